import Messages
import RPCCore

/// How calls of a method are made: how long, how often, how patiently.
public struct CallPolicy: Hashable, Sendable {
    /// Instead of the method's default; nil: the method's.
    public var deadline: Duration?
    /// Attempts in all, the first one included; 1: no retries.
    public var attemptsMax = 3
    /// Before the second attempt, on average; doubles with each further one.
    public var backoffMin = Duration.milliseconds(10)
    public var backoffMax = Duration.milliseconds(500)
    /// Waits, within the deadline, for a service that is not there; else such a call fails after its attempts.
    public var waitForReady = false
    /// Sends a second attempt if there is no answer after this time, and takes whichever answers first. Only methods that change nothing.
    public var hedgeAfter: Duration?
    /// Handlers of the method that an instance runs at a time; nil: no limit but the instance's.
    public var concurrencyMax: Int?

    public init() {}

    /// Makes calls once and with the method's deadline.
    public static var plain: CallPolicy {
        var policy = CallPolicy()
        policy.attemptsMax = 1
        return policy
    }
}

/// What to do when an attempt has failed.
public enum RetryDecision: Hashable, Sendable {
    case giveUp
    /// Try again after this pause.
    case retry(pause: Duration)
}

extension CallPolicy {
    /// Whether a call that failed may, and should, be tried again.
    ///
    /// A call that no handler has seen may always be; another one only if repeating it cannot do it twice: if its method says so, or if it has an
    /// idempotency key. Rules of gRPC's A6 and of Finagle; what the budget says is asked last, by whoever calls this.
    ///
    /// - Parameters:
    ///   - attempt: of the one that failed, from 1.
    ///   - random: 0..<1; spreads those who failed together.
    ///   - left: until the deadline.
    public func decision(
        after error: RPCError, attempt: Int, of method: MethodDescriptor, hasKey: Bool, left: Duration, random: Double
    ) -> RetryDecision {
        guard Self.mayPass(error), error.advice.isRejected || hasKey || method.idempotency != .keyed else { return .giveUp }
        guard attempt < attemptsMax || isWaiting(after: error) else { return .giveUp }
        // Half of it is fixed and half random, so that nobody comes back at once and not all come back together.
        let exponent = min(attempt - 1, 20)
        let ceiling = min(backoffMax, backoffMin * (1 << exponent))
        var pause = ceiling / 2 + ceiling * random / 2
        pause = max(pause, .microseconds(Int64(error.advice.retryAfterMicroseconds)))
        // A call that would begin again when its time is over ends now, with what is known.
        return pause < left ? .retry(pause: pause) : .giveUp
    }

    /// The service is not there, and the caller said that it would wait. Such attempts cost nothing but a message, and no budget.
    public func isWaiting(after error: RPCError) -> Bool {
        waitForReady && error.advice.isRejected && error.code == .unavailable
    }

    private static func mayPass(_ error: RPCError) -> Bool {
        switch error.code {
        case .unavailable: true
        case .resourceExhausted: error.advice.isRejected && error.reason != "PAYLOAD_TOO_LARGE"
        // An attempt may have a shorter time than its call.
        default: false
        }
    }
}
