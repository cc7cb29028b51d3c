import Messages
import RPCCore

/// Sees a sample of the requests that a gateway forwards. Told on the reactor's thread, with bytes that are valid for the call only: must be quick.
public struct RequestTap: Sendable {
    /// Share of the requests, 0–1.
    public let ratio: Double
    public let take: @Sendable (Request) -> Void
    /// Of any call whose requests stream, whether its first request was taken or not.
    public let takeFurther: @Sendable (Further) -> Void
    /// A call has ended, whether it was taken or not, by its `callID`.
    public let ended: @Sendable (UInt64) -> Void

    /// A request on its way.
    public struct Request {
        /// What the gateway forwards the call under: its alone among those in flight.
        public let callID: UInt64
        /// Full name of its method.
        public let method: String
        public let remainingMicroseconds: UInt32
        /// The header's protobuf tail.
        public let tail: UnsafeRawBufferPointer
        public let body: UnsafeRawBufferPointer

        public init(
            callID: UInt64, method: String, remainingMicroseconds: UInt32, tail: UnsafeRawBufferPointer,
            body: UnsafeRawBufferPointer
        ) {
            self.callID = callID
            self.method = method
            self.remainingMicroseconds = remainingMicroseconds
            self.tail = tail
            self.body = body
        }
    }

    /// What comes of a stream of requests after the first one.
    public struct Further {
        /// As of the first request.
        public let callID: UInt64
        /// Of a message: its number, from 1. Of the end: the last one's.
        public let sequence: UInt32
        /// nil: the caller says that this was all.
        public let body: UnsafeRawBufferPointer?

        public init(callID: UInt64, sequence: UInt32, body: UnsafeRawBufferPointer?) {
            self.callID = callID
            self.sequence = sequence
            self.body = body
        }
    }

    public init(
        ratio: Double, take: @escaping @Sendable (Request) -> Void, takeFurther: @escaping @Sendable (Further) -> Void,
        ended: @escaping @Sendable (UInt64) -> Void
    ) {
        self.ratio = ratio
        self.take = take
        self.takeFurther = takeFurther
        self.ended = ended
    }

    /// Without a tap, the observer itself: calls pay nothing for what nobody sees.
    static func observer(
        _ tap: RequestTap?, _ observer: @escaping ZeroMQGateway.Observer
    ) -> ZeroMQGateway.Observer {
        guard let tap else { return observer }
        return { call in
            tap.ended(call.callID)
            observer(call)
        }
    }
}

extension GatewayShell {
    /// A request was given an instance.
    ///
    /// - Parameter callID: what it is forwarded under.
    func tap(_ header: FrameHeader, callID: UInt64, _ envelope: Envelope) {
        guard let tap, tap.ratio >= 1 || Double.random(in: 0..<1, using: &random) < tap.ratio,
            let method = router.name(ofMethod: header.method)
        else { return }
        tap.take(
            RequestTap.Request(
                callID: callID, method: method, remainingMicroseconds: header.remainingMicroseconds, tail: envelope.tail,
                body: envelope.body))
    }

    /// A caller's frame of a stream is about to be forwarded.
    func tapFurther(_ header: FrameHeader) {
        guard let tap, header.type == .partial else { return }
        let isEnd = header.flags.contains(.endOfStream)
        tap.takeFurther(
            RequestTap.Further(callID: header.callID, sequence: header.credit, body: isEnd ? nil : envelope.body))
    }
}
