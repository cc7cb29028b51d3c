"""Throws garbage at a gateway's endpoints: hostile_frames.py CLIENT_ENDPOINT SERVICE_ENDPOINT SEED. Prints how much it threw.

Whether the mesh lives is for the caller to see. What must be answered is checked here.
"""
import random
import socket
import struct
import sys

import zmq
from liveshop.catalog.v1 import catalog_pb2
from liveshop.common.v1 import common_pb2
from liveshop.mesh.v1 import mesh_pb2
from liveshop_client import CANCEL, FINAL, HEADER, HELLO, MAGIC, PING, REQUEST, VERSION, CallFailed, Client, fold

endpoints, source = sys.argv[1:3], random.Random(int(sys.argv[3]))
GET_PRODUCT = fold("liveshop.catalog.v1.Catalog/GetProduct")
thrown = 0


def raw_tcp(endpoint):
    """Not even ZeroMQ."""
    host, port = endpoint.removeprefix("tcp://").split(":")
    for payload in [b"", b"GET / HTTP/1.1\r\n\r\n", source.randbytes(4096), b"\xff" + bytes(8) + b"\x7f" + source.randbytes(64)]:
        with socket.create_connection((host, int(port)), timeout=5) as peer:
            try:
                peer.sendall(payload)
                peer.shutdown(socket.SHUT_WR)
            except OSError:
                pass  # hung up on us: as it should


def header(kind=REQUEST, magic=MAGIC, version=VERSION, call=1, remaining=1_000_000, method=GET_PRODUCT, partition=0):
    return HEADER.pack(magic, version, kind, 0, 0, 0, 0, call, remaining, method, partition, 0)


def frames():
    """One hostile message after another."""
    yield [b""]
    yield [b"", b"", b""]
    yield [b"x"]
    yield [header()[:31], b""]
    yield [header()]
    yield [header(), b"", b"", b""]
    yield [header(magic=0), b""]
    yield [header(version=99), b""]
    for kind in [0, 9, 14, 255, 2, 4, 7, 8]:
        yield [header(kind=kind), b""]
    yield [header() + b"\xff" * 64, b""]  # a tail that is no protobuf
    yield [header(kind=HELLO), b"\xff\xff\xff"]
    yield [header(kind=HELLO), mesh_pb2.Hello(incarnation=b"short").SerializeToString()]
    yield [header(kind=HELLO), mesh_pb2.Hello(incarnation=bytes(16), name="n" * 10_000).SerializeToString()]
    yield [header(kind=CANCEL, call=2**64 - 1), b""]
    yield [header(remaining=0), b""]
    yield [header(remaining=2**32 - 1, call=2**64 - 1), b"\x0a"]
    yield [header(), b"\x0a\xff\xff\xff\xff\x0f"]  # a length beyond the end
    yield [header(kind=PING) * 100, b"x" * 100_000]
    for _ in range(300):
        yield [source.randbytes(source.randrange(0, 80)) for _ in range(source.randrange(1, 5))]
    for _ in range(300):
        good = bytearray(header(call=source.getrandbits(64), kind=source.randrange(0, 16)))
        good[source.randrange(4, 32)] ^= 1 << source.randrange(8)
        yield [bytes(good), source.randbytes(source.randrange(0, 64))]


for endpoint in endpoints:
    raw_tcp(endpoint)
    peer = zmq.Context.instance().socket(zmq.DEALER)
    peer.linger = 1000
    peer.connect(endpoint)
    for message in frames():
        peer.send_multipart(message)
        thrown += 1
        while peer.poll(0):
            peer.recv_multipart()
    peer.close()

# A plain REQ socket puts an empty frame before the two; the answer has one too.
plain = zmq.Context.instance().socket(zmq.REQ)
plain.linger = 0
plain.connect(endpoints[0])
plain.send_multipart([header(call=7, method=fold("liveshop.gateway.v1.Gateway/Ping")), b""])
assert plain.poll(5000), "a plain REQ socket got no answer"
answer = plain.recv_multipart()
assert HEADER.unpack_from(answer[0])[2] == FINAL and HEADER.unpack_from(answer[0])[7] == 7, answer

# Well-framed nonsense has a status.
client = Client(endpoints[0])


class Raw:
    def __init__(self, payload):
        self.payload = payload

    def SerializeToString(self):
        return self.payload


for payload, expected in [
    (b"\xff\xff\xff", "INVALID_ARGUMENT"),  # no protobuf
    (b"\x0a\x05SKU-1\x0a", "INVALID_ARGUMENT"),  # cut off
    (b"\x0a\x02\xff\xfe", "INVALID_ARGUMENT"),  # a string that is not UTF-8
    (bytes(5 * 1024 * 1024), "RESOURCE_EXHAUSTED"),  # too large
]:
    try:
        client.call("liveshop.catalog.v1.Catalog/GetProduct", Raw(payload), catalog_pb2.GetProductResponse)
        raise SystemExit(f"{payload[:16]!r} was accepted")
    except CallFailed as failure:
        assert failure.code == expected, (payload[:16], failure)
print(thrown)
