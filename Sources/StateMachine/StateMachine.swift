import Messages

/// The state of a service: a value, changed by events alone.
///
/// `Command.decide` says what happens; `apply` makes it so. Both are pure: time comes in as a parameter, randomness not at all, so the
/// journal replays to the same state on any machine.
public protocol StateMachine: Sendable {
    associatedtype Event: Message
    associatedtype Snapshot: Message

    /// The state before the first event.
    init()
    init(snapshot: Snapshot) throws(MessageError)
    func snapshot() -> Snapshot

    /// Never fails: what could fail was decided before.
    mutating func apply(_ event: Event, at time: Instant)
}

/// A request to change a machine. Usually the RPC's request message itself; a message of its own where the service adds something
/// (a verified quote, a plugin's verdict) that replay must not compute again.
public protocol Command<Machine>: Message {
    associatedtype Machine: StateMachine
    associatedtype Reply: Message

    /// Pure. A rejection changes nothing and is not remembered.
    func decide(_ machine: Machine, at now: Instant) throws(Rejection) -> Decision<Machine.Event, Reply>
}

public struct Decision<Event: Message, Reply: Message>: Sendable {
    /// Applied in order, journaled together: all or nothing. Empty: nothing to change, the reply says why.
    public var events: [Event]
    public var reply: Reply

    public init(_ events: [Event], reply: Reply) {
        self.events = events
        self.reply = reply
    }
}
