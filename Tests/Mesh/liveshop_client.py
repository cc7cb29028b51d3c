"""A client of the mesh, written from protos/README.md alone: pyzmq, protobuf and the code protoc generates from protos/."""
import itertools
import struct
import time

import zmq
from liveshop.common.v1 import common_pb2
from liveshop.mesh.v1 import mesh_pb2

HEADER = struct.Struct("<HBBBBBBQIIII")  # magic version type flags status attempt 0 | call id | remaining µs | method | partition | credit
MAGIC, VERSION = 0x534C, 1
HELLO, HELLO_ACK, REQUEST, FINAL, CANCEL, PING, PONG, GOAWAY = range(1, 9)


def fold(text):
    """FNV-1a, 64 bit, high half xor low half: ids of methods, hashes of partition keys."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value >> 32 ^ value & 0xFFFFFFFF


class CallFailed(Exception):
    def __init__(self, status, detail):
        self.code = common_pb2.StatusCode.Name(status).removeprefix("STATUS_CODE_")
        self.reason, self.field, self.message = detail.reason, detail.field, detail.message
        super().__init__(f"{self.code} {self.reason} {self.message}")


class Client:
    """One call at a time. Says no HELLO, as callers may: then nobody expects heartbeats of it."""

    def __init__(self, endpoint):
        self.socket = zmq.Context.instance().socket(zmq.DEALER)
        self.socket.linger = 0
        self.socket.connect(endpoint)
        self.ids = itertools.count(1)

    def send(self, kind, call=0, remaining=0, method=0, partition=0, tail=b"", body=None):
        header = HEADER.pack(MAGIC, VERSION, kind, 0, 0, 0, 0, call, remaining, method, partition, 0)
        self.socket.send_multipart([header + tail, body.SerializeToString() if body is not None else b""])

    def call(self, method, request, response_type, deadline=5.0, idempotency_key="", partition_key=""):
        """`method` is e.g. liveshop.catalog.v1.Catalog/GetProduct. Raises CallFailed."""
        call, end = next(self.ids), time.monotonic() + deadline
        tail = mesh_pb2.HeaderTail(idempotency_key=idempotency_key).SerializeToString()
        partition = max(1, fold(partition_key)) if partition_key else 0
        self.send(REQUEST, call, int(deadline * 1e6), fold(method), partition, tail, request)
        while self.socket.poll(max(0, end - time.monotonic()) * 1000):
            header, body = self.socket.recv_multipart()
            _, _, kind, _, status, _, _, answered, *_ = HEADER.unpack_from(header)
            if kind == FINAL and answered == call:
                if status:
                    raise CallFailed(status, mesh_pb2.HeaderTail.FromString(header[32:]).error)
                return response_type.FromString(body)
        self.send(CANCEL, call)
        raise CallFailed(common_pb2.STATUS_CODE_DEADLINE_EXCEEDED, mesh_pb2.ErrorDetail())
