import Messages

/// What one command changed, durable.
public struct CommittedEntry<Event: Message>: Hashable, Sendable {
    /// From 1, without gaps.
    public var sequence: UInt64
    /// When the command was decided. Never before the entry in front of it.
    public var time: Instant
    /// May be empty: the entry then only keeps a reply for its repeats.
    public var events: [Event]
    /// W3C trace context of the call that made it, if its trace is recorded and the entry was not read from the disk: not a part of what is
    /// durable. Else empty.
    public var traceparent: String

    public init(sequence: UInt64, time: Instant, events: [Event], traceparent: String = "") {
        self.sequence = sequence
        self.time = time
        self.events = events
        self.traceparent = traceparent
    }
}
