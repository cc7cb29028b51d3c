import Messages
import OrderAPI
import RPCCore

extension Evening {
    /// Of the big sale so many parcels go out this evening; the rest stays allocated.
    private static let saleParcelsMax = 1_000
    /// Of 10,000 returns that were announced: how many parcels arrive; the others are still under way when the demo ends.
    private static let arrivedBps = 8_500

    /// Every paid order of the ordinary shows is shipped and delivered, and the first of the big sale.
    mutating func ship() async throws -> String {
        let calls = calls
        if let interview = members.firstIndex(where: { $0.id == Cast.interview }) {
            let price = members[interview].goods.price / 2
            for paid in saleTally.paidOrders.prefix(Self.saleParcelsMax) {
                ledger.sales.append(
                    .init(
                        orderID: paid.order, buyerID: paid.buyer, member: interview, sku: members[interview].goods.sku,
                        units: 1,
                        total: price, state: .paid))
            }
        }
        let paid = ledger.sales.indices.filter { ledger.sales[$0].state == .paid }
        let orders = paid.map { ledger.sales[$0].orderID }
        _ = try await MeshCalls.forEach(orders) { _, order in
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.orders.ship(
                    .init(orderID: order, carrierReference: "parcel-\(order)"), deadline: .seconds(10),
                    idempotencyKey: "ship-\(order)")
            }
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.orders.deliver(
                    .init(orderID: order), deadline: .seconds(10), idempotencyKey: "deliver-\(order)")
            }
        }
        for index in paid { ledger.sales[index].state = .delivered }
        return "\(Figures.grouped(paid.count)) parcels delivered"
    }

    /// Who of the buyers sends the goods back.
    func isReturned(_ sale: Ledger.Sale) -> Bool {
        var random = DemoRandom(seed: plan.seed, topic: "return \(sale.buyerID)")
        return sale.state == .delivered && random.chance(basisPoints: members[sale.member].returnedBps)
    }

    /// The days after are played at once: order's clock is the server's, and the 7 days of a return have begun with the delivery.
    mutating func takeReturns() async throws -> String {
        let (calls, seed, members) = (calls, plan.seed, members)
        let returned = ledger.sales.indices.filter { isReturned(ledger.sales[$0]) }
        let sales = returned.map { ledger.sales[$0] }
        let outcomes = try await MeshCalls.forEach(sales) { _, sale in
            try await Self.sendBack(
                sale, isReturnable: members[sale.member].goods.returnable, seed: seed, calls)
        }
        for (index, outcome) in zip(returned, outcomes) {
            let session = members[ledger.sales[index].member].session
            switch outcome {
            case .refused(let reason):
                ledger.returnsRefused[reason, default: 0] += 1
            case .underWay(let amount):
                ledger.sales[index].state = .returnRequested
                ledger.money[session, default: .init()].frozen += amount
            case .refunded(let amount):
                ledger.sales[index].state = .returned
                ledger.money[session, default: .init()].refunded += amount
            }
        }
        ledger.reviews.nativeReturned = ledger.sales.count {
            $0.state == .returned && ledger.reviews.reviewers.contains($0.orderID)
        }
        let refused = ledger.returnsRefused.values.reduce(0, +)
        return "\(Figures.grouped(returned.count - refused)) returns, \(refused) refused because the goods are perishable"
    }

    private enum ReturnOutcome: Sendable {
        case refused(reason: String)
        case underWay(Int64)
        case refunded(Int64)
    }

    private static func sendBack(
        _ sale: Ledger.Sale, isReturnable: Bool, seed: UInt64, _ calls: MeshCalls
    ) async throws -> ReturnOutcome {
        let requested: OrderV1.RequestReturnResponse
        do {
            requested = try await calls.patiently { () async throws(RPCError) in
                try await calls.orders.requestReturn(
                    .init(
                        orderID: sale.orderID, lines: [.init(line: 1, units: sale.units)], reason: "not what I saw on camera"),
                    deadline: .seconds(10), idempotencyKey: "return-\(sale.orderID)")
            }
        } catch let error as RPCError where !isReturnable && ["NOT_RETURNABLE", "ORDER_CLOSED"].contains(error.reason) {
            // Delivered perishables are over at once: order says either what they are or that nothing can happen to them any more.
            return .refused(reason: error.reason)
        }
        var random = DemoRandom(seed: seed, topic: "arrival \(sale.buyerID)")
        guard random.chance(basisPoints: arrivedBps) else { return .underWay(requested.refundEstimate?.minorUnits ?? 0) }
        let received = try await calls.patiently { () async throws(RPCError) in
            try await calls.orders.receiveReturn(
                .init(orderID: sale.orderID, returnID: requested.returnID, restock: true), deadline: .seconds(10),
                idempotencyKey: "arrived-\(sale.orderID)")
        }
        return .refunded(received.refund?.minorUnits ?? 0)
    }
}
