from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

AUTHOR_TIER_CONSUMER: AuthorTier
AUTHOR_TIER_KOC: AuthorTier
AUTHOR_TIER_KOL: AuthorTier
AUTHOR_TIER_UNSPECIFIED: AuthorTier
DESCRIPTOR: _descriptor.FileDescriptor
PURCHASE_BADGE_RETURNED: PurchaseBadge
PURCHASE_BADGE_UNSPECIFIED: PurchaseBadge
PURCHASE_BADGE_VERIFIED: PurchaseBadge
REVIEW_ORIGIN_NATIVE: ReviewOrigin
REVIEW_ORIGIN_SYNDICATED: ReviewOrigin
REVIEW_ORIGIN_UNSPECIFIED: ReviewOrigin
REVIEW_STATE_EDITED: ReviewState
REVIEW_STATE_HIDDEN: ReviewState
REVIEW_STATE_PENDING: ReviewState
REVIEW_STATE_PUBLISHED: ReviewState
REVIEW_STATE_TAKEN_DOWN: ReviewState
REVIEW_STATE_UNSPECIFIED: ReviewState
SENTIMENT_NEGATIVE: Sentiment
SENTIMENT_NEUTRAL: Sentiment
SENTIMENT_POSITIVE: Sentiment
SENTIMENT_UNSPECIFIED: Sentiment

class Classifier(_message.Message):
    __slots__ = ["accuracy_bps", "plugin", "version"]
    ACCURACY_BPS_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    accuracy_bps: int
    plugin: str
    version: str
    def __init__(self, plugin: _Optional[str] = ..., version: _Optional[str] = ..., accuracy_bps: _Optional[int] = ...) -> None: ...

class Disclosure(_message.Message):
    __slots__ = ["compensated", "insider"]
    COMPENSATED_FIELD_NUMBER: _ClassVar[int]
    INSIDER_FIELD_NUMBER: _ClassVar[int]
    compensated: bool
    insider: bool
    def __init__(self, compensated: bool = ..., insider: bool = ...) -> None: ...

class NoteMatch(_message.Message):
    __slots__ = ["confidence_bps", "method", "plugin", "version"]
    CONFIDENCE_BPS_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    confidence_bps: int
    method: str
    plugin: str
    version: str
    def __init__(self, plugin: _Optional[str] = ..., version: _Optional[str] = ..., method: _Optional[str] = ..., confidence_bps: _Optional[int] = ...) -> None: ...

class Review(_message.Message):
    __slots__ = ["author", "badge", "classified_by", "counts", "created_at_us", "disclosure", "helpful_votes", "helpful_wilson", "origin", "review_id", "revision", "sentiment", "sku", "stars", "state", "text", "tier", "updated_at_us", "votes"]
    AUTHOR_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    CLASSIFIED_BY_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_US_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    HELPFUL_VOTES_FIELD_NUMBER: _ClassVar[int]
    HELPFUL_WILSON_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    STARS_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TIER_FIELD_NUMBER: _ClassVar[int]
    UPDATED_AT_US_FIELD_NUMBER: _ClassVar[int]
    VOTES_FIELD_NUMBER: _ClassVar[int]
    author: str
    badge: PurchaseBadge
    classified_by: Classifier
    counts: bool
    created_at_us: int
    disclosure: Disclosure
    helpful_votes: int
    helpful_wilson: float
    origin: ReviewOrigin
    review_id: str
    revision: int
    sentiment: Sentiment
    sku: str
    stars: Stars
    state: ReviewState
    text: str
    tier: AuthorTier
    updated_at_us: int
    votes: int
    def __init__(self, review_id: _Optional[str] = ..., sku: _Optional[str] = ..., origin: _Optional[_Union[ReviewOrigin, str]] = ..., revision: _Optional[int] = ..., author: _Optional[str] = ..., tier: _Optional[_Union[AuthorTier, str]] = ..., text: _Optional[str] = ..., stars: _Optional[_Union[Stars, _Mapping]] = ..., sentiment: _Optional[_Union[Sentiment, str]] = ..., disclosure: _Optional[_Union[Disclosure, _Mapping]] = ..., state: _Optional[_Union[ReviewState, str]] = ..., badge: _Optional[_Union[PurchaseBadge, str]] = ..., created_at_us: _Optional[int] = ..., updated_at_us: _Optional[int] = ..., helpful_votes: _Optional[int] = ..., votes: _Optional[int] = ..., helpful_wilson: _Optional[float] = ..., counts: bool = ..., classified_by: _Optional[_Union[Classifier, _Mapping]] = ...) -> None: ...

class SourceReview(_message.Message):
    __slots__ = ["author", "created_at_us", "disclosure", "revision", "sentiment", "sku", "source", "source_id", "stars", "text", "tier"]
    AUTHOR_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_US_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    SENTIMENT_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    STARS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TIER_FIELD_NUMBER: _ClassVar[int]
    author: str
    created_at_us: int
    disclosure: Disclosure
    revision: int
    sentiment: Sentiment
    sku: str
    source: str
    source_id: str
    stars: Stars
    text: str
    tier: AuthorTier
    def __init__(self, source: _Optional[str] = ..., source_id: _Optional[str] = ..., revision: _Optional[int] = ..., sku: _Optional[str] = ..., author: _Optional[str] = ..., tier: _Optional[_Union[AuthorTier, str]] = ..., text: _Optional[str] = ..., stars: _Optional[_Union[Stars, _Mapping]] = ..., sentiment: _Optional[_Union[Sentiment, str]] = ..., disclosure: _Optional[_Union[Disclosure, _Mapping]] = ..., created_at_us: _Optional[int] = ...) -> None: ...

class Stars(_message.Message):
    __slots__ = ["value"]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: int
    def __init__(self, value: _Optional[int] = ...) -> None: ...

class ReviewOrigin(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class ReviewState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class AuthorTier(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class Sentiment(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class PurchaseBadge(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
