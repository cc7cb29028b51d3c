import AnalyticsAPI
import Foundation
import GatewayAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import TestThreads
import Testing

/// The bundled plugins of analytics and the gateway in a mesh of real processes, loaded and signed as an operator would have them.
@Suite(.serialized, .ownThread) struct AnalyticsPluginTests {
    @Test func platformsFindingsAndTokensAreThePlugins() async throws {
        try await ProcessMesh.run(plugins: BundledForTests.directories()) { mesh in
            let shop = Shop(mesh)
            try await checkGateway(mesh)
            try await goLive(shop)
            try await checkPlatforms(shop)
            let before = try await checkFindings(shop)
            let incarnation = await mesh.incarnation(of: "streamer-analytics")
            try await mesh.kill("streamer-analytics")
            try await mesh.waitUntilServing("streamer-analytics", insteadOf: incarnation)
            let after = try await Shop.persist { () async throws(RPCError) in
                try await shop.analytics.getSession(.init(sessionID: "show"))
            }
            #expect(after == before, "the journal has what the plugins said")
        }
    }

    private func checkGateway(_ mesh: ProcessMesh) async throws {
        let plugins = try await GatewayClient(mesh.channel).listPlugins(.init()).plugins.filter { $0.state == .loaded }
        #expect(
            plugins.map(\.pluginID) == ["liveshop.rate-limit", "liveshop.request-filter", "liveshop.token-authenticator"],
            "all this went through them")
        let stranger = ZeroMQChannel(
            endpoint: mesh.layout.clientEndpoint, reactor: mesh.reactor, token: "nobody knows this", security: .plain)
        let error = await #expect(throws: RPCError.self) { try await GatewayClient(stranger).ping(.init()) }
        #expect(error?.code == .unauthenticated && error?.reason == "BAD_TOKEN", "\(String(describing: error))")
        stranger.close()
    }

    private func goLive(_ shop: Shop) async throws {
        _ = try await shop.analytics.registerStreamer(.init(streamerID: "s1", displayName: "Stall", fastTrack: true))
        _ = try await shop.analytics.verifyStreamer(.init(streamerID: "s1", identityReference: "case-1"))
        _ = try await shop.analytics.startSession(
            .init(
                sessionID: "show", streamerID: "s1",
                legs: ["vela", "kite", "orca", "none"].map { .init(platform: $0) }))
    }

    private func checkPlatforms(_ shop: Shop) async throws {
        let now = Date.now
        let milliseconds = Int64(now.timeIntervalSince1970 * 1_000)
        // Whole seconds, rounded up: not before the show.
        let second = UInt32(milliseconds / 1_000 + 1)
        let stamp = Date(timeIntervalSince1970: Double(second)).formatted(.iso8601)
        func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }
        let orca: [UInt8] =
            [0x4F, 0x52, 0x43, 0x41, 1, 0, 0, 0] + bytes(32) + [1] + [UInt8](repeating: 0, count: 15) + bytes(second) + bytes(0)
            + [1, 0, 5, 1, 0, 2, 0x75, 0x31]
        // As a crowd would not: thirty come, and one gives 100,000 hearts.
        let kite =
            "kite/1\n" + (0..<30).map { "\($0)|\(milliseconds)|I|u\($0)\n" }.joined()
            + "99|\(milliseconds)|H|u1*100000\nbroken\n"
        let payloads: [(String, [UInt8], UInt32, Int)] = [
            ("vela", Array(#"{"id":"1","at":"\#(stamp)","type":"enter","user":{"id":"u1"}}"#.utf8), 1, 0),
            ("kite", Array(kite.utf8), 31, 1), ("orca", orca, 1, 0),
        ]
        for round in 0..<2 {
            for (platform, payload, count, faults) in payloads {
                let reply = try await shop.analytics.ingestPlatform(
                    .init(sessionID: "show", platform: platform, payload: payload))
                #expect(reply.refused.isEmpty && reply.faults.count == faults, "\(platform): \(reply)")
                #expect(round == 0 ? reply.accepted == count : reply.duplicates == count, "\(platform): \(reply)")
                #expect(reply.adapter == "liveshop.\(platform)-adapter 1.0.0")
            }
        }
        let error = await #expect(throws: RPCError.self) {
            try await shop.analytics.ingestPlatform(.init(sessionID: "show", platform: "none", payload: [1]))
        }
        #expect(error?.reason == "NO_ADAPTER")
    }

    private func checkFindings(_ shop: Shop) async throws -> AnalyticsV1.GetSessionResponse {
        let isFound = try await eventually(within: .seconds(60)) {
            try await shop.analytics.listFindings(.init(sessionID: "show")).findings.contains {
                $0.finding?.rule == "like-to-view" && $0.finding?.numerator == 100_000 && $0.finding?.denominator == 30
            }
        }
        #expect(isFound)
        let session = try await shop.analytics.getSession(.init(sessionID: "show"))
        #expect(session.findings.map(\.detector) == ["liveshop.audience-detector"])
        #expect(session.total?.counters?.likes == 100_000, "a finding changes no figure")
        return session
    }
}
