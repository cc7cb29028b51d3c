"""Calling."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
import itertools
import random
import time
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType, TracebackType
from typing import Any

from google.protobuf.message import DecodeError, Message
from liveshop.mesh.v1.mesh_pb2 import Hello, HeaderTail

from . import context, limits
from .calls import Call, RequestStream, ResponseStream
from .connection import INCARNATION
from .errors import RPCError, StatusCode
from .keys import Keys
from .method import Idempotency, Method, Request, Response, Streaming, find_method, service_methods
from .peer import Peer, deadline_exceeded
from .streams import WINDOW
from .wire import Frame, FrameType, parse


class Channel:
    """Calls through one gateway or several, or to one instance directly. Any number of tasks may use it; it belongs to one event loop.

    ::

        async with Channel("tcp://127.0.0.1:7410", name="stall-7", keys=keys) as shop:
            product = await shop.call(find_method("liveshop.catalog.v1.Catalog/GetProduct"), GetProductRequest(sku="SKU-1"))

    Of several gateways (or shards of one) calls and streams take turns over those that are there. What one of them could not take, so that no handler
    has seen it, goes to the next, within the same deadline; a stream as long as no message of it has come or gone. What a handler may have seen is
    not sent again by itself.
    """

    def __init__(
        self, endpoint: str | Sequence[str] = "tcp://127.0.0.1:7410", *, name: str = "", token: str = "", keys: Keys | None = None,
        expecting: bytes | None = None,
    ) -> None:
        """
        :param endpoint: the gateway's, or a list with one of each: at most ``limits.GATEWAYS_MAX``, all different. All lead to the same services, and
            know the same keys and tokens.
        :param name: for people, in the gateway's lists; at most 64 bytes.
        :param token: says who is calling, where the gateway wants to know.
        :param keys: encrypts, and says who this end is; ``PLAIN_TCP`` for a mesh that does without. Over ``tcp://`` one of them must be given.
        :param expecting: the incarnation of who must be at the other end. Anybody else is left at once, and not asked again. None: anybody.
        """
        endpoints = [endpoint] if isinstance(endpoint, str) else list(endpoint)
        if not 1 <= len(endpoints) <= limits.GATEWAYS_MAX:
            raise ValueError(f"endpoint: 1 to {limits.GATEWAYS_MAX} of them, not {len(endpoints)}")
        if len(set(endpoints)) < len(endpoints):
            raise ValueError(f"endpoint: each once, not {', '.join(endpoints)}")
        if expecting is not None and len(endpoints) > 1:
            raise ValueError("expecting: is at one endpoint")
        hello = Hello(incarnation=INCARNATION, name=name, token=token, batch_bytes_max=limits.BATCH_BYTES_MAX)
        self._ready = asyncio.Event()
        self._peers = [Peer(each, hello, keys, expecting, self._ready.set) for each in endpoints]
        self._turns = itertools.count()
        self._streaming: set[asyncio.Task[Frame]] = set()
        self._is_closed = False

    async def __aenter__(self) -> Channel:
        await self.connect()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def connect(self, timeout: float = limits.GREETING_SECONDS_MAX) -> None:
        """Waits for the first connection, to any of the gateways. The others, and later ones, are made by themselves.

        :raises RPCError: UNAVAILABLE/NOT_CONNECTED if there is none within ``timeout`` seconds; the channel is closed then.
        """
        if self._is_closed:
            raise self._shut_down()
        self.begin_to_connect()
        if not await self._one_is_available(time.monotonic() + timeout):
            why = self._not_connected()
            await self.close()
            raise why

    def begin_to_connect(self) -> None:
        """As ``connect``, and nobody waits."""
        for peer in self._peers:
            peer.begin_to_connect()

    @property
    def is_available(self) -> bool:
        """Whether there is a connection that takes new calls. It may be gone by the time of the call."""
        return any(peer.is_available for peer in self._peers)

    async def close(self) -> None:
        """Ends the calls in flight with UNAVAILABLE/SHUT_DOWN."""
        self._is_closed = True
        # Whoever waits for a connection wakes up to that.
        self._ready.set()
        await asyncio.gather(*(peer.close() for peer in self._peers))
        if self._streaming:
            await asyncio.wait(self._streaming)

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
        target = _target(method, Streaming.NONE)
        if attempts_max < 1:
            raise ValueError("attempts_max: at least 1")
        frame, end = request_frame(target, request, deadline, idempotency_key, traceparent, metadata or {})
        pause = limits.RETRY_SECONDS_MIN
        for attempt in itertools.count():
            try:
                final = await self._attempt(Call(target), dataclasses.replace(frame, attempt=attempt), end, wait_for_ready)
            except RPCError as error:
                rest = pause * random.uniform(0.5, 1.5)
                may_repeat = not self._is_closed and _may_repeat(target, error, idempotency_key)
                if attempt + 1 >= attempts_max or not may_repeat or time.monotonic() + rest >= end:
                    raise
                await asyncio.sleep(rest)
                pause = min(2 * pause, limits.RETRY_SECONDS_MAX)
                continue
            try:
                answer: Response = parse(target.response, final.body)
                return answer
            except DecodeError as error:
                raise RPCError(
                    StatusCode.INTERNAL, f"the answer is no {target.response.__name__}: {error}", reason="MALFORMED_RESPONSE"
                ) from None
        raise AssertionError("unreachable")

    def stream_responses(
        self, method: Method[Request, Response] | str, request: Request, *, deadline: float | None = None, idempotency_key: str = "",
        wait_for_ready: bool = False, traceparent: str = "", metadata: Mapping[str, str] | None = None,
    ) -> ResponseStream[Response]:
        """Calls a method that answers with a stream. Returns at once: how the call goes is told by reading. It is never repeated by itself.

        ::

            async with shop.stream_responses("liveshop.catalog.v1.Catalog/StreamEvents", StreamEventsRequest()) as events:
                async for answer in events: ...

        :param deadline: seconds for all of the stream.
        """
        target = _target(method, Streaming.RESPONSES)
        frame, end = request_frame(target, request, deadline, idempotency_key, traceparent, metadata or {})
        frame.credit = WINDOW.word
        call = Call(target)
        return ResponseStream(target, call, self._drive(call, frame, end, wait_for_ready))

    def stream_requests(
        self, method: Method[Request, Response] | str, first: Request, *, deadline: float | None = None, idempotency_key: str = "",
        wait_for_ready: bool = False, traceparent: str = "", metadata: Mapping[str, str] | None = None,
    ) -> RequestStream[Request, Response]:
        """Calls a method that takes a stream, with the first message of it. Returns at once; it is never repeated by itself.

        ::

            async with shop.stream_requests("liveshop.mesh.v1.Echo/Gather", GatherRequest(payload=b"one")) as call:
                await call.send(GatherRequest(payload=b"two"))
                answer = await call.finish()

        :param deadline: seconds for all of the stream, and its answer.
        """
        target = _target(method, Streaming.REQUESTS)
        frame, end = request_frame(target, first, deadline, idempotency_key, traceparent, metadata or {})
        call = Call(target)
        return RequestStream(target, call, self._drive(call, frame, end, wait_for_ready))

    def _drive(self, call: Call, frame: Frame, end: float, wait_for_ready: bool) -> asyncio.Task[Frame]:
        driver = asyncio.create_task(self._attempt(call, frame, end, wait_for_ready))
        self._streaming.add(driver)
        driver.add_done_callback(self._streaming.discard)
        driver.add_done_callback(call.end)
        return driver

    async def _attempt(self, call: Call, frame: Frame, end: float, wait_for_ready: bool) -> Frame:
        """Asks one gateway after the other, until one takes the call."""
        if wait_for_ready and not await self._one_is_available(end):
            raise deadline_exceeded()
        refusal: RPCError | None = None
        for peer in self._in_turn():
            # Also one that has come while another was asked.
            if self._is_closed or not peer.is_available:
                continue
            try:
                return await peer.attempt(call, frame, end)
            except RPCError as error:
                if not _may_go_to_another_gateway(error) or not call.is_untouched:
                    raise
                refusal = error
        if self._is_closed:
            raise self._shut_down()
        raise refusal or self._not_connected()

    def _in_turn(self) -> list[Peer]:
        """Those that are available first, both beginning with the next in turn."""
        if len(self._peers) == 1:
            return self._peers
        first = next(self._turns) % len(self._peers)
        return sorted(self._peers[first:] + self._peers[:first], key=lambda peer: not peer.is_available)

    async def _one_is_available(self, end: float) -> bool:
        """Waits for it, or for the channel to be closed; False: the time is over."""
        while not self.is_available and not self._is_closed:
            self._ready.clear()
            try:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + end - time.monotonic()):
                    await self._ready.wait()
            except TimeoutError:
                return False
        return True

    def _not_connected(self) -> RPCError:
        return RPCError(
            StatusCode.UNAVAILABLE, "; ".join(peer.trouble for peer in self._peers), reason="NOT_CONNECTED", is_rejected=True)

    @staticmethod
    def _shut_down() -> RPCError:
        return RPCError(StatusCode.UNAVAILABLE, "the channel is closed", reason="SHUT_DOWN", is_rejected=True)


class Stub:
    """A service whose methods are functions: ``await stub.GetProduct(request, deadline=2)``, with the parameters of ``Channel.call``.

    One that answers with a stream is a ``Channel.stream_responses``, one that takes a stream a ``Channel.stream_requests``.
    """

    def __init__(self, channel: Channel, name: str) -> None:
        self._channel, self._name, self._methods = channel, name, service_methods(name)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = self.__dict__["_methods"].get(name)
        if method is None:
            raise AttributeError(f"{self.__dict__['_name']} has no method {name}; it has {', '.join(self.__dict__['_methods'])}")

        match method.streaming:
            case Streaming.RESPONSES:
                return functools.partial(self._channel.stream_responses, method)
            case Streaming.REQUESTS:
                return functools.partial(self._channel.stream_requests, method)
            case _:
                return functools.partial(self._channel.call, method)


def _target(method: Method[Any, Any] | str, streaming: Streaming) -> Method[Any, Any]:
    target = find_method(method) if isinstance(method, str) else method
    if target.streaming is not streaming:
        function = {Streaming.NONE: "call", Streaming.RESPONSES: "stream_responses", Streaming.REQUESTS: "stream_requests"}
        raise TypeError(f"{target.full_name} is called with Channel.{function[target.streaming]}")
    return target


def request_frame(
    target: Method[Any, Any], request: Message, deadline: float | None, idempotency_key: str = "", traceparent: str = "",
    metadata: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Frame, float]:
    """The REQUEST of a call, and when it must have ended."""
    if not isinstance(request, target.request):
        raise TypeError(f"{target.full_name} takes {target.request.__name__}, not {type(request).__name__}")
    outer = context.current.get()
    seconds = min(target.default_deadline if deadline is None else deadline, limits.DEADLINE_SECONDS_MAX)
    if outer is not None:
        seconds = min(seconds, outer.remaining)
    tail = _tail(idempotency_key, traceparent or (outer.traceparent if outer else ""), metadata)
    frame = Frame(
        FrameType.REQUEST, body=request.SerializeToString(), tail=tail, method=target.id, partition=target.partition(request))
    return frame, time.monotonic() + seconds


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
    if error.code == StatusCode.INVALID_ARGUMENT or error.reason == "PAYLOAD_TOO_LARGE":
        return False
    if error.is_rejected:
        return True
    if error.code not in (StatusCode.UNAVAILABLE, StatusCode.DEADLINE_EXCEEDED):
        return False
    return method.idempotency != Idempotency.KEYED or bool(idempotency_key)


def _may_go_to_another_gateway(error: RPCError) -> bool:
    """No handler has seen the call: the gateway leaves, or knows nobody who serves the method."""
    return error.is_rejected and error.code == StatusCode.UNAVAILABLE
