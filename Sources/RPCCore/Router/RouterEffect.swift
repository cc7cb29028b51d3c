/// What the router wants sent because something happened to an instance, a client or a deadline. The hot path does without.
public enum RouterEffect: Hashable, Sendable {
    /// End the client's call with this error.
    case fail(client: PeerAddress, callID: UInt64, RPCError)
    /// Tell the instance that nobody waits for this call any more.
    case cancel(instance: PeerAddress, callID: UInt64)
}

/// A call that ended, for statistics.
public struct EndedCall: Hashable, Sendable {
    /// What it was forwarded under.
    public let callID: UInt64
    /// Index of its method in `Router.methods`.
    public let method: Int
    /// `StatusCode.rawValue`.
    public let status: UInt8
    /// Of the time it took: before it was forwarded.
    public let queuedMicroseconds: Int64
    public let elapsedMicroseconds: Int64
}
