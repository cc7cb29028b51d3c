import Messages
import StateMachine

extension ReviewsV1.SubmitReviewRequest {
    /// What can be refused before order is asked.
    ///
    /// - Throws: `INVALID_ARGUMENT` naming the field.
    public func validate() throws(Rejection) {
        try Rule.identifier("buyer_id", buyerID.rawValue)
        try Rule.identifier("sku", sku.rawValue)
        try Rule.stars("stars", stars)
        try Rule.bytes("text", text, 0...ReviewsLimits.textBytesMax)
    }

    fileprivate var content: UInt64 {
        var hash = ContentHash()
        hash.add(text)
        hash.add(UInt64(stars))
        hash.add((disclosure?.compensated == true ? 1 : 0) | (disclosure?.insider == true ? 2 : 0))
        return hash.value
    }
}

extension ReviewsV1.SubmitVerifiedReview: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.SubmitReviewResponse> {
        guard let request else { throw .invalid("request", "must be present") }
        try request.validate()
        try judgement?.validate(textBytes: request.text.utf8.count)
        guard badge == .verified || badge == .returned else { throw .invalid("badge", "must be VERIFIED or RETURNED") }
        guard machine.returns.isCurrent(request.buyerID, since: verifiedAfter) else {
            throw Rejection(
                .aborted, reason: "ORDER_CHANGED", field: "buyer_id",
                "goods of buyer \(request.buyerID) may have come back meanwhile: call again")
        }
        let number = machine.native(of: request.buyerID, on: request.sku)
        let old = number.map { machine.records[Int($0)] }
        guard old?.stage != .takenDown else {
            throw Rejection(
                .failedPrecondition, reason: "TAKEN_DOWN", field: "sku", "the buyer's review of \(request.sku) was taken down")
        }
        let key = number.flatMap { machine.nativeDetails[$0]?.key } ?? .native(machine.nativeCount + 1)
        if let old, old.content == request.content, old.badge.badge == badge {
            return Decision([], reply: reply(key, revision: old.revision, stage: old.stage))
        }
        let ruling = Ruling(text: request.text, ownLabel: .unspecified, judgement: judgement)
        if let classifier = ruling.classifier, !machine.classifiers.hasRoom(for: classifier) {
            throw .invalid(
                "judgement.classifier", "\(ReviewsLimits.classifiersMax) classifiers have labelled reviews, no more can")
        }
        let stage = ReviewRecord.Stage.next(after: old?.stage, held: !ruling.pendingReason.isEmpty)
        let revision = (old?.revision ?? 0) + 1
        let review = ReviewsV1.Review(
            reviewID: key.reviewID, sku: request.sku, origin: .native, revision: revision, author: request.buyerID.rawValue,
            tier: .consumer, text: request.text, stars: ReviewsV1.Stars(value: request.stars),
            sentiment: ruling.label, disclosure: request.disclosure ?? ReviewsV1.Disclosure(), state: stage.state, badge: badge,
            createdAt: now,
            updatedAt: now, classifiedBy: ruling.classifier)
        let event = ReviewsV1.ReviewStored(
            source: key.source, sourceID: key.sourceID, review: review,
            cluster: NormalizedText(request.text).cluster(author: request.buyerID.rawValue, source: key.source),
            content: request.content, pendingReason: ruling.pendingReason, judgement: judgement)
        return Decision(
            [ReviewsV1.ReviewsEvent(kind: .reviewStored(event))],
            reply: reply(key, revision: revision, stage: stage, pendingReason: ruling.pendingReason))
    }

    private func reply(
        _ key: ReviewKey, revision: UInt64, stage: ReviewRecord.Stage, pendingReason: String = ""
    ) -> ReviewsV1.SubmitReviewResponse {
        ReviewsV1.SubmitReviewResponse(
            reviewID: key.reviewID, revision: revision, state: stage.state, badge: badge, pendingReason: pendingReason)
    }
}
