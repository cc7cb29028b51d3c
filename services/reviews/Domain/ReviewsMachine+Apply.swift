import Messages

extension ReviewsMachine {
    mutating func store(_ stored: ReviewsV1.ReviewStored) {
        let key = ReviewKey(source: stored.source, sourceID: stored.sourceID)
        let review = stored.review ?? ReviewsV1.Review()
        let record = ReviewRecord(
            sku: skuNumber(review.sku), stars: UInt8(clamping: review.stars?.value ?? 0),
            stage: ReviewRecord.Stage(review.state), origin: ReviewRecord.Origin(review.origin),
            label: ReviewRecord.Label(review.sentiment), revision: review.revision, cluster: stored.cluster,
            content: stored.content, badge: ReviewRecord.Badge(review.badge),
            labeller: review.classifiedBy.map { classifiers.number(of: $0) } ?? 0)
        let number = number(of: key) ?? append(.tombstone(), key: key)
        change(number) { $0 = record }
        guard record.origin == .native else { return }
        link(number, to: NativeDetails(buyer: BuyerID(review.author), key: key))
    }

    mutating func takeDown(_ key: ReviewKey) {
        let number = number(of: key) ?? append(.tombstone(), key: key)
        change(number) { record in
            record.stage = .takenDown
            record.cluster = 0
        }
        opinions[number] = nil
    }

    mutating func follow(_ followed: ReviewsV1.OrdersFollowed) {
        ordersCursor = followed.cursor
        if !followed.journalID.isEmpty { ordersJournalID = followed.journalID }
        for entry in followed.returns { returns.note(entry) }
        for reviewID in followed.badgesLost {
            guard let key = ReviewKey(reviewID), let number = number(of: key) else { continue }
            change(number) { $0.badge = .returned }
        }
    }

    /// The one way to change a record: its share in the figures is taken back first and given again after.
    mutating func change(_ number: UInt32, _ body: (inout ReviewRecord) -> Void) {
        withdraw(number)
        body(&records[Int(number)])
        enter(number)
    }

    /// A new record without any share in the figures yet.
    mutating func append(_ record: ReviewRecord, key: ReviewKey) -> UInt32 {
        let number = UInt32(records.count)
        records.append(record)
        numbers[key] = number
        return number
    }

    mutating func skuNumber(_ sku: SKU) -> UInt32 {
        if let number = skuNumbers[sku] { return number }
        let number = UInt32(skus.count)
        skus.append(SKUFigures(sku: sku))
        skuNumbers[sku] = number
        return number
    }

    mutating func link(_ number: UInt32, to details: NativeDetails) {
        guard nativeDetails.updateValue(details, forKey: number) == nil else { return }
        nativeCount += 1
        nativesOfBuyer[details.buyer, default: []].append(number)
    }
}
