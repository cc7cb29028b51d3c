import Messages

/// A projected offer and what was taken under it.
struct OfferState: Hashable, Sendable {
    let id: OfferID
    let isFlash: Bool
    let unitPrice: Money
    let starts: Instant
    /// Exclusive; `Instant.epoch`: open-ended.
    private(set) var ends: Instant
    /// 0: none.
    let quota: Int64
    /// 0: none.
    let perBuyerMax: Int64
    /// Empty: every market.
    let market: String
    /// Units held and sold.
    private(set) var taken: Int64 = 0
    /// Empty unless there is a limit per buyer.
    private(set) var takenByBuyer: [BuyerID: Int64] = [:]

    init(_ offer: CatalogV1.Offer) {
        id = offer.offerID
        isFlash = offer.kind == .flash
        unitPrice = offer.unitPrice ?? Money()
        starts = offer.startsAt
        ends = offer.endsAt
        quota = Int64(clamping: offer.quotaUnits)
        perBuyerMax = Int64(offer.perBuyerUnitsMax)
        market = offer.market
    }

    func isInForce(at now: Instant) -> Bool { starts <= now && (ends == .epoch || now < ends) }

    func applies(to market: String) -> Bool { self.market.isEmpty || self.market == market }

    /// The catalog's order of precedence: flash, then this market, then the later start, then the greater id.
    func beats(_ other: OfferState) -> Bool {
        if isFlash != other.isFlash { return isFlash }
        if market.isEmpty != other.market.isEmpty { return !market.isEmpty }
        if starts != other.starts { return starts > other.starts }
        return id.rawValue.utf8.lexicographicallyPrecedes(other.id.rawValue.utf8) == false && id != other.id
    }

    mutating func end(at instant: Instant) {
        // An offer that is withdrawn before it starts ends where it starts; the epoch would mean "open-ended".
        if ends == .epoch || instant < ends { ends = max(instant, Instant(microseconds: 1)) }
    }

    mutating func take(_ units: Int64, by buyer: BuyerID) {
        taken += units
        if perBuyerMax > 0 { takenByBuyer[buyer, default: 0] += units }
    }

    mutating func giveBack(_ units: Int64, by buyer: BuyerID) {
        taken -= units
        guard perBuyerMax > 0, let before = takenByBuyer[buyer] else { return }
        takenByBuyer[buyer] = before > units ? before - units : nil
    }

    /// No order can name the offer any more: it is over, and so is every quote that froze its price.
    func isForgettable(at now: Instant) -> Bool { ends != .epoch && ends + OrderLimits.quoteLifetimeMax <= now }
}

extension OfferState {
    init(_ tally: OrderV1.OfferTally) {
        self.init(tally.offer ?? CatalogV1.Offer())
        taken = Int64(tally.takenUnits)
        for buyer in tally.buyers { takenByBuyer[buyer.buyerID] = Int64(buyer.takenUnits) }
    }

    func tally(sku: SKU) -> OrderV1.OfferTally {
        let offer = CatalogV1.Offer(
            offerID: id, sku: sku, kind: isFlash ? .flash : .regular, unitPrice: unitPrice, startsAt: starts, endsAt: ends,
            quotaUnits: UInt64(quota), perBuyerUnitsMax: UInt32(perBuyerMax), market: market)
        let buyers = takenByBuyer.map { OrderV1.BuyerTally(buyerID: $0.key, takenUnits: UInt64($0.value)) }
            .sorted { $0.buyerID < $1.buyerID }
        return OrderV1.OfferTally(offer: offer, takenUnits: UInt64(taken), buyers: buyers)
    }
}

extension Item {
    /// The standing price in the market, whatever flash offer is in force beside it.
    func regularOffer(in market: String, at now: Instant) -> Money? {
        var best: OfferState?
        for offer in offers where !offer.isFlash && offer.isInForce(at: now) && offer.applies(to: market) {
            if let current = best, !offer.beats(current) { continue }
            best = offer
        }
        return best?.unitPrice
    }

    /// The one winning offer, or nil. Linear: a SKU has at most 64 current and future offers.
    func winningOffer(in market: String, at now: Instant) -> Int? {
        var best: Int?
        for index in offers.indices where offers[index].isInForce(at: now) && offers[index].applies(to: market) {
            if let current = best, !offers[index].beats(offers[current]) { continue }
            best = index
        }
        return best
    }
}
