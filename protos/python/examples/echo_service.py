"""A service in Python behind the gateway: echo_service.py [SERVICE_ENDPOINT [NAME]]. Ctrl-C or SIGTERM drains it."""

import asyncio
import signal
import sys

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse
from liveshop_rpc import CallContext, Server


class Echo:
    async def Echo(self, request: EchoRequest, call: CallContext) -> EchoResponse:
        return EchoResponse(payload=request.payload)


async def main(endpoint: str = "tcp://127.0.0.1:7411", name: str = "echo-1") -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with Server(endpoint, name=name) as server:
        server.add("liveshop.mesh.v1.Echo", Echo())
        await server.start()
        print(f"{name} serves liveshop.mesh.v1.Echo behind {endpoint}", flush=True)
        await stopped.wait()
        await server.drain()


asyncio.run(main(*sys.argv[1:]))
