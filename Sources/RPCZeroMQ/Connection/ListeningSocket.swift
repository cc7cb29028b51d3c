import CZeroMQ
import Logging
import RPCCore

/// A ROUTER that peers come to, with what its monitor tells about connections that end. The gateway has two, an instance that is called directly one.
final class ListeningSocket {
    let socket: Socket
    let monitor: SocketMonitor
    let endpoint: String
    let outbox: Outbox
    /// Who may come in; nil: whoever can reach it.
    let door: Door?
    private let file: SocketFile?
    private let reactor: Reactor
    /// Peers that said HELLO, by the file descriptor of their connection: the only name a monitor has for one.
    private(set) var greeted: [Int32: PeerAddress] = [:]
    private struct Suspect {
        let address: PeerAddress
        var probes = 0
        /// A PING to it failed. What it sent before may still lie unread: it is taken for gone after the next receive.
        var isUnreachable = false
        var nextProbe: MonotonicTime
    }

    /// Peers whose connection was reported closed. The ROUTER lets go of them a little later than its monitor reports.
    private var suspects: [Suspect] = []
    private static let probeIntervalsMicroseconds: [Int64] = [1_000, 10_000, 100_000]

    init(
        _ endpoint: String, _ entry: Door.Entry, _ security: ListenerSecurity, ipcMode: FileMode, _ reactor: Reactor,
        _ logger: Logger, undelivered: @escaping Outbox.Undelivered
    ) throws(SocketError) {
        self.reactor = reactor
        socket = Socket(.router, in: reactor.context)
        outbox = Outbox(socket, isRouter: true, undelivered: undelivered)
        door = try Door.open(for: socket, endpoint, entry, security, reactor, logger)
        monitor = SocketMonitor(
            watching: socket, in: reactor.context, serial: reactor.nextSerial(),
            events: door == nil ? ZMQ_EVENT_DISCONNECTED : ZMQ_EVENT_DISCONNECTED | Self.failedHandshakes)
        self.endpoint = try socket.bind(endpoint, ipcMode: ipcMode)
        file = SocketFile(of: endpoint)
    }

    /// Not those that ZAP has refused: its handler knows more of them.
    private static let failedHandshakes = ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL

    /// - Parameter batchBytesMax: the largest BATCH that it takes.
    func remember(_ address: PeerAddress, descriptor: Int32, batchBytesMax: UInt32) {
        guard descriptor >= 0 else { return }
        if let former = greeted.updateValue(address, forKey: descriptor), former != address { outbox.forget(former) }
        outbox.accept(batchesOf: batchBytesMax, from: address)
    }

    func forget(_ address: PeerAddress) {
        outbox.forget(address)
        greeted = greeted.filter { $0.value != address }
        suspects.removeAll { $0.address == address }
    }

    /// - Parameter ended: told of peers whose connection, by its descriptor, is closed.
    func readMonitor(_ now: MonotonicTime, ended: (PeerAddress, Int32) -> Void) {
        while let event = monitor.next() {
            if event.kind & Self.failedHandshakes != 0 { door?.handshakeFailed(now) }
            guard event.kind == ZMQ_EVENT_DISCONNECTED, let address = greeted.removeValue(forKey: event.value) else { continue }
            outbox.forget(address)
            ended(address, event.value)
            suspect(address, now)
        }
    }

    func suspect(_ address: PeerAddress, _ now: MonotonicTime) {
        guard !suspects.contains(where: { $0.address == address }) else { return }
        // Its last words may lie there, and are read first.
        socket.mayHaveInput = true
        suspects.append(Suspect(address: address, nextProbe: now))
    }

    var nextProbe: MonotonicTime? { suspects.map(\.nextProbe).min() }

    /// Suspects that turn out to be gone: a PING to them fails. One that still takes PINGs after the last probe is left to the
    /// heartbeats: its descriptor was another's before.
    func takeGone(_ now: MonotonicTime) -> [PeerAddress] {
        guard !suspects.isEmpty, suspects.contains(where: { $0.nextProbe <= now }) else { return [] }
        socket.processEvents()
        var gone: [PeerAddress] = []
        suspects = suspects.compactMap { suspect in
            guard suspect.nextProbe <= now else { return suspect }
            if suspect.isUnreachable {
                gone.append(suspect.address)
                return nil
            }
            if socket.send(FrameHeader(type: .ping), to: PeerIdentity(suspect.address)) == .gone {
                var unreachable = suspect
                unreachable.isUnreachable = true
                return unreachable
            }
            guard suspect.probes < Self.probeIntervalsMicroseconds.count else { return nil }
            var next = suspect
            next.nextProbe = now + Self.probeIntervalsMicroseconds[suspect.probes]
            next.probes += 1
            return next
        }
        return gone
    }

    func close() {
        outbox.flush()
        if let door { reactor.close(door) }
        file?.remove()
        monitor.close()
        socket.close(lingerMilliseconds: SocketLimits.lingerMilliseconds)
    }
}
