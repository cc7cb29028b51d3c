"""A stand-in that answers by itself: as a gateway, or as an instance."""

from __future__ import annotations

import asyncio
import contextlib

from liveshop.gateway.v1.gateway_pb2 import Instance, ListInstancesRequest, ListInstancesResponse
from liveshop.mesh.v1.echo_pb2 import GatherResponse, RepeatResponse
from liveshop_rpc import StatusCode
from liveshop_rpc.wire import Frame, FrameType, fold
from standin import Gateway

ECHO = "liveshop.mesh.v1.Echo"
LIST = fold("liveshop.gateway.v1.Gateway/ListInstances")


class Answering:
    """A stand-in that answers ListInstances and Echo, or refuses with a status."""

    def __init__(self, standin: Gateway) -> None:
        self.standin = standin
        self.instances: list[Instance] = []
        self.calls = 0
        #: Of every REQUEST but ListInstances: what it is refused with.
        self.refusal: tuple[StatusCode, int] | None = None
        self.asked: list[str] = []
        self._task = asyncio.create_task(self._answer())

    async def close(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await self.standin.close()

    async def _answer(self) -> None:
        while True:
            peer, frame = await self.standin.frames.get()
            if frame.type != FrameType.REQUEST:
                continue
            for answer in self._answers(frame):
                answer.call_id = frame.call_id
                # Who has gone meanwhile hears nothing.
                with contextlib.suppress(OSError):
                    await self.standin.send(peer, answer)

    def _answers(self, frame: Frame) -> list[Frame]:
        if frame.method == LIST:
            self.asked.append(ListInstancesRequest.FromString(frame.body).service)
            return [Frame(FrameType.FINAL, body=ListInstancesResponse(instances=self.instances).SerializeToString())]
        self.calls += 1
        if self.refusal is not None:
            code, flags = self.refusal
            return [Frame(FrameType.FINAL, status=code, flags=flags)]
        if frame.method == fold(f"{ECHO}/Repeat"):
            return [
                Frame(FrameType.PARTIAL, body=RepeatResponse(index=0).SerializeToString(), credit=1), Frame(FrameType.FINAL, credit=1)]
        if frame.method == fold(f"{ECHO}/Gather"):
            return [Frame(FrameType.FINAL, body=GatherResponse(requests=1).SerializeToString())]
        return [Frame(FrameType.FINAL, body=frame.body if frame.method == fold(f"{ECHO}/Echo") else b"")]
