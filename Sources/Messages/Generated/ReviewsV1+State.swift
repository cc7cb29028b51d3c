// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension ReviewsV1 {
    /// `SubmitReview` with what order said.
    public struct SubmitVerifiedReview: Hashable, Sendable {
        /// As the buyer sent it.
        public var request: ReviewsV1.SubmitReviewRequest? = nil
        /// Verified or returned.
        public var badge: ReviewsV1.PurchaseBadge = .unspecified
        /// The machine's cursor in order's feed before order was asked: order's answer covers everything up to it.
        public var verifiedAfter: UInt64 = 0
        /// What plugins said of the text; absent: none was asked.
        public var judgement: ReviewsV1.Judgement? = nil

        public init() {}

        public init(
            request: ReviewsV1.SubmitReviewRequest? = nil,
            badge: ReviewsV1.PurchaseBadge = .unspecified,
            verifiedAfter: UInt64 = 0,
            judgement: ReviewsV1.Judgement? = nil
        ) {
            self.request = request
            self.badge = badge
            self.verifiedAfter = verifiedAfter
            self.judgement = judgement
        }
    }

    /// `IngestReviews` or `IngestNotes` with what plugins said.
    public struct IngestJudgedReviews: Hashable, Sendable {
        /// 0–500, applied in order; 0 only together with `snapshot`.
        public var reviews: [ReviewsV1.JudgedReview] = []
        /// Present: the batch is all that the source has.
        public var snapshot: ReviewsV1.SnapshotClaim? = nil

        public init() {}

        public init(
            reviews: [ReviewsV1.JudgedReview] = [],
            snapshot: ReviewsV1.SnapshotClaim? = nil
        ) {
            self.reviews = reviews
            self.snapshot = snapshot
        }
    }

    /// A review, and what plugins said of it.
    public struct JudgedReview: Hashable, Sendable {
        /// As the source sent it, or as a plugin understood it.
        public var review: ReviewsV1.SourceReview? = nil
        /// Absent: no plugin was asked.
        public var judgement: ReviewsV1.Judgement? = nil
        /// Present for a note: SKU and tier were found here, and do not make a repeat of the note differ.
        public var match: ReviewsV1.NoteMatch? = nil
        /// True: gone at the source. Only source and source id count.
        public var deleted: Bool = false

        public init() {}

        public init(
            review: ReviewsV1.SourceReview? = nil,
            judgement: ReviewsV1.Judgement? = nil,
            match: ReviewsV1.NoteMatch? = nil,
            deleted: Bool = false
        ) {
            self.review = review
            self.judgement = judgement
            self.match = match
            self.deleted = deleted
        }
    }

    /// What a source says to be all it has.
    public struct SnapshotClaim: Hashable, Sendable {
        /// As in `SourceReview`.
        public var source: String = ""
        /// Source ids in the snapshot, also those that were refused.
        public var present: [String] = []
        /// How much of the source's reviews may be missing before the snapshot is not believed, basis points.
        public var shrinkMaxBps: UInt32 = 0
        /// True: a person has looked; it is believed whatever is missing.
        public var acceptShrink: Bool = false

        public init() {}

        public init(
            source: String = "",
            present: [String] = [],
            shrinkMaxBps: UInt32 = 0,
            acceptShrink: Bool = false
        ) {
            self.source = source
            self.present = present
            self.shrinkMaxBps = shrinkMaxBps
            self.acceptShrink = acceptShrink
        }
    }

    /// A stretch of order's feed, taken in as one command.
    public struct FollowOrders: Hashable, Sendable {
        /// Must be the machine's cursor, else the stretch was taken in already and nothing changes.
        public var after: UInt64 = 0
        /// Last sequence number of the stretch, ≥ after.
        public var cursor: UInt64 = 0
        /// Returns in the stretch, in order.
        public var returns: [ReviewsV1.BuyerReturn] = []
        /// What order said about every verified review of the buyers in `returns`.
        public var checked: [ReviewsV1.CheckedPurchase] = []
        /// Of order's journal that the stretch is of; empty: not said. Another one than the cursor's is refused.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            after: UInt64 = 0,
            cursor: UInt64 = 0,
            returns: [ReviewsV1.BuyerReturn] = [],
            checked: [ReviewsV1.CheckedPurchase] = [],
            journalID: [UInt8] = []
        ) {
            self.after = after
            self.cursor = cursor
            self.returns = returns
            self.checked = checked
            self.journalID = journalID
        }
    }

    /// What became of goods that were reviewed, asked after a return of their buyer.
    public struct CheckedPurchase: Hashable, Sendable {
        /// The buyer.
        public var buyerID: BuyerID = ""
        /// The reviewed SKU.
        public var sku: SKU = ""
        /// True: the buyer kept none of it.
        public var returned: Bool = false

        public init() {}

        public init(
            buyerID: BuyerID = "",
            sku: SKU = "",
            returned: Bool = false
        ) {
            self.buyerID = buyerID
            self.sku = sku
            self.returned = returned
        }
    }

    /// Where the machine is in the feed.
    public struct FollowOrdersResult: Hashable, Sendable {
        /// The machine's cursor after the command.
        public var cursor: UInt64 = 0

        public init() {}

        public init(
            cursor: UInt64 = 0
        ) {
            self.cursor = cursor
        }
    }

    /// The whole state of the machine; texts are not in it.
    public struct ReviewsSnapshot: Hashable, Sendable {
        /// In order of first arrival.
        public var entries: [ReviewsV1.ReviewEntry] = []
        /// Last sequence number of order's journal that was taken in.
        public var ordersCursor: UInt64 = 0
        /// Of order's journal that the cursor is of; empty: not known yet.
        public var ordersJournalID: [UInt8] = []
        /// Native reviews ever stored: names the next one.
        public var nativeCount: UInt64 = 0
        /// Those that `ReviewEntry.labeller` numbers, from 1.
        public var classifiers: [ReviewsV1.Classifier] = []
        /// The latest returns: a submission whose check is older than one of its buyer's must check again.
        public var recentReturns: [ReviewsV1.BuyerReturn] = []
        /// Sequence number of the last return that `recent_returns` no longer holds.
        public var recentReturnsFloor: UInt64 = 0

        public init() {}

        public init(
            entries: [ReviewsV1.ReviewEntry] = [],
            ordersCursor: UInt64 = 0,
            ordersJournalID: [UInt8] = [],
            nativeCount: UInt64 = 0,
            classifiers: [ReviewsV1.Classifier] = [],
            recentReturns: [ReviewsV1.BuyerReturn] = [],
            recentReturnsFloor: UInt64 = 0
        ) {
            self.entries = entries
            self.ordersCursor = ordersCursor
            self.ordersJournalID = ordersJournalID
            self.nativeCount = nativeCount
            self.classifiers = classifiers
            self.recentReturns = recentReturns
            self.recentReturnsFloor = recentReturnsFloor
        }
    }

    /// What the machine holds of one review.
    public struct ReviewEntry: Hashable, Sendable {
        /// As in `SourceReview`.
        public var source: String = ""
        /// As in `SourceReview`.
        public var sourceID: String = ""
        /// As in `SourceReview`; empty for a tombstone of a review never seen.
        public var sku: SKU = ""
        /// As in `SourceReview`.
        public var revision: UInt64 = 0
        /// Never unspecified.
        public var state: ReviewsV1.ReviewState = .unspecified
        /// Native or syndicated.
        public var origin: ReviewsV1.ReviewOrigin = .unspecified
        /// 0: no stars.
        public var stars: UInt32 = 0
        /// As in `SourceReview`.
        public var sentiment: ReviewsV1.Sentiment = .unspecified
        /// As in `Review`.
        public var badge: ReviewsV1.PurchaseBadge = .unspecified
        /// As in `ReviewStored`.
        public var cluster: UInt64 = 0
        /// As in `ReviewStored`.
        public var content: UInt64 = 0
        /// Native only.
        public var buyerID: BuyerID = ""
        /// Who voted and how.
        public var voters: [ReviewsV1.HelpfulVoter] = []
        /// Position in the snapshot's `classifiers`, from 1; 0: the label is the source's, or there is none.
        public var labeller: UInt32 = 0

        public init() {}

        public init(
            source: String = "",
            sourceID: String = "",
            sku: SKU = "",
            revision: UInt64 = 0,
            state: ReviewsV1.ReviewState = .unspecified,
            origin: ReviewsV1.ReviewOrigin = .unspecified,
            stars: UInt32 = 0,
            sentiment: ReviewsV1.Sentiment = .unspecified,
            badge: ReviewsV1.PurchaseBadge = .unspecified,
            cluster: UInt64 = 0,
            content: UInt64 = 0,
            buyerID: BuyerID = "",
            voters: [ReviewsV1.HelpfulVoter] = [],
            labeller: UInt32 = 0
        ) {
            self.source = source
            self.sourceID = sourceID
            self.sku = sku
            self.revision = revision
            self.state = state
            self.origin = origin
            self.stars = stars
            self.sentiment = sentiment
            self.badge = badge
            self.cluster = cluster
            self.content = content
            self.buyerID = buyerID
            self.voters = voters
            self.labeller = labeller
        }
    }

    /// One voter of a review.
    public struct HelpfulVoter: Hashable, Sendable {
        /// Who voted.
        public var viewerID: ViewerID = ""
        /// False: not helpful.
        public var helpful: Bool = false

        public init() {}

        public init(
            viewerID: ViewerID = "",
            helpful: Bool = false
        ) {
            self.viewerID = viewerID
            self.helpful = helpful
        }
    }

}
