"""Books goods in past the gateway, while order is started again in the middle: direct_calls.py CLIENT_ENDPOINT PID_OF_ORDER. For the tests of the
mesh."""

import asyncio
import os
import signal
import sys

from liveshop.gateway.v1.gateway_pb2 import ListInstancesRequest, StatsRequest
from liveshop.order.v1.order_pb2 import ReceiveStockRequest, ReceiveStockResponse
from liveshop_rpc import PLAIN_TCP, DirectChannel
from standin import eventually


async def main(endpoint: str, pid: str) -> None:
    async with DirectChannel(endpoint, name="direct", keys=PLAIN_TCP) as shop:
        gateway, orders = shop.service("liveshop.gateway.v1.Gateway"), shop.service("liveshop.order.v1.Orders")
        acknowledged = 0

        async def receive() -> int:
            # Without a key: what may have been done is not repeated, so each loss would show, and each repetition.
            answer: ReceiveStockResponse = await orders.ReceiveStock(
                ReceiveStockRequest(sku="PY-D", location_id="L-1", units=1), deadline=60.0, attempts_max=10_000, wait_for_ready=True)
            nonlocal acknowledged
            acknowledged += 1
            return answer.stock.on_hand

        async def forwarded() -> int:
            stats = await gateway.Stats(StatsRequest(method_contains="Orders/ReceiveStock"), deadline=10.0)
            return sum(method.calls + method.in_flight for method in stats.methods)

        async def is_direct() -> bool:
            before = await forwarded()
            await receive()
            return await forwarded() == before

        async def incarnation() -> str:
            found = await gateway.ListInstances(ListInstancesRequest(service="liveshop.order.v1.Orders"), deadline=10.0)
            return next((instance.incarnation for instance in found.instances), "")

        await eventually(is_direct)
        print("order is called directly")
        first = await incarnation()
        is_over = False

        async def work() -> None:
            while not is_over:
                await receive()

        workers = [asyncio.create_task(work()) for _ in range(8)]
        before = acknowledged
        await eventually(lambda: acknowledged > before + 50)
        os.kill(int(pid), signal.SIGTERM)

        async def is_another() -> bool:
            return await incarnation() not in ("", first)

        await eventually(is_another)
        before = acknowledged
        await eventually(lambda: acknowledged > before + 50)
        is_over = True
        await asyncio.gather(*workers)
        await eventually(is_direct)
        print("its successor is called directly")
        on_hand = await receive()
        assert on_hand == acknowledged, f"{on_hand} on hand, {acknowledged} acknowledged"
        print("each delivery booked once")


asyncio.run(main(*sys.argv[1:]))
