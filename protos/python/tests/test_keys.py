"""Keys: their files, and a gateway that asks for them."""

import asyncio
import functools
import os
import pathlib
import tempfile
import unittest

import zmq
import zmq.asyncio
import zmq.utils.z85
from liveshop.mesh.v1.echo_pb2 import EchoRequest, EchoResponse
from liveshop_rpc import PLAIN_TCP, Channel, CurveKeys, DirectChannel, RPCError, Server, StatusCode
from liveshop_rpc.connection import Connection
from liveshop_rpc.wire import Frame, FrameType
from standin import Gateway
from zmq.auth.asyncio import AsyncioAuthenticator


def write(folder: str, name: str) -> tuple[bytes, bytes]:
    public, secret = zmq.curve_keypair()
    text = f"liveshop curve key\nname: {name}\npublic: {public.decode()}\n"
    pathlib.Path(folder, f"{name}.public").write_text(text)
    path = pathlib.Path(folder, f"{name}.secret")
    path.write_text(f"{text}secret: {secret.decode()}\n")
    path.chmod(0o600)
    return public, secret


class KeyFiles(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = self.enterContext(tempfile.TemporaryDirectory())
        self.gateway, _ = write(self.folder, "gateway")
        self.own = write(self.folder, "stall-7")

    def test_they_are_read(self) -> None:
        keys = CurveKeys.load(self.folder, "stall-7")
        self.assertEqual((keys.public, keys.secret, keys.server), (*self.own, self.gateway))
        self.assertNotIn(self.own[1].decode(), repr(keys))

    def test_a_secret_that_others_can_read_is_none(self) -> None:
        pathlib.Path(self.folder, "stall-7.secret").chmod(0o640)
        with self.assertRaisesRegex(ValueError, "others can read it"):
            CurveKeys.load(self.folder, "stall-7")

    def test_what_is_no_key_is_named(self) -> None:
        path = pathlib.Path(self.folder, "stall-7.secret")
        with self.assertRaises(OSError):
            CurveKeys.load(self.folder, "nobody")
        for text, rule in [("", "must begin"), ("liveshop curve key\nname: other\n", "key of stall-7"),
                           (f"liveshop curve key\nname: stall-7\npublic: {self.own[0].decode()}\nsecret: x\n", "secret: must be 40")]:
            path.write_text(text)
            with self.assertRaisesRegex(ValueError, rule):
                CurveKeys.load(self.folder, "stall-7")

    def test_nobody_talks_plain_tcp_by_accident(self) -> None:
        for kind in Channel, DirectChannel, functools.partial(Server, name="echo-1"):
            with self.assertRaisesRegex(ValueError, "^keys: tcp://127.0.0.1:9 needs them"):
                kind("tcp://127.0.0.1:9")
            kind("ipc:///tmp/nobody.ipc")
            kind("tcp://127.0.0.1:9", keys=PLAIN_TCP)

    def test_the_environment_names_them(self) -> None:
        for name in "LIVESHOP_KEYS", "LIVESHOP_PLAIN_TCP":
            os.environ.pop(name, None)
        self.assertIsNone(CurveKeys.from_environment())
        os.environ["LIVESHOP_PLAIN_TCP"] = "1"
        self.addCleanup(os.environ.pop, "LIVESHOP_PLAIN_TCP")
        self.assertIs(CurveKeys.from_environment(), PLAIN_TCP)
        os.environ.update(LIVESHOP_KEYS=self.folder, LIVESHOP_KEY_NAME="stall-7")
        self.addCleanup(os.environ.pop, "LIVESHOP_KEY_NAME")
        self.addCleanup(os.environ.pop, "LIVESHOP_KEYS")
        keys = CurveKeys.from_environment()
        assert isinstance(keys, CurveKeys)
        self.assertEqual(keys.public, self.own[0])


class Connecting(unittest.IsolatedAsyncioTestCase):
    async def test_a_known_key_calls_and_others_hear_why_they_do_not(self) -> None:
        server, secret = zmq.curve_keypair()
        own, stranger = zmq.curve_keypair(), zmq.curve_keypair()
        authenticator = AsyncioAuthenticator(zmq.asyncio.Context.instance())
        authenticator.start()
        self.addCleanup(authenticator.stop)

        class Known:
            def callback(self, domain: str, key: bytes) -> bool:
                # As 32 bytes or as text, by the version of pyzmq.
                return own[0] in (key, zmq.utils.z85.encode(key))

        authenticator.configure_curve_callback("*", credentials_provider=Known())
        async with Gateway(curve=(server, secret)) as gateway:
            async with Channel(gateway.endpoint, keys=CurveKeys(*own, server)) as shop:
                answer = asyncio.create_task(shop.service("liveshop.mesh.v1.Echo").Echo(EchoRequest(payload=b"x"), deadline=30.0))
                await gateway.next(FrameType.HELLO)
                peer, frame = await gateway.next(FrameType.REQUEST)
                await gateway.send(peer, Frame(FrameType.FINAL, frame.call_id, EchoResponse(payload=b"y").SerializeToString()))
                self.assertEqual((await answer).payload, b"y")
            for keys, why in [(CurveKeys(*stranger, server), "does not know this key"), (PLAIN_TCP, " key"),
                              (CurveKeys(*own, stranger[0]), "")]:
                channel = Channel(gateway.endpoint, keys=keys)
                with self.assertRaisesRegex(RPCError, why) as refused:
                    await channel.connect(timeout=1.0)
                self.assertEqual((refused.exception.code, refused.exception.reason), (StatusCode.UNAVAILABLE, "NOT_CONNECTED"))

    async def test_who_speaks_after_the_refusal_hears_of_it_too(self) -> None:
        server, secret = zmq.curve_keypair()
        async with Gateway(curve=(server, secret)) as gateway:
            connection = Connection(zmq.asyncio.Context.instance(), gateway.endpoint, PLAIN_TCP)
            connection._socket.connect(gateway.endpoint)
            # All in one step of the loop, so that nobody else has read of it.
            self.assertTrue(zmq.Socket.shadow(connection._monitor.underlying).poll(30_000))
            while not connection.is_lost:
                connection.send(Frame(FrameType.HELLO))
            connection.close()
            assert connection._failure is not None
            self.assertIn(" key", str(connection._failure))


if __name__ == "__main__":
    unittest.main()
