import DequeModule
import Messages

struct RememberedReply: Hashable, Sendable {
    var key: String
    var fingerprint: UInt64
    var sequence: UInt64
    var time: Instant
    /// Packed.
    var reply: [UInt8]
}

/// Replies by idempotency key, oldest out. What it holds follows from the journal alone, so replay gives the same table.
struct RememberedReplyTable: Sendable {
    let limits: ReplicaLimits
    /// In journal order, thus by time.
    private var replies: Deque<RememberedReply> = []
    /// Key → number of the reply: counted from the first ever remembered here, wrapping around.
    private var index = KeyIndex()
    private var firstNumber: UInt32 = 0

    init(limits: ReplicaLimits) { self.limits = limits }

    var count: Int { replies.count }
    var all: Deque<RememberedReply> { replies }

    /// Nil also for one past its retention: whether newer keys have pushed it out must not show.
    func find(_ key: String, at now: Instant) -> RememberedReply? {
        guard let number = index.first(KeyIndex.tag(key), where: { replies[Int($0 &- firstNumber)].key == key }) else {
            return nil
        }
        let reply = replies[Int(number &- firstNumber)]
        return isExpired(reply, at: now) ? nil : reply
    }

    mutating func remember(_ reply: RememberedReply) {
        while let oldest = replies.first, replies.count >= limits.keysMax || isExpired(oldest, at: reply.time) {
            index.remove(KeyIndex.tag(oldest.key), firstNumber)
            replies.removeFirst()
            firstNumber &+= 1
        }
        index.insert(KeyIndex.tag(reply.key), firstNumber &+ UInt32(replies.count))
        replies.append(reply)
    }

    private func isExpired(_ reply: RememberedReply, at now: Instant) -> Bool {
        reply.time + limits.keyRetention <= now
    }
}

extension RememberedReplyTable: Hashable {
    /// The numbers do not count: a restored table begins at zero.
    static func == (left: Self, right: Self) -> Bool { left.replies == right.replies }
    func hash(into hasher: inout Hasher) { hasher.combine(replies) }
}
