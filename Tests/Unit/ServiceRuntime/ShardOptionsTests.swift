import Testing

@testable import LiveshopCLI
@testable import ServiceRuntime

/// How many shards a service and a mesh may have.
@Suite struct ShardOptionsTests {
    private static func refusal(_ arguments: [String]) -> String {
        do {
            _ = try ServiceOptions.parse(["--data", "d", "--quote-key-file", "k"] + arguments)
            return ""
        } catch { return ServiceOptions.message(for: error) }
    }

    private static func gateways(_ count: Int) -> [String] {
        (0..<count).flatMap { ["--gateway-services", "tcp://127.0.0.1:\(7_000 + $0)"] }
    }

    @Test func eachShardServesAGatewayAtLeast() {
        #expect(Self.refusal([]).isEmpty)
        #expect(Self.refusal(Self.gateways(2) + ["--shards", "2"]).isEmpty)
        #expect(Self.refusal(Self.gateways(16) + ["--shards", "16"]).isEmpty)
        #expect(Self.refusal(Self.gateways(3) + ["--shards", "2"]).isEmpty)
        #expect(Self.refusal(Self.gateways(2) + ["--shards", "3"]).contains("--gateway-services (2)"))
        #expect(Self.refusal(["--shards", "2"]).contains("--gateway-services (1)"))
        #expect(Self.refusal(["--shards", "0"]).contains("--shards must be 1–16, is 0"))
        #expect(Self.refusal(Self.gateways(17) + ["--shards", "17"]).contains("--shards must be 1–16, is 17"))
    }

    @Test func limitsOfMethodsAreSharedOut() {
        func shares(_ limit: Int, _ shards: Int) -> [Int] {
            (0..<shards).map { ShardedServer.share(of: limit, shard: $0, shards: shards) }
        }
        #expect(shares(64, 1) == [64] && shares(64, 4) == [16, 16, 16, 16])
        #expect(shares(7, 3) == [3, 2, 2])
        // Nobody would be served at a gateway whose shard may run none.
        #expect(shares(1, 3) == [1, 1, 1])
    }

    @Test func aMeshHasABlockOfPortsForEachShard() throws {
        let ports = try ShardPorts.further(than: 7_410, shards: 3, metricsPort: 7_412)
        #expect(ports.map(\.client) == [7_420, 7_430] && ports.map(\.service) == [7_421, 7_431])
        #expect(try ShardPorts.further(than: 7_410, shards: 1, metricsPort: nil).isEmpty)
        #expect(try ShardPorts.further(than: 65_384, shards: 16, metricsPort: nil).last?.service == .max)
    }

    @Test(
        arguments: [
            (7_410, 0, nil, "--shards must be 1–16, is 0"), (7_410, 17, nil, "--shards must be 1–16, is 17"),
            (65_385, 16, nil, "port 65536"), (7_410, 2, 7_421, "--metrics-port: 7421"),
            (7_410, 1, 7_411, "--metrics-port: 7411"),
        ] as [(UInt16, Int, UInt16?, String)])
    func otherPortsAreRefused(base: UInt16, shards: Int, metricsPort: UInt16?, expected: String) {
        do throws(ShardPorts.Failure) {
            _ = try ShardPorts.further(than: base, shards: shards, metricsPort: metricsPort)
            Issue.record("accepted")
        } catch { #expect(error.description.contains(expected)) }
    }
}
