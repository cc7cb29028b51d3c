import Messages
import RPCCore
import Synchronization

/// What a policy needs of the world: time to wait, and chance. Tests and simulations bring their own.
public struct PolicyClock: Sendable {
    public var now: @Sendable () -> ContinuousClock.Instant
    public var sleep: @Sendable (Duration) async throws -> Void
    /// 0..<1.
    public var random: @Sendable () -> Double

    public init(
        now: @escaping @Sendable () -> ContinuousClock.Instant, sleep: @escaping @Sendable (Duration) async throws -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.random = random
    }

    public static let system = PolicyClock(
        now: { .now }, sleep: { try await Task.sleep(for: $0) }, random: { .random(in: 0..<1) })
}

/// Makes calls as the policies say: repeats what failed and may be repeated, hedges what is slow, within one deadline and one budget.
///
/// Streams are opened once, with the policy's deadline: only who reads one knows where to go on.
public final class PolicyChannel: RPCChannel {
    private struct State {
        var table: PolicyTable
        var retries: RetryBudget
        var hedges: RetryBudget
    }

    private let channel: any RPCChannel
    private let clock: PolicyClock
    private let epoch: ContinuousClock.Instant
    private let state: Mutex<State>

    public init(_ channel: any RPCChannel, policies: PolicyTable = PolicyTable(), clock: PolicyClock = .system) {
        self.channel = channel
        self.clock = clock
        epoch = clock.now()
        state = Mutex(
            State(
                table: policies, retries: RetryBudget(ratio: policies.retryRatio, perSecond: policies.retriesPerSecond),
                hedges: RetryBudget(ratio: policies.hedgeRatio, perSecond: policies.hedgesPerSecond)))
    }

    /// Holds for calls that begin from now on.
    public func setPolicies(_ table: PolicyTable) {
        state.withLock { state in
            state.table = table
            state.retries.change(ratio: table.retryRatio, perSecond: table.retriesPerSecond)
            state.hedges.change(ratio: table.hedgeRatio, perSecond: table.hedgesPerSecond)
        }
    }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let policy = state.withLock { state in
            state.retries.deposit(at: time())
            return state.table.policy(of: method)
        }
        let end = deadline(method, policy, options)
        let call = Call(method: method, partitionKey: partitionKey, body: body, options: options, deadline: end)
        var attempt = 1
        while true {
            do throws(RPCError) {
                return try await hedged(call, policy, attempt: attempt)
            } catch {
                let decision = policy.decision(
                    after: error, attempt: attempt, of: method, hasKey: !options.idempotencyKey.isEmpty,
                    left: clock.now().duration(to: end), random: clock.random())
                guard case .retry(let pause) = decision else { throw error }
                guard policy.isWaiting(after: error) || mayRetry() else {
                    PolicyMetrics.denied(method)
                    throw error
                }
                PolicyMetrics.retried(method)
                do { try await clock.sleep(pause) } catch { throw .cancelled }
                attempt += 1
            }
        }
    }

    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        var options = options
        options.deadline = options.deadline ?? state.withLock { $0.table.policy(of: method).deadline }
        return channel.open(method, partitionKey: partitionKey, body: body, options: options)
    }

    private final class Hedge: Sendable {
        let isSent = Atomic(false)
    }

    private struct Call: Sendable {
        let method: MethodDescriptor
        let partitionKey: String?
        let body: [UInt8]
        let options: CallOptions
        let deadline: ContinuousClock.Instant
    }

    private func deadline(
        _ method: MethodDescriptor, _ policy: CallPolicy, _ options: CallOptions
    ) -> ContinuousClock.Instant {
        let own = clock.now() + (options.deadline ?? policy.deadline ?? method.defaultDeadline)
        return CallContext.current.map { min($0.deadline, own) } ?? own
    }

    private func mayRetry() -> Bool { state.withLock { $0.retries.withdraw(at: time()) } }

    private func time() -> MonotonicTime { MonotonicTime(microseconds: epoch.duration(to: clock.now()).microseconds) }

    private func once(_ call: Call, attempt: Int) async throws(RPCError) -> [UInt8] {
        var options = call.options
        options.deadline = clock.now().duration(to: call.deadline)
        options.attempt = UInt8(clamping: attempt - 1)
        return try await channel.call(call.method, partitionKey: call.partitionKey, body: call.body, options: options)
    }

    /// An attempt that may be two at the same time.
    private func hedged(_ call: Call, _ policy: CallPolicy, attempt: Int) async throws(RPCError) -> [UInt8] {
        guard let pause = policy.hedgeAfter, call.method.idempotency == .readOnly else {
            return try await once(call, attempt: attempt)
        }
        state.withLock { $0.hedges.deposit(at: time()) }
        let hedge = Hedge()
        let outcome = await withTaskGroup(of: Result<[UInt8], RPCError>?.self) { group in
            group.addTask { await self.result(call, attempt: attempt) }
            group.addTask {
                do { try await self.clock.sleep(pause) } catch { return nil }
                guard self.state.withLock({ $0.hedges.withdraw(at: self.time()) }) else {
                    PolicyMetrics.denied(call.method)
                    return nil
                }
                PolicyMetrics.hedged(call.method)
                hedge.isSent.store(true, ordering: .relaxed)
                return await self.result(call, attempt: attempt + 1)
            }
            var failure: RPCError?
            // The first success counts; or the first failure, when both have failed.
            while let result = await group.next() {
                switch result {
                case .success(let body)?:
                    group.cancelAll()
                    return Result<[UInt8], RPCError>.success(body)
                case .failure(let error)?:
                    failure = failure ?? error
                    // Failed before it was slow: that is for retries, not for hedging.
                    if !hedge.isSent.load(ordering: .relaxed) { group.cancelAll() }
                case nil: break
                }
            }
            return .failure(failure ?? .cancelled)
        }
        return try outcome.get()
    }

    private func result(_ call: Call, attempt: Int) async -> Result<[UInt8], RPCError> {
        do throws(RPCError) { return .success(try await once(call, attempt: attempt)) } catch { return .failure(error) }
    }
}
