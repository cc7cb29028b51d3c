"""What in NEW breaks whoever speaks OLD, on the wire or in JSON: breaking_changes.py OLD NEW, both files of a FileDescriptorSet.

Prints a line per breach and exits with 1 if there are any. The rules are those of buf's category WIRE_JSON
(https://buf.build/docs/breaking/rules), and that nothing which can be called or stored goes away: methods are called by a hash of
their name, and journals hold messages.
"""
import sys

from google.protobuf import descriptor_pb2

Field = descriptor_pb2.FieldDescriptorProto
# Numbers that are packed the same way and look the same in JSON, while they fit.
SAME_ON_THE_WIRE = [
    {Field.TYPE_INT32, Field.TYPE_UINT32}, {Field.TYPE_INT64, Field.TYPE_UINT64}, {Field.TYPE_FIXED32, Field.TYPE_SFIXED32},
    {Field.TYPE_FIXED64, Field.TYPE_SFIXED64},
]
#: Of liveshop.common.v1: how a method may be repeated, and who owns its data.
METHOD_OPTIONS = {50010: "idempotency", 50011: "partition_key"}


def collect(path):
    """Messages, enums and services by full name."""
    files = descriptor_pb2.FileDescriptorSet()
    with open(path, "rb") as source:
        files.ParseFromString(source.read())
    messages, enums, services = {}, {}, {}

    def message(prefix, descriptor):
        name = f"{prefix}.{descriptor.name}"
        messages[name] = descriptor
        for nested in descriptor.nested_type:
            message(name, nested)
        for nested in descriptor.enum_type:
            enums[f"{name}.{nested.name}"] = nested

    for file in files.file:
        if not file.package.startswith("liveshop."):
            continue
        for descriptor in file.message_type:
            message(file.package, descriptor)
        for descriptor in file.enum_type:
            enums[f"{file.package}.{descriptor.name}"] = descriptor
        for descriptor in file.service:
            services[f"{file.package}.{descriptor.name}"] = descriptor
    return messages, enums, services


def ranges(descriptor, inclusive):
    return {number for each in descriptor.reserved_range for number in range(each.start, each.end + inclusive)}


def reserved_stays(kind, name, old, new, inclusive):
    for number in sorted(ranges(old, inclusive) - ranges(new, inclusive)):
        yield f"{kind} {name}: number {number} is not reserved any more"
    for word in sorted(set(old.reserved_name) - set(new.reserved_name)):
        yield f"{kind} {name}: name {word} is not reserved any more"


def gone(kind, name, part, number, new, inclusive):
    if number not in ranges(new, inclusive):
        yield f"{kind} {name}: {part} was deleted and its number {number} is not reserved"
    if part not in new.reserved_name:
        yield f"{kind} {name}: {part} was deleted and its name is not reserved"


def oneof(message, field):
    return message.oneof_decl[field.oneof_index].name if field.HasField("oneof_index") else ""


def fields(name, old, new):
    there = {field.number: field for field in new.field}
    for field in old.field:
        where = f"message {name}: field {field.name}"
        other = there.get(field.number)
        if other is None:
            yield from gone("message", name, field.name, field.number, new, 0)
            continue
        if field.json_name != other.json_name:
            yield f"{where}: is called {other.name} now"
        if (field.type, field.type_name) != (other.type, other.type_name) and not any(
                {field.type, other.type} <= group for group in SAME_ON_THE_WIRE):
            yield f"{where}: its type is another one"
        if field.label != other.label:
            yield f"{where}: was {'repeated' if field.label == Field.LABEL_REPEATED else 'singular'}"
        if oneof(old, field) != oneof(new, other):
            yield f"{where}: is in another oneof"


def method_options(method):
    """As bytes, by number: the runtime need not know the extensions."""
    found = {}
    options = method.options
    for field, value in options.ListFields():
        if field.number in METHOD_OPTIONS:
            found[field.number] = value
    for unknown in getattr(options, "UnknownFields", list)():
        if unknown.field_number in METHOD_OPTIONS:
            found[unknown.field_number] = unknown.data
    return found


def methods(name, old, new):
    there = {method.name: method for method in new.method}
    for method in old.method:
        where = f"method {name}/{method.name}"
        other = there.get(method.name)
        if other is None:
            yield f"{where}: was deleted"
            continue
        if method.input_type != other.input_type:
            yield f"{where}: takes another request"
        if method.output_type != other.output_type:
            yield f"{where}: gives another response"
        if (method.client_streaming, method.server_streaming) != (other.client_streaming, other.server_streaming):
            yield f"{where}: streams otherwise"
        before, after = method_options(method), method_options(other)
        for number, option in METHOD_OPTIONS.items():
            if before.get(number) != after.get(number):
                yield f"{where}: its {option} is another one"


def breaches(old, new):
    (old_messages, old_enums, old_services), (messages, enums, services) = old, new
    for name, descriptor in old_messages.items():
        if name not in messages:
            yield f"message {name}: was deleted"
            continue
        yield from fields(name, descriptor, messages[name])
        yield from reserved_stays("message", name, descriptor, messages[name], 0)
    for name, descriptor in old_enums.items():
        if name not in enums:
            yield f"enum {name}: was deleted"
            continue
        there = {value.number: value.name for value in enums[name].value}
        for value in descriptor.value:
            if value.number not in there:
                yield from gone("enum", name, value.name, value.number, enums[name], 1)
            elif there[value.number] != value.name:
                yield f"enum {name}: value {value.name} is called {there[value.number]} now"
        yield from reserved_stays("enum", name, descriptor, enums[name], 1)
    for name, descriptor in old_services.items():
        if name not in services:
            yield f"service {name}: was deleted"
        else:
            yield from methods(name, descriptor, services[name])


found = list(breaches(collect(sys.argv[1]), collect(sys.argv[2])))
print("\n".join(found))
sys.exit(1 if found else 0)
