import CatalogDomain
import Messages
import RPCCore
import ServiceKit
import Synchronization

/// Turns a chosen offer into a signed quote. Nothing is stored: the signature is what order trusts.
final class QuoteIssuer: Sendable {
    private let signature: QuoteSignature
    private let issued = Atomic<UInt64>(0)

    init(key: [UInt8]) { signature = QuoteSignature(key: key) }

    func quote(
        for offer: OfferTerms, sku: SKU, market: String, at now: Instant, validFor: Duration
    ) throws(RPCError) -> CatalogV1.Quote {
        let quote = CatalogV1.Quote(
            quoteID: nextID(at: now), sku: sku, offerID: offer.offerID, unitPrice: offer.unitPrice, issuedAt: now,
            expiresAt: now + validFor, market: market)
        do { return try signature.signed(quote) } catch { throw RPCError(.internal, "the quote cannot be packed: \(error)") }
    }

    /// Instant and count within this process: unique among the quotes of one catalog as long as its clock does not stand still over a restart.
    private func nextID(at now: Instant) -> QuoteID {
        let count = issued.wrappingAdd(1, ordering: .relaxed).newValue
        return QuoteID("q-\(String(now.microseconds, radix: 36))-\(String(count, radix: 36))")
    }
}
