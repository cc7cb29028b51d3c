import Messages

/// Sends the messages of a stream. Used by handlers of methods that answer with one.
public struct MessageWriter<Element: Message>: Sendable {
    private let outbound: OutboundStream

    init(_ outbound: OutboundStream) { self.outbound = outbound }

    /// Waits until the reader allows another message.
    ///
    /// - Throws: why the call has ended meanwhile; a handler passes it on, or returns.
    public func send(_ message: Element) async throws(RPCError) {
        let body: [UInt8]
        do { body = try message.encoded() } catch { throw RPCError(.internal, "\(error)") }
        try await outbound.send(body)
    }
}
