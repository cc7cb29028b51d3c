"""Keys: who this end is, and whom it talks to. The files are those of ``liveshop keys``; protos/README.md says what is in them."""

from __future__ import annotations

import dataclasses
import enum
import os
import pathlib
import stat

import zmq

_TITLE = "liveshop curve key"
_FILE_BYTES_MAX = 4_096


@dataclasses.dataclass(frozen=True)
class CurveKeys:
    """CURVE keys as Z85, 40 bytes each."""

    public: bytes
    secret: bytes = dataclasses.field(repr=False)
    #: The gateway's public key: only its owner can be at the other end.
    server: bytes

    @classmethod
    def load(cls, folder: str | os.PathLike[str], name: str, *, server: str = "gateway") -> CurveKeys:
        """Reads ``NAME.secret`` and ``SERVER.public`` of a folder.

        :raises OSError: if a file cannot be read.
        :raises ValueError: if it is no key, or others than its owner can read the secret one.
        """
        own = _read(pathlib.Path(folder, f"{name}.secret"), name, is_secret=True)
        return cls(own["public"], own["secret"], _read(pathlib.Path(folder, f"{server}.public"), server)["public"])

    @classmethod
    def from_environment(cls) -> Keys | None:
        """The key ``$LIVESHOP_KEY_NAME`` (else ``admin``) of the folder ``$LIVESHOP_KEYS``. Without that folder ``PLAIN_TCP`` if ``$LIVESHOP_PLAIN_TCP`` is 1, else
        None, which suffices for ``ipc://``."""
        if folder := os.environ.get("LIVESHOP_KEYS"):
            return cls.load(folder, os.environ.get("LIVESHOP_KEY_NAME") or "admin")
        return PLAIN_TCP if os.environ.get("LIVESHOP_PLAIN_TCP") == "1" else None

    def apply(self, socket: zmq.Socket[bytes], endpoint: str) -> None:
        """Before ``connect``. Keys are for TCP; at ``ipc://`` the file's mode decides who may connect."""
        if endpoint.startswith("tcp://"):
            socket.setsockopt(zmq.CURVE_SERVERKEY, self.server)
            socket.setsockopt(zmq.CURVE_PUBLICKEY, self.public)
            socket.setsockopt(zmq.CURVE_SECRETKEY, self.secret)


class PlainTCP(enum.Enum):
    """Nothing is encrypted, and nobody knows who the other end is: for a network where everybody may do everything, and a mesh without keys."""

    PLAIN_TCP = enum.auto()

    def apply(self, socket: zmq.Socket[bytes], endpoint: str) -> None:
        """There is nothing to set."""


PLAIN_TCP = PlainTCP.PLAIN_TCP
Keys = CurveKeys | PlainTCP


def require_said(keys: Keys | None, endpoint: str) -> None:
    """:raises ValueError: if the endpoint is ``tcp://`` and nothing was said of keys. Nobody shall talk plain TCP by accident."""
    if keys is None and endpoint.startswith("tcp://"):
        raise ValueError(f"keys: {endpoint} needs them; or PLAIN_TCP, if whoever reaches the network may read and do everything")


def _read(path: pathlib.Path, name: str, *, is_secret: bool = False) -> dict[str, bytes]:
    with path.open("rb") as file:
        if is_secret and stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
            raise ValueError(f"{path}: others can read it; chmod 600 it, or make another key if somebody did")
        text = file.read(_FILE_BYTES_MAX).decode()
    title, *lines = text.splitlines() or [""]
    fields = dict(line.split(": ", 1) for line in lines if ": " in line)
    if title != _TITLE or fields.pop("name", None) != name:
        raise ValueError(f"{path}: must begin with \"{_TITLE}\" and be the key of {name}")
    keys = {field: value.encode() for field, value in fields.items()}
    for field in ("public", "secret") if is_secret else ("public",):
        if len(keys.get(field, b"")) != 40:
            raise ValueError(f"{path}: {field}: must be 40 characters of Z85")
    return keys
