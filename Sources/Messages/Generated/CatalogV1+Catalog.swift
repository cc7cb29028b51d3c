// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension CatalogV1 {
    /// By what one offer beats another; see GetQuote.
    public enum OfferRule: Hashable, Sendable {
        case unspecified
        /// No other offer was in force.
        case onlyOffer
        case flashBeatsRegular
        case marketBeatsGeneral
        case laterStart
        case greaterOfferID
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .onlyOffer
            case 2: self = .flashBeatsRegular
            case 3: self = .marketBeatsGeneral
            case 4: self = .laterStart
            case 5: self = .greaterOfferID
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .onlyOffer: 1
            case .flashBeatsRegular: 2
            case .marketBeatsGeneral: 3
            case .laterStart: 4
            case .greaterOfferID: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// A product as it shall be from now on.
    public struct UpsertProductRequest: Hashable, Sendable {
        /// All of it; see the limits at each field. At most 65,536 bytes packed.
        public var product: CatalogV1.Product? = nil

        public init() {}

        public init(
            product: CatalogV1.Product? = nil
        ) {
            self.product = product
        }
    }

    /// What is stored now.
    public struct UpsertProductResponse: Hashable, Sendable {
        /// The revision that is stored now.
        public var revision: UInt64 = 0
        /// False: the product was stored like this already.
        public var changed: Bool = false
        /// Claims in its texts that are accepted, but better reworded; 0–64, by field, then position. Of this call, whether or not it changed anything.
        public var warnings: [CatalogV1.ClaimWarning] = []

        public init() {}

        public init(
            revision: UInt64 = 0,
            changed: Bool = false,
            warnings: [CatalogV1.ClaimWarning] = []
        ) {
            self.revision = revision
            self.changed = changed
            self.warnings = warnings
        }
    }

    /// A claim that a plugin of liveshop.claim-check found in a text.
    public struct ClaimWarning: Hashable, Sendable {
        /// Where it stands within the product, such as "titles[0].text".
        public var field: String = ""
        /// Where the span begins, in bytes of UTF-8.
        public var offset: UInt32 = 0
        /// The span itself.
        public var span: String = ""
        /// Stable name of the rule, for programs, such as "superlative.quality".
        public var rule: String = ""
        /// For people, in English; may be empty.
        public var explanation: String = ""
        /// In an import: position of the product in `products`, from 1. Else 0.
        public var row: UInt32 = 0
        /// Id of the plugin that found it.
        public var plugin: String = ""

        public init() {}

        public init(
            field: String = "",
            offset: UInt32 = 0,
            span: String = "",
            rule: String = "",
            explanation: String = "",
            row: UInt32 = 0,
            plugin: String = ""
        ) {
            self.field = field
            self.offset = offset
            self.span = span
            self.rule = rule
            self.explanation = explanation
            self.row = row
            self.plugin = plugin
        }
    }

    /// Exactly one of the two.
    public struct GetProductRequest: Hashable, Sendable {
        /// Also a discontinued SKU still finds its product.
        public var sku: SKU = ""
        /// As in `Product`. Empty if `sku` is given.
        public var productID: ProductID = ""

        public init() {}

        public init(
            sku: SKU = "",
            productID: ProductID = ""
        ) {
            self.sku = sku
            self.productID = productID
        }
    }

    /// The product as it is stored, with its revision.
    public struct GetProductResponse: Hashable, Sendable {
        /// Never absent.
        public var product: CatalogV1.Product? = nil

        public init() {}

        public init(
            product: CatalogV1.Product? = nil
        ) {
            self.product = product
        }
    }

    /// 1–100 keys in all.
    public struct BatchGetProductsRequest: Hashable, Sendable {
        /// Listed or discontinued; two SKUs of one product bring it once.
        public var skus: [SKU] = []
        /// Looked up after the SKUs.
        public var productIDs: [ProductID] = []

        public init() {}

        public init(
            skus: [SKU] = [],
            productIDs: [ProductID] = []
        ) {
            self.skus = skus
            self.productIDs = productIDs
        }
    }

    /// What was found, what was not, and what did not fit.
    public struct BatchGetProductsResponse: Hashable, Sendable {
        /// Each product once, in the order in which it was first asked for. Stops before 4 MiB packed: see `deferred_*`.
        public var products: [CatalogV1.Product] = []
        /// SKUs asked for that no product ever listed.
        public var missingSKUs: [SKU] = []
        /// Product ids asked for that were never stored.
        public var missingProductIDs: [ProductID] = []
        /// Keys whose products exist but did not fit any more: ask for them again.
        public var deferredSKUs: [SKU] = []
        /// The same for product ids.
        public var deferredProductIDs: [ProductID] = []

        public init() {}

        public init(
            products: [CatalogV1.Product] = [],
            missingSKUs: [SKU] = [],
            missingProductIDs: [ProductID] = [],
            deferredSKUs: [SKU] = [],
            deferredProductIDs: [ProductID] = []
        ) {
            self.products = products
            self.missingSKUs = missingSKUs
            self.missingProductIDs = missingProductIDs
            self.deferredSKUs = deferredSKUs
            self.deferredProductIDs = deferredProductIDs
        }
    }

    /// What to look for, and which page of it.
    public struct SearchRequest: Hashable, Sendable {
        /// At most 256 bytes and 16 terms. Empty: every product that passes the filters, by product id.
        public var query: String = ""
        /// Search texts in this language only; "zh" also covers "zh-Hant". Empty: every language.
        public var language: String = ""
        /// ISO 3166-1 alpha-2: only products with a variant sold there, with that market's titles. Empty: every market.
        public var market: String = ""
        /// Only products in all of these categories. 0–8.
        public var categories: [String] = []
        /// `next_cursor` of the page before; empty for the first page. Valid only with the same query, language, market and categories.
        public var cursor: String = ""
        /// 1–100; 0: 20.
        public var pageSize: UInt32 = 0
        /// How many category facets to count, 0–32; 0: none.
        public var facetsMax: UInt32 = 0

        public init() {}

        public init(
            query: String = "",
            language: String = "",
            market: String = "",
            categories: [String] = [],
            cursor: String = "",
            pageSize: UInt32 = 0,
            facetsMax: UInt32 = 0
        ) {
            self.query = query
            self.language = language
            self.market = market
            self.categories = categories
            self.cursor = cursor
            self.pageSize = pageSize
            self.facetsMax = facetsMax
        }
    }

    /// One page, and what is known of all of them.
    public struct SearchResponse: Hashable, Sendable {
        /// Best first; as many as `page_size` at most. Empty: nothing matches, or nothing more.
        public var hits: [CatalogV1.SearchHit] = []
        /// Empty: this was the last page. Pages neither repeat nor miss a product while the products do not change, whatever a ranker does meanwhile; a
        /// change of other products can move a product across a page boundary only if it changes their order by BM25. At most 4,096 bytes.
        public var nextCursor: String = ""
        /// Products that match in all.
        public var total: UInt64 = 0
        /// Counted over all that match, most frequent first, ties by name.
        public var facets: [CatalogV1.CategoryFacet] = []
        /// Id of the plugin that put (the first part of) this page in order; empty: the catalog's own order.
        public var ranker: String = ""

        public init() {}

        public init(
            hits: [CatalogV1.SearchHit] = [],
            nextCursor: String = "",
            total: UInt64 = 0,
            facets: [CatalogV1.CategoryFacet] = [],
            ranker: String = ""
        ) {
            self.hits = hits
            self.nextCursor = nextCursor
            self.total = total
            self.facets = facets
            self.ranker = ranker
        }
    }

    /// A product as a list shows it; GetProduct has the rest.
    public struct SearchHit: Hashable, Sendable {
        /// Key for GetProduct; breaks ties of equal score, ascending.
        public var productID: ProductID = ""
        /// In the language and for the market of the request if there is such a title, else the product's first.
        public var title: LocalizedText? = nil
        /// As in `Product`; may be empty.
        public var brandID: BrandID = ""
        /// All of the product's, as in `Product`: 0–32.
        public var categories: [String] = []
        /// The variants sold in the market of the request. At most 256.
        public var skus: [SKU] = []
        /// BM25, higher is better; 0 without a query. Comparable within one answer only. A ranker may have put the hits in another order.
        public var score: Double = 0

        public init() {}

        public init(
            productID: ProductID = "",
            title: LocalizedText? = nil,
            brandID: BrandID = "",
            categories: [String] = [],
            skus: [SKU] = [],
            score: Double = 0
        ) {
            self.productID = productID
            self.title = title
            self.brandID = brandID
            self.categories = categories
            self.skus = skus
            self.score = score
        }
    }

    /// How many of the products found are in a category.
    public struct CategoryFacet: Hashable, Sendable {
        /// As products name it, 1–64 bytes; narrows the search when given in `SearchRequest.categories`.
        public var category: String = ""
        /// Products among all that match; ≥ 1.
        public var products: UInt64 = 0

        public init() {}

        public init(
            category: String = "",
            products: UInt64 = 0
        ) {
            self.category = category
            self.products = products
        }
    }

    /// A price for one SKU.
    public struct PublishOfferRequest: Hashable, Sendable {
        /// Flash offers: an end at most 24 hours after the start, and a quota. Start and end at most 400 days ahead.
        public var offer: CatalogV1.Offer? = nil

        public init() {}

        public init(
            offer: CatalogV1.Offer? = nil
        ) {
            self.offer = offer
        }
    }

    /// The interval in which the offer is in force.
    public struct PublishOfferResponse: Hashable, Sendable {
        /// When the offer takes effect.
        public var startsAt: Instant = .epoch
        /// 0: open-ended. Earlier than asked for if the offer was ended meanwhile.
        public var endsAt: Instant = .epoch
        /// False: this offer was published already.
        public var changed: Bool = false

        public init() {}

        public init(
            startsAt: Instant = .epoch,
            endsAt: Instant = .epoch,
            changed: Bool = false
        ) {
            self.startsAt = startsAt
            self.endsAt = endsAt
            self.changed = changed
        }
    }

    /// The offer that shall end; its SKU is named because it finds the owner of the data.
    public struct EndOfferRequest: Hashable, Sendable {
        /// The SKU the offer was published for; another one is answered UNKNOWN_OFFER.
        public var sku: SKU = ""
        /// As published; 1–64 bytes.
        public var offerID: OfferID = ""

        public init() {}

        public init(
            sku: SKU = "",
            offerID: OfferID = ""
        ) {
            self.sku = sku
            self.offerID = offerID
        }
    }

    /// When the offer ended.
    public struct EndOfferResponse: Hashable, Sendable {
        /// Exclusive end of the offer.
        public var endedAt: Instant = .epoch
        /// False: it was over already.
        public var changed: Bool = false

        public init() {}

        public init(
            endedAt: Instant = .epoch,
            changed: Bool = false
        ) {
            self.endedAt = endedAt
            self.changed = changed
        }
    }

    /// What to price, where, and for how long.
    public struct GetQuoteRequest: Hashable, Sendable {
        /// 1–64 bytes; must be listed by a product.
        public var sku: SKU = ""
        /// ISO 3166-1 alpha-2. Empty: only offers for every market apply.
        public var market: String = ""
        /// How long the price shall stand: 1–900; 0: 60.
        public var validSeconds: UInt32 = 0
        /// How many units the buyer means to order, 1–10,000; 0: 1. More may lower the price per unit.
        public var units: UInt64 = 0
        /// Codes the buyer entered, each once and in that order: 0–8 of 1–64 printable ASCII characters.
        public var couponCodes: [String] = []
        /// Who asks; empty: nobody in particular. Some coupons need to know, and hold for this buyer only.
        public var buyerID: BuyerID = ""

        public init() {}

        public init(
            sku: SKU = "",
            market: String = "",
            validSeconds: UInt32 = 0,
            units: UInt64 = 0,
            couponCodes: [String] = [],
            buyerID: BuyerID = ""
        ) {
            self.sku = sku
            self.market = market
            self.validSeconds = validSeconds
            self.units = units
            self.couponCodes = couponCodes
            self.buyerID = buyerID
        }
    }

    /// The price, and why it is this one.
    public struct GetQuoteResponse: Hashable, Sendable {
        /// Signed; hand it to Orders/PlaceOrder as it is.
        public var quote: CatalogV1.Quote? = nil
        /// Of the offer that won: regular or flash.
        public var kind: CatalogV1.OfferKind = .unspecified
        /// Of the offer itself, exclusive; 0: open-ended. The quote may outlive it.
        public var offerEndsAt: Instant = .epoch
        /// The rule by which the offer beat the best of the others.
        public var rule: CatalogV1.OfferRule = .unspecified
        /// The other offers in force, best first. At most 63.
        public var beaten: [CatalogV1.BeatenOffer] = []
        /// The same for people, in English.
        public var explanation: String = ""
        /// Per unit, as the offer states it: what the price rules began with. The quote has what they left.
        public var offerUnitPrice: Money? = nil
        /// What the price rules took off, in the order applied: offer_unit_price − Σ amounts = quote.unit_price. Empty: nothing.
        public var adjustments: [CatalogV1.PriceAdjustment] = []
        /// Codes of the request without effect, in their order. The others are named by the adjustments.
        public var rejectedCoupons: [CatalogV1.RejectedCoupon] = []

        public init() {}

        public init(
            quote: CatalogV1.Quote? = nil,
            kind: CatalogV1.OfferKind = .unspecified,
            offerEndsAt: Instant = .epoch,
            rule: CatalogV1.OfferRule = .unspecified,
            beaten: [CatalogV1.BeatenOffer] = [],
            explanation: String = "",
            offerUnitPrice: Money? = nil,
            adjustments: [CatalogV1.PriceAdjustment] = [],
            rejectedCoupons: [CatalogV1.RejectedCoupon] = []
        ) {
            self.quote = quote
            self.kind = kind
            self.offerEndsAt = offerEndsAt
            self.rule = rule
            self.beaten = beaten
            self.explanation = explanation
            self.offerUnitPrice = offerUnitPrice
            self.adjustments = adjustments
            self.rejectedCoupons = rejectedCoupons
        }
    }

    /// One step from the offer's price to the quote's.
    public struct PriceAdjustment: Hashable, Sendable {
        /// Id of the plugin whose rule it is.
        public var plugin: String = ""
        /// Stable name of the rule, for programs; 1–64 bytes.
        public var rule: String = ""
        /// The code that caused it; empty: none.
        public var couponCode: String = ""
        /// Less per unit, minor units, ≥ 0, in the quote's currency.
        public var amount: Int64 = 0
        /// For people, in English; may be empty.
        public var explanation: String = ""

        public init() {}

        public init(
            plugin: String = "",
            rule: String = "",
            couponCode: String = "",
            amount: Int64 = 0,
            explanation: String = ""
        ) {
            self.plugin = plugin
            self.rule = rule
            self.couponCode = couponCode
            self.amount = amount
            self.explanation = explanation
        }
    }

    /// A coupon code without effect.
    public struct RejectedCoupon: Hashable, Sendable {
        /// As entered.
        public var couponCode: String = ""
        /// Stable, for programs: "UNKNOWN" where no price rule knows it, else what the rule says, such as "EXPIRED". 1–64 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            couponCode: String = "",
            reason: String = ""
        ) {
            self.couponCode = couponCode
            self.reason = reason
        }
    }

    /// An offer in force that did not win.
    public struct BeatenOffer: Hashable, Sendable {
        /// As published.
        public var offerID: OfferID = ""
        /// Regular or flash.
        public var kind: CatalogV1.OfferKind = .unspecified
        /// Per unit; may be lower than the winner's, for the rules do not look at the price.
        public var unitPrice: Money? = nil
        /// By which rule the winner beats it.
        public var rule: CatalogV1.OfferRule = .unspecified

        public init() {}

        public init(
            offerID: OfferID = "",
            kind: CatalogV1.OfferKind = .unspecified,
            unitPrice: Money? = nil,
            rule: CatalogV1.OfferRule = .unspecified
        ) {
            self.offerID = offerID
            self.kind = kind
            self.unitPrice = unitPrice
            self.rule = rule
        }
    }

    /// Whose prices, where and when.
    public struct GetPriceHistoryRequest: Hashable, Sendable {
        /// Required; discontinued SKUs have a history too.
        public var sku: SKU = ""
        /// ISO 3166-1 alpha-2. Empty: offers for every market only.
        public var market: String = ""
        /// 0: 30 days before the end.
        public var from: Instant = .epoch
        /// Exclusive. 0: now. At most 400 days after `from_us`; a time to come shows what is published so far.
        public var until: Instant = .epoch

        public init() {}

        public init(
            sku: SKU = "",
            market: String = "",
            from: Instant = .epoch,
            until: Instant = .epoch
        ) {
            self.sku = sku
            self.market = market
            self.from = from
            self.until = until
        }
    }

    /// The prices that were, and what the present one is worth against them.
    public struct GetPriceHistoryResponse: Hashable, Sendable {
        /// In order, disjoint; between them nothing was on offer.
        public var intervals: [CatalogV1.PriceInterval] = []
        /// Of the offer in force now; absent if there is none.
        public var discount: CatalogV1.TrueDiscount? = nil

        public init() {}

        public init(
            intervals: [CatalogV1.PriceInterval] = [],
            discount: CatalogV1.TrueDiscount? = nil
        ) {
            self.intervals = intervals
            self.discount = discount
        }
    }

    /// One offer in force, uninterrupted, over [starts_at_us, ends_at_us).
    public struct PriceInterval: Hashable, Sendable {
        /// Inclusive. Not before `from_us`, even if the offer came into force earlier.
        public var startsAt: Instant = .epoch
        /// Exclusive. Not after `until_us`, even if the offer stays in force.
        public var endsAt: Instant = .epoch
        /// The one winning offer of the interval.
        public var offerID: OfferID = ""
        /// Of that offer: regular or flash.
        public var kind: CatalogV1.OfferKind = .unspecified
        /// Per unit.
        public var unitPrice: Money? = nil

        public init() {}

        public init(
            startsAt: Instant = .epoch,
            endsAt: Instant = .epoch,
            offerID: OfferID = "",
            kind: CatalogV1.OfferKind = .unspecified,
            unitPrice: Money? = nil
        ) {
            self.startsAt = startsAt
            self.endsAt = endsAt
            self.offerID = offerID
            self.kind = kind
            self.unitPrice = unitPrice
        }
    }

    /// What a price is worth against the prices before it.
    ///
    /// The was-price is the lowest price that was *on offer* (in force, same currency) in the 7 days before the present interval began. It is not
    /// the lowest *transacted* price: the catalog does not see sales, so an offer at which nobody bought counts too.
    public struct TrueDiscount: Hashable, Sendable {
        /// The offer in force now.
        public var offerID: OfferID = ""
        /// Its price per unit.
        public var unitPrice: Money? = nil
        /// When the present price came into force; the 7 days end here, exclusive.
        public var since: Instant = .epoch
        /// Absent: nothing was on offer in these 7 days, so there is no discount to speak of.
        public var wasPrice: Money? = nil
        /// Basis points of the was-price, rounded towards zero; negative: the price went up. 0 without a was-price.
        public var trueDiscountBps: Int64 = 0
        /// The crossed-out price the seller shows; absent: none.
        public var advertisedWasPrice: Money? = nil
        /// Basis points of the advertised was-price, rounded towards zero. 0 without one.
        public var advertisedDiscountBps: Int64 = 0

        public init() {}

        public init(
            offerID: OfferID = "",
            unitPrice: Money? = nil,
            since: Instant = .epoch,
            wasPrice: Money? = nil,
            trueDiscountBps: Int64 = 0,
            advertisedWasPrice: Money? = nil,
            advertisedDiscountBps: Int64 = 0
        ) {
            self.offerID = offerID
            self.unitPrice = unitPrice
            self.since = since
            self.wasPrice = wasPrice
            self.trueDiscountBps = trueDiscountBps
            self.advertisedWasPrice = advertisedWasPrice
            self.advertisedDiscountBps = advertisedDiscountBps
        }
    }

    /// The rows of one import.
    public struct ImportProductsRequest: Hashable, Sendable {
        /// 1–500, in all at most 3 MiB packed. A product id may occur once.
        public var products: [CatalogV1.Product] = []

        public init() {}

        public init(
            products: [CatalogV1.Product] = []
        ) {
            self.products = products
        }
    }

    /// What became of the rows.
    public struct ImportProductsResponse: Hashable, Sendable {
        /// created + replaced + unchanged + refused.size() = the number of rows.
        public var created: UInt32 = 0
        /// Rows whose product existed and was replaced by other content.
        public var replaced: UInt32 = 0
        /// Rows equal to what is stored.
        public var unchanged: UInt32 = 0
        /// In the order of the rows.
        public var refused: [CatalogV1.RefusedRow] = []
        /// Claims in the texts of rows that are not refused for them; by row, at most 500 (the first).
        public var warnings: [CatalogV1.ClaimWarning] = []

        public init() {}

        public init(
            created: UInt32 = 0,
            replaced: UInt32 = 0,
            unchanged: UInt32 = 0,
            refused: [CatalogV1.RefusedRow] = [],
            warnings: [CatalogV1.ClaimWarning] = []
        ) {
            self.created = created
            self.replaced = replaced
            self.unchanged = unchanged
            self.refused = refused
            self.warnings = warnings
        }
    }

    /// Why one row of an import did not go in.
    public struct RefusedRow: Hashable, Sendable {
        /// Position in `products`, from 1.
        public var row: UInt32 = 0
        /// As the row gave it, valid or not; may be empty.
        public var productID: ProductID = ""
        /// Never OK. As UpsertProduct answers, or INVALID_ARGUMENT for a product id that an earlier row has.
        public var code: StatusCode = .ok
        /// As in UpsertProduct; empty where the code says it all.
        public var reason: String = ""
        /// The field at fault within the product, e.g. "variants[2].gtin"; empty if none.
        public var field: String = ""
        /// What was wrong and the rule it broke.
        public var message: String = ""

        public init() {}

        public init(
            row: UInt32 = 0,
            productID: ProductID = "",
            code: StatusCode = .ok,
            reason: String = "",
            field: String = "",
            message: String = ""
        ) {
            self.row = row
            self.productID = productID
            self.code = code
            self.reason = reason
            self.field = field
            self.message = message
        }
    }

    /// See the method `StreamEvents`.
    public struct StreamEventsRequest: Hashable, Sendable {
        /// The last sequence number the follower has; 0: from the beginning.
        public var after: UInt64 = 0
        /// Entries in one message, 1–1,000; 0: 256.
        public var limit: UInt32 = 0

        public init() {}

        public init(
            after: UInt64 = 0,
            limit: UInt32 = 0
        ) {
            self.after = after
            self.limit = limit
        }
    }

    /// From where to read on.
    public struct ReadEventsRequest: Hashable, Sendable {
        /// Sequence number of the last entry already seen; 0: from the beginning.
        public var after: UInt64 = 0
        /// Entries, 1–1,000; 0: 256. An answer also stops, after at least one entry, before about 2 MiB.
        public var limit: UInt32 = 0
        /// Milliseconds to wait when there is nothing new, at most 30,000; then the answer is empty. 0: do not wait.
        public var waitMs: UInt32 = 0

        public init() {}

        public init(
            after: UInt64 = 0,
            limit: UInt32 = 0,
            waitMs: UInt32 = 0
        ) {
            self.after = after
            self.limit = limit
            self.waitMs = waitMs
        }
    }

    /// The next entries; empty when there were none within the wait.
    public struct ReadEventsResponse: Hashable, Sendable {
        /// Ascending by sequence. Empty: nothing came within the wait.
        public var entries: [CatalogV1.ReadEventsResponse.Entry] = []
        /// Of the last durable entry in the journal: how far behind the follower is.
        public var lastSequence: UInt64 = 0
        /// Of the journal that was read: 16 bytes, drawn when it was made. Sequence numbers of another journal mean nothing: a follower that has entries
        /// of one must not go on with another, even if that is longer. A journal that was restored from a backup keeps its id.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            entries: [CatalogV1.ReadEventsResponse.Entry] = [],
            lastSequence: UInt64 = 0,
            journalID: [UInt8] = []
        ) {
            self.entries = entries
            self.lastSequence = lastSequence
            self.journalID = journalID
        }

        /// What one command changed.
        public struct Entry: Hashable, Sendable {
            /// From 1, without gaps.
            public var sequence: UInt64 = 0
            /// When it was decided, on the catalog's clock.
            public var time: Instant = .epoch
            /// What happened together. May be empty.
            public var events: [CatalogV1.CatalogEvent] = []
            /// W3C trace context of the call that made the entry, to go on with by whoever takes it in. Not kept on disk: empty if the trace is not
            /// recorded, after a restart, and for entries that are read late.
            public var traceparent: String = ""

            public init() {}

            public init(
                sequence: UInt64 = 0,
                time: Instant = .epoch,
                events: [CatalogV1.CatalogEvent] = [],
                traceparent: String = ""
            ) {
                self.sequence = sequence
                self.time = time
                self.events = events
                self.traceparent = traceparent
            }
        }

    }

}
