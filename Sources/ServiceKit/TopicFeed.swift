import Messages
import RPCCore

/// A journal as a topic: what a service publishes of its committed entries. Whoever misses some of it reads them with the service's ReadEvents.
public struct TopicFeed: Sendable {
    /// E.g. `order.events`.
    public let topic: String
    /// The last entry that is on disk.
    public let committed: @Sendable () async -> UInt64
    /// Entries after a position, waiting a while for the first one.
    public let entries: @Sendable (_ after: UInt64) async throws(RPCError) -> [Entry]

    /// A committed entry as subscribers get it.
    public struct Entry: Sendable {
        public var message: GatewayV1.TopicMessage
        /// Of the call that made it; empty: of none, or nobody knows any more.
        public var traceparent: String

        public init(message: GatewayV1.TopicMessage, traceparent: String = "") {
            self.message = message
            self.traceparent = traceparent
        }
    }

    public init(
        topic: String, committed: @escaping @Sendable () async -> UInt64,
        entries: @escaping @Sendable (_ after: UInt64) async throws(RPCError) -> [Entry]
    ) {
        self.topic = topic
        self.committed = committed
        self.entries = entries
    }
}

extension JournaledMachine {
    /// - Parameters:
    ///   - source: full name of the service whose ReadEvents has the entries.
    ///   - entry: an entry as ReadEvents shows it.
    public nonisolated func topicFeed<E: Message>(
        topic: String, source: String, entry: @escaping @Sendable (Entry) -> E
    ) -> TopicFeed {
        TopicFeed(
            topic: topic, committed: { await self.committedSequence },
            entries: { after throws(RPCError) in
                // Callers who wait in great number must not stop it.
                let committed = try await self.events(
                    after: after, limit: TopicFeedLimits.messagesMax, wait: TopicFeedLimits.wait, waitersMax: .max)
                var entries: [TopicFeed.Entry] = []
                for committed in committed {
                    let payload: [UInt8]
                    do { payload = try entry(committed).encoded() } catch { throw RPCError(.internal, "\(error)") }
                    // One that is too large is announced; who wants it reads it.
                    let message = GatewayV1.TopicMessage(
                        type: E.fullName, payload: payload.count <= TopicFeedLimits.messageBytesMax ? payload : [],
                        source: source, position: committed.sequence, journalID: self.journalID)
                    entries.append(TopicFeed.Entry(message: message, traceparent: committed.traceparent))
                }
                return entries
            })
    }
}

/// What of a journal is published at a time; within the gateway's `TopicLimits`.
public enum TopicFeedLimits {
    public static let messagesMax = 256
    public static let messageBytesMax = 256 * 1_024
    /// Bytes of one Publish call.
    public static let callBytesMax = 2 * 1_024 * 1_024
    /// For news.
    static let wait = Duration.seconds(20)
}
