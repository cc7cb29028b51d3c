"""The other end of a connection for cases about malformed wire: says any bytes, as a caller or as a gateway. Knows no client library.

Prints where it takes in callers and instances; then reads a task per line, and prints what came of it: README.md.
"""

import json
import os
import struct
import sys
from typing import Any

import zmq
from liveshop.mesh.v1.mesh_pb2 import HeaderTail, Hello, HelloAck

HEADER = struct.Struct("<2sBBBBBBQIIII")
TYPES = [
    "", "HELLO", "HELLO_ACK", "REQUEST", "FINAL", "CANCEL", "PING", "PONG", "GOAWAY", "PARTIAL", "CREDIT", "GOAWAY_ACK",
    "BATCH"]
STATUSES = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE",
    "DATA_LOSS", "UNAUTHENTICATED"]
PATIENCE_MS = 10_000
# Long enough that nobody has to say anything only to be heard.
GREETING = HelloAck(
    incarnation=os.urandom(16), heartbeat_ms=60_000, silence_max_ms=600_000, payload_bytes_max=4 << 20, in_flight_max=1_000)


def fold(text: str) -> int:
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return (value ^ value >> 32) & 0xFFFFFFFF


def encode(frame: dict[str, Any], requests: list[int], repetition: int) -> list[bytes]:
    """A frame that has no call id of its own has that of the REQUEST that came last, or of the one it names."""
    if "frames" in frame:
        return [bytes.fromhex(part) for part in frame["frames"]]
    if "batch" in frame:
        messages = [encode(message, requests, 0) for message in frame["batch"]]
        body = b"".join(struct.pack("<II", len(header), len(body)) + header + body for header, body in messages)
        return [HEADER.pack(b"LS", 1, 12, *[0] * 9), body + bytes.fromhex(frame.get("rest", ""))]
    call_id = requests[frame["request"] - 1 if "request" in frame else -1] if requests else 1
    kind, method = frame.get("type", "REQUEST"), frame.get("method", "Echo")
    header = HEADER.pack(
        bytes.fromhex(frame.get("magic", "4c53")), frame.get("version", 1), TYPES.index(kind) if kind in TYPES else kind,
        frame.get("flags", 0), frame.get("status", 0), frame.get("attempt", 0), 0,
        int(str(frame.get("call_id", call_id)), 0), frame.get("remaining_us", 10_000_000),
        fold(f"liveshop.mesh.v1.Echo/{method}"), 0, frame.get("credit", 0) + repetition)
    header += bytes.fromhex(frame.get("tail", ""))
    body = bytes.fromhex(frame.get("body", "")) + bytes(frame.get("body_bytes", 0))
    frames = [header[:frame.get("cut", len(header))], body] + [bytes.fromhex(part) for part in frame.get("more", [])]
    return [b"", *frames] if frame.get("delimiter") else frames


def decode(frames: list[bytes]) -> dict[str, Any]:
    delimiter = len(frames) == 3 and not frames[0]
    header, body = frames[1:] if delimiter else frames
    magic, version, kind, flags, status, _, _, call_id, remaining, _, _, credit = HEADER.unpack_from(header)
    error = HeaderTail.FromString(header[HEADER.size:]).error
    # JSON's readers know integers of 63 bits.
    shown = hex(call_id) if call_id >> 63 else call_id
    return {
        "magic": magic.hex(), "version": version, "type": TYPES[kind], "status": STATUSES[status], "reason": error.reason,
        "field": error.field, "rejected": bool(flags & 1), "end_of_stream": bool(flags & 2), "call_id": shown,
        "remaining_us": remaining, "credit": credit, "body": body.hex(), "delimiter": delimiter}


def receive(socket: Any) -> list[bytes] | None:
    return socket.recv_multipart() if socket.poll(PATIENCE_MS) else None


def opened(frames: list[bytes]) -> list[list[bytes]]:
    """The messages of a BATCH, or the one that it is."""
    if len(frames) != 2 or frames[0][3] != 12:
        return [frames]
    messages, body = [], frames[1]
    while body:
        size, more = struct.unpack_from("<II", body)
        messages.append([body[8:8 + size], body[8 + size:8 + size + more]])
        body = body[8 + size + more:]
    return messages


class Caller:
    """A DEALER that says nothing of itself."""

    def __init__(self, context: Any, endpoint: str) -> None:
        self._socket = context.socket(zmq.DEALER)
        self._socket.setsockopt(zmq.LINGER, 0)
        self._socket.connect(endpoint)
        self._unread: list[list[bytes]] = []

    def send(self, frames: list[bytes]) -> None:
        self._socket.send_multipart(frames)

    def receive(self) -> list[bytes] | None:
        if not self._unread and (received := receive(self._socket)):
            self._unread = opened(received)
        return self._unread.pop(0) if self._unread else None

    def close(self) -> None:
        self._socket.close()


class Gateway:
    """A ROUTER that welcomes whoever says HELLO, and talks to the last one who did."""

    def __init__(self, context: Any) -> None:
        self._socket = context.socket(zmq.ROUTER)
        self._socket.setsockopt(zmq.LINGER, 0)
        self.endpoint = f"tcp://127.0.0.1:{self._socket.bind_to_random_port('tcp://127.0.0.1')}"
        self._peer = b""

    def welcome(self) -> None:
        """Waits for somebody."""
        self._peer = b""
        while not self._peer:
            message = receive(self._socket)
            assert message is not None, "nobody said HELLO"
            self._hear(message)

    def _hear(self, message: list[bytes]) -> list[bytes] | None:
        peer, *frames = message
        kind = TYPES[frames[0][3]]
        if kind == "HELLO":
            Hello.FromString(frames[1])
            self._peer = peer
            self.send([HEADER.pack(b"LS", 1, 2, *[0] * 9), GREETING.SerializeToString()])
        elif peer == self._peer and kind == "PING":
            self.send([HEADER.pack(b"LS", 1, 7, *[0] * 9), b""])
        elif peer == self._peer and kind != "GOAWAY":
            return frames
        return None

    def send(self, frames: list[bytes]) -> None:
        self._socket.send_multipart([self._peer, *frames])

    def receive(self) -> list[bytes] | None:
        while message := receive(self._socket):
            if frames := self._hear(message):
                return frames
        return None

    def close(self) -> None:
        pass


def run(peer: Any, steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What came of each step. A frame that is sent more than once has the next number each time."""
    outcomes: list[dict[str, Any]] = []
    requests: list[int] = []
    for step in steps:
        if "send" in step:
            for repetition in range(step["send"].get("times", 1)):
                peer.send(encode(step["send"], requests, repetition))
            outcomes.append({})
        else:
            received = peer.receive()
            outcomes.append(decode(received) if received else {"type": "NOTHING"})
            if outcomes[-1]["type"] == "REQUEST":
                requests.append(int(str(outcomes[-1]["call_id"]), 0))
    return outcomes


def main() -> None:
    context = zmq.Context()
    callers, instances = Gateway(context), Gateway(context)
    print(json.dumps({"callers": callers.endpoint, "instances": instances.endpoint}), flush=True)
    instance_is_here = False
    for line in sys.stdin:
        task = json.loads(line)
        if task["wire"] == "gateway":
            peer: Any = Caller(context, task["endpoint"])
        elif task["wire"] == "caller":
            peer = callers
            peer.welcome()
        else:
            peer = instances
            if not instance_is_here:
                peer.welcome()
                instance_is_here = True
        try:
            outcomes = run(peer, task["steps"])
        except Exception as error:
            outcomes = [{"failed": repr(error)}]
        print(json.dumps(outcomes), flush=True)
        peer.close()
    context.destroy(linger=0)


main()
