from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DEFAULT_DEADLINE_MS_FIELD_NUMBER: _ClassVar[int]
DESCRIPTOR: _descriptor.FileDescriptor
IDEMPOTENCY_FIELD_NUMBER: _ClassVar[int]
IDEMPOTENCY_KEYED: Idempotency
IDEMPOTENCY_NATURAL: Idempotency
IDEMPOTENCY_READ_ONLY: Idempotency
PARTITION_KEY_FIELD_NUMBER: _ClassVar[int]
SWIFT_TYPE_FIELD_NUMBER: _ClassVar[int]
default_deadline_ms: _descriptor.FieldDescriptor
idempotency: _descriptor.FieldDescriptor
partition_key: _descriptor.FieldDescriptor
swift_type: _descriptor.FieldDescriptor

class Idempotency(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
