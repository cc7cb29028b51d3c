"""1,000 calls of Echo, 100 at a time, then streams: many_echoes.py CLIENT_ENDPOINT. For the tests of the mesh."""

import asyncio
import sys

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, GatherResponse, RepeatRequest
from liveshop_rpc import PLAIN_TCP, Channel, find_method


async def main(endpoint: str) -> None:
    echo = find_method("liveshop.mesh.v1.Echo/Echo")
    numbers = iter(range(1_000))
    answered = 0

    async with Channel(endpoint, name="many-echoes", keys=PLAIN_TCP) as mesh:
        async def work() -> None:
            nonlocal answered
            for number in numbers:
                payload = number.to_bytes(4, "big") * (number % 50)
                response: EchoResponse = await mesh.call(echo, EchoRequest(payload=payload), deadline=30.0)
                assert response.payload == payload, (number, response)
                answered += 1

        await asyncio.gather(*(work() for _ in range(100)))
        print(f"{answered} calls answered")

        stub = mesh.service("liveshop.mesh.v1.Echo")

        async def read(count: int) -> None:
            indices = [answer.index async for answer in stub.Repeat(RepeatRequest(payload=b"x", count=count), deadline=60.0)]
            assert indices == list(range(count)), indices

        async def write(count: int) -> None:
            async with stub.Gather(GatherRequest(payload=b"x"), deadline=60.0) as call:
                for _ in range(count):
                    await call.send(GatherRequest(payload=b"x"))
                assert await call.finish() == GatherResponse(requests=count + 1, bytes=count + 1)

        counts = range(0, 2_000, 200)
        await asyncio.gather(*(work(count) for count in counts for work in (read, write)))
        print(f"{2 * len(counts)} streams whole")


asyncio.run(main(*sys.argv[1:]))
