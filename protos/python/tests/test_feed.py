"""Subscribers to topics that lose, repeat and forge, beside a service that has everything."""

import asyncio
import contextlib
import unittest
import unittest.mock
from collections.abc import AsyncIterator

from liveshop.catalog.v1.catalog_pb2 import ReadEventsRequest, ReadEventsResponse
from liveshop.gateway.v1.topics_pb2 import (
    ListTopicsRequest, ListTopicsResponse, MissedEvents, PublishRequest, PublishResponse, SubscribeRequest, SubscribeResponse,
    TopicEvent, TopicMessage)
from liveshop_rpc import PLAIN_TCP, CallContext, Channel, RPCError, Server, StatusCode, follow_topic, service_methods, limits
from standin import PATIENCE, Switchboard, eventually

CATALOG = "liveshop.catalog.v1.Catalog"
Entry = ReadEventsResponse.Entry


class Topics:
    """Sends what it is told."""

    def __init__(self) -> None:
        self.responses: asyncio.Queue[SubscribeResponse | None] = asyncio.Queue()
        self.subscriptions = 0

    async def Publish(self, request: PublishRequest, call: CallContext) -> PublishResponse:
        return PublishResponse()

    async def ListTopics(self, request: ListTopicsRequest, call: CallContext) -> ListTopicsResponse:
        return ListTopicsResponse()

    async def Subscribe(self, request: SubscribeRequest, call: CallContext) -> AsyncIterator[SubscribeResponse]:
        self.subscriptions += 1
        yield SubscribeResponse(epoch=bytes(16))
        while (response := await self.responses.get()) is not None:
            yield response
        raise RPCError(StatusCode.UNAVAILABLE, "the gateway goes")

    def send(
        self, *positions: int, missed: int = 0, source: str = CATALOG, has_payload: bool = True, journal_id: bytes = b""
    ) -> None:
        self.responses.put_nowait(SubscribeResponse(
            events=[TopicEvent(topic="t", sequence=1, message=TopicMessage(
                payload=Entry(sequence=position).SerializeToString() if has_payload else b"", source=source, position=position,
                journal_id=journal_id))
                for position in positions],
            missed=[MissedEvents(topic="t", first=1, last=missed)] if missed else []))


class Catalog:
    """Has entries up to `last`, two to a page."""

    def __init__(self) -> None:
        self.last, self.reads, self.fails = 0, 0, 0
        self.journal_id = bytes(16)
        for name in service_methods(CATALOG):
            if not hasattr(self, name):
                setattr(self, name, self._stream if name == "StreamEvents" else self._unused)

    async def _unused(self, request: object, call: CallContext) -> object:
        raise RPCError(StatusCode.UNIMPLEMENTED, "not here")

    async def _stream(self, request: object, call: CallContext) -> AsyncIterator[object]:
        raise RPCError(StatusCode.UNIMPLEMENTED, "not here")
        yield

    async def ReadEvents(self, request: ReadEventsRequest, call: CallContext) -> ReadEventsResponse:
        self.reads += 1
        if self.fails:
            self.fails -= 1
            raise RPCError(StatusCode.UNAVAILABLE, "starting")
        if request.after > self.last:
            raise RPCError(StatusCode.OUT_OF_RANGE, "too far", reason="CURSOR_AHEAD")
        return ReadEventsResponse(
            entries=[Entry(sequence=number) for number in range(request.after + 1, self.last + 1)][:2], journal_id=self.journal_id)


class FeedTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.topics, self.catalog = Topics(), Catalog()
        self.stack = contextlib.AsyncExitStack()
        switchboard = await self.stack.enter_async_context(Switchboard())
        server = await self.stack.enter_async_context(Server(switchboard.endpoint, name="both", keys=PLAIN_TCP))
        server.add("liveshop.gateway.v1.Topics", self.topics)
        server.add(CATALOG, self.catalog)
        await server.start()
        self.shop = await self.stack.enter_async_context(Channel(switchboard.endpoint, keys=PLAIN_TCP))

    async def asyncTearDown(self) -> None:
        await self.stack.aclose()

    async def test_it_goes_on_at_another_gateway(self) -> None:
        topics, boards = [Topics(), Topics()], [await self.stack.enter_async_context(Switchboard()) for _ in range(2)]
        servers = []
        for board, topic in zip(boards, topics):
            servers.append(await self.stack.enter_async_context(Server(board.endpoint, name="both", keys=PLAIN_TCP)))
            servers[-1].add("liveshop.gateway.v1.Topics", topic)
            servers[-1].add(CATALOG, self.catalog)
            await servers[-1].start()
        shop = Channel([board.endpoint for board in boards], keys=PLAIN_TCP)
        await self.stack.enter_async_context(shop)
        await eventually(lambda: all(peer.is_available for peer in shop._peers))
        self.catalog.last = 1
        async with asyncio.timeout(PATIENCE), contextlib.aclosing(follow_topic(shop, "t", CATALOG)) as entries:
            self.assertEqual((await anext(entries)).sequence, 1)
            first = 0 if topics[0].subscriptions else 1
            self.assertEqual(topics[1 - first].subscriptions, 0)
            topics[first].send(2)
            self.assertEqual((await anext(entries)).sequence, 2)
            # What was published while nobody subscribed is read; what comes then comes by the other topic.
            self.catalog.last = 3
            await boards[first].close()
            topics[1 - first].send(4)
            self.assertEqual([(await anext(entries)).sequence for _ in range(2)], [3, 4])
        self.assertEqual([topic.subscriptions for topic in topics], [1, 1])

    async def take(self, count: int, after: int = 0) -> list[int]:
        async with asyncio.timeout(PATIENCE), contextlib.aclosing(follow_topic(self.shop, "t", CATALOG, after=after)) as entries:
            return [entry.sequence async for entry, _ in _zip(entries, count)]

    async def test_what_was_before_is_read_and_what_comes_comes_by_the_topic(self) -> None:
        self.catalog.last = 5
        self.topics.send(6)
        self.topics.send(7, 8)
        self.assertEqual(await self.take(7, after=1), [2, 3, 4, 5, 6, 7, 8])
        self.assertEqual(self.catalog.reads, 3)

    async def test_gaps_repeats_and_forgeries(self) -> None:
        self.catalog.last = 2
        self.topics.send(1, 2, 2)
        self.topics.send(99, source="other.v1.Service")

        async def grow() -> None:
            while self.catalog.reads < 2:
                await asyncio.sleep(0.001)
            self.catalog.last = 9
            self.topics.send(6)
            self.topics.send(10, has_payload=False)
            self.catalog.last = 10

        growing = asyncio.create_task(grow())
        self.assertEqual(await self.take(10), list(range(1, 11)))
        await growing

    async def test_a_notice_of_missed_messages_is_reason_to_read(self) -> None:
        self.catalog.last = 1
        async with asyncio.timeout(PATIENCE), contextlib.aclosing(follow_topic(self.shop, "t", CATALOG)) as entries:
            self.assertEqual((await anext(entries)).sequence, 1)
            self.catalog.last = 4
            self.topics.send(missed=4)
            self.assertEqual([(await anext(entries)).sequence for _ in range(3)], [2, 3, 4])

    async def test_it_comes_back_after_the_gateway_and_the_service_were_gone(self) -> None:
        self.catalog.last, self.catalog.fails = 2, 2
        async with asyncio.timeout(PATIENCE), contextlib.aclosing(follow_topic(self.shop, "t", CATALOG)) as entries:
            self.assertEqual([(await anext(entries)).sequence for _ in range(2)], [1, 2])
            self.topics.responses.put_nowait(None)
            self.catalog.last = 3
            self.assertEqual((await anext(entries)).sequence, 3)
            self.assertGreater(self.topics.subscriptions, 1)

    async def test_a_journal_that_was_replaced_by_a_longer_one_is_an_error(self) -> None:
        self.catalog.last = 3
        async with asyncio.timeout(PATIENCE), contextlib.aclosing(follow_topic(self.shop, "t", CATALOG)) as entries:
            self.assertEqual([(await anext(entries)).sequence for _ in range(3)], [1, 2, 3])
            # An old message of another journal alone is no reason to stop.
            self.topics.send(4, journal_id=b"other")
            self.topics.send(4, journal_id=bytes(16))
            self.assertEqual((await anext(entries)).sequence, 4)
            self.catalog.journal_id, self.catalog.last = b"another journal.", 9
            self.topics.send(9, journal_id=self.catalog.journal_id)
            with self.assertRaises(RPCError) as raised:
                await anext(entries)
        self.assertEqual(raised.exception.reason, "JOURNAL_REPLACED")
        async with asyncio.timeout(PATIENCE), contextlib.aclosing(
            follow_topic(self.shop, "t", CATALOG, after=3, journal_id=bytes(16))
        ) as entries:
            with self.assertRaises(RPCError) as raised:
                await anext(entries)
        self.assertEqual(raised.exception.reason, "JOURNAL_REPLACED")

    async def test_a_topic_that_hangs_is_subscribed_to_anew(self) -> None:
        self.catalog.last = 1
        with unittest.mock.patch.object(limits, "FEED_SILENCE_SECONDS_MAX", 0.2):
            async with asyncio.timeout(PATIENCE), contextlib.aclosing(follow_topic(self.shop, "t", CATALOG)) as entries:
                self.assertEqual((await anext(entries)).sequence, 1)
                waiting = asyncio.ensure_future(anext(entries))
                while self.topics.subscriptions < 3:
                    await asyncio.sleep(0.01)
                self.topics.send(2)
                self.assertEqual((await waiting).sequence, 2)

    async def test_a_cursor_ahead_of_the_journal_is_an_error(self) -> None:
        with self.assertRaises(RPCError) as raised:
            await self.take(1, after=7)
        self.assertEqual(raised.exception.reason, "CURSOR_AHEAD")


async def _zip(entries: AsyncIterator[Entry], count: int) -> AsyncIterator[tuple[Entry, int]]:
    for number in range(count):
        yield await anext(entries), number


if __name__ == "__main__":
    unittest.main()
