"""One call of a trace that begins here: traced_call.py ENDPOINT TRACEPARENT."""
import asyncio
import sys

from liveshop.order.v1.order_pb2 import GetAvailabilityRequest
from liveshop_rpc import PLAIN_TCP, Channel


async def main() -> None:
    async with Channel(sys.argv[1], keys=PLAIN_TCP) as shop:
        orders = shop.service("liveshop.order.v1.Orders")
        await orders.GetAvailability(GetAvailabilityRequest(skus=["SKU-1"]), deadline=20.0, traceparent=sys.argv[2])


asyncio.run(main())
