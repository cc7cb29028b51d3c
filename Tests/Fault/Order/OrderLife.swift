import Journal
import Logging
import MeshTesting
import Messages
import OrderAPI
import OrderDomain
import RPCCore
import ServiceKit
import Testing

@testable import OrderService

/// One life of an order service on a journal, with a bank: machine, read model, timer and poller.
struct OrderLife: Sendable {
    let server: OrdersServer
    let clock: VirtualClock
    let bank: FakeBank

    /// Runs `body`, then ends the service as it stands.
    @discardableResult
    static func run<Value: Sendable>(
        on journal: MemoryJournal, _ clock: VirtualClock, _ bank: FakeBank, _ body: (OrderLife) async throws -> Value
    ) async throws -> Value {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let machine = try await JournaledMachine(OrderMachine.self, journal: journal, clock: clock, logger: logger)
        let model = try ReadModel(path: ":memory:", projection: OrderProjection(), journal: journal, logger: logger)
        let server = OrdersServer(
            machine: machine, model: model, signature: QuoteSignature(key: [UInt8](0..<32)), clock: clock,
            plugins: bank.plugins(), logger: logger)
        let background = Task {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await model.run(following: machine) }
                group.addTask { try? await DueTimer(machine: machine, clock: clock, logger: logger).run() }
                group.addTask { try? await PaymentPoller(desk: server.desk).run() }
            }
        }
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(OrderLife(server: server, clock: clock, bank: bank)))
        } catch { result = .failure(error) }
        background.cancel()
        await background.value
        return try result.get()
    }

    func stock(_ units: UInt64) async throws {
        _ = try await server.receiveStock(.init(sku: "tea", units: units), context: context(OrdersMethods.receiveStock))
        let offer = CatalogV1.Offer(
            offerID: "regular-tea", sku: "tea", kind: .regular, unitPrice: Money(minorUnits: 9_99, currency: "EUR"),
            startsAt: clock.now())
        _ = try await server.machine.execute(
            OrderV1.FollowCatalogCommand(followed: .init(cursor: 1, facts: [.init(kind: .offerPublished(offer))]), after: 0))
    }

    func place(_ units: UInt64) async throws(RPCError) -> OrderV1.PlaceOrderResponse {
        try await server.placeOrder(
            .init(buyerID: "ada", lines: [.init(sku: "tea", units: units)]), context: context(OrdersMethods.placeOrder))
    }

    @discardableResult
    func start(_ order: OrderID) async throws(RPCError) -> OrderV1.StartPaymentResponse {
        try await server.startPayment(
            .init(orderID: order, provider: "bank", methodToken: "token"), context: context(OrdersMethods.startPayment))
    }

    func order(_ id: OrderID) async throws -> OrderV1.Order { try await server.order(id) }

    /// Lets time pass until the condition holds.
    func waitUntil(
        _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation, _ condition: () async throws -> Bool
    ) async throws {
        let holds = try await eventually {
            clock.advance(by: .milliseconds(500))
            return try await condition()
        }
        try #require(holds, comment, sourceLocation: sourceLocation)
    }

    private func context<Request, Response>(_ method: Method<Request, Response>) -> CallContext {
        CallContext(method: method.descriptor, deadline: .now + .seconds(300))
    }
}

extension OrderLife {
    /// Something happens. Refusals and failures are part of it.
    func step(
        _ orders: [OrderV1.PlaceOrderResponse], _ placed: inout [OrderV1.PlaceOrderResponse], _ journal: MemoryJournal,
        _ random: inout SeededRandom
    ) async {
        let order = orders.suffix(8).randomElement(using: &random)?.orderID ?? "o1"
        let payment = bank.accounts.keys.sorted().suffix(8).randomElement(using: &random)
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<25: if let new = try? await place(.random(in: 1...4, using: &random)) { placed.append(new) }
        case 25..<50: _ = try? await start(order)
        case 50..<62:
            if let payment, bank.accounts[payment]?.ending == .open {
                bank.end(payment, random.chance(0.8) ? .captured : .failed)
            }
        case 62..<72:
            guard let payment else { return }
            _ = try? await server.paymentWebhook(
                .init(provider: "bank", payload: Array(payment.utf8), signature: "signed"),
                context: context(OrdersMethods.paymentWebhook))
        case 72..<80:
            let lines: [OrderV1.LineUnits] = random.chance(0.5) ? [] : [.init(line: 1, units: 1)]
            _ = try? await server.cancel(.init(orderID: order, lines: lines), context: context(OrdersMethods.cancel))
        case 80..<86: bank.loseAnswers(1)
        case 86..<90: bank.goDown(random.chance(0.5))
        case 90..<95: journal.inject([.failsBefore, .failsAfter, .tears(entries: 0)].randomElement(using: &random)!)
        default: clock.advance(by: random.chance(0.1) ? .seconds(901) : .seconds(Int64.random(in: 1...5, using: &random)))
        }
    }

    /// Waits until nothing is under way any more, then holds the orders against the bank's books.
    func check(_ acknowledged: [OrderV1.PlaceOrderResponse], _ comment: Comment) async throws {
        try await waitUntil(comment) {
            // Those too that the bank hears of only now.
            for (id, account) in bank.accounts where account.ending == .open { bank.end(id, .captured) }
            let isBusy = try? await server.machine.read { machine throws(RPCError) in machine.hasPaymentWork }
            return isBusy == false
        }
        for placed in acknowledged {
            let order = try await order(placed.orderID)
            try #require(order.total == placed.total, comment)
            let back = order.providerRefunds.reduce(0) { $0 + $1.amount!.minorUnits }
            let refused = order.refusedPayments.reduce(0) { $0 + $1.amount!.minorUnits }
            try #require(back == order.refunded!.minorUnits + refused, "\(order.orderID); \(comment)")
        }
        for (id, account) in bank.accounts {
            let key = try #require(PaymentKey(id), comment)
            // An order whose placing was not acknowledged may be there all the same.
            let order = try await order(key.order.orderID)
            let told = try #require(order.payments.first { $0.paymentID == id }, comment)
            let back = account.refunds.values.reduce(0, +)
            switch account.ending {
            case .captured:
                try #require(told.status == .captured, "\(id); \(comment)")
                let isClaimed = order.paymentReference == told.reference
                try #require(back == (isClaimed ? order.refunded!.minorUnits : account.amount), "\(id); \(comment)")
                let recorded = order.providerRefunds.filter { $0.paymentID == id }
                try #require(
                    account.refunds == Dictionary(uniqueKeysWithValues: recorded.map { ($0.refundID, $0.amount!.minorUnits) }),
                    "\(id); \(comment)")
            case .failed: try #require(told.status == .failed && back == 0, "\(id); \(comment)")
            case .open: Issue.record("\(id) is open; \(comment)")
            }
        }
    }
}
