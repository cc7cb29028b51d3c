import HeapModule
import RPCCore

/// What goes wrong on demand.
extension MeshState {
    /// The router's process dies and another takes its place: every connection ends, and is made again at once.
    mutating func restartRouter(limits: RouterLimits) {
        router = Router(now: now, limits: limits)
        // Every message is on its way to the router or from it.
        packets = Heap()
        effects.removeAll()
        for index in clients.indices {
            for slot in clients[index].core.connectionLost() { end(index, slot, .failure(.connectionLost)) }
            _ = clients[index].core.connected(
                payloadBytesMax: WireLimits.payloadBytesMax, inFlightMax: WireLimits.inFlightPerConnectionMax, now: now)
        }
        for address in instances.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            guard var instance = instances[address] else { continue }
            for slot in instance.core.lost(Self.routerPeer) { stop(slot, of: &instance, .connectionLost) }
            instances[address] = instance
            send(FrameHeader(type: .hello), to: .routerFromInstance(address), canBeLost: false)
        }
    }

    func link(ofInstance name: String) -> Packet.Link? { addressByName[name].map { .instance($0) } }
}
