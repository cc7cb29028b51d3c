import GatewayAPI
import Messages
import RPCCore

/// One entry of a service's journal, as its ReadEvents and its topic have it.
public struct FeedEntry<Entry: Sendable>: Sendable {
    /// From 1, without gaps.
    public let position: UInt64
    public let entry: Entry

    public init(position: UInt64, entry: Entry) {
        self.position = position
        self.entry = entry
    }
}

/// What a service's ReadEvents answered.
public struct FeedAnswer<Entry: Sendable>: Sendable {
    /// Directly after the position asked for; empty if there is none.
    public let entries: [FeedEntry<Entry>]
    /// The response's `journal_id`.
    public let journalID: [UInt8]

    public init(entries: [FeedEntry<Entry>], journalID: [UInt8]) {
        self.entries = entries
        self.journalID = journalID
    }
}

/// The entries of a service's journal as they are committed: each exactly once and in order, after the position that the caller gives.
///
/// They come from the service's topic at the gateway. What the topic does not have (from before the subscription, missed because the caller read
/// too slowly, lost because a gateway or the service was started again) is read from the service itself. A caller that keeps the position of the last
/// entry with what it made of it can go on there in a later life; with the `journalID`, so that it does not go on in another journal.
///
/// Unlike a follower (`StreamEvents`) a subscription costs the service nothing while all goes well, however many there are.
public actor EventSubscription<Entry: Sendable> {
    /// The next entries after a position. At most as many as the service likes.
    public typealias Read = @Sendable (_ after: UInt64) async throws(RPCError) -> FeedAnswer<Entry>
    /// An entry as the topic has it, packed.
    public typealias Decode = @Sendable (_ payload: [UInt8]) throws(MessageError) -> Entry

    private enum State {
        case unsubscribed
        /// There may be entries that the topic will not bring.
        case behind(MessageStream<GatewayV1.SubscribeResponse>)
        /// All entries up to the cursor are here; the next one comes by the stream.
        case live(MessageStream<GatewayV1.SubscribeResponse>)
    }

    private let topics: TopicsClient
    private let topic: String
    private let source: String
    private let read: Read
    private let decode: Decode
    private let pause: @Sendable (_ failures: Int) async throws -> Void
    private let sleep: @Sendable (Duration) async throws -> Void
    private var state = State.unsubscribed
    /// Position of the last entry that was handed out or lies in `ready`.
    private var cursor: UInt64
    /// Of the journal whose entries are handed out; empty before the first answer of the service.
    public private(set) var journalID: [UInt8]
    /// To be handed out; what one answer brought.
    private var ready: ArraySlice<FeedEntry<Entry>> = []
    private var failures = 0
    /// How often entries were read from the service because the topic did not bring them.
    public private(set) var catchUps = 0

    /// - Parameters:
    ///   - topic: in full, e.g. `order.events`.
    ///   - source: full name of the service whose journal it is, e.g. `liveshop.order.v1.Orders`; what others publish there is passed over.
    ///   - position: the last entry that the caller has; 0: from the beginning of the journal.
    ///   - journalID: the journal that `position` is of, as this property had it in an earlier life; empty: whichever it is now.
    ///   - pause: between attempts; by default doubling from 50 ms to 5 s.
    ///   - sleep: lets time pass, for `EventFeedLimits.silenceMax`.
    public init(
        _ channel: any RPCChannel, topic: String, source: String, after position: UInt64, journalID: [UInt8] = [],
        read: @escaping Read, decode: @escaping Decode,
        pause: @escaping @Sendable (_ failures: Int) async throws -> Void = Pause.doubling,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        topics = TopicsClient(channel)
        self.topic = topic
        self.source = source
        self.read = read
        self.decode = decode
        self.pause = pause
        self.sleep = sleep
        cursor = position
        self.journalID = journalID
    }

    /// The next entry; waits for it. By one task at a time.
    ///
    /// - Throws: `CancellationError`; `RPCError` for what waiting does not mend, such as OUT_OF_RANGE/CURSOR_AHEAD: the service has lost entries
    ///   that the caller has; or DATA_LOSS/JOURNAL_REPLACED: it has another journal than the one whose entries were handed out. What may pass is
    ///   tried again.
    public func next() async throws -> FeedEntry<Entry> {
        while true {
            if let entry = ready.popFirst() { return entry }
            try Task.checkCancellation()
            do {
                try await advance()
                failures = 0
            } catch let error as RPCError {
                state = .unsubscribed
                try Task.checkCancellation()
                guard error.mayPassForSubscriber else { throw error }
                failures += 1
                try await pause(failures)
            }
        }
    }

    private func advance() async throws {
        switch state {
        case .unsubscribed:
            let stream = topics.subscribe(.init(topic: topic))
            // Its first answer says that the subscription stands: what is committed from now on comes by it, all before is read.
            guard try await next(stream) != nil else { return }
            state = .behind(stream)
        case .behind(let stream):
            if try await !catchUp() { state = .live(stream) }
        case .live(let stream):
            guard let response = try await next(stream) else {
                state = .unsubscribed
                return
            }
            try await take(response, stream)
        }
    }

    /// - Returns: whether there was anything.
    private func catchUp() async throws -> Bool {
        let answer = try await read(cursor)
        if journalID.isEmpty { journalID = answer.journalID }
        guard answer.journalID.isEmpty || answer.journalID == journalID else {
            throw RPCError(
                .dataLoss, reason: "JOURNAL_REPLACED",
                "\(source) has another journal than the one whose entries up to \(cursor) were handed out")
        }
        let entries = answer.entries
        for entry in entries {
            guard entry.position == cursor + 1 else { throw Self.gap(after: cursor, entry.position) }
            cursor = entry.position
            ready.append(entry)
        }
        if !entries.isEmpty { catchUps += 1 }
        return !entries.isEmpty
    }

    private func take(
        _ response: GatewayV1.SubscribeResponse, _ stream: MessageStream<GatewayV1.SubscribeResponse>
    ) async throws {
        // A sign of life: a moment to look whether the last entries were lost on their way to the topic.
        if response.events.isEmpty || !response.missed.isEmpty { state = .behind(stream) }
        for event in response.events {
            guard let message = event.message, message.source == source else { continue }
            guard message.journalID.isEmpty || message.journalID == journalID else {
                // Old, or the service has another journal now: it says which.
                state = .behind(stream)
                continue
            }
            guard message.position > cursor else { continue }
            if message.position == cursor + 1, !message.payload.isEmpty {
                do { ready.append(FeedEntry(position: message.position, entry: try decode(message.payload))) } catch {
                    throw RPCError(.internal, "\(topic), entry \(message.position): \(error)")
                }
                cursor = message.position
                continue
            }
            // The entries in between never came, or this one was too large for a topic.
            while cursor < message.position {
                guard try await catchUp() else {
                    throw RPCError(
                        .unavailable, "\(source) does not have entry \(message.position) of \(topic) (any more, or yet)")
                }
            }
        }
    }

    /// Whatever comes: messages, or a sign of life every 20 seconds.
    private func next(
        _ stream: MessageStream<GatewayV1.SubscribeResponse>
    ) async throws(RPCError) -> GatewayV1.SubscribeResponse? {
        try await stream.next(within: EventFeedLimits.silenceMax, sleep: sleep)
    }

    private static func gap(after cursor: UInt64, _ position: UInt64) -> RPCError {
        RPCError(.dataLoss, "entry \(cursor + 1) is missing: the feed continues with \(position)")
    }

    /// Pauses between attempts.
    public enum Pause {
        /// 50 ms, doubled up to 5 s.
        public static var doubling: @Sendable (_ failures: Int) async throws -> Void {
            { failures in try await Task.sleep(for: min(.milliseconds(50) * (1 << min(failures - 1, 7)), .seconds(5))) }
        }
    }
}

/// What a subscription waits for at most.
public enum EventFeedLimits {
    /// A topic that says nothing for so long, not even that it lives, is subscribed to anew.
    public static let silenceMax = Duration.seconds(45)
}

extension RPCError {
    /// Whether trying again later can help.
    fileprivate var mayPassForSubscriber: Bool {
        switch code {
        case .unavailable, .deadlineExceeded, .resourceExhausted, .aborted, .cancelled: true
        // The network brought a call twice, and the answer of the second came first.
        case .alreadyExists: reason == RPCError.duplicateCall.reason
        default: false
        }
    }
}
