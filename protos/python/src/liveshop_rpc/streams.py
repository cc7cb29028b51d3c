"""Streams: what may be sent, what may lie unread, and the two ends. protos/README.md, "Streams". Nothing here does I/O."""

from __future__ import annotations

import asyncio
import collections
import dataclasses
from collections.abc import AsyncIterator, Callable
from typing import Generic

from google.protobuf.message import DecodeError

from . import limits
from .errors import RPCError, StatusCode
from .wire import END_OF_STREAM, AnyMessage, Frame, FrameType, parse

#: Sends a PARTIAL or a CREDIT; whoever gives it knows the call.
Say = Callable[[Frame], None]

_UINT32_MAX = 0xFFFF_FFFF


@dataclasses.dataclass(frozen=True, slots=True)
class Credit:
    """What a receiver allows its sender: so many more messages, and so many more bytes."""

    messages: int = 0
    #: Bytes come by the KiB, so that both fit the header's word.
    kibibytes: int = 0

    @classmethod
    def of_word(cls, word: int) -> Credit:
        return cls(word & 0xFFFF, word >> 16)

    @property
    def word(self) -> int:
        return self.kibibytes << 16 | self.messages


#: What lies unread at most.
WINDOW = Credit(limits.STREAM_MESSAGES_MAX, limits.STREAM_KIBIBYTES_MAX)


class SendWindow:
    """What the sender of a stream may still send.

    A message may leave while a message and a byte of credit are left, whatever its size: the bytes may then fall below zero, by one message at
    most. So a message larger than the window is slow instead of impossible.
    """

    def __init__(self, credit: Credit = Credit()) -> None:
        self.messages, self.bytes = credit.messages, credit.kibibytes << 10
        #: Of the message sent last, from 1; the receiver sees by it that none is missing.
        self.sequence = 0

    @property
    def is_open(self) -> bool:
        return self.messages > 0 and self.bytes > 0

    def take(self, size: int) -> int:
        """Counts a message of so many bytes, and returns its number. Only while it is open."""
        assert self.is_open, "a message without credit"
        self.messages -= 1
        self.bytes -= size
        self.sequence = self.sequence + 1 & _UINT32_MAX
        return self.sequence

    def grant(self, credit: Credit) -> None:
        self.messages += credit.messages
        self.bytes += credit.kibibytes << 10


class ReceiveWindow:
    """What the receiver of a stream has allowed and not got yet; tells when to allow more.

    Credit goes back by halves of the window: often enough that a reader who keeps up never stops the sender, and seldom enough that credit is
    a small part of the traffic.
    """

    def __init__(self, size: Credit = WINDOW) -> None:
        assert size.messages > 0 and size.kibibytes > 0
        self.size = size
        #: Of the message received last.
        self.sequence = 0
        self._messages, self._bytes = size.messages, size.kibibytes << 10
        self._consumed_messages = self._consumed_bytes = 0

    def received(self, size: int, sequence: int) -> None:
        """:raises RPCError: UNAVAILABLE/STREAM_BROKEN if one is missing before it, RESOURCE_EXHAUSTED/CREDIT_EXCEEDED if it was not allowed."""
        if sequence != self.sequence + 1 & _UINT32_MAX:
            raise stream_broken()
        if self._messages <= 0 or self._bytes <= 0:
            raise RPCError(
                StatusCode.RESOURCE_EXHAUSTED, "the stream's sender sent more than it was allowed to", reason="CREDIT_EXCEEDED")
        self.sequence = sequence
        self._messages -= 1
        self._bytes -= size

    def consumed(self, size: int) -> Credit | None:
        """A message of so many bytes has been read. Returns the credit to give back, if it is time."""
        self._consumed_messages += 1
        self._consumed_bytes += size
        if self._consumed_messages * 2 < self.size.messages and self._consumed_bytes * 2 < self.size.kibibytes << 10:
            return None
        credit = Credit(self._consumed_messages, min(self._consumed_bytes >> 10, 0xFFFF))
        self._consumed_messages = 0
        self._consumed_bytes -= credit.kibibytes << 10
        self._messages += credit.messages
        self._bytes += credit.kibibytes << 10
        return credit


class Outbound:
    """The sending end: a sender waits here while the receiver allows no more."""

    def __init__(self, say: Say, credit: Credit = Credit()) -> None:
        self._say, self._window = say, SendWindow(credit)
        self._waiters: collections.deque[tuple[asyncio.Future[None], bytes]] = collections.deque()
        # The receiver has been heard of. Before, not even the end is said: the call may be on its way to it still.
        self._is_allowed = credit != Credit()
        self._is_finished = self._is_end_said = False
        self._ended: Exception | None = None
        self._sent_at_once = 0

    @property
    def sequence(self) -> int:
        """The number of the message that was sent last."""
        return self._window.sequence

    @property
    def is_allowed(self) -> bool:
        """The receiver has been heard of."""
        return self._is_allowed

    async def send(self, body: bytes) -> None:
        """Sends one message, once there is credit for it; messages leave in the order they are sent.

        :raises RPCError: how the call has ended; CALL_ENDED if it ended well, or if nothing more was to be sent.
        """
        if self._ended is not None:
            raise self._ended
        if self._is_finished:
            raise call_ended()
        if not self._waiters and self._window.is_open:
            self._transmit(body)
            # A sender that never waits would keep the loop for itself, and the CANCEL from being read.
            self._sent_at_once += 1
            if self._sent_at_once % limits.TURN_MESSAGES_MAX == 0:
                await asyncio.sleep(0)
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiter = turn, body
        self._waiters.append(waiter)
        try:
            await turn
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
                self._say_end()

    def finish(self) -> None:
        """Nothing more will be sent, but for what waits already."""
        self._is_finished = True
        self._say_end()

    def grant(self, credit: Credit) -> None:
        """The receiver allows more."""
        if self._ended is not None:
            return
        self._window.grant(credit)
        self._is_allowed = True
        while self._window.is_open and self._waiters:
            turn, body = self._waiters.popleft()
            # Else its sender was cancelled in this moment.
            if not turn.done():
                self._transmit(body)
                turn.set_result(None)
        self._say_end()

    def end(self, error: Exception) -> None:
        """The call has ended: nobody waits for what was not sent yet."""
        if self._ended is not None:
            return
        self._ended = error
        for turn, _ in self._waiters:
            if not turn.done():
                turn.set_exception(error)
        self._waiters.clear()

    def _transmit(self, body: bytes) -> None:
        self._say(Frame(FrameType.PARTIAL, body=body, credit=self._window.take(len(body))))

    def _say_end(self) -> None:
        if self._is_finished and self._is_allowed and not self._is_end_said and not self._waiters and self._ended is None:
            self._is_end_said = True
            self._say(Frame(FrameType.PARTIAL, flags=END_OF_STREAM, credit=self._window.sequence))


class Inbound:
    """The receiving end: messages lie here until they are read, at most a window of them. Read by one task at a time."""

    def __init__(self, say: Say, size: Credit = WINDOW) -> None:
        self._say, self._window = say, ReceiveWindow(size)
        self._buffer: collections.deque[bytes] = collections.deque()
        self._reader: asyncio.Future[None] | None = None
        self._is_ended = False
        self._error: Exception | None = None

    def __len__(self) -> int:
        """Messages that lie unread."""
        return len(self._buffer)

    @property
    def sequence(self) -> int:
        """The number of the message that was received last."""
        return self._window.sequence

    def deliver(self, body: bytes, sequence: int) -> None:
        """A message arrived. After the end it is dropped.

        :raises RPCError: what the call has to end with, whose end is still the caller's to say.
        """
        if self._is_ended:
            return
        self._window.received(len(body), sequence)
        self._buffer.append(body)
        self._wake()

    def end(self, error: Exception | None = None, sequence: int | None = None) -> None:
        """The call has ended, or its sender has nothing more to say.

        :param error: what reading raises after the last message.
        :param sequence: the number of the last message, if its sender has told it. If one is missing, that is how it ends.
        """
        if self._is_ended:
            return
        self._is_ended = True
        self._error = error if sequence is None or sequence == self._window.sequence else stream_broken()
        self._wake()

    def drop(self) -> None:
        """Nobody reads any more what lies here."""
        self._buffer.clear()

    async def next(self) -> bytes | None:
        """The next message; None after the last one.

        :raises RPCError: how the call failed, after the messages that came before.
        """
        if self._reader is not None:
            raise RPCError(StatusCode.FAILED_PRECONDITION, "a stream is read by one task at a time")
        while not self._buffer:
            if self._error is not None:
                raise self._error
            if self._is_ended:
                return None
            self._reader = asyncio.get_running_loop().create_future()
            try:
                await self._reader
            finally:
                self._reader = None
        body = self._buffer.popleft()
        credit = self._window.consumed(len(body))
        if credit is not None and not self._is_ended:
            self._say(Frame(FrameType.CREDIT, credit=credit.word))
        return body

    def _wake(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)


class Messages(AsyncIterator[AnyMessage], Generic[AnyMessage]):
    """The messages of a stream as they arrive; read once, by one task. Who stops reading slows the sender, and nobody else."""

    def __init__(self, inbound: Inbound, kind: type[AnyMessage], first: AnyMessage | None = None) -> None:
        """
        :param first: a message that came before the others.
        """
        self._inbound, self._kind, self._first = inbound, kind, first

    def __aiter__(self) -> Messages[AnyMessage]:
        return self

    async def __anext__(self) -> AnyMessage:
        """
        :raises RPCError: how the call failed, after the messages that came before; INVALID_ARGUMENT for what is no such message.
        """
        if self._first is not None:
            first, self._first = self._first, None
            return first
        body = await self._inbound.next()
        if body is None:
            raise StopAsyncIteration
        try:
            return parse(self._kind, body)
        except DecodeError as error:
            raise RPCError(StatusCode.INVALID_ARGUMENT, f"a message is no {self._kind.__name__}: {error}") from None


def call_ended() -> RPCError:
    return RPCError(StatusCode.FAILED_PRECONDITION, "the call has ended: nobody reads what is sent now", reason="CALL_ENDED")


def stream_broken() -> RPCError:
    return RPCError(StatusCode.UNAVAILABLE, "a message of the stream was lost on its way", reason="STREAM_BROKEN")
