"""The short way: calls to instances on the same host, past the gateway."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import os
import random
import stat
import time
from collections.abc import Coroutine, Sequence
from typing import Any

from google.protobuf.message import DecodeError
from liveshop.gateway.v1 import gateway_pb2

from . import limits
from .calls import Call
from .client import Channel, request_frame
from .errors import RPCError, StatusCode
from .keys import Keys
from .method import Method, find_method
from .wire import Frame, parse

#: Its calls mean one instance by its name: the gateway knows names.
_INSTANCE_SERVICE = "liveshop.mesh.v1.Instance"
_LIST_INSTANCES = find_method("liveshop.gateway.v1.Gateway/ListInstances")


class _Instance:
    """One that offers an endpoint here, and the channel to it."""

    def __init__(self, found: gateway_pb2.Instance, name: str) -> None:
        self.found = found
        self.channel = Channel(found.direct_endpoint, name=name, expecting=bytes.fromhex(found.incarnation))
        # Until there is a connection, nobody waits for it.
        self.channel.begin_to_connect()
        self.outstanding = 0
        #: The gateway does not name it any more.
        self.is_dropped = False

    def is_the(self, found: gateway_pb2.Instance) -> bool:
        mine = self.found
        return (mine.name, mine.incarnation, mine.direct_endpoint) == (found.name, found.incarnation, found.direct_endpoint)

    def takes(self, partition: int) -> bool:
        ranges = self.found.partitions
        return partition == 0 or not ranges or any(range.first <= partition <= range.last for range in ranges)


class _Service:
    def __init__(self) -> None:
        self.instances: list[_Instance] = []
        self.is_asking = False
        #: ``time.monotonic()`` from which on the gateway is asked again.
        self.ask_at = 0.0


class DirectChannel(Channel):
    """A ``Channel`` that calls instances on the same host without the gateway, where they offer it; all else, and all that they do not take, goes
    through the gateway.

    Who is there is asked of the gateway when a service is first called, and again while it is called, at most every two seconds; nobody waits for the
    answer. A call goes to the owner of its partition key, or to the less loaded of two random instances. One that is away, leaves or is full is
    passed over: the gateway knows who else there is. What a handler may have seen is not sent again by itself.

    Only ``ipc://`` endpoints count. Whoever may open the file is trusted there: keys, tokens, plugins and rights of the gateway are not asked.
    """

    def __init__(
        self, endpoint: str | Sequence[str] = "tcp://127.0.0.1:7410", *, name: str = "", token: str = "", keys: Keys | None = None,
    ) -> None:
        """
        :param endpoint: the gateway's, or one of each of several. The rest is as of ``Channel``, and for the gateways too.
        """
        super().__init__(endpoint, name=name, token=token, keys=keys)
        self._name = name
        self._services: dict[str, _Service] = {}
        self._chores: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        # First, so that no call asks the gateway instead when its instance's channel closes; and theirs before ours, which waits for streams.
        self._is_closed = True
        for chore in self._chores:
            chore.cancel()
        for instance in [instance for service in self._services.values() for instance in service.instances]:
            await instance.channel.close()
        await asyncio.gather(*self._chores, return_exceptions=True)
        await super().close()

    async def _attempt(self, call: Call, frame: Frame, end: float, wait_for_ready: bool) -> Frame:
        instance = self._instance(call.method, frame.partition)
        if instance is None:
            return await super()._attempt(call, frame, end, wait_for_ready)
        instance.outstanding += 1
        try:
            return await instance.channel._attempt(call, frame, end, False)
        except RPCError as error:
            if not _may_go_elsewhere(error) or not call.is_untouched:
                raise
        finally:
            instance.outstanding -= 1
            self._tidy(instance)
        return await super()._attempt(call, frame, end, wait_for_ready)

    def _instance(self, method: Method[Any, Any], partition: int) -> _Instance | None:
        """Who takes the call directly; None: the gateway."""
        name = method.full_name.partition("/")[0]
        if name == _INSTANCE_SERVICE or self._is_closed:
            return None
        service = self._services.setdefault(name, _Service())
        if not service.is_asking and time.monotonic() >= service.ask_at:
            service.is_asking = True
            # Not on behalf of the call that happened to come by: neither its deadline nor its trace counts there.
            self._begin(self._ask(name, service))
        fit = [instance for instance in service.instances if instance.takes(partition) and instance.channel.is_available]
        # Of two different ones (Mitzenmacher 2001), as the gateway does it.
        return min(random.sample(fit, min(len(fit), 2)), key=lambda instance: instance.outstanding, default=None)

    async def _ask(self, name: str, service: _Service) -> None:
        try:
            request = gateway_pb2.ListInstancesRequest(service=name)
            frame, end = request_frame(_LIST_INSTANCES, request, limits.DIRECT_REFRESH_SECONDS)
            final = await super()._attempt(Call(_LIST_INSTANCES), frame, end, False)
            found = parse(gateway_pb2.ListInstancesResponse, final.body).instances
        except (RPCError, DecodeError):
            # Who was there stays; a later call asks again.
            return
        finally:
            service.is_asking, service.ask_at = False, time.monotonic() + limits.DIRECT_REFRESH_SECONDS
        offers = [offer for offer in found if not offer.draining and not offer.isolated and is_here(offer.direct_endpoint)]
        before, service.instances = service.instances, []
        for offer in offers[:limits.DIRECT_INSTANCES_MAX]:
            known = next((instance for instance in before if instance.is_the(offer)), None)
            # An incarnation that is none is nobody's.
            with contextlib.suppress(ValueError):
                service.instances.append(known or _Instance(offer, self._name))
        for instance in before:
            instance.is_dropped = instance not in service.instances
            self._tidy(instance)

    def _tidy(self, instance: _Instance) -> None:
        """Closes the channel to one that the gateway does not name any more, once nobody waits for it."""
        if instance.is_dropped and instance.outstanding == 0 and not self._is_closed:
            self._begin(instance.channel.close())

    def _begin(self, chore: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(chore, context=contextvars.Context())
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)


def is_here(endpoint: str) -> bool:
    """Whether it is a socket in this process's file system. Another container may have another one under the same name."""
    try:
        return endpoint.startswith("ipc://") and stat.S_ISSOCK(os.stat(endpoint.removeprefix("ipc://")).st_mode)
    except (OSError, ValueError):
        return False


def _may_go_elsewhere(error: RPCError) -> bool:
    """No handler has seen the call, and another instance may take it."""
    return error.is_rejected and (
        error.code == StatusCode.UNAVAILABLE or error.code == StatusCode.RESOURCE_EXHAUSTED and error.reason != "PAYLOAD_TOO_LARGE")
