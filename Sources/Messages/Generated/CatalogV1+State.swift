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

    /// UpsertProduct with what the claim check found, so that deciding asks no plugin.
    public struct UpsertProductCommand: Hashable, Sendable {
        /// As it came.
        public var request: CatalogV1.UpsertProductRequest? = nil
        /// For the reply; 0–64.
        public var warnings: [CatalogV1.ClaimWarning] = []

        public init() {}

        public init(
            request: CatalogV1.UpsertProductRequest? = nil,
            warnings: [CatalogV1.ClaimWarning] = []
        ) {
            self.request = request
            self.warnings = warnings
        }
    }

    /// ImportProducts with what the claim check found.
    public struct ImportProductsCommand: Hashable, Sendable {
        /// As it came.
        public var request: CatalogV1.ImportProductsRequest? = nil
        /// Rows that must not go in because of a barred claim: each at most once, by row, with code, reason and the whole message.
        public var barred: [CatalogV1.RefusedRow] = []
        /// For the reply; 0–500, none of a barred row.
        public var warnings: [CatalogV1.ClaimWarning] = []

        public init() {}

        public init(
            request: CatalogV1.ImportProductsRequest? = nil,
            barred: [CatalogV1.RefusedRow] = [],
            warnings: [CatalogV1.ClaimWarning] = []
        ) {
            self.request = request
            self.barred = barred
            self.warnings = warnings
        }
    }

}
