from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.reviews.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BuyerReturn(_message.Message):
    __slots__ = ["buyer_id", "sequence"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    sequence: int
    def __init__(self, buyer_id: _Optional[str] = ..., sequence: _Optional[int] = ...) -> None: ...

class Finding(_message.Message):
    __slots__ = ["explanation", "offset", "rule", "size"]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    explanation: str
    offset: int
    rule: str
    size: int
    def __init__(self, rule: _Optional[str] = ..., offset: _Optional[int] = ..., size: _Optional[int] = ..., explanation: _Optional[str] = ...) -> None: ...

class HelpfulVoted(_message.Message):
    __slots__ = ["helpful", "helpful_votes", "source", "source_id", "viewer_id", "votes"]
    HELPFUL_FIELD_NUMBER: _ClassVar[int]
    HELPFUL_VOTES_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    VIEWER_ID_FIELD_NUMBER: _ClassVar[int]
    VOTES_FIELD_NUMBER: _ClassVar[int]
    helpful: bool
    helpful_votes: int
    source: str
    source_id: str
    viewer_id: str
    votes: int
    def __init__(self, source: _Optional[str] = ..., source_id: _Optional[str] = ..., viewer_id: _Optional[str] = ..., helpful: bool = ..., helpful_votes: _Optional[int] = ..., votes: _Optional[int] = ...) -> None: ...

class Judgement(_message.Message):
    __slots__ = ["classifier", "findings", "hold_reason", "label", "moderators"]
    CLASSIFIER_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    HOLD_REASON_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    MODERATORS_FIELD_NUMBER: _ClassVar[int]
    classifier: _types_pb2.Classifier
    findings: _containers.RepeatedCompositeFieldContainer[Finding]
    hold_reason: str
    label: _types_pb2.Sentiment
    moderators: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, classifier: _Optional[_Union[_types_pb2.Classifier, _Mapping]] = ..., label: _Optional[_Union[_types_pb2.Sentiment, str]] = ..., moderators: _Optional[_Iterable[str]] = ..., findings: _Optional[_Iterable[_Union[Finding, _Mapping]]] = ..., hold_reason: _Optional[str] = ...) -> None: ...

class OrdersFollowed(_message.Message):
    __slots__ = ["badges_lost", "cursor", "journal_id", "returns"]
    BADGES_LOST_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    RETURNS_FIELD_NUMBER: _ClassVar[int]
    badges_lost: _containers.RepeatedScalarFieldContainer[str]
    cursor: int
    journal_id: bytes
    returns: _containers.RepeatedCompositeFieldContainer[BuyerReturn]
    def __init__(self, cursor: _Optional[int] = ..., returns: _Optional[_Iterable[_Union[BuyerReturn, _Mapping]]] = ..., badges_lost: _Optional[_Iterable[str]] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class ReviewModerated(_message.Message):
    __slots__ = ["moderator", "reason", "source", "source_id", "state"]
    MODERATOR_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    moderator: str
    reason: str
    source: str
    source_id: str
    state: _types_pb2.ReviewState
    def __init__(self, source: _Optional[str] = ..., source_id: _Optional[str] = ..., state: _Optional[_Union[_types_pb2.ReviewState, str]] = ..., moderator: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReviewStored(_message.Message):
    __slots__ = ["cluster", "content", "judgement", "match", "pending_reason", "review", "source", "source_id"]
    CLUSTER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    JUDGEMENT_FIELD_NUMBER: _ClassVar[int]
    MATCH_FIELD_NUMBER: _ClassVar[int]
    PENDING_REASON_FIELD_NUMBER: _ClassVar[int]
    REVIEW_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    cluster: int
    content: int
    judgement: Judgement
    match: _types_pb2.NoteMatch
    pending_reason: str
    review: _types_pb2.Review
    source: str
    source_id: str
    def __init__(self, source: _Optional[str] = ..., source_id: _Optional[str] = ..., review: _Optional[_Union[_types_pb2.Review, _Mapping]] = ..., cluster: _Optional[int] = ..., content: _Optional[int] = ..., pending_reason: _Optional[str] = ..., judgement: _Optional[_Union[Judgement, _Mapping]] = ..., match: _Optional[_Union[_types_pb2.NoteMatch, _Mapping]] = ...) -> None: ...

class ReviewTakenDown(_message.Message):
    __slots__ = ["reason", "source", "source_id"]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    reason: str
    source: str
    source_id: str
    def __init__(self, source: _Optional[str] = ..., source_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReviewsEvent(_message.Message):
    __slots__ = ["helpful_voted", "orders_followed", "review_moderated", "review_stored", "review_taken_down"]
    HELPFUL_VOTED_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FOLLOWED_FIELD_NUMBER: _ClassVar[int]
    REVIEW_MODERATED_FIELD_NUMBER: _ClassVar[int]
    REVIEW_STORED_FIELD_NUMBER: _ClassVar[int]
    REVIEW_TAKEN_DOWN_FIELD_NUMBER: _ClassVar[int]
    helpful_voted: HelpfulVoted
    orders_followed: OrdersFollowed
    review_moderated: ReviewModerated
    review_stored: ReviewStored
    review_taken_down: ReviewTakenDown
    def __init__(self, review_stored: _Optional[_Union[ReviewStored, _Mapping]] = ..., review_taken_down: _Optional[_Union[ReviewTakenDown, _Mapping]] = ..., review_moderated: _Optional[_Union[ReviewModerated, _Mapping]] = ..., helpful_voted: _Optional[_Union[HelpfulVoted, _Mapping]] = ..., orders_followed: _Optional[_Union[OrdersFollowed, _Mapping]] = ...) -> None: ...
