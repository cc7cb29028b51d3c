/// Puts spans of the gateway's own between a caller's and an instance's. Asked on the reactor's thread: must be quick. How a call ended the gateway's
/// observer hears, under the same id.
public protocol ForwardTracer: Sendable {
    /// A call is about to be forwarded.
    ///
    /// - Parameters:
    ///   - callID: what it is forwarded under.
    ///   - method: full name.
    ///   - tail: the header's, as it came; may be empty.
    /// - Returns: the tail to forward in its place; nil: as it is.
    func began(callID: UInt64, method: () -> String?, tail: UnsafeRawBufferPointer) -> [UInt8]?
}
