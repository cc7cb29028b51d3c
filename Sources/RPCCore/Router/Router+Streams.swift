/// Frames of streams, PARTIAL and CREDIT: they follow their call, either way, without the router knowing what they say. Who may send how much
/// is between the two ends; past it they end the call.
extension Router {
    public enum StreamVerdict: Hashable, Sendable {
        /// Send to this peer with the header as rewritten.
        case forward(PeerAddress)
        /// The call has ended before, or never was.
        case drop
    }

    /// From a client. On `.forward`, `header` carries the slot's id in place of the client's.
    public mutating func streamFrame(
        _ header: inout FrameHeader, fromClient address: PeerAddress, now: MonotonicTime
    ) -> StreamVerdict {
        guard let client = clientByAddress.slot(of: address.rawValue) else { return .drop }
        clients[client].lastHeard = now
        guard let slot = callOfClient.slot(of: header.callID, owner: UInt64(client)) else { return .drop }
        header.callID = slots.id(of: slot)
        return .forward(instances[Int(calls[slot].instance)].address)
    }

    /// From an instance. On `.forward`, `header` carries the client's call id again.
    public mutating func streamFrame(
        _ header: inout FrameHeader, fromInstance address: PeerAddress, now: MonotonicTime
    ) -> StreamVerdict {
        guard let slot = slots.slot(of: header.callID), instances[Int(calls[slot].instance)].address == address else {
            return .drop
        }
        instances[Int(calls[slot].instance)].lastHeard = now
        header.callID = calls[slot].clientCallID
        return .forward(clients[Int(calls[slot].client)].address)
    }

    /// A frame could not be passed on: the call ends with `error`, for both ends. `callID` is the slot's id.
    public mutating func streamBroken(
        callID: UInt64, _ error: RPCError, now: MonotonicTime, _ effects: inout [RouterEffect],
        ended: (EndedCall) -> Void
    ) {
        guard let slot = slots.slot(of: callID) else { return }
        effects.append(.cancel(instance: instances[Int(calls[slot].instance)].address, callID: slots.id(of: slot)))
        fail(slot, error, now, &effects, ended)
    }

    /// As above, of a frame for the client: `callID` is the client's.
    public mutating func streamBroken(
        callID: UInt64, ofClient address: PeerAddress, now: MonotonicTime, _ effects: inout [RouterEffect],
        ended: (EndedCall) -> Void
    ) {
        guard let slot = slot(of: callID, ofClient: address) else { return }
        streamBroken(callID: slots.id(of: slot), .streamBroken, now: now, &effects, ended: ended)
    }
}
