from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class RecordedCall(_message.Message):
    __slots__ = ["idempotency_key", "method", "offset_us", "remaining_us", "request"]
    IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    OFFSET_US_FIELD_NUMBER: _ClassVar[int]
    REMAINING_US_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    idempotency_key: str
    method: str
    offset_us: int
    remaining_us: int
    request: bytes
    def __init__(self, method: _Optional[str] = ..., offset_us: _Optional[int] = ..., remaining_us: _Optional[int] = ..., idempotency_key: _Optional[str] = ..., request: _Optional[bytes] = ...) -> None: ...

class RecordingHeader(_message.Message):
    __slots__ = ["format_version", "gateway_version", "sample_ratio", "started_at_us"]
    FORMAT_VERSION_FIELD_NUMBER: _ClassVar[int]
    GATEWAY_VERSION_FIELD_NUMBER: _ClassVar[int]
    SAMPLE_RATIO_FIELD_NUMBER: _ClassVar[int]
    STARTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    format_version: int
    gateway_version: str
    sample_ratio: float
    started_at_us: int
    def __init__(self, format_version: _Optional[int] = ..., started_at_us: _Optional[int] = ..., sample_ratio: _Optional[float] = ..., gateway_version: _Optional[str] = ...) -> None: ...
