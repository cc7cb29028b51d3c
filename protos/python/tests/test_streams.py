"""The windows of streams, and their two ends, without a call."""

import asyncio
import random
import unittest

from google.protobuf import descriptor_pb2, descriptor_pool
from liveshop_rpc import RPCError, StatusCode, Streaming, find_method, service_methods
from liveshop_rpc.streams import WINDOW, Credit, Inbound, Outbound, ReceiveWindow, SendWindow
from liveshop_rpc.wire import END_OF_STREAM, Frame
from standin import eventually

ECHO = "liveshop.mesh.v1.Echo"


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


if __name__ == "__main__":
    unittest.main()
