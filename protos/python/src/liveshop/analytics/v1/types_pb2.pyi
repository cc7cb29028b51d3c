from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
STREAMER_STATUS_PENDING: StreamerStatus
STREAMER_STATUS_SUSPENDED: StreamerStatus
STREAMER_STATUS_UNSPECIFIED: StreamerStatus
STREAMER_STATUS_VERIFIED: StreamerStatus
VIEWER_EVENT_KIND_CLICK: ViewerEventKind
VIEWER_EVENT_KIND_COMMENT: ViewerEventKind
VIEWER_EVENT_KIND_GIFT: ViewerEventKind
VIEWER_EVENT_KIND_LEAVE: ViewerEventKind
VIEWER_EVENT_KIND_LIKE: ViewerEventKind
VIEWER_EVENT_KIND_SHARE: ViewerEventKind
VIEWER_EVENT_KIND_UNSPECIFIED: ViewerEventKind
VIEWER_EVENT_KIND_VIEW: ViewerEventKind

class Agency(_message.Message):
    __slots__ = ["agency_id", "display_name", "registered_at_us"]
    AGENCY_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_AT_US_FIELD_NUMBER: _ClassVar[int]
    agency_id: str
    display_name: str
    registered_at_us: int
    def __init__(self, agency_id: _Optional[str] = ..., display_name: _Optional[str] = ..., registered_at_us: _Optional[int] = ...) -> None: ...

class Cardinality(_message.Message):
    __slots__ = ["count", "standard_error_ppm"]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    STANDARD_ERROR_PPM_FIELD_NUMBER: _ClassVar[int]
    count: int
    standard_error_ppm: int
    def __init__(self, count: _Optional[int] = ..., standard_error_ppm: _Optional[int] = ...) -> None: ...

class Figures(_message.Message):
    __slots__ = ["buyers", "clickers", "conversion", "counters", "ctr", "dwell_ms", "money", "platform", "viewer_conversion", "viewers"]
    BUYERS_FIELD_NUMBER: _ClassVar[int]
    CLICKERS_FIELD_NUMBER: _ClassVar[int]
    CONVERSION_FIELD_NUMBER: _ClassVar[int]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    CTR_FIELD_NUMBER: _ClassVar[int]
    DWELL_MS_FIELD_NUMBER: _ClassVar[int]
    MONEY_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    VIEWERS_FIELD_NUMBER: _ClassVar[int]
    VIEWER_CONVERSION_FIELD_NUMBER: _ClassVar[int]
    buyers: Cardinality
    clickers: Cardinality
    conversion: Ratio
    counters: ViewerCounters
    ctr: Ratio
    dwell_ms: Ratio
    money: _containers.RepeatedCompositeFieldContainer[MoneyFigures]
    platform: str
    viewer_conversion: Ratio
    viewers: Cardinality
    def __init__(self, platform: _Optional[str] = ..., counters: _Optional[_Union[ViewerCounters, _Mapping]] = ..., viewers: _Optional[_Union[Cardinality, _Mapping]] = ..., clickers: _Optional[_Union[Cardinality, _Mapping]] = ..., buyers: _Optional[_Union[Cardinality, _Mapping]] = ..., ctr: _Optional[_Union[Ratio, _Mapping]] = ..., conversion: _Optional[_Union[Ratio, _Mapping]] = ..., viewer_conversion: _Optional[_Union[Ratio, _Mapping]] = ..., dwell_ms: _Optional[_Union[Ratio, _Mapping]] = ..., money: _Optional[_Iterable[_Union[MoneyFigures, _Mapping]]] = ...) -> None: ...

class Finding(_message.Message):
    __slots__ = ["denominator", "detector", "ends_at_us", "expected_max_ppm", "explanation", "found_at_us", "numerator", "platform", "rule", "starts_at_us"]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    DETECTOR_FIELD_NUMBER: _ClassVar[int]
    ENDS_AT_US_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_MAX_PPM_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    FOUND_AT_US_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    STARTS_AT_US_FIELD_NUMBER: _ClassVar[int]
    denominator: int
    detector: str
    ends_at_us: int
    expected_max_ppm: int
    explanation: str
    found_at_us: int
    numerator: int
    platform: str
    rule: str
    starts_at_us: int
    def __init__(self, rule: _Optional[str] = ..., platform: _Optional[str] = ..., starts_at_us: _Optional[int] = ..., ends_at_us: _Optional[int] = ..., numerator: _Optional[int] = ..., denominator: _Optional[int] = ..., expected_max_ppm: _Optional[int] = ..., explanation: _Optional[str] = ..., detector: _Optional[str] = ..., found_at_us: _Optional[int] = ...) -> None: ...

class GMV(_message.Message):
    __slots__ = ["cancelled", "currency", "frozen", "gross", "net", "orders", "refunded"]
    CANCELLED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    FROZEN_FIELD_NUMBER: _ClassVar[int]
    GROSS_FIELD_NUMBER: _ClassVar[int]
    NET_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    REFUNDED_FIELD_NUMBER: _ClassVar[int]
    cancelled: int
    currency: str
    frozen: int
    gross: int
    net: int
    orders: int
    refunded: int
    def __init__(self, currency: _Optional[str] = ..., orders: _Optional[int] = ..., gross: _Optional[int] = ..., net: _Optional[int] = ..., cancelled: _Optional[int] = ..., refunded: _Optional[int] = ..., frozen: _Optional[int] = ...) -> None: ...

class MoneyFigures(_message.Message):
    __slots__ = ["gmv", "gpm_gross", "gpm_net", "return_share", "uv_value_gross", "uv_value_net"]
    GMV_FIELD_NUMBER: _ClassVar[int]
    GPM_GROSS_FIELD_NUMBER: _ClassVar[int]
    GPM_NET_FIELD_NUMBER: _ClassVar[int]
    RETURN_SHARE_FIELD_NUMBER: _ClassVar[int]
    UV_VALUE_GROSS_FIELD_NUMBER: _ClassVar[int]
    UV_VALUE_NET_FIELD_NUMBER: _ClassVar[int]
    gmv: GMV
    gpm_gross: Ratio
    gpm_net: Ratio
    return_share: Ratio
    uv_value_gross: Ratio
    uv_value_net: Ratio
    def __init__(self, gmv: _Optional[_Union[GMV, _Mapping]] = ..., gpm_gross: _Optional[_Union[Ratio, _Mapping]] = ..., gpm_net: _Optional[_Union[Ratio, _Mapping]] = ..., uv_value_gross: _Optional[_Union[Ratio, _Mapping]] = ..., uv_value_net: _Optional[_Union[Ratio, _Mapping]] = ..., return_share: _Optional[_Union[Ratio, _Mapping]] = ...) -> None: ...

class PlatformLeg(_message.Message):
    __slots__ = ["platform", "room"]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    ROOM_FIELD_NUMBER: _ClassVar[int]
    platform: str
    room: str
    def __init__(self, platform: _Optional[str] = ..., room: _Optional[str] = ...) -> None: ...

class Ratio(_message.Message):
    __slots__ = ["denominator", "numerator", "scale", "value"]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    SCALE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    denominator: int
    numerator: int
    scale: int
    value: float
    def __init__(self, numerator: _Optional[int] = ..., denominator: _Optional[int] = ..., scale: _Optional[int] = ..., value: _Optional[float] = ...) -> None: ...

class Session(_message.Message):
    __slots__ = ["ended_at_us", "legs", "session_id", "started_at_us", "streamer_id", "title"]
    ENDED_AT_US_FIELD_NUMBER: _ClassVar[int]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STARTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    ended_at_us: int
    legs: _containers.RepeatedCompositeFieldContainer[PlatformLeg]
    session_id: str
    started_at_us: int
    streamer_id: str
    title: str
    def __init__(self, session_id: _Optional[str] = ..., streamer_id: _Optional[str] = ..., title: _Optional[str] = ..., legs: _Optional[_Iterable[_Union[PlatformLeg, _Mapping]]] = ..., started_at_us: _Optional[int] = ..., ended_at_us: _Optional[int] = ...) -> None: ...

class Streamer(_message.Message):
    __slots__ = ["agency_id", "display_name", "fast_track", "identity_reference", "registered_at_us", "status", "status_changed_at_us", "status_reason", "streamer_id", "training_reference"]
    AGENCY_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    FAST_TRACK_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_AT_US_FIELD_NUMBER: _ClassVar[int]
    STATUS_CHANGED_AT_US_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_REASON_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    TRAINING_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    agency_id: str
    display_name: str
    fast_track: bool
    identity_reference: str
    registered_at_us: int
    status: StreamerStatus
    status_changed_at_us: int
    status_reason: str
    streamer_id: str
    training_reference: str
    def __init__(self, streamer_id: _Optional[str] = ..., display_name: _Optional[str] = ..., agency_id: _Optional[str] = ..., fast_track: bool = ..., status: _Optional[_Union[StreamerStatus, str]] = ..., identity_reference: _Optional[str] = ..., training_reference: _Optional[str] = ..., status_reason: _Optional[str] = ..., registered_at_us: _Optional[int] = ..., status_changed_at_us: _Optional[int] = ...) -> None: ...

class ViewerCounters(_message.Message):
    __slots__ = ["clicks", "comments", "gifts", "leaves", "likes", "shares", "views", "watched_ms"]
    CLICKS_FIELD_NUMBER: _ClassVar[int]
    COMMENTS_FIELD_NUMBER: _ClassVar[int]
    GIFTS_FIELD_NUMBER: _ClassVar[int]
    LEAVES_FIELD_NUMBER: _ClassVar[int]
    LIKES_FIELD_NUMBER: _ClassVar[int]
    SHARES_FIELD_NUMBER: _ClassVar[int]
    VIEWS_FIELD_NUMBER: _ClassVar[int]
    WATCHED_MS_FIELD_NUMBER: _ClassVar[int]
    clicks: int
    comments: int
    gifts: int
    leaves: int
    likes: int
    shares: int
    views: int
    watched_ms: int
    def __init__(self, views: _Optional[int] = ..., leaves: _Optional[int] = ..., watched_ms: _Optional[int] = ..., clicks: _Optional[int] = ..., likes: _Optional[int] = ..., gifts: _Optional[int] = ..., comments: _Optional[int] = ..., shares: _Optional[int] = ...) -> None: ...

class ViewerEvent(_message.Message):
    __slots__ = ["count", "event_id", "event_time_us", "identity_id", "kind", "platform", "sku", "viewer_id", "watched_ms"]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_US_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    VIEWER_ID_FIELD_NUMBER: _ClassVar[int]
    WATCHED_MS_FIELD_NUMBER: _ClassVar[int]
    count: int
    event_id: str
    event_time_us: int
    identity_id: str
    kind: ViewerEventKind
    platform: str
    sku: str
    viewer_id: str
    watched_ms: int
    def __init__(self, event_id: _Optional[str] = ..., event_time_us: _Optional[int] = ..., kind: _Optional[_Union[ViewerEventKind, str]] = ..., platform: _Optional[str] = ..., viewer_id: _Optional[str] = ..., identity_id: _Optional[str] = ..., sku: _Optional[str] = ..., count: _Optional[int] = ..., watched_ms: _Optional[int] = ...) -> None: ...

class Window(_message.Message):
    __slots__ = ["counters", "legs", "money", "seconds", "starts_at_us", "viewers"]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    MONEY_FIELD_NUMBER: _ClassVar[int]
    SECONDS_FIELD_NUMBER: _ClassVar[int]
    STARTS_AT_US_FIELD_NUMBER: _ClassVar[int]
    VIEWERS_FIELD_NUMBER: _ClassVar[int]
    counters: ViewerCounters
    legs: _containers.RepeatedCompositeFieldContainer[WindowLeg]
    money: _containers.RepeatedCompositeFieldContainer[GMV]
    seconds: int
    starts_at_us: int
    viewers: Cardinality
    def __init__(self, starts_at_us: _Optional[int] = ..., seconds: _Optional[int] = ..., counters: _Optional[_Union[ViewerCounters, _Mapping]] = ..., viewers: _Optional[_Union[Cardinality, _Mapping]] = ..., money: _Optional[_Iterable[_Union[GMV, _Mapping]]] = ..., legs: _Optional[_Iterable[_Union[WindowLeg, _Mapping]]] = ...) -> None: ...

class WindowLeg(_message.Message):
    __slots__ = ["counters", "money", "platform"]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    MONEY_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    counters: ViewerCounters
    money: _containers.RepeatedCompositeFieldContainer[GMV]
    platform: str
    def __init__(self, platform: _Optional[str] = ..., counters: _Optional[_Union[ViewerCounters, _Mapping]] = ..., money: _Optional[_Iterable[_Union[GMV, _Mapping]]] = ...) -> None: ...

class StreamerStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class ViewerEventKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
