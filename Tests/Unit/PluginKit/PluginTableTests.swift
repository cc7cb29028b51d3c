import PluginConformance
import PluginKit
import PluginMessages
import Testing

/// A Swift plugin through its C table, as a service sees it.
@Suite struct PluginTableTests {
    /// Takes some percent off, counts, logs, and can be told to fail in any step.
    final class Discount: Plugin {
        static let id = "example.discount"
        static let version = "1.2.3"
        static let extensions = [Extension.priceRule(Discount.price), .rateLimit(Discount.allow)]

        private let percent: Int
        private let failing: String
        private let host: PluginHostServices

        init(config: PluginConfig, host: PluginHostServices) throws {
            percent = try config.int("percent", in: 0...100, default: 10)
            failing = try config.text("failing", default: "")
            self.host = host
            host.log(.info, "\(percent) percent in \(host.directory)")
        }

        struct Broken: Error {}

        func selfTest(_ call: PluginCall) throws { if failing == "self_test" { throw Broken() } }
        func start(_ call: PluginCall) throws { if failing == "start" { throw PluginError.failed("not today") } }
        func stop() { host.metric("stopped", 1) }

        func price(_ request: PluginV1.PriceRuleRequest, _ call: PluginCall) throws -> PluginV1.PriceRuleResponse? {
            try call.checkCancellation()
            if request.sku == "broken" { throw Broken() }
            if request.sku == "traced" { throw PluginError.failed("'\(call.traceparent)'") }
            let off = request.unitPrice * Int64(percent) / 100
            guard off > 0 else { return nil }
            host.metric("discounts", 2)
            var response = PluginV1.PriceRuleResponse()
            response.unitPrice = request.unitPrice - off
            return response
        }

        func allow(_ request: PluginV1.RateLimitRequest, _ call: PluginCall) throws -> PluginV1.RateLimitResponse? {
            var response = PluginV1.RateLimitResponse()
            response.allowed = true
            response.retryAfterUs = call.deadline - call.now
            return response
        }
    }

    static func request(_ price: Int64, sku: String = "茶-1") -> PluginV1.PriceRuleRequest {
        var request = PluginV1.PriceRuleRequest()
        request.sku = sku
        request.unitPrice = price
        return request
    }

    @Test(arguments: ProbeForm.allCases)
    func answersAndDeclines(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(Discount.self, config: #"{"percent": 25}"#, directory: "/srv/plugin")
        #expect(try plugin.shares(.priceRule))
        #expect(try plugin.call(.priceRule, Self.request(1000), as: form).response?.unitPrice == 750)
        #expect(try plugin.call(.priceRule, Self.request(3), as: form) == .declined(""))
        #expect(try plugin.call(.rateLimit, .init(), as: form).response?.retryAfterUs == 1_000_000)
        #expect(plugin.lines == ["25 percent in /srv/plugin"])
        #expect(plugin.metrics == ["discounts": 2])
        plugin.end()
        #expect(plugin.metrics["stopped"] == 1)
    }

    @Test(arguments: ProbeForm.allCases)
    func errorsBecomeAStatusAndWords(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(Discount.self)
        let broken = try plugin.call(.priceRule, Self.request(1000, sku: "broken"), as: form)
        #expect(broken == .failed(status: -1, explanation: "Broken()"))
        let cancelled = try plugin.call(.priceRule, Self.request(1000), as: form, isCancelled: { true })
        #expect(cancelled == .failed(status: -4, explanation: "cancelled"))
        #expect(try plugin.call(.priceRule, Self.request(1000), as: form).response?.unitPrice == 900, "it lives on")
    }

    @Test(arguments: ProbeForm.allCases)
    func aCallKnowsItsTrace(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(Discount.self)
        let traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        let traced = try plugin.call(.priceRule, Self.request(1000, sku: "traced"), as: form, traceparent: traceparent)
        #expect(traced == .failed(status: -1, explanation: "'\(traceparent)'"))
        let other = try plugin.call(.priceRule, Self.request(1000, sku: "traced"), as: form)
        #expect(other == .failed(status: -1, explanation: "''"))
    }

    @Test func bytesThatAreNoRequestAreInvalidInput() throws {
        let plugin = try ProbedPlugin(Discount.self)
        let answer = try plugin.call(PluginPoint.priceRule.name, packed: [0xFF, 0xFF, 0x01])
        #expect(answer.status == -2)
        #expect(answer.explanation.contains("PriceRuleRequest"))
        #expect(answer.output == nil)
    }

    @Test(arguments: [
        (#"{"percent": 101}"#, "create: status -3: percent: must be a whole number of 0–100"),
        (#"{"percent": "ten"}"#, "create: status -3: percent: must be a whole number of 0–100"),
        (#"{"failing": "self_test"}"#, "self_test: status -1: Broken()"),
        (#"{"failing": "start"}"#, "start: status -1: not today"),
    ])
    func aStepThatFailsSaysWhy(config: String, message: String) throws {
        let error = #expect(throws: ProbeError.self) { try ProbedPlugin(Discount.self, config: config) }
        #expect(error?.description == message)
    }

    @Test func theTableIsTheSameEveryTimeAndSaysWhoItIs() throws {
        let table = try #require(PluginTable.entry(Discount.self, 1, 1))
        #expect(PluginTable.entry(Discount.self, 1, 7) == table, "a later minor version is the same ABI")
        #expect(PluginTable.entry(Discount.self, 2, 0) == nil)
        #expect(String(cString: table.pointee.id) == "example.discount")
        #expect(String(cString: table.pointee.version) == "1.2.3")
        #expect(table.pointee.extension_count == 2)
        #expect(PluginTable.entry(Other.self, 1, 1) != table)
        // Made after the other, and still an instance of its own type.
        let other = try ProbedPlugin(Other.self)
        #expect(try other.call(.sentiment, .init()).response == PluginV1.SentimentResponse())
        let error = #expect(throws: ProbeError.self) { try other.call(.priceRule, Self.request(1)) }
        #expect(error?.description == "liveshop.price-rule/1: not served by example.other")
    }

    final class Other: Plugin {
        static let id = "example.other"
        static let version = "0.1.0"
        static let extensions = [Extension.sentiment(Other.judge)]
        init(config: PluginConfig, host: PluginHostServices) throws {}
        func judge(_ request: PluginV1.SentimentRequest, _ call: PluginCall) throws -> PluginV1.SentimentResponse? { .init() }
    }
}
