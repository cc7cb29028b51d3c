"""A service in Python behind the gateway: echo_service.py [SERVICE_ENDPOINT [NAME]]. Ctrl-C or SIGTERM drains it."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, GatherResponse, RepeatRequest, RepeatResponse
from liveshop_rpc import CallContext, CurveKeys, RPCError, Server, StatusCode

REPETITIONS_MAX = 10_000_000
DELAY_MILLISECONDS_MAX = 600_000


class Echo:
    async def Echo(self, request: EchoRequest, call: CallContext) -> EchoResponse:
        if request.delay_ms > DELAY_MILLISECONDS_MAX:
            raise RPCError(
                StatusCode.INVALID_ARGUMENT, f"delay_ms: is {request.delay_ms}; at most {DELAY_MILLISECONDS_MAX} are allowed",
                field="delay_ms")
        if request.status not in list(StatusCode):
            raise RPCError(StatusCode.INVALID_ARGUMENT, f"status: {request.status} is no StatusCode", field="status")
        if request.delay_ms > 0:
            await asyncio.sleep(request.delay_ms / 1_000)
        if request.status != StatusCode.OK:
            raise RPCError(StatusCode(request.status), "failed, as asked", reason="AS_ASKED")
        return EchoResponse(payload=request.payload)

    async def Repeat(self, request: RepeatRequest, call: CallContext) -> AsyncIterator[RepeatResponse]:
        if request.count > REPETITIONS_MAX:
            raise RPCError(
                StatusCode.INVALID_ARGUMENT, f"count: is {request.count}; at most {REPETITIONS_MAX} are allowed", field="count")
        for index in range(request.count + 1):
            if index == request.fail_after > 0:
                raise RPCError(StatusCode.ABORTED, f"failed after {index} messages, as asked", reason="AS_ASKED")
            if index < request.count:
                yield RepeatResponse(index=index, payload=request.payload)

    async def Gather(self, requests: AsyncIterator[GatherRequest], call: CallContext) -> GatherResponse:
        response = GatherResponse()
        async for request in requests:
            response.requests += 1
            response.bytes += len(request.payload)
            if request.last:
                break
        return response


async def main(endpoint: str = "tcp://127.0.0.1:7411", name: str = "echo-1") -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with Server(endpoint, name=name, keys=CurveKeys.from_environment()) as server:
        server.add("liveshop.mesh.v1.Echo", Echo())
        await server.start()
        print(f"{name} serves liveshop.mesh.v1.Echo behind {endpoint}", flush=True)
        await stopped.wait()
        await server.drain()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
