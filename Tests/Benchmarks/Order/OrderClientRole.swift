import ArgumentParser
import CatalogAPI
import Messages
import OrderAPI
import RPCCore
import RPCZeroMQ
import Synchronization

/// Buyers: opens a shop, waits until every SKU can be ordered, then places orders, one unit of one SKU each, and checks at the end that
/// the service holds exactly the units that it acknowledged.
struct OrderClientRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "order-client", shouldDisplay: false)

    private static let setUpLimit = Duration.seconds(60)
    private static let setUpDeadline = Duration.seconds(10)

    @Argument var endpoint: String
    @Option var skus: Int
    @Option var inFlight: Int
    @Option var warmUp: Double
    @Option var seconds: Double

    func run() async throws {
        let reactor = Reactor()
        let channel = ZeroMQChannel(endpoint: endpoint, reactor: reactor, security: .plain, logger: BenchRole.logger)
        let orders = OrdersClient(channel)
        let goods = (0..<skus).map { SKU("sku-\($0)") }
        let first = try await openShop(goods, CatalogClient(channel), orders)
        BenchRole.say("open")
        let loop = ClosedLoop(inFlight: inFlight, warmUp: warmUp, seconds: seconds)
        let placed = Mutex(0)
        let figures = try await loop.run(on: reactor) { number in
            let sku = goods[number % goods.count]
            _ = try await orders.placeOrder(
                .init(buyerID: BuyerID("buyer-\(number)"), lines: [.init(sku: sku, units: 1)], holdSeconds: 3_600),
                deadline: .seconds(30), idempotencyKey: "order-\(number)")
            placed.withLock { $0 += 1 }
        }
        try await check(goods, orders, expected: first + placed.withLock { $0 })
        BenchRole.say(try figures.line)
        await reactor.shutdown()
    }

    /// - Returns: orders placed to find out that the shop is open.
    private func openShop(_ goods: [SKU], _ catalog: CatalogClient, _ orders: OrdersClient) async throws -> Int {
        let end = ContinuousClock.now + Self.setUpLimit
        for sku in goods {
            let product = CatalogV1.Product(
                productID: ProductID("product-\(sku)"), merchantID: "bench",
                titles: [.init(language: "en", text: "Sample \(sku)")],
                variants: [.init(sku: sku)], categories: ["samples"])
            _ = try await patiently(until: end) { () async throws(RPCError) in
                try await catalog.upsertProduct(.init(product: product), deadline: Self.setUpDeadline)
            }
            let offer = CatalogV1.Offer(
                offerID: OfferID("offer-\(sku)"), sku: sku, kind: .regular,
                unitPrice: Money(minorUnits: 19_90, currency: "EUR"))
            _ = try await patiently(until: end) { () async throws(RPCError) in
                try await catalog.publishOffer(.init(offer: offer), deadline: Self.setUpDeadline)
            }
            _ = try await patiently(until: end) { () async throws(RPCError) in
                try await orders.receiveStock(
                    .init(sku: sku, units: 1_000_000_000), deadline: Self.setUpDeadline, idempotencyKey: "stock-\(sku)")
            }
        }
        // Offers reach the order service through the catalog's feed, in order: the last one means all.
        guard let last = goods.last else { return 0 }
        _ = try await patiently(until: end) { () async throws(RPCError) in
            try await orders.placeOrder(
                .init(buyerID: "first", lines: [.init(sku: last, units: 1)], holdSeconds: 3_600), deadline: Self.setUpDeadline)
        }
        return 1
    }

    /// Asks again while processes start and offers travel.
    private func patiently<Response>(
        until end: ContinuousClock.Instant, _ body: () async throws(RPCError) -> Response
    ) async throws -> Response {
        while true {
            do {
                return try await body()
            } catch {
                guard .now < end else { throw error }
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    private func check(_ goods: [SKU], _ orders: OrdersClient, expected: Int) async throws {
        var held = 0
        var rest = goods[...]
        while !rest.isEmpty {
            let response = try await orders.getAvailability(
                .init(skus: Array(rest.prefix(100))), deadline: Self.setUpDeadline)
            held += response.availability.flatMap(\.locations).reduce(0) { $0 + Int($1.held) }
            rest = rest.dropFirst(100)
        }
        guard held == expected else {
            throw BenchProcess.Failure(description: "\(expected) orders were acknowledged, but \(held) units are held")
        }
    }
}
