import AnalyticsDomain
import MeshTesting
import Messages
import StateMachine
import Testing

@Suite("Analytics: money") struct AnalyticsMoneyPropertyTests {
    private static let platforms = ["vela", "orbit", "plaza"]
    private static let showLength = Duration.seconds(4 * 3_600)

    private static func ended(_ end: Instant = showStart + showLength) throws -> AnalyticsRun {
        var run = try AnalyticsRun.live(on: platforms, at: showStart)
        try run.execute(AnalyticsV1.EndSessionRequest(sessionID: "show-1"), at: end)
        return run
    }

    @Test("gross = net + cancelled + refunded + frozen after every entry, and what the orders' stories come to at the end")
    func grossIsDisjoint() async throws {
        try await withSeed { random, seed in
            let feed = AnalyticsOrderFeed(
                orders: 300, platforms: Self.platforms, showLength: Self.showLength, using: &random)
            var run = try Self.ended()
            let now = showStart + .seconds(86_400)
            for batch in feed.entries.pieces(upTo: 7, using: &random) {
                try run.execute(AnalyticsV1.FollowOrders(after: run.machine.orderCursor, entries: batch), at: now)
                let report = try run.report()
                for gmv in ([report.total] + report.legs).compactMap({ $0?.money }).joined().compactMap(\.gmv) {
                    #expect(gmv.gross == gmv.net + gmv.cancelled + gmv.refunded + gmv.frozen, "seed \(seed)")
                    #expect(min(gmv.gross, gmv.net, gmv.cancelled, gmv.refunded, gmv.frozen) >= 0, "seed \(seed)")
                }
            }
            let report = try run.report()
            #expect(report.total?.money.compactMap(\.gmv) == feed.expectedTotal, "seed \(seed)")
            for leg in report.legs {
                for gmv in leg.money.compactMap(\.gmv) {
                    #expect(feed.expected[.init(platform: leg.platform, currency: gmv.currency)] == gmv, "seed \(seed)")
                }
            }
            #expect(report.ordersOutside == feed.outside, "seed \(seed)")
            #expect(report.orderEventsRefused == 0, "seed \(seed)")
            #expect(report.orderSequence == UInt64(feed.entries.count), "seed \(seed)")

            let windows = try run.windows(seconds: 600, now: now)
            for gmv in feed.expectedTotal {
                let parts = windows.flatMap(\.money).filter { $0.currency == gmv.currency }
                #expect(parts.reduce(nil) { AnalyticsOrderFeed.sum($0, $1) } == gmv, "seed \(seed): Σ windows = total")
            }
        }
    }

    @Test("however the feed is cut, interrupted and repeated, every entry counts once")
    func exactlyOnce() async throws {
        try await withSeed { random, seed in
            let feed = AnalyticsOrderFeed(
                orders: 150, platforms: Self.platforms, showLength: Self.showLength, using: &random)
            var plain = try Self.ended()
            for batch in feed.entries.pieces(upTo: 1_000, using: &random) {
                try plain.execute(AnalyticsV1.FollowOrders(after: plain.machine.orderCursor, entries: batch), at: showStart)
            }
            var rough = try Self.ended()
            while rough.machine.orderCursor < feed.entries.count {
                let cursor = Int(rough.machine.orderCursor)
                let batch = Array(feed.entries.dropFirst(cursor).prefix(.random(in: 1...20, using: &random)))
                try rough.execute(AnalyticsV1.FollowOrders(after: UInt64(cursor), entries: batch), at: showStart)
                // The follower's own crash: it comes back from the journal alone, and sends what it sent before.
                if random.chance(0.2) { rough.machine = try rough.replayed() }
                let before = rough.machine.snapshot()
                let replayedEntries = AnalyticsV1.FollowOrders(after: UInt64(cursor), entries: batch)
                let refusal = #expect(throws: Rejection.self, "seed \(seed)") {
                    try rough.execute(replayedEntries, at: showStart)
                }
                #expect(refusal?.reason == "CURSOR_MOVED", "seed \(seed)")
                let gap = AnalyticsV1.FollowOrders(
                    after: rough.machine.orderCursor, entries: [.init(sequence: rough.machine.orderCursor + 2)])
                #expect(#expect(throws: Rejection.self) { try rough.execute(gap, at: showStart) }?.reason == "SEQUENCE_GAP")
                #expect(rough.machine.snapshot() == before, "seed \(seed): a refusal changes nothing")
            }
            #expect(rough.machine.snapshot() == plain.machine.snapshot(), "seed \(seed)")
        }
    }

    @Test("entries that contradict what is known of an order move no money and are counted")
    func contradictions() async throws {
        try await withSeed { random, seed in
            let order = OrderV1.OrderRef(
                orderID: "O1", buyerID: "B1",
                attribution: .init(sessionID: "show-1", streamerID: "streamer-1", platform: "vela"))
            func cny(_ units: Int64) -> Money { Money(minorUnits: units, currency: "CNY") }
            var feed = AnalyticsOrderFeed()
            feed.append(.orderPlaced(.init(order: order, total: cny(1_000))), at: showStart)
            feed.append(.orderPaid(.init(order: order, amount: cny(1_000))), at: showStart)
            feed.append(.returnRequested(.init(order: order, returnID: "R1", refundDue: cny(400))), at: showStart)
            let lies: [OrderV1.OrderEvent.Kind] = [
                .orderPlaced(.init(order: order, total: cny(5))),
                .orderPaid(.init(order: order, amount: cny(1_000))),
                .orderCancelled(.init(order: order, refund: cny(1_001))),
                .orderCancelled(.init(order: order, refund: cny(-1))),
                .orderCancelled(.init(order: order, refund: cny(.max))),
                .orderCancelled(.init(order: order, refund: Money(minorUnits: 1, currency: "EUR"))),
                .returnRequested(.init(order: order, returnID: "R1", refundDue: cny(1))),
                .returnRequested(.init(order: order, returnID: "R2", refundDue: cny(1_001))),
                .returnReceived(.init(order: order, returnID: "R1", refund: cny(1_001))),
                .returnReceived(.init(order: order, returnID: "R3", refund: cny(1_001))),
            ].shuffled(using: &random)
            for lie in lies { feed.append(lie, at: showStart) }
            var run = try Self.ended()
            for batch in feed.entries.pieces(upTo: 4, using: &random) {
                try run.execute(AnalyticsV1.FollowOrders(after: run.machine.orderCursor, entries: batch), at: showStart)
            }
            let report = try run.report()
            #expect(report.orderEventsRefused == UInt64(lies.count), "seed \(seed)")
            #expect(
                report.total?.money.compactMap(\.gmv) == [
                    .init(currency: "CNY", orders: 1, gross: 1_000, net: 600, frozen: 400)
                ],
                "seed \(seed)")
            #expect(try run.replayed().snapshot() == run.machine.snapshot(), "seed \(seed)")
        }
    }

    @Test("returns at once, whose estimates come to more than there is, still give back exactly what was paid")
    func overlappingReturns() async throws {
        try await withSeed { random, seed in
            let order = OrderV1.OrderRef(
                orderID: "O1", buyerID: "B1",
                attribution: .init(sessionID: "show-1", streamerID: "streamer-1", platform: "vela"))
            func cny(_ units: Int64) -> Money { Money(minorUnits: units, currency: "CNY") }
            var feed = AnalyticsOrderFeed()
            feed.append(.orderPlaced(.init(order: order, total: cny(100))), at: showStart)
            feed.append(.orderPaid(.init(order: order, amount: cny(100))), at: showStart)
            for id in ["R1", "R2", "R3"] {
                feed.append(.returnRequested(.init(order: order, returnID: ReturnID(id), refundDue: cny(34))), at: showStart)
            }
            for (id, refund) in zip(["R1", "R2", "R3"].shuffled(using: &random), [Int64(34), 33, 33]) {
                feed.append(.returnReceived(.init(order: order, returnID: ReturnID(id), refund: cny(refund))), at: showStart)
            }
            var run = try Self.ended()
            try run.execute(AnalyticsV1.FollowOrders(after: 0, entries: feed.entries), at: showStart)
            let report = try run.report()
            #expect(report.orderEventsRefused == 0, "seed \(seed)")
            #expect(
                report.total?.money.compactMap(\.gmv) == [.init(currency: "CNY", orders: 1, gross: 100, refunded: 100)],
                "seed \(seed)")
            let book = run.machine.snapshot().sessions[0]
            #expect(book.orders.isEmpty && book.frozenReturns.isEmpty, "seed \(seed): nothing is left to remember")
        }
    }

    @Test("an event of an unknown kind stops the follower")
    func unknownKind() throws {
        let run = try Self.ended()
        var feed = AnalyticsOrderFeed()
        feed.append(nil, at: showStart)
        let command = AnalyticsV1.FollowOrders(after: 0, entries: feed.entries)
        let refusal = #expect(throws: Rejection.self) { try command.decide(run.machine, at: showStart) }
        #expect(refusal?.reason == "UNKNOWN_EVENT")
    }

    @Test("a refund weeks later revises the net figures of a sealed show, until money no longer moves")
    func refundWeeksLater() throws {
        let end = showStart + Self.showLength
        var run = try Self.ended(end)
        let order = OrderV1.OrderRef(
            orderID: "O1", buyerID: "B1",
            attribution: .init(sessionID: "show-1", streamerID: "streamer-1", platform: "orbit"))
        var feed = AnalyticsOrderFeed()
        feed.append(
            .orderPlaced(.init(order: order, total: .init(minorUnits: 25_000, currency: "CNY"))), at: end - .microseconds(1))
        feed.append(.orderPaid(.init(order: order, amount: .init(minorUnits: 25_000, currency: "CNY"))), at: end + .seconds(60))
        try run.execute(AnalyticsV1.FollowOrders(after: 0, entries: feed.entries), at: end)
        #expect(try run.execute(AnalyticsV1.SealSessions(), at: end + .seconds(1_799)).sealed == 0)
        #expect(try run.execute(AnalyticsV1.SealSessions(), at: end + .seconds(1_800)).sealed == 1)
        #expect(try run.report().sealed)

        let weeks = end + .seconds(21 * 86_400)
        feed.append(
            .returnReceived(.init(order: order, returnID: "R1", refund: .init(minorUnits: 10_000, currency: "CNY"))), at: weeks)
        try run.execute(AnalyticsV1.FollowOrders(after: 2, entries: [feed.entries[2]]), at: weeks)
        let expected = AnalyticsV1.GMV(currency: "CNY", orders: 1, gross: 25_000, net: 15_000, refunded: 10_000)
        #expect(try run.report().total?.money.compactMap(\.gmv) == [expected])
        #expect(try run.report().legs[1].money.compactMap(\.gmv) == [expected])
        #expect(try run.replayed().snapshot() == run.machine.snapshot())

        let late = AnalyticsV1.IngestRequest(sessionID: "show-1", events: [.init()])
        #expect(#expect(throws: Rejection.self) { try late.decide(run.machine, at: weeks) }?.reason == "SESSION_SEALED")
        #expect(try run.execute(AnalyticsV1.SealSessions(), at: end + .seconds(180 * 86_400)).forgotten == 1)
        #expect(#expect(throws: Rejection.self) { try run.report() }?.code == .notFound)
    }
}
