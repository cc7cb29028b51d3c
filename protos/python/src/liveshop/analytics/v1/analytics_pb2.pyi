from liveshop.analytics.v1 import events_pb2 as _events_pb2
from liveshop.analytics.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.mesh.v1 import plugins_pb2 as _plugins_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
LEADERBOARD_METRIC_CONVERSION: LeaderboardMetric
LEADERBOARD_METRIC_GROSS: LeaderboardMetric
LEADERBOARD_METRIC_NET: LeaderboardMetric
LEADERBOARD_METRIC_UNSPECIFIED: LeaderboardMetric
LEADERBOARD_METRIC_VIEWERS: LeaderboardMetric
REFUSAL_REASON_FUTURE: RefusalReason
REFUSAL_REASON_INVALID: RefusalReason
REFUSAL_REASON_OUTSIDE_SESSION: RefusalReason
REFUSAL_REASON_TOO_LATE: RefusalReason
REFUSAL_REASON_UNKNOWN_PLATFORM: RefusalReason
REFUSAL_REASON_UNSPECIFIED: RefusalReason

class EndSessionRequest(_message.Message):
    __slots__ = ["session_id"]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class EndSessionResponse(_message.Message):
    __slots__ = ["session"]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: _types_pb2.Session
    def __init__(self, session: _Optional[_Union[_types_pb2.Session, _Mapping]] = ...) -> None: ...

class GetSessionRequest(_message.Message):
    __slots__ = ["session_id", "window_seconds", "windows_from_us", "windows_to_us"]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    WINDOWS_FROM_US_FIELD_NUMBER: _ClassVar[int]
    WINDOWS_TO_US_FIELD_NUMBER: _ClassVar[int]
    WINDOW_SECONDS_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    window_seconds: int
    windows_from_us: int
    windows_to_us: int
    def __init__(self, session_id: _Optional[str] = ..., window_seconds: _Optional[int] = ..., windows_from_us: _Optional[int] = ..., windows_to_us: _Optional[int] = ...) -> None: ...

class GetSessionResponse(_message.Message):
    __slots__ = ["events_too_late", "findings", "legs", "order_events_refused", "order_sequence", "orders_outside", "sealed", "session", "total", "windows"]
    EVENTS_TOO_LATE_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    ORDERS_OUTSIDE_FIELD_NUMBER: _ClassVar[int]
    ORDER_EVENTS_REFUSED_FIELD_NUMBER: _ClassVar[int]
    ORDER_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    SEALED_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    WINDOWS_FIELD_NUMBER: _ClassVar[int]
    events_too_late: int
    findings: _containers.RepeatedCompositeFieldContainer[_types_pb2.Finding]
    legs: _containers.RepeatedCompositeFieldContainer[_types_pb2.Figures]
    order_events_refused: int
    order_sequence: int
    orders_outside: int
    sealed: bool
    session: _types_pb2.Session
    total: _types_pb2.Figures
    windows: _containers.RepeatedCompositeFieldContainer[_types_pb2.Window]
    def __init__(self, session: _Optional[_Union[_types_pb2.Session, _Mapping]] = ..., total: _Optional[_Union[_types_pb2.Figures, _Mapping]] = ..., legs: _Optional[_Iterable[_Union[_types_pb2.Figures, _Mapping]]] = ..., windows: _Optional[_Iterable[_Union[_types_pb2.Window, _Mapping]]] = ..., sealed: bool = ..., events_too_late: _Optional[int] = ..., orders_outside: _Optional[int] = ..., order_sequence: _Optional[int] = ..., order_events_refused: _Optional[int] = ..., findings: _Optional[_Iterable[_Union[_types_pb2.Finding, _Mapping]]] = ...) -> None: ...

class GetStreamerRequest(_message.Message):
    __slots__ = ["streamer_id"]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    streamer_id: str
    def __init__(self, streamer_id: _Optional[str] = ...) -> None: ...

class GetStreamerResponse(_message.Message):
    __slots__ = ["live_session_id", "streamer"]
    LIVE_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STREAMER_FIELD_NUMBER: _ClassVar[int]
    live_session_id: str
    streamer: _types_pb2.Streamer
    def __init__(self, streamer: _Optional[_Union[_types_pb2.Streamer, _Mapping]] = ..., live_session_id: _Optional[str] = ...) -> None: ...

class IngestPlatformRequest(_message.Message):
    __slots__ = ["payload", "platform", "session_id"]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    payload: bytes
    platform: str
    session_id: str
    def __init__(self, session_id: _Optional[str] = ..., platform: _Optional[str] = ..., payload: _Optional[bytes] = ...) -> None: ...

class IngestPlatformResponse(_message.Message):
    __slots__ = ["accepted", "adapter", "duplicates", "faults", "late", "refused", "revised_windows", "unread_from"]
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    ADAPTER_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    FAULTS_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    REVISED_WINDOWS_FIELD_NUMBER: _ClassVar[int]
    UNREAD_FROM_FIELD_NUMBER: _ClassVar[int]
    accepted: int
    adapter: str
    duplicates: int
    faults: _containers.RepeatedCompositeFieldContainer[PayloadFault]
    late: int
    refused: _containers.RepeatedCompositeFieldContainer[RefusedEvent]
    revised_windows: _containers.RepeatedCompositeFieldContainer[RevisedWindow]
    unread_from: int
    def __init__(self, accepted: _Optional[int] = ..., duplicates: _Optional[int] = ..., refused: _Optional[_Iterable[_Union[RefusedEvent, _Mapping]]] = ..., faults: _Optional[_Iterable[_Union[PayloadFault, _Mapping]]] = ..., unread_from: _Optional[int] = ..., late: _Optional[int] = ..., revised_windows: _Optional[_Iterable[_Union[RevisedWindow, _Mapping]]] = ..., adapter: _Optional[str] = ...) -> None: ...

class IngestRequest(_message.Message):
    __slots__ = ["events", "session_id"]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_types_pb2.ViewerEvent]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ..., events: _Optional[_Iterable[_Union[_types_pb2.ViewerEvent, _Mapping]]] = ...) -> None: ...

class IngestResponse(_message.Message):
    __slots__ = ["accepted", "duplicates", "late", "refused", "revised_windows"]
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    REVISED_WINDOWS_FIELD_NUMBER: _ClassVar[int]
    accepted: int
    duplicates: int
    late: int
    refused: _containers.RepeatedCompositeFieldContainer[RefusedEvent]
    revised_windows: _containers.RepeatedCompositeFieldContainer[RevisedWindow]
    def __init__(self, accepted: _Optional[int] = ..., duplicates: _Optional[int] = ..., refused: _Optional[_Iterable[_Union[RefusedEvent, _Mapping]]] = ..., late: _Optional[int] = ..., revised_windows: _Optional[_Iterable[_Union[RevisedWindow, _Mapping]]] = ...) -> None: ...

class IngestStreamResponse(_message.Message):
    __slots__ = ["accepted", "batches", "duplicates", "late", "refused"]
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    BATCHES_FIELD_NUMBER: _ClassVar[int]
    DUPLICATES_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    accepted: int
    batches: int
    duplicates: int
    late: int
    refused: int
    def __init__(self, batches: _Optional[int] = ..., accepted: _Optional[int] = ..., duplicates: _Optional[int] = ..., refused: _Optional[int] = ..., late: _Optional[int] = ...) -> None: ...

class LeaderboardRequest(_message.Message):
    __slots__ = ["currency", "cursor", "from_us", "metric", "page_size", "to_us"]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    FROM_US_FIELD_NUMBER: _ClassVar[int]
    METRIC_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    TO_US_FIELD_NUMBER: _ClassVar[int]
    currency: str
    cursor: str
    from_us: int
    metric: LeaderboardMetric
    page_size: int
    to_us: int
    def __init__(self, metric: _Optional[_Union[LeaderboardMetric, str]] = ..., currency: _Optional[str] = ..., from_us: _Optional[int] = ..., to_us: _Optional[int] = ..., cursor: _Optional[str] = ..., page_size: _Optional[int] = ...) -> None: ...

class LeaderboardResponse(_message.Message):
    __slots__ = ["next_cursor", "rows"]
    NEXT_CURSOR_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    next_cursor: str
    rows: _containers.RepeatedCompositeFieldContainer[LeaderboardRow]
    def __init__(self, rows: _Optional[_Iterable[_Union[LeaderboardRow, _Mapping]]] = ..., next_cursor: _Optional[str] = ...) -> None: ...

class LeaderboardRow(_message.Message):
    __slots__ = ["buyers", "clickers", "conversion", "display_name", "gmv", "rank", "sessions", "streamer_id", "viewers"]
    BUYERS_FIELD_NUMBER: _ClassVar[int]
    CLICKERS_FIELD_NUMBER: _ClassVar[int]
    CONVERSION_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    GMV_FIELD_NUMBER: _ClassVar[int]
    RANK_FIELD_NUMBER: _ClassVar[int]
    SESSIONS_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    VIEWERS_FIELD_NUMBER: _ClassVar[int]
    buyers: int
    clickers: int
    conversion: _types_pb2.Ratio
    display_name: str
    gmv: _types_pb2.GMV
    rank: int
    sessions: int
    streamer_id: str
    viewers: int
    def __init__(self, rank: _Optional[int] = ..., streamer_id: _Optional[str] = ..., display_name: _Optional[str] = ..., sessions: _Optional[int] = ..., viewers: _Optional[int] = ..., clickers: _Optional[int] = ..., buyers: _Optional[int] = ..., conversion: _Optional[_Union[_types_pb2.Ratio, _Mapping]] = ..., gmv: _Optional[_Union[_types_pb2.GMV, _Mapping]] = ...) -> None: ...

class ListFindingsRequest(_message.Message):
    __slots__ = ["cursor", "page_size", "session_id", "streamer_id"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    page_size: int
    session_id: str
    streamer_id: str
    def __init__(self, session_id: _Optional[str] = ..., streamer_id: _Optional[str] = ..., cursor: _Optional[str] = ..., page_size: _Optional[int] = ...) -> None: ...

class ListFindingsResponse(_message.Message):
    __slots__ = ["findings", "next_cursor"]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    NEXT_CURSOR_FIELD_NUMBER: _ClassVar[int]
    findings: _containers.RepeatedCompositeFieldContainer[SessionFinding]
    next_cursor: str
    def __init__(self, findings: _Optional[_Iterable[_Union[SessionFinding, _Mapping]]] = ..., next_cursor: _Optional[str] = ...) -> None: ...

class ListSessionsRequest(_message.Message):
    __slots__ = ["cursor", "page_size", "streamer_id"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    page_size: int
    streamer_id: str
    def __init__(self, streamer_id: _Optional[str] = ..., cursor: _Optional[str] = ..., page_size: _Optional[int] = ...) -> None: ...

class ListSessionsResponse(_message.Message):
    __slots__ = ["next_cursor", "sessions"]
    NEXT_CURSOR_FIELD_NUMBER: _ClassVar[int]
    SESSIONS_FIELD_NUMBER: _ClassVar[int]
    next_cursor: str
    sessions: _containers.RepeatedCompositeFieldContainer[_types_pb2.Session]
    def __init__(self, sessions: _Optional[_Iterable[_Union[_types_pb2.Session, _Mapping]]] = ..., next_cursor: _Optional[str] = ...) -> None: ...

class PayloadFault(_message.Message):
    __slots__ = ["field", "message", "position"]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    field: str
    message: str
    position: int
    def __init__(self, position: _Optional[int] = ..., field: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

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
        events: _containers.RepeatedCompositeFieldContainer[_events_pb2.AnalyticsEvent]
        sequence: int
        time_us: int
        traceparent: str
        def __init__(self, sequence: _Optional[int] = ..., time_us: _Optional[int] = ..., events: _Optional[_Iterable[_Union[_events_pb2.AnalyticsEvent, _Mapping]]] = ..., traceparent: _Optional[str] = ...) -> None: ...
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[ReadEventsResponse.Entry]
    journal_id: bytes
    last_sequence: int
    def __init__(self, entries: _Optional[_Iterable[_Union[ReadEventsResponse.Entry, _Mapping]]] = ..., last_sequence: _Optional[int] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class RefusedEvent(_message.Message):
    __slots__ = ["field", "index", "message", "reason"]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    field: str
    index: int
    message: str
    reason: RefusalReason
    def __init__(self, index: _Optional[int] = ..., reason: _Optional[_Union[RefusalReason, str]] = ..., field: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class RegisterAgencyRequest(_message.Message):
    __slots__ = ["agency_id", "display_name"]
    AGENCY_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    agency_id: str
    display_name: str
    def __init__(self, agency_id: _Optional[str] = ..., display_name: _Optional[str] = ...) -> None: ...

class RegisterAgencyResponse(_message.Message):
    __slots__ = ["agency"]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    agency: _types_pb2.Agency
    def __init__(self, agency: _Optional[_Union[_types_pb2.Agency, _Mapping]] = ...) -> None: ...

class RegisterStreamerRequest(_message.Message):
    __slots__ = ["agency_id", "display_name", "fast_track", "streamer_id"]
    AGENCY_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    FAST_TRACK_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    agency_id: str
    display_name: str
    fast_track: bool
    streamer_id: str
    def __init__(self, streamer_id: _Optional[str] = ..., display_name: _Optional[str] = ..., agency_id: _Optional[str] = ..., fast_track: bool = ...) -> None: ...

class RegisterStreamerResponse(_message.Message):
    __slots__ = ["streamer"]
    STREAMER_FIELD_NUMBER: _ClassVar[int]
    streamer: _types_pb2.Streamer
    def __init__(self, streamer: _Optional[_Union[_types_pb2.Streamer, _Mapping]] = ...) -> None: ...

class RevisedWindow(_message.Message):
    __slots__ = ["events", "starts_at_us"]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    STARTS_AT_US_FIELD_NUMBER: _ClassVar[int]
    events: int
    starts_at_us: int
    def __init__(self, starts_at_us: _Optional[int] = ..., events: _Optional[int] = ...) -> None: ...

class SessionFinding(_message.Message):
    __slots__ = ["finding", "session_id", "streamer_id"]
    FINDING_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    finding: _types_pb2.Finding
    session_id: str
    streamer_id: str
    def __init__(self, session_id: _Optional[str] = ..., streamer_id: _Optional[str] = ..., finding: _Optional[_Union[_types_pb2.Finding, _Mapping]] = ...) -> None: ...

class StartSessionRequest(_message.Message):
    __slots__ = ["legs", "session_id", "streamer_id", "title"]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    legs: _containers.RepeatedCompositeFieldContainer[_types_pb2.PlatformLeg]
    session_id: str
    streamer_id: str
    title: str
    def __init__(self, session_id: _Optional[str] = ..., streamer_id: _Optional[str] = ..., title: _Optional[str] = ..., legs: _Optional[_Iterable[_Union[_types_pb2.PlatformLeg, _Mapping]]] = ...) -> None: ...

class StartSessionResponse(_message.Message):
    __slots__ = ["session"]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: _types_pb2.Session
    def __init__(self, session: _Optional[_Union[_types_pb2.Session, _Mapping]] = ...) -> None: ...

class StreamEventsRequest(_message.Message):
    __slots__ = ["after", "limit"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    after: int
    limit: int
    def __init__(self, after: _Optional[int] = ..., limit: _Optional[int] = ...) -> None: ...

class SuspendStreamerRequest(_message.Message):
    __slots__ = ["reason", "streamer_id"]
    REASON_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    reason: str
    streamer_id: str
    def __init__(self, streamer_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class SuspendStreamerResponse(_message.Message):
    __slots__ = ["ended_session_id", "streamer"]
    ENDED_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STREAMER_FIELD_NUMBER: _ClassVar[int]
    ended_session_id: str
    streamer: _types_pb2.Streamer
    def __init__(self, streamer: _Optional[_Union[_types_pb2.Streamer, _Mapping]] = ..., ended_session_id: _Optional[str] = ...) -> None: ...

class VerifyStreamerRequest(_message.Message):
    __slots__ = ["identity_reference", "streamer_id", "training_reference"]
    IDENTITY_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    TRAINING_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    identity_reference: str
    streamer_id: str
    training_reference: str
    def __init__(self, streamer_id: _Optional[str] = ..., identity_reference: _Optional[str] = ..., training_reference: _Optional[str] = ...) -> None: ...

class VerifyStreamerResponse(_message.Message):
    __slots__ = ["streamer"]
    STREAMER_FIELD_NUMBER: _ClassVar[int]
    streamer: _types_pb2.Streamer
    def __init__(self, streamer: _Optional[_Union[_types_pb2.Streamer, _Mapping]] = ...) -> None: ...

class WatchSessionRequest(_message.Message):
    __slots__ = ["interval_ms", "session_id"]
    INTERVAL_MS_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    interval_ms: int
    session_id: str
    def __init__(self, session_id: _Optional[str] = ..., interval_ms: _Optional[int] = ...) -> None: ...

class WatchSessionResponse(_message.Message):
    __slots__ = ["findings", "legs", "order_sequence", "sealed", "session", "total"]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    LEGS_FIELD_NUMBER: _ClassVar[int]
    ORDER_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    SEALED_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    findings: _containers.RepeatedCompositeFieldContainer[_types_pb2.Finding]
    legs: _containers.RepeatedCompositeFieldContainer[_types_pb2.Figures]
    order_sequence: int
    sealed: bool
    session: _types_pb2.Session
    total: _types_pb2.Figures
    def __init__(self, session: _Optional[_Union[_types_pb2.Session, _Mapping]] = ..., total: _Optional[_Union[_types_pb2.Figures, _Mapping]] = ..., legs: _Optional[_Iterable[_Union[_types_pb2.Figures, _Mapping]]] = ..., sealed: bool = ..., order_sequence: _Optional[int] = ..., findings: _Optional[_Iterable[_Union[_types_pb2.Finding, _Mapping]]] = ...) -> None: ...

class RefusalReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class LeaderboardMetric(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
