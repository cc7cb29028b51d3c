import MeshTesting
import Messages
import RPCCore
import Synchronization
import Testing

/// The two ends of a stream without anything between them.
@Suite(.timeLimit(.minutes(1))) struct StreamEndsTests {
    private final class Sent: Sendable {
        let items = Mutex<[OutboundStream.Item]>([])
        var bodies: [[UInt8]] {
            items.withLock { $0.compactMap { if case .message(let body, _) = $0 { body } else { nil } } }
        }
        func take(_ stream: OutboundStream) { stream.drain { item in items.withLock { $0.append(item) } } }
    }

    private func outbound(_ credit: StreamCredit) -> (OutboundStream, Sent) {
        (OutboundStream(window: credit) {}, Sent())
    }

    private func error(of task: Task<Void, any Error>) async -> RPCError? {
        do {
            try await task.value
            return nil
        } catch {
            return error as? RPCError
        }
    }

    @Test func aSenderWaitsForCreditAndKeepsItsOrder() async throws {
        let (stream, sent) = outbound(.init(messages: 2, kibibytes: 1))
        let sender = Task { for number: UInt8 in 0..<6 { try await stream.send([number]) } }
        let hasSentTwo = await eventually {
            sent.take(stream)
            return sent.bodies.count == 2
        }
        #expect(hasSentTwo)
        stream.grant(.init(messages: 3, kibibytes: 1))
        let hasSentFive = await eventually {
            sent.take(stream)
            return sent.bodies.count == 5
        }
        #expect(hasSentFive && !sender.isCancelled)
        stream.grant(.init(messages: 1, kibibytes: 1))
        try await sender.value
        stream.finish()
        sent.take(stream)
        #expect(sent.bodies == (0..<6).map { [$0] })
        #expect(sent.items.withLock { $0.last } == .end(sequence: 6))
        await #expect(throws: RPCError.callEnded) { try await stream.send([9]) }
    }

    /// Whoever comes while another one carries a message does not take it for gone: that one has not arrived yet.
    @Test func aMessageThatIsUnderWayHasNotLeft() async throws {
        let (stream, _) = outbound(.init(messages: 9, kibibytes: 9))
        #expect(stream.drain { _ in }, "there is nothing")
        try await stream.send([1])
        try await stream.send([2])
        var answers: [Bool] = []
        let hasLeft = stream.drain { _ in answers.append(stream.drain { _ in }) }
        #expect(hasLeft && answers == [false, false])
        #expect(stream.drain { _ in })
    }

    @Test func theEndIsNotSaidBeforeTheReceiverIsHeardOf() {
        let (stream, sent) = outbound(.none)
        stream.finish()
        sent.take(stream)
        #expect(sent.items.withLock { $0.isEmpty })
        stream.grant(.init(messages: 1, kibibytes: 1))
        sent.take(stream)
        #expect(sent.items.withLock { $0 } == [.end(sequence: 0)])
    }

    @Test func theEndOfTheCallAndOfTheTaskWakeASender() async {
        let (stream, _) = outbound(.none)
        let cancelled = Task { try await stream.send([1]) }
        cancelled.cancel()
        #expect(await error(of: cancelled) == .cancelled)
        let waiting = Task { try await stream.send([2]) }
        stream.end(.instanceLost)
        #expect(await error(of: waiting) == .instanceLost)
        await #expect(throws: RPCError.instanceLost) { try await stream.send([3]) }
    }

    @Test func aMessageLargerThanAPayloadMayBeIsRefusedAndNothingLost() async throws {
        let (stream, sent) = outbound(.init(messages: 2, kibibytes: 1))
        let large = [UInt8](repeating: 0, count: WireLimits.payloadBytesMax + 1)
        await #expect(throws: RPCError.payloadTooLarge(large.count)) { try await stream.send(large) }
        try await stream.send([1])
        sent.take(stream)
        #expect(sent.bodies == [[1]])
    }

    @Test func whatCameBeforeAFailureIsReadBeforeIt() async throws {
        let stream = InboundStream(window: .init(messages: 8, kibibytes: 8)) { _ in }
        try stream.deliver([1], sequence: 1)
        try stream.deliver([2], sequence: 2)
        stream.end(.failure(.instanceLost))
        #expect(try await stream.next() == [1])
        #expect(try await stream.next() == [2])
        await #expect(throws: RPCError.instanceLost) { try await stream.next() }
        await #expect(throws: RPCError.instanceLost) { try await stream.next() }
    }

    @Test func anEndThatTellsOfMoreThanArrivedIsAFailure() async throws {
        let stream = InboundStream(window: .init(messages: 8, kibibytes: 8)) { _ in }
        try stream.deliver([1], sequence: 1)
        stream.end(.success([7]), sequence: 2)
        #expect(try await stream.next() == [1])
        await #expect(throws: RPCError.streamBroken) { try await stream.next() }
    }

    /// Whoever listens hears of the end when it is there, not when it is read; once, and how a reader will.
    @Test func theEndIsToldOnceAndBeforeItIsRead() throws {
        let heard = Mutex<[Result<[UInt8], RPCError>]>([])
        let stream = InboundStream(window: .init(messages: 8, kibibytes: 8)) { _ in }
        stream.whenEnded { outcome in heard.withLock { $0.append(outcome) } }
        try stream.deliver([1], sequence: 1)
        #expect(heard.withLock(\.count) == 0)
        stream.end(.success([7]), sequence: 2)
        stream.end(.failure(.cancelled))
        #expect(heard.withLock { $0 } == [.failure(.streamBroken)])
        // Too late to be told, early enough to be told at once.
        stream.whenEnded { outcome in heard.withLock { $0.append(outcome) } }
        #expect(heard.withLock { $0 } == [.failure(.streamBroken), .failure(.streamBroken)])
    }

    @Test func theBodyOfTheFinalComesAfterEverything() async throws {
        let stream = InboundStream(window: .init(messages: 8, kibibytes: 8), first: [0]) { _ in }
        try stream.deliver([1], sequence: 1)
        stream.end(.success([7]), sequence: 1)
        #expect(try await stream.next() == [0])
        #expect(try await stream.final() == [7])
        #expect(try await stream.next() == nil)
    }

    @Test func aReaderWaitsIsWokenAndGivesCreditBack() async throws {
        let credits = Mutex<[StreamCredit]>([])
        let stream = InboundStream(window: .init(messages: 4, kibibytes: 1)) { credit in credits.withLock { $0.append(credit) }
        }
        let reader = Task { () throws -> [[UInt8]] in
            var read: [[UInt8]] = []
            while let body = try await stream.next() { read.append(body) }
            return read
        }
        for number: UInt32 in 1...4 { try stream.deliver([UInt8(number)], sequence: number) }
        let isAllowed = await eventually { credits.withLock { $0.map(\.messages) } == [2, 2] }
        #expect(isAllowed)
        stream.end(.success([]), sequence: 4)
        #expect(try await reader.value == [[1], [2], [3], [4]])
    }

    @Test func aCancelledReaderLeavesTheStreamToOthers() async throws {
        let stream = InboundStream(window: .init(messages: 4, kibibytes: 1)) { _ in }
        let reader = Task { _ = try await stream.next() }
        reader.cancel()
        #expect(await error(of: reader) == .cancelled)
        try stream.deliver([1], sequence: 1)
        #expect(try await stream.next() == [1])
    }

    /// Whoever comes second is refused; that it is cancelled is its own affair.
    @Test func aSecondReaderThatIsCancelledLeavesTheFirstAlone() async throws {
        let stream = InboundStream(window: .init(messages: 4, kibibytes: 4)) { _ in }
        // Immediate: it waits by the time the next one comes.
        let first = Task.immediate { try await stream.next() }
        for _ in 0..<20 {
            let second = Task { try await stream.next() }
            second.cancel()
            await #expect(throws: RPCError.secondReader) { try await second.value }
        }
        try stream.deliver([7], sequence: 1)
        #expect(try await first.value == [7])
        // And one that was cancelled before it waited is not remembered against the next.
        let cancelled = Task { try await stream.next() }
        cancelled.cancel()
        _ = await cancelled.result
        try stream.deliver([8], sequence: 2)
        #expect(try await stream.next() == [8])
    }
}
