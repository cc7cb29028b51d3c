"""Streams of a caller and of an instance, each with another end that is under the test's control and breaks the rules."""

import asyncio
import itertools
import logging
import unittest
from collections.abc import AsyncIterator, Iterable

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, GatherResponse, RepeatRequest, RepeatResponse
from liveshop_rpc import PLAIN_TCP, CallContext, Channel, RequestStream, ResponseStream, RPCError, Server, StatusCode
from liveshop_rpc.streams import WINDOW, Credit
from liveshop_rpc.wire import END_OF_STREAM, Frame, FrameType, fold
from standin import PATIENCE, Gateway, eventually
from watched_echo import ECHO, Echo


def setUpModule() -> None:
    # Handlers fail here on purpose; what the log says of it would read like trouble.
    logging.getLogger("liveshop_rpc").setLevel(logging.CRITICAL)


def tearDownModule() -> None:
    logging.getLogger("liveshop_rpc").setLevel(logging.NOTSET)


class CallerTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.gateway = Gateway()
        self.channel = Channel(self.gateway.endpoint, keys=PLAIN_TCP)
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


class InstanceTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.gateway = Gateway()
        self.echo = Echo()
        self.server = Server(self.gateway.endpoint, name="echo-1", keys=PLAIN_TCP)
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
        self.server = Server(self.gateway.endpoint, name="echo-2", keys=PLAIN_TCP)
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
