from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EchoRequest(_message.Message):
    __slots__ = ["delay_ms", "payload", "status"]
    DELAY_MS_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    delay_ms: int
    payload: bytes
    status: _common_pb2.StatusCode
    def __init__(self, payload: _Optional[bytes] = ..., delay_ms: _Optional[int] = ..., status: _Optional[_Union[_common_pb2.StatusCode, str]] = ...) -> None: ...

class EchoResponse(_message.Message):
    __slots__ = ["payload"]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    payload: bytes
    def __init__(self, payload: _Optional[bytes] = ...) -> None: ...

class GatherRequest(_message.Message):
    __slots__ = ["last", "payload"]
    LAST_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    last: bool
    payload: bytes
    def __init__(self, payload: _Optional[bytes] = ..., last: bool = ...) -> None: ...

class GatherResponse(_message.Message):
    __slots__ = ["bytes", "requests"]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    REQUESTS_FIELD_NUMBER: _ClassVar[int]
    bytes: int
    requests: int
    def __init__(self, requests: _Optional[int] = ..., bytes: _Optional[int] = ...) -> None: ...

class RepeatRequest(_message.Message):
    __slots__ = ["count", "fail_after", "payload"]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    FAIL_AFTER_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    count: int
    fail_after: int
    payload: bytes
    def __init__(self, payload: _Optional[bytes] = ..., count: _Optional[int] = ..., fail_after: _Optional[int] = ...) -> None: ...

class RepeatResponse(_message.Message):
    __slots__ = ["index", "payload"]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    index: int
    payload: bytes
    def __init__(self, index: _Optional[int] = ..., payload: _Optional[bytes] = ...) -> None: ...
