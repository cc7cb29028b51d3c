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
        if instance == Self.ownAddress {
            if header.type == .partial {
                host?.partial(header, body: envelope.body, from: Self.ownAddress)
            } else {
                host?.credit(header, from: Self.ownAddress)
            }
            return
        }
        guard let instanceSide else { return }
        switch envelope.forward(header, on: instanceSide.socket, to: PeerIdentity(instance)) {
        case .sent: break
        case .stalled: router.streamBroken(callID: header.callID, .instanceStalled, now: now, &effects, ended: observer)
        case .gone:
            instanceSide.suspect(instance, now)
            router.streamBroken(callID: header.callID, .instanceLost, now: now, &effects, ended: observer)
        }
    }

    func streamFrame(_ received: FrameHeader, fromInstance peer: PeerIdentity, _ now: MonotonicTime) {
        var header = received
        guard case .forward(let client) = router.streamFrame(&header, fromInstance: peer.address, now: now) else {
            heard(peer)
            return drop(.lateStreamFrame)
        }
        guard let clientSide else { return }
        let delivery = envelope.forward(header, on: clientSide.socket, to: PeerIdentity(client))
        // The client does not read at all, not even what tells it so. Its stream has a gap now: nobody need fill it any further.
        if delivery == .stalled {
            router.streamBroken(callID: received.callID, .streamBroken, now: now, &effects, ended: observer)
        }
        delivered(delivery, client)
    }
}
