import DequeModule
import Messages

/// The latest messages of one topic, by number.
struct Topic: Sendable {
    private var held: Deque<GatewayV1.TopicMessage> = []
    private var bytes = 0
    /// Of the last message; 0: none yet.
    private(set) var lastSequence: UInt64 = 0

    /// Of the oldest message held; above `lastSequence` if none is.
    var oldestSequence: UInt64 { lastSequence - UInt64(held.count) + 1 }

    mutating func append(_ message: GatewayV1.TopicMessage, limits: TopicLimits) {
        lastSequence += 1
        held.append(message)
        bytes += message.sizeHeld
        while held.count > limits.messagesMax || bytes > limits.topicBytesMax, let oldest = held.popFirst() {
            bytes -= oldest.sizeHeld
        }
    }

    /// nil if it is not held.
    subscript(sequence: UInt64) -> GatewayV1.TopicMessage? {
        guard sequence >= oldestSequence, sequence <= lastSequence else { return nil }
        return held[Int(sequence - oldestSequence)]
    }
}

extension GatewayV1.TopicMessage {
    /// Bytes that it takes, about.
    var sizeHeld: Int { payload.count + type.utf8.count + source.utf8.count + journalID.count + 64 }
}
