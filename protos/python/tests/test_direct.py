"""The short way, against a gateway and instances that take calls, refuse them, go, or are somebody else."""

import asyncio
import contextlib
import os
import pathlib
import tempfile
import unittest

from answering import ECHO, Answering
from liveshop.catalog.v1.catalog_pb2 import GetProductRequest
from liveshop.gateway.v1.gateway_pb2 import Instance, InstancePartitions
from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse, GatherRequest, RepeatRequest
from liveshop.mesh.v1.instance_pb2 import InstanceStatsRequest
from liveshop_rpc import PLAIN_TCP, DirectChannel, RPCError, StatusCode, limits
from liveshop_rpc.wire import REJECTED, fold
from standin import PATIENCE, Gateway, eventually


class DirectTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.refresh, limits.DIRECT_REFRESH_SECONDS = limits.DIRECT_REFRESH_SECONDS, 0.05
        self.addCleanup(setattr, limits, "DIRECT_REFRESH_SECONDS", self.refresh)
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.gateway = Answering(Gateway())
        self.others: list[Answering] = []
        self.shop = DirectChannel(self.gateway.standin.endpoint, name="test", keys=PLAIN_TCP)
        await self.shop.connect(PATIENCE)

    async def asyncTearDown(self) -> None:
        await self.shop.close()
        for standin in [self.gateway, *self.others]:
            await standin.close()

    def serve(self, name: str, **fields: object) -> Answering:
        """An instance that the gateway tells of."""
        incarnation = os.urandom(16)
        instance = Answering(Gateway(path=str(self.folder / f"{name}.ipc"), incarnation=incarnation))
        self.others.append(instance)
        told = {"incarnation": incarnation.hex(), "direct_endpoint": instance.standin.endpoint, **fields}
        self.gateway.instances.append(Instance(name=name, **told))  # type: ignore[arg-type]
        return instance

    async def echo(self, **options: object) -> None:
        answer: EchoResponse = await self.shop.call(
            f"{ECHO}/Echo", EchoRequest(payload=b"x"), **{"deadline": PATIENCE, **options})  # type: ignore[arg-type]
        self.assertEqual(answer.payload, b"x")

    async def reached(self, instance: Answering) -> None:
        """Waits until a call goes there."""

        async def call() -> bool:
            before = instance.calls
            await self.echo()
            return instance.calls > before

        await eventually(call)

    async def test_calls_go_past_the_gateway_once_it_has_said_where(self) -> None:
        instance = self.serve("echo-1")
        await self.echo()
        self.assertEqual(self.gateway.calls, 1)
        # It asks beside the call, and may be heard after that; and again soon.

        async def is_asked() -> bool:
            return self.gateway.asked[:1] == [ECHO]

        await eventually(is_asked)
        await self.reached(instance)
        forwarded, handled = self.gateway.calls, instance.calls
        for _ in range(20):
            await self.echo()
        async with self.shop.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=1), deadline=PATIENCE) as stream:
            self.assertEqual([answer.index async for answer in stream], [0])
        async with self.shop.stream_requests(f"{ECHO}/Gather", GatherRequest(), deadline=PATIENCE) as call:
            self.assertEqual((await call.finish()).requests, 1)
        self.assertEqual((self.gateway.calls, instance.calls), (forwarded, handled + 22))

    async def test_what_no_handler_has_seen_goes_through_the_gateway(self) -> None:
        instance = self.serve("echo-1")
        await self.reached(instance)
        for code in StatusCode.UNAVAILABLE, StatusCode.RESOURCE_EXHAUSTED:
            with self.subTest(code=code):
                instance.refusal = code, REJECTED
                forwarded, handled = self.gateway.calls, instance.calls
                await self.echo()
                async with self.shop.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=1), deadline=PATIENCE) as stream:
                    self.assertEqual([answer.index async for answer in stream], [0])
                async with self.shop.stream_requests(f"{ECHO}/Gather", GatherRequest(), deadline=PATIENCE) as call:
                    self.assertEqual((await call.finish()).requests, 1)
                self.assertEqual((self.gateway.calls, instance.calls), (forwarded + 3, handled + 3))

    async def test_what_a_handler_may_have_seen_does_not(self) -> None:
        instance = self.serve("echo-1")
        await self.reached(instance)
        for refusal in (StatusCode.UNAVAILABLE, 0), (StatusCode.RESOURCE_EXHAUSTED, 0), (StatusCode.UNIMPLEMENTED, REJECTED):
            with self.subTest(refusal=refusal):
                instance.refusal = refusal
                forwarded = self.gateway.calls
                with self.assertRaises(RPCError) as caught:
                    await self.echo()
                self.assertEqual(caught.exception.code, refusal[0])
                with self.assertRaises(RPCError):
                    async with self.shop.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=1), deadline=PATIENCE) as stream:
                        await anext(stream)
                self.assertEqual(self.gateway.calls, forwarded)

    async def test_who_goes_is_passed_over_and_who_comes_is_found(self) -> None:
        first = self.serve("echo-1")
        await self.reached(first)
        await first.close()
        self.gateway.instances.clear()
        (self.folder / "echo-1.ipc").unlink()
        successor = self.serve("echo-1")
        # Those in flight in the moment that it goes may have been done: nothing is in flight here, so none fails but with that.
        before = self.gateway.calls

        async def call() -> bool:
            with contextlib.suppress(RPCError):
                await self.echo()
            return self.gateway.calls > before

        await eventually(call)
        await self.reached(successor)

    async def test_somebody_else_is_not_called(self) -> None:
        instance = self.serve("echo-1", incarnation=os.urandom(16).hex())
        for number in range(1, 20):
            await self.echo()
            self.assertEqual((self.gateway.calls, instance.calls), (number, 0))
            await eventually(lambda: len(instance.standin.hellos) == 1)

    async def test_who_is_not_here_or_leaves_is_not_called(self) -> None:
        (self.folder / "file").touch()
        self.serve("far", direct_endpoint="tcp://127.0.0.1:1")
        self.serve("gone", direct_endpoint=f"ipc://{self.folder}/nowhere.ipc")
        self.serve("no-socket", direct_endpoint=f"ipc://{self.folder}/file")
        self.serve("nobody", incarnation="no hexadecimal")
        leaving, ill = self.serve("leaving", draining=True), self.serve("ill", isolated=True)
        asked = len(self.gateway.asked)

        async def call() -> bool:
            await self.echo()
            return len(self.gateway.asked) >= asked + 3

        await eventually(call)
        self.assertEqual((leaving.standin.hellos, ill.standin.hellos), ([], []))

    async def test_a_partition_key_goes_to_its_owner(self) -> None:
        method, key = "liveshop.catalog.v1.Catalog/GetProduct", fold("SKU-1")
        owner = self.serve("owner", partitions=[InstancePartitions(first=key, last=key)])
        other = self.serve("other", partitions=[InstancePartitions(first=0, last=key - 1), InstancePartitions(first=key + 1, last=2**32 - 1)])

        async def call() -> bool:
            await self.shop.call(method, GetProductRequest(sku="SKU-1"), deadline=PATIENCE)
            return owner.calls > 20

        await eventually(call)
        self.assertEqual(other.calls, 0)
        self.assertEqual(len(other.standin.hellos), 1)

    async def test_calls_of_one_instance_by_its_name_are_the_gateways(self) -> None:
        instance = self.serve("echo-1")
        for number in range(1, 6):
            await self.shop.call("liveshop.mesh.v1.Instance/Stats", InstanceStatsRequest(instance="echo-1"), deadline=PATIENCE)
            self.assertEqual(self.gateway.calls, number)
        self.assertEqual((self.gateway.asked, instance.calls), ([], 0))

    async def test_any_of_several_gateways_says_who_is_there_and_takes_what_instances_do_not(self) -> None:
        await self.shop.close()
        await self.gateway.close()
        other = Answering(Gateway())
        other.instances = self.gateway.instances
        self.others.append(other)
        self.shop = DirectChannel([self.gateway.standin.endpoint, other.standin.endpoint], name="test", keys=PLAIN_TCP)
        await self.shop.connect(PATIENCE)
        instance = self.serve("echo-1")
        await self.reached(instance)
        self.assertEqual(set(other.asked), {ECHO})
        instance.refusal = StatusCode.UNAVAILABLE, REJECTED
        forwarded = other.calls
        await self.echo()
        self.assertEqual(other.calls, forwarded + 1)

    async def test_it_closes_with_calls_and_streams_in_flight(self) -> None:
        instance = self.serve("echo-1")
        await self.reached(instance)
        instance.standin.is_deaf = True
        call = asyncio.create_task(self.echo())
        stream = self.shop.stream_responses(f"{ECHO}/Repeat", RepeatRequest(count=1), deadline=PATIENCE)
        await asyncio.sleep(0)
        forwarded = self.gateway.calls
        async with asyncio.timeout(PATIENCE):
            await self.shop.close()
        for end in (await asyncio.gather(call, anext(stream), return_exceptions=True)):
            self.assertIsInstance(end, RPCError)
            self.assertEqual(end.reason, "SHUT_DOWN")
        self.assertEqual(self.gateway.calls, forwarded)


if __name__ == "__main__":
    unittest.main()
