"""One connection, from HELLO to its end, and the link that replaces it by the next one."""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, cast

import zmq
import zmq.asyncio
from google.protobuf.message import DecodeError
from liveshop.mesh.v1.mesh_pb2 import GoAway, Hello, HelloAck
from zmq.utils.monitor import parse_monitor_message

from . import limits
from .errors import MalformedFrame
from .keys import Keys, PlainTCP
from .wire import Frame, FrameType, batched_size, pack_batch, parse, unpack

logger = logging.getLogger("liveshop_rpc")

#: Tells a restart of this process from a reconnect.
INCARNATION = os.urandom(16)


class ConnectionLost(Exception):
    """Why there is no connection, or no longer."""


class WrongPeer(ConnectionLost):
    """Somebody else is at the endpoint."""


class Connection:
    """A socket that was greeted. It ends once and never reconnects: nothing of an old connection can reach a new one."""

    def __init__(self, context: zmq.asyncio.Context, endpoint: str, keys: Keys | None = None) -> None:
        self.endpoint = endpoint
        self.greeting = HelloAck()
        self.malformed = 0
        self._socket = context.socket(zmq.DEALER)
        self._socket.setsockopt(zmq.RECONNECT_IVL, limits.RECONNECT_NEVER_MILLISECONDS)
        self._socket.setsockopt(zmq.SNDHWM, limits.SEND_QUEUE_MAX)
        self._socket.setsockopt(zmq.RCVHWM, limits.RECEIVE_QUEUE_MAX)
        if keys is not None:
            keys.apply(self._socket, endpoint)
        self._keys = keys
        self._monitor = self._socket.get_monitor_socket(
            zmq.EVENT_DISCONNECTED | zmq.EVENT_CLOSED | zmq.EVENT_HANDSHAKE_FAILED_NO_DETAIL
            | zmq.EVENT_HANDSHAKE_FAILED_PROTOCOL | zmq.EVENT_HANDSHAKE_FAILED_AUTH)
        self._lost: asyncio.Future[ConnectionLost] = asyncio.get_running_loop().create_future()
        # Why it is about to end: nothing can be said any more, and what arrived before is still to be heard.
        self._failure: ConnectionLost | None = None
        # The reader waits in it for something to arrive.
        self._arriving: asyncio.Future[list[bytes]] | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._heard_at = self._said_at = time.monotonic()
        # What this turn of the loop has to say, if the other end takes it in a BATCH.
        self._unsent: list[list[bytes]] = []
        self._unsent_bytes = 0
        # Of the message that was received last: what of its BATCH has not been looked at.
        self._unread: Iterator[Sequence[bytes]] = iter(())

    @classmethod
    async def open(
        cls, context: zmq.asyncio.Context, endpoint: str, hello: Hello, received: Callable[[Connection, Frame], None],
        keys: Keys | None = None, expecting: bytes | None = None,
    ) -> Connection:
        """Connects and waits to be welcomed.

        :param received: is given every message but heartbeats, on the event loop.
        :param expecting: the incarnation of who must be there; None: anybody.
        :raises ConnectionLost: if nobody answers, or with a refusal; WrongPeer if it is somebody else.
        """
        connection = cls(context, endpoint, keys)
        try:
            connection._socket.connect(endpoint)
            connection._tasks.append(asyncio.create_task(connection._watch()))
            connection.send(Frame(FrameType.HELLO, body=hello.SerializeToString()))
            async with asyncio.timeout(limits.GREETING_SECONDS_MAX):
                connection.greeting = await connection._greeted()
            if expecting is not None and connection.greeting.incarnation != expecting:
                raise WrongPeer(f"{endpoint}: somebody else is there")
        except zmq.ZMQError as error:
            connection.close()
            raise ConnectionLost(f"{endpoint}: {error}") from None
        except TimeoutError:
            connection.close()
            raise ConnectionLost(f"{endpoint}: no HELLO_ACK within {limits.GREETING_SECONDS_MAX:g} s") from None
        except BaseException:
            connection.close()
            raise
        connection._tasks += [
            asyncio.create_task(connection._receive(received)), asyncio.create_task(connection._beat()),
        ]
        return connection

    async def lost(self) -> ConnectionLost:
        """Waits for the end, and says why."""
        return await asyncio.shield(self._lost)

    @property
    def is_lost(self) -> bool:
        """Nothing can be said any more."""
        return self._failure is not None or self._lost.done()

    def send(self, frame: Frame) -> None:
        """Hands the message to libzmq, at the latest when this turn of the loop ends. One that cannot be sent is the end of the connection.

        :raises RPCError: as ``Frame.encode`` does; nothing is sent then.
        """
        frames = frame.encode()
        if self.is_lost:
            return
        size, bytes_max = batched_size(frames), min(self.greeting.batch_bytes_max, limits.BATCH_BYTES_MAX)
        if self._unsent_bytes + size > bytes_max:
            self._flush()
        if size > min(bytes_max, limits.BATCHED_MESSAGE_BYTES_MAX):
            self._flush()
            self._send(frames)
            return
        if not self._unsent:
            asyncio.get_running_loop().call_soon(self._flush)
        self._unsent.append(frames)
        self._unsent_bytes += size
        if len(self._unsent) >= limits.BATCH_MESSAGES_MAX:
            self._flush()

    def _flush(self) -> None:
        messages, self._unsent, self._unsent_bytes = self._unsent, [], 0
        if messages and not self.is_lost:
            self._send(messages[0] if len(messages) == 1 else pack_batch(messages))

    def _send(self, frames: list[bytes]) -> None:
        # pyzmq's declaration says Awaitable; its documentation, Future.
        sent = cast("asyncio.Future[Any]", self._socket.send_multipart(frames))
        # The socket takes what the high-water mark allows; a peer that leaves so much unread is as good as dead.
        if not sent.done():
            sent.cancel()
            self._fail(ConnectionLost(f"{self.endpoint}: {self._reported() or 'the peer does not read'}"))
        elif sent.exception() is not None:
            self._fail(ConnectionLost(f"{self.endpoint}: {sent.exception()}"))
        self._said_at = time.monotonic()

    def close(self, why: str = "closed") -> None:
        """Ends it; what was sent last still goes out."""
        self._flush()
        self._end(ConnectionLost(why), limits.LINGER_MILLISECONDS)

    def _fail(self, why: ConnectionLost) -> None:
        """The other end has gone, as far as sending goes. Its last words count: they lie here, and the reader ends this when it has read them."""
        if self.is_lost:
            return
        self._failure = why
        if self._arriving is not None:
            self._arriving.cancel()

    def _end(self, why: ConnectionLost, linger: int = 0) -> None:
        if self._lost.done():
            return
        self._lost.set_result(why)
        for task in self._tasks:
            task.cancel()
        self._socket.disable_monitor()
        self._monitor.close(linger=0)
        self._socket.close(linger)

    async def _next(self) -> Frame:
        while True:
            try:
                message = next(self._unread, None)
                if message is not None:
                    return Frame.decode(message)
            except MalformedFrame as error:
                self.malformed += 1
                logger.warning("%s: dropped a message: %s", self.endpoint, error)
                # Of a BATCH, what comes after one that is bad is as good as alone.
                continue
            self._unread = unpack(await self._message())
            self._heard_at = time.monotonic()

    async def _message(self) -> list[bytes]:
        """What arrives next, or of a connection that has failed, has arrived."""
        while self._failure is None:
            # pyzmq's declaration says Awaitable; its documentation, Future.
            self._arriving = cast("asyncio.Future[list[bytes]]", self._socket.recv_multipart())
            try:
                return await self._arriving
            except asyncio.CancelledError:
                # By `_fail`; or else whoever reads here is wanted no more.
                task = asyncio.current_task()
                if self._failure is None or task is None or task.cancelling():
                    raise
            finally:
                self._arriving = None
        try:
            return cast("asyncio.Future[list[bytes]]", self._socket.recv_multipart(zmq.NOBLOCK)).result()
        except zmq.Again:
            self._end(self._failure)
            raise self._failure from None

    async def _greeted(self) -> HelloAck:
        receiving, losing = asyncio.ensure_future(self._first()), asyncio.ensure_future(self.lost())
        try:
            await asyncio.wait([receiving, losing], return_when=asyncio.FIRST_COMPLETED)
            # Closing the socket cancels whoever reads from it, which is no cancellation of ours.
            if receiving.done() and not receiving.cancelled():
                return receiving.result()
            raise await losing
        finally:
            receiving.cancel()
            losing.cancel()

    async def _first(self) -> HelloAck:
        while True:
            frame = await self._next()
            try:
                if frame.type == FrameType.HELLO_ACK:
                    return parse(HelloAck, frame.body)
                if frame.type == FrameType.GOAWAY:
                    raise ConnectionLost(f"{self.endpoint} refuses: {parse(GoAway, frame.body).message}")
            except DecodeError as error:
                raise ConnectionLost(f"{self.endpoint}: its greeting cannot be read: {error}") from None

    async def _receive(self, received: Callable[[Connection, Frame], None]) -> None:
        try:
            for number in itertools.count(1):
                frame = await self._next()
                # What is there already is read without a pause: whoever sends much must not keep the loop from everybody else.
                if number % limits.TURN_MESSAGES_MAX == 0:
                    await asyncio.sleep(0)
                if frame.type == FrameType.PING:
                    self.send(Frame(FrameType.PONG, frame.call_id))
                elif frame.type != FrameType.PONG:
                    received(self, frame)
        except ConnectionLost:
            return
        except zmq.ZMQError as error:
            self._end(ConnectionLost(f"{self.endpoint}: {error}"))

    async def _beat(self) -> None:
        """Says something often enough, and does not wait for ever for the other end to."""
        interval = max(self.greeting.heartbeat_ms, 50) / 1_000
        silence_max = max(self.greeting.silence_max_ms, 100) / 1_000
        while True:
            asleep_at = time.monotonic()
            await asyncio.sleep(interval / 2)
            now = time.monotonic()
            # A loop that was blocked has read nothing: that is not the other end's silence.
            self._heard_at += max(0.0, now - asleep_at - interval)
            if now - self._heard_at > silence_max:
                self._end(ConnectionLost(f"{self.endpoint} has been silent for {now - self._heard_at:.1f} s"))
                return
            if now - self._said_at >= interval / 2:
                self.send(Frame(FrameType.PING))

    async def _watch(self) -> None:
        """libzmq knows first when the peer has gone, or does not let this end in."""
        try:
            event = parse_monitor_message(await self._monitor.recv_multipart())["event"]
            self._fail(ConnectionLost(f"{self.endpoint}: {self._ending(event)}"))
        except zmq.ZMQError:
            return

    def _reported(self) -> str:
        """What the monitor knows already of the end, and `_watch` has not read yet; empty: nothing."""
        try:
            message = cast("asyncio.Future[list[bytes]]", self._monitor.recv_multipart(zmq.NOBLOCK)).result()
            return self._ending(parse_monitor_message(message)["event"])
        except zmq.ZMQError:
            return ""

    def _ending(self, event: int) -> str:
        """What it means. ZeroMQ says very little of keys, on purpose: whoever has none shall learn nothing."""
        if event == zmq.EVENT_HANDSHAKE_FAILED_AUTH:
            return "the gateway does not know this key, or it may not connect there"
        if event == zmq.EVENT_HANDSHAKE_FAILED_PROTOCOL:
            return "the gateway wants a key" if self._keys is None or isinstance(self._keys, PlainTCP) else "it is plain TCP, or has another key than this end was given"
        if event == zmq.EVENT_HANDSHAKE_FAILED_NO_DETAIL:
            return "it broke the handshake off, as it does to whoever has no key, or was given another's key for its own"
        return "the connection was closed"


class LinkOwner(Protocol):
    """Who uses a link. All of it on the event loop."""

    def connected(self, connection: Connection) -> None: ...

    def received(self, connection: Connection, frame: Frame) -> None: ...

    def lost(self, connection: Connection, why: ConnectionLost) -> None: ...


class Link:
    """Keeps a connection to one endpoint for as long as it runs: a new one whenever the one before has ended or takes no more calls."""

    def __init__(
        self, endpoint: str, hello: Hello, owner: LinkOwner, keys: Keys | None = None, expecting: bytes | None = None
    ) -> None:
        self.endpoint = endpoint
        #: Why there is no connection now.
        self.trouble = ConnectionLost(f"{endpoint}: not connected yet")
        self._hello, self._owner, self._keys, self._expecting = hello, owner, keys, expecting
        self._context: zmq.asyncio.Context = zmq.asyncio.Context.instance()
        self._open: set[Connection] = set()
        self._leaving = asyncio.Event()
        self._runner = asyncio.create_task(self._run())
        self._mourners: set[asyncio.Task[None]] = set()

    def leave(self) -> None:
        """The connection takes no more calls: get another one beside it. Whoever closes the old one is the owner."""
        self._leaving.set()

    async def close(self) -> None:
        self._runner.cancel()
        await asyncio.gather(self._runner, return_exceptions=True)
        for connection in list(self._open):
            connection.close()
        await asyncio.gather(*self._mourners, return_exceptions=True)

    async def _run(self) -> None:
        pause = limits.RECONNECT_SECONDS_MIN
        while True:
            try:
                connection = await Connection.open(
                    self._context, self.endpoint, self._hello, self._owner.received, self._keys, self._expecting)
            except WrongPeer as why:
                # Whoever is expected does not come back: an incarnation is one life of a process.
                self.trouble = why
                return
            except ConnectionLost as why:
                self.trouble = why
                await asyncio.sleep(pause * random.uniform(0.5, 1.5))
                pause = min(2 * pause, limits.RECONNECT_SECONDS_MAX)
                continue
            started_at = time.monotonic()
            self._open.add(connection)
            self._leaving.clear()
            mourner = asyncio.create_task(self._mourn(connection))
            self._mourners.add(mourner)
            mourner.add_done_callback(self._mourners.discard)
            self._owner.connected(connection)
            leaving = asyncio.create_task(self._leaving.wait())
            try:
                await asyncio.wait([mourner, leaving], return_when=asyncio.FIRST_COMPLETED)
            finally:
                leaving.cancel()
            if self._leaving.is_set():
                continue
            # One that was welcomed and thrown out at once is not asked again at once.
            if time.monotonic() - started_at > limits.RECONNECT_SECONDS_MAX:
                pause = limits.RECONNECT_SECONDS_MIN
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))
            pause = min(2 * pause, limits.RECONNECT_SECONDS_MAX)

    async def _mourn(self, connection: Connection) -> None:
        why = await connection.lost()
        self.trouble = why
        self._open.discard(connection)
        self._owner.lost(connection, why)
