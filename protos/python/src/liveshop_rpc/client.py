"""Calling."""

from __future__ import annotations

import asyncio
import dataclasses
import itertools
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Any

from google.protobuf.message import DecodeError
from liveshop.mesh.v1.mesh_pb2 import Hello, HeaderTail

from . import context, limits
from .connection import INCARNATION, Connection, ConnectionLost, Link
from .errors import RPCError, StatusCode
from .method import Idempotency, Method, Request, Response, find_method, service_methods
from .wire import Frame, FrameType, parse


@dataclasses.dataclass(slots=True, eq=False)
class _Line:
    """A connection and the calls in flight on it."""

    connection: Connection
    calls: dict[int, asyncio.Future[Frame]] = dataclasses.field(default_factory=dict)
    is_going_away: bool = False


class Channel:
    """Calls through one gateway, or to one instance directly. Any number of tasks may use it; it belongs to one event loop.

    ::

        async with Channel("tcp://127.0.0.1:7410", name="stall-7") as shop:
            product = await shop.call(find_method("liveshop.catalog.v1.Catalog/GetProduct"), GetProductRequest(sku="SKU-1"))
    """

    def __init__(self, endpoint: str = "tcp://127.0.0.1:7410", *, name: str = "", token: str = "") -> None:
        """
        :param name: for people, in the gateway's lists; at most 64 bytes.
        :param token: says who is calling, where the gateway wants to know.
        """
        self._hello = Hello(incarnation=INCARNATION, name=name, token=token)
        self._endpoint = endpoint
        self._link: Link | None = None
        self._line: _Line | None = None
        self._lines: dict[Connection, _Line] = {}
        self._ready = asyncio.Event()
        self._ids = itertools.count(1)
        self._is_closed = False

    async def __aenter__(self) -> Channel:
        await self.connect()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def connect(self, timeout: float = limits.GREETING_SECONDS_MAX) -> None:
        """Waits for the first connection. Later ones are made by themselves.

        :raises RPCError: UNAVAILABLE/NOT_CONNECTED if there is none within ``timeout`` seconds; the channel is closed then.
        """
        if self._is_closed:
            raise self._shut_down()
        if self._link is None:
            self._link = Link(self._endpoint, self._hello, self)
        try:
            async with asyncio.timeout(timeout):
                await self._ready.wait()
        except TimeoutError:
            trouble = self._link.trouble
            await self.close()
            raise RPCError(StatusCode.UNAVAILABLE, str(trouble), reason="NOT_CONNECTED", is_rejected=True) from None

    async def close(self) -> None:
        """Ends the calls in flight with UNAVAILABLE/SHUT_DOWN."""
        self._is_closed = True
        # Whoever waits for a connection wakes up to that.
        self._ready.set()
        if self._link is not None:
            await self._link.close()

    def service(self, name: str) -> Stub:
        """A service by its full name, with its methods as functions.

        :raises LookupError: if its ``_pb2`` module was not imported.
        """
        return Stub(self, name)

    async def call(
        self, method: Method[Request, Response] | str, request: Request, *, deadline: float | None = None, idempotency_key: str = "",
        attempts_max: int = 1, wait_for_ready: bool = False, traceparent: str = "", metadata: Mapping[str, str] | None = None,
    ) -> Response:
        """Calls once, or up to ``attempts_max`` times where repeating is safe.

        :param deadline: seconds for all of it; the method's own default if None. Inside a handler, what is left of its call if that is less.
        :param idempotency_key: 1-128 bytes: the service does it once, however often it hears the call.
        :param wait_for_ready: wait for a connection instead of failing at once without one.
        :raises RPCError: whatever the call ended with.
        """
        target: Method[Any, Any] = find_method(method) if isinstance(method, str) else method
        if not isinstance(request, target.request):
            raise TypeError(f"{target.full_name} takes {target.request.__name__}, not {type(request).__name__}")
        if attempts_max < 1:
            raise ValueError("attempts_max: at least 1")
        outer = context.current.get()
        seconds = min(target.default_deadline if deadline is None else deadline, limits.DEADLINE_SECONDS_MAX)
        if outer is not None:
            seconds = min(seconds, outer.remaining)
        end = time.monotonic() + seconds
        tail = _tail(idempotency_key, traceparent or (outer.traceparent if outer else ""), metadata or {})
        frame = Frame(
            FrameType.REQUEST, body=request.SerializeToString(), tail=tail, method=target.id, partition=target.partition(request))
        pause = limits.RETRY_SECONDS_MIN
        for attempt in itertools.count():
            try:
                body = await self._attempt(dataclasses.replace(frame, attempt=attempt), end, wait_for_ready)
            except RPCError as error:
                rest = pause * random.uniform(0.5, 1.5)
                if attempt + 1 >= attempts_max or not _may_repeat(target, error, idempotency_key) or time.monotonic() + rest >= end:
                    raise
                await asyncio.sleep(rest)
                pause = min(2 * pause, limits.RETRY_SECONDS_MAX)
                continue
            try:
                answer: Response = parse(target.response, body)
                return answer
            except DecodeError as error:
                raise RPCError(
                    StatusCode.INTERNAL, f"the answer is no {target.response.__name__}: {error}", reason="MALFORMED_RESPONSE"
                ) from None
        raise AssertionError("unreachable")

    async def _attempt(self, frame: Frame, end: float, wait_for_ready: bool) -> bytes:
        line = await self._usable_line(end, wait_for_ready)
        greeting = line.connection.greeting
        bytes_max = greeting.payload_bytes_max or limits.PAYLOAD_BYTES_MAX
        if len(frame.body) > bytes_max:
            raise RPCError(
                StatusCode.RESOURCE_EXHAUSTED, f"at most {bytes_max} bytes, has {len(frame.body)}", reason="PAYLOAD_TOO_LARGE",
                is_rejected=True)
        in_flight_max = greeting.in_flight_max or limits.IN_FLIGHT_MAX
        if len(line.calls) >= in_flight_max:
            raise RPCError(
                StatusCode.RESOURCE_EXHAUSTED, f"{in_flight_max} calls are in flight", reason="IN_FLIGHT_LIMIT", is_rejected=True)
        frame.call_id = next(self._ids)
        frame.remaining = int((end - time.monotonic()) * 1e6)
        if frame.remaining <= 0:
            raise _deadline_exceeded()
        answer: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        line.calls[frame.call_id] = answer
        try:
            line.connection.send(frame)
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + end - time.monotonic()):
                final = await answer
        except TimeoutError:
            self._cancel(line, frame.call_id)
            raise _deadline_exceeded() from None
        except asyncio.CancelledError:
            self._cancel(line, frame.call_id)
            raise
        finally:
            line.calls.pop(frame.call_id, None)
            if line.is_going_away and not line.calls:
                line.connection.close()
        if (error := final.error()) is not None:
            raise error
        return final.body

    async def _usable_line(self, end: float, wait_for_ready: bool) -> _Line:
        while not self._is_closed:
            if self._line is not None and not self._line.connection.is_lost:
                return self._line
            if not wait_for_ready:
                trouble = self._link.trouble if self._link else "connect() was not called"
                raise RPCError(StatusCode.UNAVAILABLE, str(trouble), reason="NOT_CONNECTED", is_rejected=True)
            try:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + end - time.monotonic()):
                    await self._ready.wait()
            except TimeoutError:
                raise _deadline_exceeded() from None
        raise self._shut_down()

    @staticmethod
    def _cancel(line: _Line, call_id: int) -> None:
        # Without its FINAL the call is forgotten here; the other end hears that nobody waits.
        line.connection.send(Frame(FrameType.CANCEL, call_id))

    @staticmethod
    def _shut_down() -> RPCError:
        return RPCError(StatusCode.UNAVAILABLE, "the channel is closed", reason="SHUT_DOWN", is_rejected=True)

    # Of the link.

    def connected(self, connection: Connection) -> None:
        self._line = self._lines[connection] = _Line(connection)
        self._ready.set()

    def received(self, connection: Connection, frame: Frame) -> None:
        line = self._lines.get(connection)
        if line is None:
            return
        if frame.type == FrameType.FINAL:
            answer = line.calls.get(frame.call_id)
            # One that is not known was given up: its CANCEL crossed this answer.
            if answer is not None and not answer.done():
                answer.set_result(frame)
        elif frame.type == FrameType.GOAWAY and not line.is_going_away:
            line.is_going_away = True
            self._retire(line)
            if not line.calls:
                connection.close()
            elif self._link is not None:
                self._link.leave()

    def lost(self, connection: Connection, why: ConnectionLost) -> None:
        line = self._lines.pop(connection, None)
        if line is None:
            return
        self._retire(line)
        reason = "SHUT_DOWN" if self._is_closed else "CONNECTION_LOST"
        for answer in line.calls.values():
            if not answer.done():
                # Not rejected: it may have been carried out.
                answer.set_exception(RPCError(StatusCode.UNAVAILABLE, str(why), reason=reason))

    def _retire(self, line: _Line) -> None:
        if self._line is line:
            self._line = None
            if not self._is_closed:
                self._ready.clear()


class Stub:
    """A service whose methods are functions: ``await stub.GetProduct(request, deadline=2)``."""

    def __init__(self, channel: Channel, name: str) -> None:
        self._channel, self._name, self._methods = channel, name, service_methods(name)

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        method = self.__dict__["_methods"].get(name)
        if method is None:
            raise AttributeError(f"{self.__dict__['_name']} has no method {name}; it has {', '.join(self.__dict__['_methods'])}")

        def call(request: Any, **options: Any) -> Awaitable[Any]:
            return self._channel.call(method, request, **options)

        return call


def _tail(idempotency_key: str, traceparent: str, metadata: Mapping[str, str]) -> HeaderTail | None:
    if len(idempotency_key.encode()) > limits.IDEMPOTENCY_KEY_BYTES_MAX:
        raise RPCError(
            StatusCode.INVALID_ARGUMENT, f"at most {limits.IDEMPOTENCY_KEY_BYTES_MAX} bytes", field="idempotency_key", is_rejected=True)
    if len(metadata) > limits.METADATA_ENTRIES_MAX:
        raise RPCError(
            StatusCode.INVALID_ARGUMENT, f"at most {limits.METADATA_ENTRIES_MAX} entries", field="metadata", is_rejected=True)
    if not (idempotency_key or traceparent or metadata):
        return None
    tail = HeaderTail(idempotency_key=idempotency_key, traceparent=traceparent)
    for key, value in metadata.items():
        tail.metadata.add(key=key, value=value)
    return tail


def _may_repeat(method: Method[Any, Any], error: RPCError, idempotency_key: str) -> bool:
    """protos/README.md, "Repeating"."""
    if error.reason == "SHUT_DOWN" or error.code == StatusCode.INVALID_ARGUMENT or error.reason == "PAYLOAD_TOO_LARGE":
        return False
    if error.is_rejected:
        return True
    if error.code not in (StatusCode.UNAVAILABLE, StatusCode.DEADLINE_EXCEEDED):
        return False
    return method.idempotency != Idempotency.KEYED or bool(idempotency_key)


def _deadline_exceeded() -> RPCError:
    return RPCError(StatusCode.DEADLINE_EXCEEDED, "no answer within the deadline")
