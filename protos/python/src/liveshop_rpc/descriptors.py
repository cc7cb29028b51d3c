"""What a service hands to its gateway, so that others can call it without its proto files."""

from __future__ import annotations

from collections.abc import Iterable

from google.protobuf.descriptor import FileDescriptor, ServiceDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet


def file_descriptor_set(services: Iterable[ServiceDescriptor]) -> bytes:
    """A packed ``google.protobuf.FileDescriptorSet``: the files that define the services and all that they import, each after those that it
    imports. Comments are not in it: the ``_pb2`` modules have none."""
    packed: dict[str, FileDescriptorProto] = {}

    def add(file: FileDescriptor) -> None:
        if file.name in packed:
            return
        for dependency in file.dependencies:
            add(dependency)
        packed[file.name] = proto = FileDescriptorProto()
        file.CopyToProto(proto)

    for service in services:
        add(service.file)
    return FileDescriptorSet(file=packed.values()).SerializeToString()
