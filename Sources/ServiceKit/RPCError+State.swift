import Journal
import RPCCore
import StateMachine

extension RPCError {
    /// A machine's refusal, as the caller gets it.
    public init(_ rejection: Rejection) {
        self.init(rejection.code, reason: rejection.reason, field: rejection.field, rejection.message)
    }

    /// The journal did not take an entry. Whether the command happened is open until it is repeated with its idempotency key.
    static func appendFailed(_ error: JournalError) -> RPCError {
        RPCError(
            .unavailable, reason: "JOURNAL_APPEND_FAILED",
            "the change could not be made durable (\(error)); repeat it with the same idempotency key")
    }

    /// The journal cannot be read.
    static func unreadable(_ error: JournalError) -> RPCError {
        switch error {
        case .corrupt: RPCError(.dataLoss, reason: "JOURNAL_CORRUPT", "\(error)")
        case .appendFailed, .unreadable, .locked: RPCError(.unavailable, reason: "JOURNAL_UNREADABLE", "\(error)")
        }
    }

    /// A caller's task was cancelled while its change was being made durable; the change stands if the commit succeeds.
    static let abandoned = RPCError(
        .cancelled, reason: "OUTCOME_UNKNOWN",
        "the call was cancelled before its commit ended; repeat it with the same idempotency key to learn the outcome")
}
