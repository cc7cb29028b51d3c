import PluginKit
import PluginMessages

/// What becomes of a payment, by its method token.
struct SandboxSchedule {
    /// The end of a payment, and how long after its start it comes, in microseconds; 0: at once.
    struct Outcome {
        let delay: Int64
        var captures = true
        /// Taken off what is captured.
        var missing: Int64 = 0
        var reason = ""

        func apply(to news: inout PluginV1.PaymentNews) {
            news.status = captures ? .captured : .failed
            news.amount -= captures ? min(missing, news.amount) : 0
            news.reason = reason
        }
    }

    private let delay: Int64
    private let slowDelay: Int64

    private static let delayMillisecondsMax = 7 * 86_400_000

    init(_ config: PluginConfig) throws(PluginError) {
        delay = Int64(try config.int("delay_ms", in: 0...Self.delayMillisecondsMax, default: 2_000)) * 1_000
        slowDelay = Int64(try config.int("slow_delay_ms", in: 0...Self.delayMillisecondsMax, default: 1_200_000)) * 1_000
    }

    /// Nil: it never ends.
    func outcome(of token: String) -> Outcome? {
        switch token {
        case "tok-ok": Outcome(delay: delay)
        case "tok-instant": Outcome(delay: 0)
        case "tok-slow": Outcome(delay: slowDelay)
        case "tok-short": Outcome(delay: delay, missing: 1)
        case "tok-fail": Outcome(delay: delay, captures: false, reason: "DECLINED")
        case "tok-refused": Outcome(delay: 0, captures: false, reason: "DECLINED")
        case "tok-never": nil
        default: Outcome(delay: 0, captures: false, reason: "TOKEN_UNKNOWN")
        }
    }
}
