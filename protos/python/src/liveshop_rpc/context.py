"""What a handler knows of the call that it serves."""

from __future__ import annotations

import contextvars
import dataclasses
import time
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True, slots=True)
class CallContext:
    """The call that is being served. Calls that the handler makes inherit its deadline and its trace."""

    #: ``time.monotonic()`` when nobody waits any more.
    deadline: float
    #: W3C trace context; empty: none.
    traceparent: str = ""
    #: Empty: the caller will not repeat the call.
    idempotency_key: str = ""
    #: 0 the first time.
    attempt: int = 0
    metadata: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def remaining(self) -> float:
        """Seconds left, never below 0."""
        return max(0.0, self.deadline - time.monotonic())


current: contextvars.ContextVar[CallContext | None] = contextvars.ContextVar("liveshop_call", default=None)
