from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.mesh.v1 import plugins_pb2 as _plugins_pb2
from liveshop.reviews.v1 import events_pb2 as _events_pb2
from liveshop.reviews.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
INGEST_OUTCOME_ACCEPTED: IngestOutcome
INGEST_OUTCOME_DUPLICATE: IngestOutcome
INGEST_OUTCOME_REFUSED: IngestOutcome
INGEST_OUTCOME_STALE: IngestOutcome
INGEST_OUTCOME_TAKEN_DOWN: IngestOutcome
INGEST_OUTCOME_UNSPECIFIED: IngestOutcome
LEFT_OUT_REASON_DUPLICATE: LeftOutReason
LEFT_OUT_REASON_FILTER: LeftOutReason
LEFT_OUT_REASON_HIDDEN: LeftOutReason
LEFT_OUT_REASON_PENDING: LeftOutReason
LEFT_OUT_REASON_TAKEN_DOWN: LeftOutReason
LEFT_OUT_REASON_UNSPECIFIED: LeftOutReason
MODERATION_ACTION_HIDE: ModerationAction
MODERATION_ACTION_PUBLISH: ModerationAction
MODERATION_ACTION_UNSPECIFIED: ModerationAction
REVIEW_RANKING_HELPFUL: ReviewRanking
REVIEW_RANKING_NEWEST: ReviewRanking
REVIEW_RANKING_STARS_HIGH: ReviewRanking
REVIEW_RANKING_STARS_LOW: ReviewRanking
REVIEW_RANKING_UNSPECIFIED: ReviewRanking

class ClassifiedVotes(_message.Message):
    __slots__ = ["classifier", "votes"]
    CLASSIFIER_FIELD_NUMBER: _ClassVar[int]
    VOTES_FIELD_NUMBER: _ClassVar[int]
    classifier: _types_pb2.Classifier
    votes: int
    def __init__(self, classifier: _Optional[_Union[_types_pb2.Classifier, _Mapping]] = ..., votes: _Optional[int] = ...) -> None: ...

class GetAggregateRequest(_message.Message):
    __slots__ = ["sku"]
    SKU_FIELD_NUMBER: _ClassVar[int]
    sku: str
    def __init__(self, sku: _Optional[str] = ...) -> None: ...

class GetAggregateResponse(_message.Message):
    __slots__ = ["bayesian_rank", "classified", "duplicates", "hidden", "native", "pending", "returned_votes", "sentiment_accuracy_bps", "sentiment_denominator", "sentiment_share", "sku", "star_mean", "syndicated", "taken_down", "total", "verified_votes"]
    BAYESIAN_RANK_FIELD_NUMBER: _ClassVar[int]
    CLASSIFIED_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    HIDDEN_FIELD_NUMBER: _ClassVar[int]
    NATIVE_FIELD_NUMBER: _ClassVar[int]
    PENDING_FIELD_NUMBER: _ClassVar[int]
    RETURNED_VOTES_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_ACCURACY_BPS_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_SHARE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    STAR_MEAN_FIELD_NUMBER: _ClassVar[int]
    SYNDICATED_FIELD_NUMBER: _ClassVar[int]
    TAKEN_DOWN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_VOTES_FIELD_NUMBER: _ClassVar[int]
    bayesian_rank: float
    classified: _containers.RepeatedCompositeFieldContainer[ClassifiedVotes]
    duplicates: int
    hidden: int
    native: VoteTally
    pending: int
    returned_votes: int
    sentiment_accuracy_bps: int
    sentiment_denominator: int
    sentiment_share: float
    sku: str
    star_mean: float
    syndicated: VoteTally
    taken_down: int
    total: VoteTally
    verified_votes: int
    def __init__(self, sku: _Optional[str] = ..., native: _Optional[_Union[VoteTally, _Mapping]] = ..., syndicated: _Optional[_Union[VoteTally, _Mapping]] = ..., total: _Optional[_Union[VoteTally, _Mapping]] = ..., star_mean: _Optional[float] = ..., bayesian_rank: _Optional[float] = ..., sentiment_share: _Optional[float] = ..., sentiment_denominator: _Optional[int] = ..., verified_votes: _Optional[int] = ..., returned_votes: _Optional[int] = ..., duplicates: _Optional[int] = ..., pending: _Optional[int] = ..., hidden: _Optional[int] = ..., taken_down: _Optional[int] = ..., classified: _Optional[_Iterable[_Union[ClassifiedVotes, _Mapping]]] = ..., sentiment_accuracy_bps: _Optional[int] = ...) -> None: ...

class GetReviewsRequest(_message.Message):
    __slots__ = ["cursor", "filter", "page_size", "ranking", "sku"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    RANKING_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    filter: ReviewFilter
    page_size: int
    ranking: ReviewRanking
    sku: str
    def __init__(self, sku: _Optional[str] = ..., ranking: _Optional[_Union[ReviewRanking, str]] = ..., filter: _Optional[_Union[ReviewFilter, _Mapping]] = ..., cursor: _Optional[str] = ..., page_size: _Optional[int] = ...) -> None: ...

class GetReviewsResponse(_message.Message):
    __slots__ = ["next_cursor", "reviews", "selection"]
    NEXT_CURSOR_FIELD_NUMBER: _ClassVar[int]
    REVIEWS_FIELD_NUMBER: _ClassVar[int]
    SELECTION_FIELD_NUMBER: _ClassVar[int]
    next_cursor: str
    reviews: _containers.RepeatedCompositeFieldContainer[_types_pb2.Review]
    selection: Selection
    def __init__(self, reviews: _Optional[_Iterable[_Union[_types_pb2.Review, _Mapping]]] = ..., next_cursor: _Optional[str] = ..., selection: _Optional[_Union[Selection, _Mapping]] = ...) -> None: ...

class IngestNotesRequest(_message.Message):
    __slots__ = ["accept_shrink", "payload", "snapshot", "source"]
    ACCEPT_SHRINK_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    SNAPSHOT_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    accept_shrink: bool
    payload: bytes
    snapshot: bool
    source: str
    def __init__(self, source: _Optional[str] = ..., payload: _Optional[bytes] = ..., snapshot: bool = ..., accept_shrink: bool = ...) -> None: ...

class IngestNotesResponse(_message.Message):
    __slots__ = ["accepted", "duplicates", "faults", "reader", "refused", "results", "stale", "taken_down", "unmatched"]
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    FAULTS_FIELD_NUMBER: _ClassVar[int]
    READER_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    STALE_FIELD_NUMBER: _ClassVar[int]
    TAKEN_DOWN_FIELD_NUMBER: _ClassVar[int]
    UNMATCHED_FIELD_NUMBER: _ClassVar[int]
    accepted: int
    duplicates: int
    faults: _containers.RepeatedCompositeFieldContainer[NoteFault]
    reader: str
    refused: int
    results: _containers.RepeatedCompositeFieldContainer[NoteResult]
    stale: int
    taken_down: int
    unmatched: int
    def __init__(self, results: _Optional[_Iterable[_Union[NoteResult, _Mapping]]] = ..., faults: _Optional[_Iterable[_Union[NoteFault, _Mapping]]] = ..., reader: _Optional[str] = ..., accepted: _Optional[int] = ..., duplicates: _Optional[int] = ..., stale: _Optional[int] = ..., refused: _Optional[int] = ..., taken_down: _Optional[int] = ..., unmatched: _Optional[int] = ...) -> None: ...

class IngestResult(_message.Message):
    __slots__ = ["field", "index", "message", "outcome", "pending_reason", "reason", "sentiment", "state"]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    PENDING_REASON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    field: str
    index: int
    message: str
    outcome: IngestOutcome
    pending_reason: str
    reason: str
    sentiment: _types_pb2.Sentiment
    state: _types_pb2.ReviewState
    def __init__(self, index: _Optional[int] = ..., outcome: _Optional[_Union[IngestOutcome, str]] = ..., reason: _Optional[str] = ..., field: _Optional[str] = ..., message: _Optional[str] = ..., state: _Optional[_Union[_types_pb2.ReviewState, str]] = ..., pending_reason: _Optional[str] = ..., sentiment: _Optional[_Union[_types_pb2.Sentiment, str]] = ...) -> None: ...

class IngestReviewsRequest(_message.Message):
    __slots__ = ["reviews"]
    REVIEWS_FIELD_NUMBER: _ClassVar[int]
    reviews: _containers.RepeatedCompositeFieldContainer[_types_pb2.SourceReview]
    def __init__(self, reviews: _Optional[_Iterable[_Union[_types_pb2.SourceReview, _Mapping]]] = ...) -> None: ...

class IngestReviewsResponse(_message.Message):
    __slots__ = ["accepted", "duplicates", "refused", "results", "stale", "taken_down"]
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    STALE_FIELD_NUMBER: _ClassVar[int]
    TAKEN_DOWN_FIELD_NUMBER: _ClassVar[int]
    accepted: int
    duplicates: int
    refused: int
    results: _containers.RepeatedCompositeFieldContainer[IngestResult]
    stale: int
    taken_down: int
    def __init__(self, results: _Optional[_Iterable[_Union[IngestResult, _Mapping]]] = ..., accepted: _Optional[int] = ..., duplicates: _Optional[int] = ..., stale: _Optional[int] = ..., refused: _Optional[int] = ..., taken_down: _Optional[int] = ...) -> None: ...

class LeftOut(_message.Message):
    __slots__ = ["low_ratings", "reason", "reviews"]
    LOW_RATINGS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REVIEWS_FIELD_NUMBER: _ClassVar[int]
    low_ratings: int
    reason: LeftOutReason
    reviews: int
    def __init__(self, reason: _Optional[_Union[LeftOutReason, str]] = ..., reviews: _Optional[int] = ..., low_ratings: _Optional[int] = ...) -> None: ...

class ModerateReviewRequest(_message.Message):
    __slots__ = ["action", "moderator", "reason", "review_id"]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    MODERATOR_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    action: ModerationAction
    moderator: str
    reason: str
    review_id: str
    def __init__(self, review_id: _Optional[str] = ..., action: _Optional[_Union[ModerationAction, str]] = ..., moderator: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ModerateReviewResponse(_message.Message):
    __slots__ = ["changed", "state"]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    changed: bool
    state: _types_pb2.ReviewState
    def __init__(self, state: _Optional[_Union[_types_pb2.ReviewState, str]] = ..., changed: bool = ...) -> None: ...

class NoteFault(_message.Message):
    __slots__ = ["field", "message", "position"]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    field: str
    message: str
    position: int
    def __init__(self, position: _Optional[int] = ..., field: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class NoteResult(_message.Message):
    __slots__ = ["match", "result", "sku", "source_id"]
    MATCH_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    match: _types_pb2.NoteMatch
    result: IngestResult
    sku: str
    source_id: str
    def __init__(self, source_id: _Optional[str] = ..., result: _Optional[_Union[IngestResult, _Mapping]] = ..., sku: _Optional[str] = ..., match: _Optional[_Union[_types_pb2.NoteMatch, _Mapping]] = ...) -> None: ...

class ReadEventsRequest(_message.Message):
    __slots__ = ["after", "limit", "wait_ms"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    WAIT_MS_FIELD_NUMBER: _ClassVar[int]
    after: int
    limit: int
    wait_ms: int
    def __init__(self, after: _Optional[int] = ..., limit: _Optional[int] = ..., wait_ms: _Optional[int] = ...) -> None: ...

class ReadEventsResponse(_message.Message):
    __slots__ = ["entries", "journal_id", "last_sequence"]
    class Entry(_message.Message):
        __slots__ = ["events", "sequence", "time_us", "traceparent"]
        EVENTS_FIELD_NUMBER: _ClassVar[int]
        SEQUENCE_FIELD_NUMBER: _ClassVar[int]
        TIME_US_FIELD_NUMBER: _ClassVar[int]
        TRACEPARENT_FIELD_NUMBER: _ClassVar[int]
        events: _containers.RepeatedCompositeFieldContainer[_events_pb2.ReviewsEvent]
        sequence: int
        time_us: int
        traceparent: str
        def __init__(self, sequence: _Optional[int] = ..., time_us: _Optional[int] = ..., events: _Optional[_Iterable[_Union[_events_pb2.ReviewsEvent, _Mapping]]] = ..., traceparent: _Optional[str] = ...) -> None: ...
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[ReadEventsResponse.Entry]
    journal_id: bytes
    last_sequence: int
    def __init__(self, entries: _Optional[_Iterable[_Union[ReadEventsResponse.Entry, _Mapping]]] = ..., last_sequence: _Optional[int] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class ReviewFilter(_message.Message):
    __slots__ = ["include_duplicates", "independent_only", "origin", "sentiment", "stars_max", "stars_min", "verified_only"]
    INCLUDE_DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    INDEPENDENT_ONLY_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_FIELD_NUMBER: _ClassVar[int]
    STARS_MAX_FIELD_NUMBER: _ClassVar[int]
    STARS_MIN_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_ONLY_FIELD_NUMBER: _ClassVar[int]
    include_duplicates: bool
    independent_only: bool
    origin: _types_pb2.ReviewOrigin
    sentiment: _types_pb2.Sentiment
    stars_max: int
    stars_min: int
    verified_only: bool
    def __init__(self, stars_min: _Optional[int] = ..., stars_max: _Optional[int] = ..., origin: _Optional[_Union[_types_pb2.ReviewOrigin, str]] = ..., verified_only: bool = ..., independent_only: bool = ..., sentiment: _Optional[_Union[_types_pb2.Sentiment, str]] = ..., include_duplicates: bool = ...) -> None: ...

class Selection(_message.Message):
    __slots__ = ["as_of_sequence", "filter", "left_out", "ranking", "shown", "shown_low_ratings", "stored"]
    AS_OF_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    LEFT_OUT_FIELD_NUMBER: _ClassVar[int]
    RANKING_FIELD_NUMBER: _ClassVar[int]
    SHOWN_FIELD_NUMBER: _ClassVar[int]
    SHOWN_LOW_RATINGS_FIELD_NUMBER: _ClassVar[int]
    STORED_FIELD_NUMBER: _ClassVar[int]
    as_of_sequence: int
    filter: ReviewFilter
    left_out: _containers.RepeatedCompositeFieldContainer[LeftOut]
    ranking: ReviewRanking
    shown: int
    shown_low_ratings: int
    stored: int
    def __init__(self, ranking: _Optional[_Union[ReviewRanking, str]] = ..., filter: _Optional[_Union[ReviewFilter, _Mapping]] = ..., stored: _Optional[int] = ..., shown: _Optional[int] = ..., shown_low_ratings: _Optional[int] = ..., left_out: _Optional[_Iterable[_Union[LeftOut, _Mapping]]] = ..., as_of_sequence: _Optional[int] = ...) -> None: ...

class StreamEventsRequest(_message.Message):
    __slots__ = ["after", "limit"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    after: int
    limit: int
    def __init__(self, after: _Optional[int] = ..., limit: _Optional[int] = ...) -> None: ...

class SubmitReviewRequest(_message.Message):
    __slots__ = ["buyer_id", "disclosure", "sku", "stars", "text"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    STARS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    disclosure: _types_pb2.Disclosure
    sku: str
    stars: int
    text: str
    def __init__(self, buyer_id: _Optional[str] = ..., sku: _Optional[str] = ..., stars: _Optional[int] = ..., text: _Optional[str] = ..., disclosure: _Optional[_Union[_types_pb2.Disclosure, _Mapping]] = ...) -> None: ...

class SubmitReviewResponse(_message.Message):
    __slots__ = ["badge", "pending_reason", "review_id", "revision", "state"]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    PENDING_REASON_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    badge: _types_pb2.PurchaseBadge
    pending_reason: str
    review_id: str
    revision: int
    state: _types_pb2.ReviewState
    def __init__(self, review_id: _Optional[str] = ..., revision: _Optional[int] = ..., state: _Optional[_Union[_types_pb2.ReviewState, str]] = ..., badge: _Optional[_Union[_types_pb2.PurchaseBadge, str]] = ..., pending_reason: _Optional[str] = ...) -> None: ...

class TakedownRequest(_message.Message):
    __slots__ = ["reason", "source", "source_id"]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    reason: str
    source: str
    source_id: str
    def __init__(self, source: _Optional[str] = ..., source_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class TakedownResponse(_message.Message):
    __slots__ = ["changed", "was_stored"]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    WAS_STORED_FIELD_NUMBER: _ClassVar[int]
    changed: bool
    was_stored: bool
    def __init__(self, changed: bool = ..., was_stored: bool = ...) -> None: ...

class VoteHelpfulRequest(_message.Message):
    __slots__ = ["helpful", "review_id", "viewer_id"]
    HELPFUL_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    VIEWER_ID_FIELD_NUMBER: _ClassVar[int]
    helpful: bool
    review_id: str
    viewer_id: str
    def __init__(self, review_id: _Optional[str] = ..., viewer_id: _Optional[str] = ..., helpful: bool = ...) -> None: ...

class VoteHelpfulResponse(_message.Message):
    __slots__ = ["helpful_votes", "votes"]
    HELPFUL_VOTES_FIELD_NUMBER: _ClassVar[int]
    VOTES_FIELD_NUMBER: _ClassVar[int]
    helpful_votes: int
    votes: int
    def __init__(self, helpful_votes: _Optional[int] = ..., votes: _Optional[int] = ...) -> None: ...

class VoteTally(_message.Message):
    __slots__ = ["histogram", "negative", "neutral", "positive", "starred", "stars_sum", "votes"]
    HISTOGRAM_FIELD_NUMBER: _ClassVar[int]
    NEGATIVE_FIELD_NUMBER: _ClassVar[int]
    NEUTRAL_FIELD_NUMBER: _ClassVar[int]
    POSITIVE_FIELD_NUMBER: _ClassVar[int]
    STARRED_FIELD_NUMBER: _ClassVar[int]
    STARS_SUM_FIELD_NUMBER: _ClassVar[int]
    VOTES_FIELD_NUMBER: _ClassVar[int]
    histogram: _containers.RepeatedScalarFieldContainer[int]
    negative: int
    neutral: int
    positive: int
    starred: int
    stars_sum: int
    votes: int
    def __init__(self, votes: _Optional[int] = ..., starred: _Optional[int] = ..., stars_sum: _Optional[int] = ..., histogram: _Optional[_Iterable[int]] = ..., positive: _Optional[int] = ..., neutral: _Optional[int] = ..., negative: _Optional[int] = ...) -> None: ...

class IngestOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class ModerationAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class ReviewRanking(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class LeftOutReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
