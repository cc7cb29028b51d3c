import Logging
import Messages
import OrderDomain
import PluginPoints
import RPCCore
import ServiceKit

/// Sees payments and refunds through to their end: starts what no provider has accepted yet, asks for news of what is pending, and asks for
/// refunds until they are given. What was to be done when the process died is done after its next start: all of it follows from the journal.
struct PaymentPoller: Sendable {
    let desk: PaymentDesk
    /// After failures, so that a provider that is away is not pressed.
    var backOff = BackOff(first: Self.pause, max: .seconds(30))

    private let span = TimerSpan("payments", pauseMin: Self.tracePauseMin)

    /// A payment may be pending for an hour, and is asked about each second.
    private static let tracePauseMin = Duration.seconds(60)
    static let pause = Duration.seconds(1)
    /// The handler of StartPayment is likely still at it.
    static let handlerHeadStart = Duration.seconds(2)
    static let pollPaymentsMax = 256

    /// At one provider.
    private struct Work: Sendable {
        var payments: [OpenPayment] = []
        var refunds: [OrderV1.RefundRequested] = []

        /// Without payments that began after `start` and that nobody has accepted yet.
        func due(_ start: Instant) -> Work {
            Work(payments: payments.filter { !$0.reference.isEmpty || $0.startedAt <= start }, refunds: refunds)
        }

        var count: Int { payments.count + refunds.count }
    }

    /// Of a provider that failed.
    private struct Rest {
        var failures = 0
        var until = Instant.epoch
    }

    /// Runs until the task is cancelled. What a provider or the journal cannot do now is tried again. Each provider has pauses of its own: one that
    /// is away, or that no plugin serves any more, does not hold up the money of the others.
    func run() async throws {
        var rests: [String: Rest] = [:]
        while true {
            try Task.checkCancellation()
            do throws(RPCError) {
                try await round(&rests)
            } catch {
                desk.logger.warning("open payments could not be read; tried again", metadata: ["error": "\(error.message)"])
            }
            try await desk.clock.sleep(until: desk.clock.now() + Self.pause)
        }
    }

    /// Goes over everything that is open at providers that do not rest.
    private func round(_ rests: inout [String: Rest]) async throws(RPCError) {
        guard !desk.plugins.active(.paymentProvider).isEmpty else { return }
        let (payments, refunds) = try await desk.machine.read { machine throws(RPCError) in
            machine.hasPaymentWork ? (machine.openPayments, machine.openRefunds) : ([], [])
        }
        var work: [String: Work] = [:]
        for payment in payments { work[payment.started.provider, default: Work()].payments.append(payment) }
        for refund in refunds { work[refund.provider, default: Work()].refunds.append(refund) }
        rests = rests.filter { work[$0.key] != nil }
        for (provider, work) in work.sorted(by: { $0.key < $1.key }) {
            var rest = rests[provider] ?? Rest()
            guard rest.until <= desk.clock.now() else { continue }
            let due = work.due(desk.clock.now() - Self.handlerHeadStart)
            var failed: RPCError?
            if due.count > 0 {
                failed = try await span.around(
                    subject: provider, items: due.count, at: desk.clock.now()
                ) { (run) async throws(RPCError) in
                    let failure = await followUp(due, at: provider)
                    if let failure { run.failed(failure) }
                    return failure
                }
            }
            guard let failure = failed else {
                rests[provider] = nil
                continue
            }
            rest.failures += 1
            rest.until = desk.clock.now() + backOff.pause(afterFailures: rest.failures)
            rests[provider] = rest
            desk.logger.warning(
                "payments could not be followed up; tried again",
                metadata: ["provider": "\(provider)", "error": "\(failure.message)", "failures": "\(rest.failures)"])
        }
    }

    /// Once. What fails does not keep the rest from being tried.
    ///
    /// - Returns: the first failure.
    private func followUp(_ work: Work, at provider: String) async -> RPCError? {
        var failure: RPCError?
        func attempt(_ body: () async throws(RPCError) -> Bool) async {
            do throws(RPCError) {
                if try await !body() {
                    throw RPCError(.unavailable, reason: RefusalReason.providerUnknown, "no plugin serves \(provider)")
                }
            } catch { failure = failure ?? error }
        }
        for payment in work.payments where payment.reference.isEmpty {
            await attempt { () async throws(RPCError) in try await desk.start(payment) }
        }
        let pending = work.payments.filter { !$0.reference.isEmpty }
        for first in stride(from: 0, to: pending.count, by: Self.pollPaymentsMax) {
            let page = Array(pending[first..<min(first + Self.pollPaymentsMax, pending.count)])
            await attempt { () async throws(RPCError) in try await desk.poll(page, of: provider) }
        }
        for refund in work.refunds {
            await attempt { () async throws(RPCError) in try await desk.refund(refund) }
        }
        return failure
    }
}
