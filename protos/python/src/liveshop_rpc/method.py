"""Methods by name, with what their options say."""

from __future__ import annotations

import dataclasses
import enum
from typing import Any, Generic, TypeVar

from google.protobuf import descriptor_pb2, descriptor_pool
from google.protobuf.descriptor import Descriptor, MethodDescriptor, ServiceDescriptor
from google.protobuf.message import Message
from liveshop.common.v1 import options_pb2

from .limits import DEADLINE_SECONDS_DEFAULT
from .wire import fold, partition_hash

Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)


class Idempotency(enum.IntEnum):
    """What a caller may do when a call ended without an answer."""

    #: Repeat it only with the idempotency key of the first attempt.
    KEYED = 0
    #: Repeat it: the request itself names what it creates.
    NATURAL = 1
    #: Repeat it: it changes nothing.
    READ_ONLY = 2


class Streaming(enum.Enum):
    """Which side of a method says many messages."""

    NONE = enum.auto()
    RESPONSES = enum.auto()
    REQUESTS = enum.auto()


@dataclasses.dataclass(frozen=True, slots=True)
class Method(Generic[Request, Response]):
    """One method of a service, typed by its messages."""

    #: ``package.Service/Method``
    full_name: str
    request: type[Request]
    response: type[Response]
    idempotency: Idempotency = Idempotency.KEYED
    #: Path of the request's field that picks the owner of the data; empty: any instance may answer.
    partition_key: tuple[str, ...] = ()
    #: Seconds.
    default_deadline: float = DEADLINE_SECONDS_DEFAULT
    streaming: Streaming = Streaming.NONE

    @property
    def id(self) -> int:
        return fold(self.full_name)

    def partition(self, request: Request) -> int:
        """The hash of the request's partition key; 0: it has none."""
        if not self.partition_key:
            return 0
        value: Any = request
        for name in self.partition_key:
            value = getattr(value, name)
        return partition_hash(value)


def find_method(full_name: str) -> Method[Any, Any]:
    """A method of any imported ``_pb2`` module, e.g. ``liveshop.catalog.v1.Catalog/GetProduct``.

    :raises LookupError: if there is none.
    :raises TypeError: if it streams both ways, which no method of the mesh does.
    """
    service_name, slash, name = full_name.partition("/")
    try:
        service = descriptor_pool.Default().FindServiceByName(service_name)
        descriptor = service.methods_by_name[name]
    except KeyError:
        hint = "import its _pb2 module first" if slash else "it must be package.Service/Method"
        raise LookupError(f"no method {full_name}: {hint}") from None
    return _method(service, descriptor)


def service_methods(service: ServiceDescriptor | str) -> dict[str, Method[Any, Any]]:
    """All methods of a service, by their short names.

    :raises LookupError: if there is no service of that name.
    :raises TypeError: if one of them streams both ways.
    """
    found = service_descriptor(service)
    return {descriptor.name: _method(found, descriptor) for descriptor in found.methods}


def service_descriptor(service: ServiceDescriptor | str) -> ServiceDescriptor:
    """
    :raises LookupError: if there is no service of that name.
    """
    if not isinstance(service, str):
        return service
    try:
        return descriptor_pool.Default().FindServiceByName(service)
    except KeyError:
        raise LookupError(f"no service {service}: import its _pb2 module first") from None


def _method(service: ServiceDescriptor, descriptor: MethodDescriptor) -> Method[Any, Any]:
    # The stubs that protoc 3.21 writes know extensions by an older type.
    options: Any = descriptor.GetOptions()
    path: str = options.Extensions[options_pb2.partition_key]
    milliseconds: int = options.Extensions[options_pb2.default_deadline_ms]
    return Method(
        f"{service.full_name}/{descriptor.name}", message_class(descriptor.input_type), message_class(descriptor.output_type),
        Idempotency(options.Extensions[options_pb2.idempotency]), tuple(path.split(".")) if path else (),
        milliseconds / 1_000 if milliseconds else DEADLINE_SECONDS_DEFAULT, _streaming(service, descriptor))


def _streaming(service: ServiceDescriptor, descriptor: MethodDescriptor) -> Streaming:
    # Debian's runtime has it in this form only.
    proto = descriptor_pb2.MethodDescriptorProto()
    descriptor.CopyToProto(proto)
    if proto.client_streaming and proto.server_streaming:
        raise TypeError(f"{service.full_name}/{descriptor.name} streams both ways; the mesh knows streams of one side only")
    if proto.client_streaming:
        return Streaming.REQUESTS
    return Streaming.RESPONSES if proto.server_streaming else Streaming.NONE


def message_class(descriptor: Descriptor) -> type[Any]:
    """The class of a message type."""
    # The one way that every protobuf runtime from 3.21 on has; its public successor came with 4.22.
    cls: type[Any] = getattr(descriptor, "_concrete_class")
    return cls
