import CZeroMQ

/// An operation on a socket failed for a reason that trying again will not change: a bad endpoint, an address in use.
public struct SocketError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was tried.
    public let operation: String
    /// libzmq's text for it.
    public let reason: String

    public var description: String { "\(operation): \(reason)" }

    static var current: String { String(cString: zmq_strerror(zmq_errno())) }

    static func last(_ operation: String) -> SocketError { SocketError(operation: operation, reason: current) }
}
