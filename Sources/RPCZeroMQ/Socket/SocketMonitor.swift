import CZeroMQ

/// Tells what happens to a socket's connections. Polled beside the socket it watches.
final class SocketMonitor {
    struct Event {
        let kind: Int32
        /// For DISCONNECTED: the file descriptor that the connection had.
        let value: Int32
    }

    let socket: Socket

    /// - Parameter serial: unique in the context.
    init(watching watched: Socket, in context: Context, serial: UInt64, events: Int32) {
        let endpoint = "inproc://monitor-\(serial)"
        let result = zmq_socket_monitor(watched.handle, endpoint, events)
        precondition(result == 0, "zmq_socket_monitor: \(SocketError.current)")
        socket = Socket(.pair, in: context)
        let connected = zmq_connect(socket.handle, endpoint)
        precondition(connected == 0, "zmq_connect \(endpoint): \(SocketError.current)")
    }

    func next() -> Event? {
        // u16 event, u32 value, packed.
        var head: (UInt16, UInt16, UInt16) = (0, 0, 0)
        guard zmq_recv(socket.handle, &head, 6, ZMQ_DONTWAIT) >= 0 else { return nil }
        // The second frame is the address.
        var address: UInt8 = 0
        _ = zmq_recv(socket.handle, &address, 1, ZMQ_DONTWAIT)
        return Event(kind: Int32(head.0), value: Int32(bitPattern: UInt32(head.1) | UInt32(head.2) << 16))
    }
}
