"""Writes the seeds of the corpus, one or two real encodings of every message: seeds.py OUT_FOLDER. Findings below the marker stay as they are.

  PYTHONPATH=protos/python/src /usr/bin/python3 Tests/Fuzz/seeds.py Tests/Fuzz/Corpus
"""

import pathlib
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MARKER = "# Found by libFuzzer."
BYTES_MAX = 400
HEADER = struct.Struct("<2sBBBBBBQIIII")


def records(path):
    data, at, fields = path.read_bytes(), 0, []
    while at < len(data):
        (size,) = struct.unpack_from("<I", data, at)
        fields.append(data[at + 4:at + 4 + size])
        at += 4 + size
    return zip(fields[0::3], fields[1::3], fields[2::3])


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return (value ^ value >> 32) & 0xFFFFFFFF


def message_lines():
    """Random messages by Google's protobuf: of each type the largest that is small enough, and the first."""
    with tempfile.TemporaryDirectory() as folder:
        protos = [str(path.relative_to(ROOT / "protos")) for path in (ROOT / "protos").rglob("*.proto")]
        subprocess.run(["protoc", f"--python_out={folder}", "-I", ROOT / "protos", *protos], check=True)
        cases = pathlib.Path(folder, "cases")
        subprocess.run([sys.executable, ROOT / "Tests/Contract/round_trip.py", "generate", folder, "7", "6", cases], check=True)
        found = {}
        for name, packed, _ in records(cases):
            if len(packed) <= BYTES_MAX:
                found.setdefault(name.decode(), []).append(packed)
    lines = {"messages": [], "plugins": []}
    for name, encodings in sorted(found.items()):
        target = "plugins" if name.startswith("liveshop.plugin.") else "messages"
        lines[target] += [f"{name} {packed.hex()}" for packed in sorted({max(encodings, key=len), encodings[0]})]
    return lines


def frame_lines():
    """What peers of a gateway say: alone, and as conversations."""
    from liveshop.common.v1 import common_pb2
    from liveshop.mesh.v1 import mesh_pb2

    method = fnv("liveshop.mesh.v1.Echo/Echo")

    def frame(kind, call=0, remaining=0, tail=b"", body=b"", sender=0, flags=0, status=0, credit=0, partition=0):
        header = HEADER.pack(b"LS", 1, kind, flags, status, 0, 0, call, remaining, method, partition, credit) + tail
        return bytes([sender]) + struct.pack("<HH", len(header), len(body)) + header + body

    hello = mesh_pb2.Hello(incarnation=bytes(range(16)), name="echo-1", direct_endpoint="tcp://127.0.0.1:1", services=[
        mesh_pb2.ServedService(full_name="liveshop.mesh.v1.Echo", methods=[mesh_pb2.ServedMethod(id=method, name="Echo")])])
    hello.partitions.add(first=0, last=9)
    caller = mesh_pb2.Hello(incarnation=bytes(16), name="stall-7", token="a token")
    tail = mesh_pb2.HeaderTail(traceparent="00-1-2-00", idempotency_key="k-1")
    tail.metadata.add(key="a", value="b")
    error = mesh_pb2.HeaderTail(error=mesh_pb2.ErrorDetail(reason="AS_ASKED", field="payload", message="no", retry_after_us=7))
    instance = frame(1, body=hello.SerializeToString(), sender=1)
    request = frame(3, 1, 1_000_000, tail.SerializeToString(), b"hello", credit=0x00400010)
    ack = mesh_pb2.HelloAck(incarnation=bytes(16), heartbeat_ms=500, silence_max_ms=2_000, payload_bytes_max=1 << 22, in_flight_max=99)
    # What stands in a frame's place of a talk, as it stands in a BATCH.
    entries = [struct.pack("<II", struct.unpack_from("<H", one, 1)[0], struct.unpack_from("<H", one, 3)[0]) + one[5:] for one in (request, frame(5, 1), frame(6, 7))]
    batch = b"".join(entries)
    unavailable = common_pb2.STATUS_CODE_UNAVAILABLE
    talks = {
        "hello": instance, "caller": frame(1, body=caller.SerializeToString()), "hello-ack": frame(2, body=ack.SerializeToString()),
        "request": request, "final": frame(4, 1, body=b"x", sender=1), "failed": frame(4, 1, 0, error.SerializeToString(), sender=1, status=unavailable, flags=1),
        "cancel": frame(5, 1), "ping": frame(6, 7), "pong": frame(7, 7, sender=1), "goaway": frame(8, body=mesh_pb2.GoAway(message="bye").SerializeToString(), sender=1),
        "partial": frame(9, 1, credit=1, body=b"p", sender=1), "end-of-stream": frame(9, 1, flags=2, credit=1), "credit": frame(10, 1, credit=0x00010001),
        "goaway-ack": frame(11, sender=1), "unknown-type": frame(99),
        "batch": instance + frame(12, body=batch), "batch-cut": instance + frame(12, body=batch[:-3]), "batch-in-batch": frame(12, body=struct.pack("<II", 32, 0) + frame(12)[5:] + batch), "long-tail": frame(3, 1, 9, bytes(8_193)),
        "call": instance + request + frame(4, 0, body=b"x", sender=1), "cancelled": instance + request + frame(5, 1),
        "stream": instance + request + frame(9, 0, credit=1, sender=1) + frame(10, 1, credit=0x00010001) + frame(4, 0, credit=1, sender=1),
        "twice": instance + request + request, "partitioned": instance + frame(3, 2, 5, partition=8) + frame(3, 3, 5, partition=77),
        "instance-lost": instance + request + frame(11, sender=1), "caller-lost": instance + request + frame(8), "expired": instance + request + frame(6, remaining=999_999) * 3,
        "another-magic": request.replace(b"LS", b"SL"), "another-version": request.replace(b"LS\x01", b"LS\x02"), "short": bytes([0, 31, 0, 0, 0]) + request[5:36],
    }
    return [f"{name} {talk.hex()}" for name, talk in talks.items()]


def write(path, lines):
    kept = path.read_text().partition(MARKER)[2] if path.exists() else ""
    path.write_text("# Seeds, made by Tests/Fuzz/seeds.py.\n" + "\n".join(lines) + f"\n{MARKER}{kept or chr(10)}")


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    for target, lines in (message_lines() | {"frames": frame_lines()}).items():
        write(folder / f"{target}.txt", lines)
