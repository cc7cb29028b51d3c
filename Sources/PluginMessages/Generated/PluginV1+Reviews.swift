// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension PluginV1 {
    /// What to do with a review.
    public enum ModerationVerdict: Hashable, Sendable {
        /// Not said; taken for HOLD.
        case unspecified
        /// Show it.
        case publish
        /// Keep it for a moderator.
        case hold
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .publish
            case 2: self = .hold
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .publish: 1
            case .hold: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What a text says.
    public enum SentimentLabel: Hashable, Sendable {
        /// Cannot be told: empty, or a language the classifier does not know.
        case unspecified
        /// Against.
        case negative
        /// Neither.
        case neutral
        /// For.
        case positive
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .negative
            case 2: self = .neutral
            case 3: self = .positive
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .negative: 1
            case .neutral: 2
            case .positive: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Extension point "liveshop.review-source/1": posts of another place, translated. The plugin of the source answers; others decline.
    public struct ReviewSourceRequest: Hashable, Sendable {
        /// Name of the source such as "red"; 1–32 bytes of a–z, 0–9 and "-".
        public var source: String = ""
        /// As the source sent it, at most 1 MiB.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            source: String = "",
            payload: [UInt8] = []
        ) {
            self.source = source
            self.payload = payload
        }
    }

    /// What the payload says.
    public struct ReviewSourceResponse: Hashable, Sendable {
        /// In the payload's order; 0–500.
        public var notes: [PluginV1.SourceNote] = []
        /// What could not be understood; 0–500. Notes beside it still count.
        public var faults: [PluginV1.SourceFault] = []

        public init() {}

        public init(
            notes: [PluginV1.SourceNote] = [],
            faults: [PluginV1.SourceFault] = []
        ) {
            self.notes = notes
            self.faults = faults
        }
    }

    /// One post.
    public struct SourceNote: Hashable, Sendable {
        /// Unique within the source, 1–128 bytes.
        public var sourceID: String = ""
        /// Counts up with every edit, ≥ 1.
        public var revision: UInt64 = 0
        /// True: the post is gone at the source; everything else may be empty.
        public var deleted: Bool = false
        /// The author's name there; 0–128 bytes.
        public var author: String = ""
        /// 0: not known.
        public var authorFollowers: UInt64 = 0
        /// May be empty.
        public var title: String = ""
        /// 0–16,384 bytes.
        public var text: String = ""
        /// 1–5; 0: the source has no stars, or the author gave none.
        public var stars: UInt32 = 0
        /// Hearts.
        public var likes: UInt64 = 0
        /// Readers who kept it.
        public var collects: UInt64 = 0
        /// Without "#"; 0–32.
        public var tags: [String] = []
        /// What the author linked to; 0–16.
        public var productLinks: [PluginV1.ProductLink] = []
        /// The source marks it as a paid partnership.
        public var paidPartnership: Bool = false
        /// The author says to work for the brand or seller.
        public var insider: Bool = false
        /// When it was written, microseconds since 1970 (UTC); 0: not known.
        public var createdAtUs: Int64 = 0

        public init() {}

        public init(
            sourceID: String = "",
            revision: UInt64 = 0,
            deleted: Bool = false,
            author: String = "",
            authorFollowers: UInt64 = 0,
            title: String = "",
            text: String = "",
            stars: UInt32 = 0,
            likes: UInt64 = 0,
            collects: UInt64 = 0,
            tags: [String] = [],
            productLinks: [PluginV1.ProductLink] = [],
            paidPartnership: Bool = false,
            insider: Bool = false,
            createdAtUs: Int64 = 0
        ) {
            self.sourceID = sourceID
            self.revision = revision
            self.deleted = deleted
            self.author = author
            self.authorFollowers = authorFollowers
            self.title = title
            self.text = text
            self.stars = stars
            self.likes = likes
            self.collects = collects
            self.tags = tags
            self.productLinks = productLinks
            self.paidPartnership = paidPartnership
            self.insider = insider
            self.createdAtUs = createdAtUs
        }
    }

    /// A pointer from a post to something that is sold. Any of the fields may be empty.
    public struct ProductLink: Hashable, Sendable {
        /// Of this shop, if the source knows it.
        public var sku: String = ""
        /// GTIN-8/12/13/14 digits.
        public var gtin: String = ""
        /// The maker's part number.
        public var mpn: String = ""
        /// The brand as the source names it.
        public var brand: String = ""
        /// The source's own id of the product.
        public var sourceProductID: String = ""

        public init() {}

        public init(
            sku: String = "",
            gtin: String = "",
            mpn: String = "",
            brand: String = "",
            sourceProductID: String = ""
        ) {
            self.sku = sku
            self.gtin = gtin
            self.mpn = mpn
            self.brand = brand
            self.sourceProductID = sourceProductID
        }
    }

    /// A part of a payload that could not be understood.
    public struct SourceFault: Hashable, Sendable {
        /// Index from 0 in the payload.
        public var position: UInt32 = 0
        /// The field at fault, as the source calls it; may be empty.
        public var field: String = ""
        /// What was wrong and the rule it broke, 1–256 bytes.
        public var message: String = ""

        public init() {}

        public init(
            position: UInt32 = 0,
            field: String = "",
            message: String = ""
        ) {
            self.position = position
            self.field = field
            self.message = message
        }
    }

    /// Extension point "liveshop.matcher/1": which SKU is a post about? The first plugin that answers counts.
    public struct MatcherRequest: Hashable, Sendable {
        /// Where the post is from.
        public var source: String = ""
        /// Of the post.
        public var title: String = ""
        /// Of the post.
        public var text: String = ""
        /// Of the post.
        public var tags: [String] = []
        /// Of the post.
        public var productLinks: [PluginV1.ProductLink] = []
        /// What the catalog has that could be meant; 0–256.
        public var candidates: [PluginV1.MatchCandidate] = []

        public init() {}

        public init(
            source: String = "",
            title: String = "",
            text: String = "",
            tags: [String] = [],
            productLinks: [PluginV1.ProductLink] = [],
            candidates: [PluginV1.MatchCandidate] = []
        ) {
            self.source = source
            self.title = title
            self.text = text
            self.tags = tags
            self.productLinks = productLinks
            self.candidates = candidates
        }
    }

    /// A SKU of the catalog.
    public struct MatchCandidate: Hashable, Sendable {
        /// As in the catalog.
        public var sku: String = ""
        /// May be empty.
        public var gtin: String = ""
        /// May be empty.
        public var mpn: String = ""
        /// May be empty.
        public var brandID: String = ""
        /// In every language there is, with the variant's attributes; 1–16.
        public var titles: [String] = []
        /// Variants of one product share it: they differ in colour or size only.
        public var productID: String = ""

        public init() {}

        public init(
            sku: String = "",
            gtin: String = "",
            mpn: String = "",
            brandID: String = "",
            titles: [String] = [],
            productID: String = ""
        ) {
            self.sku = sku
            self.gtin = gtin
            self.mpn = mpn
            self.brandID = brandID
            self.titles = titles
            self.productID = productID
        }
    }

    /// Decline if no candidate is meant.
    public struct MatcherResponse: Hashable, Sendable {
        /// One of the candidates' SKUs; with method "mapped" any SKU that the catalog has.
        public var sku: String = ""
        /// Stable: "sku", "gtin", "mpn", "mapped" or "text".
        public var method: String = ""
        /// 0–10,000 basis points; 10,000 for an identifier.
        public var confidenceBps: UInt32 = 0

        public init() {}

        public init(
            sku: String = "",
            method: String = "",
            confidenceBps: UInt32 = 0
        ) {
            self.sku = sku
            self.method = method
            self.confidenceBps = confidenceBps
        }
    }

    /// Extension point "liveshop.moderation/1": may this be shown without a person having read it? The strictest verdict of all plugins counts.
    public struct ModerationRequest: Hashable, Sendable {
        /// "shop" for a native review.
        public var source: String = ""
        /// May be empty.
        public var author: String = ""
        /// 0–16,384 bytes.
        public var text: String = ""
        /// The author or the source says it was paid for.
        public var compensated: Bool = false
        /// The author says to work for brand, merchant or streamer.
        public var insider: Bool = false

        public init() {}

        public init(
            source: String = "",
            author: String = "",
            text: String = "",
            compensated: Bool = false,
            insider: Bool = false
        ) {
            self.source = source
            self.author = author
            self.text = text
            self.compensated = compensated
            self.insider = insider
        }
    }

    /// The verdict, and why.
    public struct ModerationResponse: Hashable, Sendable {
        /// Required.
        public var verdict: PluginV1.ModerationVerdict = .unspecified
        /// By position; 0–32. At least one for HOLD.
        public var findings: [PluginV1.ModerationFinding] = []

        public init() {}

        public init(
            verdict: PluginV1.ModerationVerdict = .unspecified,
            findings: [PluginV1.ModerationFinding] = []
        ) {
            self.verdict = verdict
            self.findings = findings
        }
    }

    /// One span of the text.
    public struct ModerationFinding: Hashable, Sendable {
        /// Stable name of the rule such as "superlative", "undisclosed-ad", "contact", "spam"; 1–64 bytes.
        public var rule: String = ""
        /// Where the span begins, in bytes of UTF-8.
        public var offset: UInt32 = 0
        /// Its size in bytes; 0: the whole text.
        public var size: UInt32 = 0
        /// For people, in English; 1–256 bytes.
        public var explanation: String = ""

        public init() {}

        public init(
            rule: String = "",
            offset: UInt32 = 0,
            size: UInt32 = 0,
            explanation: String = ""
        ) {
            self.rule = rule
            self.offset = offset
            self.size = size
            self.explanation = explanation
        }
    }

    /// Extension point "liveshop.sentiment/1": does a text speak for or against the product? The first plugin that answers counts.
    public struct SentimentRequest: Hashable, Sendable {
        /// 1–500; each at most 16,384 bytes.
        public var texts: [String] = []

        public init() {}

        public init(
            texts: [String] = []
        ) {
            self.texts = texts
        }
    }

    /// One for each text.
    public struct SentimentResponse: Hashable, Sendable {
        /// In the order of the texts.
        public var scores: [PluginV1.SentimentScore] = []
        /// Share of right labels on held-out texts, basis points, as the classifier's training measured it; 0: not known.
        public var accuracyBps: UInt32 = 0

        public init() {}

        public init(
            scores: [PluginV1.SentimentScore] = [],
            accuracyBps: UInt32 = 0
        ) {
            self.scores = scores
            self.accuracyBps = accuracyBps
        }
    }

    /// A label and how sure it is.
    public struct SentimentScore: Hashable, Sendable {
        /// Required.
        public var label: PluginV1.SentimentLabel = .unspecified
        /// Probability that the text speaks for the product, basis points.
        public var positiveBps: UInt32 = 0

        public init() {}

        public init(
            label: PluginV1.SentimentLabel = .unspecified,
            positiveBps: UInt32 = 0
        ) {
            self.label = label
            self.positiveBps = positiveBps
        }
    }

}
