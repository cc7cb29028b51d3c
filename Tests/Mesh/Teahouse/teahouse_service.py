"""Serves teahouse.v1.Kettle: teahouse_service.py SERVICE_ENDPOINT. Its module is made by the test that starts it."""

import asyncio
import sys
from collections.abc import AsyncIterator

from liveshop_rpc import PLAIN_TCP, CallContext, Server
from teahouse_pb2 import BrewRequest, BrewResponse, Cup, Guest, PourRequest, WashResponse


def names(guest: Guest) -> list[str]:
    return [guest.name] + [name for friend in guest.friends for name in names(friend)]


class Kettle:
    async def Brew(self, request: BrewRequest, call: CallContext) -> BrewResponse:
        every = names(request.guest)
        return BrewResponse(request=request, names=every, seats={number: Guest(name=name) for number, name in enumerate(every)})

    async def Pour(self, request: PourRequest, call: CallContext) -> AsyncIterator[Cup]:
        for number in range(request.cups):
            yield Cup(number=number)

    async def Wash(self, requests: AsyncIterator[Cup], call: CallContext) -> WashResponse:
        return WashResponse(cups=len([cup async for cup in requests]))


async def main(endpoint: str) -> None:
    async with Server(endpoint, name="kettle-1", keys=PLAIN_TCP) as server:
        server.add("teahouse.v1.Kettle", Kettle())
        await server.run()


asyncio.run(main(*sys.argv[1:]))
