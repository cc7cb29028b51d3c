import MeshTesting
import Messages
import RPCCore
import Testing

@Suite struct RPCCoreRouterTests {
    /// A router with its time, and a record of what it wanted.
    private struct Bench {
        var router: Router
        var random = SeededRandom(seed: 7)
        var effects: [RouterEffect] = []
        var now = MonotonicTime(microseconds: 0)
        let methodID = MethodID(fullName: "test.Shop/Buy")

        init(limits: RouterLimits = RouterLimits()) { router = Router(now: now, limits: limits) }

        mutating func greet(
            _ name: String, _ address: UInt64, incarnation: UInt8 = 1, partitions: [ClosedRange<UInt32>] = []
        ) throws {
            let greeting = InstanceGreeting(
                name: name, incarnation: Array(repeating: incarnation, count: 16),
                services: [.init(fullName: "test.Shop", methods: [.init(id: methodID, name: "Buy")])], partitions: partitions)
            try router.instanceGreeted(greeting, from: PeerAddress(rawValue: address), now: now, &effects) { _ in }
        }

        mutating func request(
            _ callID: UInt64, from client: UInt64 = 100, milliseconds: UInt32 = 100, partition: UInt32 = 0, bytes: Int = 1
        ) -> (verdict: Router.RequestVerdict, header: FrameHeader) {
            var header = FrameHeader(
                type: .request, callID: callID, remainingMicroseconds: milliseconds * 1_000, method: methodID.rawValue,
                partition: partition)
            let verdict = router.request(
                &header, from: PeerAddress(rawValue: client), bodyBytes: bytes, now: now, &random)
            return (verdict, header)
        }

        mutating func final(
            _ callID: UInt64, from instance: UInt64, status: StatusCode = .ok
        ) -> (client: UInt64, callID: UInt64)? {
            var header = FrameHeader(type: .final, status: UInt8(status.rawValue), callID: callID)
            let verdict = router.final(&header, from: PeerAddress(rawValue: instance), now: now)
            guard case .forward(let client, _) = verdict else { return nil }
            return (client.rawValue, header.callID)
        }

        mutating func streamFrame(
            callID: UInt64, fromClient client: UInt64
        ) -> (verdict: Router.StreamVerdict, callID: UInt64) {
            var header = FrameHeader(type: .partial, callID: callID, credit: 1)
            let verdict = router.streamFrame(&header, fromClient: PeerAddress(rawValue: client), now: now)
            return (verdict, header.callID)
        }

        mutating func streamFrame(
            callID: UInt64, fromInstance instance: UInt64
        ) -> (verdict: Router.StreamVerdict, callID: UInt64) {
            var header = FrameHeader(type: .credit, callID: callID, credit: 1)
            let verdict = router.streamFrame(&header, fromInstance: PeerAddress(rawValue: instance), now: now)
            return (verdict, header.callID)
        }

        mutating func pass(milliseconds: Int64) {
            now = now + milliseconds * 1_000
            router.tick(now, &effects) { _ in }
        }
    }

    private func forwarded(_ instance: UInt64) -> Router.RequestVerdict { .forward(PeerAddress(rawValue: instance)) }

    @Test func anInstanceThatFailsGetsNoCallsWhileThereIsAnother() throws {
        var bench = Bench()
        try bench.greet("good", 1)
        try bench.greet("bad", 2)
        var callID: UInt64 = 0
        func serve(_ bench: inout Bench, bad: StatusCode) -> UInt64 {
            callID += 1
            let (verdict, header) = bench.request(callID)
            guard case .forward(let address) = verdict else { return 0 }
            _ = bench.final(header.callID, from: address.rawValue, status: address.rawValue == 2 ? bad : .ok)
            return address.rawValue
        }
        var toBad = 0
        for _ in 0..<200 { toBad += serve(&bench, bad: .unavailable) == 2 ? 1 : 0 }
        #expect(toBad == 5, "as many as it takes to know")
        #expect(bench.router.instanceStatuses(at: bench.now).map(\.isIsolated) == [true, false])
        bench.pass(milliseconds: 100)
        toBad = 0
        for _ in 0..<200 { toBad += serve(&bench, bad: .unavailable) == 2 ? 1 : 0 }
        #expect(toBad == 1, "a probe")
        bench.pass(milliseconds: 200)
        toBad = 0
        for _ in 0..<200 { toBad += serve(&bench, bad: .ok) == 2 ? 1 : 0 }
        #expect(toBad > 20, "it is well again")
        // Alone, it gets every call, however it fails.
        bench.router.instanceGone(PeerAddress(rawValue: 1), now: bench.now, &bench.effects) { _ in }
        for _ in 0..<50 {
            let served = serve(&bench, bad: .internal)
            #expect(served == 2)
        }
    }

    @Test func framesOfStreamsFollowTheirCallBothWays() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let (_, header) = bench.request(77)
        let up = bench.streamFrame(callID: 77, fromClient: 100)
        #expect(up.verdict == .forward(PeerAddress(rawValue: 1)) && up.callID == header.callID)
        let down = bench.streamFrame(callID: header.callID, fromInstance: 1)
        #expect(down.verdict == .forward(PeerAddress(rawValue: 100)) && down.callID == 77)
        // Neither another client's nor another instance's, nor after the end.
        let strangers = [
            bench.streamFrame(callID: 77, fromClient: 101), bench.streamFrame(callID: 78, fromClient: 100),
            bench.streamFrame(callID: header.callID, fromInstance: 2),
        ]
        #expect(strangers.allSatisfy { $0.verdict == .drop })
        var endings = 0
        bench.router.streamBroken(callID: header.callID, .instanceStalled, now: bench.now, &bench.effects) { _ in endings += 1 }
        #expect(endings == 1 && bench.router.inFlight == 0)
        #expect(
            bench.effects.suffix(2) == [
                .cancel(instance: PeerAddress(rawValue: 1), callID: header.callID),
                .fail(client: PeerAddress(rawValue: 100), callID: 77, .instanceStalled),
            ])
        let late = bench.streamFrame(callID: header.callID, fromInstance: 1)
        #expect(late.verdict == .drop)
    }

    @Test func aCallGoesThereAndBackUnderItsOwnId() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let (verdict, header) = bench.request(77)
        #expect(verdict == forwarded(1))
        #expect(header.callID != 77)
        let answer = bench.final(header.callID, from: 1)
        #expect(answer?.client == 100)
        #expect(answer?.callID == 77)
        #expect(bench.final(header.callID, from: 1) == nil)
        #expect(bench.router.inFlight == 0)
    }

    @Test func anInstanceCannotAnswerForAnother() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        try bench.greet("b", 2, partitions: [9...9])
        let (verdict, header) = bench.request(1, partition: 5)
        #expect(verdict == forwarded(1))
        #expect(bench.final(header.callID, from: 2) == nil)
        #expect(bench.router.inFlight == 1)
    }

    @Test func refusals() throws {
        var limits = RouterLimits()
        limits.inFlightPerClientMax = 2
        limits.inFlightMax = 3
        limits.payloadBytesMax = 10
        limits.clientsMax = 3
        var bench = Bench(limits: limits)
        #expect(bench.request(1).verdict == .refuse(.noInstance))
        try bench.greet("a", 1, partitions: [10...20])
        #expect(bench.request(1, milliseconds: 0).verdict == .refuse(.deadlineExceeded))
        #expect(bench.request(1, bytes: 11).verdict == .refuse(.payloadTooLarge(11)))
        #expect(bench.request(1, partition: 21).verdict == .refuse(.noOwner))
        #expect(bench.request(1, partition: 20).verdict == forwarded(1))
        #expect(bench.request(1).verdict == .refuse(.duplicateCall))
        #expect(bench.request(2).verdict == forwarded(1))
        #expect(bench.request(3).verdict == .refuse(.tooManyInFlight))
        #expect(bench.request(3, from: 101).verdict == forwarded(1))
        #expect(bench.request(4, from: 101).verdict == .refuse(.gatewayFull))
        #expect(bench.request(4, from: 102).verdict == .refuse(.gatewayFull))
        #expect(bench.request(4, from: 103).verdict == .refuse(.tooManyClients))
    }

    @Test func theOwnerOfThePartitionGetsTheCall() throws {
        var bench = Bench()
        try bench.greet("low", 1, partitions: [0...0x7fff_ffff])
        try bench.greet("high", 2, partitions: [0x8000_0000...UInt32.max])
        for (index, partition) in [UInt32(1), 0x7fff_ffff, 0x8000_0000, .max].enumerated() {
            let expected: UInt64 = partition < 0x8000_0000 ? 1 : 2
            #expect(bench.request(UInt64(index), partition: partition).verdict == forwarded(expected))
        }
    }

    @Test func callsSpreadOverInstances() throws {
        var bench = Bench()
        for address: UInt64 in 1...4 { try bench.greet("i\(address)", address) }
        for callID: UInt64 in 0..<400 { _ = bench.request(callID) }
        let outstanding = bench.router.instanceStatuses(at: bench.now).map(\.outstanding)
        #expect(outstanding.reduce(0, +) == 400)
        #expect(outstanding.allSatisfy { (95...105).contains($0) })
    }

    @Test func aDeadlineEndsTheCallAndALateFinalIsDropped() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let (_, header) = bench.request(5)
        bench.pass(milliseconds: 100)
        #expect(bench.effects == [.fail(client: PeerAddress(rawValue: 100), callID: 5, .deadlineExceeded)])
        #expect(bench.final(header.callID, from: 1) == nil)
        #expect(bench.router.lateFinals == 1)
    }

    @Test func anInstanceThatDiesTakesItsCallsWithIt() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        _ = bench.request(5)
        bench.router.instanceGone(PeerAddress(rawValue: 1), now: bench.now, &bench.effects) { _ in }
        #expect(bench.effects == [.fail(client: PeerAddress(rawValue: 100), callID: 5, .instanceLost)])
        #expect(bench.request(6).verdict == .refuse(.noInstance))
        try bench.greet("a", 2, incarnation: 2)
        #expect(bench.request(7).verdict == forwarded(2))
    }

    @Test func silenceIsDeathAndAnyTrafficIsLife() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        bench.pass(milliseconds: 1_900)
        let isKnown = bench.router.heard(instance: PeerAddress(rawValue: 1), now: bench.now)
        #expect(isKnown)
        bench.pass(milliseconds: 1_900)
        #expect(bench.request(1, milliseconds: 5_000).verdict == forwarded(1))
        bench.pass(milliseconds: 200)
        #expect(bench.effects == [.fail(client: PeerAddress(rawValue: 100), callID: 1, .instanceLost)])
        let isStillKnown = bench.router.heard(instance: PeerAddress(rawValue: 1), now: bench.now)
        #expect(!isStillKnown)
    }

    /// It said no HELLO: its calls go on, and it is forgotten when the last one has ended.
    @Test func aSilentCallerIsForgottenSoonAfterItsCalls() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let client = PeerAddress(rawValue: 100)
        let (_, header) = bench.request(1, milliseconds: 60_000)
        for _ in 0..<30 {
            bench.pass(milliseconds: 100)
            _ = bench.router.heard(instance: PeerAddress(rawValue: 1), now: bench.now)
        }
        #expect(bench.router.isKnown(client: client))
        #expect(bench.final(header.callID, from: 1)?.callID == 1)
        bench.pass(milliseconds: 101)
        #expect(!bench.router.isKnown(client: client))
    }

    @Test func theSameNameElsewhereReplacesTheFormer() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        _ = bench.request(5)
        try bench.greet("a", 2, incarnation: 2)
        #expect(bench.effects == [.fail(client: PeerAddress(rawValue: 100), callID: 5, .instanceLost)])
        #expect(bench.request(6).verdict == forwarded(2))
        #expect(bench.router.instanceStatuses(at: bench.now).count == 1)
    }

    @Test func aSecondHelloOnTheSameConnectionDisturbsNothing() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let (_, header) = bench.request(5)
        try bench.greet("a", 1)
        #expect(bench.effects == [])
        #expect(bench.final(header.callID, from: 1)?.callID == 5)
        #expect(bench.request(6).verdict == forwarded(1))
    }

    @Test func aDrainingInstanceFinishesAndGetsNothingNew() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let (_, header) = bench.request(5)
        bench.router.instanceDraining(PeerAddress(rawValue: 1))
        #expect(bench.request(6).verdict == .refuse(.noInstance))
        #expect(bench.final(header.callID, from: 1)?.callID == 5)
    }

    @Test func cancellingEndsTheCallAndTellsTheInstance() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let (_, header) = bench.request(5)
        let client = PeerAddress(rawValue: 100)
        let ended = bench.router.cancel(callID: 5, from: client, now: bench.now, &bench.effects)
        #expect(ended != nil)
        #expect(
            bench.effects == [
                .cancel(instance: PeerAddress(rawValue: 1), callID: header.callID),
                .fail(client: client, callID: 5, .cancelled),
            ])
        let again = bench.router.cancel(callID: 5, from: client, now: bench.now, &bench.effects)
        #expect(again == nil)
        #expect(bench.router.inFlight == 0)
    }

    @Test func aClientThatLeavesLeavesNothing() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        let (_, header) = bench.request(5)
        bench.router.clientGone(PeerAddress(rawValue: 100), now: bench.now, &bench.effects) { _ in }
        #expect(bench.effects == [.cancel(instance: PeerAddress(rawValue: 1), callID: header.callID)])
        #expect(bench.router.clientCount == 0)
        #expect(bench.router.inFlight == 0)
    }

    @Test func aSilentClientIsForgottenAndOneThatGreetedCancelled() throws {
        var bench = Bench()
        try bench.greet("a", 1)
        try bench.router.clientGreeted(PeerAddress(rawValue: 100), now: bench.now)
        _ = bench.request(5, from: 100, milliseconds: 60_000)
        _ = bench.request(5, from: 101, milliseconds: 60_000)
        for _ in 0..<3 {
            bench.pass(milliseconds: 1_000)
            _ = bench.router.heard(instance: PeerAddress(rawValue: 1), now: bench.now)
        }
        #expect(bench.router.inFlight == 1)
        #expect(bench.router.clientCount == 1)
    }

    @Test(arguments: [
        (MeshV1.Hello(incarnation: [1], name: "a"), "incarnation"),
        (MeshV1.Hello(incarnation: Array(repeating: 1, count: 16), name: ""), "name"),
        (
            MeshV1.Hello(
                incarnation: Array(repeating: 1, count: 16), name: "a",
                services: [.init(fullName: "test.Shop", methods: [.init(id: 1, name: "Buy")])]), "services[0].methods"
        ),
        (
            MeshV1.Hello(
                incarnation: Array(repeating: 1, count: 16), name: "a", partitions: [.init(first: 2, last: 1)]),
            "partitions[0]"
        ),
    ]) func aHelloThatBreaksARuleIsRefused(_ hello: MeshV1.Hello, field: String) {
        let error = #expect(throws: RPCError.self) { try InstanceGreeting(hello) }
        #expect(error?.field == field)
    }
}
