"""1,000 calls of Echo, 100 at a time: many_echoes.py CLIENT_ENDPOINT. For the tests of the mesh."""

import asyncio
import sys

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse
from liveshop_rpc import Channel, find_method


async def main(endpoint: str) -> None:
    echo = find_method("liveshop.mesh.v1.Echo/Echo")
    numbers = iter(range(1_000))
    answered = 0

    async with Channel(endpoint, name="many-echoes") as mesh:
        async def work() -> None:
            nonlocal answered
            for number in numbers:
                payload = number.to_bytes(4, "big") * (number % 50)
                response: EchoResponse = await mesh.call(echo, EchoRequest(payload=payload), deadline=30.0)
                assert response.payload == payload, (number, response)
                answered += 1

        await asyncio.gather(*(work() for _ in range(100)))
    print(f"{answered} calls answered")


asyncio.run(main(*sys.argv[1:]))
