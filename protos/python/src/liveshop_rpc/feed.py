"""A service's events: from its topic at the gateway, and from the service itself where the topic has gaps."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

from google.protobuf.message import DecodeError
from liveshop.gateway.v1.topics_pb2 import SubscribeRequest

from . import limits
from .client import Channel
from .errors import RPCError, StatusCode
from .method import find_method, message_class
from .wire import parse

#: What waiting may mend.
_MAY_PASS = {
    StatusCode.UNAVAILABLE, StatusCode.DEADLINE_EXCEEDED, StatusCode.RESOURCE_EXHAUSTED, StatusCode.ABORTED, StatusCode.CANCELLED}


async def follow_topic(
    shop: Channel, topic: str, service: str, *, after: int = 0, journal_id: bytes = b""
) -> AsyncIterator[Any]:
    """The entries of a service's journal as they are committed: each once and in order, for as long as they are asked for.

    ::

        async with contextlib.aclosing(follow_topic(shop, "order.events", "liveshop.order.v1.Orders", after=cursor)) as entries:
            async for entry in entries: ...

    What the topic does not bring (from before, missed by a slow reader, lost because a gateway or the service was started again) is read with the
    service's ReadEvents. Whoever keeps ``entry.sequence`` with what it made of the entry can go on there in a later life.

    :param topic: in full.
    :param service: full name of the service whose journal it is; its ``_pb2`` module is imported.
    :param after: the last entry that the caller has; 0: from the beginning.
    :param journal_id: the journal that ``after`` is of, as ReadEvents gave it; empty: whichever it is now.
    :raises RPCError: for what waiting does not mend, such as OUT_OF_RANGE/CURSOR_AHEAD: the service has lost entries that the caller has; or
        DATA_LOSS/JOURNAL_REPLACED: it has another journal than the one whose entries were handed out.
    """
    read = find_method(f"{service}/ReadEvents")
    entry_class = message_class(read.response.DESCRIPTOR.fields_by_name["entries"].message_type)
    cursor, pause = after, limits.RETRY_SECONDS_MIN

    async def missing() -> list[Any]:
        nonlocal journal_id
        page = await shop.call(read, read.request(after=cursor), deadline=limits.FEED_PAGE_SECONDS_MAX, wait_for_ready=True)
        journal_id = journal_id or page.journal_id
        if page.journal_id and page.journal_id != journal_id:
            raise RPCError(
                StatusCode.DATA_LOSS, f"{service} has another journal than the one whose entries up to {cursor} were handed out",
                reason="JOURNAL_REPLACED")
        for expected, entry in enumerate(page.entries, cursor + 1):
            if entry.sequence != expected:
                raise RPCError(StatusCode.DATA_LOSS, f"entry {expected} is missing: the feed continues with {entry.sequence}")
        return list(page.entries)

    while True:
        try:
            async with shop.stream_responses(
                "liveshop.gateway.v1.Topics/Subscribe", SubscribeRequest(topic=topic), wait_for_ready=True
            ) as stream:
                while True:
                    try:
                        async with asyncio.timeout(limits.FEED_SILENCE_SECONDS_MAX):
                            response = await anext(stream)
                    except StopAsyncIteration:
                        break
                    except TimeoutError:
                        raise RPCError(StatusCode.UNAVAILABLE, f"{topic} says nothing, not even that it lives") from None
                    pause = limits.RETRY_SECONDS_MIN
                    # Of another journal: old, or the service has another one now, and says so when it is asked.
                    is_foreign = any(
                        event.message.source == service and event.message.journal_id not in (b"", journal_id)
                        for event in response.events)
                    # The first answer says that the subscription stands: all before is read. One without events is a sign of life, and a
                    # moment to look whether the last entries were lost on their way to the topic.
                    if not response.events or response.missed or is_foreign:
                        while page := await missing():
                            for entry in page:
                                cursor = entry.sequence
                                yield entry
                    for event in response.events:
                        message = event.message
                        if message.source != service or message.position <= cursor or message.journal_id not in (b"", journal_id):
                            continue
                        if message.position == cursor + 1 and message.payload:
                            try:
                                entry = parse(entry_class, message.payload)
                            except DecodeError as error:
                                raise RPCError(StatusCode.INTERNAL, f"{topic}, entry {message.position}: {error}") from None
                            cursor = message.position
                            yield entry
                            continue
                        # Those in between never came, or this one was too large for a topic.
                        while cursor < message.position:
                            if not (page := await missing()):
                                raise RPCError(StatusCode.UNAVAILABLE, f"{service} does not have entry {message.position} yet")
                            for entry in page:
                                cursor = entry.sequence
                                yield entry
        except RPCError as error:
            if error.code not in _MAY_PASS:
                raise
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))
            pause = min(2 * pause, limits.RETRY_SECONDS_MAX)
