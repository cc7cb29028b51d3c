import Messages
import RPCCore

/// Sees a sample of the requests that a gateway forwards.
public struct RequestTap: Sendable {
    /// Share of the requests, 0–1.
    public let ratio: Double
    /// On the reactor's thread, with bytes that are valid for the call only: must be quick.
    public let take: @Sendable (Request) -> Void

    /// A request on its way.
    public struct Request {
        /// Full name of its method.
        public let method: String
        public let remainingMicroseconds: UInt32
        /// The header's protobuf tail.
        public let tail: UnsafeRawBufferPointer
        public let body: UnsafeRawBufferPointer

        public init(
            method: String, remainingMicroseconds: UInt32, tail: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer
        ) {
            self.method = method
            self.remainingMicroseconds = remainingMicroseconds
            self.tail = tail
            self.body = body
        }
    }

    public init(ratio: Double, take: @escaping @Sendable (Request) -> Void) {
        self.ratio = ratio
        self.take = take
    }
}

extension GatewayShell {
    /// A request was given an instance.
    func tap(_ header: FrameHeader, _ envelope: Envelope) {
        guard let tap, tap.ratio >= 1 || Double.random(in: 0..<1, using: &random) < tap.ratio,
            let method = router.name(ofMethod: header.method)
        else { return }
        tap.take(
            RequestTap.Request(
                method: method, remainingMicroseconds: header.remainingMicroseconds, tail: envelope.tail, body: envelope.body))
    }
}
