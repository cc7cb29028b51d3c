import Logging
import Messages
import RPCCore
import Synchronization

/// One answer of another service's feed.
public struct EventPage<Event: Message>: Sendable {
    /// Directly after the cursor asked for, in order, without gaps.
    public var entries: [CommittedEntry<Event>]
    /// The last entry that the other service has.
    public var lastSequence: UInt64
    /// Of its journal; empty: it does not say.
    public var journalID: [UInt8]

    public init(entries: [CommittedEntry<Event>], lastSequence: UInt64, journalID: [UInt8] = []) {
        self.entries = entries
        self.lastSequence = lastSequence
        self.journalID = journalID
    }
}

/// What of another service's feed has been taken in.
public struct FeedCursor: Hashable, Sendable {
    /// The last entry; 0: none yet.
    public var sequence: UInt64
    /// Of the journal that it is of; empty: not known yet.
    public var journalID: [UInt8]

    public init(sequence: UInt64, journalID: [UInt8] = []) {
        self.sequence = sequence
        self.journalID = journalID
    }

    /// Whether a page is of another journal than what was taken in. Nobody knows of those that do not say.
    public func isOfAnotherJournal(than journalID: [UInt8]) -> Bool {
        !self.journalID.isEmpty && !journalID.isEmpty && self.journalID != journalID
    }
}

/// Pulls another service's feed from a cursor that the own machine keeps, forever.
///
/// Exactly once, because events and cursor enter the own journal in one command: `ingest` executes it, the machine refuses a batch that
/// does not follow its cursor, and after any failure the follower asks the machine again where it is.
public final class EventFollower<Event: Message>: Sendable {
    /// How far behind the follower was at its last answer.
    public struct Status: Hashable, Sendable {
        /// Entries that the other service had and this one had not taken in.
        public var lag: UInt64 = 0
        /// Attempts that failed since the last success.
        public var failures = 0
        /// Why it stopped, or empty.
        public var stopped = ""
    }

    public let name: String
    private let backOff: BackOff
    private let cursor: @Sendable () async throws(RPCError) -> FeedCursor
    private let fetch: @Sendable (UInt64) async throws(RPCError) -> EventPage<Event>
    private let ingest: @Sendable (EventPage<Event>) async throws(RPCError) -> Void
    private let logger: Logger
    private let clock: any WallClock
    private let current = Mutex(Status())
    private let metrics: FollowerMetrics

    /// - Parameters:
    ///   - name: for logs, e.g. "catalog events".
    ///   - cursor: what the own machine has taken in.
    ///   - fetch: entries after a sequence; should long-poll, as an empty page is asked for again at once.
    ///   - ingest: makes entries and cursor, the journal's id with it, durable in one command.
    public init(
        name: String, backOff: BackOff = BackOff(),
        cursor: @escaping @Sendable () async throws(RPCError) -> FeedCursor,
        fetch: @escaping @Sendable (_ after: UInt64) async throws(RPCError) -> EventPage<Event>,
        ingest: @escaping @Sendable (_ page: EventPage<Event>) async throws(RPCError) -> Void,
        logger: Logger, clock: any WallClock
    ) {
        self.name = name
        self.backOff = backOff
        self.cursor = cursor
        self.fetch = fetch
        self.ingest = ingest
        self.logger = logger
        self.clock = clock
        metrics = FollowerMetrics(feed: name)
    }

    public var status: Status { current.withLock { $0 } }

    /// Runs until the task is cancelled.
    ///
    /// - Throws: `CancellationError`, or `FollowerStopped` for what waiting does not mend: an event of a kind unknown here, a gap, a
    ///   feed that lost what was taken in or is another journal by now, a batch that the own machine refuses.
    public func run() async throws {
        while true {
            try Task.checkCancellation()
            do {
                try await pull()
            } catch let stopped as FollowerStopped {
                logger.critical("follower stopped", metadata: ["feed": "\(name)", "why": "\(stopped.message)"])
                current.withLock { $0.stopped = stopped.message }
                throw stopped
            } catch let error as RPCError {
                try Task.checkCancellation()
                metrics.failed()
                let failures = current.withLock { status in
                    status.failures += 1
                    return status.failures
                }
                let pause = backOff.pause(afterFailures: failures)
                logger.warning(
                    "follower cannot reach its feed; tries again",
                    metadata: ["feed": "\(name)", "failures": "\(failures)", "pause": "\(pause)", "error": "\(error.message)"])
                try await clock.sleep(until: clock.now() + pause)
            }
        }
    }

    private func pull() async throws {
        let cursor = try await cursor()
        let after = cursor.sequence
        let page: EventPage<Event>
        do {
            page = try await fetch(after)
        } catch {
            guard error.code == .outOfRange else { throw error }
            throw FollowerStopped(
                "\(error.message) This service has taken in entries up to \(after) that the feed does not hold: restore both from one backup"
            )
        }
        guard !cursor.isOfAnotherJournal(than: page.journalID) else {
            throw FollowerStopped(
                "the feed is another journal than the one whose entries up to \(after) were taken in: restore both from one backup"
            )
        }
        for (entry, expected) in zip(page.entries, (after + 1)...) {
            guard entry.sequence == expected else {
                throw FollowerStopped("entry \(expected) is missing: the feed continues with \(entry.sequence)")
            }
            guard entry.events.allSatisfy({ $0 != Event() }) else {
                throw FollowerStopped(
                    "entry \(entry.sequence) holds a \(Event.fullName) of a kind unknown to this version: upgrade this service")
            }
        }
        if !page.entries.isEmpty {
            do {
                try await BatchSpan.around("follow \(name)", page.entries) { () async throws(RPCError) in
                    try await ingest(page)
                }
            } catch {
                if error.mayPass { throw error }
                throw FollowerStopped(
                    "entries \(after + 1) to \(after + UInt64(page.entries.count)) were refused: \(error.message)")
            }
        }
        let reached = after + UInt64(page.entries.count)
        let lag = page.lastSequence > reached ? page.lastSequence - reached : 0
        metrics.took(page.entries.count, lag: lag)
        current.withLock { $0 = Status(lag: lag) }
    }
}

/// A follower ended for good. A person has to look.
public struct FollowerStopped: Error, Hashable, Sendable {
    public var message: String

    init(_ message: String) { self.message = message }
}

extension RPCError {
    /// Whether trying again later can help.
    var mayPass: Bool {
        switch code {
        case .unavailable, .deadlineExceeded, .resourceExhausted, .aborted, .cancelled: true
        default: false
        }
    }
}
