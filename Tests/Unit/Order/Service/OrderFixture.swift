import Journal
import Logging
import MeshTesting
import Messages
import OrderAPI
import OrderDomain
import PluginPoints
import RPCCore
import ServiceKit

@testable import OrderService

/// A whole order service in memory: machine, journal, read model, timer and handlers, called without a transport.
struct OrderFixture: Sendable {
    static let signature = QuoteSignature(key: [UInt8](0..<32))

    let server: OrdersServer
    let clock: VirtualClock

    /// Runs `body` on a shop that has 10 units of tea at 10.00 a piece.
    static func run(
        plugins: any Plugins = NoPlugins(), on journal: MemoryJournal = MemoryJournal(), clock: VirtualClock = VirtualClock(),
        stocked: Bool = true, _ body: @Sendable (OrderFixture) async throws -> Void
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let machine = try await JournaledMachine(OrderMachine.self, journal: journal, clock: clock, logger: logger)
        let model = try ReadModel(path: ":memory:", projection: OrderProjection(), journal: journal, logger: logger)
        let server = OrdersServer(
            machine: machine, model: model, signature: signature, clock: clock, plugins: plugins, logger: logger)
        let timer = DueTimer(machine: machine, clock: clock, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await model.run(following: machine) }
            group.addTask { try await timer.run() }
            group.addTask { try await PaymentPoller(desk: server.desk).run() }
            let fixture = OrderFixture(server: server, clock: clock)
            if stocked { try await fixture.stockTea() }
            try await body(fixture)
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
    }

    func stockTea() async throws {
        _ = try await server.receiveStock(.init(sku: "tea", units: 10), context: context(OrdersMethods.receiveStock))
        let offer = CatalogV1.Offer(
            offerID: "regular-tea", sku: "tea", kind: .regular, unitPrice: Money(minorUnits: 10_00, currency: "EUR"),
            startsAt: clock.now())
        _ = try await server.machine.execute(
            OrderV1.FollowCatalogCommand(
                followed: .init(
                    cursor: 1,
                    facts: [
                        .init(
                            kind: .product(
                                .init(
                                    productID: "teas", skus: [.init(sku: "tea", returnable: true)], merchantID: "tea-house"))),
                        .init(kind: .offerPublished(offer)),
                    ]), after: 0))
    }

    /// A new regular offer for tea, from now on.
    func reprice(cents: Int64) async throws {
        let cursor = try await server.machine.read { machine throws(RPCError) in machine.catalogCursor }
        let offer = CatalogV1.Offer(
            offerID: OfferID("tea-at-\(cents)"), sku: "tea", kind: .regular,
            unitPrice: Money(minorUnits: cents, currency: "EUR"), startsAt: clock.now() + .microseconds(cents))
        clock.advance(by: .microseconds(cents))
        _ = try await server.machine.execute(
            OrderV1.FollowCatalogCommand(
                followed: .init(cursor: cursor + 1, facts: [.init(kind: .offerPublished(offer))]), after: cursor))
    }

    func context<Request, Response>(_ method: Method<Request, Response>, key: String = "") -> CallContext {
        CallContext(
            method: method.descriptor, deadline: .now + .seconds(300), idempotencyKey: key,
            requestFingerprint: key.isEmpty ? 0 : 1)
    }

    func place(_ units: UInt64, buyer: BuyerID = "ada", quote: CatalogV1.Quote? = nil) async throws
        -> OrderV1.PlaceOrderResponse
    {
        try await server.placeOrder(
            .init(buyerID: buyer, lines: [.init(sku: "tea", units: units, quote: quote)]),
            context: context(OrdersMethods.placeOrder))
    }

    func pay(_ order: OrderV1.PlaceOrderResponse, reference: String = "pay-1") async throws(RPCError) -> OrderV1.PayResponse {
        try await server.pay(
            .init(orderID: order.orderID, amount: order.total, paymentReference: reference),
            context: context(OrdersMethods.pay))
    }

    func order(_ id: OrderID) async throws -> OrderV1.Order {
        try await server.order(id)
    }

    func purchase(_ buyer: BuyerID = "ada") async throws -> OrderV1.VerifyPurchaseResponse {
        try await server.verifyPurchase(.init(buyerID: buyer, sku: "tea"), context: context(OrdersMethods.verifyPurchase))
    }
}
