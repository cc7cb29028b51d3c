"""Google's protobuf on the other side of the contract tests. Run by ProtobufPython.swift, not by hand.

  round_trip.py generate MODULES SEED PER_MESSAGE CASES    random messages of every type
  round_trip.py compare  MODULES CASES ANSWERS             what Swift made of them; prints differences, exits with 1

A file is a sequence of records; a record is a sequence of fields, each with its length in 4 bytes, little-endian.
  case:   type name, packed message, the same as JSON
  answer: the packed message through Swift and back, it as JSON by Swift, the JSON as packed message by Swift;
          for a message without JSON in Swift: the JSON empty, and the message through its protobuf-c struct and back
"""

import glob
import importlib
import json
import math
import os
import random
import struct
import sys

from google.protobuf import json_format, message_factory, symbol_database
from google.protobuf.descriptor import FieldDescriptor as F


def message_types(modules):
    """Every message type of our packages by full name."""
    sys.path.insert(0, modules)
    pool = symbol_database.Default()
    types = {}

    def add(descriptor):
        types[descriptor.full_name] = pool.GetPrototype(descriptor)
        for nested in descriptor.nested_types:
            add(nested)

    for path in sorted(glob.glob(os.path.join(modules, "liveshop", "**", "*_pb2.py"), recursive=True)):
        name = os.path.relpath(path, modules)[:-3].replace(os.sep, ".")
        for descriptor in importlib.import_module(name).DESCRIPTOR.message_types_by_name.values():
            add(descriptor)
    return types


INTEGERS = {
    F.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
    F.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
    F.CPPTYPE_UINT32: (0, 2**32 - 1),
    F.CPPTYPE_UINT64: (0, 2**64 - 1),
}
# Without NUL, which our side refuses by contract.
TEXTS = ["", "a", "GLOW-SERUM-30ML", "直播间专享：买一送一", "\u0001\t\n\"\\/\u007f\u2028", "é̀🧴👩‍👩‍👧", "x" * 300, "瓶" * 5000]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.turns = {}
        self.met = {}

    def next_of(self, name, choices):
        """Takes turns, so that every enum value and every member of a oneof is met."""
        turn = self.turns.get(name, 0)
        self.turns[name] = turn + 1
        self.met[name] = (turn + 1) / len(choices)
        return choices[turn % len(choices)]

    def scalar(self, field):
        kind = field.cpp_type
        if kind in INTEGERS:
            low, high = INTEGERS[kind]
            return self.random.choice([low, high, 0, 1, max(low, -1), 127, 128, high // 3, self.random.randint(low, high)])
        if kind == F.CPPTYPE_BOOL:
            return self.random.random() < 0.5
        if kind == F.CPPTYPE_ENUM:
            return self.next_of(field.enum_type.full_name, [v.number for v in field.enum_type.values] + [4711, -1, 2**31 - 1])
        if kind in (F.CPPTYPE_DOUBLE, F.CPPTYPE_FLOAT):
            # Without -0.0: protobuf-c, like protobuf itself until 2021, takes it for the default.
            value = self.random.choice([0.0, 1.5, -1e-9, 1e30, math.inf, -math.inf, math.nan, self.random.uniform(-1e6, 1e6)])
            return struct.unpack("<f", struct.pack("<f", value))[0] if kind == F.CPPTYPE_FLOAT else value
        if field.type == F.TYPE_BYTES:
            return self.random.randbytes(self.random.choice([0, 1, 2, 3, 32, 1000]))
        if self.random.random() < 0.3:
            points = [chr(self.random.choice([self.random.randint(1, 127), self.random.randint(0x80, 0xD7FF)])) for _ in range(9)]
            return "".join(points)
        return self.random.choice(TEXTS if self.random.random() < 0.2 else TEXTS[:6])

    def count(self, depth):
        if depth == 0:
            return self.random.choice([0, 0, 1, 2, 3, 200 if self.random.random() < 0.1 else 5])
        return self.random.choice([0, 1, 2])

    def fill(self, message, depth=0):
        descriptor = message.DESCRIPTOR
        chosen = {}
        for oneof in descriptor.oneofs:
            chosen[oneof.name] = self.next_of(oneof.full_name, [None] + [f.name for f in oneof.fields])
        for field in descriptor.fields:
            oneof = field.containing_oneof
            if oneof is not None and chosen[oneof.name] != field.name:
                continue
            is_message = field.cpp_type == F.CPPTYPE_MESSAGE
            if field.label == F.LABEL_REPEATED:
                for _ in range(self.count(depth)):
                    if is_message:
                        self.fill(getattr(message, field.name).add(), depth + 1)
                    else:
                        getattr(message, field.name).append(self.scalar(field))
            elif is_message:
                if oneof is not None or self.random.random() < 0.8:
                    getattr(message, field.name).SetInParent()
                    if self.random.random() < 0.9:
                        self.fill(getattr(message, field.name), depth + 1)
            elif oneof is not None or self.random.random() < 0.8:
                setattr(message, field.name, self.scalar(field))


def write(file, *fields):
    for field in fields:
        file.write(struct.pack("<I", len(field)) + field)


def read(path, fields):
    with open(path, "rb") as file:
        data = file.read()
    at, record = 0, []
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at)
        record.append(data[at + 4 : at + 4 + length])
        at += 4 + length
        if len(record) == fields:
            yield record
            record = []
    assert not record, f"{path} ends within a record"


def generate(modules, seed, per_message, path):
    generator = Generator(int(seed))
    with open(path, "wb") as file:
        for name, kind in message_types(modules).items():
            members = sum(len(oneof.fields) for oneof in kind.DESCRIPTOR.oneofs)
            for index in range(int(per_message) + members):
                message = kind()
                if index > 0:
                    generator.fill(message)
                # Names as in JSON or as in the proto file, defaults left out or written: all are to be read.
                text = json_format.MessageToJson(
                    message,
                    preserving_proto_field_name=index % 2 == 1,
                    including_default_value_fields=index % 3 == 1,
                    ensure_ascii=index % 5 == 1,
                    indent=None if index % 2 else 2,
                )
                write(file, name.encode(), message.SerializeToString(), text.encode())
    missed = [name for name, share in generator.met.items() if share < 1]
    assert int(per_message) < 20 or not missed, f"not every enum value or oneof member was met: {missed}"


def compare(modules, cases, answers):
    types = message_types(modules)
    differences = 0
    for index, (case, answer) in enumerate(zip(read(cases, 3), read(answers, 3), strict=True)):
        name, packed, _ = case
        repacked, text, other = answer
        kind = types[name.decode()]
        expected = kind.FromString(packed)
        canonical = expected.SerializeToString(deterministic=True)
        problems = []

        def check(what, make):
            try:
                if not make():
                    problems.append(what)
            except Exception as error:
                problems.append(f"{what}: {error}")

        def same(message):
            return message.SerializeToString(deterministic=True) == canonical

        check("packed → Swift → packed", lambda: same(kind.FromString(repacked)))
        if text:
            check("JSON → Swift → packed", lambda: same(kind.FromString(other)))
            check("packed → Swift → JSON", lambda: same(json_format.Parse(text.decode(), kind())))
            check("JSON text", lambda: json.loads(text) == json.loads(json_format.MessageToJson(expected)))
        else:
            check("packed → Swift → struct → Swift → packed", lambda: same(kind.FromString(other)))
        if problems:
            differences += 1
            if differences <= 10:
                print(f"case {index}, {name.decode()}: {'; '.join(problems)}\n  {packed.hex()[:400]}")
    print(f"{differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    command, arguments = sys.argv[1], sys.argv[2:]
    sys.exit({"generate": generate, "compare": compare}[command](*arguments))
