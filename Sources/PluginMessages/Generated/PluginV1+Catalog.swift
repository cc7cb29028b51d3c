// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension PluginV1 {
    /// How bad a finding is.
    public enum ClaimSeverity: Hashable, Sendable {
        /// Not said; taken for BARRED.
        case unspecified
        /// Goes with the answer; the text is accepted.
        case warning
        /// The text is refused.
        case barred
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .warning
            case 2: self = .barred
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .warning: 1
            case .barred: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Extension point "liveshop.price-rule/1": what a buyer pays for some units of one SKU, starting from the winning offer's price. The rules of
    /// all plugins apply one after the other, by priority; each sees the price that the one before left.
    public struct PriceRuleRequest: Hashable, Sendable {
        /// What is priced.
        public var sku: String = ""
        /// Of the SKU's product; may be empty.
        public var brandID: String = ""
        /// Who sells it.
        public var merchantID: String = ""
        /// Of the SKU's product, 0–32.
        public var categories: [String] = []
        /// ISO 3166-1 alpha-2; may be empty.
        public var market: String = ""
        /// Empty: not known.
        public var buyerID: String = ""
        /// Units asked for, ≥ 1.
        public var units: UInt64 = 0
        /// Codes the buyer entered, in that order, each once; 0–8.
        public var couponCodes: [String] = []
        /// Price per unit so far, minor units, ≥ 0.
        public var unitPrice: Int64 = 0
        /// ISO 4217, of every amount in request and response.
        public var currency: String = ""

        public init() {}

        public init(
            sku: String = "",
            brandID: String = "",
            merchantID: String = "",
            categories: [String] = [],
            market: String = "",
            buyerID: String = "",
            units: UInt64 = 0,
            couponCodes: [String] = [],
            unitPrice: Int64 = 0,
            currency: String = ""
        ) {
            self.sku = sku
            self.brandID = brandID
            self.merchantID = merchantID
            self.categories = categories
            self.market = market
            self.buyerID = buyerID
            self.units = units
            self.couponCodes = couponCodes
            self.unitPrice = unitPrice
            self.currency = currency
        }
    }

    /// The price after the plugin's rules. Decline if none of them applies.
    public struct PriceRuleResponse: Hashable, Sendable {
        /// Per unit, minor units, 0 ≤ … ≤ the request's. Rounding to whole minor units is the rule's business.
        public var unitPrice: Int64 = 0
        /// The price holds for orders of at least this many units of the SKU on one line; 0: any number.
        public var unitsMin: UInt64 = 0
        /// The price holds for the request's buyer only.
        public var forBuyerOnly: Bool = false
        /// Why, in the order applied; 0–16, none only where coupons were rejected and nothing else happened. The sum of their amounts is what the
        /// price went down.
        public var adjustments: [PluginV1.PriceAdjustment] = []
        /// Codes that did not count, and why. 0–8.
        public var rejectedCoupons: [PluginV1.RejectedCoupon] = []

        public init() {}

        public init(
            unitPrice: Int64 = 0,
            unitsMin: UInt64 = 0,
            forBuyerOnly: Bool = false,
            adjustments: [PluginV1.PriceAdjustment] = [],
            rejectedCoupons: [PluginV1.RejectedCoupon] = []
        ) {
            self.unitPrice = unitPrice
            self.unitsMin = unitsMin
            self.forBuyerOnly = forBuyerOnly
            self.adjustments = adjustments
            self.rejectedCoupons = rejectedCoupons
        }
    }

    /// One step of the price.
    public struct PriceAdjustment: Hashable, Sendable {
        /// Stable name of the rule, for programs; 1–64 bytes.
        public var rule: String = ""
        /// The coupon that caused it; empty: none.
        public var couponCode: String = ""
        /// Less per unit, minor units, ≥ 0.
        public var amount: Int64 = 0
        /// For people, in English; 0–256 bytes.
        public var explanation: String = ""

        public init() {}

        public init(
            rule: String = "",
            couponCode: String = "",
            amount: Int64 = 0,
            explanation: String = ""
        ) {
            self.rule = rule
            self.couponCode = couponCode
            self.amount = amount
            self.explanation = explanation
        }
    }

    /// A code without effect.
    public struct RejectedCoupon: Hashable, Sendable {
        /// As entered.
        public var couponCode: String = ""
        /// Stable, for programs: such as "UNKNOWN", "EXPIRED", "NOT_STACKABLE", "BELOW_MINIMUM". 1–64 bytes.
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

    /// Extension point "liveshop.search-ranker/1": a better order of what a search found. The first plugin that answers counts. A later page asks
    /// again for what was not shown yet, so a score should depend on the query and the candidate, not on the other candidates.
    public struct SearchRankerRequest: Hashable, Sendable {
        /// As entered; empty: a list without a query.
        public var query: String = ""
        /// BCP 47; empty: every language.
        public var language: String = ""
        /// ISO 3166-1 alpha-2; empty: every market.
        public var market: String = ""
        /// The best by the catalog's own ranking that were not on a page before, best first; 1–512.
        public var candidates: [PluginV1.SearchCandidate] = []

        public init() {}

        public init(
            query: String = "",
            language: String = "",
            market: String = "",
            candidates: [PluginV1.SearchCandidate] = []
        ) {
            self.query = query
            self.language = language
            self.market = market
            self.candidates = candidates
        }
    }

    /// One product that was found.
    public struct SearchCandidate: Hashable, Sendable {
        /// As in the catalog.
        public var productID: String = ""
        /// In the language and for the market of the request if there is such a title.
        public var title: String = ""
        /// May be empty.
        public var brandID: String = ""
        /// 0–32.
        public var categories: [String] = []
        /// BM25, higher is better; 0 without a query.
        public var score: Double = 0
        /// Lowest price in force among its SKUs, minor units; −1: none is on offer.
        public var lowestPrice: Int64 = 0
        /// A flash offer of one of its SKUs is in force.
        public var onFlashOffer: Bool = false

        public init() {}

        public init(
            productID: String = "",
            title: String = "",
            brandID: String = "",
            categories: [String] = [],
            score: Double = 0,
            lowestPrice: Int64 = 0,
            onFlashOffer: Bool = false
        ) {
            self.productID = productID
            self.title = title
            self.brandID = brandID
            self.categories = categories
            self.score = score
            self.lowestPrice = lowestPrice
            self.onFlashOffer = onFlashOffer
        }
    }

    /// A score for each candidate. The same request must get the same answer, or pages repeat products.
    public struct SearchRankerResponse: Hashable, Sendable {
        /// In the order of the candidates, as many as there are; finite numbers, higher is better. Ties keep the catalog's order.
        public var scores: [Double] = []

        public init() {}

        public init(
            scores: [Double] = []
        ) {
            self.scores = scores
        }
    }

    /// Extension point "liveshop.claim-check/1": claims that a product's texts must not make. The findings of all plugins count together.
    public struct ClaimCheckRequest: Hashable, Sendable {
        /// 1–128.
        public var texts: [PluginV1.ClaimText] = []

        public init() {}

        public init(
            texts: [PluginV1.ClaimText] = []
        ) {
            self.texts = texts
        }
    }

    /// One text of a product or review.
    public struct ClaimText: Hashable, Sendable {
        /// Where it stands, such as "product.titles[0].text".
        public var field: String = ""
        /// BCP 47; empty: not known, check for every language.
        public var language: String = ""
        /// UTF-8.
        public var text: String = ""

        public init() {}

        public init(
            field: String = "",
            language: String = "",
            text: String = ""
        ) {
            self.field = field
            self.language = language
            self.text = text
        }
    }

    /// Decline, or answer without findings, if all is well.
    public struct ClaimCheckResponse: Hashable, Sendable {
        /// By text, then position; 0–64. An answer with 64 is taken for incomplete: the texts are asked for again in smaller requests. Where one text
        /// has more, warnings are left out first.
        public var findings: [PluginV1.ClaimFinding] = []

        public init() {}

        public init(
            findings: [PluginV1.ClaimFinding] = []
        ) {
            self.findings = findings
        }
    }

    /// One span of a text.
    public struct ClaimFinding: Hashable, Sendable {
        /// Position in `ClaimCheckRequest.texts`, from 0.
        public var textIndex: UInt32 = 0
        /// Where the span begins, in bytes of UTF-8.
        public var offset: UInt32 = 0
        /// Its size in bytes, ≥ 1; at character boundaries.
        public var size: UInt32 = 0
        /// The span itself.
        public var span: String = ""
        /// Stable name of the rule, 1–64 bytes.
        public var rule: String = ""
        /// Whether it is refused.
        public var severity: PluginV1.ClaimSeverity = .unspecified
        /// For people, in English; 0–256 bytes.
        public var explanation: String = ""

        public init() {}

        public init(
            textIndex: UInt32 = 0,
            offset: UInt32 = 0,
            size: UInt32 = 0,
            span: String = "",
            rule: String = "",
            severity: PluginV1.ClaimSeverity = .unspecified,
            explanation: String = ""
        ) {
            self.textIndex = textIndex
            self.offset = offset
            self.size = size
            self.span = span
            self.rule = rule
            self.severity = severity
            self.explanation = explanation
        }
    }

}
