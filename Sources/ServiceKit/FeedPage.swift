import Messages
import RPCCore

/// What every service's `ReadEvents` answers with: a page of its journal, before it is packed into the service's own messages.
public struct FeedPage<Entry: Sendable>: Sendable {
    /// Ascending, without gaps, directly after what was asked for; empty if nothing came within the wait.
    public var entries: [Entry]
    /// Of the last durable entry in the journal.
    public var lastSequence: UInt64
    /// Of the journal.
    public var journalID: [UInt8]
}

/// What a caller may ask of `ReadEvents`.
public enum FeedPageLimits {
    /// Entries of a page if the caller does not say how many.
    public static let entriesDefault = 256
    public static let entriesMax = 1_000
    public static let waitMillisecondsMax: UInt32 = 30_000
    /// Of the entries as the journal has them, unless the first alone has more: well below what a message may have.
    public static let bytesMax = 2 * 1_024 * 1_024
    /// What is left of a call's time when its wait ends, so that "nothing new" still arrives as an answer.
    static let answerTime = Duration.milliseconds(100)
}

extension JournaledMachine {
    /// Answers a service's `ReadEvents`; the parameters are those of its request.
    ///
    /// - Throws: INVALID_ARGUMENT naming `limit` or `wait_ms`; what `events(after:limit:wait:)` throws.
    public func feedPage(
        after sequence: UInt64, limit: UInt32, waitMs: UInt32, context: CallContext
    ) async throws(RPCError) -> FeedPage<Entry> {
        guard limit <= FeedPageLimits.entriesMax else {
            throw RPCError(
                .invalidArgument, field: "limit", "limit: is \(limit); at most \(FeedPageLimits.entriesMax), 0 for the default")
        }
        guard waitMs <= FeedPageLimits.waitMillisecondsMax else {
            throw RPCError(
                .invalidArgument, field: "wait_ms", "wait_ms: is \(waitMs); at most \(FeedPageLimits.waitMillisecondsMax)")
        }
        let left = max(.zero, ContinuousClock.now.duration(to: context.deadline) - FeedPageLimits.answerTime)
        let entries = try await events(
            after: sequence, limit: limit == 0 ? FeedPageLimits.entriesDefault : Int(limit),
            bytesMax: FeedPageLimits.bytesMax, wait: min(.milliseconds(Int64(waitMs)), left),
            waitersMax: limits.feedWaitersMax)
        return FeedPage(entries: entries, lastSequence: committedSequence, journalID: journalID)
    }
}
