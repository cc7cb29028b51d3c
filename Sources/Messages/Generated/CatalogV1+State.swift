// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension CatalogV1 {
    /// The whole state after some journal entry, everything in ascending order of its key, so that equal states pack to equal bytes.
    public struct CatalogSnapshot: Hashable, Sendable {
        /// By product id; at most 2,000,000.
        public var products: [CatalogV1.ProductState] = []
        /// By SKU; at most 4,000,000.
        public var variants: [CatalogV1.VariantState] = []
        /// By offer id; at most 8,000,000.
        public var offers: [CatalogV1.OfferState] = []

        public init() {}

        public init(
            products: [CatalogV1.ProductState] = [],
            variants: [CatalogV1.VariantState] = [],
            offers: [CatalogV1.OfferState] = []
        ) {
            self.products = products
            self.variants = variants
            self.offers = offers
        }
    }

    /// What is kept of a product.
    public struct ProductState: Hashable, Sendable {
        /// Key of the row; occurs once.
        public var productID: ProductID = ""
        /// Of the product as stored; ≥ 1.
        public var revision: UInt64 = 0
        /// See ProductUpserted.
        public var fingerprint: UInt64 = 0
        /// Listed variants, in their order.
        public var skus: [SKU] = []

        public init() {}

        public init(
            productID: ProductID = "",
            revision: UInt64 = 0,
            fingerprint: UInt64 = 0,
            skus: [SKU] = []
        ) {
            self.productID = productID
            self.revision = revision
            self.fingerprint = fingerprint
            self.skus = skus
        }
    }

    /// What is kept of a SKU, listed or discontinued.
    public struct VariantState: Hashable, Sendable {
        /// Key of the row; occurs once.
        public var sku: SKU = ""
        /// The product that owns the SKU, for ever.
        public var productID: ProductID = ""
        /// True: the product does not list it any more, so it has no price and takes no offers.
        public var discontinued: Bool = false
        /// Country codes.
        public var unsoldMarkets: [String] = []
        /// Offers that were not over at the last change of this SKU's offers, in the order of publication; with the fields that deciding needs.
        public var offers: [CatalogV1.Offer] = []

        public init() {}

        public init(
            sku: SKU = "",
            productID: ProductID = "",
            discontinued: Bool = false,
            unsoldMarkets: [String] = [],
            offers: [CatalogV1.Offer] = []
        ) {
            self.sku = sku
            self.productID = productID
            self.discontinued = discontinued
            self.unsoldMarkets = unsoldMarkets
            self.offers = offers
        }
    }

    /// Every offer id that was ever used.
    public struct OfferState: Hashable, Sendable {
        /// Key of the row; occurs once.
        public var offerID: OfferID = ""
        /// The SKU it was published for.
        public var sku: SKU = ""
        /// See OfferPublished.
        public var fingerprint: UInt64 = 0
        /// Inclusive; as it took effect, not as it was asked for.
        public var startsAt: Instant = .epoch
        /// 0: open-ended.
        public var endsAt: Instant = .epoch

        public init() {}

        public init(
            offerID: OfferID = "",
            sku: SKU = "",
            fingerprint: UInt64 = 0,
            startsAt: Instant = .epoch,
            endsAt: Instant = .epoch
        ) {
            self.offerID = offerID
            self.sku = sku
            self.fingerprint = fingerprint
            self.startsAt = startsAt
            self.endsAt = endsAt
        }
    }

}
