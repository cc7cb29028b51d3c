import AnalyticsAPI
import CatalogAPI
import Messages
import OrderAPI
import RPCCore

extension Evening {
    /// Of 10,000 attempts: how many come after the rush, when forgotten holds have expired.
    private static let lateBps = 200

    /// The sale: a rush, in which some holds are forgotten or given back, and latecomers, who buy what became free and all pay. So the
    /// stock is sold to the last bottle, and only by the rules of the shop.
    mutating func playBigSale() async throws {
        guard let index = members.firstIndex(where: { $0.id == Cast.interview }) else { return }
        let member = members[index]
        let progress = ProgressLine("the big sale")
        try await openSale(member)
        let late = max(
            plan.attempts * Self.lateBps / 10_000, plan.stock * (BigSale.forgottenBps + BigSale.givenBackBps) / 5_000 + 1)
        let tally = SaleTally()
        let sale = BigSale(
            sku: member.goods.sku, attribution: member.platforms.map { member.attribution(platform: $0) }, seed: plan.seed,
            orders: calls.orders, tally: tally)
        let started = ContinuousClock.now
        let (attempts, connection) = (plan.attempts, connection)
        let watch = Task { @concurrent in
            while !Task.isCancelled {
                let now = tally.progress
                let rate = Double(now.attempts) / max(started.duration(to: .now).seconds, 0.001)
                progress.update(
                    share: Double(now.attempts) / Double(attempts),
                    "\(Figures.grouped(now.attempts)) attempts, \(Figures.grouped(Int(rate)))/s, \(Figures.grouped(now.paid)) sold"
                )
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
        await sale.run(0..<(attempts - late), everybodyPays: false, on: connection.reactor)
        let rush = started.duration(to: .now)
        watch.cancel()
        await watch.value
        progress.update(share: 1, "forgotten holds expire …")
        try await awaitNoHolds(of: member.goods.sku)
        let second = ContinuousClock.now
        await sale.run((attempts - late)..<attempts, everybodyPays: true, on: connection.reactor)
        saleSeconds = (rush + second.duration(to: .now)).seconds
        saleTally = tally.snapshot
        ledger.money[member.session, default: .init()].orders += saleTally.paid
        ledger.money[member.session, default: .init()].gross += saleTally.gross
        progress.finish(
            "\(Figures.grouped(saleTally.attempts)) attempts, \(Figures.grouped(Int(Double(saleTally.attempts) / saleSeconds)))/s, "
                + "\(Figures.grouped(saleTally.paid)) sold (\(Figures.decimal(started.duration(to: .now).seconds, 1)) s)")
    }

    /// Publishes the offer, one bottle each, and waits until order knows it.
    private func openSale(_ member: CastMember) async throws {
        let calls = calls
        let start = Self.now()
        _ = try await calls.patiently { () async throws(RPCError) in
            try await calls.catalog.publishOffer(
                .init(
                    offer: .init(
                        offerID: OfferID("\(member.goods.sku)-sale"), sku: member.goods.sku, kind: .flash,
                        unitPrice: yuan(member.goods.price / 2), startsAt: start, endsAt: start + .seconds(3_600),
                        quotaUnits: UInt64(plan.stock), perBuyerUnitsMax: 1, advertisedWasPrice: yuan(member.goods.price))),
                deadline: .seconds(10))
        }
        // Two bottles are one too many for a single buyer: the right refusal shows that order knows the offer, and takes nothing. Before
        // that the standing price is too high for the probe.
        let probe = OrderV1.PlaceOrderRequest(
            buyerID: "probe", lines: [.init(sku: member.goods.sku, units: 2, unitPriceMax: yuan(member.goods.price / 2))])
        let end = ContinuousClock.now + .seconds(10)
        while true {
            do throws(RPCError) {
                let placed = try await calls.orders.placeOrder(
                    probe, deadline: .seconds(5), idempotencyKey: "probe-\(start.microseconds)")
                throw RPCError(.internal, "two bottles were sold to one buyer as \(placed.orderID), the limit is one")
            } catch {
                if error.reason == "BUYER_LIMIT" { return }
                guard error.code == .failedPrecondition || error.isTransient, .now < end else { throw error }
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    private func awaitNoHolds(of sku: SKU) async throws {
        let calls = calls
        let end = ContinuousClock.now + .seconds(Int(BigSale.holdSeconds) + 20)
        while .now < end {
            let response = try await calls.patiently { () async throws(RPCError) in
                try await calls.orders.getAvailability(.init(skus: [sku]), deadline: .seconds(5))
            }
            if response.availability.allSatisfy({ $0.locations.allSatisfy { $0.held == 0 } }) { return }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
