"""The client against a gateway that answers late, twice, never, or goes away."""

import asyncio
import unittest

import zmq
from liveshop.catalog.v1.catalog_pb2 import GetProductRequest, GetProductResponse
from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse
from liveshop.order.v1.order_pb2 import ReceiveStockRequest, ReceiveStockResponse
from liveshop_rpc import PLAIN_TCP, Channel, RPCError, StatusCode
from liveshop_rpc.connection import Connection, ConnectionLost
from liveshop_rpc.wire import Frame, FrameType, fold, pack_batch
from standin import PATIENCE, Gateway, eventually

ECHO = "liveshop.mesh.v1.Echo/Echo"
RECEIVE_STOCK = "liveshop.order.v1.Orders/ReceiveStock"


def final(request: Frame, payload: bytes = b"") -> Frame:
    return Frame(FrameType.FINAL, request.call_id, EchoResponse(payload=payload).SerializeToString())


def failure(request: Frame, code: StatusCode, flags: int = 0) -> Frame:
    return Frame(FrameType.FINAL, request.call_id, status=code, flags=flags)


class ClientTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.gateway = Gateway()
        self.channel = Channel(self.gateway.endpoint, name="test", token="secret", keys=PLAIN_TCP)
        await self.channel.connect(PATIENCE)
        self.peer, _ = await self.gateway.next(FrameType.HELLO)

    async def asyncTearDown(self) -> None:
        await self.channel.close()
        await self.gateway.close()

    def begin(self, payload: bytes = b"", **options: object) -> asyncio.Task[EchoResponse]:
        return asyncio.create_task(self.channel.call(ECHO, EchoRequest(payload=payload), **{"deadline": PATIENCE, **options}))

    async def failure(self, call: asyncio.Task[EchoResponse]) -> RPCError:
        with self.assertRaises(RPCError) as caught:
            await asyncio.wait_for(call, PATIENCE)
        return caught.exception

    async def test_hello_says_who_calls(self) -> None:
        hello = self.gateway.hellos[0]
        self.assertEqual((hello.name, hello.token, len(hello.incarnation), len(hello.services)), ("test", "secret", 16, 0))

    async def test_calls_are_answered_in_any_order(self) -> None:
        calls = [self.begin(b"%d" % number) for number in range(20)]
        requests = [await self.gateway.next(FrameType.REQUEST) for _ in calls]
        self.assertEqual(len({request.call_id for _, request in requests}), 20)
        for peer, request in reversed(requests):
            self.assertEqual(request.method, fold(ECHO))
            await self.gateway.send(peer, final(request, EchoRequest.FromString(request.body).payload))
        answers = await asyncio.gather(*calls)
        self.assertEqual([answer.payload for answer in answers], [b"%d" % number for number in range(20)])

    async def test_keys_partitions_and_metadata_travel(self) -> None:
        call = asyncio.create_task(self.channel.call(
            "liveshop.catalog.v1.Catalog/GetProduct", GetProductRequest(sku="SKU-1"), deadline=9.0, idempotency_key="k-1",
            traceparent="00-aa-bb-01", metadata={"lane": "3"}))
        peer, request = await self.gateway.next(FrameType.REQUEST)
        self.assertEqual(request.partition, fold("SKU-1"))
        assert request.tail is not None
        self.assertEqual((request.tail.idempotency_key, request.tail.traceparent), ("k-1", "00-aa-bb-01"))
        self.assertEqual([(entry.key, entry.value) for entry in request.tail.metadata], [("lane", "3")])
        self.assertTrue(0 < request.remaining <= 9_000_000)
        await self.gateway.send(peer, Frame(FrameType.FINAL, request.call_id, GetProductResponse().SerializeToString()))
        await call

    async def test_a_deadline_ends_the_call_at_both_ends(self) -> None:
        call = self.begin(deadline=0.05)
        _, request = await self.gateway.next(FrameType.REQUEST)
        self.assertEqual((await self.failure(call)).code, StatusCode.DEADLINE_EXCEEDED)
        peer, cancel = await self.gateway.next(FrameType.CANCEL)
        self.assertEqual(cancel.call_id, request.call_id)
        # An answer that comes after all is nobody's.
        await self.gateway.send(peer, final(request, b"late"))
        after = self.begin()
        peer, request = await self.gateway.next(FrameType.REQUEST)
        await self.gateway.send(peer, final(request, b"next"))
        self.assertEqual((await after).payload, b"next")

    async def test_a_cancelled_task_cancels_its_call(self) -> None:
        call = self.begin()
        _, request = await self.gateway.next(FrameType.REQUEST)
        call.cancel()
        _, cancel = await self.gateway.next(FrameType.CANCEL)
        self.assertEqual(cancel.call_id, request.call_id)
        self.assertTrue((await asyncio.gather(call, return_exceptions=True))[0].__class__ is asyncio.CancelledError)

    async def test_an_answer_that_is_none_is_an_error(self) -> None:
        call = self.begin()
        peer, request = await self.gateway.next(FrameType.REQUEST)
        await self.gateway.send(peer, Frame(FrameType.FINAL, request.call_id, b"\xff\xff"))
        error = await self.failure(call)
        self.assertEqual((error.code, error.reason), (StatusCode.INTERNAL, "MALFORMED_RESPONSE"))

    async def test_garbage_is_dropped(self) -> None:
        call = self.begin()
        peer, request = await self.gateway.next(FrameType.REQUEST)
        for garbage in ([b""], [b"x" * 31, b""], [b"LS\x09" + bytes(29), b""], [b"", b"", b"", b""]):
            await self.gateway.send_raw(peer, garbage)
        await self.gateway.send(peer, Frame(99, request.call_id))
        await self.gateway.send(peer, Frame(FrameType.FINAL, request.call_id + 1_000, b""))
        await self.gateway.send(peer, final(request, b"good"))
        await self.gateway.send(peer, final(request, b"twice"))
        self.assertEqual((await call).payload, b"good")

    async def test_what_the_gateway_would_refuse_is_not_sent(self) -> None:
        error = await self.failure(self.begin(bytes(1_000_001)))
        self.assertEqual((error.code, error.reason, error.is_rejected), (StatusCode.RESOURCE_EXHAUSTED, "PAYLOAD_TOO_LARGE", True))
        calls = [self.begin() for _ in range(100)]
        for _ in calls:
            await self.gateway.next(FrameType.REQUEST)
        self.assertEqual((await self.failure(self.begin())).reason, "IN_FLIGHT_LIMIT")
        self.assertTrue(self.gateway.frames.empty())
        await self.channel.close()
        self.assertEqual({(await self.failure(call)).reason for call in calls}, {"SHUT_DOWN"})

    async def test_what_was_refused_unseen_is_repeated(self) -> None:
        call = asyncio.create_task(self.channel.call(
            RECEIVE_STOCK, ReceiveStockRequest(sku="SKU-1", units=1), deadline=PATIENCE, attempts_max=3))
        for attempt in range(3):
            peer, request = await self.gateway.next(FrameType.REQUEST)
            self.assertEqual(request.attempt, attempt)
            if attempt < 2:
                # Whoever goes says so, and another one answers: it is not this channel that is closed.
                error = [
                    RPCError(StatusCode.RESOURCE_EXHAUSTED, is_rejected=True),
                    RPCError(StatusCode.UNAVAILABLE, reason="SHUT_DOWN", is_rejected=True)][attempt]
                await self.gateway.send(peer, Frame.failure(request.call_id, error))
        await self.gateway.send(peer, Frame(FrameType.FINAL, request.call_id, ReceiveStockResponse().SerializeToString()))
        await call

    async def test_what_may_have_happened_is_repeated_only_with_a_key(self) -> None:
        for key, repeats in (("", False), ("k-1", True)):
            call = asyncio.create_task(self.channel.call(
                RECEIVE_STOCK, ReceiveStockRequest(sku="SKU-1", units=1), deadline=PATIENCE, attempts_max=2, idempotency_key=key))
            peer, request = await self.gateway.next(FrameType.REQUEST)
            await self.gateway.send(peer, failure(request, StatusCode.UNAVAILABLE))
            if repeats:
                peer, request = await self.gateway.next(FrameType.REQUEST)
                await self.gateway.send(peer, failure(request, StatusCode.UNAVAILABLE))
            with self.assertRaises(RPCError) as caught:
                await asyncio.wait_for(call, PATIENCE)
            self.assertEqual(caught.exception.code, StatusCode.UNAVAILABLE)

    async def test_a_lost_connection_ends_its_calls_and_is_replaced(self) -> None:
        call = self.begin()
        await self.gateway.next(FrameType.REQUEST)
        await self.gateway.close()
        error = await self.failure(call)
        self.assertEqual((error.code, error.reason, error.is_rejected), (StatusCode.UNAVAILABLE, "CONNECTION_LOST", False))
        self.assertEqual((await self.failure(self.begin())).reason, "NOT_CONNECTED")
        patient = self.begin(wait_for_ready=True)
        async with Gateway(port=self.gateway.port) as successor:
            await successor.next(FrameType.HELLO)
            peer, request = await successor.next(FrameType.REQUEST)
            await successor.send(peer, final(request, b"again"))
            self.assertEqual((await asyncio.wait_for(patient, PATIENCE)).payload, b"again")

    async def arrive_and_close(self, calls: int) -> tuple[list[asyncio.Task[EchoResponse]], Connection]:
        """Calls whose answers have arrived, and lie unread, when the connection's end is known: all of it in one step of the loop."""
        begun = [self.begin(b"%d" % number) for number in range(calls)]
        requests = [await self.gateway.next(FrameType.REQUEST) for _ in begun]
        (connection,) = self.channel._peers[0]._lines
        answers = [final(request, EchoRequest.FromString(request.body).payload).encode() for _, request in requests]
        router = zmq.Socket.shadow(self.gateway._socket.underlying)
        router.send_multipart([self.peer, *pack_batch(answers)])
        self.assertTrue(zmq.Socket.shadow(connection._socket.underlying).poll(PATIENCE * 1_000))
        # Of its own thread now, and closed for good by `close`.
        self.gateway._reader.cancel()
        router.close()
        self.assertTrue(zmq.Socket.shadow(connection._monitor.underlying).poll(PATIENCE * 1_000))
        # What was looked at here, the loop looks at again: the end first.
        connection._monitor.get(zmq.EVENTS)
        connection._socket.get(zmq.EVENTS)
        return begun, connection

    async def test_what_arrived_before_the_end_counts(self) -> None:
        # More than are read at a time.
        calls, _ = await self.arrive_and_close(90)
        answers = await asyncio.wait_for(asyncio.gather(*calls), PATIENCE)
        self.assertEqual([answer.payload for answer in answers], [b"%d" % number for number in range(90)])

    async def test_what_arrived_counts_though_nothing_can_be_said(self) -> None:
        calls, connection = await self.arrive_and_close(3)
        connection._fail(ConnectionLost("the peer does not read"))
        self.assertTrue(connection.is_lost)
        # It is not there for new ones: neither do they get lost on it, nor do they wait for it with the loop at a standstill.
        late, patient = self.begin(b"late"), self.begin(b"patient", wait_for_ready=True)
        answers = await asyncio.wait_for(asyncio.gather(*calls), PATIENCE)
        self.assertEqual([answer.payload for answer in answers], [b"0", b"1", b"2"])
        error = await self.failure(late)
        self.assertEqual((error.reason, error.is_rejected), ("NOT_CONNECTED", True))
        patient.cancel()
        await asyncio.gather(patient, return_exceptions=True)

    async def test_after_goaway_new_calls_take_a_new_connection(self) -> None:
        first = self.begin(b"first")
        old, request = await self.gateway.next(FrameType.REQUEST)
        await self.gateway.go_away(old)
        new, _ = await self.gateway.next(FrameType.HELLO)
        self.assertNotEqual(old, new)
        second = self.begin(b"second", wait_for_ready=True)
        peer, later = await self.gateway.next(FrameType.REQUEST)
        self.assertEqual(peer, new)
        await self.gateway.send(old, final(request, b"first"))
        await self.gateway.send(new, final(later, b"second"))
        self.assertEqual([(await call).payload for call in (first, second)], [b"first", b"second"])

    async def test_nobody_there_is_said_at_once_and_by_name(self) -> None:
        await self.gateway.close()
        lonely = Channel(self.gateway.endpoint, keys=PLAIN_TCP)
        with self.assertRaises(RPCError) as caught:
            await lonely.connect(0.5)
        self.assertEqual(caught.exception.reason, "NOT_CONNECTED")
        self.assertIn(self.gateway.endpoint, caught.exception.message)

    async def test_arguments_that_are_none_are_refused(self) -> None:
        with self.assertRaises(TypeError):
            await self.channel.call(ECHO, GetProductRequest())
        with self.assertRaises(LookupError):
            await self.channel.call("liveshop.mesh.v1.Echo/Ehco", EchoRequest())
        with self.assertRaises(AttributeError):
            await self.channel.service("liveshop.mesh.v1.Echo").Ehco(EchoRequest())
        with self.assertRaises(RPCError) as caught:
            await self.channel.call(ECHO, EchoRequest(), idempotency_key="k" * 129)
        self.assertEqual((caught.exception.code, caught.exception.field), (StatusCode.INVALID_ARGUMENT, "idempotency_key"))
        self.assertTrue(self.gateway.frames.empty())


class SilenceTests(unittest.IsolatedAsyncioTestCase):
    async def test_a_gateway_that_falls_silent_is_lost(self) -> None:
        async with Gateway(heartbeat_ms=50, silence_max_ms=300) as gateway, Channel(gateway.endpoint, keys=PLAIN_TCP) as channel:
            call = asyncio.create_task(channel.call(ECHO, EchoRequest(), deadline=PATIENCE))
            await gateway.next(FrameType.HELLO)
            await gateway.next(FrameType.REQUEST)
            gateway.is_deaf = True
            with self.assertRaises(RPCError) as caught:
                await asyncio.wait_for(call, PATIENCE)
            self.assertEqual(caught.exception.reason, "CONNECTION_LOST")
            self.assertIn("silent", caught.exception.message)

    async def test_an_idle_connection_lives_on_heartbeats(self) -> None:
        async with Gateway(heartbeat_ms=50, silence_max_ms=400) as gateway, Channel(gateway.endpoint, keys=PLAIN_TCP) as channel:
            peer, _ = await gateway.next(FrameType.HELLO)
            call = asyncio.create_task(channel.call(ECHO, EchoRequest(), deadline=PATIENCE))
            _, request = await gateway.next(FrameType.REQUEST)
            # At 50 ms each: several times the silence that is allowed.
            await eventually(lambda: gateway.pings >= 40)
            await gateway.send(peer, final(request))
            await asyncio.wait_for(call, PATIENCE)
            self.assertEqual(len(gateway.hellos), 1)


if __name__ == "__main__":
    unittest.main()
