"""The server against a gateway that asks for everything it should not."""

import asyncio
import logging
import time
import unittest
import unittest.mock
from collections.abc import AsyncIterator

from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, GatherResponse, RepeatRequest, RepeatResponse
from liveshop.mesh.v1.mesh_pb2 import HeaderTail
from liveshop_rpc import PLAIN_TCP, CallContext, Channel, RPCError, Server, StatusCode, limits
from liveshop_rpc.wire import Frame, FrameType, fold
from standin import PATIENCE, Gateway, eventually

ECHO = "liveshop.mesh.v1.Echo"


def setUpModule() -> None:
    # Handlers fail here on purpose; what the log says of it would read like trouble.
    logging.getLogger("liveshop_rpc").setLevel(logging.CRITICAL)


def tearDownModule() -> None:
    logging.getLogger("liveshop_rpc").setLevel(logging.NOTSET)


class Echo:
    """Does what the payload says."""

    def __init__(self) -> None:
        self.calls: list[CallContext] = []
        self.cancelled = 0
        self.may_end = asyncio.Event()

    async def Echo(self, request: EchoRequest, call: CallContext) -> EchoResponse:
        self.calls.append(call)
        match request.payload:
            case b"wait":
                try:
                    await self.may_end.wait()
                except asyncio.CancelledError:
                    self.cancelled += 1
                    raise
            case b"refuse":
                raise RPCError(StatusCode.FAILED_PRECONDITION, "no", reason="NOT_TODAY", field="payload")
            case b"fail":
                raise ValueError("a password")
            case b"time out":
                raise TimeoutError
            case b"wrong":
                return EchoRequest()  # type: ignore[return-value]
            case b"large":
                return EchoResponse(payload=bytes(5 * 1024 * 1024))
        return EchoResponse(payload=request.payload)

    async def Repeat(self, request: RepeatRequest, call: CallContext) -> AsyncIterator[RepeatResponse]:
        yield RepeatResponse()

    async def Gather(self, requests: AsyncIterator[GatherRequest], call: CallContext) -> GatherResponse:
        return GatherResponse()


class ServerTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.gateway = Gateway()
        self.echo = Echo()
        self.server = Server(self.gateway.endpoint, name="echo-1", handlers_max=3, partitions=[(0, 7)], keys=PLAIN_TCP)
        self.server.add(ECHO, self.echo)
        await self.server.start(PATIENCE)
        self.peer, _ = await self.gateway.next(FrameType.HELLO)

    async def asyncTearDown(self) -> None:
        await self.server.close()
        await self.gateway.close()

    async def ask(self, payload: bytes, call_id: int = 1, remaining: float = PATIENCE, **fields: object) -> None:
        frame = Frame(
            FrameType.REQUEST, call_id, EchoRequest(payload=payload).SerializeToString(), remaining=int(remaining * 1e6),
            method=fold(f"{ECHO}/Echo"))
        for name, value in fields.items():
            setattr(frame, name, value)
        await self.gateway.send(self.peer, frame)

    async def answer(self) -> tuple[int, EchoResponse | RPCError]:
        _, frame = await self.gateway.next(FrameType.FINAL)
        return frame.call_id, frame.error() or EchoResponse.FromString(frame.body)

    async def error(self) -> RPCError:
        _, answer = await self.answer()
        assert isinstance(answer, RPCError), answer
        return answer

    async def test_hello_says_what_is_served(self) -> None:
        hello = self.gateway.hellos[0]
        self.assertEqual([service.full_name for service in hello.services], [ECHO])
        self.assertEqual(
            [(method.id, method.name) for method in hello.services[0].methods],
            [(fold(f"{ECHO}/{name}"), name) for name in ("Echo", "Repeat", "Gather")])
        self.assertEqual([(range.first, range.last) for range in hello.partitions], [(0, 7)])
        self.assertEqual(hello.name, "echo-1")

    async def test_a_call_is_answered_and_knows_itself(self) -> None:
        before = time.monotonic()
        await self.ask(
            b"hello", 2**64 - 1, 5.0, attempt=3, tail=HeaderTail(idempotency_key="k", traceparent="00-a-b-01"))
        self.assertEqual(await self.answer(), (2**64 - 1, EchoResponse(payload=b"hello")))
        call = self.echo.calls[0]
        self.assertEqual((call.idempotency_key, call.traceparent, call.attempt), ("k", "00-a-b-01", 3))
        self.assertTrue(before < call.deadline <= time.monotonic() + 5)

    async def test_failures_have_their_status(self) -> None:
        for payload, code, reason, field in [
            (b"refuse", StatusCode.FAILED_PRECONDITION, "NOT_TODAY", "payload"),
            (b"fail", StatusCode.INTERNAL, "", ""),
            (b"time out", StatusCode.INTERNAL, "", ""),
            (b"wrong", StatusCode.INTERNAL, "", ""),
            (b"large", StatusCode.RESOURCE_EXHAUSTED, "PAYLOAD_TOO_LARGE", ""),
        ]:
            with self.subTest(payload=payload):
                await self.ask(payload)
                error = await self.error()
                self.assertEqual((error.code, error.reason, error.field), (code, reason, field))
                self.assertNotIn("password", error.message)

    async def test_a_tail_that_is_none_is_refused(self) -> None:
        header, body = Frame(
            FrameType.REQUEST, 7, EchoRequest(payload=b"x").SerializeToString(), remaining=1_000_000, method=fold(f"{ECHO}/Echo")).encode()
        await self.gateway.send_raw(self.peer, [header + b"\xff\xff\xff", body])
        error = await self.error()
        self.assertEqual(
            (error.code, error.reason, error.is_rejected), (StatusCode.INVALID_ARGUMENT, "MALFORMED_HEADER", True))
        self.assertEqual(self.echo.calls, [])

    async def test_what_is_no_request_is_refused(self) -> None:
        await self.ask(b"", body=b"\xff\xff")
        self.assertEqual((await self.error()).code, StatusCode.INVALID_ARGUMENT)
        await self.ask(b"", method=1)
        error = await self.error()
        self.assertEqual((error.code, error.reason, error.is_rejected), (StatusCode.UNIMPLEMENTED, "UNKNOWN_METHOD", True))
        await self.gateway.send_raw(self.peer, [b"garbage"])
        await self.ask(b"still here")
        self.assertEqual((await self.answer())[1], EchoResponse(payload=b"still here"))

    async def test_one_call_too_many_is_refused_at_once(self) -> None:
        for call_id in range(1, 4):
            await self.ask(b"wait", call_id)
        await self.ask(b"", 4)
        error = await self.error()
        self.assertEqual((error.reason, error.is_rejected), ("CONCURRENCY_LIMIT", True))
        await self.ask(b"", 2)
        self.assertEqual((await self.error()).reason, "DUPLICATE_CALL")
        self.echo.may_end.set()
        self.assertEqual({(await self.answer())[0] for _ in range(3)}, {1, 2, 3})

    async def test_cancel_and_deadline_reach_the_handler(self) -> None:
        await self.ask(b"wait", 1)
        await eventually(lambda: len(self.echo.calls) == 1)
        await self.gateway.send(self.peer, Frame(FrameType.CANCEL, 1))
        self.assertEqual((await self.error()).code, StatusCode.CANCELLED)
        await self.ask(b"wait", 2, 0.05)
        self.assertEqual((await self.error()).code, StatusCode.DEADLINE_EXCEEDED)
        self.assertEqual(self.echo.cancelled, 2)
        # A CANCEL in the same breath, or for nobody.
        await self.ask(b"wait", 3)
        await self.gateway.send(self.peer, Frame(FrameType.CANCEL, 3))
        await self.gateway.send(self.peer, Frame(FrameType.CANCEL, 99))
        self.assertEqual((await self.error()).code, StatusCode.CANCELLED)
        await self.ask(b"", 4, 0)
        self.assertEqual((await self.error()).code, StatusCode.DEADLINE_EXCEEDED)
        self.assertTrue(self.gateway.frames.empty())

    async def test_draining_finishes_what_runs_and_refuses_the_rest(self) -> None:
        await self.ask(b"wait", 1)
        await eventually(lambda: len(self.echo.calls) == 1)
        draining = asyncio.create_task(self.server.drain(PATIENCE))
        await self.gateway.next(FrameType.GOAWAY)
        await self.ask(b"", 2)
        error = await self.error()
        self.assertEqual((error.code, error.is_rejected), (StatusCode.UNAVAILABLE, True))
        self.echo.may_end.set()
        self.assertEqual(await self.answer(), (1, EchoResponse(payload=b"wait")))
        # Nothing runs; and yet a call that was under way when the gateway heard of it is answered.
        await self.ask(b"", 3)
        self.assertTrue((await self.error()).is_rejected)
        self.assertFalse(draining.done())
        await self.gateway.send(self.peer, Frame(FrameType.GOAWAY_ACK))
        await asyncio.wait_for(draining, PATIENCE)

    async def test_it_says_why_the_gateway_has_dropped_it(self) -> None:
        for message, words in (("not registered: say HELLO", "another one is called 'echo-1' too"), ("later", "goodbye: later")):
            with self.assertLogs("liveshop_rpc", "WARNING") as log:
                await self.gateway.go_away(self.peer, message)
                self.peer, _ = await self.gateway.next(FrameType.HELLO)
            self.assertIn(words, log.output[0])
            await self.ask(b"")
            await self.answer()

    async def test_it_registers_again_after_a_loss_and_after_goaway(self) -> None:
        await self.ask(b"wait", 1)
        await eventually(lambda: len(self.echo.calls) == 1)
        await self.gateway.go_away(self.peer)
        self.peer, _ = await self.gateway.next(FrameType.HELLO)
        await eventually(lambda: self.echo.cancelled == 1)
        await self.gateway.close()
        self.gateway = Gateway(port=self.gateway.port)
        self.peer, _ = await self.gateway.next(FrameType.HELLO)
        await self.ask(b"back")
        self.assertEqual((await self.answer())[1], EchoResponse(payload=b"back"))

    async def test_it_goes_on_trying_while_connections_break(self) -> None:
        await self.gateway.close()
        broken = 0

        def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal broken
            broken += 1
            writer.close()

        with unittest.mock.patch.multiple(limits, RECONNECT_SECONDS_MIN=0.001, RECONNECT_SECONDS_MAX=0.01):
            fickle = await asyncio.start_server(hang_up, "127.0.0.1", self.gateway.port)
            await eventually(lambda: broken >= 50)
            fickle.close()
            await fickle.wait_closed()
            self.gateway = Gateway(port=self.gateway.port)
            self.peer, _ = await self.gateway.next(FrameType.HELLO)
            await self.ask(b"back")
            self.assertEqual((await self.answer())[1], EchoResponse(payload=b"back"))

    async def test_nested_calls_inherit_deadline_and_trace(self) -> None:
        async with Gateway() as next_door, Channel(next_door.endpoint, keys=PLAIN_TCP) as channel:
            class Relay(Echo):
                async def Echo(self, request: EchoRequest, call: CallContext) -> EchoResponse:
                    return await channel.call(f"{ECHO}/Echo", request, deadline=500.0)

            await next_door.next(FrameType.HELLO)
            async with Server(self.gateway.endpoint, name="relay-1", keys=PLAIN_TCP) as relay:
                relay.add(ECHO, Relay())
                await relay.start(PATIENCE)
                self.peer, _ = await self.gateway.next(FrameType.HELLO)
                await self.ask(b"x", remaining=20.0, tail=HeaderTail(traceparent="00-a-b-01"))
                peer, nested = await next_door.next(FrameType.REQUEST)
                self.assertTrue(nested.remaining <= 20_000_000)
                assert nested.tail is not None
                self.assertEqual(nested.tail.traceparent, "00-a-b-01")
                await next_door.send(peer, Frame(FrameType.FINAL, nested.call_id, nested.body))
                self.assertEqual((await self.answer())[1], EchoResponse(payload=b"x"))

    async def test_a_service_that_is_not_whole_is_refused(self) -> None:
        server = Server(self.gateway.endpoint, name="half", keys=PLAIN_TCP)
        with self.assertRaisesRegex(TypeError, "async def Echo"):
            server.add(ECHO, object())

        class Silent(Echo):
            async def Repeat(self, request: RepeatRequest, call: CallContext) -> RepeatResponse:  # type: ignore[override]
                return RepeatResponse()

        class Talkative(Echo):
            async def Gather(self, requests: AsyncIterator[GatherRequest], call: CallContext) -> AsyncIterator[GatherResponse]:  # type: ignore[override]
                yield GatherResponse()

        with self.assertRaisesRegex(TypeError, "async def Repeat.*yields"):
            server.add(ECHO, Silent())
        with self.assertRaisesRegex(TypeError, r"async def Gather\(self, requests, call\)"):
            server.add(ECHO, Talkative())
        with self.assertRaises(LookupError):
            server.add("liveshop.nobody.v1.Nobody", object())
        with self.assertRaises(RuntimeError):
            await server.start()
        with self.assertRaises(ValueError):
            Server(name="")


if __name__ == "__main__":
    unittest.main()
