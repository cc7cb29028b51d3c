"""Frames as bytes: protos/README.md, "Messages". Nothing here does I/O."""

from __future__ import annotations

import dataclasses
import enum
import struct
import warnings
from collections.abc import Iterator, Sequence
from typing import TypeVar

from google.protobuf.message import DecodeError, Message
from liveshop.mesh.v1.mesh_pb2 import HeaderTail

from .errors import MalformedFrame, RPCError, StatusCode
from .limits import BATCH_BYTES_MAX, TAIL_BYTES_MAX

AnyMessage = TypeVar("AnyMessage", bound=Message)

_PREFIX = struct.Struct("<2sBBBBBBQIIII")
_SIZES = struct.Struct("<II")
_MAGIC = b"LS"
VERSION = 1
_UINT32_MAX = 0xFFFF_FFFF


class FrameType(enum.IntEnum):
    HELLO = 1
    HELLO_ACK = 2
    REQUEST = 3
    FINAL = 4
    CANCEL = 5
    PING = 6
    PONG = 7
    GOAWAY = 8
    PARTIAL = 9
    CREDIT = 10
    GOAWAY_ACK = 11
    BATCH = 12


REJECTED = 1
END_OF_STREAM = 2


# `parse` makes an error of it; the runtime of protobuf 3.21 only warns.
warnings.filterwarnings("ignore", message="Unexpected end-group tag")


def parse(cls: type[AnyMessage], data: bytes) -> AnyMessage:
    """:raises DecodeError: if not every byte belongs to a message of this type."""
    message = cls()
    # Debian's runtime stops at a stray end of a group and says how far it came.
    whole = message.ParseFromString(data) == len(data)
    # Where such an end is the last that there is, only what follows would show it: a field 1, in a message that nobody sees.
    if whole and _may_end_group(data):
        whole = cls().ParseFromString(data + b"\x08\x00") == len(data) + 2
    if not whole:
        raise DecodeError("bytes after the end of the message")
    return message


def _may_end_group(data: bytes) -> bool:
    """Whether the last bytes could be the tag of a group's end, as they seldom are: a number of up to five bytes, its low three bits 4."""
    if data[-1:] >= b"\x80":
        return False
    for index, byte in enumerate(data[-1:-6:-1]):
        if index > 0 and byte < 0x80:
            return False
        if byte & 7 == 4:
            return True
    return False


def fold(text: str) -> int:
    """FNV-1a with 64 bits, its high half xor its low half: ids of methods and hashes of partition keys."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value >> 32 ^ value & _UINT32_MAX


def partition_hash(key: str) -> int:
    """Of a partition key; 0 if it is empty."""
    return (fold(key) or 1) if key else 0


@dataclasses.dataclass(slots=True)
class Frame:
    """One message of the mesh."""

    #: A number that is no ``FrameType`` is for whoever receives it to judge.
    type: int
    call_id: int = 0
    body: bytes = b""
    tail: HeaderTail | None = None
    flags: int = 0
    status: int = 0
    attempt: int = 0
    #: Microseconds until the deadline.
    remaining: int = 0
    method: int = 0
    partition: int = 0
    #: Of streams: what may be sent, the number of a message, or how many there were.
    credit: int = 0
    #: It came with a tail that is no HeaderTail.
    is_tail_malformed: bool = False

    def encode(self) -> list[bytes]:
        """The two frames of a ZeroMQ message.

        :raises RPCError: INVALID_ARGUMENT if the tail is too large.
        """
        tail = self.tail.SerializeToString() if self.tail is not None else b""
        if len(tail) > TAIL_BYTES_MAX:
            raise RPCError(
                StatusCode.INVALID_ARGUMENT, f"at most {TAIL_BYTES_MAX} bytes packed, has {len(tail)}", field="metadata",
                is_rejected=True)
        prefix = _PREFIX.pack(
            _MAGIC, VERSION, self.type, self.flags, self.status, min(self.attempt, 255), 0, self.call_id,
            min(max(self.remaining, 0), _UINT32_MAX), self.method, self.partition, self.credit)
        return [prefix + tail, self.body]

    @classmethod
    def decode(cls, frames: Sequence[bytes]) -> Frame:
        """:raises MalformedFrame: if they are no message of this version."""
        if len(frames) == 3 and not frames[0]:
            frames = frames[1:]
        if len(frames) != 2:
            raise MalformedFrame(f"{len(frames)} frames")
        header, body = frames
        if len(header) < _PREFIX.size or header[:2] != _MAGIC:
            raise MalformedFrame("no header")
        _, version, kind, flags, status, attempt, _, call_id, remaining, method, partition, credit = _PREFIX.unpack_from(header)
        if version != VERSION:
            raise MalformedFrame(f"version {version}")
        tail, is_tail_malformed = None, False
        if len(header) > _PREFIX.size:
            if len(header) - _PREFIX.size > TAIL_BYTES_MAX:
                raise MalformedFrame("a tail that is too large")
            try:
                tail = parse(HeaderTail, header[_PREFIX.size:])
            except DecodeError:
                # The call that it is about waits all the same: an answer still has its status, and a request gets one.
                is_tail_malformed = True
        return cls(kind, call_id, body, tail, flags, status, attempt, remaining, method, partition, credit, is_tail_malformed)

    @classmethod
    def failure(cls, call_id: int, error: RPCError) -> Frame:
        """FINAL for a call that has failed."""
        tail = None
        if error.reason or error.field or error.message:
            tail = HeaderTail()
            # A message that does not fit says more cut off than not at all.
            tail.error.reason, tail.error.field = error.reason[:256], error.field[:1_024]
            tail.error.message = error.message[:1_024]
        return cls(FrameType.FINAL, call_id, tail=tail, flags=REJECTED if error.is_rejected else 0, status=error.code)

    def error(self) -> RPCError | None:
        """Of a FINAL; None: OK."""
        if self.status == StatusCode.OK:
            return None
        detail = self.tail.error if self.tail is not None else HeaderTail().error
        code, message = StatusCode.UNKNOWN, detail.message
        try:
            code = StatusCode(self.status)
        except ValueError:
            message = message or f"status {self.status}, which this end does not know"
        return RPCError(code, message, reason=detail.reason, field=detail.field, is_rejected=bool(self.flags & REJECTED))


def pack_batch(messages: Sequence[Sequence[bytes]]) -> list[bytes]:
    """The two frames of a BATCH of messages, each of two frames."""
    body = b"".join(_SIZES.pack(len(header), len(body)) + header + body for header, body in messages)
    return [_PREFIX.pack(_MAGIC, VERSION, FrameType.BATCH, *[0] * 9), body]


def batched_size(message: Sequence[bytes]) -> int:
    """What a message of two frames takes in a BATCH."""
    return _SIZES.size + len(message[0]) + len(message[1])


def unpack(frames: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    """The frames of the message, or of each message of a BATCH; ``Frame.decode`` says whether one is good, whatever the others are.

    :raises MalformedFrame: when it comes to where a BATCH is none; what was before counts.
    """
    if len(frames) != 2 or len(frames[0]) < _PREFIX.size or Frame.decode([frames[0][:_PREFIX.size], b""]).type != FrameType.BATCH:
        yield frames
        return
    body, offset = frames[1], 0
    if len(body) > BATCH_BYTES_MAX:
        raise MalformedFrame(f"a BATCH of {len(body)} bytes")
    while not offset or offset < len(body):
        if len(body) - offset < _SIZES.size:
            raise MalformedFrame("a BATCH that is cut off")
        header_size, body_size = _SIZES.unpack_from(body, offset)
        offset += _SIZES.size
        if header_size < _PREFIX.size or header_size + body_size > len(body) - offset:
            raise MalformedFrame("a BATCH that is cut off")
        header = body[offset:offset + header_size]
        offset += header_size
        if header[3] == FrameType.BATCH:
            raise MalformedFrame("a BATCH in a BATCH")
        yield [header, body[offset:offset + body_size]]
        offset += body_size
