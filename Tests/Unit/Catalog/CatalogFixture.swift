import CatalogAPI
import CatalogDomain
import Journal
import Logging
import MeshTesting
import Messages
import PluginPoints
import RPCCore
import ServiceKit

@testable import CatalogService

/// A whole catalog in memory: machine, journal, read model and handlers, called without a transport.
struct CatalogFixture: Sendable {
    static let quoteKey = [UInt8](0..<32)

    let server: CatalogServer
    let clock: VirtualClock
    private let journal: MemoryJournal

    /// Runs `body` on an empty catalog with its read model following.
    static func run(
        plugins: any Plugins = NoPlugins(), _ body: @Sendable (CatalogFixture) async throws -> Void
    ) async throws {
        let (clock, journal, logger) = (
            VirtualClock(), MemoryJournal(), Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let machine = try await JournaledMachine(CatalogMachine.self, journal: journal, clock: clock, logger: logger)
        let model = try ReadModel(path: ":memory:", projection: CatalogProjection(), journal: journal, logger: logger)
        let server = CatalogServer(
            machine: machine, model: model, quotes: QuoteIssuer(key: quoteKey), clock: clock, plugins: plugins)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await model.run(following: machine) }
            try await body(CatalogFixture(server: server, clock: clock, journal: journal))
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
    }

    func context<Request, Response>(_ method: Method<Request, Response>) -> CallContext {
        CallContext(method: method.descriptor, deadline: .now + .seconds(300))
    }

    @discardableResult
    func upsert(_ product: CatalogV1.Product) async throws -> CatalogV1.UpsertProductResponse {
        try await server.upsertProduct(.init(product: product), context: context(CatalogMethods.upsertProduct))
    }

    @discardableResult
    func publish(_ offer: CatalogV1.Offer) async throws -> CatalogV1.PublishOfferResponse {
        try await server.publishOffer(.init(offer: offer), context: context(CatalogMethods.publishOffer))
    }

    func product(of sku: SKU) async throws -> CatalogV1.Product? {
        try await server.getProduct(.init(sku: sku), context: context(CatalogMethods.getProduct)).product
    }

    func search(_ request: CatalogV1.SearchRequest) async throws -> CatalogV1.SearchResponse {
        try await server.search(request, context: context(CatalogMethods.search))
    }

    /// Ids of all hits, over all pages.
    func find(_ request: CatalogV1.SearchRequest) async throws -> [String] {
        var (found, request) = ([String](), request)
        repeat {
            let page = try await search(request)
            found += page.hits.map(\.productID.rawValue)
            request.cursor = page.nextCursor
        } while !request.cursor.isEmpty
        return found
    }

    func quote(_ sku: SKU, market: String = "", validSeconds: UInt32 = 0) async throws -> CatalogV1.GetQuoteResponse {
        try await quote(.init(sku: sku, market: market, validSeconds: validSeconds))
    }

    func quote(_ request: CatalogV1.GetQuoteRequest) async throws -> CatalogV1.GetQuoteResponse {
        try await server.getQuote(request, context: context(CatalogMethods.getQuote))
    }

    func history(_ request: CatalogV1.GetPriceHistoryRequest) async throws -> CatalogV1.GetPriceHistoryResponse {
        try await server.getPriceHistory(request, context: context(CatalogMethods.getPriceHistory))
    }
}

extension CatalogV1.Product {
    /// A product with one variant of its own, whose SKU is "<id>-1".
    static func sample(
        _ id: String, titles: [String: String] = ["en": "Umbrella"], descriptions: [String: String] = [:],
        categories: [String] = [], skus: [SKU]? = nil, revision: UInt64 = 0
    ) -> CatalogV1.Product {
        .init(
            productID: ProductID(id), merchantID: "merchant-1", titles: texts(titles), descriptions: texts(descriptions),
            variants: (skus ?? [SKU("\(id)-1")]).map { .init(sku: $0, returnable: true) }, categories: categories,
            revision: revision)
    }

    private static func texts(_ texts: [String: String]) -> [LocalizedText] {
        texts.sorted { $0.key < $1.key }.map { .init(language: $0.key, text: $0.value) }
    }
}

extension CatalogV1.Offer {
    static func sample(
        _ id: String, _ sku: SKU, _ price: Int64, kind: CatalogV1.OfferKind = .regular, startsAt: Instant = .epoch,
        endsAt: Instant = .epoch, market: String = "", advertised: Int64? = nil
    ) -> CatalogV1.Offer {
        .init(
            offerID: OfferID(id), sku: sku, kind: kind, unitPrice: .init(minorUnits: price, currency: "CNY"),
            startsAt: startsAt, endsAt: endsAt, quotaUnits: kind == .flash ? 100 : 0, market: market,
            advertisedWasPrice: advertised.map { .init(minorUnits: $0, currency: "CNY") })
    }
}
