"""Random messages of foreign.proto against DynamicMessages. Run by DynamicContractTests.swift, not by hand.

  dynamic_round_trip.py generate MODULES SEED COUNT CASES
  dynamic_round_trip.py compare  MODULES CASES ANSWERS

Files are as in round_trip.py; answers too.
"""

import json
import math
import random
import struct
import sys

from google.protobuf import json_format
from google.protobuf.descriptor import FieldDescriptor as F
from round_trip import INTEGERS, TEXTS, read, write


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def scalar(self, field):
        kind = field.cpp_type
        if kind in INTEGERS:
            low, high = INTEGERS[kind]
            return self.random.choice([low, high, 0, 1, max(low, -1), 127, 128, high // 3, self.random.randint(low, high)])
        if kind == F.CPPTYPE_BOOL:
            return self.random.random() < 0.5
        if kind == F.CPPTYPE_ENUM:
            return self.random.choice([v.number for v in field.enum_type.values] + [4711, -1, 2**31 - 1])
        if kind in (F.CPPTYPE_DOUBLE, F.CPPTYPE_FLOAT):
            value = self.random.choice([0.0, -0.0, 1.5, -1e-9, 1e30, math.inf, -math.inf, math.nan, self.random.uniform(-1e6, 1e6)])
            return struct.unpack("<f", struct.pack("<f", value))[0] if kind == F.CPPTYPE_FLOAT else value
        if field.type == F.TYPE_BYTES:
            return self.random.randbytes(self.random.choice([0, 1, 2, 3, 32, 500]))
        return self.random.choice(TEXTS + ["\0"])

    def fill(self, message, depth=0):
        for oneof in message.DESCRIPTOR.oneofs:
            chosen = self.random.choice([None] + list(oneof.fields))
            if chosen is not None:
                self.one(message, chosen, depth)
        for field in message.DESCRIPTOR.fields:
            if field.containing_oneof is not None or self.random.random() < 0.5:
                continue
            value = getattr(message, field.name)
            if field.message_type is not None and field.message_type.GetOptions().map_entry:
                key, entry = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
                for _ in range(self.random.choice([0, 1, 3])):
                    if entry.message_type is not None:
                        if depth < 2:
                            self.fill(value[self.scalar(key)], depth + 1)
                    else:
                        value[self.scalar(key)] = self.scalar(entry)
            elif field.label == F.LABEL_REPEATED:
                for _ in range(self.random.choice([0, 1, 2, 40])):
                    if field.message_type is None:
                        value.append(self.scalar(field))
                    elif depth < 2 and len(value) < 2:
                        self.fill(value.add(), depth + 1)
            else:
                self.one(message, field, depth)

    def one(self, message, field, depth):
        if field.message_type is None:
            setattr(message, field.name, self.scalar(field))
        elif depth < 2:
            getattr(message, field.name).SetInParent()
            self.fill(getattr(message, field.name), depth + 1)


def generate(kind, seed, count, path):
    generator = Generator(int(seed))
    with open(path, "wb") as file:
        for index in range(int(count)):
            message = kind()
            if index > 0:
                generator.fill(message)
            text = json_format.MessageToJson(
                message, preserving_proto_field_name=index % 2 == 1, including_default_value_fields=index % 3 == 1,
                indent=None if index % 2 else 2)
            write(file, kind.DESCRIPTOR.full_name.encode(), message.SerializeToString(), text.encode())


def differing(ours, theirs, path=""):
    """Where two dictionaries differ, for whoever reads the failure."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return "".join(differing(ours.get(key), theirs.get(key), f"{path}.{key}") for key in sorted(ours.keys() | theirs.keys()))
    return "" if ours == theirs else f" {path}: {ours!r} instead of {theirs!r}"


def compare(kind, cases, answers):
    differences = 0
    for index, (case, answer) in enumerate(zip(read(cases, 3), read(answers, 3), strict=True)):
        expected = kind.FromString(case[1])
        canonical = expected.SerializeToString(deterministic=True)
        repacked, text, from_json = answer
        dictionary = json_format.MessageToDict(json_format.Parse(case[2].decode(), kind()))
        checks = {
            "packed → Swift → packed": lambda: kind.FromString(repacked).SerializeToString(deterministic=True) == canonical,
            "JSON → Swift → packed": lambda: json_format.MessageToDict(kind.FromString(from_json)) == dictionary,
            "packed → Swift → JSON": lambda: json_format.MessageToDict(json_format.Parse(text.decode(), kind()))
            == dictionary,
            "JSON text": lambda: json.loads(text) == json.loads(json_format.MessageToJson(expected)),
        }
        for what, check in checks.items():
            try:
                same = check()
            except Exception as error:
                same, what = False, f"{what}: {error}"
            if not same:
                differences += 1
                if differences <= 10:
                    print(f"case {index}: {what}\n  {case[1].hex()[:600]}\n  {text.decode()[:300]}")
                    print("  from JSON:", differing(json_format.MessageToDict(kind.FromString(from_json)), dictionary)[:300])
    print(f"{differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    command, modules, arguments = sys.argv[1], sys.argv[2], sys.argv[3:]
    sys.path.insert(0, modules)
    from foreign_pb2 import Everything

    sys.exit({"generate": generate, "compare": compare}[command](Everything, *arguments))
