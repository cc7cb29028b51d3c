"""The service of the examples, watched."""

import asyncio
import pathlib
import sys
from collections.abc import AsyncIterator

from liveshop.mesh.v1.echo_pb2 import GatherRequest, GatherResponse, RepeatRequest, RepeatResponse
from liveshop_rpc import CallContext

sys.path.append(str(pathlib.Path(__file__).parent.parent / "examples"))
import echo_service  # noqa: E402

ECHO = "liveshop.mesh.v1.Echo"


class Echo(echo_service.Echo):
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
