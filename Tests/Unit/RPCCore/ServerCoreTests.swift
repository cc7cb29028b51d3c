import RPCCore
import Testing

@Suite struct RPCCoreServerTests {
    private let peer = PeerAddress(rawValue: 1)
    private func at(_ milliseconds: Int64) -> MonotonicTime { MonotonicTime(microseconds: milliseconds * 1_000) }

    private func request(_ callID: UInt64, milliseconds: UInt32 = 100) -> FrameHeader {
        FrameHeader(type: .request, callID: callID, remainingMicroseconds: milliseconds * 1_000)
    }

    private func core(concurrencyMax: Int = 10) -> ServerCore {
        var limits = ServerCore.Limits()
        limits.concurrencyMax = concurrencyMax
        limits.payloadBytesMax = 50
        return ServerCore(now: at(0), limits: limits)
    }

    @Test func theTimeLeftCountsFromArrival() {
        var core = core()
        #expect(core.accept(request(1), from: peer, bodyBytes: 1, now: at(7)) == .run(slot: 0, deadline: at(107)))
        #expect(core.finish(0) == ServerCore.Caller(peer: peer, callID: 1))
        #expect(core.popExpired(at: at(200)) == nil)
    }

    @Test func refusals() {
        var core = core(concurrencyMax: 1)
        #expect(core.accept(request(1, milliseconds: 0), from: peer, bodyBytes: 1, now: at(0)) == .refuse(.deadlineExceeded))
        #expect(core.accept(request(1), from: peer, bodyBytes: 51, now: at(0)) == .refuse(.payloadTooLarge(51)))
        #expect(core.accept(request(1), from: peer, bodyBytes: 1, now: at(0)) == .run(slot: 0, deadline: at(100)))
        #expect(core.accept(request(1), from: peer, bodyBytes: 1, now: at(0)) == .refuse(.duplicateCall))
        #expect(core.accept(request(2), from: peer, bodyBytes: 1, now: at(0)) == .refuse(.serverBusy))
    }

    @Test func aMethodMayHaveALimitOfItsOwn() {
        func request(_ callID: UInt64, _ method: UInt32) -> FrameHeader {
            FrameHeader(type: .request, callID: callID, remainingMicroseconds: 1_000_000, method: method)
        }
        var core = core()
        func accept(_ callID: UInt64, _ method: UInt32, _ core: inout ServerCore) -> Int? {
            if case .run(let slot, _) = core.accept(request(callID, method), from: peer, bodyBytes: 1, now: at(0)) {
                slot
            } else {
                nil
            }
        }
        // One runs before the limit is set: it counts.
        let first = accept(1, 7, &core)
        core.setConcurrencyMax([MethodID(rawValue: 7): 2])
        let second = accept(2, 7, &core)
        #expect(second != nil)
        #expect(core.accept(request(3, 7), from: peer, bodyBytes: 1, now: at(0)) == .refuse(.methodBusy))
        let other = accept(4, 8, &core)
        #expect(other != nil, "another method")
        _ = core.finish(first ?? -1)
        let third = accept(3, 7, &core)
        #expect(third != nil)
        #expect(RPCError.methodBusy.advice.retryAfterMicroseconds > 0)
    }

    @Test func theSameCallIdOfAnotherPeerIsAnotherCall() {
        var core = core()
        _ = core.accept(request(1), from: peer, bodyBytes: 1, now: at(0))
        let other = PeerAddress(rawValue: 2)
        #expect(core.accept(request(1), from: other, bodyBytes: 1, now: at(0)) == .run(slot: 1, deadline: at(100)))
    }

    @Test func oneAnswerWhoeverIsFirst() {
        var core = core()
        for callID: UInt64 in 1...3 { _ = core.accept(request(callID), from: peer, bodyBytes: 1, now: at(0)) }
        #expect(core.cancel(callID: 1, from: peer) == 0)
        #expect(core.cancel(callID: 1, from: peer) == nil)
        #expect(core.lost(peer).sorted() == [1, 2])
        #expect(core.popExpired(at: at(100))?.slot == nil)
        #expect(core.running == 3)
        for slot in 0..<3 { #expect(core.finish(slot) == nil) }
        #expect(core.running == 0)
    }

    @Test func anExpiredCallIsAnsweredAndItsHandlerStillCounts() {
        var core = core(concurrencyMax: 1)
        _ = core.accept(request(9), from: peer, bodyBytes: 1, now: at(0))
        let expired = core.popExpired(at: at(100))
        #expect(expired?.caller == ServerCore.Caller(peer: peer, callID: 9))
        #expect(core.accept(request(10), from: peer, bodyBytes: 1, now: at(100)) == .refuse(.serverBusy))
        #expect(core.finish(0) == nil)
        #expect(core.accept(request(10), from: peer, bodyBytes: 1, now: at(100)) == .run(slot: 0, deadline: at(200)))
    }
}
