import Messages

/// Quotes that an order has used up: each is good for one line of one order. Remembered until they would be refused for their age.
struct UsedQuotes: Sendable {
    private(set) var expiry: [QuoteID: Instant] = [:]
    private var byExpiry = DueHeap<QuoteID>()

    func contains(_ id: QuoteID) -> Bool { expiry[id] != nil }

    mutating func insert(_ quote: OrderV1.UsedQuote) {
        expiry[quote.quoteID] = quote.expiresAt
        byExpiry.insert(quote.quoteID, at: quote.expiresAt)
    }

    mutating func forget(upTo now: Instant) {
        while let id = byExpiry.popDue(at: now) { expiry[id] = nil }
    }
}
