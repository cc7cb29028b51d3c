from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ErrorDetail(_message.Message):
    __slots__ = ["field", "message", "reason", "retry_after_us"]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RETRY_AFTER_US_FIELD_NUMBER: _ClassVar[int]
    field: str
    message: str
    reason: str
    retry_after_us: int
    def __init__(self, reason: _Optional[str] = ..., field: _Optional[str] = ..., message: _Optional[str] = ..., retry_after_us: _Optional[int] = ...) -> None: ...

class GoAway(_message.Message):
    __slots__ = ["message"]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    message: str
    def __init__(self, message: _Optional[str] = ...) -> None: ...

class HeaderTail(_message.Message):
    __slots__ = ["error", "idempotency_key", "metadata", "traceparent"]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    TRACEPARENT_FIELD_NUMBER: _ClassVar[int]
    error: ErrorDetail
    idempotency_key: str
    metadata: _containers.RepeatedCompositeFieldContainer[MetadataEntry]
    traceparent: str
    def __init__(self, traceparent: _Optional[str] = ..., idempotency_key: _Optional[str] = ..., error: _Optional[_Union[ErrorDetail, _Mapping]] = ..., metadata: _Optional[_Iterable[_Union[MetadataEntry, _Mapping]]] = ...) -> None: ...

class Hello(_message.Message):
    __slots__ = ["batch_bytes_max", "descriptors", "direct_endpoint", "incarnation", "name", "partitions", "services", "token"]
    BATCH_BYTES_MAX_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTORS_FIELD_NUMBER: _ClassVar[int]
    DIRECT_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    INCARNATION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PARTITIONS_FIELD_NUMBER: _ClassVar[int]
    SERVICES_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    batch_bytes_max: int
    descriptors: bytes
    direct_endpoint: str
    incarnation: bytes
    name: str
    partitions: _containers.RepeatedCompositeFieldContainer[PartitionRange]
    services: _containers.RepeatedCompositeFieldContainer[ServedService]
    token: str
    def __init__(self, incarnation: _Optional[bytes] = ..., name: _Optional[str] = ..., services: _Optional[_Iterable[_Union[ServedService, _Mapping]]] = ..., partitions: _Optional[_Iterable[_Union[PartitionRange, _Mapping]]] = ..., direct_endpoint: _Optional[str] = ..., token: _Optional[str] = ..., batch_bytes_max: _Optional[int] = ..., descriptors: _Optional[bytes] = ...) -> None: ...

class HelloAck(_message.Message):
    __slots__ = ["batch_bytes_max", "heartbeat_ms", "in_flight_max", "incarnation", "payload_bytes_max", "silence_max_ms"]
    BATCH_BYTES_MAX_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_MS_FIELD_NUMBER: _ClassVar[int]
    INCARNATION_FIELD_NUMBER: _ClassVar[int]
    IN_FLIGHT_MAX_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_BYTES_MAX_FIELD_NUMBER: _ClassVar[int]
    SILENCE_MAX_MS_FIELD_NUMBER: _ClassVar[int]
    batch_bytes_max: int
    heartbeat_ms: int
    in_flight_max: int
    incarnation: bytes
    payload_bytes_max: int
    silence_max_ms: int
    def __init__(self, incarnation: _Optional[bytes] = ..., heartbeat_ms: _Optional[int] = ..., silence_max_ms: _Optional[int] = ..., payload_bytes_max: _Optional[int] = ..., in_flight_max: _Optional[int] = ..., batch_bytes_max: _Optional[int] = ...) -> None: ...

class MetadataEntry(_message.Message):
    __slots__ = ["key", "value"]
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: str
    value: str
    def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...

class PartitionRange(_message.Message):
    __slots__ = ["first", "last"]
    FIRST_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    first: int
    last: int
    def __init__(self, first: _Optional[int] = ..., last: _Optional[int] = ...) -> None: ...

class ServedMethod(_message.Message):
    __slots__ = ["id", "name"]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    id: int
    name: str
    def __init__(self, id: _Optional[int] = ..., name: _Optional[str] = ...) -> None: ...

class ServedService(_message.Message):
    __slots__ = ["full_name", "methods"]
    FULL_NAME_FIELD_NUMBER: _ClassVar[int]
    METHODS_FIELD_NUMBER: _ClassVar[int]
    full_name: str
    methods: _containers.RepeatedCompositeFieldContainer[ServedMethod]
    def __init__(self, full_name: _Optional[str] = ..., methods: _Optional[_Iterable[_Union[ServedMethod, _Mapping]]] = ...) -> None: ...
