import MeshAPI
import Messages
import RPCCore
import RPCPolicy
import RPCZeroMQ
import Synchronization
import Testing

/// Streams over several gateways: refused by one before anything came or went, they begin at the next.
@Suite(.timeLimit(.minutes(1))) struct FailoverStreamTests {
    /// A gateway that answers every call with an error, and a stream after a message if it has one.
    private final class Refusing: AvailableChannel {
        private let error: RPCError
        private let message: [UInt8]?
        private let asked = Mutex<[Duration]>([])
        /// Of each call.
        var deadlines: [Duration] { asked.withLock { $0 } }
        let isAvailable: Bool

        init(_ error: RPCError, after message: [UInt8]? = nil, isAvailable: Bool = true) {
            self.error = error
            self.message = message
            self.isAvailable = isAvailable
        }

        func call(
            _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
        ) async throws(RPCError) -> [UInt8] {
            asked.withLock { $0.append(options.deadline ?? .zero) }
            throw error
        }

        func open(
            _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
        ) -> StreamingCall {
            asked.withLock { $0.append(options.deadline ?? .zero) }
            guard let message else { return StreamingCall(failed: error) }
            let responses = InboundStream(window: WireLimits.streamWindow, first: message) { _ in }
            responses.end(.failure(error))
            return StreamingCall(requests: nil, responses: responses) {}
        }
    }

    @Test func refusedStreamsBeginAtTheNext() async throws {
        let mesh = try await EchoMesh()
        let server = try await mesh.serve()
        // A channel counts as available once it is connected.
        #expect(try await mesh.client.echo(.init(payload: [1])).payload == [1])
        let away = [Refusing(.shutDown.rejected), Refusing(.noInstance.rejected)]
        let client = EchoClient(FailoverChannel(away + [mesh.channel]))
        // Twice round: each is the first to be asked twice.
        for _ in 0..<6 {
            let stream = client.repeat(.init(payload: [1], count: 2), deadline: .seconds(20))
            #expect(try await stream.next()?.index == 0)
            #expect(try await stream.next()?.index == 1)
            #expect(try await stream.next() == nil)
        }
        // A third of the streams begins at each: those of the first go on to the second, and from there like its own to the third.
        #expect(away.map(\.deadlines.count) == [2, 4])
        for _ in 0..<6 {
            let gathering = client.gather(.init(payload: [1, 2]), deadline: .seconds(20))
            try await gathering.send(.init(payload: [3]))
            #expect(try await gathering.finish().bytes == 3)
        }
        #expect(away.map(\.deadlines.count) == [4, 8])
        await server.shutdown()
        await mesh.end()
    }

    /// It might hold the call back until the deadline, and its word would hide the answer of the one that is there.
    @Test func aRefusalIsNotTakenToOneThatIsAway() async throws {
        let (there, away) = (Refusing(.noInstance.rejected), Refusing(.notConnected.rejected, isAvailable: false))
        let client = EchoClient(FailoverChannel([away, there]))
        for _ in 0..<4 {
            await #expect(throws: RPCError.noInstance.rejected) { try await client.echo(.init()) }
            await #expect(throws: RPCError.noInstance.rejected) { try await client.repeat(.init(count: 1)).next() }
        }
        #expect(there.deadlines.count == 8 && away.deadlines.isEmpty)
        // Nobody is there: one of them says so.
        let nobody = EchoClient(FailoverChannel([away, away]))
        await #expect(throws: RPCError.notConnected.rejected) { try await nobody.echo(.init()) }
        #expect(away.deadlines.count == 1)
    }

    @Test func allHaveOneDeadline() async throws {
        let away = [Refusing(.shutDown.rejected), Refusing(.shutDown.rejected)]
        let client = EchoClient(FailoverChannel(away))
        await #expect(throws: RPCError.shutDown.rejected) {
            try await client.repeat(.init(payload: [1], count: 2), deadline: .seconds(20)).next()
        }
        let asked = away.flatMap(\.deadlines).sorted()
        #expect(asked.count == 2 && asked[0] < .seconds(20) && asked[1] == .seconds(20))
    }

    /// The same error without its word that nobody has seen the call; and one that another gateway would give too.
    @Test(arguments: [RPCError.shutDown, RPCError.unknownMethod.rejected, RPCError.serverBusy.rejected])
    func whatAHandlerMayHaveSeenIsNotOpenedAgain(error: RPCError) async throws {
        let away = [Refusing(error), Refusing(error)]
        let client = EchoClient(FailoverChannel(away))
        await #expect(throws: RPCError.self) { try await client.repeat(.init(payload: [1], count: 2)).next() }
        #expect(away.flatMap(\.deadlines).count == 1)
    }

    /// Whatever its end says: a message was read already.
    @Test func aStreamThatHasBegunStaysWhereItIs() async throws {
        let message = try MeshV1.RepeatResponse(index: 7).encoded()
        let away = [Refusing(.shutDown.rejected, after: message), Refusing(.shutDown.rejected, after: message)]
        let stream = EchoClient(FailoverChannel(away)).repeat(.init(payload: [1], count: 2))
        #expect(try await stream.next()?.index == 7)
        await #expect(throws: RPCError.shutDown) { try await stream.next() }
        #expect(away.flatMap(\.deadlines).count == 1)
    }
}
