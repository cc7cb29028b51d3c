/// The other end of a connection, as the transport names it. Opaque to the cores; never used again for another connection while a core
/// still knows it.
public struct PeerAddress: Hashable, Sendable {
    public let rawValue: UInt64
    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
}
