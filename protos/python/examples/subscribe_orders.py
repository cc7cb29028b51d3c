"""What happens in order, as it happens: subscribe_orders.py [CLIENT_ENDPOINT [ENTRIES]]. Ctrl-C ends it, or so many entries."""

import asyncio
import contextlib
import sys

from liveshop.order.v1 import order_pb2  # noqa: F401  makes the service known
from liveshop_rpc import Channel, CurveKeys, follow_topic


async def main(endpoint: str = "tcp://127.0.0.1:7410", entries_max: str = "") -> None:
    async with Channel(endpoint, name="subscriber", keys=CurveKeys.from_environment()) as shop:
        async with contextlib.aclosing(follow_topic(shop, "order.events", "liveshop.order.v1.Orders")) as entries:
            async for entry in entries:
                print(entry.sequence, *(event.WhichOneof("kind") for event in entry.events), flush=True)
                if entries_max and entry.sequence >= int(entries_max):
                    return


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
