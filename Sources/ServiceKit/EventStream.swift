import Messages
import RPCCore

/// Answers `StreamEvents`: one page of a feed after another, until shortly before the deadline.
public enum EventStream {
    /// Of a follower's stream, whatever policies say of other calls: as long as a call may take.
    public static let deadline = Duration.seconds(600)
    /// How long a page waits for news; an empty one is a sign of life.
    private static let wait = Duration.seconds(20)
    /// Whose page does not come for so long, with entries or without, is taken for hung: another stream is opened.
    public static let silenceMax = Duration.seconds(45)
    /// Ends that much before the deadline, so that the caller sees an end and not a failure.
    private static let margin = Duration.seconds(1)

    /// - Parameters:
    ///   - sequence: the last entry that the caller has.
    ///   - read: the entries after a sequence, waiting for the first one; and the sequence of the last of them, nil if there is none.
    public static func send<Page: Message>(
        after sequence: UInt64, to responses: MessageWriter<Page>, context: CallContext,
        read: (_ after: UInt64, _ wait: Duration) async throws(RPCError) -> (page: Page, last: UInt64?)
    ) async throws(RPCError) {
        var cursor = sequence
        while true {
            let left = ContinuousClock.now.duration(to: context.deadline) - margin
            // Waits are told in whole milliseconds: less than one would be none, and a turn in place.
            guard left >= .milliseconds(1) else { return }
            let (page, last) = try await read(cursor, min(wait, left))
            try await responses.send(page)
            cursor = last ?? cursor
        }
    }
}

/// Reads another service's feed page by page from one stream, for as long as the pages are asked for in order; else it opens another.
public actor EventStreamReader<Page: Message> {
    private let open: @Sendable (_ after: UInt64) -> MessageStream<Page>
    private let last: @Sendable (Page) -> UInt64?
    private let clock: any WallClock
    private var current: (stream: MessageStream<Page>, cursor: UInt64)?

    /// - Parameters:
    ///   - open: a stream of the pages after a sequence.
    ///   - last: the sequence of a page's last entry, nil if it is empty.
    public init(
        clock: any WallClock, open: @escaping @Sendable (_ after: UInt64) -> MessageStream<Page>,
        last: @escaping @Sendable (Page) -> UInt64?
    ) {
        self.clock = clock
        self.open = open
        self.last = last
    }

    /// The page that follows `sequence`; empty if there was no news for a while.
    ///
    /// - Throws: how the stream ended; UNAVAILABLE, reason STREAM_SILENT, when nothing came for `EventStream.silenceMax`. The next call opens another.
    public func page(after sequence: UInt64) async throws(RPCError) -> Page {
        if let (stream, cursor) = current, cursor == sequence {
            current = nil
            // A stream that has reached its deadline ends well, and another goes on.
            if let page = try await next(stream) { return keep(stream, page, sequence) }
        }
        current = nil
        let stream = open(sequence)
        guard let page = try await next(stream) else {
            throw RPCError(.unavailable, reason: "STREAM_ENDED", "the feed ended before its first page")
        }
        return keep(stream, page, sequence)
    }

    private func next(_ stream: MessageStream<Page>) async throws(RPCError) -> Page? {
        try await stream.next(within: EventStream.silenceMax) { [clock] in try await clock.sleep(until: clock.now() + $0) }
    }

    private func keep(_ stream: MessageStream<Page>, _ page: Page, _ sequence: UInt64) -> Page {
        current = (stream, last(page) ?? sequence)
        return page
    }
}
