"""Books goods in, many calls at once: receive_stock.py [CLIENT_ENDPOINT]."""

import asyncio
import sys

from liveshop.order.v1.order_pb2 import ReceiveStockRequest, ReceiveStockResponse
from liveshop_rpc import Channel, CurveKeys, RPCError


async def main(endpoint: str = "tcp://127.0.0.1:7410") -> None:
    async with Channel(endpoint, name="warehouse", keys=CurveKeys.from_environment()) as shop:
        orders = shop.service("liveshop.order.v1.Orders")

        async def receive(number: int) -> tuple[str, int]:
            request = ReceiveStockRequest(sku=f"PY-{number % 10}", location_id="L-1", units=5)
            # The key makes it safe to ask again until there is an answer.
            response: ReceiveStockResponse = await orders.ReceiveStock(
                request, idempotency_key=f"delivery-7-{number}", deadline=10.0, attempts_max=5)
            return request.sku, response.stock.on_hand

        on_hand: dict[str, int] = {}
        for sku, units in await asyncio.gather(*(receive(number) for number in range(100))):
            on_hand[sku] = max(on_hand.get(sku, 0), units)
        for sku, units in sorted(on_hand.items()):
            print(f"{sku:8} {units:>6} on hand")
        try:
            await orders.ReceiveStock(ReceiveStockRequest(sku="PY-1", units=0), idempotency_key="delivery-8")
        except RPCError as error:
            print(f"refused: {error}")


asyncio.run(main(*sys.argv[1:]))
