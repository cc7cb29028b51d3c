import Messages

/// The topics of a gateway: numbers, what is held of each, and what each subscriber gets next. Nobody waits for a subscriber: it reads what is
/// held, at its own pace, and is told what it was too late for.
public struct TopicTable: Sendable {
    /// How far a subscriber is, by topic.
    public struct Cursor: Sendable {
        let pattern: TopicPattern
        /// Number of the next message wanted. A topic that is not in it began after the subscription: from its first message on.
        var next: [String: UInt64]
    }

    private let limits: TopicLimits
    private var topics: [String: Topic] = [:]
    /// Names in order, so that all get the same.
    private var names: [String] = []

    public init(limits: TopicLimits = TopicLimits()) { self.limits = limits }

    /// - Returns: the number of the last message.
    /// - Throws: INVALID_ARGUMENT, or RESOURCE_EXHAUSTED for a topic too many; then nothing is published.
    public mutating func publish(
        _ messages: [GatewayV1.TopicMessage], to name: String
    ) throws(RPCError) -> UInt64 {
        guard try TopicPattern(name).name != nil else {
            throw RPCError(.invalidArgument, field: "topic", "topic: messages are published to one topic, without '*'")
        }
        guard (1...limits.messagesPerCallMax).contains(messages.count) else {
            throw RPCError(.invalidArgument, field: "messages", "messages: must be 1–\(limits.messagesPerCallMax)")
        }
        for (index, message) in messages.enumerated() { try check(message, "messages[\(index)]") }
        if topics[name] == nil {
            guard topics.count < limits.topicsMax else {
                throw RPCError(
                    .resourceExhausted, reason: "TOPIC_LIMIT", field: "topic", "topic: there are \(limits.topicsMax) already")
            }
            let place = names.firstIndex { $0 > name } ?? names.endIndex
            names.insert(name, at: place)
        }
        for message in messages { topics[name, default: Topic()].append(message, limits: limits) }
        return topics[name]?.lastSequence ?? 0
    }

    private func check(_ message: GatewayV1.TopicMessage, _ place: String) throws(RPCError) {
        guard message.payload.count <= limits.messageBytesMax else {
            throw RPCError(
                .invalidArgument, field: "\(place).payload", "\(place).payload: at most \(limits.messageBytesMax) bytes")
        }
        guard message.journalID.count <= TopicLimits.journalIDBytesMax else {
            throw RPCError(
                .invalidArgument, field: "\(place).journal_id",
                "\(place).journal_id: at most \(TopicLimits.journalIDBytesMax) bytes")
        }
        for (field, text) in [("type", message.type), ("source", message.source)] {
            guard text.utf8.count <= TopicLimits.textBytesMax else {
                throw RPCError(
                    .invalidArgument, field: "\(place).\(field)", "\(place).\(field): at most \(TopicLimits.textBytesMax) bytes"
                )
            }
        }
    }

    /// Begins a subscription.
    ///
    /// - Parameters:
    ///   - after: number of the last message that the subscriber has, of this gateway's life; nil: from now on.
    ///   - fromOldest: all that is held, instead.
    public func subscribe(to pattern: TopicPattern, after: UInt64?, fromOldest: Bool) -> Cursor {
        var next: [String: UInt64] = [:]
        for (name, topic) in topics where pattern.matches(name) {
            if fromOldest {
                next[name] = topic.oldestSequence
            } else if let after, pattern.name != nil {
                // One that is beyond the end would miss what comes.
                next[name] = min(after, topic.lastSequence) + 1
            } else {
                next[name] = topic.lastSequence + 1
            }
        }
        return Cursor(pattern: pattern, next: next)
    }

    /// What a subscriber gets next; nothing if it has all. The cursor moves on.
    public func page(_ cursor: inout Cursor) -> (events: [GatewayV1.TopicEvent], missed: [GatewayV1.MissedEvents]) {
        var events: [GatewayV1.TopicEvent] = []
        var missed: [GatewayV1.MissedEvents] = []
        var bytes = 0
        for name in names where cursor.pattern.matches(name) {
            guard let topic = topics[name] else { continue }
            var next = cursor.next[name] ?? 1
            // Of a page that is full already this is said with the next one, just before what follows it.
            if next < topic.oldestSequence, events.count < limits.pageMessagesMax {
                missed.append(GatewayV1.MissedEvents(topic: name, first: next, last: topic.oldestSequence - 1))
                next = topic.oldestSequence
            }
            while events.count < limits.pageMessagesMax, let message = topic[next] {
                bytes += message.sizeHeld
                guard events.isEmpty || bytes <= limits.pageBytesMax else { break }
                events.append(GatewayV1.TopicEvent(topic: name, sequence: next, message: message))
                next += 1
            }
            cursor.next[name] = next
        }
        return (events, missed)
    }

    /// The topics that match, by name.
    public func states(matching pattern: TopicPattern? = nil) -> [GatewayV1.TopicState] {
        names.compactMap { name in
            guard pattern?.matches(name) ?? true, let topic = topics[name] else { return nil }
            return GatewayV1.TopicState(
                topic: name, lastSequence: topic.lastSequence, oldestSequence: topic.oldestSequence)
        }
    }
}
