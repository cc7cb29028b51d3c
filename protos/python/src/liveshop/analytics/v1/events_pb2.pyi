from liveshop.analytics.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
SALE_STEP_CANCEL: SaleStep
SALE_STEP_CAPTURE: SaleStep
SALE_STEP_CLOSE: SaleStep
SALE_STEP_FREEZE: SaleStep
SALE_STEP_OUTSIDE: SaleStep
SALE_STEP_PLACE: SaleStep
SALE_STEP_REFUND: SaleStep
SALE_STEP_REFUSE: SaleStep
SALE_STEP_RELEASE: SaleStep
SALE_STEP_UNSPECIFIED: SaleStep

class AgencyRegistered(_message.Message):
    __slots__ = ["agency"]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    agency: _types_pb2.Agency
    def __init__(self, agency: _Optional[_Union[_types_pb2.Agency, _Mapping]] = ...) -> None: ...

class AnalyticsEvent(_message.Message):
    __slots__ = ["agency_registered", "findings_recorded", "orders_followed", "session_ended", "session_forgotten", "session_sealed", "session_started", "streamer_registered", "streamer_suspended", "streamer_verified", "viewer_events_taken"]
    AGENCY_REGISTERED_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_RECORDED_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FOLLOWED_FIELD_NUMBER: _ClassVar[int]
    SESSION_ENDED_FIELD_NUMBER: _ClassVar[int]
    SESSION_FORGOTTEN_FIELD_NUMBER: _ClassVar[int]
    SESSION_SEALED_FIELD_NUMBER: _ClassVar[int]
    SESSION_STARTED_FIELD_NUMBER: _ClassVar[int]
    STREAMER_REGISTERED_FIELD_NUMBER: _ClassVar[int]
    STREAMER_SUSPENDED_FIELD_NUMBER: _ClassVar[int]
    STREAMER_VERIFIED_FIELD_NUMBER: _ClassVar[int]
    VIEWER_EVENTS_TAKEN_FIELD_NUMBER: _ClassVar[int]
    agency_registered: AgencyRegistered
    findings_recorded: FindingsRecorded
    orders_followed: OrdersFollowed
    session_ended: SessionEnded
    session_forgotten: SessionForgotten
    session_sealed: SessionSealed
    session_started: SessionStarted
    streamer_registered: StreamerRegistered
    streamer_suspended: StreamerSuspended
    streamer_verified: StreamerVerified
    viewer_events_taken: ViewerEventsTaken
    def __init__(self, agency_registered: _Optional[_Union[AgencyRegistered, _Mapping]] = ..., streamer_registered: _Optional[_Union[StreamerRegistered, _Mapping]] = ..., streamer_verified: _Optional[_Union[StreamerVerified, _Mapping]] = ..., streamer_suspended: _Optional[_Union[StreamerSuspended, _Mapping]] = ..., session_started: _Optional[_Union[SessionStarted, _Mapping]] = ..., session_ended: _Optional[_Union[SessionEnded, _Mapping]] = ..., viewer_events_taken: _Optional[_Union[ViewerEventsTaken, _Mapping]] = ..., session_sealed: _Optional[_Union[SessionSealed, _Mapping]] = ..., orders_followed: _Optional[_Union[OrdersFollowed, _Mapping]] = ..., session_forgotten: _Optional[_Union[SessionForgotten, _Mapping]] = ..., findings_recorded: _Optional[_Union[FindingsRecorded, _Mapping]] = ...) -> None: ...

class AudienceFigures(_message.Message):
    __slots__ = ["clickers", "counters", "viewers"]
    CLICKERS_FIELD_NUMBER: _ClassVar[int]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    VIEWERS_FIELD_NUMBER: _ClassVar[int]
    clickers: _types_pb2.Cardinality
    counters: _types_pb2.ViewerCounters
    viewers: _types_pb2.Cardinality
    def __init__(self, counters: _Optional[_Union[_types_pb2.ViewerCounters, _Mapping]] = ..., viewers: _Optional[_Union[_types_pb2.Cardinality, _Mapping]] = ..., clickers: _Optional[_Union[_types_pb2.Cardinality, _Mapping]] = ...) -> None: ...

class FindingsRecorded(_message.Message):
    __slots__ = ["findings", "session_id"]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    findings: _containers.RepeatedCompositeFieldContainer[_types_pb2.Finding]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[_types_pb2.Finding, _Mapping]]] = ...) -> None: ...

class OrdersFollowed(_message.Message):
    __slots__ = ["after", "journal_id", "sales", "through"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    SALES_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    after: int
    journal_id: bytes
    sales: _containers.RepeatedCompositeFieldContainer[SaleMoved]
    through: int
    def __init__(self, after: _Optional[int] = ..., through: _Optional[int] = ..., sales: _Optional[_Iterable[_Union[SaleMoved, _Mapping]]] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class SaleMoved(_message.Message):
    __slots__ = ["amount", "buyer_key", "currency", "leg", "order_id", "placed_at_us", "refusal", "return_id", "session_id", "step", "thawed"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BUYER_KEY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LEG_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    PLACED_AT_US_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    THAWED_FIELD_NUMBER: _ClassVar[int]
    amount: int
    buyer_key: int
    currency: str
    leg: int
    order_id: str
    placed_at_us: int
    refusal: str
    return_id: str
    session_id: str
    step: SaleStep
    thawed: int
    def __init__(self, order_id: _Optional[str] = ..., session_id: _Optional[str] = ..., step: _Optional[_Union[SaleStep, str]] = ..., leg: _Optional[int] = ..., currency: _Optional[str] = ..., amount: _Optional[int] = ..., thawed: _Optional[int] = ..., placed_at_us: _Optional[int] = ..., buyer_key: _Optional[int] = ..., return_id: _Optional[str] = ..., refusal: _Optional[str] = ...) -> None: ...

class SessionEnded(_message.Message):
    __slots__ = ["ended_at_us", "session_id"]
    ENDED_AT_US_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    ended_at_us: int
    session_id: str
    def __init__(self, session_id: _Optional[str] = ..., ended_at_us: _Optional[int] = ...) -> None: ...

class SessionForgotten(_message.Message):
    __slots__ = ["session_id"]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class SessionSealed(_message.Message):
    __slots__ = ["legs", "session_id", "total", "windows"]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    WINDOWS_FIELD_NUMBER: _ClassVar[int]
    legs: _containers.RepeatedCompositeFieldContainer[AudienceFigures]
    session_id: str
    total: AudienceFigures
    windows: _containers.RepeatedCompositeFieldContainer[_types_pb2.Window]
    def __init__(self, session_id: _Optional[str] = ..., total: _Optional[_Union[AudienceFigures, _Mapping]] = ..., legs: _Optional[_Iterable[_Union[AudienceFigures, _Mapping]]] = ..., windows: _Optional[_Iterable[_Union[_types_pb2.Window, _Mapping]]] = ...) -> None: ...

class SessionStarted(_message.Message):
    __slots__ = ["session"]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: _types_pb2.Session
    def __init__(self, session: _Optional[_Union[_types_pb2.Session, _Mapping]] = ...) -> None: ...

class StreamerRegistered(_message.Message):
    __slots__ = ["streamer"]
    STREAMER_FIELD_NUMBER: _ClassVar[int]
    streamer: _types_pb2.Streamer
    def __init__(self, streamer: _Optional[_Union[_types_pb2.Streamer, _Mapping]] = ...) -> None: ...

class StreamerSuspended(_message.Message):
    __slots__ = ["reason", "streamer_id", "suspended_at_us"]
    REASON_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    SUSPENDED_AT_US_FIELD_NUMBER: _ClassVar[int]
    reason: str
    streamer_id: str
    suspended_at_us: int
    def __init__(self, streamer_id: _Optional[str] = ..., reason: _Optional[str] = ..., suspended_at_us: _Optional[int] = ...) -> None: ...

class StreamerVerified(_message.Message):
    __slots__ = ["identity_reference", "streamer_id", "training_reference", "verified_at_us"]
    IDENTITY_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    TRAINING_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_AT_US_FIELD_NUMBER: _ClassVar[int]
    identity_reference: str
    streamer_id: str
    training_reference: str
    verified_at_us: int
    def __init__(self, streamer_id: _Optional[str] = ..., identity_reference: _Optional[str] = ..., training_reference: _Optional[str] = ..., verified_at_us: _Optional[int] = ...) -> None: ...

class ViewerEventsTaken(_message.Message):
    __slots__ = ["amounts", "codes", "event_keys", "offsets_us", "person_keys", "session_id", "skus", "too_late"]
    AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    CODES_FIELD_NUMBER: _ClassVar[int]
    EVENT_KEYS_FIELD_NUMBER: _ClassVar[int]
    OFFSETS_US_FIELD_NUMBER: _ClassVar[int]
    PERSON_KEYS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SKUS_FIELD_NUMBER: _ClassVar[int]
    TOO_LATE_FIELD_NUMBER: _ClassVar[int]
    amounts: _containers.RepeatedScalarFieldContainer[int]
    codes: _containers.RepeatedScalarFieldContainer[int]
    event_keys: _containers.RepeatedScalarFieldContainer[int]
    offsets_us: _containers.RepeatedScalarFieldContainer[int]
    person_keys: _containers.RepeatedScalarFieldContainer[int]
    session_id: str
    skus: _containers.RepeatedScalarFieldContainer[str]
    too_late: int
    def __init__(self, session_id: _Optional[str] = ..., event_keys: _Optional[_Iterable[int]] = ..., person_keys: _Optional[_Iterable[int]] = ..., offsets_us: _Optional[_Iterable[int]] = ..., codes: _Optional[_Iterable[int]] = ..., amounts: _Optional[_Iterable[int]] = ..., skus: _Optional[_Iterable[str]] = ..., too_late: _Optional[int] = ...) -> None: ...

class SaleStep(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
