"""Calls from their caller's side, while they are in flight, and the two kinds that stream."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Generic, TypeVar

from google.protobuf.message import DecodeError

from . import limits
from .connection import Connection
from .errors import RPCError, StatusCode
from .method import Method, Request, Response, Streaming
from .streams import Credit, Inbound, Outbound, call_ended
from .wire import AnyMessage, Frame, FrameType, parse

Self = TypeVar("Self", bound="_Stream")


class Call:
    """One call, and what is said about it."""

    def __init__(self, method: Method[Any, Any]) -> None:
        self.method = method
        #: Its FINAL.
        self.answer: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self.requests = Outbound(self._say) if method.streaming is Streaming.REQUESTS else None
        self.responses = Inbound(self._say) if method.streaming is Streaming.RESPONSES else None
        self.payload_bytes_max = limits.PAYLOAD_BYTES_MAX
        self._connection: Connection | None = None
        self._id = 0

    def begin(self, connection: Connection, frame: Frame) -> None:
        """Sends its REQUEST; of one that was refused and is untouched, once more and elsewhere."""
        if self.answer.done():
            self.answer = asyncio.get_running_loop().create_future()
        self._connection, self._id = connection, frame.call_id
        connection.send(frame)

    @property
    def is_untouched(self) -> bool:
        """No message of its streams has come or gone, and none may go yet."""
        return (self.requests is None or not self.requests.is_allowed) and (self.responses is None or self.responses.sequence == 0)

    def cancel(self) -> None:
        """Without its FINAL the call is forgotten here; the other end hears that nobody waits."""
        self._say(Frame(FrameType.CANCEL))

    def received(self, frame: Frame) -> None:
        # After its end: it was given up, and this crossed the CANCEL.
        if self.answer.done():
            return
        if frame.type == FrameType.FINAL:
            self.answer.set_result(frame)
        elif frame.type == FrameType.CREDIT and self.requests is not None:
            self.requests.grant(Credit.of_word(frame.credit))
        elif frame.type == FrameType.PARTIAL and self.responses is not None:
            try:
                self.responses.deliver(frame.body, frame.credit)
            except RPCError as error:
                self.cancel()
                self.answer.set_exception(error)

    def lost(self, error: RPCError) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)

    def end(self, outcome: asyncio.Future[Frame]) -> None:
        """Tells both ends of its streams, of which nothing comes any more, how it ended."""
        error = _given_up() if outcome.cancelled() else outcome.exception()
        assert error is None or isinstance(error, Exception)
        if self.requests is not None:
            self.requests.end(error or call_ended())
        if self.responses is not None:
            self.responses.end(error, None if error else outcome.result().credit)

    def _say(self, frame: Frame) -> None:
        if self._connection is not None:
            frame.call_id = self._id
            self._connection.send(frame)


class _Stream:
    """What its caller holds of a call that streams. Given up or forgotten, it cancels the call."""

    def __init__(self, method: Method[Any, Any], call: Call, driver: asyncio.Task[Frame]) -> None:
        # Neither of them holds this object: nobody else does when its user lets go.
        self._method, self._call, self._driver = method, call, driver

    def cancel(self) -> None:
        """Gives the call up; of no effect after its end."""
        self._driver.cancel()

    async def aclose(self) -> None:
        """Gives the call up, and what was not read of it."""
        self.cancel()
        await asyncio.wait([self._driver])
        if self._call.responses is not None:
            self._call.responses.drop()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __del__(self) -> None:
        loop = self._driver.get_loop()
        # The collector may run anywhere.
        if not self._driver.done() and not loop.is_closed():
            loop.call_soon_threadsafe(self._driver.cancel)

    def _parse(self, kind: type[AnyMessage], body: bytes) -> AnyMessage:
        try:
            return parse(kind, body)
        except DecodeError as error:
            self.cancel()
            raise RPCError(
                StatusCode.INTERNAL, f"the answer is no {kind.__name__}: {error}", reason="MALFORMED_RESPONSE") from None


class ResponseStream(_Stream, AsyncIterator[Response], Generic[Response]):
    """A call that is answered with a stream: ``async for`` reads it, once. Who reads slowly slows the sender, and nobody else.

    Leaving the loop early, ``aclose``, the end of an ``async with``, and cancelling the task that reads end the call at the other end too.
    """

    def __aiter__(self) -> ResponseStream[Response]:
        return self

    async def __anext__(self) -> Response:
        """
        :raises RPCError: how the call failed, after the messages that came before.
        """
        assert self._call.responses is not None
        try:
            body = await self._call.responses.next()
        except asyncio.CancelledError:
            self.cancel()
            raise
        if body is None:
            raise StopAsyncIteration
        message: Response = self._parse(self._method.response, body)
        return message


class RequestStream(_Stream, Generic[Request, Response]):
    """A call that takes a stream: ``send`` as often as there is something, then ``finish``.

    Letting go of it, the end of an ``async with``, and cancelling a task that waits in it give the call up.
    """

    async def send(self, request: Request) -> None:
        """Sends another request, once the other end allows it.

        :raises RPCError: how the call ended; FAILED_PRECONDITION/CALL_ENDED if it was answered already: ``finish`` returns the answer.
        """
        assert self._call.requests is not None
        if not isinstance(request, self._method.request):
            raise TypeError(f"{self._method.full_name} takes {self._method.request.__name__}, not {type(request).__name__}")
        body = request.SerializeToString()
        if len(body) > self._call.payload_bytes_max:
            raise payload_too_large(len(body), self._call.payload_bytes_max)
        try:
            await self._call.requests.send(body)
        except asyncio.CancelledError:
            self.cancel()
            raise

    async def finish(self) -> Response:
        """Says that this was all, and waits for the answer.

        :raises RPCError: how the call failed.
        """
        assert self._call.requests is not None
        self._call.requests.finish()
        try:
            await asyncio.wait([self._driver])
        except asyncio.CancelledError:
            self.cancel()
            raise
        if self._driver.cancelled():
            raise _given_up()
        answer: Response = self._parse(self._method.response, self._driver.result().body)
        return answer


def payload_too_large(size: int, size_max: int, *, is_rejected: bool = False) -> RPCError:
    return RPCError(
        StatusCode.RESOURCE_EXHAUSTED, f"at most {size_max} bytes, has {size}", reason="PAYLOAD_TOO_LARGE", is_rejected=is_rejected)


def _given_up() -> RPCError:
    return RPCError(StatusCode.CANCELLED, "the call was given up here")
