"""Who is at one endpoint, from a caller's side."""

from __future__ import annotations

import asyncio
import dataclasses
import itertools
import time
from collections.abc import Callable

from liveshop.mesh.v1.mesh_pb2 import Hello

from . import limits
from .calls import Call, payload_too_large
from .connection import Connection, ConnectionLost, Link
from .errors import RPCError, StatusCode
from .keys import Keys, require_said
from .wire import Frame, FrameType


@dataclasses.dataclass(slots=True, eq=False)
class _Line:
    """A connection and the calls in flight on it."""

    connection: Connection
    calls: dict[int, Call] = dataclasses.field(default_factory=dict)
    is_going_away: bool = False


class Peer:
    """A gateway, or an instance that is called directly: the connection that takes new calls, and those that still answer old ones."""

    def __init__(
        self, endpoint: str, hello: Hello, keys: Keys | None, expecting: bytes | None, ready: Callable[[], None]
    ) -> None:
        """
        :param ready: is called when there is a connection.
        """
        require_said(keys, endpoint)
        self.endpoint = endpoint
        self._hello, self._keys, self._expecting, self._ready = hello, keys, expecting, ready
        self._link: Link | None = None
        self._line: _Line | None = None
        self._lines: dict[Connection, _Line] = {}
        self._ids = itertools.count(1)
        self._is_closed = False

    def begin_to_connect(self) -> None:
        if self._link is None:
            self._link = Link(self.endpoint, self._hello, self, self._keys, self._expecting)

    @property
    def is_available(self) -> bool:
        """Whether there is a connection that takes new calls. One that is lost answers until all that arrived has been read, and takes nothing."""
        return self._line is not None and not self._line.connection.is_lost

    @property
    def trouble(self) -> str:
        """Why it is not available."""
        return str(self._link.trouble) if self._link else "connect() was not called"

    async def close(self) -> None:
        """Ends the calls in flight with UNAVAILABLE/SHUT_DOWN."""
        self._is_closed = True
        if self._link is not None:
            await self._link.close()

    async def attempt(self, call: Call, frame: Frame, end: float) -> Frame:
        """Sends the call, once, and waits for its end. It must be available.

        :raises RPCError: whatever the call ended with.
        """
        line = self._line
        assert line is not None
        greeting = line.connection.greeting
        bytes_max = greeting.payload_bytes_max or limits.PAYLOAD_BYTES_MAX
        if len(frame.body) > bytes_max:
            raise payload_too_large(len(frame.body), bytes_max, is_rejected=True)
        call.payload_bytes_max = bytes_max
        in_flight_max = greeting.in_flight_max or limits.IN_FLIGHT_MAX
        if len(line.calls) >= in_flight_max:
            raise RPCError(
                StatusCode.RESOURCE_EXHAUSTED, f"{in_flight_max} calls are in flight", reason="IN_FLIGHT_LIMIT", is_rejected=True)
        frame.call_id = next(self._ids)
        frame.remaining = int((end - time.monotonic()) * 1e6)
        if frame.remaining <= 0:
            raise deadline_exceeded()
        line.calls[frame.call_id] = call
        try:
            call.begin(line.connection, frame)
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + end - time.monotonic()):
                final = await call.answer
        except TimeoutError:
            call.cancel()
            raise deadline_exceeded() from None
        except asyncio.CancelledError:
            call.cancel()
            raise
        finally:
            line.calls.pop(frame.call_id, None)
            if line.is_going_away and not line.calls:
                line.connection.close()
        if (error := final.error()) is not None:
            raise error
        return final

    # Of the link.

    def connected(self, connection: Connection) -> None:
        self._line = self._lines[connection] = _Line(connection)
        self._ready()

    def received(self, connection: Connection, frame: Frame) -> None:
        line = self._lines.get(connection)
        if line is None:
            return
        if frame.type in (FrameType.FINAL, FrameType.PARTIAL, FrameType.CREDIT):
            # One that is not known was given up: its CANCEL crossed this frame.
            if (call := line.calls.get(frame.call_id)) is not None:
                call.received(frame)
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
        for call in line.calls.values():
            # Not rejected: it may have been carried out.
            call.lost(RPCError(StatusCode.UNAVAILABLE, str(why), reason=reason))

    def _retire(self, line: _Line) -> None:
        if self._line is line:
            self._line = None


def deadline_exceeded() -> RPCError:
    return RPCError(StatusCode.DEADLINE_EXCEEDED, "no answer within the deadline")
