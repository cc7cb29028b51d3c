import AnalyticsAPI
import CatalogAPI
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI

extension Evening {
    /// What the services say when all is over.
    struct Findings: Sendable {
        var audit: FeedAudit
        var stock: [OrderV1.Availability]
        var sessions: [AnalyticsV1.GetSessionResponse]
        var aggregates: [ReviewsV1.GetAggregateResponse]
    }

    /// Asks everybody, once the followers have caught up with order's journal.
    func findings(progress: ProgressLine) async throws -> Findings {
        let (calls, members) = (calls, members)
        progress.update(share: nil, "reading order's journal")
        let audit = try await FeedAudit.read(calls.orders)
        progress.update(share: nil, "waiting for the followers")
        let end = ContinuousClock.now + .seconds(60)
        var sessions: [AnalyticsV1.GetSessionResponse] = []
        repeat {
            sessions = try await MeshCalls.forEach(members) { _, member in
                try await calls.patiently { () async throws(RPCError) in
                    try await calls.analytics.getSession(.init(sessionID: member.session), deadline: .seconds(10))
                }
            }
            if sessions.allSatisfy({ $0.orderSequence >= audit.lastSequence }) { break }
            try await Task.sleep(for: .milliseconds(100))
        } while .now < end
        let stock = try await calls.patiently { () async throws(RPCError) in
            try await calls.orders.getAvailability(.init(skus: members.map(\.goods.sku)), deadline: .seconds(10))
        }
        return Findings(
            audit: audit, stock: stock.availability, sessions: sessions, aggregates: try await aggregates(until: end))
    }

    /// Badges follow returns: waits until as many are gone as goods came back.
    private func aggregates(until end: ContinuousClock.Instant) async throws -> [ReviewsV1.GetAggregateResponse] {
        let (calls, members) = (calls, members)
        while true {
            let aggregates = try await MeshCalls.forEach(members) { _, member in
                try await calls.patiently { () async throws(RPCError) in
                    try await calls.reviews.getAggregate(.init(sku: member.goods.sku), deadline: .seconds(10))
                }
            }
            let returned = aggregates.reduce(0) { $0 + Int($1.returnedVotes) }
            if returned >= ledger.reviews.nativeReturned || .now >= end { return aggregates }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    func laws(_ findings: Findings) -> [Law] {
        stockLaws(findings) + saleLaws(findings) + moneyLaws(findings) + audienceLaws(findings) + reviewLaws(findings)
    }

    private func stockLaws(_ findings: Findings) -> [Law] {
        zip(members, findings.stock).map { member, availability in
            let cells = availability.locations
            let audit = findings.audit.stock[member.goods.sku] ?? .init()
            let received = cells.reduce(0) { $0 + Int64($1.received) }
            let adjusted = cells.reduce(0) { $0 + $1.adjusted }
            let shipped = cells.reduce(0) { $0 + Int64($1.shipped) }
            let restocked = cells.reduce(0) { $0 + Int64($1.restocked) }
            let onHand = cells.reduce(0) { $0 + Int64($1.onHand) }
            let committed = cells.reduce(0) { $0 + Int64($1.allocated) + Int64($1.held) }
            let expected = received + adjusted - shipped + restocked
            let holds =
                onHand == expected && onHand == audit.onHand && received == Int64(member.goods.stock)
                && onHand - committed == Int64(availability.availableUnits) && committed <= onHand
            return Law(
                "stock of \(member.goods.sku): on hand = received ± adjusted − shipped + restocked, never oversold",
                "\(Figures.grouped(onHand)) = \(Figures.grouped(received)) + \(adjusted) − \(Figures.grouped(shipped)) + "
                    + "\(restocked); journal \(Figures.grouped(audit.onHand)); committed \(Figures.grouped(committed)), "
                    + "available \(Figures.grouped(availability.availableUnits))",
                holds: holds)
        }
    }

    private func saleLaws(_ findings: Findings) -> [Law] {
        guard let index = members.firstIndex(where: { $0.id == Cast.interview }) else { return [] }
        let sku = members[index].goods.sku
        let cells = findings.stock[index].locations
        let inStock = cells.reduce(0) { $0 + Int64($1.allocated) + Int64($1.shipped) }
        let sold = findings.audit.stock[sku]?.sold ?? 0
        let ended = saleTally.cancelled + saleTally.abandoned + saleTally.late
        let acknowledged = Set(saleTally.orders + ledger.sales.map(\.orderID))
        let journaled = Set(findings.audit.orders.keys)
        let greediest = findings.audit.unitsOfGreediestBuyer(of: sku)
        return [
            .equal(
                "exactly the stock was sold", ("stock", Int64(plan.stock)), ("paid", Int64(saleTally.paid)),
                ("allocated + shipped", inStock), ("journal", sold)),
            .equal(
                "every attempt has one outcome", ("attempts", Int64(plan.attempts)),
                (
                    "sold + given back or lapsed + refused",
                    Int64(saleTally.paid + ended + saleTally.refusedInAll)
                )),
            .equal(
                "refused = attempts − orders", ("refused", Int64(saleTally.refusedInAll)),
                ("attempts − orders", Int64(saleTally.attempts - saleTally.placed))),
            Law(
                "no attempt failed for another reason", saleTally.failed.isEmpty ? "0" : "\(saleTally.failed)",
                holds: saleTally.failed.isEmpty),
            Law(
                "nobody has more bottles than the limit", "most of one buyer \(greediest), limit 1", holds: greediest <= 1),
            Law(
                "every acknowledged order is in the journal, once",
                "acknowledged \(Figures.grouped(acknowledged.count)), journal \(Figures.grouped(journaled.count)), "
                    + "missing \(acknowledged.subtracting(journaled).count), unknown "
                    + "\(journaled.subtracting(acknowledged).count), twice \(findings.audit.placedTwice)",
                holds: acknowledged == journaled && findings.audit.placedTwice == 0),
        ]
    }

    private func moneyLaws(_ findings: Findings) -> [Law] {
        zip(members, findings.sessions).map { member, session in
            let money = session.total?.money.first { $0.gmv?.currency == Cast.currency }?.gmv ?? .init()
            let own = ledger.money[member.session] ?? .init()
            let journal = findings.audit.money[member.session] ?? .init()
            let reported = Ledger.Money(
                orders: Int(money.orders), gross: money.gross, cancelled: money.cancelled, refunded: money.refunded,
                frozen: money.frozen)
            let legs = session.legs.reduce(0) { sum, leg in
                sum + (leg.money.first { $0.gmv?.currency == Cast.currency }?.gmv?.gross ?? 0)
            }
            let yuan = { (fen: Int64) in Figures.money(fen, "").trimmed }
            return Law(
                "\(member.name): gross = net + cancelled + refunded + frozen = journal = what was paid",
                "\(yuan(money.gross)) = \(yuan(money.net)) + \(yuan(money.cancelled)) + \(yuan(money.refunded)) + "
                    + "\(yuan(money.frozen)); journal \(yuan(journal.gross)) − \(yuan(journal.gross - journal.net)), paid \(yuan(own.gross)) − "
                    + "\(yuan(own.gross - own.net)), Σ legs \(yuan(legs))",
                holds: reported == own && reported == journal && money.net == reported.net && legs == money.gross)
        }
    }

    private func audienceLaws(_ findings: Findings) -> [Law] {
        zip(members, findings.sessions).map { member, session in
            let sent = ledger.audience[member.session] ?? .init()
            let counters = session.total?.counters ?? .init()
            let viewers = session.total?.viewers ?? .init()
            let legs = session.legs.map { Int($0.viewers?.count ?? 0) }
            // Four standard errors: a correct estimate fails this once in some 16,000 shows.
            let tolerance = 4 * sent.persons * Int(viewers.standardErrorPpm) / 1_000_000
            let isExact =
                sent.accepted == sent.events && sent.duplicates == sent.repeated && sent.refused == 0
                && Int(counters.views) == sent.views && Int(counters.clicks) == sent.clicks && Int(counters.likes) == sent.likes
            // Buyers are persons too, but analytics counts viewers by what they did on camera.
            let isClose = abs(Int(viewers.count) - sent.persons) <= tolerance
            // Estimates of legs and of the whole err independently, so the bounds have the same tolerance.
            let isBounded =
                (legs.max() ?? 0) <= Int(viewers.count) + tolerance && Int(viewers.count) <= legs.reduce(0, +) + tolerance
            return Law(
                "\(member.name): every viewer event counts once",
                "sent \(Figures.grouped(sent.events)) + \(Figures.grouped(sent.repeated)) repeated, taken "
                    + "\(Figures.grouped(sent.accepted)), recognised \(Figures.grouped(sent.duplicates)); viewers "
                    + "\(Figures.grouped(viewers.count)) of \(Figures.grouped(sent.persons)) ± \(Figures.grouped(tolerance)), "
                    + "Σ legs \(Figures.grouped(legs.reduce(0, +)))",
                holds: isExact && isClose && isBounded)
        }
    }

    private func reviewLaws(_ findings: Findings) -> [Law] {
        let totals = findings.aggregates
        let isDisjoint = totals.allSatisfy { aggregate in
            guard let native = aggregate.native, let syndicated = aggregate.syndicated, let total = aggregate.total else {
                return false
            }
            return native.votes + syndicated.votes == total.votes && native.starred + syndicated.starred == total.starred
                && native.starsSum + syndicated.starsSum == total.starsSum && syndicated.starred == 0
        }
        func sum(_ value: (ReviewsV1.GetAggregateResponse) -> UInt64) -> Int64 { totals.reduce(0) { $0 + Int64(value($1)) } }
        let native = sum { $0.native?.votes ?? 0 }
        let syndicated = sum { $0.syndicated?.votes ?? 0 }
        return [
            Law(
                "reviews: native + syndicated = total, and notes carry no stars",
                "\(native) + \(syndicated) = \(sum { $0.total?.votes ?? 0 })", holds: isDisjoint),
            .equal(
                "reviews: none is lost",
                ("notes + reviews", Int64(ledger.reviews.notes + ledger.reviews.native)),
                (
                    "votes + duplicates + pending + hidden + taken down",
                    native + syndicated + sum { $0.duplicates + $0.pending + $0.hidden + $0.takenDown }
                )),
            .equal(
                "reviews: a note sent twice counts once", ("notes", Int64(ledger.reviews.notes)),
                ("recognised", Int64(ledger.reviews.recognised))),
            .equal(
                "reviews: who returned the goods keeps the vote and loses the badge",
                ("returned", Int64(ledger.reviews.nativeReturned)), ("votes without badge", sum { $0.returnedVotes })),
            Law(
                "reviews: who did not buy cannot review", "\(ledger.reviews.strangersRefused) of 1 refused",
                holds: ledger.reviews.strangersRefused == 1),
        ]
    }
}
