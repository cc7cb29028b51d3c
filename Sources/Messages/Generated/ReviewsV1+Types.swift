// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension ReviewsV1 {
    /// Where a review was written.
    public enum ReviewOrigin: Hashable, Sendable {
        /// In a filter: both.
        case unspecified
        /// Written in this shop by a buyer.
        case native
        /// Taken over from another place (a source) with its id there.
        case syndicated
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .native
            case 2: self = .syndicated
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .native: 1
            case .syndicated: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// pending → published → edited | hidden | taken down. Only published and edited reviews are shown and counted.
    public enum ReviewState: Hashable, Sendable {
        /// Not stored.
        case unspecified
        /// Held for a moderator (`pending_reason` says why); not shown, not counted, but reported as left out.
        case pending
        /// Shown and counted as it first came.
        case published
        /// Published, and changed by a later revision.
        case edited
        /// A moderator took it out of sight; the text is kept. A later revision does not bring it back.
        case hidden
        /// Tombstone: gone for good, text erased from the read model, whatever is replayed later.
        case takenDown
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .published
            case 3: self = .edited
            case 4: self = .hidden
            case 5: self = .takenDown
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pending: 1
            case .published: 2
            case .edited: 3
            case .hidden: 4
            case .takenDown: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far an author's voice carries.
    public enum AuthorTier: Hashable, Sendable {
        /// Not known.
        case unspecified
        /// An ordinary buyer.
        case consumer
        /// Key opinion consumer: small account, bought the product.
        case koc
        /// Key opinion leader: paid, large reach.
        case kol
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .consumer
            case 2: self = .koc
            case 3: self = .kol
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .consumer: 1
            case .koc: 2
            case .kol: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What a review says of the product: as its source or its importer labelled it, else as a classifier did (`Classifier`).
    public enum Sentiment: Hashable, Sendable {
        /// No label: the review is outside the sentiment share's denominator.
        case unspecified
        /// Speaks against the product.
        case negative
        /// Neither.
        case neutral
        /// Speaks for the product.
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

    /// What is known of the author's purchase.
    public enum PurchaseBadge: Hashable, Sendable {
        /// No purchase was checked (every syndicated review).
        case unspecified
        /// Order confirmed that the author bought the SKU.
        case verified
        /// Bought and returned since: the vote stays, the badge is gone.
        case returned
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .verified
            case 2: self = .returned
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .verified: 1
            case .returned: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// The plugin that labelled a review, and how often such labels are right.
    public struct Classifier: Hashable, Sendable {
        /// The plugin's id, 1–128 bytes.
        public var plugin: String = ""
        /// The plugin's version, 1–64 bytes.
        public var version: String = ""
        /// Share of right labels on texts held out in its training, basis points; 0: not known.
        public var accuracyBps: UInt32 = 0

        public init() {}

        public init(
            plugin: String = "",
            version: String = "",
            accuracyBps: UInt32 = 0
        ) {
            self.plugin = plugin
            self.version = version
            self.accuracyBps = accuracyBps
        }
    }

    /// How a note of another place was matched to an SKU.
    public struct NoteMatch: Hashable, Sendable {
        /// The plugin's id; empty: the SKU that the note itself links to.
        public var plugin: String = ""
        /// The plugin's version.
        public var version: String = ""
        /// "sku", "gtin", "mpn", "mapped" or "text".
        public var method: String = ""
        /// 0–10,000 basis points; 10,000 for an identifier.
        public var confidenceBps: UInt32 = 0

        public init() {}

        public init(
            plugin: String = "",
            version: String = "",
            method: String = "",
            confidenceBps: UInt32 = 0
        ) {
            self.plugin = plugin
            self.version = version
            self.method = method
            self.confidenceBps = confidenceBps
        }
    }

    /// A star rating. A message of its own so that "no stars" (RED notes carry none) differs from any number of stars.
    public struct Stars: Hashable, Sendable {
        /// 1–5.
        public var value: UInt32 = 0

        public init() {}

        public init(
            value: UInt32 = 0
        ) {
            self.value = value
        }
    }

    /// What an author owes the reader to say.
    public struct Disclosure: Hashable, Sendable {
        /// Paid for, or the goods were free.
        public var compensated: Bool = false
        /// Works for the brand, the merchant or the streamer.
        public var insider: Bool = false

        public init() {}

        public init(
            compensated: Bool = false,
            insider: Bool = false
        ) {
            self.compensated = compensated
            self.insider = insider
        }
    }

    /// A review as another place holds it. Source and source id name it for ever; revisions count up.
    public struct SourceReview: Hashable, Sendable {
        /// 1–32 of a–z, 0–9 and "-", e.g. "red", "zh-reviews". "shop" is reserved for native reviews.
        public var source: String = ""
        /// 1–128 bytes without control characters, unique within the source.
        public var sourceID: String = ""
        /// ≥ 1. Below the stored one: stale. Equal to it: a repeat, and must say the same.
        public var revision: UInt64 = 0
        /// 1–64 bytes: the SKU it was matched to. A later revision may correct the match.
        public var sku: SKU = ""
        /// The author's name at the source; 0–128 bytes, empty if not known.
        public var author: String = ""
        /// Unspecified: not known.
        public var tier: ReviewsV1.AuthorTier = .unspecified
        /// 0–16,384 bytes of UTF-8; empty only together with stars.
        public var text: String = ""
        /// Absent: a text-only note, which never touches the star mean. Must be absent for source "red".
        public var stars: ReviewsV1.Stars? = nil
        /// The label that the source or the importer gives, if it has one.
        public var sentiment: ReviewsV1.Sentiment = .unspecified
        /// Absent: nothing disclosed.
        public var disclosure: ReviewsV1.Disclosure? = nil
        /// When it was written; at most 24 h ahead of the server's clock. 0: not known, the time of arrival counts.
        public var createdAt: Instant = .epoch

        public init() {}

        public init(
            source: String = "",
            sourceID: String = "",
            revision: UInt64 = 0,
            sku: SKU = "",
            author: String = "",
            tier: ReviewsV1.AuthorTier = .unspecified,
            text: String = "",
            stars: ReviewsV1.Stars? = nil,
            sentiment: ReviewsV1.Sentiment = .unspecified,
            disclosure: ReviewsV1.Disclosure? = nil,
            createdAt: Instant = .epoch
        ) {
            self.source = source
            self.sourceID = sourceID
            self.revision = revision
            self.sku = sku
            self.author = author
            self.tier = tier
            self.text = text
            self.stars = stars
            self.sentiment = sentiment
            self.disclosure = disclosure
            self.createdAt = createdAt
        }
    }

    /// A review as the shop shows it.
    public struct Review: Hashable, Sendable {
        /// "<source>:<source id>", e.g. "red:note-17", "shop:n-42".
        public var reviewID: ReviewID = ""
        /// 1–64 bytes.
        public var sku: SKU = ""
        /// Native or syndicated.
        public var origin: ReviewsV1.ReviewOrigin = .unspecified
        /// As in `SourceReview`; native reviews count their edits.
        public var revision: UInt64 = 0
        /// The author's name at the source; the buyer's id for a native review.
        public var author: String = ""
        /// Unspecified: not known.
        public var tier: ReviewsV1.AuthorTier = .unspecified
        /// 0–16,384 bytes.
        public var text: String = ""
        /// Absent: a text-only note.
        public var stars: ReviewsV1.Stars? = nil
        /// Unspecified: no label.
        public var sentiment: ReviewsV1.Sentiment = .unspecified
        /// Always present.
        public var disclosure: ReviewsV1.Disclosure? = nil
        /// Published or edited, wherever a reader sees it.
        public var state: ReviewsV1.ReviewState = .unspecified
        /// What order said of the purchase.
        public var badge: ReviewsV1.PurchaseBadge = .unspecified
        /// When it was written.
        public var createdAt: Instant = .epoch
        /// When this revision reached the shop.
        public var updatedAt: Instant = .epoch
        /// Voters who found it helpful.
        public var helpfulVotes: UInt64 = 0
        /// Voters in all.
        public var votes: UInt64 = 0
        /// Lower bound of the 95 % Wilson interval of helpful_votes / votes; 0 without votes.
        public var helpfulWilson: Double = 0
        /// True: this review is its cluster's one vote. False: a duplicate of one that is, or not published.
        public var counts: Bool = false
        /// Who gave `sentiment`. Absent: the source or its importer, if there is a label at all.
        public var classifiedBy: ReviewsV1.Classifier? = nil

        public init() {}

        public init(
            reviewID: ReviewID = "",
            sku: SKU = "",
            origin: ReviewsV1.ReviewOrigin = .unspecified,
            revision: UInt64 = 0,
            author: String = "",
            tier: ReviewsV1.AuthorTier = .unspecified,
            text: String = "",
            stars: ReviewsV1.Stars? = nil,
            sentiment: ReviewsV1.Sentiment = .unspecified,
            disclosure: ReviewsV1.Disclosure? = nil,
            state: ReviewsV1.ReviewState = .unspecified,
            badge: ReviewsV1.PurchaseBadge = .unspecified,
            createdAt: Instant = .epoch,
            updatedAt: Instant = .epoch,
            helpfulVotes: UInt64 = 0,
            votes: UInt64 = 0,
            helpfulWilson: Double = 0,
            counts: Bool = false,
            classifiedBy: ReviewsV1.Classifier? = nil
        ) {
            self.reviewID = reviewID
            self.sku = sku
            self.origin = origin
            self.revision = revision
            self.author = author
            self.tier = tier
            self.text = text
            self.stars = stars
            self.sentiment = sentiment
            self.disclosure = disclosure
            self.state = state
            self.badge = badge
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.helpfulVotes = helpfulVotes
            self.votes = votes
            self.helpfulWilson = helpfulWilson
            self.counts = counts
            self.classifiedBy = classifiedBy
        }
    }

}
