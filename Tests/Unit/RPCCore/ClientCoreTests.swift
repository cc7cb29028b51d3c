import Messages
import RPCCore
import Testing

@Suite struct RPCCoreClientTests {
    private static let method = MethodID(rawValue: 42)
    private func at(_ milliseconds: Int64) -> MonotonicTime { MonotonicTime(microseconds: milliseconds * 1_000) }

    private func connected(inFlightMax: Int = 10) -> ClientCore {
        var core = ClientCore(now: at(0))
        _ = core.connected(payloadBytesMax: 100, inFlightMax: inFlightMax, now: at(0))
        return core
    }

    private func begin(_ core: inout ClientCore, bytes: Int = 1, deadline: Int64 = 100, now: Int64 = 0) -> ClientCore.Admission
    {
        core.begin(method: Self.method, partition: 5, bodyBytes: bytes, deadline: at(deadline), now: at(now))
    }

    @Test func aRequestSaysWhatItMust() {
        var core = connected()
        guard case .send(let slot, let header) = begin(&core, deadline: 100, now: 40) else {
            Issue.record("not sent")
            return
        }
        #expect(header.type == .request)
        #expect(header.remainingMicroseconds == 60_000)
        #expect(header.method == 42)
        #expect(header.partition == 5)
        #expect(core.final(FrameHeader(type: .final, callID: header.callID)) == slot)
        #expect(core.final(FrameHeader(type: .final, callID: header.callID)) == nil)
        #expect(core.lateFinals == 1)
        #expect(core.inFlight == 0)
    }

    @Test(arguments: [
        (bytes: 101, deadline: Int64(100), inFlight: 0, RPCError.payloadTooLarge(101)),
        (bytes: 1, deadline: Int64(0), inFlight: 0, RPCError.deadlineExceeded),
        (bytes: 1, deadline: Int64(100), inFlight: 2, RPCError.tooManyInFlight),
    ]) func limitsAreAnswered(bytes: Int, deadline: Int64, inFlight: Int, expected: RPCError) {
        var core = connected(inFlightMax: 2)
        for _ in 0..<inFlight { _ = begin(&core) }
        #expect(begin(&core, bytes: bytes, deadline: deadline) == .refuse(expected))
    }

    @Test func aFinalOfAnEarlierOccupantOfTheSlotIsLate() {
        var core = connected()
        guard case .send(let slot, let first) = begin(&core) else { return }
        #expect(core.popExpired(at: at(100)) == slot)
        guard case .send(let again, let second) = begin(&core, deadline: 300, now: 101) else { return }
        #expect(again == slot)
        #expect(core.final(FrameHeader(type: .final, callID: first.callID)) == nil)
        #expect(core.final(FrameHeader(type: .final, callID: second.callID)) == slot)
    }

    @Test func aRequestThatCannotBeSentEndsItsCallOnce() {
        var core = connected()
        guard case .send(let slot, let header) = begin(&core) else {
            Issue.record("not sent")
            return
        }
        #expect(core.undelivered(header) == slot)
        #expect(core.undelivered(header) == nil)
        #expect(core.popExpired(at: at(100)) == nil)
        #expect(core.final(FrameHeader(type: .final, callID: header.callID)) == nil)
        #expect(core.inFlight == 0)
    }

    @Test func callsWaitForTheFirstConnectionOnly() {
        var core = ClientCore(now: at(0), startGraceMicroseconds: 50_000)
        guard case .hold(let slot) = begin(&core, now: 10) else {
            Issue.record("not held")
            return
        }
        #expect(core.nextDue() == at(50))
        let sent = core.connected(payloadBytesMax: 100, inFlightMax: 10, now: at(30))
        #expect(sent.map(\.slot) == [slot])
        #expect(sent.first?.header.remainingMicroseconds == 70_000)
        #expect(core.connectionLost() == [slot])
        #expect(begin(&core, now: 40) == .refuse(.notConnected))
    }

    @Test func callsInFlightAtAGoAwayEndWithTheConnection() {
        var core = connected()
        guard case .send(let slot, _) = begin(&core) else {
            Issue.record("not sent")
            return
        }
        core.refuseNewCalls(.shutDown)
        #expect(begin(&core) == .refuse(.shutDown))
        #expect(core.inFlight == 1)
        #expect(core.connectionLost() == [slot])
        #expect(core.inFlight == 0)
    }

    @Test func heldCallsEndWithTheGrace() {
        var core = ClientCore(now: at(0), startGraceMicroseconds: 50_000)
        guard case .hold(let slot) = begin(&core) else { return }
        #expect(core.endOfGrace(at: at(49)) == [])
        #expect(core.endOfGrace(at: at(50)) == [slot])
        #expect(core.inFlight == 0)
        #expect(begin(&core, now: 51) == .refuse(.notConnected))
    }

    @Test func cancellingTellsTheServer() {
        var core = connected()
        guard case .send(let slot, let header) = begin(&core) else { return }
        #expect(core.cancel(slot) == FrameHeader(type: .cancel, callID: header.callID))
        #expect(core.popExpired(at: at(1_000)) == nil)
    }
}
