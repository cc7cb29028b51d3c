import Messages

/// What the machine holds of one review: 40 bytes. Texts and names are in the read model.
struct ReviewRecord: Hashable, Sendable {
    /// No SKU: the tombstone of a review never seen.
    static let noSKU = UInt32.max

    /// Position in the machine's table of SKUs.
    var sku: UInt32
    var stars: UInt8
    var stage: Stage
    var origin: Origin
    var label: Label
    var revision: UInt64
    /// Reviews of one SKU with the same cluster are duplicates; 0: nobody's duplicate.
    var cluster: UInt64
    /// Fingerprint of all that was said at this revision.
    var content: UInt64
    var badge: Badge
    /// Position in the machine's table of classifiers, from 1; 0: the label is the source's, or there is none.
    var labeller: UInt8 = 0

    enum Stage: UInt8 { case pending, published, edited, hidden, takenDown }
    enum Origin: UInt8 { case native, syndicated }
    enum Label: UInt8 { case none, negative, neutral, positive }
    enum Badge: UInt8 { case none, verified, returned }

    /// Only what is visible counts.
    var isVisible: Bool { stage == .published || stage == .edited }

    var precedence: UInt8 { Precedence.of(hasStars: stars > 0, isNative: origin == .native) }

    static func tombstone() -> ReviewRecord {
        ReviewRecord(
            sku: noSKU, stars: 0, stage: .takenDown, origin: .syndicated, label: .none, revision: 0, cluster: 0, content: 0,
            badge: .none)
    }
}

// MARK: Contract values

extension ReviewRecord.Stage {
    init(_ state: ReviewsV1.ReviewState) {
        switch state {
        case .pending: self = .pending
        case .edited: self = .edited
        case .hidden: self = .hidden
        case .takenDown: self = .takenDown
        case .published, .unspecified, .unrecognized: self = .published
        }
    }

    var state: ReviewsV1.ReviewState {
        switch self {
        case .pending: .pending
        case .published: .published
        case .edited: .edited
        case .hidden: .hidden
        case .takenDown: .takenDown
        }
    }
}

extension ReviewRecord.Origin {
    init(_ origin: ReviewsV1.ReviewOrigin) { self = origin == .native ? .native : .syndicated }
    var origin: ReviewsV1.ReviewOrigin { self == .native ? .native : .syndicated }
}

extension ReviewRecord.Label {
    init(_ sentiment: ReviewsV1.Sentiment) {
        switch sentiment {
        case .negative: self = .negative
        case .neutral: self = .neutral
        case .positive: self = .positive
        case .unspecified, .unrecognized: self = .none
        }
    }

    var sentiment: ReviewsV1.Sentiment {
        switch self {
        case .none: .unspecified
        case .negative: .negative
        case .neutral: .neutral
        case .positive: .positive
        }
    }
}

extension ReviewRecord.Badge {
    init(_ badge: ReviewsV1.PurchaseBadge) {
        switch badge {
        case .verified: self = .verified
        case .returned: self = .returned
        case .unspecified, .unrecognized: self = .none
        }
    }

    var badge: ReviewsV1.PurchaseBadge {
        switch self {
        case .none: .unspecified
        case .verified: .verified
        case .returned: .returned
        }
    }
}
