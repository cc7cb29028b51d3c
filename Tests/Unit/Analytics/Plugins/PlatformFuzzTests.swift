import AnalyticsDomain
import MeshTesting
import Messages
import PluginConformance
import PluginMessages
import Testing

@testable import AnalyticsService

/// Bytes that no platform sent: no crash, no hang, no answer that breaks a rule of the extension point, no event that the service must refuse
/// for what its fields are.
@Suite("Analytics: platform adapters, fuzzed") struct PlatformFuzzTests {
    @Test("any bytes", arguments: PlatformWire.allCases)
    func anyBytes(wire: PlatformWire) async throws {
        let adapter = try wire.adapter()
        try await withSeed { random, seed in
            for round in 0..<400 {
                let payload = Self.payload(wire, round, using: &random)
                let request = PluginV1.PlatformEventsRequest(platform: wire.rawValue, sessionID: "s", payload: payload)
                let answer = try adapter.call(.platformAdapter, request, as: round % 2 == 0 ? .shared : .packed)
                let response = try #require(answer.response, "seed \(seed), round \(round)")
                #expect(response.events.count <= 1_000 && response.faults.count <= 1_000, "seed \(seed), round \(round)")
                for fault in response.faults {
                    #expect((1...256).contains(fault.message.utf8.count), "seed \(seed), round \(round)")
                    #expect(fault.position > 0 && fault.field.utf8.count <= 64, "seed \(seed), round \(round)")
                }
                for event in response.events {
                    let taken = AnalyticsV1.ViewerEvent(event, on: wire.rawValue)
                    #expect(taken.brokenRule == nil, "seed \(seed), round \(round)")
                    #expect(event.eventTimeUs >= 0, "seed \(seed), round \(round)")
                }
            }
        }
    }

    /// Noise, real payloads with bytes changed, cut out and doubled, and long ones of the format's own signs.
    private static func payload(_ wire: PlatformWire, _ round: Int, using random: inout SeededRandom) -> [UInt8] {
        var payload = wire.payload(PlatformAdapterTests.acts.shuffled(using: &random))
        switch round % 4 {
        case 0:
            let noise = (0..<Int.random(in: 0...2_000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            return random.chance(0.5) ? noise : wire.header + noise
        case 1:
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                payload[Int.random(in: 0..<payload.count, using: &random)] = .random(in: 0...255, using: &random)
            }
        case 2:
            for _ in 0..<Int.random(in: 1...4, using: &random) where payload.count > 2 {
                let start = Int.random(in: 0..<payload.count - 1, using: &random)
                let end = min(payload.count, start + .random(in: 1...40, using: &random))
                if random.chance(0.5) { payload.removeSubrange(start..<end) } else { payload += payload[start..<end] }
            }
        default:
            let signs = Array(#"{}[]":,\|~*%\#n0"#.utf8) + [0, 1, 2, 3, 128, 255]
            payload = wire.header
            payload += (0..<Int.random(in: 0...20_000, using: &random)).map { _ in signs.randomElement(using: &random) ?? 0 }
        }
        return payload
    }
}
