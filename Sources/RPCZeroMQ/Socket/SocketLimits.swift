/// Bounds of the sockets themselves. They lie above those of the protocol, so that a peer that keeps the protocol's limits never meets them.
enum SocketLimits {
    /// Messages queued for one peer. Above the calls a peer may have in flight, so that a full queue means a peer that does not read.
    static let queueMessagesMax: Int32 = 40_000
    /// libzmq drops the connection of who sends a larger frame. Our own limit is lower, and answered.
    static let frameBytesMax: Int64 = 16 * 1024 * 1024
    /// How long closing waits for what is queued.
    static let lingerMilliseconds: Int32 = 500
    /// A connection that does not complete ZMTP's handshake in this time is dropped.
    static let handshakeMilliseconds: Int32 = 2_000
    /// After which libzmq itself would connect again: never. -1 says so too, but then what arrived is lost with the connection, if it was not read.
    static let reconnectNeverMilliseconds: Int32 = 1_000_000_000
    static let socketsMax = 4_096
}
