import Messages

/// The running figures of one SKU.
struct SKUFigures: Hashable, Sendable {
    let sku: SKU
    var native = Tally()
    var syndicated = Tally()
    var verifiedVotes = 0
    var returnedVotes = 0
    /// Published or edited, votes or not.
    var visible = 0
    var pending = 0
    var hidden = 0
    var takenDown = 0

    init(sku: SKU) { self.sku = sku }

    mutating func count(_ stage: ReviewRecord.Stage, _ change: Int) {
        switch stage {
        case .published, .edited: visible += change
        case .pending: pending += change
        case .hidden: hidden += change
        case .takenDown: takenDown += change
        }
    }

    /// Gives a vote (+1) or takes it back (−1).
    mutating func vote(_ record: ReviewRecord, _ times: Int) {
        switch record.origin {
        case .native: native.add(record, times: times)
        case .syndicated: syndicated.add(record, times: times)
        }
        switch record.badge {
        case .verified: verifiedVotes += times
        case .returned: returnedVotes += times
        case .none: break
        }
    }

    var aggregate: ReviewsV1.GetAggregateResponse {
        let total = native + syndicated
        let tally = total.message
        let labelled = tally.positive + tally.neutral + tally.negative
        return ReviewsV1.GetAggregateResponse(
            sku: sku, native: native.message, syndicated: syndicated.message, total: tally,
            starMean: tally.starred == 0 ? 0 : Double(tally.starsSum) / Double(tally.starred),
            bayesianRank: Ranking.bayesian(starsSum: tally.starsSum, starred: tally.starred),
            sentimentShare: labelled == 0 ? 0 : Double(tally.positive) / Double(labelled),
            sentimentDenominator: labelled, verifiedVotes: UInt64(verifiedVotes), returnedVotes: UInt64(returnedVotes),
            duplicates: UInt64(visible - total.votes), pending: UInt64(pending), hidden: UInt64(hidden),
            takenDown: UInt64(takenDown))
    }
}
