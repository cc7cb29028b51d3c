import Messages
import StateMachine

extension AnalyticsMachine {
    /// The figures of a show without windows.
    ///
    /// - Throws: `NOT_FOUND` if the session is unknown or forgotten.
    public func report(of id: SessionID) throws(Rejection) -> AnalyticsV1.GetSessionResponse {
        let record = try session(id)
        let figures = record.figures
        return AnalyticsV1.GetSessionResponse(
            session: record.session, total: figures.total, legs: figures.legs, sealed: record.sealed != nil,
            eventsTooLate: record.eventsTooLate, ordersOutside: record.ordersOutside, orderSequence: orderCursor,
            orderEventsRefused: record.orderEventsRefused, findings: record.findings)
    }

    /// The windows of a show that still takes events; nil once it is sealed: the read model has them then.
    public func liveWindows(
        of id: SessionID, _ span: WindowSpan
    ) throws(Rejection) -> [AnalyticsV1.Window]? {
        let record = try session(id)
        guard let audience = record.audience else { return nil }
        return WindowFold(audience.windows, seconds: span.seconds, in: span.baseIndices).windows(of: record.session)
    }

    /// The shows of `ids` that are in memory, with viewers and clickers as they are now.
    public func audiences(of ids: [SessionID]) -> [(session: AnalyticsV1.Session, figures: AnalyticsV1.AudienceFigures)] {
        ids.compactMap { id in sessions[id].map { ($0.session, $0.audienceFigures.total) } }
    }
}
