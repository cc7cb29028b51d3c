import Messages
import StateMachine

extension AnalyticsV1.IngestRequest: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.IngestResponse> {
        try FieldRules.identifier(sessionID, "session_id")
        guard (1...AnalyticsLimits.eventsPerBatchMax).contains(events.count) else {
            throw .invalid("events", "must be 1–\(AnalyticsLimits.eventsPerBatchMax), are \(events.count)")
        }
        let record = try machine.session(sessionID)
        guard record.sealed == nil else { throw .sealed(sessionID) }
        guard !machine.seen.isFull(adding: events.count, at: now) else {
            throw Rejection(
                .resourceExhausted, reason: "DEDUPE_FULL",
                "\(AnalyticsLimits.seenEventsMax) events arrived within \(AnalyticsLimits.windowSeconds) seconds; try again")
        }
        var intake = Intake(record, seen: machine.seen, now: now, count: events.count)
        for (index, event) in events.enumerated() { intake.consider(event, at: index) }
        return Decision(intake.events, reply: intake.reply)
    }
}

/// Sorts a batch into what counts, what counted before, and what cannot count.
private struct Intake {
    private let record: SessionRecord
    private let seen: SeenEvents
    private let now: Instant
    private let horizon: Instant
    private let latest: Instant
    private let end: Instant
    /// Of this batch alone.
    private var fresh: KeySet
    private var taken: AnalyticsV1.ViewerEventsTaken
    private var skus: [SKU: UInt32] = [:]
    private var revised: [Int64: UInt32] = [:]
    private var response = AnalyticsV1.IngestResponse()
    /// Neighbours in a batch mostly share the leg.
    private var lastPlatform: (name: String, leg: Int, key: UInt64)?

    init(_ record: SessionRecord, seen: SeenEvents, now: Instant, count: Int) {
        self.record = record
        self.seen = seen
        self.now = now
        horizon = WindowIndex.start(seen.horizon(at: now))
        latest = now + AnalyticsLimits.futureMax
        end = record.end
        fresh = KeySet(expecting: count)
        taken = AnalyticsV1.ViewerEventsTaken(sessionID: record.session.sessionID)
        taken.eventKeys.reserveCapacity(count)
        taken.personKeys.reserveCapacity(count)
        taken.offsetsUs.reserveCapacity(count)
        taken.codes.reserveCapacity(count)
        taken.amounts.reserveCapacity(count)
    }

    /// Nothing if nothing counts: a repeated batch leaves no trace.
    var events: [AnalyticsV1.AnalyticsEvent] {
        taken.eventKeys.isEmpty && taken.tooLate == 0 ? [] : [.init(kind: .viewerEventsTaken(taken))]
    }

    var reply: AnalyticsV1.IngestResponse {
        var reply = response
        reply.accepted = UInt32(taken.eventKeys.count)
        reply.revisedWindows = revised.keys.sorted().map { .init(startsAt: WindowIndex.start($0), events: revised[$0] ?? 0) }
        return reply
    }

    mutating func consider(_ event: AnalyticsV1.ViewerEvent, at index: Int) {
        if let (reason, field, rule) = fault(of: event) {
            if reason == .tooLate { taken.tooLate += 1 }
            response.refused.append(
                .init(index: UInt32(index), reason: reason, field: field, message: field.isEmpty ? rule : "\(field): \(rule)"))
            return
        }
        guard let (leg, platform) = place(event.platform) else {
            response.refused.append(
                .init(
                    index: UInt32(index), reason: .unknownPlatform, field: "platform",
                    message: "platform: \(event.platform) is not a leg of the session"))
            return
        }
        let window = WindowIndex.of(event.eventTime)
        let key = KeyHash.event(event.eventID, session: record.eventSeed)
        // The window belongs to the key, here as in `seen`: or the result would depend on how batches are cut.
        let windowed = key ^ UInt64(bitPattern: window) &* 0x9e37_79b9_7f4a_7c15
        guard !seen.contains(key, bucket: window), fresh.insert(windowed) else {
            response.duplicates += 1
            return
        }
        take(event, key: key, leg: leg, platform: platform)
        if now - WindowIndex.end(window) > AnalyticsLimits.lateAfter {
            response.late += 1
            revised[window, default: 0] += 1
        }
    }

    private mutating func take(_ event: AnalyticsV1.ViewerEvent, key: UInt64, leg: Int, platform: UInt64) {
        taken.eventKeys.append(key)
        taken.personKeys.append(
            event.identityID.isEmpty ? KeyHash.person(event.viewerID, platform: platform) : KeyHash.person(event.identityID))
        taken.offsetsUs.append(UInt64(event.eventTime.microseconds - record.session.startedAt.microseconds))
        taken.codes.append(UInt32(event.kind.rawValue) + 256 * UInt32(leg))
        switch event.kind {
        case .click: taken.amounts.append(index(of: event.sku))
        case .like, .gift: taken.amounts.append(max(1, event.count))
        case .leave: taken.amounts.append(event.watchedMs)
        default: taken.amounts.append(0)
        }
    }

    private mutating func index(of sku: SKU) -> UInt32 {
        if let known = skus[sku] { return known }
        let index = UInt32(taken.skus.count)
        skus[sku] = index
        taken.skus.append(sku)
        return index
    }

    private mutating func place(_ platform: String) -> (leg: Int, key: UInt64)? {
        if let lastPlatform, lastPlatform.name == platform { return (lastPlatform.leg, lastPlatform.key) }
        guard let leg = record.leg(of: platform) else { return nil }
        let key = KeyHash.platform(platform)
        lastPlatform = (platform, leg, key)
        return (leg, key)
    }

    private func fault(of event: AnalyticsV1.ViewerEvent) -> (AnalyticsV1.RefusalReason, field: String, rule: String)? {
        if let (field, rule) = event.brokenRule { return (.invalid, field, rule) }
        guard event.eventTime <= latest else {
            return (.future, "event_time_us", "more than \(AnalyticsLimits.futureMax) in the future")
        }
        guard record.session.startedAt <= event.eventTime, event.eventTime < end else {
            return (.outsideSession, "event_time_us", "outside the session")
        }
        guard event.eventTime >= horizon else {
            return (.tooLate, "event_time_us", "older than what is remembered, which begins at \(horizon.microseconds) µs")
        }
        return nil
    }
}
