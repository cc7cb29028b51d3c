import Messages
import RPCCore

/// Frames of streams on their way through.
extension GatewayShell {
    func streamFrame(_ received: FrameHeader, fromClient peer: PeerIdentity, _ now: MonotonicTime) {
        var header = received
        guard case .forward(let instance) = router.streamFrame(&header, fromClient: peer.address, now: now) else {
            return drop(.lateStreamFrame)
        }
        let bytes = envelope.body.count
        guard bytes <= configuration.limits.payloadBytesMax else {
            return router.streamBroken(callID: header.callID, .payloadTooLarge(bytes), now: now, &effects, ended: observer)
        }
        tapFurther(header)
        if instance == Self.ownAddress {
            if header.type == .partial {
                host?.partial(header, body: envelope.body, from: Self.ownAddress)
            } else {
                host?.credit(header, from: Self.ownAddress)
            }
            return
        }
        instanceSide?.outbox.forward(envelope, header, to: instance)
    }

    func streamFrame(_ received: FrameHeader, fromInstance peer: PeerIdentity, _ now: MonotonicTime) {
        var header = received
        guard case .forward(let client) = router.streamFrame(&header, fromInstance: peer.address, now: now) else {
            heard(peer)
            return drop(.lateStreamFrame)
        }
        clientSide?.outbox.forward(envelope, header, to: client)
    }
}
