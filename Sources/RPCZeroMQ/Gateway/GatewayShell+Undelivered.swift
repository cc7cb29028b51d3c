import RPCCore

/// The conclusions from messages that could not be delivered: of each one, also of those that were to leave together.
extension GatewayShell {
    /// A message for an instance has not left.
    func undelivered(_ header: FrameHeader, toInstance address: PeerAddress, _ delivery: Socket.Delivery) {
        let now = reactor.turnTime
        let error = delivery == .gone ? RPCError.instanceLost : .instanceStalled
        if delivery == .gone { instanceSide?.suspect(address, now) }
        switch header.type {
        case .request: router.undeliverable(header, error, now: now, &effects, ended: observer)
        case .partial, .credit: router.streamBroken(callID: header.callID, error, now: now, &effects, ended: observer)
        default: break
        }
    }

    /// A message for a client has not left.
    func undelivered(_ header: FrameHeader, toClient address: PeerAddress, _ delivery: Socket.Delivery) {
        let now = reactor.turnTime
        guard delivery == .stalled else {
            clientSide?.forget(address)
            gate.forget(address)
            return router.clientGone(address, now: now, &effects, ended: observer)
        }
        drop(.stalledPeer)
        // It does not read at all, not even what tells it so. Its stream has a gap now: nobody need fill it any further.
        if header.type == .partial || header.type == .credit {
            router.streamBroken(callID: header.callID, ofClient: address, now: now, &effects, ended: observer)
        }
    }
}
