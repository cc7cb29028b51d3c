import Messages

/// The running figures of one SKU.
struct SKUFigures: Hashable, Sendable {
    let sku: SKU
    var native = Tally()
    var syndicated = Tally()
    var verifiedVotes = 0
    var returnedVotes = 0
    /// Labelled votes by the number of their classifier; none is 0.
    private(set) var classified: [UInt8: Int] = [:]
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
        guard record.labeller != 0 else { return }
        let votes = classified[record.labeller, default: 0] + times
        classified[record.labeller] = votes == 0 ? nil : votes
    }

    func aggregate(_ classifiers: ClassifierTable) -> ReviewsV1.GetAggregateResponse {
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
            takenDown: UInt64(takenDown), classified: shares(classifiers), sentimentAccuracyBps: accuracyBps(classifiers))
    }

    private func shares(_ classifiers: ClassifierTable) -> [ReviewsV1.ClassifiedVotes] {
        classified.sorted { $0.key < $1.key }.map { number, votes in
            ReviewsV1.ClassifiedVotes(classifier: classifiers[number], votes: UInt64(votes))
        }
    }

    /// Of the least accurate; a chain is as strong as that.
    private func accuracyBps(_ classifiers: ClassifierTable) -> UInt32 {
        classified.keys.map { classifiers[$0].accuracyBps }.min() ?? 0
    }
}
