/// A channel that knows whether calls can leave now.
public protocol AvailableChannel: RPCChannel {
    /// Whether there is a connection that takes new calls. It may be gone by the time of the call.
    var isAvailable: Bool { get }
}
