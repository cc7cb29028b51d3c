from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
RECORDED_END_CALL_ENDED: RecordedEnd
RECORDED_END_CUT: RecordedEnd
RECORDED_END_FINISHED: RecordedEnd
RECORDED_END_UNSPECIFIED: RecordedEnd

class RecordedCall(_message.Message):
    __slots__ = ["further", "idempotency_key", "method", "number", "offset_us", "remaining_us", "request"]
    FURTHER_FIELD_NUMBER: _ClassVar[int]
    IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    OFFSET_US_FIELD_NUMBER: _ClassVar[int]
    REMAINING_US_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    further: RecordedRequest
    idempotency_key: str
    method: str
    number: int
    offset_us: int
    remaining_us: int
    request: bytes
    def __init__(self, method: _Optional[str] = ..., offset_us: _Optional[int] = ..., remaining_us: _Optional[int] = ..., idempotency_key: _Optional[str] = ..., request: _Optional[bytes] = ..., number: _Optional[int] = ..., further: _Optional[_Union[RecordedRequest, _Mapping]] = ...) -> None: ...

class RecordedRequest(_message.Message):
    __slots__ = ["end", "request", "sequence"]
    END_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    end: RecordedEnd
    request: bytes
    sequence: int
    def __init__(self, sequence: _Optional[int] = ..., request: _Optional[bytes] = ..., end: _Optional[_Union[RecordedEnd, str]] = ...) -> None: ...

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

class RecordedEnd(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
