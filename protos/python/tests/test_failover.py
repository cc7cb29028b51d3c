"""A channel through several gateways, of which some are away, leave, refuse, or die with a call."""

from __future__ import annotations

import asyncio
import unittest

from answering import ECHO, Answering
from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, RepeatRequest, RepeatResponse
from liveshop_rpc import PLAIN_TCP, Channel, RPCError, StatusCode, limits
from liveshop_rpc.wire import REJECTED, Frame, FrameType
from standin import PATIENCE, Gateway, eventually

REFUSED = StatusCode.UNAVAILABLE, REJECTED


async def echo(shop: Channel, **options: object) -> bytes:
    answer: EchoResponse = await shop.call(
        f"{ECHO}/Echo", EchoRequest(payload=b"x"), **{"deadline": PATIENCE, **options})  # type: ignore[arg-type]
    return answer.payload


async def connected(*endpoints: str) -> Channel:
    """Once it is connected to all."""
    shop = Channel(endpoints, name="test", keys=PLAIN_TCP)
    await shop.connect(PATIENCE)
    await eventually(lambda: all(peer.is_available for peer in shop._peers))
    return shop


class AnsweringGatewaysTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.gateways = [Answering(Gateway()) for _ in range(3)]
        self.shop = await connected(*(gateway.standin.endpoint for gateway in self.gateways))

    async def asyncTearDown(self) -> None:
        await self.shop.close()
        for gateway in self.gateways:
            await gateway.close()

    @property
    def calls(self) -> list[int]:
        return [gateway.calls for gateway in self.gateways]

    async def use(self) -> None:
        """A call and a stream each way."""
        self.assertEqual(await echo(self.shop), b"x")
        async with self.shop.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=1), deadline=PATIENCE) as stream:
            self.assertEqual([answer.index async for answer in stream], [0])
        async with self.shop.stream_requests(f"{ECHO}/Gather", GatherRequest(), deadline=PATIENCE) as call:
            self.assertEqual((await call.finish()).requests, 1)

    async def test_calls_and_streams_take_turns(self) -> None:
        for _ in range(4):
            await self.use()
        self.assertEqual(self.calls, [4, 4, 4])

    async def test_what_no_handler_has_seen_goes_to_the_next(self) -> None:
        self.gateways[0].refusal = self.gateways[1].refusal = REFUSED
        for _ in range(2):
            await self.use()
        # A third begins at each: what the first refuses the second refuses too, and then it is the third's.
        self.assertEqual(self.calls, [2, 4, 6])

    async def test_what_a_handler_may_have_seen_or_all_would_refuse_does_not(self) -> None:
        for refusal in (StatusCode.UNAVAILABLE, 0), (StatusCode.UNIMPLEMENTED, REJECTED), (StatusCode.RESOURCE_EXHAUSTED, REJECTED):
            with self.subTest(refusal=refusal):
                for gateway in self.gateways:
                    gateway.refusal = refusal
                before = sum(self.calls)
                with self.assertRaises(RPCError) as caught:
                    await echo(self.shop)
                self.assertEqual(caught.exception.code, refusal[0])
                with self.assertRaises(RPCError):
                    async with self.shop.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=1), deadline=PATIENCE) as stream:
                        await anext(stream)
                self.assertEqual(sum(self.calls), before + 2)

    async def test_each_is_asked_once_and_the_last_refusal_counts(self) -> None:
        for gateway in self.gateways:
            gateway.refusal = REFUSED
        with self.assertRaises(RPCError) as caught:
            await echo(self.shop, wait_for_ready=True)
        self.assertEqual((caught.exception.code, caught.exception.is_rejected), REFUSED[:1] + (True,))
        self.assertEqual(self.calls, [1, 1, 1])
        with self.assertRaises(RPCError):
            await echo(self.shop, attempts_max=2)
        self.assertEqual(self.calls, [3, 3, 3])

    async def test_who_goes_is_left_out_and_taken_in_again(self) -> None:
        port = self.gateways[0].standin.port
        await self.gateways[0].close()
        await eventually(lambda: not self.shop._peers[0].is_available)
        for _ in range(4):
            await self.use()
        self.assertEqual((self.calls[0], sum(self.calls)), (0, 12))
        self.gateways[0] = Answering(Gateway(port=port))

        async def is_called() -> bool:
            await self.use()
            return self.gateways[0].calls > 0

        await eventually(is_called)


class TwoGatewaysTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.gateways = [Gateway(), Gateway()]
        self.shop = await connected(*(gateway.endpoint for gateway in self.gateways))
        self.callers = [(await gateway.next(FrameType.HELLO))[0] for gateway in self.gateways]

    async def asyncTearDown(self) -> None:
        await self.shop.close()
        for gateway in self.gateways:
            await gateway.close()

    def begin(self) -> asyncio.Task[bytes]:
        return asyncio.create_task(echo(self.shop))

    async def refuse(self, gateway: int) -> Frame:
        """The next request there, refused unseen."""
        peer, request = await self.gateways[gateway].next(FrameType.REQUEST)
        await self.gateways[gateway].send(
            peer, Frame(FrameType.FINAL, request.call_id, status=StatusCode.UNAVAILABLE, flags=REJECTED))
        return request

    async def answer(self, gateway: int) -> Frame:
        peer, request = await self.gateways[gateway].next(FrameType.REQUEST)
        await self.gateways[gateway].send(peer, Frame(FrameType.FINAL, request.call_id, request.body))
        return request

    async def test_both_have_one_deadline(self) -> None:
        call = self.begin()
        first = await self.refuse(0)
        second = await self.answer(1)
        self.assertEqual(await call, b"x")
        self.assertTrue(0 < second.remaining < first.remaining <= PATIENCE * 1e6, (first.remaining, second.remaining))

    async def test_the_deadline_ends_it_wherever_it_is(self) -> None:
        call = asyncio.create_task(echo(self.shop, deadline=0.2))
        await self.refuse(0)
        _, request = await self.gateways[1].next(FrameType.REQUEST)
        with self.assertRaises(RPCError) as caught:
            await call
        self.assertEqual(caught.exception.code, StatusCode.DEADLINE_EXCEEDED)
        _, cancel = await self.gateways[1].next(FrameType.CANCEL)
        self.assertEqual(cancel.call_id, request.call_id)

    async def test_a_stream_that_has_begun_stays_where_it_is(self) -> None:
        async with self.shop.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=2), deadline=PATIENCE) as stream:
            peer, request = await self.gateways[0].next(FrameType.REQUEST)
            await self.gateways[0].send(peer, Frame(
                FrameType.PARTIAL, request.call_id, RepeatResponse(index=7).SerializeToString(), credit=1))
            self.assertEqual((await anext(stream)).index, 7)
            await self.gateways[0].send(
                peer, Frame(FrameType.FINAL, request.call_id, status=StatusCode.UNAVAILABLE, flags=REJECTED, credit=1))
            with self.assertRaises(RPCError) as caught:
                await anext(stream)
        self.assertEqual(caught.exception.code, StatusCode.UNAVAILABLE)
        self.assertTrue(self.gateways[1].frames.empty())

    async def test_a_call_that_is_lost_with_its_gateway_is_not_made_again(self) -> None:
        call = self.begin()
        await self.gateways[0].next(FrameType.REQUEST)
        await self.gateways[0].close()
        with self.assertRaises(RPCError) as caught:
            await call
        self.assertEqual((caught.exception.reason, caught.exception.is_rejected), ("CONNECTION_LOST", False))
        self.assertTrue(self.gateways[1].frames.empty())

    async def test_who_leaves_answers_what_it_has_and_gets_nothing_more(self) -> None:
        first = self.begin()
        peer, request = await self.gateways[0].next(FrameType.REQUEST)
        # Nobody is welcome there any more.
        self.gateways[0].is_deaf = True
        await self.gateways[0].go_away(peer)
        await eventually(lambda: not self.shop._peers[0].is_available)
        for _ in range(3):
            call = self.begin()
            await self.answer(1)
            self.assertEqual(await call, b"x")
        await self.gateways[0].send(peer, Frame(FrameType.FINAL, request.call_id, request.body))
        self.assertEqual(await first, b"x")

    async def test_it_closes_with_calls_in_flight_at_both(self) -> None:
        calls = [self.begin(), self.begin()]
        for gateway in self.gateways:
            await gateway.next(FrameType.REQUEST)
        async with asyncio.timeout(PATIENCE):
            await self.shop.close()
        for call in calls:
            with self.assertRaises(RPCError) as caught:
                await call
            self.assertEqual(caught.exception.reason, "SHUT_DOWN")
        with self.assertRaises(RPCError) as caught:
            await echo(self.shop)
        self.assertEqual(caught.exception.reason, "SHUT_DOWN")
        for gateway in self.gateways:
            self.assertTrue(gateway.frames.empty())


class EndpointTests(unittest.IsolatedAsyncioTestCase):
    async def test_one_that_is_there_is_enough(self) -> None:
        async with Gateway() as away:
            pass
        answering = Answering(Gateway())
        async with Channel([away.endpoint, answering.standin.endpoint], keys=PLAIN_TCP) as shop:
            for _ in range(4):
                self.assertEqual(await echo(shop), b"x")
        await answering.close()

    async def test_nobody_there_is_said_of_all(self) -> None:
        async with Gateway() as first, Gateway() as second:
            pass
        lonely = Channel([first.endpoint, second.endpoint], keys=PLAIN_TCP)
        with self.assertRaises(RPCError) as caught:
            await lonely.connect(0.5)
        self.assertEqual(caught.exception.reason, "NOT_CONNECTED")
        for gateway in first, second:
            self.assertIn(gateway.endpoint, caught.exception.message)

    async def test_whoever_waits_takes_the_first_that_comes(self) -> None:
        async with Gateway() as first, Gateway() as second:
            pass
        shop = Channel([first.endpoint, second.endpoint], keys=PLAIN_TCP)
        shop.begin_to_connect()
        with self.assertRaises(RPCError) as caught:
            await echo(shop)
        self.assertEqual((caught.exception.reason, caught.exception.is_rejected), ("NOT_CONNECTED", True))
        calls = [asyncio.create_task(echo(shop, wait_for_ready=True)) for _ in range(5)]
        answering = Answering(Gateway(port=second.port))
        self.assertEqual(await asyncio.gather(*calls), [b"x"] * 5)
        await shop.close()
        await answering.close()

    async def test_endpoints_that_make_no_sense_are_refused(self) -> None:
        for endpoints in [], ["ipc:///a", "ipc:///a"], [f"ipc:///{number}" for number in range(limits.GATEWAYS_MAX + 1)]:
            with self.subTest(endpoints=endpoints), self.assertRaisesRegex(ValueError, "^endpoint: "):
                Channel(endpoints)
        with self.assertRaisesRegex(ValueError, "^keys: tcp://b"):
            Channel(["ipc:///a", "tcp://b"])
        with self.assertRaisesRegex(ValueError, "^expecting: "):
            Channel(["ipc:///a", "ipc:///b"], expecting=bytes(16))


if __name__ == "__main__":
    unittest.main()
