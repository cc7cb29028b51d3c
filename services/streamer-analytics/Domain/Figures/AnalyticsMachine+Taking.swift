import Messages
import StateMachine

extension AnalyticsMachine {
    /// Whether viewer events of this platform would be taken for the show, before anybody translates them.
    ///
    /// - Throws: `NOT_FOUND`; `FAILED_PRECONDITION`/`SESSION_SEALED` or `UNKNOWN_PLATFORM`.
    public func checkTaking(from platform: String, in id: SessionID) throws(Rejection) {
        try FieldRules.identifier(id, "session_id")
        try FieldRules.text(platform, "platform", bytesMax: AnalyticsLimits.platformBytesMax)
        let record = try session(id)
        guard record.sealed == nil else { throw .sealed(id) }
        guard record.leg(of: platform) != nil else {
            throw Rejection(
                .failedPrecondition, reason: "UNKNOWN_PLATFORM", field: "platform",
                "platform: \(platform) is not a leg of the session")
        }
    }
}

extension Rejection {
    static func sealed(_ id: SessionID) -> Rejection {
        Rejection(
            .failedPrecondition, reason: "SESSION_SEALED", field: "session_id",
            "session_id: \(id) is sealed; events are taken until \(AnalyticsLimits.latenessMax) after its end")
    }
}
