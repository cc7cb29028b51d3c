import AnalyticsAPI
import Messages
import RPCCore

extension Evening {
    /// Everybody who will try to buy opens the product first: one click each.
    mutating func gatherFans() async throws -> String {
        guard let member = members.first(where: { $0.id == Cast.interview }) else { return "none" }
        let (calls, attempts) = (calls, plan.attempts)
        let start = try await calls.patiently { () async throws(RPCError) in
            try await calls.analytics.getSession(.init(sessionID: member.session), deadline: .seconds(10))
        }.session?.startedAt
        guard let start else { throw RPCError(.internal, "a session without a start") }
        let batches = Array(stride(from: 0, to: attempts, by: AudienceScript.batchMax))
        let responses = try await MeshCalls.forEach(batches, inFlight: 4) { _, first in
            let span = UInt64(max((Self.now() - start).microseconds, 1))
            let events = (first..<min(first + AudienceScript.batchMax, attempts)).map { fan in
                AnalyticsV1.ViewerEvent(
                    eventID: "\(fan)", eventTime: start + .microseconds(Int64(UInt64(fan) &* 7_919 % span)), kind: .click,
                    platform: member.platforms[fan % member.platforms.count], viewerID: ViewerID("fan-\(fan)"),
                    sku: member.goods.sku)
            }
            return try await calls.patiently { () async throws(RPCError) in
                try await calls.analytics.ingest(.init(sessionID: member.session, events: events), deadline: .seconds(30))
            }
        }
        var audience = Ledger.Audience()
        (audience.events, audience.clicks, audience.persons) = (attempts, attempts, attempts)
        for response in responses {
            audience.accepted += Int(response.accepted)
            audience.duplicates += Int(response.duplicates)
            audience.refused += response.refused.count
        }
        ledger.audience[member.session] = audience
        return "\(Figures.grouped(attempts)) fans"
    }
}
