import Collections
import Messages
import StateMachine

/// The state of the reviews service: who said what at which revision, and what it adds up to.
///
/// Laws, each a property test: the figures of an SKU equal a recompute from the log; native + syndicated = total; one cluster of duplicates is
/// one vote; a stale revision and whatever comes after a tombstone change nothing; a review without stars never moves the star mean; a
/// buyer who returns the goods keeps the vote and loses the badge.
///
/// Absent: texts, author names, clocks, randomness.
public struct ReviewsMachine: StateMachine {
    public typealias Event = ReviewsV1.ReviewsEvent
    public typealias Snapshot = ReviewsV1.ReviewsSnapshot

    /// In order of first arrival; the position is a review's number in every other table.
    var records: [ReviewRecord] = []
    var numbers: [ReviewKey: UInt32] = [:]
    var skus: [SKUFigures] = []
    var skuNumbers: [SKU: UInt32] = [:]
    /// Visible reviews only.
    var clusters: [ClusterKey: Cluster] = [:]
    var nativeDetails: [UInt32: NativeDetails] = [:]
    /// One review per SKU that the buyer bought, ascending.
    var nativesOfBuyer: [BuyerID: [UInt32]] = [:]
    var nativeCount: UInt64 = 0
    var opinions: [UInt32: Opinions] = [:]
    var classifiers = ClassifierTable()
    /// Last sequence number of order's journal that was taken in.
    public internal(set) var ordersCursor: UInt64 = 0
    /// Of order's journal; empty: not known yet.
    public internal(set) var ordersJournalID: [UInt8] = []
    var returns = RecentReturns()

    public init() {}

    public mutating func apply(_ event: ReviewsV1.ReviewsEvent, at time: Instant) {
        switch event.kind {
        case .reviewStored(let stored): store(stored)
        case .reviewTakenDown(let takenDown): takeDown(ReviewKey(source: takenDown.source, sourceID: takenDown.sourceID))
        case .reviewModerated(let moderated):
            guard let number = number(of: ReviewKey(source: moderated.source, sourceID: moderated.sourceID)) else { return }
            change(number) { $0.stage = ReviewRecord.Stage(moderated.state) }
        case .helpfulVoted(let voted):
            guard let number = number(of: ReviewKey(source: voted.source, sourceID: voted.sourceID)) else { return }
            opinions[number, default: Opinions()].set(voted.helpful, by: voted.viewerID)
        case .ordersFollowed(let followed): follow(followed)
        case nil: break
        }
    }
}

// MARK: Queries

extension ReviewsMachine {
    /// Reviews held, tombstones included.
    public var reviewCount: Int { records.count }

    public func aggregate(of sku: SKU) -> ReviewsV1.GetAggregateResponse {
        guard let number = skuNumbers[sku] else { return SKUFigures(sku: sku).aggregate(classifiers) }
        return skus[Int(number)].aggregate(classifiers)
    }

    /// SKUs with at least one review, in order of first arrival.
    public var reviewedSKUs: [SKU] { skus.map(\.sku) }

    /// SKUs whose native review by this buyer is verified: what a return may cost the badge.
    public func verifiedSKUs(of buyer: BuyerID) -> [SKU] {
        (nativesOfBuyer[buyer] ?? []).filter { records[Int($0)].badge == .verified }.map { sku(of: $0) }
    }

    func sku(of number: UInt32) -> SKU { skus[Int(records[Int(number)].sku)].sku }

    /// The one native review that a buyer has on an SKU.
    func native(of buyer: BuyerID, on sku: SKU) -> UInt32? {
        guard let skuNumber = skuNumbers[sku] else { return nil }
        return nativesOfBuyer[buyer]?.first { records[Int($0)].sku == skuNumber }
    }

    func number(of key: ReviewKey) -> UInt32? { numbers[key] }

    func record(of key: ReviewKey) -> ReviewRecord? { numbers[key].map { records[Int($0)] } }
}
