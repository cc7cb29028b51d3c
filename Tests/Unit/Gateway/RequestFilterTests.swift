import PluginConformance
import PluginMessages
import RequestFilterPlugin
import Testing

@Suite("Gateway: request filter") struct RequestFilterTests {
    static let config = """
        {"rules": [{"action": "allow", "tenant": "importer", "method": "a.B/*"},
                   {"action": "deny", "method": "a.B/Import", "body_bytes_above": 1000, "reason": "TOO_LARGE", "message": "at most 1,000 bytes"},
                   {"action": "deny", "tenant": "", "method": "a.B/Admin"}]}
        """

    func ask(
        _ tenant: String, _ method: String, _ bytes: UInt64, config: String = config, form: ProbeForm = .shared
    ) throws -> PluginV1.RequestFilterResponse? {
        try ProbedPlugin(RequestFilter.self, config: config).call(
            .requestFilter, .init(tenant: tenant, method: method, bodyBytes: bytes), as: form
        ).response
    }

    @Test("the first rule that fits counts, and says for how long and up to what size", arguments: ProbeForm.allCases)
    func rules(form: ProbeForm) throws {
        let always = PluginV1.RequestFilterResponse(pass: true, validUs: 10_000_000, validBodyBytes: .max)
        #expect(try ask("t", "a.B/Read", 5, form: form) == always)
        #expect(try ask("importer", "a.B/Import", 5_000, form: form) == always)
        #expect(
            try ask("t", "a.B/Import", 1_000, form: form) == .init(pass: true, validUs: 10_000_000, validBodyBytes: 1_000))
        // The answer to a large body says nothing about small ones, so nobody may remember it.
        #expect(
            try ask("t", "a.B/Import", 1_001, form: form)
                == .init(pass: false, reason: "TOO_LARGE", message: "at most 1,000 bytes"))
        #expect(
            try ask("", "a.B/Admin", 0, form: form)
                == .init(pass: false, reason: "FILTERED", validUs: 10_000_000, validBodyBytes: .max))
        #expect(try ask("t", "a.B/Admin", 0, form: form) == always)
    }

    @Test("what is remembered is what would be answered, for every size")
    func validity() throws {
        let config = #"""
            {"rules": [{"action": "deny", "body_bytes_above": 50}, {"action": "allow", "body_bytes_above": 20},
                       {"action": "deny", "body_bytes_above": 10}]}
            """#
        let answers = try (0...60).map { try #require(try ask("t", "m", $0, config: config)) }
        #expect(answers.map(\.pass) == (0...60).map { $0 <= 10 || (21...50).contains($0) })
        for answer in answers where answer.validUs > 0 {
            for bytes in 0...60 where UInt64(bytes) <= answer.validBodyBytes { #expect(answers[bytes].pass == answer.pass) }
        }
    }

    @Test("maintenance refuses all but what it allows")
    func maintenance() throws {
        let config = #"{"maintenance": true, "maintenance_allow": ["liveshop.gateway.v1.Gateway/*"]}"#
        #expect(try ask("t", "liveshop.gateway.v1.Gateway/Ping", 0, config: config)?.pass == true)
        #expect(try ask("t", "a.B/Read", 0, config: config)?.reason == "MAINTENANCE")
    }

    @Test(
        "a bad configuration is refused by key",
        arguments: [
            (#"{"rules": [{"action": "maybe"}]}"#, "rules.0.action"), (#"{"rules": [{}]}"#, "rules.0.action"),
            (#"{"rules": [{"action": "deny", "reason": "no!"}]}"#, "rules.0.reason"), (#"{"valid_ms": 60001}"#, "valid_ms"),
        ])
    func badConfiguration(config: String, key: String) {
        let error = #expect(throws: ProbeError.self) { try ProbedPlugin(RequestFilter.self, config: config) }
        #expect(error?.description.contains(key) == true, "\(String(describing: error))")
    }
}
