import AnalyticsAPI
import CatalogAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI

/// The clients of a mesh under test, and calls that survive what the test does to it.
struct Shop: Sendable {
    let catalog: CatalogClient
    let orders: OrdersClient
    let analytics: AnalyticsClient
    let reviews: ReviewsClient

    init(_ mesh: ProcessMesh) {
        catalog = CatalogClient(mesh.channel)
        orders = OrdersClient(mesh.channel)
        analytics = AnalyticsClient(mesh.channel)
        reviews = ReviewsClient(mesh.channel)
    }

    /// Repeats a call until it has a definite outcome, as a well-behaved client does: with the same key and the same request, and
    /// only while the outcome is unknown or the service is away.
    static func persist<T>(within deadline: Duration = .seconds(90), _ call: () async throws(RPCError) -> T) async throws -> T {
        let end = ContinuousClock.now + deadline
        while true {
            do {
                return try await call()
            } catch {
                let passing: Set<StatusCode> = [.unavailable, .deadlineExceeded]
                guard passing.contains(error.code), ContinuousClock.now < end else { throw error }
                _ = await eventually(within: .milliseconds(20), pause: .milliseconds(20)) { false }
            }
        }
    }

    /// A product with one variant, an offer for it at 25.00 CNY, and stock; returns when order knows the offer.
    func sell(_ sku: SKU, units: UInt64) async throws {
        let name = sku.rawValue
        _ = try await Self.persist { () async throws(RPCError) in
            try await catalog.upsertProduct(
                .init(
                    product: .init(
                        productID: ProductID("P-\(name)"), merchantID: "M-1",
                        titles: [.init(language: "zh", text: "玫瑰香水"), .init(language: "en", text: "Rose perfume \(name)")],
                        variants: [.init(sku: sku, returnable: true)])))
        }
        _ = try await Self.persist { () async throws(RPCError) in
            try await catalog.publishOffer(
                .init(
                    offer: .init(
                        offerID: OfferID("O-\(name)"), sku: sku, kind: .regular,
                        unitPrice: .init(minorUnits: 2_500, currency: "CNY"))))
        }
        _ = try await Self.persist { () async throws(RPCError) in
            try await orders.receiveStock(.init(sku: sku, locationID: "L-1", units: units), idempotencyKey: "stock-\(name)")
        }
        // Order follows the catalog: a moment later it knows the offer, and refuses to undercut it.
        let known = await eventually {
            do throws(RPCError) {
                _ = try await orders.placeOrder(
                    .init(
                        buyerID: "nobody",
                        lines: [.init(sku: sku, units: 1, unitPriceMax: .init(minorUnits: 1, currency: "CNY"))]),
                    deadline: .seconds(5), idempotencyKey: "probe-\(name)")
                return false
            } catch { return error.reason == "PRICE_CHANGED" }
        }
        guard known else { throw RPCError(.internal, "order never learned of the offer for \(name)") }
    }

    /// Stock of a SKU over all locations.
    func stock(_ sku: SKU) async throws -> StockLevel {
        let answer = try await Self.persist { () async throws(RPCError) in try await orders.getAvailability(.init(skus: [sku]))
        }
        return answer.availability.first?.locations.first ?? StockLevel()
    }

    typealias StockLevel = OrderV1.StockLevel
}
