import Messages
import StateMachine

extension AnalyticsV1.RegisterAgencyRequest: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.RegisterAgencyResponse> {
        try FieldRules.identifier(agencyID, "agency_id")
        try FieldRules.text(displayName, "display_name", bytesMax: AnalyticsLimits.displayNameBytesMax)
        if let known = machine.agencies[agencyID] {
            guard known.displayName == displayName else {
                throw Rejection(.alreadyExists, field: "agency_id", "agency_id: \(agencyID) is registered with other data")
            }
            return Decision([], reply: .init(agency: known))
        }
        let agency = AnalyticsV1.Agency(agencyID: agencyID, displayName: displayName, registeredAt: now)
        return Decision([.init(kind: .agencyRegistered(.init(agency: agency)))], reply: .init(agency: agency))
    }
}
