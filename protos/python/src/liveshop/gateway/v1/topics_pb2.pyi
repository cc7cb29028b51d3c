from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListTopicsRequest(_message.Message):
    __slots__ = []
    def __init__(self) -> None: ...

class ListTopicsResponse(_message.Message):
    __slots__ = ["topics"]
    TOPICS_FIELD_NUMBER: _ClassVar[int]
    topics: _containers.RepeatedCompositeFieldContainer[TopicState]
    def __init__(self, topics: _Optional[_Iterable[_Union[TopicState, _Mapping]]] = ...) -> None: ...

class MissedEvents(_message.Message):
    __slots__ = ["first", "last", "topic"]
    FIRST_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    first: int
    last: int
    topic: str
    def __init__(self, topic: _Optional[str] = ..., first: _Optional[int] = ..., last: _Optional[int] = ...) -> None: ...

class PublishRequest(_message.Message):
    __slots__ = ["messages", "topic"]
    MESSAGES_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    messages: _containers.RepeatedCompositeFieldContainer[TopicMessage]
    topic: str
    def __init__(self, topic: _Optional[str] = ..., messages: _Optional[_Iterable[_Union[TopicMessage, _Mapping]]] = ...) -> None: ...

class PublishResponse(_message.Message):
    __slots__ = ["last_sequence", "subscribers"]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBERS_FIELD_NUMBER: _ClassVar[int]
    last_sequence: int
    subscribers: int
    def __init__(self, last_sequence: _Optional[int] = ..., subscribers: _Optional[int] = ...) -> None: ...

class SubscribeRequest(_message.Message):
    __slots__ = ["after", "epoch", "from_oldest", "topic"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    FROM_OLDEST_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    after: int
    epoch: bytes
    from_oldest: bool
    topic: str
    def __init__(self, topic: _Optional[str] = ..., after: _Optional[int] = ..., epoch: _Optional[bytes] = ..., from_oldest: bool = ...) -> None: ...

class SubscribeResponse(_message.Message):
    __slots__ = ["epoch", "events", "missed", "topics"]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    MISSED_FIELD_NUMBER: _ClassVar[int]
    TOPICS_FIELD_NUMBER: _ClassVar[int]
    epoch: bytes
    events: _containers.RepeatedCompositeFieldContainer[TopicEvent]
    missed: _containers.RepeatedCompositeFieldContainer[MissedEvents]
    topics: _containers.RepeatedCompositeFieldContainer[TopicState]
    def __init__(self, epoch: _Optional[bytes] = ..., topics: _Optional[_Iterable[_Union[TopicState, _Mapping]]] = ..., events: _Optional[_Iterable[_Union[TopicEvent, _Mapping]]] = ..., missed: _Optional[_Iterable[_Union[MissedEvents, _Mapping]]] = ...) -> None: ...

class TopicEvent(_message.Message):
    __slots__ = ["message", "sequence", "topic"]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    message: TopicMessage
    sequence: int
    topic: str
    def __init__(self, topic: _Optional[str] = ..., sequence: _Optional[int] = ..., message: _Optional[_Union[TopicMessage, _Mapping]] = ...) -> None: ...

class TopicMessage(_message.Message):
    __slots__ = ["journal_id", "payload", "position", "source", "type"]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    journal_id: bytes
    payload: bytes
    position: int
    source: str
    type: str
    def __init__(self, type: _Optional[str] = ..., payload: _Optional[bytes] = ..., source: _Optional[str] = ..., position: _Optional[int] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class TopicState(_message.Message):
    __slots__ = ["last_sequence", "oldest_sequence", "subscribers", "topic"]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    OLDEST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBERS_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    last_sequence: int
    oldest_sequence: int
    subscribers: int
    topic: str
    def __init__(self, topic: _Optional[str] = ..., last_sequence: _Optional[int] = ..., oldest_sequence: _Optional[int] = ..., subscribers: _Optional[int] = ...) -> None: ...
