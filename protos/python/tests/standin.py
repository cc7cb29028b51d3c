"""The other end of a connection, under a test's control: a ROUTER that says what the test tells it to."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import zmq
import zmq.asyncio
from liveshop.mesh.v1.mesh_pb2 import GoAway, Hello, HelloAck
from liveshop_rpc.wire import Frame, FrameType

PATIENCE = 30.0


class Gateway:
    """Welcomes whoever says HELLO and answers PINGs; the rest is the test's."""

    def __init__(
        self, port: int | None = None, curve: tuple[bytes, bytes] | None = None, path: str = "", incarnation: bytes = b"", **greeting: int
    ) -> None:
        """
        :param path: of a socket's file, instead of a port.
        """
        self._socket = zmq.asyncio.Context.instance().socket(zmq.ROUTER)
        self._socket.setsockopt(zmq.LINGER, 0)
        self._socket.setsockopt(zmq.ROUTER_MANDATORY, 1)
        if curve is not None:
            self._socket.curve_server = True
            self._socket.curve_publickey, self._socket.curve_secretkey = curve
        self.port = 0
        if path:
            self.endpoint = f"ipc://{path}"
            self._socket.bind(self.endpoint)
        else:
            self.port = port or self._socket.bind_to_random_port("tcp://127.0.0.1")
            self.endpoint = f"tcp://127.0.0.1:{self.port}"
        if port:
            self._socket.bind(self.endpoint)
        self.greeting = HelloAck(incarnation=incarnation, **{
            "heartbeat_ms": 200, "silence_max_ms": 5_000, "payload_bytes_max": 1_000_000, "in_flight_max": 100, **greeting})
        self.hellos: list[Hello] = []
        self.frames: asyncio.Queue[tuple[bytes, Frame]] = asyncio.Queue()
        self.is_deaf = False
        self.pings = 0
        self._reader = asyncio.create_task(self._read())

    async def __aenter__(self) -> Gateway:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        self._reader.cancel()
        await asyncio.gather(self._reader, return_exceptions=True)
        self._socket.close()
        # libzmq closes its listener a little later.
        await eventually(self._is_port_free)

    def _is_port_free(self) -> bool:
        if not self.port:
            return True
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", self.port))
            except OSError:
                return False
            return True

    async def send(self, peer: bytes, frame: Frame) -> None:
        await self._socket.send_multipart([peer, *frame.encode()])

    async def _answer(self, peer: bytes, frame: Frame) -> None:
        # Who has gone meanwhile hears nothing; others must still be heard.
        with contextlib.suppress(zmq.ZMQError):
            await self.send(peer, frame)

    async def send_raw(self, peer: bytes, frames: list[bytes]) -> None:
        await self._socket.send_multipart([peer, *frames])

    async def go_away(self, peer: bytes, message: str = "later") -> None:
        await self.send(peer, Frame(FrameType.GOAWAY, body=GoAway(message=message).SerializeToString()))

    async def next(self, kind: FrameType) -> tuple[bytes, Frame]:
        """The next message, which must be of this type."""
        async with asyncio.timeout(PATIENCE):
            peer, frame = await self.frames.get()
        assert frame.type == kind, f"expected {kind.name}, got {frame}"
        return peer, frame

    async def _read(self) -> None:
        while True:
            peer, *frames = await self._socket.recv_multipart()
            frame = Frame.decode(frames)
            if self.is_deaf:
                continue
            if frame.type == FrameType.HELLO:
                self.hellos.append(Hello.FromString(frame.body))
                self.frames.put_nowait((peer, frame))
                await self._answer(peer, Frame(FrameType.HELLO_ACK, body=self.greeting.SerializeToString()))
            elif frame.type == FrameType.PING:
                self.pings += 1
                await self._answer(peer, Frame(FrameType.PONG, frame.call_id))
            elif frame.type != FrameType.PONG:
                self.frames.put_nowait((peer, frame))


class Switchboard(Gateway):
    """Passes on what one caller and one instance say to each other. The caller's ids serve both: there is nobody else."""

    def __init__(self, **greeting: int) -> None:
        super().__init__(**{"payload_bytes_max": 4 << 20, **greeting})
        self.instance = self.caller = b""
        #: Of every type, what was passed on.
        self.passed: collections.Counter[int] = collections.Counter()
        self._forwarder = asyncio.create_task(self._forward())

    async def close(self) -> None:
        self._forwarder.cancel()
        await asyncio.gather(self._forwarder, return_exceptions=True)
        await super().close()

    async def _forward(self) -> None:
        while True:
            peer, frame = await self.frames.get()
            if frame.type == FrameType.HELLO:
                if self.hellos[-1].services:
                    self.instance = peer
                else:
                    self.caller = peer
            elif frame.type != FrameType.GOAWAY:
                self.passed[frame.type] += 1
                await self._answer(self.caller if peer == self.instance else self.instance, frame)


async def eventually(condition: Callable[[], Any] | Callable[[], Awaitable[Any]]) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            held = condition()
            if asyncio.iscoroutine(held):
                held = await held
            if held:
                return
            await asyncio.sleep(0.005)
