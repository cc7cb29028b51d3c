/// Callers: known from their first message, forgotten when they are silent or gone.
extension Router {
    /// HELLO from a client: from now on its silence ends its calls.
    public mutating func clientGreeted(_ address: PeerAddress, now: MonotonicTime) throws(RPCError) {
        guard let client = clientIndex(address, now) else { throw .tooManyClients }
        clients[client].greeted = true
    }

    /// Whether the client spoke lately or has calls in flight.
    public func isKnown(client address: PeerAddress) -> Bool { clientByAddress.slot(of: address.rawValue) != nil }

    /// Anything but a request arrived from a client.
    public mutating func heard(client address: PeerAddress, now: MonotonicTime) {
        if let client = clientByAddress.slot(of: address.rawValue) { clients[client].lastHeard = now }
    }

    /// The transport says that a client is gone: its instances are told to stop.
    public mutating func clientGone(
        _ address: PeerAddress, now: MonotonicTime, _ effects: inout [RouterEffect], ended: (EndedCall) -> Void
    ) {
        guard let client = clientByAddress.slot(of: address.rawValue) else { return }
        remove(client: client, now, &effects, ended)
    }

    /// The index of a client, made on its first message; nil past the limit.
    mutating func clientIndex(_ address: PeerAddress, _ now: MonotonicTime) -> Int? {
        if let known = clientByAddress.slot(of: address.rawValue) {
            clients[known].lastHeard = now
            return known
        }
        guard let id = clientSlots.take(), let index = clientSlots.slot(of: id) else { return nil }
        let client = Client(address: address, lastHeard: now)
        if index == clients.count { clients.append(client) } else { clients[index] = client }
        _ = clientByAddress.insert(index, id: address.rawValue)
        return index
    }

    mutating func remove(
        client index: Int, _ now: MonotonicTime, _ effects: inout [RouterEffect], _ ended: (EndedCall) -> Void
    ) {
        if clients[index].inFlight > 0 {
            for slot in slots.taken where calls[slot].client == index {
                effects.append(
                    .cancel(instance: instances[Int(calls[slot].instance)].address, callID: slots.id(of: slot)))
                ended(end(slot, status: UInt8(RPCError.cancelled.code.rawValue), now))
            }
        }
        clientByAddress.remove(id: clients[index].address.rawValue)
        clientSlots.release(index)
    }
}
