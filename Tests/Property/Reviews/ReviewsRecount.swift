import Messages
import ReviewsDomain

/// The figures counted the slow way, from the log alone, with no code of the machine.
struct ReviewsRecount {
    private struct Entry {
        var review: ReviewsV1.Review
        var cluster: UInt64
        var arrival: Int
    }

    private var entries: [String: Entry] = [:]
    /// In the order of first use.
    private var classifiers: [ReviewsV1.Classifier] = []

    init(_ log: [(event: ReviewsV1.ReviewsEvent, time: Instant)]) {
        for (position, (event, _)) in log.enumerated() {
            switch event.kind {
            case .reviewStored(let stored):
                let id = "\(stored.source):\(stored.sourceID)"
                if let classifier = stored.review?.classifiedBy, !classifiers.contains(classifier) {
                    classifiers.append(classifier)
                }
                entries[id] = Entry(
                    review: stored.review!, cluster: stored.cluster, arrival: entries[id]?.arrival ?? position)
            case .reviewTakenDown(let down): entries["\(down.source):\(down.sourceID)"]?.review.state = .takenDown
            case .reviewModerated(let moderated):
                entries["\(moderated.source):\(moderated.sourceID)"]?.review.state = moderated.state
            case .ordersFollowed(let followed):
                for id in followed.badgesLost { entries[id.rawValue]?.review.badge = .returned }
            case .helpfulVoted, nil: break
            }
        }
    }

    func aggregate(of sku: SKU) -> ReviewsV1.GetAggregateResponse {
        let mine = entries.values.filter { $0.review.sku == sku }.sorted { $0.arrival < $1.arrival }
        let visible = mine.filter { $0.review.state == .published || $0.review.state == .edited }
        var votes = visible.filter { $0.cluster == 0 }.map(\.review)
        for members in Dictionary(grouping: visible.filter { $0.cluster != 0 }, by: \.cluster).values {
            let starred = members.filter { $0.review.stars != nil }
            let best = starred.isEmpty ? members : starred
            votes.append((best.first { $0.review.origin == .native } ?? best[0]).review)
        }
        let total = tally(votes)
        let classified = classifiers.compactMap { classifier -> ReviewsV1.ClassifiedVotes? in
            let labelled = votes.count { $0.classifiedBy == classifier }
            return labelled == 0 ? nil : ReviewsV1.ClassifiedVotes(classifier: classifier, votes: UInt64(labelled))
        }
        func count(_ state: ReviewsV1.ReviewState) -> UInt64 { UInt64(mine.count { $0.review.state == state }) }
        let labelled = total.positive + total.neutral + total.negative
        return ReviewsV1.GetAggregateResponse(
            sku: sku, native: tally(votes.filter { $0.origin == .native }),
            syndicated: tally(votes.filter { $0.origin == .syndicated }), total: total,
            starMean: total.starred == 0 ? 0 : Double(total.starsSum) / Double(total.starred),
            bayesianRank: (42 + Double(total.starsSum)) / (10 + Double(total.starred)),
            sentimentShare: labelled == 0 ? 0 : Double(total.positive) / Double(labelled), sentimentDenominator: labelled,
            verifiedVotes: UInt64(votes.count { $0.badge == .verified }),
            returnedVotes: UInt64(votes.count { $0.badge == .returned }), duplicates: UInt64(visible.count - votes.count),
            pending: count(.pending), hidden: count(.hidden), takenDown: count(.takenDown), classified: classified,
            sentimentAccuracyBps: classified.map { $0.classifier!.accuracyBps }.min() ?? 0)
    }

    private func tally(_ votes: [ReviewsV1.Review]) -> ReviewsV1.VoteTally {
        let stars = votes.compactMap(\.stars?.value)
        return ReviewsV1.VoteTally(
            votes: UInt64(votes.count), starred: UInt64(stars.count), starsSum: stars.reduce(0) { $0 + UInt64($1) },
            histogram: (1...5).map { value in UInt64(stars.count { $0 == value }) },
            positive: UInt64(votes.count { $0.sentiment == .positive }),
            neutral: UInt64(votes.count { $0.sentiment == .neutral }),
            negative: UInt64(votes.count { $0.sentiment == .negative }))
    }
}
