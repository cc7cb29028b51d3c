// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension CatalogV1 {
    /// One fact. An unknown kind must stop a follower, not be skipped.
    public struct CatalogEvent: Hashable, Sendable {
        public var kind: Kind? = nil

        public init() {}

        public init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            /// UpsertProduct, or an accepted row of ImportProducts.
            case productUpserted(CatalogV1.ProductUpserted)
            /// PublishOffer.
            case offerPublished(CatalogV1.OfferPublished)
            /// EndOffer, or the product dropped the SKU.
            case offerEnded(CatalogV1.OfferEnded)
        }
    }

    /// A product was created or replaced as a whole. A variant that is no longer listed is discontinued; its offers end in the same entry, each
    /// with an event of its own.
    public struct ProductUpserted: Hashable, Sendable {
        /// With its new revision.
        public var product: CatalogV1.Product? = nil
        /// Of the packed product with revision 0: tells a repeat from a change without keeping the body in memory.
        public var fingerprint: UInt64 = 0

        public init() {}

        public init(
            product: CatalogV1.Product? = nil,
            fingerprint: UInt64 = 0
        ) {
            self.product = product
            self.fingerprint = fingerprint
        }
    }

    /// An offer was published; it is in force within its own half-open interval.
    public struct OfferPublished: Hashable, Sendable {
        /// As it takes effect: never before the event's own time.
        public var offer: CatalogV1.Offer? = nil
        /// Of the packed offer as it was asked for: tells a repeat from another offer under the same id.
        public var fingerprint: UInt64 = 0

        public init() {}

        public init(
            offer: CatalogV1.Offer? = nil,
            fingerprint: UInt64 = 0
        ) {
            self.offer = offer
            self.fingerprint = fingerprint
        }
    }

    /// An offer was ended before its time: from `ended_at_us` on it is not in force. An offer that is ended before it starts never is.
    public struct OfferEnded: Hashable, Sendable {
        /// A published offer that was not over.
        public var offerID: OfferID = ""
        /// The SKU of the offer, so that a follower needs no look-up.
        public var sku: SKU = ""
        /// Exclusive. Before the offer's start: it never comes into force.
        public var endedAt: Instant = .epoch

        public init() {}

        public init(
            offerID: OfferID = "",
            sku: SKU = "",
            endedAt: Instant = .epoch
        ) {
            self.offerID = offerID
            self.sku = sku
            self.endedAt = endedAt
        }
    }

}
