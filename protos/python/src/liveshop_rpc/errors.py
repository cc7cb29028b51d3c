"""How calls fail."""

from __future__ import annotations

import enum


class StatusCode(enum.IntEnum):
    """The outcome of a call; names and numbers are gRPC's."""

    OK = 0
    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16


class RPCError(Exception):
    """A call that ended with a status other than OK. Handlers raise it to answer with one.

    ``reason`` is stable and for programs (``SOLD_OUT``), ``field`` the request field at fault as a dotted path, ``message`` for people.
    ``is_rejected``: no handler has seen the call, so that repeating it is safe.
    """

    def __init__(
        self, code: StatusCode, message: str = "", *, reason: str = "", field: str = "", is_rejected: bool = False
    ) -> None:
        if code == StatusCode.OK:
            raise ValueError("code: OK is no error")
        self.code, self.message, self.reason, self.field, self.is_rejected = code, message, reason, field, is_rejected
        # Most messages begin with the field.
        named = "" if message.startswith(f"{field}:") else field
        super().__init__(": ".join(part for part in (code.name, reason, named, message) if part))


class MalformedFrame(Exception):
    """A message that is none of the protocol's. It is dropped and counted."""
