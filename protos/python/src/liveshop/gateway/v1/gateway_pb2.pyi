from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.mesh.v1 import instance_pb2 as _instance_pb2
from liveshop.mesh.v1 import plugins_pb2 as _plugins_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DroppedFrames(_message.Message):
    __slots__ = ["cause", "messages"]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    MESSAGES_FIELD_NUMBER: _ClassVar[int]
    cause: str
    messages: int
    def __init__(self, cause: _Optional[str] = ..., messages: _Optional[int] = ...) -> None: ...

class InfoRequest(_message.Message):
    __slots__ = []
    def __init__(self) -> None: ...

class InfoResponse(_message.Message):
    __slots__ = ["client_endpoint", "limits", "service_endpoint", "started_at_us", "uptime_microseconds", "version", "wire_version"]
    CLIENT_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    STARTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    UPTIME_MICROSECONDS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WIRE_VERSION_FIELD_NUMBER: _ClassVar[int]
    client_endpoint: str
    limits: Limits
    service_endpoint: str
    started_at_us: int
    uptime_microseconds: int
    version: str
    wire_version: int
    def __init__(self, version: _Optional[str] = ..., wire_version: _Optional[int] = ..., started_at_us: _Optional[int] = ..., uptime_microseconds: _Optional[int] = ..., client_endpoint: _Optional[str] = ..., service_endpoint: _Optional[str] = ..., limits: _Optional[_Union[Limits, _Mapping]] = ...) -> None: ...

class Instance(_message.Message):
    __slots__ = ["direct_endpoint", "draining", "incarnation", "isolated", "name", "outstanding", "partitions", "services", "silent_microseconds"]
    DIRECT_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    DRAINING_FIELD_NUMBER: _ClassVar[int]
    INCARNATION_FIELD_NUMBER: _ClassVar[int]
    ISOLATED_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    OUTSTANDING_FIELD_NUMBER: _ClassVar[int]
    PARTITIONS_FIELD_NUMBER: _ClassVar[int]
    SERVICES_FIELD_NUMBER: _ClassVar[int]
    SILENT_MICROSECONDS_FIELD_NUMBER: _ClassVar[int]
    direct_endpoint: str
    draining: bool
    incarnation: str
    isolated: bool
    name: str
    outstanding: int
    partitions: _containers.RepeatedCompositeFieldContainer[InstancePartitions]
    services: _containers.RepeatedCompositeFieldContainer[InstanceService]
    silent_microseconds: int
    def __init__(self, name: _Optional[str] = ..., incarnation: _Optional[str] = ..., services: _Optional[_Iterable[_Union[InstanceService, _Mapping]]] = ..., partitions: _Optional[_Iterable[_Union[InstancePartitions, _Mapping]]] = ..., outstanding: _Optional[int] = ..., silent_microseconds: _Optional[int] = ..., draining: bool = ..., direct_endpoint: _Optional[str] = ..., isolated: bool = ...) -> None: ...

class InstancePartitions(_message.Message):
    __slots__ = ["first", "last"]
    FIRST_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    first: int
    last: int
    def __init__(self, first: _Optional[int] = ..., last: _Optional[int] = ...) -> None: ...

class InstanceService(_message.Message):
    __slots__ = ["full_name", "methods"]
    FULL_NAME_FIELD_NUMBER: _ClassVar[int]
    METHODS_FIELD_NUMBER: _ClassVar[int]
    full_name: str
    methods: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, full_name: _Optional[str] = ..., methods: _Optional[_Iterable[str]] = ...) -> None: ...

class Limits(_message.Message):
    __slots__ = ["clients_max", "deadline_ms_max", "in_flight_max", "in_flight_per_client_max", "instances_max", "payload_bytes_max"]
    CLIENTS_MAX_FIELD_NUMBER: _ClassVar[int]
    DEADLINE_MS_MAX_FIELD_NUMBER: _ClassVar[int]
    INSTANCES_MAX_FIELD_NUMBER: _ClassVar[int]
    IN_FLIGHT_MAX_FIELD_NUMBER: _ClassVar[int]
    IN_FLIGHT_PER_CLIENT_MAX_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_BYTES_MAX_FIELD_NUMBER: _ClassVar[int]
    clients_max: int
    deadline_ms_max: int
    in_flight_max: int
    in_flight_per_client_max: int
    instances_max: int
    payload_bytes_max: int
    def __init__(self, payload_bytes_max: _Optional[int] = ..., in_flight_per_client_max: _Optional[int] = ..., in_flight_max: _Optional[int] = ..., clients_max: _Optional[int] = ..., instances_max: _Optional[int] = ..., deadline_ms_max: _Optional[int] = ...) -> None: ...

class ListInstancesRequest(_message.Message):
    __slots__ = ["service"]
    SERVICE_FIELD_NUMBER: _ClassVar[int]
    service: str
    def __init__(self, service: _Optional[str] = ...) -> None: ...

class ListInstancesResponse(_message.Message):
    __slots__ = ["instances"]
    INSTANCES_FIELD_NUMBER: _ClassVar[int]
    instances: _containers.RepeatedCompositeFieldContainer[Instance]
    def __init__(self, instances: _Optional[_Iterable[_Union[Instance, _Mapping]]] = ...) -> None: ...

class MethodStats(_message.Message):
    __slots__ = ["calls", "errors", "full_name", "in_flight", "p50_microseconds", "p999_microseconds", "p99_microseconds", "queue"]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    ERRORS_FIELD_NUMBER: _ClassVar[int]
    FULL_NAME_FIELD_NUMBER: _ClassVar[int]
    IN_FLIGHT_FIELD_NUMBER: _ClassVar[int]
    P50_MICROSECONDS_FIELD_NUMBER: _ClassVar[int]
    P999_MICROSECONDS_FIELD_NUMBER: _ClassVar[int]
    P99_MICROSECONDS_FIELD_NUMBER: _ClassVar[int]
    QUEUE_FIELD_NUMBER: _ClassVar[int]
    calls: int
    errors: _containers.RepeatedCompositeFieldContainer[StatusCount]
    full_name: str
    in_flight: int
    p50_microseconds: int
    p999_microseconds: int
    p99_microseconds: int
    queue: _instance_pb2.Latency
    def __init__(self, full_name: _Optional[str] = ..., calls: _Optional[int] = ..., errors: _Optional[_Iterable[_Union[StatusCount, _Mapping]]] = ..., in_flight: _Optional[int] = ..., p50_microseconds: _Optional[int] = ..., p99_microseconds: _Optional[int] = ..., p999_microseconds: _Optional[int] = ..., queue: _Optional[_Union[_instance_pb2.Latency, _Mapping]] = ...) -> None: ...

class MetricsRequest(_message.Message):
    __slots__ = []
    def __init__(self) -> None: ...

class MetricsResponse(_message.Message):
    __slots__ = ["text"]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class PingRequest(_message.Message):
    __slots__ = ["payload"]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    payload: bytes
    def __init__(self, payload: _Optional[bytes] = ...) -> None: ...

class PingResponse(_message.Message):
    __slots__ = ["payload", "time_us"]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    TIME_US_FIELD_NUMBER: _ClassVar[int]
    payload: bytes
    time_us: int
    def __init__(self, payload: _Optional[bytes] = ..., time_us: _Optional[int] = ...) -> None: ...

class RefusedCalls(_message.Message):
    __slots__ = ["calls", "reason"]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    calls: int
    reason: str
    def __init__(self, reason: _Optional[str] = ..., calls: _Optional[int] = ...) -> None: ...

class StatsRequest(_message.Message):
    __slots__ = ["method_contains"]
    METHOD_CONTAINS_FIELD_NUMBER: _ClassVar[int]
    method_contains: str
    def __init__(self, method_contains: _Optional[str] = ...) -> None: ...

class StatsResponse(_message.Message):
    __slots__ = ["clients", "dropped", "in_flight", "methods", "refused"]
    CLIENTS_FIELD_NUMBER: _ClassVar[int]
    DROPPED_FIELD_NUMBER: _ClassVar[int]
    IN_FLIGHT_FIELD_NUMBER: _ClassVar[int]
    METHODS_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    clients: int
    dropped: _containers.RepeatedCompositeFieldContainer[DroppedFrames]
    in_flight: int
    methods: _containers.RepeatedCompositeFieldContainer[MethodStats]
    refused: _containers.RepeatedCompositeFieldContainer[RefusedCalls]
    def __init__(self, methods: _Optional[_Iterable[_Union[MethodStats, _Mapping]]] = ..., clients: _Optional[int] = ..., in_flight: _Optional[int] = ..., dropped: _Optional[_Iterable[_Union[DroppedFrames, _Mapping]]] = ..., refused: _Optional[_Iterable[_Union[RefusedCalls, _Mapping]]] = ...) -> None: ...

class StatusCount(_message.Message):
    __slots__ = ["calls", "status"]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    calls: int
    status: _common_pb2.StatusCode
    def __init__(self, status: _Optional[_Union[_common_pb2.StatusCode, str]] = ..., calls: _Optional[int] = ...) -> None: ...
