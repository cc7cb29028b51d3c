"""What happens in order, from the beginning: follow_orders.py [CLIENT_ENDPOINT [UNITS]]. Ctrl-C ends it, or so many units that were received."""

import asyncio
import sys

from liveshop.order.v1.order_pb2 import StreamEventsRequest
from liveshop_rpc import Channel, CurveKeys, RPCError


async def main(endpoint: str = "tcp://127.0.0.1:7410", units_max: str = "") -> None:
    after = units = 0
    async with Channel(endpoint, name="follower", keys=CurveKeys.from_environment()) as shop:
        orders = shop.service("liveshop.order.v1.Orders")
        while True:
            try:
                # Ends before its deadline at the latest: then it goes on where it was.
                async with orders.StreamEvents(StreamEventsRequest(after=after, limit=16), wait_for_ready=True) as pages:
                    async for page in pages:
                        for entry in page.entries:
                            after = entry.sequence
                            for event in entry.events:
                                print(f"{entry.sequence:>8} {event.WhichOneof('kind')}", flush=True)
                                units += event.stock_received.units
                        if units_max and units >= int(units_max):
                            print(f"{units} units received")
                            return
            except RPCError as error:
                if error.code.name not in ("UNAVAILABLE", "DEADLINE_EXCEEDED"):
                    raise
                await asyncio.sleep(0.1)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
