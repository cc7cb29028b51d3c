import MeshTesting
import PluginConformance
import PluginMessages
import Testing

/// The C plugin through its real table.
@Suite("Gateway: rate limits") struct RateLimitTests {
    static let now = ProbedPlugin.now

    func plugin(_ config: String) throws -> ProbedPlugin { try ProbedPlugin(product: "rate-limit", config: config) }

    func ask(
        _ plugin: ProbedPlugin, _ tenant: String = "t", _ method: String = "a.B/C", at now: Int64 = now,
        form: ProbeForm = .shared
    ) throws -> PluginV1.RateLimitResponse {
        try #require(
            try plugin.call(.rateLimit, .init(tenant: tenant, method: method), at: now, as: form).response)
    }

    @Test("a bucket empties, says when to come back, and fills", arguments: ProbeForm.allCases)
    func bucket(form: ProbeForm) throws {
        let plugin = try plugin(#"{"rules": [{"per_second": 2, "burst": 3}]}"#)
        for _ in 0..<3 { #expect(try ask(plugin, form: form) == .init(allowed: true)) }
        #expect(try ask(plugin, form: form) == .init(allowed: false, retryAfterUs: 500_000))
        #expect(try ask(plugin, at: Self.now + 499_999, form: form) == .init(allowed: false, retryAfterUs: 1))
        #expect(try ask(plugin, at: Self.now + 500_000, form: form).allowed)
        #expect(try !ask(plugin, at: Self.now + 500_000, form: form).allowed)
        #expect(try !ask(plugin, at: Self.now, form: form).allowed, "a clock that goes back fills nothing")
        #expect(try (0..<4).map { _ in try ask(plugin, at: Self.now + 3_600_000_000).allowed } == [true, true, true, false])
    }

    @Test("a clock that is set back fills nothing at once, and does not stop the filling until it has caught up")
    func clockSetBack() throws {
        let plugin = try plugin(#"{"rules": [{"per_second": 2, "burst": 1}], "lease_us": 0}"#)
        #expect(try ask(plugin, at: Self.now).allowed)
        let earlier = Self.now - 3_600_000_000
        #expect(try !ask(plugin, at: earlier).allowed)
        #expect(try !ask(plugin, at: earlier + 499_999).allowed)
        #expect(try ask(plugin, at: earlier + 500_000).allowed)
        #expect(try !ask(plugin, at: earlier + 500_000).allowed)
    }

    @Test("the first rule that fits counts; tenants and methods have buckets of their own; what no rule fits is free")
    func rules() throws {
        let plugin = try plugin(
            """
            {"rules": [{"tenant": "slow", "method": "a.B/*", "per_second": 1}, {"tenant": "", "per_second": 1},
                       {"tenant": "s*", "method": "a.B/C", "per_second": 1, "burst": 2}], "lease_us": 0}
            """)
        #expect(try ask(plugin, "slow").allowed && ask(plugin, "slow", "a.B/D").allowed)
        #expect(try !ask(plugin, "slow").allowed)
        #expect(try ask(plugin, "").allowed && !ask(plugin, "").allowed)
        #expect(try ask(plugin, "slow", "x.Y/Z") == .init(allowed: true))
        for _ in 0..<2 { #expect(try ask(plugin, "some").allowed) }
        #expect(try !ask(plugin, "some").allowed)
        #expect(try ask(plugin, "sofa").allowed)
        for _ in 0..<100 { #expect(try ask(plugin, "other").allowed) }
    }

    @Test("never more calls than burst and rate allow, leases counted, at any times")
    func neverMore() async throws {
        try await withSeed { random, seed in
            for _ in 0..<20 {
                let rate = Int64.random(in: 1...20_000, using: &random)
                let burst = Int64.random(in: 1...5_000, using: &random)
                let plugin = try plugin(#"{"rules": [{"per_second": \#(rate), "burst": \#(burst)}], "lease_us": 50000}"#)
                var (now, taken) = (Self.now, Int64(0))
                for _ in 0..<300 {
                    now += .random(in: 0...20_000, using: &random)
                    let answer = try ask(plugin, at: now)
                    #expect(answer.leaseCalls <= 10_000 && answer.leaseUs <= 1_000_000, "seed \(seed)")
                    guard answer.allowed else {
                        #expect(answer.retryAfterUs > 0 && answer.retryAfterUs <= 1_000_000, "seed \(seed)")
                        continue
                    }
                    taken += 1 + Int64(answer.leaseCalls)
                    #expect(taken <= burst + (now - Self.now) * rate / 1_000_000, "seed \(seed)")
                }
            }
        }
    }

    @Test("whoever calls far below the rate is never refused, whatever leases are lost")
    func leasesLoseNothing() throws {
        let plugin = try plugin(#"{"rules": [{"per_second": 1000, "burst": 1000}]}"#)
        for step in 0..<1_000 { #expect(try ask(plugin, at: Self.now + Int64(step) * 100_000).allowed) }
    }

    @Test("more tenants than buckets: nobody is refused for others")
    func manyTenants() throws {
        let plugin = try plugin(#"{"rules": [{"per_second": 1, "burst": 1}], "buckets": 8, "lease_us": 0}"#)
        for number in 0..<1_000 { #expect(try ask(plugin, "tenant-\(number)").allowed) }
    }

    @Test(
        "a bad configuration is refused by key",
        arguments: [
            (#"{"rules": [{}]}"#, "rules.0.per_second"), (#"{"rules": [{"per_second": 0}]}"#, "rules.0.per_second"),
            (#"{"rules": [{"per_second": 1, "burst": -1}]}"#, "rules.0.burst"), (#"{"rules": [], "buckets": 1}"#, "buckets"),
            (#"{"rules": [], "lease_us": 1000001}"#, "lease_us"), ("{}", "rules"),
        ])
    func badConfiguration(config: String, key: String) {
        let error = #expect(throws: ProbeError.self) { try plugin(config) }
        #expect(error?.description.contains(key) == true, "\(String(describing: error))")
    }

    @Test("bytes that are no request are an error, not a crash")
    func garbage() async throws {
        let plugin = try plugin(#"{"rules": [{"per_second": 1}]}"#)
        try await withSeed { random, seed in
            for _ in 0..<500 {
                let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
                let answer = try plugin.call(.init(id: "liveshop.rate-limit", revision: 1), packed: bytes)
                #expect(answer.status == 0 ? answer.output != nil : answer.status < 0, "seed \(seed)")
            }
        }
    }
}
