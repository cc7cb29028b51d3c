import Messages
import StateMachine

/// What the catalog must remember to decide: who owns which SKU, revisions, and the offers that are not over. Texts, attributes and past prices
/// live in the read model.
public struct CatalogMachine: StateMachine {
    public typealias Event = CatalogV1.CatalogEvent
    public typealias Snapshot = CatalogV1.CatalogSnapshot

    public internal(set) var products: [ProductID: ProductRecord] = [:]
    /// Listed and discontinued ones: a SKU belongs to one product for ever.
    public internal(set) var variants: [SKU: VariantRecord] = [:]
    /// Every offer that ever was: ids are never reused.
    public internal(set) var offers: [OfferID: OfferRecord] = [:]

    public init() {}
}

public struct ProductRecord: Hashable, Sendable {
    public var revision: UInt64
    public var fingerprint: UInt64
    /// The listed ones.
    public var skus: [SKU]
}

public struct VariantRecord: Hashable, Sendable {
    public var productID: ProductID
    public var isDiscontinued = false
    /// Country codes, ascending.
    public var unsoldMarkets: [String] = []
    /// Those that were not over when one was last published or ended, in order of publication.
    public var offers: [OfferTerms] = []

    /// In force now or later.
    func openOffers(at now: Instant) -> [OfferTerms] { offers.filter { !$0.isOver(at: now) } }
}

public struct OfferRecord: Hashable, Sendable {
    public var sku: SKU
    public var fingerprint: UInt64
    public var startsAt: Instant
    /// Exclusive; nil: open-ended.
    public var endsAt: Instant?
}
