"""Frames as bytes, against the layout that protos/README.md gives."""

import random
import struct
import unittest

from google.protobuf.message import DecodeError
from liveshop.catalog.v1 import catalog_pb2
from liveshop.mesh.v1.echo_pb2 import EchoRequest
from liveshop.mesh.v1.mesh_pb2 import HeaderTail
from liveshop_rpc import Idempotency, RPCError, StatusCode, find_method, service_methods
from liveshop_rpc.errors import MalformedFrame
from liveshop_rpc.limits import TAIL_BYTES_MAX
from liveshop_rpc.wire import Frame, FrameType, fold, pack_batch, parse, partition_hash, unpack


class FrameTests(unittest.TestCase):
    def test_fields_lie_where_the_protocol_says(self) -> None:
        frame = Frame(FrameType.REQUEST, 0x0102030405060708, b"body", None, 1, 2, 3, 4_000_000, 0xA1B2C3D4, 0x11223344)
        header, body = frame.encode()
        expected = b"LS" + bytes([1, 3, 1, 2, 3, 0]) + bytes.fromhex("0807060504030201") + struct.pack("<I", 4_000_000)
        self.assertEqual(header, expected + bytes.fromhex("d4c3b2a1") + bytes.fromhex("44332211") + bytes(4))
        self.assertEqual(body, b"body")

    def test_what_was_encoded_is_decoded(self) -> None:
        for tail in (None, HeaderTail(idempotency_key="k-1", traceparent="00-1-2-01")):
            frame = Frame(FrameType.REQUEST, 7, b"x", tail, remaining=5, method=9, partition=11, attempt=2)
            self.assertEqual(Frame.decode(frame.encode()), frame)
            self.assertEqual(Frame.decode([b"", *frame.encode()]), frame)

    def test_numbers_that_do_not_fit_are_cut_not_wrapped(self) -> None:
        decoded = Frame.decode(Frame(FrameType.REQUEST, 1, remaining=2**40, attempt=1_000).encode())
        self.assertEqual((decoded.remaining, decoded.attempt), (2**32 - 1, 255))
        self.assertEqual(Frame.decode(Frame(FrameType.REQUEST, 1, remaining=-5).encode()).remaining, 0)

    def test_what_is_no_message_is_refused(self) -> None:
        good = Frame(FrameType.REQUEST, 1, b"x").encode()
        wrong = [
            [], [b""], good[:1], [*good, b""], [b"x", *good], [good[0][:31], b""], [b"XX" + good[0][2:], b""],
            [good[0][:2] + b"\x02" + good[0][3:], b""],
            [good[0] + HeaderTail(idempotency_key="k" * TAIL_BYTES_MAX).SerializeToString(), b""],
        ]
        for frames in wrong:
            with self.subTest(frames=[frame[:40] for frame in frames]), self.assertRaises(MalformedFrame):
                Frame.decode(frames)

    def test_a_stray_end_of_a_group_is_refused_wherever_it_is(self) -> None:
        for stray in "0c", "0a0268690c", "0c0a026869", "4c", "8c7f":
            with self.assertRaises(DecodeError, msg=stray):
                parse(EchoRequest, bytes.fromhex(stray))
        for number in range(1_000):
            request = EchoRequest(payload=number.to_bytes(2, "big"), delay_ms=number)
            self.assertEqual(parse(EchoRequest, request.SerializeToString()), request)

    def test_noise_is_decoded_or_refused_and_nothing_else(self) -> None:
        seed = random.SystemRandom().getrandbits(32)
        print(f"seed {seed}")
        source = random.Random(seed)
        good = Frame(FrameType.FINAL, 1, b"x", HeaderTail(idempotency_key="key")).encode()
        refused = 0
        for _ in range(5_000):
            header = bytearray(good[0])
            for _ in range(source.randrange(1, 4)):
                header[source.randrange(len(header))] = source.randrange(256)
            try:
                Frame.decode([bytes(header[: source.randrange(20, len(header) + 1)]), b""]).error()
            except MalformedFrame:
                refused += 1
        self.assertGreater(refused, 1_000)

    def test_a_tail_that_is_too_large_is_not_sent(self) -> None:
        tail = HeaderTail()
        for number in range(9):
            tail.metadata.add(key=f"k-{number}", value="v" * 1_024)
        with self.assertRaises(RPCError) as caught:
            Frame(FrameType.REQUEST, 1, tail=tail).encode()
        self.assertEqual((caught.exception.code, caught.exception.is_rejected), (StatusCode.INVALID_ARGUMENT, True))

    def test_a_tail_that_is_none_leaves_the_header(self) -> None:
        header, body = Frame(FrameType.FINAL, 7, b"x", status=StatusCode.ABORTED).encode()
        frame = Frame.decode([header + b"\xff\xff\xff", body])
        self.assertEqual((frame.call_id, frame.body, frame.tail, frame.is_tail_malformed), (7, b"x", None, True))
        error = frame.error()
        assert error is not None
        self.assertEqual((error.code, error.reason), (StatusCode.ABORTED, ""))
        with self.assertRaises(MalformedFrame):
            Frame.decode([header + bytes(TAIL_BYTES_MAX + 1), body])

    def test_an_error_names_its_field_once(self) -> None:
        for message in ("units: must be 1-9", "must be 1-9"):
            error = RPCError(StatusCode.INVALID_ARGUMENT, message, field="units")
            self.assertEqual(str(error), "INVALID_ARGUMENT: units: must be 1-9")

    def test_errors_travel(self) -> None:
        error = RPCError(StatusCode.RESOURCE_EXHAUSTED, "none left", reason="SOLD_OUT", field="lines[0].units", is_rejected=True)
        back = Frame.decode(Frame.failure(3, error).encode()).error()
        assert back is not None
        self.assertEqual(
            (back.code, back.message, back.reason, back.field, back.is_rejected),
            (StatusCode.RESOURCE_EXHAUSTED, "none left", "SOLD_OUT", "lines[0].units", True))
        self.assertIsNone(Frame(FrameType.FINAL, 3).error())
        unheard_of = Frame(FrameType.FINAL, 3, status=99).error()
        assert unheard_of is not None
        self.assertEqual((unheard_of.code, unheard_of.message), (StatusCode.UNKNOWN, "status 99, which this end does not know"))

    def test_an_error_of_any_length_can_be_sent(self) -> None:
        header, _ = Frame.failure(3, RPCError(StatusCode.INTERNAL, "漢" * 100_000, reason="R" * 10_000, field="f" * 10_000)).encode()
        self.assertLessEqual(len(header), 32 + TAIL_BYTES_MAX)


class BatchTests(unittest.TestCase):
    def test_what_went_in_comes_out(self) -> None:
        frames = [Frame(FrameType.REQUEST, number, bytes(number)) for number in range(1, 20)]
        frames[3].tail = HeaderTail(idempotency_key="k")
        self.assertEqual([Frame.decode(one) for one in unpack(pack_batch([frame.encode() for frame in frames]))], frames)

    def test_a_message_that_is_alone_is_itself(self) -> None:
        frame = Frame(FrameType.PING, 7)
        self.assertEqual([Frame.decode(one) for one in unpack(frame.encode())], [frame])

    def test_what_comes_before_a_fault_counts(self) -> None:
        good = Frame(FrameType.PING, 7)
        header, body = pack_batch([good.encode()])
        nested = pack_batch([good.encode(), pack_batch([good.encode()])])
        for frames in ([header, body + b"\x20"], [header, body + bytes(8)], [header, body + b"\xff" * 8], nested):
            found = []
            with self.assertRaises(MalformedFrame):
                for one in unpack(frames):
                    found.append(one)
            self.assertEqual([Frame.decode(one) for one in found], [good])
        for body in (b"", bytes(65 * 1024)):
            with self.assertRaises(MalformedFrame):
                list(unpack([header, body]))

    def test_a_bad_message_costs_its_neighbours_nothing(self) -> None:
        good = Frame(FrameType.PING, 7)
        bad = [good.encode()[0] + bytes(TAIL_BYTES_MAX + 1), b""]
        ends = []
        for one in unpack(pack_batch([good.encode(), bad, good.encode()])):
            try:
                ends.append(Frame.decode(one))
            except MalformedFrame:
                ends.append(None)
        self.assertEqual(ends, [good, None, good])


class MethodTests(unittest.TestCase):
    def test_the_documented_id(self) -> None:
        self.assertEqual(fold("liveshop.gateway.v1.Gateway/Ping"), 0xCE5051A2)

    def test_a_partition_hash_is_never_the_hash_of_nothing(self) -> None:
        self.assertEqual(partition_hash(""), 0)
        self.assertEqual(partition_hash("SKU-1"), fold("SKU-1"))

    def test_options_are_read(self) -> None:
        method = find_method("liveshop.catalog.v1.Catalog/GetProduct")
        self.assertEqual(method.idempotency, Idempotency.READ_ONLY)
        self.assertIs(method.request, catalog_pb2.GetProductRequest)
        self.assertEqual(method.partition(catalog_pb2.GetProductRequest(sku="SKU-1")), fold("SKU-1"))
        self.assertEqual(method.partition(catalog_pb2.GetProductRequest()), 0)

    def test_ids_of_one_service_differ(self) -> None:
        methods = service_methods("liveshop.catalog.v1.Catalog").values()
        self.assertEqual(len({method.id for method in methods}), len(methods))

    def test_a_name_that_is_none_says_what_to_do(self) -> None:
        for name in ("liveshop.catalog.v1.Catalog/Nothing", "liveshop.nobody.v1.Nobody/GetIt", "GetProduct"):
            with self.subTest(name=name), self.assertRaisesRegex(LookupError, "import its _pb2|package.Service/Method"):
                find_method(name)


if __name__ == "__main__":
    unittest.main()
