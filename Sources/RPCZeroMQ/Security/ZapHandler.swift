import CZeroMQ
import RPCCore

/// Tells libzmq who may connect: ZAP, ZeroMQ's RFC 27. One for each context, on its reactor; libzmq's I/O thread asks and goes on with other connections
/// until the answer is there, so that neither waits for the other.
///
/// The user id that it gives a connection is `number name`: the number is this connection's alone and never comes again, the name is that of its key. Every
/// message of the connection carries it (`Envelope.caller`).
final class ZapHandler: ReactorParticipant {
    private static let endpoint = "inproc://zeromq.zap.01"
    private static let version = Array("1.0".utf8)
    /// Empty frame, version, request id, domain, address, routing id, mechanism, key.
    private enum Frame { static let version = 0, id = 1, domain = 2, address = 3, mechanism = 5, key = 6, count = 7 }
    private static let frameBytesMax = 256

    private let socket: Socket
    private var doors: [String: Door] = [:]
    private var connections: Int32 = 0

    /// - Throws: `SocketError` if the context has a handler already.
    init(in context: Context) throws(SocketError) {
        socket = Socket(.rep, in: context)
        _ = try socket.bind(Self.endpoint)
    }

    func add(_ door: Door) { doors[door.domain] = door }
    func remove(_ door: Door) { doors[door.domain] = nil }

    var sockets: [Socket] { [socket] }

    func turn(_ now: MonotonicTime) -> Bool {
        for _ in 0..<Reactor.messagesPerTurnMax {
            guard let frames = receive() else { return false }
            answer(frames, now)
        }
        return true
    }

    func flush() {}
    func nextDue() -> MonotonicTime? { nil }
    func readMonitors(_ now: MonotonicTime) {}
    func close() { socket.close() }

    private func answer(_ frames: [[UInt8]], _ now: MonotonicTime) {
        let id = frames.count > Frame.id ? frames[Frame.id] : []
        guard frames.count == Frame.count, frames[Frame.version] == Self.version,
            frames[Frame.mechanism].elementsEqual("CURVE".utf8), let key = CurveKey(bytes: frames[Frame.key]),
            let door = doors[String(decoding: frames[Frame.domain], as: UTF8.self)]
        else { return reply(id, "500", "not understood", "") }
        let address = String(decoding: frames[Frame.address], as: UTF8.self)
        guard let name = door.admit(key, from: address, now) else { return reply(id, "400", "key refused", "") }
        // Past two billion connections the first numbers come again; those of the first are long gone.
        connections = connections == .max ? 1 : connections + 1
        reply(id, "200", "OK", "\(connections) \(name)")
    }

    private func reply(_ id: [UInt8], _ code: String, _ text: String, _ user: String) {
        let frames = [Self.version, id, Array(code.utf8), Array(text.utf8), Array(user.utf8), []]
        socket.mayHaveInput = true
        for (index, frame) in frames.enumerated() {
            let more = index == frames.count - 1 ? 0 : ZMQ_SNDMORE
            // Who asked may be gone by now; REP drops the answer then.
            _ = zmq_send(socket.handle, frame, frame.count, more | ZMQ_DONTWAIT)
        }
    }

    private func receive() -> [[UInt8]]? {
        guard socket.mayHaveInput else { return nil }
        var frames: [[UInt8]] = []
        var buffer = [UInt8](repeating: 0, count: Self.frameBytesMax)
        repeat {
            let count = Int(zmq_recv(socket.handle, &buffer, buffer.count, ZMQ_DONTWAIT))
            guard count >= 0 else {
                socket.receivedNothing()
                return nil
            }
            frames.append(Array(buffer.prefix(min(count, buffer.count))))
        } while socket.hasMore
        return frames
    }
}

extension Reactor {
    /// Makes a door known, before its socket is bound. Call it on the reactor's thread.
    func open(_ door: Door) throws(SocketError) {
        if zapHandler == nil {
            let handler = try ZapHandler(in: context)
            zapHandler = handler
            attach(handler)
        }
        zapHandler?.add(door)
    }

    func close(_ door: Door) { zapHandler?.remove(door) }
}
