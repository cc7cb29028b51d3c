from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.reviews.v1 import events_pb2 as _events_pb2
from liveshop.reviews.v1 import reviews_pb2 as _reviews_pb2
from liveshop.reviews.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CheckedPurchase(_message.Message):
    __slots__ = ["buyer_id", "returned", "sku"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    RETURNED_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    returned: bool
    sku: str
    def __init__(self, buyer_id: _Optional[str] = ..., sku: _Optional[str] = ..., returned: bool = ...) -> None: ...

class FollowOrders(_message.Message):
    __slots__ = ["after", "checked", "cursor", "journal_id", "returns"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    CHECKED_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    RETURNS_FIELD_NUMBER: _ClassVar[int]
    after: int
    checked: _containers.RepeatedCompositeFieldContainer[CheckedPurchase]
    cursor: int
    journal_id: bytes
    returns: _containers.RepeatedCompositeFieldContainer[_events_pb2.BuyerReturn]
    def __init__(self, after: _Optional[int] = ..., cursor: _Optional[int] = ..., returns: _Optional[_Iterable[_Union[_events_pb2.BuyerReturn, _Mapping]]] = ..., checked: _Optional[_Iterable[_Union[CheckedPurchase, _Mapping]]] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class FollowOrdersResult(_message.Message):
    __slots__ = ["cursor"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: int
    def __init__(self, cursor: _Optional[int] = ...) -> None: ...

class HelpfulVoter(_message.Message):
    __slots__ = ["helpful", "viewer_id"]
    HELPFUL_FIELD_NUMBER: _ClassVar[int]
    VIEWER_ID_FIELD_NUMBER: _ClassVar[int]
    helpful: bool
    viewer_id: str
    def __init__(self, viewer_id: _Optional[str] = ..., helpful: bool = ...) -> None: ...

class IngestJudgedReviews(_message.Message):
    __slots__ = ["reviews", "snapshot"]
    REVIEWS_FIELD_NUMBER: _ClassVar[int]
    SNAPSHOT_FIELD_NUMBER: _ClassVar[int]
    reviews: _containers.RepeatedCompositeFieldContainer[JudgedReview]
    snapshot: SnapshotClaim
    def __init__(self, reviews: _Optional[_Iterable[_Union[JudgedReview, _Mapping]]] = ..., snapshot: _Optional[_Union[SnapshotClaim, _Mapping]] = ...) -> None: ...

class JudgedReview(_message.Message):
    __slots__ = ["deleted", "judgement", "match", "review"]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    JUDGEMENT_FIELD_NUMBER: _ClassVar[int]
    MATCH_FIELD_NUMBER: _ClassVar[int]
    REVIEW_FIELD_NUMBER: _ClassVar[int]
    deleted: bool
    judgement: _events_pb2.Judgement
    match: _types_pb2.NoteMatch
    review: _types_pb2.SourceReview
    def __init__(self, review: _Optional[_Union[_types_pb2.SourceReview, _Mapping]] = ..., judgement: _Optional[_Union[_events_pb2.Judgement, _Mapping]] = ..., match: _Optional[_Union[_types_pb2.NoteMatch, _Mapping]] = ..., deleted: bool = ...) -> None: ...

class ReviewEntry(_message.Message):
    __slots__ = ["badge", "buyer_id", "cluster", "content", "labeller", "origin", "revision", "sentiment", "sku", "source", "source_id", "stars", "state", "voters"]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    CLUSTER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    LABELLER_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    STARS_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    VOTERS_FIELD_NUMBER: _ClassVar[int]
    badge: _types_pb2.PurchaseBadge
    buyer_id: str
    cluster: int
    content: int
    labeller: int
    origin: _types_pb2.ReviewOrigin
    revision: int
    sentiment: _types_pb2.Sentiment
    sku: str
    source: str
    source_id: str
    stars: int
    state: _types_pb2.ReviewState
    voters: _containers.RepeatedCompositeFieldContainer[HelpfulVoter]
    def __init__(self, source: _Optional[str] = ..., source_id: _Optional[str] = ..., sku: _Optional[str] = ..., revision: _Optional[int] = ..., state: _Optional[_Union[_types_pb2.ReviewState, str]] = ..., origin: _Optional[_Union[_types_pb2.ReviewOrigin, str]] = ..., stars: _Optional[int] = ..., sentiment: _Optional[_Union[_types_pb2.Sentiment, str]] = ..., badge: _Optional[_Union[_types_pb2.PurchaseBadge, str]] = ..., cluster: _Optional[int] = ..., content: _Optional[int] = ..., buyer_id: _Optional[str] = ..., voters: _Optional[_Iterable[_Union[HelpfulVoter, _Mapping]]] = ..., labeller: _Optional[int] = ...) -> None: ...

class ReviewsSnapshot(_message.Message):
    __slots__ = ["classifiers", "entries", "native_count", "orders_cursor", "orders_journal_id", "recent_returns", "recent_returns_floor"]
    CLASSIFIERS_FIELD_NUMBER: _ClassVar[int]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    NATIVE_COUNT_FIELD_NUMBER: _ClassVar[int]
    ORDERS_CURSOR_FIELD_NUMBER: _ClassVar[int]
    ORDERS_JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    RECENT_RETURNS_FIELD_NUMBER: _ClassVar[int]
    RECENT_RETURNS_FLOOR_FIELD_NUMBER: _ClassVar[int]
    classifiers: _containers.RepeatedCompositeFieldContainer[_types_pb2.Classifier]
    entries: _containers.RepeatedCompositeFieldContainer[ReviewEntry]
    native_count: int
    orders_cursor: int
    orders_journal_id: bytes
    recent_returns: _containers.RepeatedCompositeFieldContainer[_events_pb2.BuyerReturn]
    recent_returns_floor: int
    def __init__(self, entries: _Optional[_Iterable[_Union[ReviewEntry, _Mapping]]] = ..., orders_cursor: _Optional[int] = ..., orders_journal_id: _Optional[bytes] = ..., native_count: _Optional[int] = ..., classifiers: _Optional[_Iterable[_Union[_types_pb2.Classifier, _Mapping]]] = ..., recent_returns: _Optional[_Iterable[_Union[_events_pb2.BuyerReturn, _Mapping]]] = ..., recent_returns_floor: _Optional[int] = ...) -> None: ...

class SnapshotClaim(_message.Message):
    __slots__ = ["accept_shrink", "present", "shrink_max_bps", "source"]
    ACCEPT_SHRINK_FIELD_NUMBER: _ClassVar[int]
    PRESENT_FIELD_NUMBER: _ClassVar[int]
    SHRINK_MAX_BPS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    accept_shrink: bool
    present: _containers.RepeatedScalarFieldContainer[str]
    shrink_max_bps: int
    source: str
    def __init__(self, source: _Optional[str] = ..., present: _Optional[_Iterable[str]] = ..., shrink_max_bps: _Optional[int] = ..., accept_shrink: bool = ...) -> None: ...

class SubmitVerifiedReview(_message.Message):
    __slots__ = ["badge", "judgement", "request", "verified_after"]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    JUDGEMENT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_AFTER_FIELD_NUMBER: _ClassVar[int]
    badge: _types_pb2.PurchaseBadge
    judgement: _events_pb2.Judgement
    request: _reviews_pb2.SubmitReviewRequest
    verified_after: int
    def __init__(self, request: _Optional[_Union[_reviews_pb2.SubmitReviewRequest, _Mapping]] = ..., badge: _Optional[_Union[_types_pb2.PurchaseBadge, str]] = ..., verified_after: _Optional[int] = ..., judgement: _Optional[_Union[_events_pb2.Judgement, _Mapping]] = ...) -> None: ...
