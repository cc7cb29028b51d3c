import MeshAPI
import MeshTesting
import Messages
import Metrics
import Observability
import RPCCore
import RPCPolicy
import Synchronization
import Testing

/// Answers each attempt as it is told, and remembers them.
private final class ScriptedChannel: AvailableChannel {
    struct Attempt: Hashable, Sendable {
        let number: UInt8
        let deadline: Duration
        let key: String
    }

    let attempts = Mutex<[Attempt]>([])
    let isAvailable: Bool
    private let answer: @Sendable (Int) async throws(RPCError) -> Void

    init(isAvailable: Bool = true, _ answer: @escaping @Sendable (_ attempt: Int) async throws(RPCError) -> Void) {
        self.isAvailable = isAvailable
        self.answer = answer
    }

    var seen: [Attempt] { attempts.withLock { $0 } }

    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let number = attempts.withLock { attempts in
            attempts.append(
                Attempt(number: options.attempt, deadline: options.deadline ?? .zero, key: options.idempotencyKey))
            return attempts.count
        }
        try await answer(number)
        return body
    }
}

private final class Flag: Sendable {
    private let state = Mutex(false)
    var isSet: Bool { state.withLock { $0 } }
    func set() { state.withLock { $0 = true } }
}

@Suite(.timeLimit(.minutes(1))) struct PolicyChannelTests {
    /// Time that passes only by sleeping.
    private func clock() -> (PolicyClock, VirtualClock) {
        let (virtual, epoch) = (VirtualClock(), ContinuousClock.now)
        let start = virtual.now()
        let clock = PolicyClock(
            now: { epoch + .microseconds(virtual.now().microseconds - start.microseconds) },
            sleep: { virtual.advance(by: $0) }, random: { 0 })
        return (clock, virtual)
    }

    private func echo(_ channel: any RPCChannel, key: String = "") async throws(RPCError) -> [UInt8] {
        try await EchoClient(channel).echo(.init(payload: [7]), deadline: .seconds(1), idempotencyKey: key).payload
    }

    @Test func aCallIsRepeatedUntilItSucceedsWithinOneDeadline() async throws {
        let channel = ScriptedChannel { attempt throws(RPCError) in if attempt < 3 { throw .instanceLost } }
        let policies = PolicyChannel(channel, clock: clock().0)
        #expect(try await echo(policies, key: "k") == [7])
        #expect(channel.seen.map(\.number) == [0, 1, 2])
        #expect(channel.seen.map(\.key) == ["k", "k", "k"], "under one key it happens once")
        // Pauses of 5 and 10 ms, taken from the same second.
        #expect(channel.seen.map(\.deadline) == [1_000, 995, 985].map { .milliseconds($0) })
    }

    @Test func whatFailsForGoodFailsAtOnce() async {
        let channel = ScriptedChannel { _ throws(RPCError) in throw RPCError(.notFound, "no such thing") }
        let error = await #expect(throws: RPCError.self) { try await echo(PolicyChannel(channel, clock: clock().0)) }
        #expect(error?.code == .notFound && channel.seen.count == 1)
    }

    @Test func theBudgetIsShared() async {
        let channel = ScriptedChannel { _ throws(RPCError) in throw .instanceLost }
        let policies = PolicyChannel(channel, clock: PolicyClock(now: { ContinuousClock.now }, sleep: { _ in }, random: { 0 }))
        for _ in 0..<500 { _ = try? await echo(policies) }
        let retries = channel.seen.count - 500
        // A fifth of the calls, ten for the first second and ten for each that passed.
        #expect((100...250).contains(retries), "\(retries)")
    }

    @Test func whoWaitsForAServiceOutlastsItsAbsence() async throws {
        var patient = CallPolicy()
        patient.waitForReady = true
        patient.attemptsMax = 1
        let channel = ScriptedChannel { attempt throws(RPCError) in if attempt < 8 { throw .noInstance.rejected } }
        var table = PolicyTable(rules: [.init(match: "liveshop.mesh.v1.Echo/*", policy: patient)])
        (table.retryRatio, table.retriesPerSecond) = (0, 0)
        #expect(try await echo(PolicyChannel(channel, policies: table, clock: clock().0)) == [7])
        let never = ScriptedChannel { _ throws(RPCError) in throw .noInstance.rejected }
        let error = await #expect(throws: RPCError.self) {
            try await echo(PolicyChannel(never, policies: table, clock: clock().0))
        }
        #expect(error == .noInstance && never.seen.count > 4)
    }

    @Test func aSlowCallIsHedgedAndTheFirstAnswerCounts() async throws {
        var hedged = CallPolicy()
        hedged.hedgeAfter = .milliseconds(1)
        var table = PolicyTable(rules: [.init(match: "*", policy: hedged)])
        table.hedgeRatio = 1
        let cancelled = Mutex(false)
        let channel = ScriptedChannel { attempt throws(RPCError) in
            guard attempt == 1 else { return }
            await waitForCancellation()
            cancelled.withLock { $0 = true }
            throw .cancelled
        }
        let policies = PolicyChannel(channel, policies: table)
        #expect(try await echo(policies) == [7])
        #expect(channel.seen.map(\.number) == [0, 1])
        #expect(await eventually { cancelled.withLock { $0 } }, "nobody waits for the slow one any more")
    }

    @Test func hedgingStaysWithinItsShare() async throws {
        var hedged = CallPolicy()
        hedged.hedgeAfter = .milliseconds(1)
        hedged.attemptsMax = 1
        var table = PolicyTable(rules: [.init(match: "*", policy: hedged)])
        table.hedgeRatio = 0
        // Slow: it answers when the time for the second attempt has come.
        let hasCome = Flag()
        let channel = ScriptedChannel { _ throws(RPCError) in _ = await eventually { hasCome.isSet } }
        let clock = PolicyClock(now: { .now }, sleep: { _ in hasCome.set() }, random: { 0 })
        #expect(try await echo(PolicyChannel(channel, policies: table, clock: clock)) == [7])
        #expect(channel.seen.count == 1)
        // A failure is the retries' business.
        let failing = ScriptedChannel { _ throws(RPCError) in throw .instanceLost }
        hedged.hedgeAfter = .seconds(100)
        table.rules[0].policy = hedged
        table.hedgeRatio = 1
        let error = await #expect(throws: RPCError.self) { try await echo(PolicyChannel(failing, policies: table)) }
        #expect(error == .instanceLost && failing.seen.count == 1)
    }

    @Test func newPoliciesHoldForTheNextCall() async {
        let channel = ScriptedChannel { _ throws(RPCError) in throw .instanceLost }
        let policies = PolicyChannel(channel, clock: clock().0)
        policies.setPolicies(PolicyTable(rules: [.init(match: "*", policy: .plain)]))
        _ = try? await echo(policies)
        #expect(channel.seen.count == 1)
    }

    @Test func anotherGatewayTakesWhatOneCannot() async throws {
        let away = ScriptedChannel { _ throws(RPCError) in throw .shutDown.rejected }
        let here = ScriptedChannel { _ throws(RPCError) in }
        let both = FailoverChannel([away, here])
        for _ in 0..<10 { #expect(try await echo(both) == [7]) }
        #expect(here.seen.count == 10 && (4...6).contains(away.seen.count))
        // What one of them may have done is not done again by the other.
        let lost = ScriptedChannel { _ throws(RPCError) in throw .connectionLost }
        let unsure = FailoverChannel([lost, ScriptedChannel(isAvailable: false) { _ throws(RPCError) in }])
        let error = await #expect(throws: RPCError.self) { try await echo(unsure) }
        #expect(error == .connectionLost)
    }
}

/// What is done beyond sending a call once is counted by method; each test has a method of its own.
@Suite struct PolicyMetricsTests {
    private enum ProcessMetrics {
        /// There is one in a process.
        static let registry: MetricsRegistry = {
            let registry = MetricsRegistry()
            MetricsSystem.bootstrap(registry)
            return registry
        }()
    }

    private let registry = ProcessMetrics.registry

    private func method(_ name: String) -> MethodDescriptor {
        MethodDescriptor(
            id: MethodID(fullName: "test.Metered/\(name)"), fullName: "test.Metered/\(name)", request: "", response: "",
            idempotency: .readOnly, defaultDeadline: .seconds(10))
    }

    private func call(_ channel: any RPCChannel, _ name: String) async throws(RPCError) {
        _ = try await channel.call(method(name), partitionKey: nil, body: [], options: CallOptions())
    }

    private func counted(_ family: String, _ name: String) -> Double? {
        registry.families().first { $0.name == family }?.samples
            .first { $0.labels == [.init(name: "method", value: "test.Metered/\(name)")] }?.value
    }

    @Test func attemptsAfterFailures() async throws {
        let channel = ScriptedChannel { attempt throws(RPCError) in if attempt < 3 { throw .instanceLost } }
        let clock = PolicyClock(now: { .now }, sleep: { _ in }, random: { 0 })
        try await call(PolicyChannel(channel, clock: clock), "Retried")
        #expect(counted("liveshop_client_retries_total", "Retried") == 2)
        #expect(counted("liveshop_client_attempts_denied_total", "Retried") == nil)
        var poor = PolicyTable()
        (poor.retryRatio, poor.retriesPerSecond) = (0, 0)
        let failing = ScriptedChannel { _ throws(RPCError) in throw .instanceLost }
        await #expect(throws: RPCError.self) {
            try await call(PolicyChannel(failing, policies: poor, clock: clock), "Denied")
        }
        #expect(counted("liveshop_client_attempts_denied_total", "Denied") == 1)
        #expect(counted("liveshop_client_retries_total", "Denied") == nil)
    }

    @Test func attemptsBesideSlowOnes() async throws {
        var hedged = CallPolicy()
        hedged.hedgeAfter = .milliseconds(1)
        var table = PolicyTable(rules: [.init(match: "*", policy: hedged)])
        table.hedgeRatio = 1
        let channel = ScriptedChannel { attempt throws(RPCError) in
            guard attempt == 1 else { return }
            await waitForCancellation()
            throw .cancelled
        }
        try await call(PolicyChannel(channel, policies: table), "Hedged")
        #expect(counted("liveshop_client_hedges_total", "Hedged") == 1)
    }

    @Test func callsThatGoToAnotherGateway() async throws {
        let away = ScriptedChannel { _ throws(RPCError) in throw .shutDown.rejected }
        let both = FailoverChannel([away, ScriptedChannel { _ throws(RPCError) in }])
        for _ in 0..<10 { try await call(both, "FailedOver") }
        #expect(counted("liveshop_client_failovers_total", "FailedOver") == Double(away.seen.count))
        #expect(!away.seen.isEmpty)
    }
}
