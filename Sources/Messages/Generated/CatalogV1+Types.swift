// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension CatalogV1 {
    /// How a price came about, which decides which one wins.
    public enum OfferKind: Hashable, Sendable {
        case unspecified
        /// The standing price.
        case regular
        /// Seconds long, with a quota; wins over every regular offer while in force.
        case flash
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .regular
            case 2: self = .flash
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .regular: 1
            case .flash: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// A product and its variants. Replaced as a whole; a variant that disappears is no longer sold.
    public struct Product: Hashable, Sendable {
        /// 1–64 bytes, chosen by the merchant's system.
        public var productID: ProductID = ""
        /// Who sells it. 1–64 bytes; not looked up anywhere.
        public var merchantID: MerchantID = ""
        /// May be empty.
        public var brandID: BrandID = ""
        /// 1–16, one per language; not blank.
        public var titles: [LocalizedText] = []
        /// 0–16, one per language.
        public var descriptions: [LocalizedText] = []
        /// 1–256.
        public var variants: [CatalogV1.Variant] = []
        /// 0–32 search facets such as "skincare", each once, 1–64 bytes.
        public var categories: [String] = []
        /// Counts up with every change; 0 in requests means "whatever is there now", any other value must equal the stored revision.
        public var revision: UInt64 = 0

        public init() {}

        public init(
            productID: ProductID = "",
            merchantID: MerchantID = "",
            brandID: BrandID = "",
            titles: [LocalizedText] = [],
            descriptions: [LocalizedText] = [],
            variants: [CatalogV1.Variant] = [],
            categories: [String] = [],
            revision: UInt64 = 0
        ) {
            self.productID = productID
            self.merchantID = merchantID
            self.brandID = brandID
            self.titles = titles
            self.descriptions = descriptions
            self.variants = variants
            self.categories = categories
            self.revision = revision
        }
    }

    /// What is actually sold: one size, one colour, one stock-keeping unit. A SKU belongs to one product for ever.
    public struct Variant: Hashable, Sendable {
        /// 1–64 bytes.
        public var sku: SKU = ""
        /// GTIN-8/12/13/14 digits with a valid check digit, or empty.
        public var gtin: String = ""
        /// 0–16 attributes such as colour or size, each name once.
        public var attributes: [CatalogV1.Attribute] = []
        /// How the variant is presented in particular markets (large umbrellas here, small ones with sun protection there). 0–32, each
        /// market once. A market without an entry sells the variant under the product's titles.
        public var markets: [CatalogV1.MarketVariant] = []
        /// Perishable and custom goods have no 7-day return.
        public var returnable: Bool = false

        public init() {}

        public init(
            sku: SKU = "",
            gtin: String = "",
            attributes: [CatalogV1.Attribute] = [],
            markets: [CatalogV1.MarketVariant] = [],
            returnable: Bool = false
        ) {
            self.sku = sku
            self.gtin = gtin
            self.attributes = attributes
            self.markets = markets
            self.returnable = returnable
        }
    }

    /// A property in which variants of a product differ, such as colour = red.
    public struct Attribute: Hashable, Sendable {
        /// 1–64 bytes.
        public var name: String = ""
        /// 1–256 bytes.
        public var value: String = ""

        public init() {}

        public init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    /// How one market sees a variant.
    public struct MarketVariant: Hashable, Sendable {
        /// ISO 3166-1 alpha-2 country code, e.g. "CN".
        public var market: String = ""
        /// Titles that replace the product's in this market. 0–16.
        public var titles: [LocalizedText] = []
        /// False: not sold there.
        public var sold: Bool = false

        public init() {}

        public init(
            market: String = "",
            titles: [LocalizedText] = [],
            sold: Bool = false
        ) {
            self.market = market
            self.titles = titles
            self.sold = sold
        }
    }

    /// A price for one SKU over a half-open interval [starts_at, ends_at) on the server's clock.
    public struct Offer: Hashable, Sendable {
        /// 1–64 bytes, unique, never reused.
        public var offerID: OfferID = ""
        /// A listed SKU. 1–64 bytes.
        public var sku: SKU = ""
        /// Regular or flash; required.
        public var kind: CatalogV1.OfferKind = .unspecified
        /// Per unit, 1–1,000,000,000,000 minor units.
        public var unitPrice: Money? = nil
        /// Inclusive. Asked for as 0 or up to an hour ago: moved to now. At most 400 days ahead.
        public var startsAt: Instant = .epoch
        /// 0: open-ended (regular offers only).
        public var endsAt: Instant = .epoch
        /// Units that may be sold under this offer in all, at most 1,000,000,000; 0: no quota. Flash offers need one. The catalog states the quota,
        /// order counts it.
        public var quotaUnits: UInt64 = 0
        /// Units one buyer may take under this offer; 0: no limit.
        public var perBuyerUnitsMax: UInt32 = 0
        /// ISO 3166-1 alpha-2, or empty for every market.
        public var market: String = ""
        /// The crossed-out price the seller shows next to this one; absent: none is shown. Same currency, not below `unit_price`. The catalog
        /// does not believe it: `Catalog/GetPriceHistory` reports it beside the true one.
        public var advertisedWasPrice: Money? = nil

        public init() {}

        public init(
            offerID: OfferID = "",
            sku: SKU = "",
            kind: CatalogV1.OfferKind = .unspecified,
            unitPrice: Money? = nil,
            startsAt: Instant = .epoch,
            endsAt: Instant = .epoch,
            quotaUnits: UInt64 = 0,
            perBuyerUnitsMax: UInt32 = 0,
            market: String = "",
            advertisedWasPrice: Money? = nil
        ) {
            self.offerID = offerID
            self.sku = sku
            self.kind = kind
            self.unitPrice = unitPrice
            self.startsAt = startsAt
            self.endsAt = endsAt
            self.quotaUnits = quotaUnits
            self.perBuyerUnitsMax = perBuyerUnitsMax
            self.market = market
            self.advertisedWasPrice = advertisedWasPrice
        }
    }

    /// A price frozen for a stated time. Order honours it without asking the catalog, even if the offer has ended meanwhile.
    public struct Quote: Hashable, Sendable {
        /// Unique per quote; order takes each once.
        public var quoteID: QuoteID = ""
        /// What the price is for.
        public var sku: SKU = ""
        /// The offer the price came from, whose quota and limit per buyer count.
        public var offerID: OfferID = ""
        /// Per unit: the offer's, lowered by the price rules; see GetQuoteResponse.
        public var unitPrice: Money? = nil
        /// On the catalog's clock; at most 900 seconds before `expires_at_us`.
        public var issuedAt: Instant = .epoch
        /// Exclusive: the quote is valid in [issued_at_us, expires_at_us).
        public var expiresAt: Instant = .epoch
        /// As asked for; may be empty.
        public var market: String = ""
        /// HMAC-SHA-256 over this message, packed with an empty signature, under the shop's quote key. 32 bytes.
        public var signature: [UInt8] = []
        /// The price holds for a line of at least this many units; 0: any number. Order refuses fewer (QUOTE_UNITS).
        public var unitsMin: UInt64 = 0
        /// The price holds for this buyer only; empty: for anybody. Order refuses others (QUOTE_BUYER).
        public var buyerID: BuyerID = ""

        public init() {}

        public init(
            quoteID: QuoteID = "",
            sku: SKU = "",
            offerID: OfferID = "",
            unitPrice: Money? = nil,
            issuedAt: Instant = .epoch,
            expiresAt: Instant = .epoch,
            market: String = "",
            signature: [UInt8] = [],
            unitsMin: UInt64 = 0,
            buyerID: BuyerID = ""
        ) {
            self.quoteID = quoteID
            self.sku = sku
            self.offerID = offerID
            self.unitPrice = unitPrice
            self.issuedAt = issuedAt
            self.expiresAt = expiresAt
            self.market = market
            self.signature = signature
            self.unitsMin = unitsMin
            self.buyerID = buyerID
        }
    }

}
