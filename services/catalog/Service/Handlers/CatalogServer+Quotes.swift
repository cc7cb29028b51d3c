import CatalogAPI
import CatalogDomain
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import StateMachine

extension CatalogServer {
    func getQuote(
        _ request: CatalogV1.GetQuoteRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.GetQuoteResponse {
        do throws(Rejection) { try request.validate() } catch { throw RPCError(error) }
        let seconds = request.validSeconds == 0 ? CatalogLimits.quoteSecondsDefault : request.validSeconds
        let now = clock.now()
        let choice = try await machine.read { machine throws(RPCError) in
            do throws(Rejection) { return try machine.choice(sku: request.sku, market: request.market, at: now) } catch {
                throw RPCError(error)
            }
        }
        let ruling = try await ruling(on: choice.winner.unitPrice, for: request, at: now)
        let quote = try quotes.quote(
            for: request, offer: choice.winner.offerID, ruling: ruling, at: now, validFor: .seconds(Int64(seconds)))
        return .init(
            quote: quote, kind: choice.winner.kind, offerEndsAt: choice.winner.endsAt ?? .epoch, rule: choice.rule,
            beaten: choice.beaten.map { beaten in
                .init(
                    offerID: beaten.offer.offerID, kind: beaten.offer.kind, unitPrice: beaten.offer.unitPrice, rule: beaten.rule
                )
            }, explanation: choice.explanation, offerUnitPrice: choice.winner.unitPrice, adjustments: ruling.adjustments,
            rejectedCoupons: ruling.rejectedCoupons)
    }

    private func ruling(
        on price: Money, for request: CatalogV1.GetQuoteRequest, at now: Instant
    ) async throws(RPCError) -> PriceRuling {
        // Without price rules a quote needs the machine alone, not the read model.
        guard !plugins.active(.priceRule).isEmpty else { return PriceRuling(price, coupons: request.couponCodes) }
        let product = try await model.read { db in try ProductReader(db: db).product(of: request.sku) }
        guard let product else {
            throw RPCError(.notFound, reason: "UNKNOWN_SKU", field: "sku", "sku: no product has the SKU \(request.sku)")
        }
        return try await PriceRuling(price, for: request, of: product, plugins: plugins, at: now)
    }
}
