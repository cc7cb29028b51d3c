"""Streams between a caller and an instance that keep the rules."""

import asyncio
import gc
import logging
import random
import unittest
from collections.abc import AsyncIterator
from typing import Any

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, GatherResponse, RepeatRequest, RepeatResponse
from liveshop_rpc import PLAIN_TCP, CallContext, Channel, RequestStream, ResponseStream, RPCError, Server, StatusCode
from liveshop_rpc.wire import FrameType
from standin import PATIENCE, Switchboard, eventually
from watched_echo import ECHO, Echo

#: A call's time is not up before a test has lost patience: it must end by what the test did.
LONG = 10 * PATIENCE


def setUpModule() -> None:
    # Connections are lost here on purpose.
    logging.getLogger("liveshop_rpc").setLevel(logging.CRITICAL)


def tearDownModule() -> None:
    logging.getLogger("liveshop_rpc").setLevel(logging.NOTSET)


class StreamTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.board = Switchboard()
        self.echo = Echo()
        self.server = Server(self.board.endpoint, name="echo-1", keys=PLAIN_TCP)
        self.server.add(ECHO, self.echo)
        await self.server.start(PATIENCE)
        self.channel = Channel(self.board.endpoint, keys=PLAIN_TCP)
        await self.channel.connect(PATIENCE)
        await eventually(lambda: self.board.caller and self.board.instance)
        self.stub = self.channel.service(ECHO)

    async def asyncTearDown(self) -> None:
        await self.channel.close()
        await self.server.close()
        await self.board.close()

    def repeat(self, count: int, payload: bytes = b"", fail_after: int = 0, deadline: float = LONG) -> ResponseStream[RepeatResponse]:
        stream: ResponseStream[RepeatResponse] = self.stub.Repeat(
            RepeatRequest(payload=payload, count=count, fail_after=fail_after), deadline=deadline)
        return stream

    def gather(self, payload: bytes = b"", deadline: float = LONG) -> RequestStream[GatherRequest, GatherResponse]:
        call: RequestStream[GatherRequest, GatherResponse] = self.stub.Gather(GatherRequest(payload=payload), deadline=deadline)
        return call

    async def others_go_on(self) -> None:
        for number in range(50):
            answer = await self.stub.Echo(EchoRequest(payload=b"%d" % number), deadline=PATIENCE)
            self.assertEqual(answer, EchoResponse(payload=b"%d" % number))

    async def error(self, stream: AsyncIterator[Any]) -> tuple[int, RPCError]:
        """How many messages came, and what came then."""
        count = 0
        with self.assertRaises(RPCError) as caught:
            async with asyncio.timeout(PATIENCE):
                async for _ in stream:
                    count += 1
        return count, caught.exception

    async def test_responses_come_in_order_and_all_of_them(self) -> None:
        for count in (0, 1, 255, 256, 257, 5_000):
            with self.subTest(count=count):
                answers = [answer async for answer in self.repeat(count, b"abc")]
                self.assertEqual([answer.index for answer in answers], list(range(count)))
                self.assertTrue(all(answer.payload == b"abc" for answer in answers))
        self.assertEqual(self.board.passed[FrameType.CANCEL], 0)
        self.assertLess(self.board.passed[FrameType.CREDIT], 60)

    async def test_requests_arrive_all_of_them(self) -> None:
        for count in (0, 1, 255, 256, 257, 5_000):
            with self.subTest(count=count):
                call = self.gather(b"first")
                for number in range(count):
                    await call.send(GatherRequest(payload=bytes(number % 7)))
                answer = await call.finish()
                self.assertEqual((answer.requests, answer.bytes), (count + 1, 5 + sum(number % 7 for number in range(count))))
                self.assertEqual(await call.finish(), answer)
        self.assertEqual(self.board.passed[FrameType.CANCEL], 0)

    async def test_messages_larger_than_the_window_pass_one_by_one(self) -> None:
        large = random.randbytes(3 << 20)
        self.assertEqual([len(answer.payload) async for answer in self.repeat(4, large)], [len(large)] * 4)
        async with self.gather(large) as call:
            for _ in range(3):
                await call.send(GatherRequest(payload=large))
            self.assertEqual(await call.finish(), GatherResponse(requests=4, bytes=4 * len(large)))

    async def test_a_slow_reader_stops_its_sender_and_nobody_else(self) -> None:
        stream = self.repeat(5_000)
        await eventually(lambda: self.echo.said > 256)
        await self.others_go_on()
        # One more than lies unread: it waits for credit.
        self.assertEqual(self.echo.said, 257)
        self.assertEqual([answer.index async for answer in stream], list(range(5_000)))
        # By bytes: 16 messages of 64 KiB, and what they are wrapped in, are a window.
        self.echo.said = 0
        async with self.repeat(1_000, bytes(1 << 16)):
            await eventually(lambda: self.echo.said > 16)
            await self.others_go_on()
            self.assertEqual(self.echo.said, 17)

    async def test_a_slow_handler_stops_its_caller_and_nobody_else(self) -> None:
        self.echo.may_read.clear()
        call = self.gather()
        sent = 0

        async def send() -> None:
            nonlocal sent
            for _ in range(5_000):
                await call.send(GatherRequest())
                sent += 1

        sender = asyncio.create_task(send())
        await eventually(lambda: sent == 256)
        await self.others_go_on()
        self.assertEqual(sent, 256)
        self.echo.may_read.set()
        await asyncio.wait_for(sender, PATIENCE)
        self.assertEqual((await call.finish()).requests, 5_001)

    async def test_many_streams_at_once(self) -> None:
        async def read(number: int) -> None:
            payload = b"%d" % number
            self.assertEqual(
                [(answer.index, answer.payload) async for answer in self.repeat(300 + number, payload)],
                [(index, payload) for index in range(300 + number)])

        async def write(number: int) -> None:
            call = self.gather()
            for _ in range(300 + number):
                await call.send(GatherRequest(payload=b"x"))
            self.assertEqual(await call.finish(), GatherResponse(requests=301 + number, bytes=300 + number))

        await asyncio.gather(*(work(number) for number in range(20) for work in (read, write)))

    async def test_what_came_before_an_error_is_read_first(self) -> None:
        for count, fail_after in [(10, 3), (1_000, 300), (300, 300)]:
            stream = self.repeat(count, fail_after=fail_after)
            read, error = await self.error(stream)
            self.assertEqual((read, error.code, error.reason), (fail_after, StatusCode.ABORTED, "AS_ASKED"))
            # It stays that way.
            self.assertEqual(await self.error(stream), (0, error))
        _, error = await self.error(self.repeat(10_000_001))
        self.assertEqual((error.code, error.field), (StatusCode.INVALID_ARGUMENT, "count"))

    async def test_an_early_answer_is_the_answer(self) -> None:
        call = self.gather(b"1")
        await call.send(GatherRequest(payload=b"22"))
        await call.send(GatherRequest(payload=b"333", last=True))
        with self.assertRaises(RPCError) as caught:
            async with asyncio.timeout(PATIENCE):
                while True:
                    await call.send(GatherRequest())
        self.assertEqual((caught.exception.code, caught.exception.reason), (StatusCode.FAILED_PRECONDITION, "CALL_ENDED"))
        self.assertEqual(await call.finish(), GatherResponse(requests=3, bytes=6))
        self.assertEqual(await self.stub.Gather(GatherRequest(last=True)).finish(), GatherResponse(requests=1))

    async def test_a_stream_that_is_given_up_ends_at_the_other_end(self) -> None:
        async def read(stream: ResponseStream[RepeatResponse]) -> None:
            async for _ in stream:
                pass

        async def close() -> None:
            stream = self.repeat(1_000_000)
            await anext(stream)
            await stream.aclose()
            self.assertEqual((await self.error(stream))[1].code, StatusCode.CANCELLED)

        async def leave() -> None:
            async with self.repeat(1_000_000) as stream:
                async for _ in stream:
                    break

        async def forget() -> None:
            async for _ in self.repeat(1_000_000):
                break
            gc.collect()

        async def cancel_the_reader() -> None:
            self.echo.said = 0
            # Held here too: letting go of it is not what ends it.
            stream = self.repeat(10_000_000)
            reader = asyncio.create_task(read(stream))
            await eventually(lambda: self.echo.said > 1_000)
            reader.cancel()
            await asyncio.gather(reader, return_exceptions=True)
            self.assertTrue(reader.cancelled())
            self.assertEqual((await self.error(stream))[1].code, StatusCode.CANCELLED)

        for number, give_up in enumerate((close, leave, forget, cancel_the_reader), 1):
            with self.subTest(how=give_up.__name__):
                await give_up()
                await eventually(lambda: (self.echo.left, self.board.passed[FrameType.CANCEL]) == (number, number))
        await self.others_go_on()

    async def test_a_request_stream_that_is_given_up_ends_at_the_other_end(self) -> None:
        async def cancel() -> None:
            call = self.gather()
            await call.send(GatherRequest())
            call.cancel()
            for wait in (call.finish(), call.send(GatherRequest())):
                with self.assertRaises(RPCError) as caught:
                    await wait
                self.assertEqual(caught.exception.code, StatusCode.CANCELLED)

        async def leave() -> None:
            async with self.gather() as call:
                await call.send(GatherRequest())

        async def forget() -> None:
            await self.gather().send(GatherRequest())
            gc.collect()

        async def cancel_who_waits() -> None:
            self.echo.may_read.clear()
            call = self.gather()
            waiting = asyncio.create_task(call.finish())
            await eventually(lambda: self.echo.began == 4)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            self.assertTrue(waiting.cancelled())
            with self.assertRaises(RPCError):
                await asyncio.wait_for(call.finish(), PATIENCE)

        for number, give_up in enumerate((cancel, leave, forget, cancel_who_waits), 1):
            with self.subTest(how=give_up.__name__):
                await give_up()
                await eventually(lambda: (self.echo.left, self.board.passed[FrameType.CANCEL]) == (number, number))
        await self.others_go_on()

    async def test_a_deadline_ends_streams_at_both_ends(self) -> None:
        # Long enough that something comes, however busy the machine is.
        stream = self.repeat(1_000_000, deadline=2.0)
        read, error = await self.error(stream)
        self.assertEqual(error.code, StatusCode.DEADLINE_EXCEEDED)
        self.assertGreater(read, 0)
        self.echo.may_read.clear()
        call = self.gather(deadline=0.3)
        with self.assertRaises(RPCError) as caught:
            while True:
                await call.send(GatherRequest())
        self.assertEqual(caught.exception.code, StatusCode.DEADLINE_EXCEEDED)
        with self.assertRaises(RPCError) as caught:
            await call.finish()
        self.assertEqual(caught.exception.code, StatusCode.DEADLINE_EXCEEDED)
        await eventually(lambda: self.echo.left == 2)

    async def test_an_instance_that_drains_ends_its_streams_and_finishes_other_calls(self) -> None:
        class Patient(Echo):
            may_end = asyncio.Event()

            async def Echo(self, request: EchoRequest, call: CallContext) -> EchoResponse:
                self.began += 1
                await self.may_end.wait()
                return EchoResponse(payload=request.payload)

        patient = Patient()
        await self.server.close()
        self.server = Server(self.board.endpoint, name="echo-2", keys=PLAIN_TCP)
        self.server.add(ECHO, patient)
        await self.server.start(PATIENCE)
        stream, call = self.repeat(1_000_000), self.gather()
        echo = asyncio.create_task(self.stub.Echo(EchoRequest(payload=b"x"), deadline=PATIENCE))
        await eventually(lambda: patient.began == 3)
        drain = asyncio.create_task(self.server.drain(PATIENCE))
        _, error = await self.error(stream)
        self.assertEqual((error.code, error.reason), (StatusCode.UNAVAILABLE, "SHUT_DOWN"))
        with self.assertRaises(RPCError) as caught:
            await call.finish()
        self.assertEqual((caught.exception.code, caught.exception.reason), (StatusCode.UNAVAILABLE, "SHUT_DOWN"))
        self.assertEqual(patient.left, 2)
        patient.may_end.set()
        self.assertEqual((await echo).payload, b"x")
        await asyncio.wait_for(drain, PATIENCE)

    async def test_the_loss_of_the_gateway_ends_streams_at_both_ends(self) -> None:
        stream, call = self.repeat(1_000_000), self.gather()
        await eventually(lambda: self.echo.said > 256 and self.echo.read == 1)
        # What lies there already is read first.
        await self.others_go_on()
        await self.board.close()
        read, error = await self.error(stream)
        self.assertEqual((read, error.code, error.reason), (256, StatusCode.UNAVAILABLE, "CONNECTION_LOST"))
        with self.assertRaises(RPCError) as caught:
            await asyncio.wait_for(call.finish(), PATIENCE)
        self.assertEqual(caught.exception.reason, "CONNECTION_LOST")
        await eventually(lambda: self.echo.left == 2)
        self.assertEqual((await self.error(self.repeat(1)))[1].reason, "NOT_CONNECTED")

    async def test_a_channel_that_closes_ends_its_streams(self) -> None:
        stream, call, waiting = self.repeat(1_000_000), self.gather(), asyncio.create_task(self.gather().finish())
        await eventually(lambda: self.echo.said > 256 and self.echo.began == 3)
        await self.channel.close()
        self.assertEqual((await self.error(stream))[1].reason, "SHUT_DOWN")
        for finish in (call.finish(), waiting):
            with self.assertRaises(RPCError) as caught:
                await finish
            self.assertEqual(caught.exception.reason, "SHUT_DOWN")
        self.assertEqual((await self.error(self.repeat(1)))[1].reason, "SHUT_DOWN")

    async def test_a_stream_waits_for_a_connection_if_it_is_told_to(self) -> None:
        channel = Channel(self.board.endpoint, keys=PLAIN_TCP)
        stream = channel.stream_responses(
            f"{ECHO}/Repeat", RepeatRequest(count=3), deadline=PATIENCE, wait_for_ready=True)
        await asyncio.sleep(0)
        await channel.connect(PATIENCE)
        await eventually(lambda: len(self.board.hellos) == 3 and self.board.frames.empty())
        self.assertEqual(len([answer async for answer in stream]), 3)
        await channel.close()
        late = channel.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=3), wait_for_ready=True)
        self.assertEqual((await self.error(late))[1].reason, "SHUT_DOWN")

    async def test_what_cannot_be_sent_is_refused_here(self) -> None:
        for name, request in ("Repeat", RepeatRequest()), ("Gather", GatherRequest()):
            with self.assertRaisesRegex(TypeError, "Channel.stream_re"):
                await self.channel.call(f"{ECHO}/{name}", request)
        with self.assertRaisesRegex(TypeError, "Channel.call"):
            self.channel.stream_responses(f"{ECHO}/Echo", EchoRequest())
        with self.assertRaisesRegex(TypeError, "Channel.stream_responses"):
            self.channel.stream_requests(f"{ECHO}/Repeat", RepeatRequest())
        with self.assertRaises(TypeError):
            self.stub.Repeat(GatherRequest())
        with self.assertRaises(TypeError):
            self.stub.Repeat(RepeatRequest(), attempts_max=2)
        async with self.gather() as call:
            with self.assertRaises(TypeError):
                await call.send(RepeatRequest())
            with self.assertRaises(RPCError) as caught:
                await call.send(GatherRequest(payload=bytes(5 << 20)))
            self.assertEqual(caught.exception.reason, "PAYLOAD_TOO_LARGE")
            # The call has not suffered.
            await call.send(GatherRequest(payload=b"x"))
            self.assertEqual(await call.finish(), GatherResponse(requests=2, bytes=1))
        self.assertEqual((await self.error(self.repeat(1, bytes(5 << 20))))[1].reason, "PAYLOAD_TOO_LARGE")


if __name__ == "__main__":
    unittest.main()
