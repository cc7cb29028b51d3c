import CZeroMQ
import Messages
import RPCCore

/// What it means for the connecting end that a handshake fails. ZeroMQ says very little of it, on purpose: whoever has no key shall learn nothing.
enum HandshakeRefusal {
    /// `notConnected` if the event says nothing about keys.
    static func error(_ event: SocketMonitor.Event, _ endpoint: String, _ security: ConnectionSecurity) -> RPCError {
        guard Socket.needsSecurity(endpoint) else { return .notConnected }
        switch (event.kind, security) {
        case (ZMQ_EVENT_HANDSHAKE_FAILED_AUTH, .curve(let own, _)):
            return keyRefused("\(endpoint) does not know the key \(own.publicKey.z85), or it may not connect there")
        case (ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL, .plain):
            return keyRefused("\(endpoint) wants a key, and this end has none")
        case (ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL, .curve):
            return keyRefused("\(endpoint) is plain TCP, or has another key than the one that this end was given")
        // Who is refused early may see no more than the end of the connection; so may who reached a gateway that died. Trying again does no harm.
        case (ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL, _):
            return RPCError(
                .unavailable, reason: RPCError.notConnected.reason,
                "\(endpoint) broke the handshake off, as it does to whoever has no key, or was given another's key for its own")
        default: return .notConnected
        }
    }

    private static func keyRefused(_ why: String) -> RPCError {
        RPCError(.unauthenticated, reason: "KEY_REFUSED", why)
    }
}
