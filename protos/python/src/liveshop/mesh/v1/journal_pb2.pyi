from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JournalRecord(_message.Message):
    __slots__ = ["events", "fingerprint", "idempotency_key", "reply", "schema"]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    REPLY_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedScalarFieldContainer[bytes]
    fingerprint: int
    idempotency_key: str
    reply: bytes
    schema: str
    def __init__(self, schema: _Optional[str] = ..., events: _Optional[_Iterable[bytes]] = ..., idempotency_key: _Optional[str] = ..., fingerprint: _Optional[int] = ..., reply: _Optional[bytes] = ...) -> None: ...

class RememberedReplies(_message.Message):
    __slots__ = ["replies"]
    REPLIES_FIELD_NUMBER: _ClassVar[int]
    replies: _containers.RepeatedCompositeFieldContainer[RememberedReply]
    def __init__(self, replies: _Optional[_Iterable[_Union[RememberedReply, _Mapping]]] = ...) -> None: ...

class RememberedReply(_message.Message):
    __slots__ = ["fingerprint", "idempotency_key", "reply", "sequence", "time_us"]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    REPLY_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TIME_US_FIELD_NUMBER: _ClassVar[int]
    fingerprint: int
    idempotency_key: str
    reply: bytes
    sequence: int
    time_us: int
    def __init__(self, idempotency_key: _Optional[str] = ..., fingerprint: _Optional[int] = ..., sequence: _Optional[int] = ..., time_us: _Optional[int] = ..., reply: _Optional[bytes] = ...) -> None: ...

class SnapshotHeader(_message.Message):
    __slots__ = ["remembered_count", "schema", "sequence", "time_us"]
    REMEMBERED_COUNT_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TIME_US_FIELD_NUMBER: _ClassVar[int]
    remembered_count: int
    schema: str
    sequence: int
    time_us: int
    def __init__(self, schema: _Optional[str] = ..., sequence: _Optional[int] = ..., time_us: _Optional[int] = ..., remembered_count: _Optional[int] = ...) -> None: ...
