// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension ReviewsV1 {
    /// What became of an item.
    public enum IngestOutcome: Hashable, Sendable {
        /// Never sent.
        case unspecified
        /// Stored: new, or a newer revision.
        case accepted
        /// This revision is already stored and says the same: nothing changed.
        case duplicate
        /// A newer revision is already stored: nothing changed.
        case stale
        /// Breaks a rule (`field`, `reason`): nothing changed. A review that was taken down is refused with reason TAKEN_DOWN.
        case refused
        /// `IngestNotes` only: gone at the source; a tombstone was set.
        case takenDown
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .accepted
            case 2: self = .duplicate
            case 3: self = .stale
            case 4: self = .refused
            case 5: self = .takenDown
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .accepted: 1
            case .duplicate: 2
            case .stale: 3
            case .refused: 4
            case .takenDown: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What a moderator decides.
    public enum ModerationAction: Hashable, Sendable {
        /// Refused.
        case unspecified
        /// Show and count.
        case publish
        /// Neither show nor count; reported as left out.
        case hide
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .publish
            case 2: self = .hide
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .publish: 1
            case .hide: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Ties are broken by arrival: pages over reviews that do not change neither repeat nor skip.
    public enum ReviewRanking: Hashable, Sendable {
        /// Newest first: the default, because it cannot favour high ratings.
        case unspecified
        /// By `created_at_us`, latest first.
        case newest
        /// By `helpful_wilson`, highest first.
        case helpful
        /// Most stars first; text-only notes last.
        case starsHigh
        /// Fewest stars first; text-only notes last.
        case starsLow
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .newest
            case 2: self = .helpful
            case 3: self = .starsHigh
            case 4: self = .starsLow
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .newest: 1
            case .helpful: 2
            case .starsHigh: 3
            case .starsLow: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Why reviews are not on any page.
    public enum LeftOutReason: Hashable, Sendable {
        /// Never sent.
        case unspecified
        /// The request's own filter.
        case filter
        /// Another review of the same cluster is shown.
        case duplicate
        /// Waits for a moderator.
        case pending
        /// Hidden by a moderator.
        case hidden
        /// Taken down.
        case takenDown
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .filter
            case 2: self = .duplicate
            case 3: self = .pending
            case 4: self = .hidden
            case 5: self = .takenDown
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .filter: 1
            case .duplicate: 2
            case .pending: 3
            case .hidden: 4
            case .takenDown: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// A batch.
    public struct IngestReviewsRequest: Hashable, Sendable {
        /// 1–500, applied in order. The packed request must also fit the transport's payload limit.
        public var reviews: [ReviewsV1.SourceReview] = []

        public init() {}

        public init(
            reviews: [ReviewsV1.SourceReview] = []
        ) {
            self.reviews = reviews
        }
    }

    /// What became of one item.
    public struct IngestResult: Hashable, Sendable {
        /// Position in the request, from 0.
        public var index: UInt32 = 0
        /// Never unspecified.
        public var outcome: ReviewsV1.IngestOutcome = .unspecified
        /// Stable, for programs: INVALID, TAKEN_DOWN, REVISION_CONFLICT or UNMATCHED where refused, else empty.
        public var reason: String = ""
        /// The field at fault, e.g. "stars"; empty if none.
        public var field: String = ""
        /// For people: what was wrong and the rule it broke; empty unless refused.
        public var message: String = ""
        /// State after the call of an accepted review; unspecified otherwise.
        public var state: ReviewsV1.ReviewState = .unspecified
        /// Why an accepted review is pending, naming the rule; empty if it is not.
        public var pendingReason: String = ""
        /// Label after the call of an accepted review, the source's own or a classifier's.
        public var sentiment: ReviewsV1.Sentiment = .unspecified

        public init() {}

        public init(
            index: UInt32 = 0,
            outcome: ReviewsV1.IngestOutcome = .unspecified,
            reason: String = "",
            field: String = "",
            message: String = "",
            state: ReviewsV1.ReviewState = .unspecified,
            pendingReason: String = "",
            sentiment: ReviewsV1.Sentiment = .unspecified
        ) {
            self.index = index
            self.outcome = outcome
            self.reason = reason
            self.field = field
            self.message = message
            self.state = state
            self.pendingReason = pendingReason
            self.sentiment = sentiment
        }
    }

    /// What became of a batch.
    public struct IngestReviewsResponse: Hashable, Sendable {
        /// One per item of the request, in its order.
        public var results: [ReviewsV1.IngestResult] = []
        /// Items by outcome; they add up to the batch.
        public var accepted: UInt32 = 0
        /// Items already stored.
        public var duplicates: UInt32 = 0
        /// Items older than what is stored.
        public var stale: UInt32 = 0
        /// Items that broke a rule.
        public var refused: UInt32 = 0
        /// Reviews that got a tombstone: by a note that is gone, or absent from a snapshot. 0 for IngestReviews.
        public var takenDown: UInt32 = 0

        public init() {}

        public init(
            results: [ReviewsV1.IngestResult] = [],
            accepted: UInt32 = 0,
            duplicates: UInt32 = 0,
            stale: UInt32 = 0,
            refused: UInt32 = 0,
            takenDown: UInt32 = 0
        ) {
            self.results = results
            self.accepted = accepted
            self.duplicates = duplicates
            self.stale = stale
            self.refused = refused
            self.takenDown = takenDown
        }
    }

    /// Posts of another place.
    public struct IngestNotesRequest: Hashable, Sendable {
        /// As in `SourceReview`, e.g. "red".
        public var source: String = ""
        /// As the source sent it: 1 byte to 1 MiB. The format is the plugin's, see its README.
        public var payload: [UInt8] = []
        /// True: the payload is all that the source has; what is stored and not in it is taken down. A payload with faults takes nothing down: a note
        /// that could not be read is not gone.
        public var snapshot: Bool = false
        /// True: a person has looked at a quarantined snapshot; it is believed whatever is missing.
        public var acceptShrink: Bool = false

        public init() {}

        public init(
            source: String = "",
            payload: [UInt8] = [],
            snapshot: Bool = false,
            acceptShrink: Bool = false
        ) {
            self.source = source
            self.payload = payload
            self.snapshot = snapshot
            self.acceptShrink = acceptShrink
        }
    }

    /// What became of one note.
    public struct NoteResult: Hashable, Sendable {
        /// The note's id at its source.
        public var sourceID: String = ""
        /// Always present; `index` counts the notes that could be read.
        public var result: ReviewsV1.IngestResult? = nil
        /// The SKU it was matched to; empty if it was not.
        public var sku: SKU = ""
        /// How it was matched; absent if it was not.
        public var match: ReviewsV1.NoteMatch? = nil

        public init() {}

        public init(
            sourceID: String = "",
            result: ReviewsV1.IngestResult? = nil,
            sku: SKU = "",
            match: ReviewsV1.NoteMatch? = nil
        ) {
            self.sourceID = sourceID
            self.result = result
            self.sku = sku
            self.match = match
        }
    }

    /// A part of the payload that could not be understood.
    public struct NoteFault: Hashable, Sendable {
        /// Position in the payload, from 0.
        public var position: UInt32 = 0
        /// As the source calls it; may be empty.
        public var field: String = ""
        /// For people: what was wrong and the rule it broke.
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

    /// What became of a payload.
    public struct IngestNotesResponse: Hashable, Sendable {
        /// One per note that could be read, in the payload's order.
        public var results: [ReviewsV1.NoteResult] = []
        /// What could not be read; at most 500.
        public var faults: [ReviewsV1.NoteFault] = []
        /// Who read it: "<plugin id> <version>".
        public var reader: String = ""
        /// Notes stored.
        public var accepted: UInt32 = 0
        /// Notes already stored.
        public var duplicates: UInt32 = 0
        /// Notes older than what is stored.
        public var stale: UInt32 = 0
        /// Notes that broke a rule or match no SKU.
        public var refused: UInt32 = 0
        /// Tombstones set: notes that are gone, and reviews absent from a snapshot.
        public var takenDown: UInt32 = 0
        /// Notes of `refused` that match no SKU.
        public var unmatched: UInt32 = 0

        public init() {}

        public init(
            results: [ReviewsV1.NoteResult] = [],
            faults: [ReviewsV1.NoteFault] = [],
            reader: String = "",
            accepted: UInt32 = 0,
            duplicates: UInt32 = 0,
            stale: UInt32 = 0,
            refused: UInt32 = 0,
            takenDown: UInt32 = 0,
            unmatched: UInt32 = 0
        ) {
            self.results = results
            self.faults = faults
            self.reader = reader
            self.accepted = accepted
            self.duplicates = duplicates
            self.stale = stale
            self.refused = refused
            self.takenDown = takenDown
            self.unmatched = unmatched
        }
    }

    /// What to take down.
    public struct TakedownRequest: Hashable, Sendable {
        /// As in `SourceReview`; "shop" for a native review.
        public var source: String = ""
        /// As in `SourceReview`.
        public var sourceID: String = ""
        /// Why, for the record: 1–256 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            source: String = "",
            sourceID: String = "",
            reason: String = ""
        ) {
            self.source = source
            self.sourceID = sourceID
            self.reason = reason
        }
    }

    /// What the call changed.
    public struct TakedownResponse: Hashable, Sendable {
        /// False: there was a tombstone already.
        public var changed: Bool = false
        /// True: a stored review was removed; false: the tombstone waits for one that may still come.
        public var wasStored: Bool = false

        public init() {}

        public init(
            changed: Bool = false,
            wasStored: Bool = false
        ) {
            self.changed = changed
            self.wasStored = wasStored
        }
    }

    /// A moderator's decision.
    public struct ModerateReviewRequest: Hashable, Sendable {
        /// "<source>:<source id>".
        public var reviewID: ReviewID = ""
        /// Required.
        public var action: ReviewsV1.ModerationAction = .unspecified
        /// Who decided: 1–64 bytes.
        public var moderator: String = ""
        /// Why, for the record: 1–256 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            reviewID: ReviewID = "",
            action: ReviewsV1.ModerationAction = .unspecified,
            moderator: String = "",
            reason: String = ""
        ) {
            self.reviewID = reviewID
            self.action = action
            self.moderator = moderator
            self.reason = reason
        }
    }

    /// What the call changed.
    public struct ModerateReviewResponse: Hashable, Sendable {
        /// State after the call.
        public var state: ReviewsV1.ReviewState = .unspecified
        /// False: it was in that state already.
        public var changed: Bool = false

        public init() {}

        public init(
            state: ReviewsV1.ReviewState = .unspecified,
            changed: Bool = false
        ) {
            self.state = state
            self.changed = changed
        }
    }

    /// A buyer's review.
    public struct SubmitReviewRequest: Hashable, Sendable {
        /// Who bought it and writes: 1–64 bytes.
        public var buyerID: BuyerID = ""
        /// What was bought: 1–64 bytes.
        public var sku: SKU = ""
        /// 1–5, required.
        public var stars: UInt32 = 0
        /// 0–16,384 bytes.
        public var text: String = ""
        /// Absent: nothing disclosed.
        public var disclosure: ReviewsV1.Disclosure? = nil

        public init() {}

        public init(
            buyerID: BuyerID = "",
            sku: SKU = "",
            stars: UInt32 = 0,
            text: String = "",
            disclosure: ReviewsV1.Disclosure? = nil
        ) {
            self.buyerID = buyerID
            self.sku = sku
            self.stars = stars
            self.text = text
            self.disclosure = disclosure
        }
    }

    /// The review as stored.
    public struct SubmitReviewResponse: Hashable, Sendable {
        /// "shop:n-<number>".
        public var reviewID: ReviewID = ""
        /// 1 for the first, counts the edits.
        public var revision: UInt64 = 0
        /// Pending if a moderator must see the text first.
        public var state: ReviewsV1.ReviewState = .unspecified
        /// Verified, or returned if the buyer kept nothing of it.
        public var badge: ReviewsV1.PurchaseBadge = .unspecified
        /// Why it is pending, naming the rule; empty if it is not, or if the call changed nothing.
        public var pendingReason: String = ""

        public init() {}

        public init(
            reviewID: ReviewID = "",
            revision: UInt64 = 0,
            state: ReviewsV1.ReviewState = .unspecified,
            badge: ReviewsV1.PurchaseBadge = .unspecified,
            pendingReason: String = ""
        ) {
            self.reviewID = reviewID
            self.revision = revision
            self.state = state
            self.badge = badge
            self.pendingReason = pendingReason
        }
    }

    /// A voter's opinion.
    public struct VoteHelpfulRequest: Hashable, Sendable {
        /// "<source>:<source id>".
        public var reviewID: ReviewID = ""
        /// Who votes: 1–64 bytes.
        public var viewerID: ViewerID = ""
        /// False: not helpful.
        public var helpful: Bool = false

        public init() {}

        public init(
            reviewID: ReviewID = "",
            viewerID: ViewerID = "",
            helpful: Bool = false
        ) {
            self.reviewID = reviewID
            self.viewerID = viewerID
            self.helpful = helpful
        }
    }

    /// The votes on the review.
    public struct VoteHelpfulResponse: Hashable, Sendable {
        /// Voters who found it helpful, after the call.
        public var helpfulVotes: UInt64 = 0
        /// Voters in all, after the call.
        public var votes: UInt64 = 0

        public init() {}

        public init(
            helpfulVotes: UInt64 = 0,
            votes: UInt64 = 0
        ) {
            self.helpfulVotes = helpfulVotes
            self.votes = votes
        }
    }

    /// All conditions must hold; the zero value lets everything through.
    public struct ReviewFilter: Hashable, Sendable {
        /// 0: no bound; else 1–5. A bound leaves text-only notes out.
        public var starsMin: UInt32 = 0
        /// 0: no bound; else 1–5, at least `stars_min`. A bound leaves text-only notes out.
        public var starsMax: UInt32 = 0
        /// Unspecified: both.
        public var origin: ReviewsV1.ReviewOrigin = .unspecified
        /// Only reviews with the verified badge.
        public var verifiedOnly: Bool = false
        /// No compensated and no insider reviews.
        public var independentOnly: Bool = false
        /// Unspecified: any.
        public var sentiment: ReviewsV1.Sentiment = .unspecified
        /// Also show duplicates of a review that is shown already.
        public var includeDuplicates: Bool = false

        public init() {}

        public init(
            starsMin: UInt32 = 0,
            starsMax: UInt32 = 0,
            origin: ReviewsV1.ReviewOrigin = .unspecified,
            verifiedOnly: Bool = false,
            independentOnly: Bool = false,
            sentiment: ReviewsV1.Sentiment = .unspecified,
            includeDuplicates: Bool = false
        ) {
            self.starsMin = starsMin
            self.starsMax = starsMax
            self.origin = origin
            self.verifiedOnly = verifiedOnly
            self.independentOnly = independentOnly
            self.sentiment = sentiment
            self.includeDuplicates = includeDuplicates
        }
    }

    /// Which page.
    public struct GetReviewsRequest: Hashable, Sendable {
        /// 1–64 bytes.
        public var sku: SKU = ""
        /// Unspecified: newest first.
        public var ranking: ReviewsV1.ReviewRanking = .unspecified
        /// Absent: no filter.
        public var filter: ReviewsV1.ReviewFilter? = nil
        /// Empty: from the start. Else `next_cursor` of the page before, with the same sku, ranking and filter.
        public var cursor: String = ""
        /// 1–100; 0: 20.
        public var pageSize: UInt32 = 0

        public init() {}

        public init(
            sku: SKU = "",
            ranking: ReviewsV1.ReviewRanking = .unspecified,
            filter: ReviewsV1.ReviewFilter? = nil,
            cursor: String = "",
            pageSize: UInt32 = 0
        ) {
            self.sku = sku
            self.ranking = ranking
            self.filter = filter
            self.cursor = cursor
            self.pageSize = pageSize
        }
    }

    /// How many reviews a reason kept from the pages.
    public struct LeftOut: Hashable, Sendable {
        /// Never unspecified.
        public var reason: ReviewsV1.LeftOutReason = .unspecified
        /// Reviews left out for this reason; each review is counted under one reason only.
        public var reviews: UInt64 = 0
        /// Those of them with 1 or 2 stars.
        public var lowRatings: UInt64 = 0

        public init() {}

        public init(
            reason: ReviewsV1.LeftOutReason = .unspecified,
            reviews: UInt64 = 0,
            lowRatings: UInt64 = 0
        ) {
            self.reason = reason
            self.reviews = reviews
            self.lowRatings = lowRatings
        }
    }

    /// The choice behind a page, so that it can be audited: shown + Σ left out = stored.
    public struct Selection: Hashable, Sendable {
        /// The order that was used; never unspecified.
        public var ranking: ReviewsV1.ReviewRanking = .unspecified
        /// The filter that was used; always present.
        public var filter: ReviewsV1.ReviewFilter? = nil
        /// All reviews of the SKU, taken-down ones included.
        public var stored: UInt64 = 0
        /// Reviews that all pages together show.
        public var shown: UInt64 = 0
        /// Those of them with 1 or 2 stars.
        public var shownLowRatings: UInt64 = 0
        /// One per reason that applies.
        public var leftOut: [ReviewsV1.LeftOut] = []
        /// Journal entry up to which the read model had seen everything: the same request on the same journal gives the same choice.
        public var asOfSequence: UInt64 = 0

        public init() {}

        public init(
            ranking: ReviewsV1.ReviewRanking = .unspecified,
            filter: ReviewsV1.ReviewFilter? = nil,
            stored: UInt64 = 0,
            shown: UInt64 = 0,
            shownLowRatings: UInt64 = 0,
            leftOut: [ReviewsV1.LeftOut] = [],
            asOfSequence: UInt64 = 0
        ) {
            self.ranking = ranking
            self.filter = filter
            self.stored = stored
            self.shown = shown
            self.shownLowRatings = shownLowRatings
            self.leftOut = leftOut
            self.asOfSequence = asOfSequence
        }
    }

    /// A page.
    public struct GetReviewsResponse: Hashable, Sendable {
        /// At most `page_size`.
        public var reviews: [ReviewsV1.Review] = []
        /// Empty: the end.
        public var nextCursor: String = ""
        /// Always present.
        public var selection: ReviewsV1.Selection? = nil

        public init() {}

        public init(
            reviews: [ReviewsV1.Review] = [],
            nextCursor: String = "",
            selection: ReviewsV1.Selection? = nil
        ) {
            self.reviews = reviews
            self.nextCursor = nextCursor
            self.selection = selection
        }
    }

    /// Whose figures.
    public struct GetAggregateRequest: Hashable, Sendable {
        /// 1–64 bytes.
        public var sku: SKU = ""

        public init() {}

        public init(
            sku: SKU = ""
        ) {
            self.sku = sku
        }
    }

    /// Counts of votes. One cluster of duplicates is one vote.
    public struct VoteTally: Hashable, Sendable {
        /// Votes in all, with or without stars.
        public var votes: UInt64 = 0
        /// Votes with stars.
        public var starred: UInt64 = 0
        /// Sum of those stars.
        public var starsSum: UInt64 = 0
        /// Five numbers: votes with 1, 2, 3, 4, 5 stars.
        public var histogram: [UInt64] = []
        /// Votes labelled positive: the numerator of the sentiment share.
        public var positive: UInt64 = 0
        /// Votes labelled neutral.
        public var neutral: UInt64 = 0
        /// Votes labelled negative.
        public var negative: UInt64 = 0

        public init() {}

        public init(
            votes: UInt64 = 0,
            starred: UInt64 = 0,
            starsSum: UInt64 = 0,
            histogram: [UInt64] = [],
            positive: UInt64 = 0,
            neutral: UInt64 = 0,
            negative: UInt64 = 0
        ) {
            self.votes = votes
            self.starred = starred
            self.starsSum = starsSum
            self.histogram = histogram
            self.positive = positive
            self.neutral = neutral
            self.negative = negative
        }
    }

    /// Votes that one classifier labelled.
    public struct ClassifiedVotes: Hashable, Sendable {
        /// Which, with its accuracy; always present.
        public var classifier: ReviewsV1.Classifier? = nil
        /// How many of the labelled votes; never 0.
        public var votes: UInt64 = 0

        public init() {}

        public init(
            classifier: ReviewsV1.Classifier? = nil,
            votes: UInt64 = 0
        ) {
            self.classifier = classifier
            self.votes = votes
        }
    }

    /// The figures of one SKU.
    public struct GetAggregateResponse: Hashable, Sendable {
        /// 1–64 bytes.
        public var sku: SKU = ""
        /// Native votes; native + syndicated = total, field by field.
        public var native: ReviewsV1.VoteTally? = nil
        /// Syndicated votes.
        public var syndicated: ReviewsV1.VoteTally? = nil
        /// All votes.
        public var total: ReviewsV1.VoteTally? = nil
        /// total.stars_sum / total.starred; 0 without stars.
        public var starMean: Double = 0
        /// (C·m + Σ) / (C + n) with C = 10, m = 4.2 over total: what to sort products by.
        public var bayesianRank: Double = 0
        /// total.positive / sentiment_denominator; 0 without labels. Never mixed with the stars.
        public var sentimentShare: Double = 0
        /// total.positive + total.neutral + total.negative: votes that carry a label.
        public var sentimentDenominator: UInt64 = 0
        /// Votes with the verified badge.
        public var verifiedVotes: UInt64 = 0
        /// Votes of buyers who returned the goods since.
        public var returnedVotes: UInt64 = 0
        /// Published reviews without a vote, because another one of their cluster has it.
        public var duplicates: UInt64 = 0
        /// Reviews that wait for a moderator.
        public var pending: UInt64 = 0
        /// Reviews hidden by a moderator.
        public var hidden: UInt64 = 0
        /// Reviews taken down.
        public var takenDown: UInt64 = 0
        /// Who labelled the votes of `sentiment_denominator`; the rest was labelled by the sources. In the order of first use;
        /// at most 255.
        public var classified: [ReviewsV1.ClassifiedVotes] = []
        /// Accuracy of the least accurate classifier in `classified`, basis points; 0: no vote was classified, or an accuracy is not known.
        public var sentimentAccuracyBps: UInt32 = 0

        public init() {}

        public init(
            sku: SKU = "",
            native: ReviewsV1.VoteTally? = nil,
            syndicated: ReviewsV1.VoteTally? = nil,
            total: ReviewsV1.VoteTally? = nil,
            starMean: Double = 0,
            bayesianRank: Double = 0,
            sentimentShare: Double = 0,
            sentimentDenominator: UInt64 = 0,
            verifiedVotes: UInt64 = 0,
            returnedVotes: UInt64 = 0,
            duplicates: UInt64 = 0,
            pending: UInt64 = 0,
            hidden: UInt64 = 0,
            takenDown: UInt64 = 0,
            classified: [ReviewsV1.ClassifiedVotes] = [],
            sentimentAccuracyBps: UInt32 = 0
        ) {
            self.sku = sku
            self.native = native
            self.syndicated = syndicated
            self.total = total
            self.starMean = starMean
            self.bayesianRank = bayesianRank
            self.sentimentShare = sentimentShare
            self.sentimentDenominator = sentimentDenominator
            self.verifiedVotes = verifiedVotes
            self.returnedVotes = returnedVotes
            self.duplicates = duplicates
            self.pending = pending
            self.hidden = hidden
            self.takenDown = takenDown
            self.classified = classified
            self.sentimentAccuracyBps = sentimentAccuracyBps
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
        public var entries: [ReviewsV1.ReadEventsResponse.Entry] = []
        /// Of the last durable entry in the journal: how far behind the follower is.
        public var lastSequence: UInt64 = 0
        /// Of the journal that was read: 16 bytes, drawn when it was made. Sequence numbers of another journal mean nothing: a follower that has entries
        /// of one must not go on with another, even if that is longer. A journal that was restored from a backup keeps its id.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            entries: [ReviewsV1.ReadEventsResponse.Entry] = [],
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
            /// When it was decided, on the clock of reviews.
            public var time: Instant = .epoch
            /// What happened together. May be empty.
            public var events: [ReviewsV1.ReviewsEvent] = []
            /// W3C trace context of the call that made the entry, to go on with by whoever takes it in. Not kept on disk: empty if the trace is not
            /// recorded, after a restart, and for entries that are read late.
            public var traceparent: String = ""

            public init() {}

            public init(
                sequence: UInt64 = 0,
                time: Instant = .epoch,
                events: [ReviewsV1.ReviewsEvent] = [],
                traceparent: String = ""
            ) {
                self.sequence = sequence
                self.time = time
                self.events = events
                self.traceparent = traceparent
            }
        }

    }

    /// See the method `StreamEvents`.
    public struct StreamEventsRequest: Hashable, Sendable {
        /// Sequence number of the last entry already seen; 0: from the beginning.
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

}
