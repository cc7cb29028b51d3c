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

    static let pause = Duration.seconds(1)
    /// The handler of StartPayment is likely still at it.
    static let handlerHeadStart = Duration.seconds(2)
    static let pollPaymentsMax = 256

    private struct Work: Sendable {
        let payments: [OpenPayment]
        let refunds: [OrderV1.RefundRequested]
    }

    /// Runs until the task is cancelled. What a provider or the journal cannot do now is tried again.
    func run() async throws {
        var failures = 0
        while true {
            try Task.checkCancellation()
            do throws(RPCError) {
                try await round()
                failures = 0
            } catch {
                failures += 1
                desk.logger.warning(
                    "payments could not be followed up; tried again",
                    metadata: ["error": "\(error.message)", "failures": "\(failures)"])
            }
            let pause = failures == 0 ? Self.pause : max(Self.pause, backOff.pause(afterFailures: failures))
            try await desk.clock.sleep(until: desk.clock.now() + pause)
        }
    }

    /// Goes over everything that is open, once. What fails does not keep the rest from being tried.
    ///
    /// - Throws: the first failure.
    private func round() async throws(RPCError) {
        guard !desk.plugins.active(.paymentProvider).isEmpty else { return }
        let work = try await desk.machine.read { machine throws(RPCError) in
            machine.hasPaymentWork
                ? Work(payments: machine.openPayments, refunds: machine.openRefunds) : Work(payments: [], refunds: [])
        }
        var failure: RPCError?
        func attempt(_ body: () async throws(RPCError) -> Void) async {
            do throws(RPCError) { try await body() } catch { failure = failure ?? error }
        }
        let before = desk.clock.now() - Self.handlerHeadStart
        for payment in work.payments where payment.reference.isEmpty && payment.startedAt <= before {
            await attempt { () async throws(RPCError) in _ = try await desk.start(payment) }
        }
        let pending = Dictionary(grouping: work.payments.filter { !$0.reference.isEmpty }, by: \.started.provider)
        for (provider, payments) in pending.sorted(by: { $0.key < $1.key }) {
            for first in stride(from: 0, to: payments.count, by: Self.pollPaymentsMax) {
                let page = Array(payments[first..<min(first + Self.pollPaymentsMax, payments.count)])
                await attempt { () async throws(RPCError) in try await desk.poll(page, of: provider) }
            }
        }
        for refund in work.refunds {
            await attempt { () async throws(RPCError) in try await desk.refund(refund) }
        }
        if let failure { throw failure }
    }
}
