import Messages

extension ReviewsMachine {
    public func snapshot() -> ReviewsV1.ReviewsSnapshot {
        var entries = records.map { record in
            ReviewsV1.ReviewEntry(
                sku: record.sku == ReviewRecord.noSKU ? "" : skus[Int(record.sku)].sku, revision: record.revision,
                state: record.stage.state, origin: record.origin.origin, stars: UInt32(record.stars),
                sentiment: record.label.sentiment, badge: record.badge.badge, cluster: record.cluster, content: record.content,
                labeller: UInt32(record.labeller))
        }
        for (key, number) in numbers {
            entries[Int(number)].source = key.source
            entries[Int(number)].sourceID = key.sourceID
        }
        for (number, details) in nativeDetails {
            entries[Int(number)].buyerID = details.buyer
        }
        for (number, opinions) in opinions {
            entries[Int(number)].voters = opinions.byViewer.sorted { $0.key < $1.key }.map { viewer, helpful in
                ReviewsV1.HelpfulVoter(viewerID: viewer, helpful: helpful)
            }
        }
        return ReviewsV1.ReviewsSnapshot(
            entries: entries, ordersCursor: ordersCursor, ordersJournalID: ordersJournalID, nativeCount: nativeCount,
            classifiers: classifiers.all,
            recentReturns: Array(returns.entries), recentReturnsFloor: returns.floor)
    }

    public init(snapshot: ReviewsV1.ReviewsSnapshot) throws(MessageError) {
        self.init()
        for classifier in snapshot.classifiers { _ = classifiers.number(of: classifier) }
        for entry in snapshot.entries {
            guard entry.labeller <= classifiers.all.count else {
                throw .malformed(message: "\(ReviewsV1.ReviewsSnapshot.fullName): labeller \(entry.labeller)")
            }
            guard entry.sku.isEmpty == (entry.state == .takenDown && entry.revision == 0) else {
                throw .malformed(message: "\(ReviewsV1.ReviewsSnapshot.fullName): \(entry.source):\(entry.sourceID)")
            }
            let key = ReviewKey(source: entry.source, sourceID: entry.sourceID)
            let number = append(
                ReviewRecord(
                    sku: entry.sku.isEmpty ? ReviewRecord.noSKU : skuNumber(entry.sku), stars: UInt8(clamping: entry.stars),
                    stage: ReviewRecord.Stage(entry.state), origin: ReviewRecord.Origin(entry.origin),
                    label: ReviewRecord.Label(entry.sentiment), revision: entry.revision, cluster: entry.cluster,
                    content: entry.content, badge: ReviewRecord.Badge(entry.badge), labeller: UInt8(entry.labeller)),
                key: key)
            enter(number)
            if !entry.buyerID.isEmpty { link(number, to: NativeDetails(buyer: entry.buyerID, key: key)) }
            for voter in entry.voters { opinions[number, default: Opinions()].set(voter.helpful, by: voter.viewerID) }
        }
        ordersCursor = snapshot.ordersCursor
        ordersJournalID = snapshot.ordersJournalID
        nativeCount = snapshot.nativeCount
        returns = RecentReturns(entries: snapshot.recentReturns, floor: snapshot.recentReturnsFloor)
    }
}
