"""Books goods in through two gateways, while each is started again in its turn: rolling_gateways.py ENDPOINT PID ENDPOINT PID. For the tests of the
mesh."""

import asyncio
import contextlib
import os
import signal
import sys
import time

from liveshop.gateway.v1.gateway_pb2 import InfoRequest, StatsRequest
from liveshop.order.v1.order_pb2 import ReceiveStockRequest, ReceiveStockResponse
from liveshop_rpc import PLAIN_TCP, Channel, RPCError, follow_topic
from standin import eventually

CALLERS = 8


async def main(*arguments: str) -> None:
    endpoints, pids = arguments[0::2], [int(pid) for pid in arguments[1::2]]
    acknowledged = [0] * CALLERS
    is_over, total = False, sys.maxsize

    async def receive(shop: Channel, caller: int) -> None:
        # Once, without a key and without waiting: a call that a gateway loses fails here, and one that is made twice shows in the stock.
        answer: ReceiveStockResponse = await shop.call(
            "liveshop.order.v1.Orders/ReceiveStock",
            ReceiveStockRequest(sku=f"PY-R-{caller}", location_id="L-1", units=1), deadline=60.0)
        acknowledged[caller] += 1
        assert answer.stock.on_hand == acknowledged[caller], (caller, answer.stock.on_hand, acknowledged[caller])

    async def work(shop: Channel, caller: int) -> None:
        while not is_over:
            await receive(shop, caller)

    async def forwarded(own: Channel, since: float) -> int:
        """Deliveries that went through this gateway since it was started, if that was after `since`."""
        try:
            gateway = own.service("liveshop.gateway.v1.Gateway")
            info = await gateway.Info(InfoRequest(), deadline=5.0)
            stats = await gateway.Stats(StatsRequest(method_contains="Orders/ReceiveStock"), deadline=5.0)
        except RPCError:
            return 0
        is_new = info.uptime_microseconds < (time.monotonic() - since) * 1e6
        return sum(method.calls for method in stats.methods) if is_new else 0

    async def follow(shop: Channel) -> list[int]:
        sequences: list[int] = []
        async with contextlib.aclosing(follow_topic(shop, "order.events", "liveshop.order.v1.Orders")) as entries:
            async for entry in entries:
                sequences += [entry.sequence for event in entry.events if event.WhichOneof("kind") == "stock_received"]
                if len(sequences) >= total:
                    break
        return sequences

    async with contextlib.AsyncExitStack() as stack:
        shop = await stack.enter_async_context(Channel(endpoints, name="rolling", keys=PLAIN_TCP))
        owns = [await stack.enter_async_context(Channel(endpoint, name="watch", keys=PLAIN_TCP)) for endpoint in endpoints]
        follower = asyncio.create_task(follow(shop))
        workers = [asyncio.create_task(work(shop, caller)) for caller in range(CALLERS)]

        async def passes(own: Channel, since: float) -> None:
            """Waits until calls go through it; one that fails is the end."""

            async def condition() -> bool:
                for worker in workers:
                    if worker.done():
                        worker.result()
                return await forwarded(own, since) > 50

            await eventually(condition)

        for own in owns:
            await passes(own, 0.0)
        print("both gateways forward")
        for own, pid in zip(owns, pids):
            told = time.monotonic()
            os.kill(pid, signal.SIGTERM)
            await passes(own, told)
        print("both were started again, and forward")
        is_over = True
        await asyncio.gather(*workers)
        # With one more the follower sees that it has them all.
        total = sum(acknowledged) + 1
        await receive(shop, 0)
        print(f"{sum(acknowledged)} calls answered, each booked once")
        async with asyncio.timeout(60):
            sequences = await follower
        assert len(sequences) == total and sequences == sorted(set(sequences)), (len(sequences), total)
        print("the feed has each once")


asyncio.run(main(*sys.argv[1:]))
