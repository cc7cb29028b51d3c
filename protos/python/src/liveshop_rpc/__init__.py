"""The Liveshop mesh for Python: calls services over ZeroMQ, and serves behind a gateway. README.md shows how; protos/README.md is the protocol."""

from .calls import RequestStream, ResponseStream
from .client import Channel, Stub
from .context import CallContext
from .direct import DirectChannel
from .errors import RPCError, StatusCode
from .feed import follow_topic
from .keys import PLAIN_TCP, CurveKeys
from .method import Idempotency, Method, Streaming, find_method, service_methods
from .server import Server

__all__ = [
    "PLAIN_TCP", "CallContext", "Channel", "CurveKeys", "DirectChannel", "Idempotency", "Method", "RPCError", "RequestStream", "ResponseStream", "Server", "StatusCode", "Streaming",
    "Stub", "find_method", "follow_topic", "service_methods",
]
