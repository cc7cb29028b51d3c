import CZeroMQ

/// Tells what happens to a socket's connections. Polled beside the socket it watches, and closed before it.
///
/// libzmq's I/O thread sends each event with a call that blocks. Were this end to go first, or its queue to fill up, the next event would stop that thread,
/// and with it every connection of the context, for ever.
final class SocketMonitor {
    struct Event {
        let kind: Int32
        /// For DISCONNECTED: the file descriptor that the connection had.
        let value: Int32
    }

    let socket: Socket
    private let watched: Socket

    /// - Parameter serial: unique in the context.
    init(watching watched: Socket, in context: Context, serial: UInt64, events: Int32) {
        let endpoint = "inproc://monitor-\(serial)"
        let result = zmq_socket_monitor(watched.handle, endpoint, events)
        precondition(result == 0, "zmq_socket_monitor: \(SocketError.current)")
        self.watched = watched
        socket = Socket(.pair, in: context)
        // Any number: it is bounded by what connections can do between two turns.
        socket.set(ZMQ_RCVHWM, 0)
        let connected = zmq_connect(socket.handle, endpoint)
        precondition(connected == 0, "zmq_connect \(endpoint): \(SocketError.current)")
    }

    func close() {
        _ = zmq_socket_monitor(watched.handle, nil, 0)
        socket.close()
    }

    func next() -> Event? {
        // u16 event, u32 value, packed.
        var head: (UInt16, UInt16, UInt16) = (0, 0, 0)
        guard zmq_recv(socket.handle, &head, 6, ZMQ_DONTWAIT) >= 0 else {
            socket.receivedNothing()
            return nil
        }
        // The second frame is the address.
        var address: UInt8 = 0
        _ = zmq_recv(socket.handle, &address, 1, ZMQ_DONTWAIT)
        return Event(kind: Int32(head.0), value: Int32(bitPattern: UInt32(head.1) | UInt32(head.2) << 16))
    }
}
