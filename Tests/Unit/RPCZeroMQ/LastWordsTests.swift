import Dispatch
import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import Supervisor
import Synchronization
import TestThreads
import Testing

/// The end of a connection, and of a reactor.
@Suite(.ownThread, .timeLimit(.minutes(1))) struct RPCZeroMQLastWordsTests {
    private final class Gate: Sendable {
        private let reached = Mutex(false)
        private let opened = DispatchSemaphore(value: 0)
        var isReached: Bool { reached.withLock { $0 } }
        func open() { opened.signal() }

        /// Holds the thread that comes here.
        func pass() {
            reached.withLock { $0 = true }
            opened.wait()
        }
    }

    /// More answers than a turn reads arrive while the reactor is busy, and then the other end closes.
    @Test func whatArrivedBeforeTheEndOfAConnectionCounts() async throws {
        let listener = try RawListener()
        let reactor = Reactor(name: "client")
        let client = EchoClient(ZeroMQChannel(endpoint: listener.endpoint, reactor: reactor, security: .plain))
        let calls = (0..<100).map { number in
            Task { try await client.echo(.init(payload: [UInt8(number)]), deadline: .seconds(50)).payload }
        }
        let gateway = try listener.accept()
        let greeting = MeshV1.HelloAck(heartbeatMs: 60_000, silenceMaxMs: 600_000, payloadBytesMax: 1_000, inFlightMax: 1_000)
        _ = try gateway.receive()
        gateway.send([headerBytes(.helloAck), try greeting.encoded()])
        var requests: [[[UInt8]]] = []
        while requests.count < calls.count {
            let frames = try gateway.receive()
            if frames[0][3] == FrameType.request.rawValue { requests.append(frames) }
        }
        let gate = Gate()
        let held = Task(executorPreference: reactor) { gate.pass() }
        #expect(await eventually { gate.isReached })
        for request in requests {
            let callID = request[0][8..<16].reversed().reduce(0) { $0 << 8 | UInt64($1) }
            gateway.send([headerBytes(.final, callID: callID), request[1]])
        }
        gateway.finish()
        gate.open()
        for (number, call) in calls.enumerated() { #expect(try await call.value == [UInt8(number)]) }
        await held.value
        await reactor.shutdown()
    }

    /// What runs on the reactor hears of its end, and begins again there and then.
    @Test func aChannelMadeWhileItsReactorEndsEndsItsCalls() async throws {
        let reactor = Reactor(name: "ending")
        let nobody = "tcp://127.0.0.1:\(try #require(LoopbackPort.free(1)?.first))"
        let hasBegun = Mutex(false)
        let task = Task(executorPreference: reactor) {
            var ends: [String] = []
            for _ in 0..<3 {
                let client = EchoClient(
                    ZeroMQChannel(endpoint: nobody, reactor: reactor, security: .plain, startGrace: .seconds(50)))
                hasBegun.withLock { $0 = true }
                do throws(RPCError) { _ = try await client.echo(.init(), deadline: .seconds(50)) } catch {
                    ends.append(error.reason)
                }
            }
            return ends
        }
        #expect(await eventually { hasBegun.withLock { $0 } })
        await reactor.shutdown()
        #expect(await task.value == ["SHUT_DOWN", "SHUT_DOWN", "SHUT_DOWN"])
    }
}
