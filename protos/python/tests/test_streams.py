"""Streams: the windows alone, a caller and an instance with each other, and each of them against an end that breaks the rules."""

import asyncio
import gc
import itertools
import logging
import pathlib
import random
import sys
import unittest
from collections.abc import AsyncIterator, Iterable
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool
from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, GatherResponse, RepeatRequest, RepeatResponse
from liveshop_rpc import CallContext, Channel, RequestStream, ResponseStream, RPCError, Server, StatusCode, Streaming, find_method, service_methods
from liveshop_rpc.streams import WINDOW, Credit, Inbound, Outbound, ReceiveWindow, SendWindow
from liveshop_rpc.wire import END_OF_STREAM, Frame, FrameType, fold
from standin import PATIENCE, Gateway, Switchboard, eventually

sys.path.append(str(pathlib.Path(__file__).parent.parent / "examples"))
import echo_service  # noqa: E402

ECHO = "liveshop.mesh.v1.Echo"


def setUpModule() -> None:
    # Handlers fail here on purpose; what the log says of it would read like trouble.
    logging.getLogger("liveshop_rpc").setLevel(logging.CRITICAL)


def tearDownModule() -> None:
    logging.getLogger("liveshop_rpc").setLevel(logging.NOTSET)


class WindowTests(unittest.TestCase):
    def test_credit_is_one_word(self) -> None:
        self.assertEqual(Credit.of_word(0x0040_0010), Credit(16, 64))
        self.assertEqual(Credit(0xFFFF, 0xFFFF).word, 2**32 - 1)
        self.assertEqual(WINDOW.word, 0x0400_0100)

    def test_a_message_may_be_larger_than_the_window(self) -> None:
        window = SendWindow(Credit(2, 1))
        self.assertEqual(window.take(1_000_000), 1)
        self.assertFalse(window.is_open)
        window.grant(Credit(0, 975))
        self.assertFalse(window.is_open)
        window.grant(Credit(0, 1))
        self.assertEqual(window.take(0), 2)
        self.assertFalse(window.is_open)

    def test_numbers_begin_again_after_the_largest(self) -> None:
        sender, receiver = SendWindow(Credit(2, 1)), ReceiveWindow()
        sender.sequence = receiver.sequence = 2**32 - 1
        receiver.received(0, sender.take(0))
        self.assertEqual((sender.sequence, receiver.sequence), (0, 0))

    def test_what_breaks_the_rules_is_told_apart(self) -> None:
        for sequence in (0, 2, 2**32 - 1):
            with self.assertRaises(RPCError) as caught:
                ReceiveWindow().received(0, sequence)
            self.assertEqual((caught.exception.code, caught.exception.reason), (StatusCode.UNAVAILABLE, "STREAM_BROKEN"))
        for size, sizes in [(Credit(2, 1), [0, 0, 0]), (Credit(9, 1), [1_023, 1, 0]), (Credit(9, 1), [5_000, 0])]:
            window = ReceiveWindow(size)
            for number, length in enumerate(sizes[:-1], 1):
                window.received(length, number)
            with self.assertRaises(RPCError) as caught:
                window.received(sizes[-1], len(sizes))
            self.assertEqual((caught.exception.code, caught.exception.reason), (StatusCode.RESOURCE_EXHAUSTED, "CREDIT_EXCEEDED"))

    def test_both_windows_agree_and_never_stand_still(self) -> None:
        seed = random.SystemRandom().getrandbits(32)
        print(f"seed {seed}")
        source = random.Random(seed)
        for _ in range(200):
            size = Credit(source.randrange(1, 300), source.randrange(1, 64))
            sender, receiver = SendWindow(size), ReceiveWindow(size)
            sizes_max = source.choice([0, 1, 100, 3_000, 200_000])
            unread: list[int] = []
            credits: list[Credit] = []
            sent = 0
            while sent < 1_000:
                moves = (["send"] if sender.is_open else []) + (["read"] if unread else []) + (["grant"] if credits else [])
                self.assertTrue(moves, f"nobody can go on, window {size}")
                match source.choice(moves):
                    case "send":
                        length = source.randrange(sizes_max + 1)
                        receiver.received(length, sender.take(length))
                        unread.append(length)
                        sent += 1
                        self.assertLessEqual(len(unread), size.messages)
                        self.assertLess(sum(unread[:-1]), size.kibibytes << 10)
                    case "read":
                        if (credit := receiver.consumed(unread.pop(0))) is not None:
                            self.assertEqual(Credit.of_word(credit.word), credit)
                            credits.append(credit)
                    case "grant":
                        sender.grant(credits.pop(0))


class EndTests(unittest.IsolatedAsyncioTestCase):
    """The two ends, without a call."""

    async def asyncSetUp(self) -> None:
        self.said: list[Frame] = []

    async def test_senders_take_turns_and_one_that_is_cancelled_sends_nothing(self) -> None:
        outbound = Outbound(self.said.append)
        senders = [asyncio.create_task(outbound.send(b"%d" % number)) for number in range(6)]
        await asyncio.sleep(0)
        senders[2].cancel()
        # Cancelled in the same breath as the credit comes.
        outbound.grant(Credit(2, 1))
        senders[3].cancel()
        outbound.finish()
        outbound.grant(Credit(9, 1))
        await asyncio.gather(*senders, return_exceptions=True)
        self.assertEqual([(frame.body, frame.credit, frame.flags) for frame in self.said], [
            (b"0", 1, 0), (b"1", 2, 0), (b"4", 3, 0), (b"5", 4, 0), (b"", 4, END_OF_STREAM)])
        with self.assertRaises(RPCError) as caught:
            await outbound.send(b"")
        self.assertEqual(caught.exception.reason, "CALL_ENDED")

    async def test_the_end_waits_for_whoever_waits(self) -> None:
        outbound = Outbound(self.said.append, Credit(1, 1))
        await outbound.send(b"1")
        waiting = asyncio.create_task(outbound.send(b"2"))
        await asyncio.sleep(0)
        outbound.finish()
        self.assertEqual(len(self.said), 1)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        self.assertEqual((self.said[-1].flags, self.said[-1].credit), (END_OF_STREAM, 1))

    async def test_a_sender_with_credit_without_end_lets_others_run(self) -> None:
        outbound = Outbound(self.said.append, Credit(0xFFFF, 0xFFFF))

        async def send() -> None:
            for _ in range(50_000):
                await outbound.send(b"")

        sender = asyncio.create_task(send())
        await eventually(lambda: self.said)
        self.assertLess(len(self.said), 50_000)
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)

    async def test_a_second_reader_is_refused_and_the_first_may_be_cancelled(self) -> None:
        inbound = Inbound(self.said.append)
        first = asyncio.create_task(inbound.next())
        await asyncio.sleep(0)
        with self.assertRaises(RPCError) as caught:
            await inbound.next()
        self.assertEqual(caught.exception.code, StatusCode.FAILED_PRECONDITION)
        inbound.deliver(b"x", 1)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        self.assertEqual(await inbound.next(), b"x")

    async def test_an_end_stays(self) -> None:
        inbound = Inbound(self.said.append)
        inbound.deliver(b"x", 1)
        inbound.end(sequence=2)
        inbound.deliver(b"y", 2)
        inbound.end()
        self.assertEqual(await inbound.next(), b"x")
        for _ in range(2):
            with self.assertRaisesRegex(RPCError, "STREAM_BROKEN"):
                await inbound.next()


class MethodTests(unittest.TestCase):
    def test_the_descriptor_says_which_side_streams(self) -> None:
        self.assertEqual(
            {name: method.streaming for name, method in service_methods(ECHO).items()},
            {"Echo": Streaming.NONE, "Repeat": Streaming.RESPONSES, "Gather": Streaming.REQUESTS})

    def test_both_sides_are_refused(self) -> None:
        file = descriptor_pb2.FileDescriptorProto(
            name="test/both.proto", package="liveshop.test", syntax="proto3", dependency=["liveshop/mesh/v1/echo.proto"])
        file.service.add(name="Talk").method.add(
            name="Both", input_type=".liveshop.mesh.v1.EchoRequest", output_type=".liveshop.mesh.v1.EchoResponse",
            client_streaming=True, server_streaming=True)
        descriptor_pool.Default().AddSerializedFile(file.SerializeToString())
        with self.assertRaisesRegex(TypeError, "liveshop.test.Talk/Both streams both ways"):
            find_method("liveshop.test.Talk/Both")
        with self.assertRaisesRegex(TypeError, "both ways"):
            service_methods("liveshop.test.Talk")


class Echo(echo_service.Echo):
    """The example, watched."""

    def __init__(self) -> None:
        #: Messages that Repeat was about to send.
        self.said = 0
        #: Requests that Gather has read.
        self.read = 0
        self.began = 0
        self.left = 0
        self.may_read = asyncio.Event()
        self.may_read.set()

    async def Repeat(self, request: RepeatRequest, call: CallContext) -> AsyncIterator[RepeatResponse]:
        self.began += 1
        try:
            async for response in super().Repeat(request, call):
                self.said += 1
                yield response
        finally:
            self.left += 1

    async def Gather(self, requests: AsyncIterator[GatherRequest], call: CallContext) -> GatherResponse:
        async def watched() -> AsyncIterator[GatherRequest]:
            async for request in requests:
                self.read += 1
                yield request
                await self.may_read.wait()

        self.began += 1
        try:
            return await super().Gather(watched(), call)
        finally:
            self.left += 1


class StreamTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.board = Switchboard()
        self.echo = Echo()
        self.server = Server(self.board.endpoint, name="echo-1")
        self.server.add(ECHO, self.echo)
        await self.server.start(PATIENCE)
        self.channel = Channel(self.board.endpoint)
        await self.channel.connect(PATIENCE)
        await eventually(lambda: self.board.caller and self.board.instance)
        self.stub = self.channel.service(ECHO)

    async def asyncTearDown(self) -> None:
        await self.channel.close()
        await self.server.close()
        await self.board.close()

    def repeat(self, count: int, payload: bytes = b"", fail_after: int = 0, deadline: float = PATIENCE) -> ResponseStream[RepeatResponse]:
        stream: ResponseStream[RepeatResponse] = self.stub.Repeat(
            RepeatRequest(payload=payload, count=count, fail_after=fail_after), deadline=deadline)
        return stream

    def gather(self, payload: bytes = b"", deadline: float = PATIENCE) -> RequestStream[GatherRequest, GatherResponse]:
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
            reader = asyncio.create_task(read(self.repeat(10_000_000)))
            await eventually(lambda: self.echo.said > 1_000)
            reader.cancel()
            await asyncio.gather(reader, return_exceptions=True)
            self.assertTrue(reader.cancelled())

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
            waiting = asyncio.create_task(self.gather().finish())
            await eventually(lambda: self.echo.began == 4)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            self.assertTrue(waiting.cancelled())

        for number, give_up in enumerate((cancel, leave, forget, cancel_who_waits), 1):
            with self.subTest(how=give_up.__name__):
                await give_up()
                await eventually(lambda: (self.echo.left, self.board.passed[FrameType.CANCEL]) == (number, number))
        await self.others_go_on()

    async def test_a_deadline_ends_streams_at_both_ends(self) -> None:
        stream = self.repeat(1_000_000, deadline=0.3)
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
        self.server = Server(self.board.endpoint, name="echo-2")
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
        channel = Channel(self.board.endpoint)
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


class RawInstanceTests(unittest.IsolatedAsyncioTestCase):
    """The caller against an instance that breaks the rules."""

    async def asyncSetUp(self) -> None:
        self.gateway = Gateway()
        self.channel = Channel(self.gateway.endpoint)
        await self.channel.connect(PATIENCE)
        self.peer, _ = await self.gateway.next(FrameType.HELLO)

    async def asyncTearDown(self) -> None:
        await self.channel.close()
        await self.gateway.close()

    async def repeat(self) -> tuple[ResponseStream[RepeatResponse], int]:
        stream: ResponseStream[RepeatResponse] = self.channel.stream_responses(
            f"{ECHO}/Repeat", RepeatRequest(), deadline=PATIENCE)
        _, request = await self.gateway.next(FrameType.REQUEST)
        self.assertEqual((request.method, request.credit), (fold(f"{ECHO}/Repeat"), 0x0400_0100))
        return stream, request.call_id

    async def say(self, call_id: int, numbers: Iterable[int], body: bytes = b"") -> None:
        for number in numbers:
            await self.gateway.send(self.peer, Frame(FrameType.PARTIAL, call_id, body, credit=number))

    async def outcome(self, stream: ResponseStream[RepeatResponse]) -> tuple[int, str]:
        read = 0
        async with asyncio.timeout(PATIENCE):
            try:
                async for _ in stream:
                    read += 1
            except RPCError as error:
                return read, error.reason or error.code.name
        return read, ""

    async def test_a_gap_ends_the_call(self) -> None:
        for numbers, read in ([1, 2, 4], 2), ([2], 0), ([1, 1], 1), ([0], 0):
            stream, call_id = await self.repeat()
            await self.say(call_id, numbers)
            _, cancel = await self.gateway.next(FrameType.CANCEL)
            self.assertEqual(cancel.call_id, call_id)
            # What comes after is nobody's.
            await self.say(call_id, [numbers[-1] + 1])
            await self.gateway.send(self.peer, Frame(FrameType.FINAL, call_id, credit=3))
            self.assertEqual(await self.outcome(stream), (read, "STREAM_BROKEN"))

    async def test_what_was_not_allowed_ends_the_call(self) -> None:
        stream, call_id = await self.repeat()
        await self.say(call_id, range(1, 258))
        await self.gateway.next(FrameType.CANCEL)
        self.assertEqual(await self.outcome(stream), (256, "CREDIT_EXCEEDED"))
        stream, call_id = await self.repeat()
        await self.say(call_id, range(1, 4), RepeatResponse(payload=bytes(900_000)).SerializeToString())
        await self.gateway.next(FrameType.CANCEL)
        self.assertEqual(await self.outcome(stream), (2, "CREDIT_EXCEEDED"))

    async def test_final_says_how_many_there_were(self) -> None:
        for count, outcome in (2, ""), (3, "STREAM_BROKEN"), (1, "STREAM_BROKEN"):
            stream, call_id = await self.repeat()
            await self.say(call_id, [1, 2])
            await self.gateway.send(self.peer, Frame(FrameType.FINAL, call_id, credit=count))
            self.assertEqual(await self.outcome(stream), (2, outcome))
        # Of one that failed it does not count.
        stream, call_id = await self.repeat()
        await self.say(call_id, [1, 2])
        await self.gateway.send(self.peer, Frame(FrameType.FINAL, call_id, status=StatusCode.ABORTED))
        self.assertEqual(await self.outcome(stream), (2, "ABORTED"))

    async def test_credit_goes_back_by_halves(self) -> None:
        stream, call_id = await self.repeat()
        body = RepeatResponse(payload=b"x" * 1_000).SerializeToString()
        await self.say(call_id, range(1, 257), body)
        for number in range(256):
            await anext(stream)
            if number < 127:
                self.assertTrue(self.gateway.frames.empty())
        owed = 0
        for _ in range(2):
            _, credit = await self.gateway.next(FrameType.CREDIT)
            self.assertEqual((credit.call_id, credit.credit & 0xFFFF), (call_id, 128))
            owed += credit.credit >> 16
        self.assertEqual(owed, 256 * len(body) >> 10)

    async def test_after_the_end_no_credit_is_given(self) -> None:
        stream, call_id = await self.repeat()
        await self.say(call_id, range(1, 257))
        await self.gateway.send(self.peer, Frame(FrameType.FINAL, call_id, credit=256))
        ping = asyncio.create_task(self.channel.call(f"{ECHO}/Echo", EchoRequest(), deadline=PATIENCE))
        _, request = await self.gateway.next(FrameType.REQUEST)
        await self.gateway.send(self.peer, Frame(FrameType.FINAL, request.call_id))
        await ping
        self.assertEqual(await self.outcome(stream), (256, ""))
        self.assertTrue(self.gateway.frames.empty())

    async def test_what_is_no_response_ends_the_call(self) -> None:
        stream, call_id = await self.repeat()
        await self.say(call_id, [1], RepeatResponse(index=1).SerializeToString())
        await self.say(call_id, [2], b"\xff\xff")
        self.assertEqual(await self.outcome(stream), (1, "MALFORMED_RESPONSE"))
        await self.gateway.next(FrameType.CANCEL)

    async def test_frames_of_streams_do_not_disturb_other_calls(self) -> None:
        call = asyncio.create_task(self.channel.call(f"{ECHO}/Echo", EchoRequest(), deadline=PATIENCE))
        _, request = await self.gateway.next(FrameType.REQUEST)
        for call_id in (request.call_id, 12_345):
            for kind in (FrameType.PARTIAL, FrameType.CREDIT):
                await self.gateway.send(self.peer, Frame(kind, call_id, credit=7))
        await self.gateway.send(self.peer, Frame(FrameType.FINAL, request.call_id, EchoResponse(payload=b"x").SerializeToString()))
        self.assertEqual((await call).payload, b"x")

    async def test_nothing_is_sent_before_the_first_credit(self) -> None:
        call: RequestStream[GatherRequest, GatherResponse] = self.channel.stream_requests(
            f"{ECHO}/Gather", GatherRequest(payload=b"0"), deadline=PATIENCE)
        _, request = await self.gateway.next(FrameType.REQUEST)
        self.assertEqual((request.credit, GatherRequest.FromString(request.body).payload), (0, b"0"))
        senders = [asyncio.create_task(call.send(GatherRequest(payload=b"%d" % number))) for number in (1, 2, 3)]
        await asyncio.sleep(0)
        finish = asyncio.create_task(call.finish())
        other = asyncio.create_task(self.channel.call(f"{ECHO}/Echo", EchoRequest(), deadline=PATIENCE))
        _, ping = await self.gateway.next(FrameType.REQUEST)
        await self.gateway.send(self.peer, Frame(FrameType.FINAL, ping.call_id))
        await other
        self.assertTrue(self.gateway.frames.empty())
        await self.gateway.send(self.peer, Frame(FrameType.CREDIT, request.call_id, credit=Credit(2, 1).word))
        for number in (1, 2):
            _, partial = await self.gateway.next(FrameType.PARTIAL)
            self.assertEqual((partial.call_id, partial.credit, partial.flags), (request.call_id, number, 0))
            self.assertEqual(GatherRequest.FromString(partial.body).payload, b"%d" % number)
        await asyncio.gather(*senders[:2])
        self.assertFalse(senders[2].done())
        await self.gateway.send(self.peer, Frame(FrameType.CREDIT, request.call_id, credit=Credit(1, 1).word))
        _, partial = await self.gateway.next(FrameType.PARTIAL)
        self.assertEqual((partial.credit, partial.flags), (3, 0))
        _, end = await self.gateway.next(FrameType.PARTIAL)
        self.assertEqual((end.credit, end.flags, end.body), (3, END_OF_STREAM, b""))
        await self.gateway.send(self.peer, Frame(FrameType.FINAL, request.call_id, GatherResponse(requests=4).SerializeToString()))
        self.assertEqual((await asyncio.wait_for(finish, PATIENCE)).requests, 4)

    async def test_an_end_right_after_the_first_message_waits_for_credit_too(self) -> None:
        call = self.channel.stream_requests(f"{ECHO}/Gather", GatherRequest(), deadline=PATIENCE)
        _, request = await self.gateway.next(FrameType.REQUEST)
        finish = asyncio.create_task(call.finish())
        await self.gateway.send(self.peer, Frame(FrameType.CREDIT, request.call_id, credit=WINDOW.word))
        _, end = await self.gateway.next(FrameType.PARTIAL)
        self.assertEqual((end.credit, end.flags), (0, END_OF_STREAM))
        await self.gateway.send(
            self.peer, Frame.failure(request.call_id, RPCError(StatusCode.NOT_FOUND, "no", reason="NOT_HERE")))
        with self.assertRaisesRegex(RPCError, "NOT_HERE"):
            await asyncio.wait_for(finish, PATIENCE)

    async def test_an_error_ends_who_waits_for_credit(self) -> None:
        call = self.channel.stream_requests(f"{ECHO}/Gather", GatherRequest(), deadline=PATIENCE)
        _, request = await self.gateway.next(FrameType.REQUEST)
        sender = asyncio.create_task(call.send(GatherRequest()))
        await asyncio.sleep(0)
        await self.gateway.send(
            self.peer, Frame.failure(request.call_id, RPCError(StatusCode.UNAVAILABLE, "gone", reason="INSTANCE_LOST")))
        for wait in (sender, call.send(GatherRequest()), call.finish()):
            with self.assertRaisesRegex(RPCError, "INSTANCE_LOST"):
                await asyncio.wait_for(wait, PATIENCE)


class RawCallerTests(unittest.IsolatedAsyncioTestCase):
    """The instance against a caller that breaks the rules."""

    async def asyncSetUp(self) -> None:
        self.gateway = Gateway()
        self.echo = Echo()
        self.server = Server(self.gateway.endpoint, name="echo-1")
        self.server.add(ECHO, self.echo)
        await self.server.start(PATIENCE)
        self.peer, _ = await self.gateway.next(FrameType.HELLO)
        self.ids = itertools.count(1)

    async def asyncTearDown(self) -> None:
        await self.server.close()
        await self.gateway.close()

    async def ask(self, name: str, body: bytes, credit: Credit = Credit(), remaining: float = PATIENCE) -> int:
        call_id = next(self.ids)
        await self.gateway.send(self.peer, Frame(
            FrameType.REQUEST, call_id, body, remaining=int(remaining * 1e6), method=fold(f"{ECHO}/{name}"), credit=credit.word))
        return call_id

    async def gather(self, remaining: float = PATIENCE) -> int:
        call_id = await self.ask("Gather", GatherRequest(payload=b"first").SerializeToString(), remaining=remaining)
        _, credit = await self.gateway.next(FrameType.CREDIT)
        self.assertEqual((credit.call_id, Credit.of_word(credit.credit)), (call_id, WINDOW))
        return call_id

    async def say(self, call_id: int, numbers: Iterable[int], body: bytes = b"", flags: int = 0) -> None:
        for number in numbers:
            await self.gateway.send(self.peer, Frame(FrameType.PARTIAL, call_id, body, flags=flags, credit=number))

    async def reason(self, call_id: int) -> str:
        _, frame = await self.gateway.next(FrameType.FINAL)
        self.assertEqual(frame.call_id, call_id)
        error = frame.error()
        return "" if error is None else error.reason or error.code.name

    async def test_no_message_leaves_without_credit(self) -> None:
        call_id = await self.ask("Repeat", RepeatRequest(count=5, payload=bytes(600)).SerializeToString())
        await eventually(lambda: self.echo.said == 1)
        sent = 0
        # By messages; by bytes, of which a KiB lasts for two of 600; and more than is needed.
        for credit, count in (Credit(1, 1), 1), (Credit(9, 0), 1), (Credit(0, 1), 2), (Credit(9, 99), 1):
            # Whoever waits with the next message has sent no more before.
            self.assertTrue(self.gateway.frames.empty())
            await self.gateway.send(self.peer, Frame(FrameType.CREDIT, call_id, credit=credit.word))
            for _ in range(count):
                _, partial = await self.gateway.next(FrameType.PARTIAL)
                sent += 1
                self.assertEqual((partial.call_id, partial.credit), (call_id, sent))
                self.assertEqual(RepeatResponse.FromString(partial.body).index, sent - 1)
            await eventually(lambda: self.echo.said == min(sent + 1, 5))
        _, final = await self.gateway.next(FrameType.FINAL)
        self.assertEqual((final.call_id, final.credit, final.status, final.body), (call_id, 5, 0, b""))

    async def test_bytes_are_counted(self) -> None:
        call_id = await self.ask("Repeat", RepeatRequest(count=5, payload=bytes(600)).SerializeToString(), Credit(9, 1))
        for _ in range(2):
            await self.gateway.next(FrameType.PARTIAL)
        await eventually(lambda: self.echo.said == 3)
        self.assertTrue(self.gateway.frames.empty())
        await self.gateway.send(self.peer, Frame(FrameType.CANCEL, call_id))
        self.assertEqual(await self.reason(call_id), "CANCELLED")
        self.assertEqual(self.echo.left, 1)

    async def test_a_gap_ends_the_call_and_its_handler(self) -> None:
        for numbers in [2], [1, 3], [1, 1], [0]:
            call_id = await self.gather()
            await self.say(call_id, numbers)
            self.assertEqual(await self.reason(call_id), "STREAM_BROKEN")
        self.assertEqual(self.echo.began, self.echo.left)

    async def test_an_end_that_comes_too_early_or_too_late_is_a_gap(self) -> None:
        for number, reason in (2, ""), (1, "STREAM_BROKEN"), (3, "STREAM_BROKEN"):
            call_id = await self.gather()
            await self.say(call_id, [1, 2])
            await self.say(call_id, [number], flags=END_OF_STREAM)
            # What comes after the end is nobody's.
            await self.say(call_id, [3, 9])
            self.assertEqual(await self.reason(call_id), reason)

    async def test_what_was_not_allowed_ends_the_call(self) -> None:
        self.echo.may_read.clear()
        call_id = await self.gather()
        await self.say(call_id, range(1, 258))
        self.assertEqual(await self.reason(call_id), "CREDIT_EXCEEDED")
        call_id = await self.gather()
        await self.say(call_id, [1], bytes(5 << 20))
        self.assertEqual(await self.reason(call_id), "PAYLOAD_TOO_LARGE")

    async def test_what_is_no_request_ends_the_call(self) -> None:
        call_id = await self.gather()
        await self.say(call_id, [1], b"\xff\xff")
        self.assertEqual(await self.reason(call_id), "INVALID_ARGUMENT")
        call_id = await self.ask("Gather", b"\xff\xff")
        await self.gateway.next(FrameType.CREDIT)
        self.assertEqual(await self.reason(call_id), "INVALID_ARGUMENT")

    async def test_credit_goes_back_by_halves(self) -> None:
        call_id = await self.gather()
        await self.say(call_id, range(1, 129), GatherRequest(payload=bytes(1_000)).SerializeToString())
        _, credit = await self.gateway.next(FrameType.CREDIT)
        self.assertEqual((credit.call_id, credit.credit & 0xFFFF), (call_id, 128))
        await self.say(call_id, [128], flags=END_OF_STREAM)
        self.assertEqual(await self.reason(call_id), "")

    async def test_a_deadline_ends_the_handler(self) -> None:
        call_id = await self.gather(remaining=0.05)
        self.assertEqual(await self.reason(call_id), "DEADLINE_EXCEEDED")
        call_id = await self.ask("Repeat", RepeatRequest(count=5).SerializeToString(), remaining=0.05)
        self.assertEqual(await self.reason(call_id), "DEADLINE_EXCEEDED")
        self.assertEqual((self.echo.began, self.echo.left), (2, 2))

    async def test_frames_of_no_stream_are_dropped(self) -> None:
        for call_id in (await self.ask("Repeat", RepeatRequest(count=1).SerializeToString()), 999):
            await self.say(call_id, [7])
        await self.gateway.send(self.peer, Frame(FrameType.CREDIT, 999, credit=WINDOW.word))
        await self.gateway.send(self.peer, Frame(FrameType.CREDIT, 1, credit=WINDOW.word))
        await self.gateway.next(FrameType.PARTIAL)
        self.assertEqual(await self.reason(1), "")

    async def test_what_a_handler_yields_is_checked(self) -> None:
        class Wrong(Echo):
            async def Repeat(self, request: RepeatRequest, call: CallContext) -> AsyncIterator[RepeatResponse]:
                yield RepeatResponse()
                yield EchoResponse() if request.count == 1 else RepeatResponse(payload=bytes(5 << 20))  # type: ignore[misc]

        await self.server.close()
        self.server = Server(self.gateway.endpoint, name="echo-2")
        self.server.add(ECHO, Wrong())
        await self.server.start(PATIENCE)
        while True:
            self.peer, frame = await asyncio.wait_for(self.gateway.frames.get(), PATIENCE)
            if frame.type == FrameType.HELLO:
                break
        for count, reason in (1, "INTERNAL"), (2, "PAYLOAD_TOO_LARGE"):
            call_id = await self.ask("Repeat", RepeatRequest(count=count).SerializeToString(), WINDOW)
            await self.gateway.next(FrameType.PARTIAL)
            self.assertEqual(await self.reason(call_id), reason)


if __name__ == "__main__":
    unittest.main()
