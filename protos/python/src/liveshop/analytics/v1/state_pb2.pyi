from liveshop.analytics.v1 import events_pb2 as _events_pb2
from liveshop.analytics.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.order.v1 import events_pb2 as _events_pb2_1
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AnalyticsState(_message.Message):
    __slots__ = ["agencies", "horizon", "order_cursor", "order_journal_id", "seen", "sessions", "streamers"]
    AGENCIES_FIELD_NUMBER: _ClassVar[int]
    HORIZON_FIELD_NUMBER: _ClassVar[int]
    ORDER_CURSOR_FIELD_NUMBER: _ClassVar[int]
    ORDER_JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    SEEN_FIELD_NUMBER: _ClassVar[int]
    SESSIONS_FIELD_NUMBER: _ClassVar[int]
    STREAMERS_FIELD_NUMBER: _ClassVar[int]
    agencies: _containers.RepeatedCompositeFieldContainer[_types_pb2.Agency]
    horizon: int
    order_cursor: int
    order_journal_id: bytes
    seen: _containers.RepeatedCompositeFieldContainer[SeenBucket]
    sessions: _containers.RepeatedCompositeFieldContainer[SessionState]
    streamers: _containers.RepeatedCompositeFieldContainer[_types_pb2.Streamer]
    def __init__(self, agencies: _Optional[_Iterable[_Union[_types_pb2.Agency, _Mapping]]] = ..., streamers: _Optional[_Iterable[_Union[_types_pb2.Streamer, _Mapping]]] = ..., sessions: _Optional[_Iterable[_Union[SessionState, _Mapping]]] = ..., order_cursor: _Optional[int] = ..., order_journal_id: _Optional[bytes] = ..., seen: _Optional[_Iterable[_Union[SeenBucket, _Mapping]]] = ..., horizon: _Optional[int] = ...) -> None: ...

class AudienceState(_message.Message):
    __slots__ = ["clickers", "legs", "viewers", "windows"]
    CLICKERS_FIELD_NUMBER: _ClassVar[int]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    VIEWERS_FIELD_NUMBER: _ClassVar[int]
    WINDOWS_FIELD_NUMBER: _ClassVar[int]
    clickers: SketchState
    legs: _containers.RepeatedCompositeFieldContainer[LegAudience]
    viewers: SketchState
    windows: _containers.RepeatedCompositeFieldContainer[WindowState]
    def __init__(self, legs: _Optional[_Iterable[_Union[LegAudience, _Mapping]]] = ..., viewers: _Optional[_Union[SketchState, _Mapping]] = ..., clickers: _Optional[_Union[SketchState, _Mapping]] = ..., windows: _Optional[_Iterable[_Union[WindowState, _Mapping]]] = ...) -> None: ...

class FollowOrders(_message.Message):
    __slots__ = ["after", "entries", "journal_id"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    after: int
    entries: _containers.RepeatedCompositeFieldContainer[FollowedEntry]
    journal_id: bytes
    def __init__(self, after: _Optional[int] = ..., entries: _Optional[_Iterable[_Union[FollowedEntry, _Mapping]]] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class FollowOrdersResult(_message.Message):
    __slots__ = ["cursor"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: int
    def __init__(self, cursor: _Optional[int] = ...) -> None: ...

class FollowedEntry(_message.Message):
    __slots__ = ["events", "sequence", "time_us"]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TIME_US_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_events_pb2_1.OrderEvent]
    sequence: int
    time_us: int
    def __init__(self, sequence: _Optional[int] = ..., time_us: _Optional[int] = ..., events: _Optional[_Iterable[_Union[_events_pb2_1.OrderEvent, _Mapping]]] = ...) -> None: ...

class FrozenReturn(_message.Message):
    __slots__ = ["amount", "order_id", "return_id"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    amount: int
    order_id: str
    return_id: str
    def __init__(self, return_id: _Optional[str] = ..., order_id: _Optional[str] = ..., amount: _Optional[int] = ...) -> None: ...

class LegAudience(_message.Message):
    __slots__ = ["clickers", "counters", "viewers"]
    CLICKERS_FIELD_NUMBER: _ClassVar[int]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    VIEWERS_FIELD_NUMBER: _ClassVar[int]
    clickers: SketchState
    counters: _types_pb2.ViewerCounters
    viewers: SketchState
    def __init__(self, counters: _Optional[_Union[_types_pb2.ViewerCounters, _Mapping]] = ..., viewers: _Optional[_Union[SketchState, _Mapping]] = ..., clickers: _Optional[_Union[SketchState, _Mapping]] = ...) -> None: ...

class OrderState(_message.Message):
    __slots__ = ["currency", "frozen", "leg", "order_id", "paid", "placed_at_us", "remaining"]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    FROZEN_FIELD_NUMBER: _ClassVar[int]
    LEG_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    PAID_FIELD_NUMBER: _ClassVar[int]
    PLACED_AT_US_FIELD_NUMBER: _ClassVar[int]
    REMAINING_FIELD_NUMBER: _ClassVar[int]
    currency: str
    frozen: int
    leg: int
    order_id: str
    paid: bool
    placed_at_us: int
    remaining: int
    def __init__(self, order_id: _Optional[str] = ..., leg: _Optional[int] = ..., currency: _Optional[str] = ..., placed_at_us: _Optional[int] = ..., paid: bool = ..., remaining: _Optional[int] = ..., frozen: _Optional[int] = ...) -> None: ...

class RecordFindings(_message.Message):
    __slots__ = ["findings", "session_id"]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    findings: _containers.RepeatedCompositeFieldContainer[_types_pb2.Finding]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[_types_pb2.Finding, _Mapping]]] = ...) -> None: ...

class RecordFindingsResult(_message.Message):
    __slots__ = ["dropped", "recorded"]
    DROPPED_FIELD_NUMBER: _ClassVar[int]
    RECORDED_FIELD_NUMBER: _ClassVar[int]
    dropped: int
    recorded: int
    def __init__(self, recorded: _Optional[int] = ..., dropped: _Optional[int] = ...) -> None: ...

class SalesState(_message.Message):
    __slots__ = ["buyers", "money"]
    BUYERS_FIELD_NUMBER: _ClassVar[int]
    MONEY_FIELD_NUMBER: _ClassVar[int]
    buyers: SketchState
    money: _containers.RepeatedCompositeFieldContainer[_types_pb2.GMV]
    def __init__(self, money: _Optional[_Iterable[_Union[_types_pb2.GMV, _Mapping]]] = ..., buyers: _Optional[_Union[SketchState, _Mapping]] = ...) -> None: ...

class SealSessions(_message.Message):
    __slots__ = []
    def __init__(self) -> None: ...

class SealSessionsResult(_message.Message):
    __slots__ = ["forgotten", "sealed"]
    FORGOTTEN_FIELD_NUMBER: _ClassVar[int]
    SEALED_FIELD_NUMBER: _ClassVar[int]
    forgotten: int
    sealed: int
    def __init__(self, sealed: _Optional[int] = ..., forgotten: _Optional[int] = ...) -> None: ...

class SeenBucket(_message.Message):
    __slots__ = ["index", "keys"]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    index: int
    keys: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, index: _Optional[int] = ..., keys: _Optional[_Iterable[int]] = ...) -> None: ...

class SessionState(_message.Message):
    __slots__ = ["audience", "buyers", "events_too_late", "findings", "frozen_returns", "order_events_refused", "orders", "orders_outside", "sales", "sealed", "session"]
    AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    BUYERS_FIELD_NUMBER: _ClassVar[int]
    EVENTS_TOO_LATE_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    FROZEN_RETURNS_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    ORDERS_OUTSIDE_FIELD_NUMBER: _ClassVar[int]
    ORDER_EVENTS_REFUSED_FIELD_NUMBER: _ClassVar[int]
    SALES_FIELD_NUMBER: _ClassVar[int]
    SEALED_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    audience: AudienceState
    buyers: SketchState
    events_too_late: int
    findings: _containers.RepeatedCompositeFieldContainer[_types_pb2.Finding]
    frozen_returns: _containers.RepeatedCompositeFieldContainer[FrozenReturn]
    order_events_refused: int
    orders: _containers.RepeatedCompositeFieldContainer[OrderState]
    orders_outside: int
    sales: _containers.RepeatedCompositeFieldContainer[SalesState]
    sealed: _events_pb2.SessionSealed
    session: _types_pb2.Session
    def __init__(self, session: _Optional[_Union[_types_pb2.Session, _Mapping]] = ..., events_too_late: _Optional[int] = ..., orders_outside: _Optional[int] = ..., sales: _Optional[_Iterable[_Union[SalesState, _Mapping]]] = ..., buyers: _Optional[_Union[SketchState, _Mapping]] = ..., audience: _Optional[_Union[AudienceState, _Mapping]] = ..., sealed: _Optional[_Union[_events_pb2.SessionSealed, _Mapping]] = ..., orders: _Optional[_Iterable[_Union[OrderState, _Mapping]]] = ..., frozen_returns: _Optional[_Iterable[_Union[FrozenReturn, _Mapping]]] = ..., order_events_refused: _Optional[int] = ..., findings: _Optional[_Iterable[_Union[_types_pb2.Finding, _Mapping]]] = ...) -> None: ...

class SketchState(_message.Message):
    __slots__ = ["keys", "registers"]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    REGISTERS_FIELD_NUMBER: _ClassVar[int]
    keys: _containers.RepeatedScalarFieldContainer[int]
    registers: bytes
    def __init__(self, keys: _Optional[_Iterable[int]] = ..., registers: _Optional[bytes] = ...) -> None: ...

class WindowLegState(_message.Message):
    __slots__ = ["counters", "money"]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    MONEY_FIELD_NUMBER: _ClassVar[int]
    counters: _types_pb2.ViewerCounters
    money: _containers.RepeatedCompositeFieldContainer[_types_pb2.GMV]
    def __init__(self, counters: _Optional[_Union[_types_pb2.ViewerCounters, _Mapping]] = ..., money: _Optional[_Iterable[_Union[_types_pb2.GMV, _Mapping]]] = ...) -> None: ...

class WindowState(_message.Message):
    __slots__ = ["index", "legs", "viewers"]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    VIEWERS_FIELD_NUMBER: _ClassVar[int]
    index: int
    legs: _containers.RepeatedCompositeFieldContainer[WindowLegState]
    viewers: SketchState
    def __init__(self, index: _Optional[int] = ..., viewers: _Optional[_Union[SketchState, _Mapping]] = ..., legs: _Optional[_Iterable[_Union[WindowLegState, _Mapping]]] = ...) -> None: ...
