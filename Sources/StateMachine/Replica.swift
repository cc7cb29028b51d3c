import Messages

/// A machine with what the runtime keeps beside it: its place in the journal and the replies it remembers.
///
/// Pure: it says what to append; the shell appends it. The state runs ahead of the journal by what is decided and not yet durable, so
/// the shell hands nothing out before its commit, and starts over from the journal when a commit fails.
public struct Replica<Machine: StateMachine>: Sendable {
    public internal(set) var machine: Machine
    /// Sequence of the last entry decided or replayed; 0 before the first.
    public internal(set) var sequence: UInt64 = 0
    /// Time of that entry. Journal time never runs backwards, whatever the wall clock does.
    public internal(set) var time: Instant = .epoch
    var replies: RememberedReplyTable

    /// - Parameter machine: the state before the first entry.
    public init(machine: Machine = Machine(), limits: ReplicaLimits = ReplicaLimits()) {
        self.machine = machine
        replies = RememberedReplyTable(limits: limits)
    }

    /// Replies kept for repeats.
    public var rememberedCount: Int { replies.count }

    /// Name of the events in the journal; a journal of another service has another.
    static var schema: String { Machine.Event.fullName }

    /// Decides and applies one command.
    ///
    /// - Parameters:
    ///   - key: 1–128 bytes, or empty: then nothing is remembered.
    ///   - fingerprint: of the request, to tell a repeat from another request under the same key.
    /// - Throws: the command's own rejection; `ABORTED`/`IDEMPOTENCY_CONFLICT` for a key that belongs to another request;
    ///   `INVALID_ARGUMENT` for a key too long. Then nothing has changed.
    public mutating func execute<C: Command>(
        _ command: C, key: String = "", fingerprint: UInt64 = 0, at now: Instant
    ) throws(Rejection) -> Outcome<Machine.Event, C.Reply> where C.Machine == Machine {
        let now = max(now, time)
        if !key.isEmpty, let remembered = try remembered(key, fingerprint, at: now, as: C.Reply.self) { return remembered }
        let decision = try command.decide(machine, at: now)
        if decision.events.isEmpty && key.isEmpty { return .unchanged(decision.reply) }

        // Everything that can fail comes before the first change.
        let reply = key.isEmpty ? [] : try Self.packed(decision.reply)
        let payload = try Self.payload(decision.events, key: key, fingerprint: fingerprint, reply: reply)
        for event in decision.events { machine.apply(event, at: now) }
        sequence += 1
        time = now
        if !key.isEmpty {
            replies.remember(
                RememberedReply(key: key, fingerprint: fingerprint, sequence: sequence, time: now, reply: reply))
        }
        let entry = DecidedEntry(sequence: sequence, time: now, events: decision.events, payload: payload)
        return .decided(decision.reply, entry)
    }

    /// Whether `execute` under this key would answer from memory: with the reply, or with the conflict of another request.
    public func isRemembered(_ key: String, at now: Instant) -> Bool {
        !key.isEmpty && replies.find(key, at: max(now, time)) != nil
    }

    private func remembered<Reply: Message>(
        _ key: String, _ fingerprint: UInt64, at now: Instant, as: Reply.Type
    ) throws(Rejection) -> Outcome<Machine.Event, Reply>? {
        let bytes = key.utf8.count
        guard bytes <= ReplicaLimits.keyBytesMax else {
            throw Rejection.invalid("idempotency_key", "has \(bytes) bytes; 1 to \(ReplicaLimits.keyBytesMax) are allowed")
        }
        guard let found = replies.find(key, at: now) else { return nil }
        guard found.fingerprint == fingerprint else {
            throw Rejection(
                .aborted, reason: "IDEMPOTENCY_CONFLICT", field: "idempotency_key",
                "idempotency_key: was used before with another request; a new request needs a new key")
        }
        do {
            return .remembered(try Reply(decoding: found.reply), sequence: found.sequence)
        } catch {
            // Only a key shared by two methods whose requests collide gets here.
            throw Rejection(
                .aborted, reason: "IDEMPOTENCY_CONFLICT", field: "idempotency_key",
                "idempotency_key: was used before with another method; a new request needs a new key")
        }
    }

    private static func packed(_ reply: some Message) throws(Rejection) -> [UInt8] {
        do { return try reply.encoded() } catch { throw rejection(error) }
    }

    private static func payload(
        _ events: [Machine.Event], key: String, fingerprint: UInt64, reply: [UInt8]
    ) throws(Rejection) -> [UInt8] {
        guard events.count <= ReplicaLimits.commandEventsMax else {
            throw Rejection(
                .resourceExhausted, reason: "COMMAND_TOO_LARGE",
                "the command makes \(events.count) events; \(ReplicaLimits.commandEventsMax) are allowed")
        }
        var packed: [[UInt8]] = []
        packed.reserveCapacity(events.count)
        do {
            for event in events {
                let bytes = try event.encoded()
                // An event of no bytes could not be told from one of a kind that an older version does not know.
                precondition(!bytes.isEmpty, "\(schema): an event without content")
                packed.append(bytes)
            }
            return try MeshV1.JournalRecord(
                schema: schema, events: packed, idempotencyKey: key, fingerprint: key.isEmpty ? 0 : fingerprint,
                reply: reply
            ).encoded()
        } catch { throw rejection(error) }
    }

    private static func rejection(_ error: MessageError) -> Rejection {
        switch error {
        case .tooLarge(let message, let bytes):
            Rejection(
                .resourceExhausted, reason: "COMMAND_TOO_LARGE",
                "the command makes a \(message) of \(bytes) bytes; \(MessageLimits.messageBytesMax) are allowed")
        case .invalidString(let message, let field):
            Rejection(.invalidArgument, "\(message).\(field): must be UTF-8 without NUL bytes")
        case .malformed(let message), .tooComplex(let message):
            Rejection(.internal, "\(message) cannot be packed")
        }
    }
}

/// What became of a command that was not rejected.
public enum Outcome<Event: Message, Reply: Message>: Sendable {
    /// Applied; the reply may leave once the entry is durable.
    case decided(Reply, DecidedEntry<Event>)
    /// Nothing to append. The reply may still show state that is not durable yet.
    case unchanged(Reply)
    /// The reply of an earlier command under the same key, whose entry has this sequence.
    case remembered(Reply, sequence: UInt64)
}

/// An entry to append to the journal.
public struct DecidedEntry<Event: Message>: Sendable {
    public let sequence: UInt64
    public let time: Instant
    public let events: [Event]
    /// A packed `MeshV1.JournalRecord`.
    public let payload: [UInt8]
}

extension Replica: Equatable where Machine: Equatable {}
