"""A peer in Python for the conformance cases: peer.py call | peer.py serve ENDPOINT NAME HANDLERS_MAX. README.md says what either must do."""

import asyncio
import collections
import dataclasses
import json
import pathlib
import sys
import time
from typing import Any

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, RepeatRequest
from liveshop_rpc import PLAIN_TCP, Channel, RPCError, Server, StatusCode, find_method

sys.path.append(str(pathlib.Path(__file__).parents[2] / "protos/python/examples"))
import echo_service  # noqa: E402

ECHO = "liveshop.mesh.v1.Echo"
DEADLINE_MS = 30_000


def payload(request: dict[str, Any]) -> bytes:
    return b"\x07" * request.get("bytes", 0)


def outcome_of(error: RPCError | None) -> dict[str, Any]:
    if error is None:
        return {"status": "OK", "reason": "", "field": "", "rejected": False}
    return {"status": error.code.name, "reason": error.reason, "field": error.field, "rejected": error.is_rejected}


class Echoes:
    """One call of Echo, or many at once."""

    def __init__(self, channel: Channel, request: dict[str, Any]) -> None:
        self._channel, self._request = channel, request
        self._calls = [asyncio.create_task(self._call()) for _ in range(request.get("calls", 1))]

    async def _call(self) -> dict[str, Any]:
        request = self._request
        method = find_method(f"{ECHO}/Echo")
        if "method" in request:
            method = dataclasses.replace(method, full_name=f"{ECHO}/{request['method']}")
        status = StatusCode[request.get("status", "OK")] if isinstance(request.get("status", "OK"), str) else request["status"]
        message = EchoRequest(payload=payload(request), delay_ms=request.get("delay_ms", 0), status=status)
        deadline = request.get("deadline_ms", DEADLINE_MS) / 1_000
        until = time.monotonic() + deadline
        while True:
            try:
                answer: EchoResponse = await self._channel.call(method, message, deadline=deadline)
            except RPCError as error:
                if error.reason == request.get("again_while") and time.monotonic() < until:
                    # Refused on this side, it has let nobody else run.
                    await asyncio.sleep(0)
                    continue
                return outcome_of(error) | {"echoed": False}
            return outcome_of(None) | {"echoed": answer.payload == message.payload}

    def cancel(self) -> None:
        for call in self._calls:
            call.cancel()

    async def end(self) -> dict[str, Any]:
        results = await asyncio.gather(*self._calls, return_exceptions=True)
        ends = []
        for result in results:
            if isinstance(result, asyncio.CancelledError):
                result = outcome_of(RPCError(StatusCode.CANCELLED)) | {"echoed": False}
            elif isinstance(result, BaseException):
                raise result
            ends.append(result)
        statuses = collections.Counter(end["status"] for end in ends)
        reasons = collections.Counter(end["reason"] for end in ends if end["reason"])
        return {**ends[-1], "statuses": statuses, "reasons": reasons}


class Repeat:
    def __init__(self, channel: Channel, request: dict[str, Any]) -> None:
        self._payload = payload(request)
        self._stream = channel.stream_responses(
            f"{ECHO}/Repeat",
            RepeatRequest(payload=self._payload, count=request.get("count", 0), fail_after=request.get("fail_after", 0)),
            deadline=request.get("deadline_ms", DEADLINE_MS) / 1_000)
        self._messages, self._in_order, self._echoed, self._error = 0, True, True, None
        self._is_given_up = False

    async def read(self, count: float) -> dict[str, Any]:
        wanted = self._messages + count
        try:
            while self._messages < wanted:
                answer = await anext(self._stream)
                self._in_order = self._in_order and answer.index == self._messages
                self._echoed = self._echoed and answer.payload == self._payload
                self._messages += 1
        except StopAsyncIteration:
            pass
        except RPCError as error:
            self._error = error
        return outcome_of(self._error) | {"messages": self._messages, "in_order": self._in_order, "echoed": self._echoed}

    def cancel(self) -> None:
        self._is_given_up = True
        self._stream.cancel()

    async def end(self) -> dict[str, Any]:
        if self._is_given_up:
            await self._stream.aclose()
            self._error = RPCError(StatusCode.CANCELLED)
            return await self.read(0)
        return await self.read(float("inf"))


class Gather:
    def __init__(self, channel: Channel, request: dict[str, Any]) -> None:
        self._stream = channel.stream_requests(
            f"{ECHO}/Gather", GatherRequest(payload=payload(request), last=request.get("last", False)),
            deadline=request.get("deadline_ms", DEADLINE_MS) / 1_000)

    async def send(self, request: dict[str, Any]) -> dict[str, Any]:
        sent = 0
        try:
            for _ in range(request.get("messages", 1)):
                await self._stream.send(GatherRequest(payload=payload(request), last=request.get("last", False)))
                sent += 1
        except RPCError as error:
            return outcome_of(error) | {"sent": sent}
        return outcome_of(None) | {"sent": sent}

    def cancel(self) -> None:
        self._stream.cancel()

    async def end(self) -> dict[str, Any]:
        try:
            answer = await self._stream.finish()
        except RPCError as error:
            return outcome_of(error)
        return outcome_of(None) | {"requests": answer.requests, "bytes": answer.bytes}


async def run_step(channel: Channel, calls: dict[str, Any], began: dict[str, float], step: dict[str, Any]) -> dict[str, Any]:
    (action, detail), = step.items()
    if action == "open":
        kind = {"echo": Echoes, "repeat": Repeat, "gather": Gather}[detail["method"]]
        began[detail["as"]] = time.monotonic()
        calls[detail["as"]] = kind(channel, detail["request"])
        # So that it is sent before whatever comes next.
        await asyncio.sleep(0)
        return {}
    if action == "read":
        return await calls[detail["of"]].read(detail["messages"])
    if action == "send":
        return await calls[detail["to"]].send(detail)
    if action == "cancel":
        calls[detail].cancel()
        return {}
    if action == "end":
        outcome = await calls[detail].end()
        return outcome | {"elapsed_ms": int((time.monotonic() - began[detail]) * 1_000)}
    raise ValueError(f"no step {action}")


async def call() -> None:
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        task = json.loads(line)
        async with Channel(task["endpoint"], name="conformance-py", keys=PLAIN_TCP) as channel:
            calls: dict[str, Any] = {}
            began: dict[str, float] = {}
            print(json.dumps([await run_step(channel, calls, began, step) for step in task["steps"]]), flush=True)


async def serve(endpoint: str, name: str, handlers_max: str) -> None:
    async with Server(endpoint, name=name, handlers_max=int(handlers_max), keys=PLAIN_TCP) as server:
        server.add(ECHO, echo_service.Echo())
        await server.start()
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run({"call": call, "serve": serve}[sys.argv[1]](*sys.argv[2:]))
