import MeshTesting
import PluginMessages
import PluginPackage
import Testing

@testable import PluginHost

/// One runner's calls, without a host around them.
@Suite final class RunnerKeeperTests {
    let tally: TallyPlugin

    init() throws { tally = try TallyPlugin() }

    deinit { tally.remove() }

    func call(_ keeper: RunnerKeeper, buyer: String, budget: Int64) async throws -> RunnerResult {
        let request = PluginV1.PriceRuleRequest(sku: "A-1", buyerID: buyer, units: 1, unitPrice: 1_000, currency: "EUR")
        return await keeper.call(
            entry: 0, now: 1_700_000_000_000_000, budget: budget, startedAt: MonotonicClock.now(), try request.encoded())
    }

    /// Callers that have given up leave their calls in the queue: those count, or it would grow while the plugin is busy.
    @Test func callsOfCallersThatHaveGoneCountAsInFlight() async throws {
        try tally.install(.init(isolation: "process", deadlineMilliseconds: 4_000, inFlight: 3))
        let keeper = try RunnerKeeper(
            plugin: PackagedPlugin(folder: "\(tally.root)/plugins/test.tally"), runner: tally.configuration().runner, now: 0,
            sink: .init(log: { _, _ in }, metric: { _, _ in }))
        try keeper.start()
        defer { keeper.stop() }
        // The first has time to be begun: a runner does not begin what is late already.
        for budget: Int64 in [1_000_000, 1_000, 1_000] {
            guard case .failed(.deadline, _, _) = try await call(keeper, buyer: "stubborn", budget: budget) else {
                Issue.record("expected it to be too late")
                return
            }
        }
        guard case .failed(.overloaded, let message, false) = try await call(keeper, buyer: "", budget: 1_000_000) else {
            Issue.record("expected it to be refused")
            return
        }
        #expect(message.contains("limits.in_flight"))
        // The runner is killed for the first of them, and what nobody waits for is not asked again.
        #expect(
            await eventually {
                guard case .ended(let end, _)? = try? await self.call(keeper, buyer: "", budget: 10_000_000) else {
                    return false
                }
                return end.status == 0
            })
    }
}
