import AnalyticsAPI
import Messages
import OrderAPI
import RPCCore

extension Evening {
    /// Viewers and ordinary buyers of all shows but the interview, at the same time.
    mutating func playShows() async throws -> String {
        let (calls, seed, members) = (calls, plan.seed, members)
        let shows = members.indices.filter { members[$0].viewers > 0 }
        let live = try await startsOfShows(shows)
        async let audiences = MeshCalls.forEach(shows, inFlight: 4) { position, member in
            try await Self.ingest(
                AudienceScript(members[member], seed: seed, start: live[position], end: Self.now()), of: members[member], calls)
        }
        let buyers = shows.flatMap { member in Self.buyers(of: member, members[member], seed: seed) }
        async let sales = MeshCalls.forEach(buyers) { _, buyer in try await Self.shop(buyer, calls) }
        for (member, audience) in zip(shows, try await audiences) { ledger.audience[members[member].session] = audience }
        let played = try await sales
        for sale in played { book(sale) }
        let events = ledger.audience.values.reduce(0) { $0 + $1.events }
        return "\(Figures.grouped(events)) viewer events, \(Figures.grouped(played.count)) orders"
    }

    /// The server's clock decides when a show began; events before that are not its own.
    private func startsOfShows(_ shows: [Int]) async throws -> [Instant] {
        let (calls, members) = (calls, members)
        return try await MeshCalls.forEach(shows) { _, member in
            let response = try await calls.patiently { () async throws(RPCError) in
                try await calls.analytics.getSession(.init(sessionID: members[member].session), deadline: .seconds(10))
            }
            return response.session?.startedAt ?? Self.now()
        }
    }

    static func ingest(_ script: AudienceScript, of member: CastMember, _ calls: MeshCalls) async throws -> Ledger.Audience {
        var audience = script.expected
        let responses = try await MeshCalls.forEach(script.batches, inFlight: 4) { _, events in
            try await calls.patiently { () async throws(RPCError) in
                try await calls.analytics.ingest(.init(sessionID: member.session, events: events), deadline: .seconds(20))
            }
        }
        for response in responses {
            audience.accepted += Int(response.accepted)
            audience.duplicates += Int(response.duplicates)
            audience.refused += response.refused.count
        }
        return audience
    }

    /// Somebody who orders, and what becomes of the order.
    struct Buyer: Sendable {
        enum Ending: Sendable { case pays, forgets, cancels }

        var id: BuyerID
        var member: Int
        var units: UInt64
        var ending: Ending
        var request: OrderV1.PlaceOrderRequest
    }

    private static func buyers(of index: Int, _ member: CastMember, seed: UInt64) -> [Buyer] {
        var random = DemoRandom(seed: seed, topic: "buyers \(member.id)")
        let count = (member.viewers * member.clicksBps / 10_000 * member.ordersBps + 5_000) / 10_000
        return (0..<count).map { number in
            let units = UInt64(random.chance(basisPoints: 1_500) ? 2 : 1)
            let id = BuyerID("\(member.id)-b\(number)")
            let ending: Buyer.Ending =
                random.chance(basisPoints: member.unpaidBps)
                ? .forgets : random.chance(basisPoints: member.cancelledBps) ? .cancels : .pays
            return Buyer(
                id: id, member: index, units: units, ending: ending,
                request: .init(
                    buyerID: id, lines: [.init(sku: member.goods.sku, units: units, locationID: member.goods.location)],
                    attribution: member.attribution(platform: member.platforms.randomElement(using: &random) ?? ""),
                    market: "CN", holdSeconds: ending == .forgets ? 3 : 0))
        }
    }

    /// Order, then pay, forget or pay and cancel.
    static func shop(_ buyer: Buyer, _ calls: MeshCalls) async throws -> Ledger.Sale {
        // Order follows the catalog; what was published a moment ago may not have reached it yet.
        let placed = try await calls.patiently(alsoWhile: ["NO_OFFER", "NOT_SOLD"]) { () async throws(RPCError) in
            try await calls.orders.placeOrder(buyer.request, deadline: .seconds(10), idempotencyKey: "place-\(buyer.id)")
        }
        guard let total = placed.total else { throw RPCError(.internal, "an order without a total") }
        var sale = Ledger.Sale(
            orderID: placed.orderID, buyerID: buyer.id, member: buyer.member, sku: buyer.request.lines[0].sku,
            units: buyer.units, total: total.minorUnits)
        if buyer.ending == .forgets { return sale }
        _ = try await calls.patiently { () async throws(RPCError) in
            try await calls.orders.pay(
                .init(orderID: placed.orderID, amount: total, paymentReference: "pay-\(buyer.id)"), deadline: .seconds(10),
                idempotencyKey: "pay-\(buyer.id)")
        }
        sale.state = .paid
        guard buyer.ending == .cancels else { return sale }
        let cancelled = try await calls.patiently { () async throws(RPCError) in
            try await calls.orders.cancel(
                .init(orderID: placed.orderID, reason: "changed my mind"), deadline: .seconds(10),
                idempotencyKey: "cancel-\(buyer.id)")
        }
        sale.state = .cancelled
        sale.refunded = cancelled.refund?.minorUnits ?? 0
        return sale
    }

    /// Enters a sale into the books of its show.
    mutating func book(_ sale: Ledger.Sale) {
        ledger.sales.append(sale)
        guard sale.state != .placed else { return }
        ledger.money[members[sale.member].session, default: .init()].orders += 1
        ledger.money[members[sale.member].session, default: .init()].gross += sale.total
        if sale.state == .cancelled {
            ledger.money[members[sale.member].session, default: .init()].cancelled += sale.refunded
        }
    }
}

extension CastMember {
    func attribution(platform: String) -> OrderV1.Attribution {
        .init(sessionID: session, streamerID: id, platform: platform)
    }
}
