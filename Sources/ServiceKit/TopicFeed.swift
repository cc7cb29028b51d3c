import Messages
import RPCCore

/// A journal as a topic: what a service publishes of its committed entries. Whoever misses some of it reads them with the service's ReadEvents.
public struct TopicFeed: Sendable {
    /// E.g. `order.events`.
    public let topic: String
    /// The last entry that is on disk.
    public let committed: @Sendable () async -> UInt64
    /// Entries after a position, waiting a while for the first one.
    public let messages: @Sendable (_ after: UInt64) async throws(RPCError) -> [GatewayV1.TopicMessage]

    public init(
        topic: String, committed: @escaping @Sendable () async -> UInt64,
        messages: @escaping @Sendable (_ after: UInt64) async throws(RPCError) -> [GatewayV1.TopicMessage]
    ) {
        self.topic = topic
        self.committed = committed
        self.messages = messages
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
            messages: { after throws(RPCError) in
                // Callers who wait in great number must not stop it.
                let entries = try await self.events(
                    after: after, limit: TopicFeedLimits.messagesMax, wait: TopicFeedLimits.wait, waitersMax: .max)
                var messages: [GatewayV1.TopicMessage] = []
                for committed in entries {
                    let payload: [UInt8]
                    do { payload = try entry(committed).encoded() } catch { throw RPCError(.internal, "\(error)") }
                    // One that is too large is announced; who wants it reads it.
                    messages.append(
                        GatewayV1.TopicMessage(
                            type: E.fullName, payload: payload.count <= TopicFeedLimits.messageBytesMax ? payload : [],
                            source: source, position: committed.sequence, journalID: self.journalID))
                }
                return messages
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
