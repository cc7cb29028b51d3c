import CatalogAPI
import CatalogDomain
import Messages
import PluginPoints
import RPCCore
import ServiceKit

/// The catalog's methods over its machine and read model. Every answer about a time to come is the machine's, every body the read model's.
struct CatalogServer: CatalogService, PluginAdministered {
    let machine: JournaledMachine<CatalogMachine>
    let model: ReadModel<CatalogProjection>
    let quotes: QuoteIssuer
    let clock: any WallClock
    let plugins: any Plugins
    var administration: any PluginAdministration = NoPluginAdministration()

    var screen: ClaimScreen { ClaimScreen(plugins: plugins) }
}

// Commands: plugins are asked first and their verdict goes along; the machine decides, the journal keeps, the reply is what was decided.
extension CatalogServer {
    func upsertProduct(
        _ request: CatalogV1.UpsertProductRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.UpsertProductResponse {
        try await machine.execute(screened(request), context: context)
    }

    func importProducts(
        _ request: CatalogV1.ImportProductsRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.ImportProductsResponse {
        try await machine.execute(screened(request), context: context)
    }

    func publishOffer(
        _ request: CatalogV1.PublishOfferRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.PublishOfferResponse {
        try await machine.execute(request, context: context)
    }

    func endOffer(
        _ request: CatalogV1.EndOfferRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.EndOfferResponse {
        try await machine.execute(request, context: context)
    }
}
