// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension ReviewsV1 {
    /// One fact. An unknown kind must stop a follower, not be skipped.
    public struct ReviewsEvent: Hashable, Sendable {
        public var kind: Kind? = nil

        public init() {}

        public init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            /// New, or a new revision.
            case reviewStored(ReviewsV1.ReviewStored)
            /// A tombstone.
            case reviewTakenDown(ReviewsV1.ReviewTakenDown)
            /// A moderator's decision.
            case reviewModerated(ReviewsV1.ReviewModerated)
            /// A voter's opinion.
            case helpfulVoted(ReviewsV1.HelpfulVoted)
            /// A stretch of order's feed.
            case ordersFollowed(ReviewsV1.OrdersFollowed)
        }
    }

    /// A review was stored: the first time, or a new revision in place of the old one.
    public struct ReviewStored: Hashable, Sendable {
        /// As in `SourceReview`.
        public var source: String = ""
        /// As in `SourceReview`.
        public var sourceID: String = ""
        /// The review as it is from now on. Votes stay what they were and are not in here.
        public var review: ReviewsV1.Review? = nil
        /// Reviews of one SKU with the same non-zero cluster are duplicates of each other. 0: never a duplicate.
        public var cluster: UInt64 = 0
        /// Fingerprint of everything the source said, to tell a repeat from a conflicting revision.
        public var content: UInt64 = 0
        /// Why it is pending; empty if it is not.
        public var pendingReason: String = ""
        /// What plugins said of the text; absent: none was asked.
        public var judgement: ReviewsV1.Judgement? = nil
        /// How the SKU was found; absent: the source or the buyer named it.
        public var match: ReviewsV1.NoteMatch? = nil

        public init() {}

        public init(
            source: String = "",
            sourceID: String = "",
            review: ReviewsV1.Review? = nil,
            cluster: UInt64 = 0,
            content: UInt64 = 0,
            pendingReason: String = "",
            judgement: ReviewsV1.Judgement? = nil,
            match: ReviewsV1.NoteMatch? = nil
        ) {
            self.source = source
            self.sourceID = sourceID
            self.review = review
            self.cluster = cluster
            self.content = content
            self.pendingReason = pendingReason
            self.judgement = judgement
            self.match = match
        }
    }

    /// What plugins said of a review before it was stored. Part of the fact: replay asks no plugin.
    public struct Judgement: Hashable, Sendable {
        /// Who labelled it; absent: nobody. A label of the source itself goes before this one.
        public var classifier: ReviewsV1.Classifier? = nil
        /// The classifier's label.
        public var label: ReviewsV1.Sentiment = .unspecified
        /// Who looked whether it may be shown, "<plugin id> <version>"; 0–16. Empty: nobody, the built-in rule decides.
        public var moderators: [String] = []
        /// What they found; 0–64.
        public var findings: [ReviewsV1.Finding] = []
        /// Why a person must see it first, naming the rule; 0–512 bytes. Empty: nothing speaks against showing it.
        public var holdReason: String = ""

        public init() {}

        public init(
            classifier: ReviewsV1.Classifier? = nil,
            label: ReviewsV1.Sentiment = .unspecified,
            moderators: [String] = [],
            findings: [ReviewsV1.Finding] = [],
            holdReason: String = ""
        ) {
            self.classifier = classifier
            self.label = label
            self.moderators = moderators
            self.findings = findings
            self.holdReason = holdReason
        }
    }

    /// One span of a text that a moderation plugin found.
    public struct Finding: Hashable, Sendable {
        /// Stable name of the rule, 1–64 bytes.
        public var rule: String = ""
        /// Where the span begins, in bytes of UTF-8.
        public var offset: UInt32 = 0
        /// Its size in bytes; 0: the whole text.
        public var size: UInt32 = 0
        /// For people, 1–256 bytes.
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

    /// A tombstone was set; the review may never have been stored.
    public struct ReviewTakenDown: Hashable, Sendable {
        /// As in `SourceReview`.
        public var source: String = ""
        /// As in `SourceReview`.
        public var sourceID: String = ""
        /// As given.
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

    /// A moderator changed what is shown.
    public struct ReviewModerated: Hashable, Sendable {
        /// As in `SourceReview`.
        public var source: String = ""
        /// As in `SourceReview`.
        public var sourceID: String = ""
        /// Published or hidden.
        public var state: ReviewsV1.ReviewState = .unspecified
        /// Who decided.
        public var moderator: String = ""
        /// Why.
        public var reason: String = ""

        public init() {}

        public init(
            source: String = "",
            sourceID: String = "",
            state: ReviewsV1.ReviewState = .unspecified,
            moderator: String = "",
            reason: String = ""
        ) {
            self.source = source
            self.sourceID = sourceID
            self.state = state
            self.moderator = moderator
            self.reason = reason
        }
    }

    /// One voter's latest opinion of one review.
    public struct HelpfulVoted: Hashable, Sendable {
        /// As in `SourceReview`.
        public var source: String = ""
        /// As in `SourceReview`.
        public var sourceID: String = ""
        /// Who voted.
        public var viewerID: ViewerID = ""
        /// False: not helpful.
        public var helpful: Bool = false
        /// Voters who found it helpful, this one included.
        public var helpfulVotes: UInt64 = 0
        /// Voters in all, this one included.
        public var votes: UInt64 = 0

        public init() {}

        public init(
            source: String = "",
            sourceID: String = "",
            viewerID: ViewerID = "",
            helpful: Bool = false,
            helpfulVotes: UInt64 = 0,
            votes: UInt64 = 0
        ) {
            self.source = source
            self.sourceID = sourceID
            self.viewerID = viewerID
            self.helpful = helpful
            self.helpfulVotes = helpfulVotes
            self.votes = votes
        }
    }

    /// Order's events up to `cursor` were taken in. Cursor and consequences are one fact: exactly once.
    public struct OrdersFollowed: Hashable, Sendable {
        /// Last sequence number of order's journal that was taken in.
        public var cursor: UInt64 = 0
        /// Who returned goods, in the feed's order.
        public var returns: [ReviewsV1.BuyerReturn] = []
        /// Native reviews that lose the badge.
        public var badgesLost: [ReviewID] = []
        /// Of order's journal, in the event by which it became known; empty in the others.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            cursor: UInt64 = 0,
            returns: [ReviewsV1.BuyerReturn] = [],
            badgesLost: [ReviewID] = [],
            journalID: [UInt8] = []
        ) {
            self.cursor = cursor
            self.returns = returns
            self.badgesLost = badgesLost
            self.journalID = journalID
        }
    }

    /// Goods came back.
    public struct BuyerReturn: Hashable, Sendable {
        /// From whom.
        public var buyerID: BuyerID = ""
        /// Where in order's journal.
        public var sequence: UInt64 = 0

        public init() {}

        public init(
            buyerID: BuyerID = "",
            sequence: UInt64 = 0
        ) {
            self.buyerID = buyerID
            self.sequence = sequence
        }
    }

}
