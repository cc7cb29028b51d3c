import Messages
import StateMachine

extension AnalyticsMachine {
    public mutating func apply(_ event: AnalyticsV1.AnalyticsEvent, at time: Instant) {
        switch event.kind {
        case .agencyRegistered(let event): if let agency = event.agency { agencies[agency.agencyID] = agency }
        case .streamerRegistered(let event): if let streamer = event.streamer { streamers[streamer.streamerID] = streamer }
        case .streamerVerified(let event): streamers[event.streamerID]?.apply(event)
        case .streamerSuspended(let event): streamers[event.streamerID]?.apply(event)
        case .sessionStarted(let event): if let session = event.session { start(session) }
        case .sessionEnded(let event): end(event)
        case .viewerEventsTaken(let event): take(event, at: time)
        case .sessionSealed(let event): seal(event)
        case .sessionForgotten(let event): sessions[event.sessionID] = nil
        case .findingsRecorded(let event): sessions[event.sessionID]?.record(event)
        case .ordersFollowed(let event):
            for sale in event.sales { sessions[sale.sessionID]?.move(sale) }
            orderCursor = event.through
            if !event.journalID.isEmpty { orderJournalID = event.journalID }
        case nil: preconditionFailure("an analytics event without a kind was decided")
        }
    }

    private mutating func start(_ session: AnalyticsV1.Session) {
        sessions[session.sessionID] = SessionRecord(session)
        liveSessions[session.streamerID] = session.sessionID
    }

    private mutating func end(_ event: AnalyticsV1.SessionEnded) {
        guard let streamer = sessions[event.sessionID]?.session.streamerID else { return }
        sessions[event.sessionID]?.session.endedAt = event.endedAt
        liveSessions[streamer] = nil
    }

    private mutating func take(_ events: AnalyticsV1.ViewerEventsTaken, at time: Instant) {
        guard let start = sessions[events.sessionID]?.session.startedAt else { return }
        for index in events.eventKeys.indices {
            let bucket = WindowIndex.of(SessionRecord.time(start, offset: events.offsetsUs[index]))
            seen.insert(events.eventKeys[index], bucket: bucket)
        }
        seen.advance(to: time)
        sessions[events.sessionID]?.take(events)
    }

    private mutating func seal(_ event: AnalyticsV1.SessionSealed) {
        var figures = event
        // The read model keeps them.
        figures.windows = []
        sessions[event.sessionID]?.sealed = figures
        sessions[event.sessionID]?.audience = nil
    }
}

extension AnalyticsV1.Streamer {
    mutating func apply(_ event: AnalyticsV1.StreamerVerified) {
        status = .verified
        statusReason = ""
        identityReference = event.identityReference
        if !event.trainingReference.isEmpty { trainingReference = event.trainingReference }
        statusChangedAt = event.verifiedAt
    }

    mutating func apply(_ event: AnalyticsV1.StreamerSuspended) {
        status = .suspended
        statusReason = event.reason
        statusChangedAt = event.suspendedAt
    }
}
