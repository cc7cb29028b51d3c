import Messages
import PluginMessages
import PluginPoints
import RPCCore
import Testing

/// Whose answer counts, and what becomes of a failure, for each of the three ways to ask.
@Suite struct PluginPointsTests {
    typealias Request = PluginV1.PriceRuleRequest
    typealias Response = PluginV1.PriceRuleResponse

    struct Broken: Error {}

    let now = Instant(microseconds: 1_700_000_000_000_000)

    func halved(_ request: Request, _: Instant) -> Response? { Response(unitPrice: request.unitPrice / 2) }
    func declines(_: Request, _: Instant) -> Response? { nil }
    func fails(_: Request, _: Instant) throws -> Response? { throw Broken() }

    @Test func theHighestPriorityThatAnswersCounts() async throws {
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "test.low", priority: 1) { _, _ in Response(unitPrice: 1) }
        plugins.add(.priceRule, id: "test.high", priority: 200) { _, _ in Response(unitPrice: 200) }
        plugins.add(.priceRule, id: "test.silent", priority: 900, declines)
        let answer = try await plugins.ask(.priceRule, Request(), at: now)
        #expect(answer?.plugin == "test.high")
        #expect(plugins.active(.priceRule).map(\.id) == ["test.silent", "test.high", "test.low"])
        #expect(plugins.active(.promotion).isEmpty)
    }

    @Test func withoutPluginsNobodyAnswers() async throws {
        #expect(try await NoPlugins().ask(.priceRule, Request(), at: now) == nil)
        #expect(try await NoPlugins().askAll(.priceRule, Request(), at: now).isEmpty)
    }

    @Test(arguments: FailurePolicy.allCases)
    func aFailureEndsTheCallOnlyIfThePluginIsClosed(policy: FailurePolicy) async throws {
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "test.broken", priority: 200, onFailure: policy, fails)
        plugins.add(.priceRule, id: "test.next", halved)
        guard policy == .closed else {
            let request = Request(unitPrice: 10)
            #expect(try await plugins.ask(.priceRule, request, at: now)?.plugin == "test.next")
            #expect(try await plugins.askAll(.priceRule, request, at: now).map(\.plugin) == ["test.next"])
            return
        }
        let error = await #expect(throws: RPCError.self) { try await plugins.ask(.priceRule, Request(), at: now) }
        #expect(error?.code == .unavailable && error?.reason == "PLUGIN_FAILED")
        #expect(error?.message.contains("test.broken") == true)
        await #expect(throws: RPCError.self) { try await plugins.askAll(.priceRule, Request(), at: now) }
    }

    @Test func inTurnEachSeesWhatTheOneBeforeLeft() async throws {
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "test.first", priority: 3, halved)
        plugins.add(.priceRule, id: "test.silent", priority: 2, declines)
        plugins.add(.priceRule, id: "test.last", priority: 1, halved)
        let answers = try await plugins.askInTurn(.priceRule, first: Request(unitPrice: 100), at: now) {
            Request(unitPrice: $0.response.unitPrice)
        }
        #expect(answers.map(\.response.unitPrice) == [50, 25])
    }

    @Test func anAnswerThatBreaksARuleIsAFailureOfItsPlugin() async throws {
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "test.dearer", priority: 200, onFailure: .open) { _, _ in Response(unitPrice: 11) }
        plugins.add(.priceRule, id: "test.cheaper", halved)
        let answer = try await plugins.ask(.priceRule, Request(unitPrice: 10), at: now) { request, response in
            response.unitPrice > request.unitPrice ? "unit_price: above the request's" : nil
        }
        #expect(answer?.plugin == "test.cheaper")
    }

    @Test func aPluginFailurePassesThroughAsItIs() async {
        let thrown = PluginFailure(plugin: "test.slow", kind: .deadline, message: "too late")
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "test.slow") { _, _ in throw thrown }
        guard case .failed(let failure) = await plugins.active(.priceRule)[0].call(Request(), at: now) else {
            Issue.record("expected a failure")
            return
        }
        #expect(failure == thrown)
    }
}
