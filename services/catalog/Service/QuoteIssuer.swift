import CatalogDomain
import Messages
import RPCCore
import ServiceKit
import Synchronization

/// Turns a chosen offer into a signed quote. Nothing is stored: the signature is what order trusts.
final class QuoteIssuer: Sendable {
    private let signature: QuoteSignature
    /// Of this process: another instance, or the next life of this one, counts from the start again and may see the same instant.
    private let issuer = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    private let issued = Atomic<UInt64>(0)

    init(key: [UInt8]) { signature = QuoteSignature(key: key) }

    /// - Parameter ruling: what the price rules made of the offer's price, and whom it binds.
    func quote(
        for request: CatalogV1.GetQuoteRequest, offer: OfferID, ruling: PriceRuling, at now: Instant, validFor: Duration
    ) throws(RPCError) -> CatalogV1.Quote {
        let quote = CatalogV1.Quote(
            quoteID: nextID(), sku: request.sku, offerID: offer, unitPrice: ruling.unitPrice, issuedAt: now,
            expiresAt: now + validFor, market: request.market, unitsMin: ruling.unitsMin,
            buyerID: ruling.isForBuyerOnly ? request.buyerID : "")
        do { return try signature.signed(quote) } catch { throw RPCError(.internal, "the quote cannot be packed: \(error)") }
    }

    private func nextID() -> QuoteID {
        let count = issued.wrappingAdd(1, ordering: .relaxed).newValue
        return QuoteID("q-\(issuer)-\(String(count, radix: 36))")
    }
}
