from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
PLUGIN_ACTION_DISABLE: PluginAction
PLUGIN_ACTION_ENABLE: PluginAction
PLUGIN_ACTION_RELOAD: PluginAction
PLUGIN_ACTION_UNSPECIFIED: PluginAction
PLUGIN_STATE_BLAMED: PluginState
PLUGIN_STATE_DISABLED: PluginState
PLUGIN_STATE_LOADED: PluginState
PLUGIN_STATE_REFUSED: PluginState
PLUGIN_STATE_UNSPECIFIED: PluginState

class ChangePluginRequest(_message.Message):
    __slots__ = ["action", "plugin_id"]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_ID_FIELD_NUMBER: _ClassVar[int]
    action: PluginAction
    plugin_id: str
    def __init__(self, plugin_id: _Optional[str] = ..., action: _Optional[_Union[PluginAction, str]] = ...) -> None: ...

class ChangePluginResponse(_message.Message):
    __slots__ = ["changes"]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    changes: _containers.RepeatedCompositeFieldContainer[PluginChange]
    def __init__(self, changes: _Optional[_Iterable[_Union[PluginChange, _Mapping]]] = ...) -> None: ...

class ListPluginsRequest(_message.Message):
    __slots__ = ["plugin_id"]
    PLUGIN_ID_FIELD_NUMBER: _ClassVar[int]
    plugin_id: str
    def __init__(self, plugin_id: _Optional[str] = ...) -> None: ...

class ListPluginsResponse(_message.Message):
    __slots__ = ["plugins"]
    PLUGINS_FIELD_NUMBER: _ClassVar[int]
    plugins: _containers.RepeatedCompositeFieldContainer[PluginReport]
    def __init__(self, plugins: _Optional[_Iterable[_Union[PluginReport, _Mapping]]] = ...) -> None: ...

class PluginChange(_message.Message):
    __slots__ = ["message", "plugin_id", "what"]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_ID_FIELD_NUMBER: _ClassVar[int]
    WHAT_FIELD_NUMBER: _ClassVar[int]
    message: str
    plugin_id: str
    what: str
    def __init__(self, plugin_id: _Optional[str] = ..., what: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class PluginCounter(_message.Message):
    __slots__ = ["name", "value"]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    name: str
    value: float
    def __init__(self, name: _Optional[str] = ..., value: _Optional[float] = ...) -> None: ...

class PluginErrorCount(_message.Message):
    __slots__ = ["calls", "kind"]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    calls: int
    kind: str
    def __init__(self, kind: _Optional[str] = ..., calls: _Optional[int] = ...) -> None: ...

class PluginReport(_message.Message):
    __slots__ = ["breaker_open", "calls", "counters", "deadline_ms", "declined", "errors", "folder", "generation", "in_flight", "isolation", "on_failure", "p50_us", "p99_us", "plugin_id", "points", "priority", "reason", "restarts", "state", "version"]
    BREAKER_OPEN_FIELD_NUMBER: _ClassVar[int]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    COUNTERS_FIELD_NUMBER: _ClassVar[int]
    DEADLINE_MS_FIELD_NUMBER: _ClassVar[int]
    DECLINED_FIELD_NUMBER: _ClassVar[int]
    ERRORS_FIELD_NUMBER: _ClassVar[int]
    FOLDER_FIELD_NUMBER: _ClassVar[int]
    GENERATION_FIELD_NUMBER: _ClassVar[int]
    IN_FLIGHT_FIELD_NUMBER: _ClassVar[int]
    ISOLATION_FIELD_NUMBER: _ClassVar[int]
    ON_FAILURE_FIELD_NUMBER: _ClassVar[int]
    P50_US_FIELD_NUMBER: _ClassVar[int]
    P99_US_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_ID_FIELD_NUMBER: _ClassVar[int]
    POINTS_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RESTARTS_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    breaker_open: bool
    calls: int
    counters: _containers.RepeatedCompositeFieldContainer[PluginCounter]
    deadline_ms: int
    declined: int
    errors: _containers.RepeatedCompositeFieldContainer[PluginErrorCount]
    folder: str
    generation: int
    in_flight: int
    isolation: str
    on_failure: str
    p50_us: int
    p99_us: int
    plugin_id: str
    points: _containers.RepeatedScalarFieldContainer[str]
    priority: int
    reason: str
    restarts: int
    state: PluginState
    version: str
    def __init__(self, plugin_id: _Optional[str] = ..., version: _Optional[str] = ..., points: _Optional[_Iterable[str]] = ..., isolation: _Optional[str] = ..., priority: _Optional[int] = ..., on_failure: _Optional[str] = ..., deadline_ms: _Optional[int] = ..., folder: _Optional[str] = ..., state: _Optional[_Union[PluginState, str]] = ..., reason: _Optional[str] = ..., generation: _Optional[int] = ..., calls: _Optional[int] = ..., declined: _Optional[int] = ..., errors: _Optional[_Iterable[_Union[PluginErrorCount, _Mapping]]] = ..., in_flight: _Optional[int] = ..., p50_us: _Optional[int] = ..., p99_us: _Optional[int] = ..., restarts: _Optional[int] = ..., counters: _Optional[_Iterable[_Union[PluginCounter, _Mapping]]] = ..., breaker_open: bool = ...) -> None: ...

class PluginState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class PluginAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
