"""Serving behind a gateway."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import inspect
import logging
import time
from collections.abc import AsyncGenerator, Sequence
from types import TracebackType
from typing import Any

from google.protobuf.descriptor import ServiceDescriptor
from google.protobuf.message import DecodeError, Message
from liveshop.mesh.v1.mesh_pb2 import GoAway, Hello

from . import context, limits
from .calls import payload_too_large
from .connection import INCARNATION, Connection, ConnectionLost, Link
from .context import CallContext
from .descriptors import file_descriptor_set
from .errors import RPCError, StatusCode
from .keys import Keys, require_said
from .method import Method, Streaming, service_descriptor, service_methods
from .streams import WINDOW, Credit, Inbound, Messages, Outbound, call_ended
from .wire import END_OF_STREAM, Frame, FrameType, parse

logger = logging.getLogger("liveshop_rpc")


class _Run:
    """A call that is being served."""

    task: asyncio.Task[None]

    def __init__(self, connection: Connection, frame: Frame, method: Method[Any, Any]) -> None:
        self.call_id, self.method = frame.call_id, method
        self._connection = connection
        self.requests = Inbound(self.say) if method.streaming is Streaming.REQUESTS else None
        self.responses = (
            Outbound(self.say, Credit.of_word(frame.credit)) if method.streaming is Streaming.RESPONSES else None)
        #: Why it was stopped.
        self.why: RPCError | None = None

    def say(self, frame: Frame) -> None:
        frame.call_id = self.call_id
        self._connection.send(frame)

    def received(self, frame: Frame) -> None:
        """A frame of its streams; one that it has not is ignored."""
        if frame.type == FrameType.CREDIT:
            if self.responses is not None:
                self.responses.grant(Credit.of_word(frame.credit))
        elif self.requests is not None:
            if frame.flags & END_OF_STREAM:
                return self.requests.end(sequence=frame.credit)
            try:
                if len(frame.body) > limits.PAYLOAD_BYTES_MAX:
                    raise payload_too_large(len(frame.body), limits.PAYLOAD_BYTES_MAX)
                self.requests.deliver(frame.body, frame.credit)
            except RPCError as error:
                self.stop(error)

    def stop(self, why: RPCError) -> None:
        """Cancels the handler; what it answers then is ``why``."""
        if self.why is None:
            self.why = why
            self.task.cancel()
            self.end(why)

    def end(self, why: RPCError) -> None:
        """Wakes whoever else waits for its streams."""
        if self.requests is not None:
            self.requests.end(why)
        if self.responses is not None:
            self.responses.end(why)


@dataclasses.dataclass(slots=True, eq=False)
class _Desk:
    """A connection and the calls that are served on it."""

    connection: Connection
    running: dict[int, _Run] = dataclasses.field(default_factory=dict)
    #: The gateway has said that it owes and is owed nothing any more, or is gone.
    dismissed: asyncio.Event = dataclasses.field(default_factory=asyncio.Event)


class Server:
    """An instance of one or more services. Behind a gateway; a direct endpoint of its own it has not.

    ::

        class Echo:
            async def Echo(self, request: EchoRequest, call: CallContext) -> EchoResponse:
                return EchoResponse(payload=request.payload)

            async def Repeat(self, request: RepeatRequest, call: CallContext) -> AsyncIterator[RepeatResponse]:
                for index in range(request.count):
                    yield RepeatResponse(index=index, payload=request.payload)

            async def Gather(self, requests: AsyncIterator[GatherRequest], call: CallContext) -> GatherResponse:
                return GatherResponse(requests=len([request async for request in requests]))

        async with Server("tcp://127.0.0.1:7411", name="echo-1", keys=keys) as server:
            server.add("liveshop.mesh.v1.Echo", Echo())
            await server.run()
    """

    def __init__(
        self, endpoint: str = "tcp://127.0.0.1:7411", *, name: str, handlers_max: int = limits.HANDLERS_MAX,
        partitions: Sequence[tuple[int, int]] = (), keys: Keys | None = None,
    ) -> None:
        """
        :param name: unique per process: a second one of the same name replaces the first at the gateway. At most 64 bytes.
        :param handlers_max: calls served at once; one more is refused with RESOURCE_EXHAUSTED/CONCURRENCY_LIMIT.
        :param keys: encrypts, and says who this end is; ``PLAIN_TCP`` for a mesh that does without. Over ``tcp://`` one of them must be given.
        :param partitions: ranges of partition hashes that this instance owns, both ends included; none: all.
        """
        if not name:
            raise ValueError("name: required, and unique per process")
        require_said(keys, endpoint)
        self._hello = Hello(incarnation=INCARNATION, name=name, batch_bytes_max=limits.BATCH_BYTES_MAX)
        for first, last in partitions:
            self._hello.partitions.add(first=first, last=last)
        self._endpoint, self._handlers_max, self._keys = endpoint, handlers_max, keys
        #: What the gateway can tell about.
        self._described: list[ServiceDescriptor] = []
        self._methods: dict[int, tuple[Method[Any, Any], Any]] = {}
        self._link: Link | None = None
        self._desk: _Desk | None = None
        self._desks: dict[Connection, _Desk] = {}
        self._registered = asyncio.Event()
        self._is_draining = False
        self._handlers = 0

    async def __aenter__(self) -> Server:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def add(self, service: ServiceDescriptor | str, implementation: object) -> None:
        """Serves a service: ``implementation`` has an ``async def Method(request, call)`` for each of its methods. Before ``start``.

        Where the method answers with a stream, it yields the messages; where it takes one, it is given an asynchronous iterator of them.

        :raises LookupError: if its ``_pb2`` module was not imported.
        :raises TypeError: if a method is missing or not of its kind.
        """
        if self._link is not None:
            raise RuntimeError("services are added before start")
        methods = service_methods(service)
        full_name = service if isinstance(service, str) else service.full_name
        handlers = {}
        for name, method in methods.items():
            handler = getattr(implementation, name, None)
            streams = method.streaming is Streaming.RESPONSES
            if not (inspect.isasyncgenfunction(handler) if streams else inspect.iscoroutinefunction(handler)):
                request = "requests" if method.streaming is Streaming.REQUESTS else "request"
                raise TypeError(
                    f"{type(implementation).__name__}.{name}: must be `async def {name}(self, {request}, call)`"
                    + (" that yields its answers" if streams else ""))
            handlers[method.id] = (method, handler)
        self._methods |= handlers
        self._described.append(service_descriptor(service))
        descriptors = file_descriptor_set(self._described)
        if len(descriptors) > limits.DESCRIPTOR_BYTES_MAX:
            logger.warning("%s: %d bytes of descriptors are too many for a gateway; it cannot describe the service", full_name, len(descriptors))
            self._described.pop()
        else:
            self._hello.descriptors = descriptors
        served = self._hello.services.add(full_name=full_name)
        for name, method in methods.items():
            served.methods.add(id=method.id, name=name)

    async def start(self, timeout: float = limits.GREETING_SECONDS_MAX) -> None:
        """Registers with the gateway. When the connection is lost, it registers again by itself.

        :raises RPCError: UNAVAILABLE/NOT_CONNECTED if that does not succeed within ``timeout`` seconds.
        """
        if not self._hello.services:
            raise RuntimeError("there is nothing to serve: call add first")
        if self._link is None:
            self._link = Link(self._endpoint, self._hello, self, self._keys)
        try:
            async with asyncio.timeout(timeout):
                await self._registered.wait()
        except TimeoutError:
            trouble = self._link.trouble
            await self.close()
            raise RPCError(StatusCode.UNAVAILABLE, str(trouble), reason="NOT_CONNECTED") from None

    async def run(self) -> None:
        """Starts, and serves until the task is cancelled; then drains."""
        await self.start()
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            await self.drain()

    async def drain(self, grace: float = 10.0) -> None:
        """Takes no new calls, lets those that run end for up to ``grace`` seconds, and closes. Streams end at once, with UNAVAILABLE/SHUT_DOWN:
        they may go on for as long as their readers like."""
        self._is_draining = True
        for desk in self._desks.values():
            desk.connection.send(Frame(FrameType.GOAWAY, body=GoAway(message="draining").SerializeToString()))
        for run in self._running():
            if run.method.streaming is not Streaming.NONE:
                run.stop(_draining())
        if running := [run.task for run in self._running()]:
            await asyncio.wait(running, timeout=grace)
        # A call may be on its way here, and an answer on its way there, until the gateway says that neither is.
        if dismissals := [asyncio.ensure_future(desk.dismissed.wait()) for desk in self._desks.values()]:
            await asyncio.wait(dismissals, timeout=limits.GOAWAY_ACK_SECONDS_MAX)
            for dismissal in dismissals:
                dismissal.cancel()
        await self.close()

    async def close(self) -> None:
        """At once: handlers that run are cancelled."""
        self._is_draining = True
        running = self._running()
        if self._link is not None:
            await self._link.close()
        await asyncio.gather(*(run.task for run in running), return_exceptions=True)

    def _running(self) -> list[_Run]:
        return [run for desk in self._desks.values() for run in desk.running.values()]

    # Of the link.

    def connected(self, connection: Connection) -> None:
        self._desk = self._desks[connection] = _Desk(connection)
        self._registered.set()

    def received(self, connection: Connection, frame: Frame) -> None:
        desk = self._desks.get(connection)
        if desk is None:
            return
        match frame.type:
            case FrameType.REQUEST:
                self._begin(desk, frame)
            case FrameType.CANCEL:
                if (run := desk.running.get(frame.call_id)) is not None:
                    run.stop(_cancelled())
            case FrameType.PARTIAL | FrameType.CREDIT:
                # One of a call that has ended crossed its FINAL.
                if (run := desk.running.get(frame.call_id)) is not None:
                    run.received(frame)
            case FrameType.GOAWAY_ACK:
                desk.dismissed.set()
            case FrameType.GOAWAY:
                # The gateway does not know this instance any more: say HELLO again, on a connection of its own.
                connection.close(f"{connection.endpoint}: {self._farewell(frame)}")
            case _:
                logger.warning("%s: dropped a message of type %d", connection.endpoint, frame.type)

    def _farewell(self, frame: Frame) -> str:
        """What a GOAWAY says, and what it means: a gateway drops a live instance for its silence or for another of its name."""
        try:
            message = parse(GoAway, frame.body).message
        except DecodeError:
            message = ""
        if not message.startswith("not registered"):
            return f"the gateway says goodbye: {message}"
        return f"the gateway has dropped this instance: it was silent for too long, or another one is called {self._hello.name!r} too"

    def lost(self, connection: Connection, why: ConnectionLost) -> None:
        desk = self._desks.pop(connection, None)
        if desk is None:
            return
        if self._desk is desk:
            self._desk = None
            self._registered.clear()
        if not self._is_draining:
            logger.warning("connection lost, connecting again: %s", why)
        desk.dismissed.set()
        # Nobody is there to hear them.
        for run in desk.running.values():
            run.stop(RPCError(StatusCode.UNAVAILABLE, str(why), reason="CONNECTION_LOST"))

    # Calls.

    def _begin(self, desk: _Desk, frame: Frame) -> None:
        def refuse(code: StatusCode, reason: str, message: str) -> None:
            desk.connection.send(Frame.failure(frame.call_id, RPCError(code, message, reason=reason, is_rejected=True)))

        found = self._methods.get(frame.method)
        if found is None:
            return refuse(StatusCode.UNIMPLEMENTED, "UNKNOWN_METHOD", f"no method {frame.method:#010x} here")
        if frame.is_tail_malformed:
            return refuse(
                StatusCode.INVALID_ARGUMENT, "MALFORMED_HEADER",
                f"the header's tail is no HeaderTail message of at most {limits.TAIL_BYTES_MAX >> 10} KiB")
        if frame.call_id in desk.running:
            return refuse(StatusCode.ALREADY_EXISTS, "DUPLICATE_CALL", f"call {frame.call_id} is in flight")
        if self._is_draining:
            return refuse(StatusCode.UNAVAILABLE, "SHUT_DOWN", "this instance is draining")
        if self._handlers >= self._handlers_max:
            return refuse(StatusCode.RESOURCE_EXHAUSTED, "CONCURRENCY_LIMIT", f"{self._handlers_max} calls are being served")
        tail = frame.tail
        call = CallContext(
            time.monotonic() + min(frame.remaining / 1e6, limits.DEADLINE_SECONDS_MAX),
            tail.traceparent if tail else "", tail.idempotency_key if tail else "", frame.attempt,
            {entry.key: entry.value for entry in tail.metadata} if tail else {})
        self._handlers += 1
        method, handler = found
        run = desk.running[frame.call_id] = _Run(desk.connection, frame, method)
        run.task = asyncio.create_task(self._serve(run, frame, call, handler))
        if method.streaming is Streaming.REQUESTS:
            # Also tells the caller that somebody has its call.
            run.say(Frame(FrameType.CREDIT, credit=WINDOW.word))

        def ended(task: asyncio.Task[None]) -> None:
            self._handlers -= 1
            desk.running.pop(frame.call_id, None)
            # Cancelled before its first step, it has not answered itself.
            if task.cancelled():
                run.say(Frame.failure(frame.call_id, run.why or _cancelled()))
            run.end(call_ended())

        run.task.add_done_callback(ended)

    async def _serve(self, run: _Run, frame: Frame, call: CallContext, handler: Any) -> None:
        """Answers exactly once, whatever the handler does."""
        try:
            body = await self._answer(run, frame, call, handler)
            final = Frame(FrameType.FINAL, run.call_id, body, credit=run.responses.sequence if run.responses is not None else 0)
        except RPCError as error:
            final = Frame.failure(run.call_id, error)
        except asyncio.CancelledError:
            final = Frame.failure(run.call_id, _cancelled())
        except Exception as error:
            logger.exception("%s failed", run.method.full_name)
            # What went wrong inside is for the log: it may hold what the caller must not see.
            final = Frame.failure(run.call_id, RPCError(StatusCode.INTERNAL, f"the handler failed: {type(error).__name__}"))
        run.say(final if run.why is None else Frame.failure(run.call_id, run.why))

    @classmethod
    async def _answer(cls, run: _Run, frame: Frame, call: CallContext, handler: Any) -> bytes:
        """The body of the FINAL."""
        method = run.method
        try:
            request = parse(method.request, frame.body)
        except DecodeError as error:
            raise RPCError(StatusCode.INVALID_ARGUMENT, f"the body is no {method.request.__name__}: {error}") from None
        if call.remaining <= 0:
            raise RPCError(StatusCode.DEADLINE_EXCEEDED, "the deadline had passed before the handler began")
        context.current.set(call)
        try:
            async with asyncio.timeout(call.remaining):
                if run.responses is not None:
                    await cls._send_all(handler(request, call), method, run.responses)
                    return b""
                response = await handler(Messages(run.requests, method.request, request) if run.requests is not None else request, call)
        except TimeoutError:
            if call.remaining > 0:
                raise
            raise RPCError(StatusCode.DEADLINE_EXCEEDED, "the handler did not end within the deadline") from None
        return _packed(response, method)

    @staticmethod
    async def _send_all(answers: AsyncGenerator[Any, None], method: Method[Any, Any], responses: Outbound) -> None:
        async with contextlib.aclosing(answers):
            async for answer in answers:
                await responses.send(_packed(answer, method))


def _packed(response: object, method: Method[Any, Any]) -> bytes:
    if not isinstance(response, Message) or not isinstance(response, method.response):
        raise TypeError(f"{method.full_name} must answer with {method.response.__name__}, not {type(response).__name__}")
    body: bytes = response.SerializeToString()
    if len(body) > limits.PAYLOAD_BYTES_MAX:
        raise RPCError(
            StatusCode.RESOURCE_EXHAUSTED, f"an answer of {len(body)} bytes; at most {limits.PAYLOAD_BYTES_MAX}",
            reason="PAYLOAD_TOO_LARGE")
    return body


def _cancelled() -> RPCError:
    return RPCError(StatusCode.CANCELLED, "the caller no longer waits")


def _draining() -> RPCError:
    return RPCError(StatusCode.UNAVAILABLE, "this instance is draining", reason="SHUT_DOWN")
