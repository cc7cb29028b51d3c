import CatalogAPI
import CatalogDomain
import Messages
import RPCCore
import ServiceKit
import StateMachine

extension CatalogServer {
    func getQuote(
        _ request: CatalogV1.GetQuoteRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.GetQuoteResponse {
        guard request.validSeconds <= CatalogLimits.quoteSecondsMax else {
            throw .invalid("valid_seconds", "is \(request.validSeconds); at most \(CatalogLimits.quoteSecondsMax)")
        }
        let seconds = request.validSeconds == 0 ? CatalogLimits.quoteSecondsDefault : request.validSeconds
        let now = clock.now()
        let choice = try await machine.read { machine throws(RPCError) in
            do throws(Rejection) { return try machine.choice(sku: request.sku, market: request.market, at: now) } catch {
                throw RPCError(error)
            }
        }
        let quote = try quotes.quote(
            for: choice.winner, sku: request.sku, market: request.market, at: now, validFor: .seconds(Int64(seconds)))
        return .init(
            quote: quote, kind: choice.winner.kind, offerEndsAt: choice.winner.endsAt ?? .epoch, rule: choice.rule,
            beaten: choice.beaten.map { beaten in
                .init(
                    offerID: beaten.offer.offerID, kind: beaten.offer.kind, unitPrice: beaten.offer.unitPrice, rule: beaten.rule
                )
            }, explanation: choice.explanation)
    }
}
