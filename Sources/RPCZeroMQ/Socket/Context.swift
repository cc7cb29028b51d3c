import CZeroMQ

/// A libzmq context: its I/O thread and the sockets made in it.
final class Context {
    let handle: UnsafeMutableRawPointer

    init() {
        guard let handle = zmq_ctx_new() else { preconditionFailure("zmq_ctx_new: \(SocketError.current)") }
        self.handle = handle
        zmq_ctx_set(handle, ZMQ_MAX_SOCKETS, Int32(SocketLimits.socketsMax))
    }

    /// Waits until what lingers is sent or its linger time is over. All sockets must be closed.
    func terminate() {
        while zmq_ctx_term(handle) == -1, zmq_errno() == EINTR {}
    }
}
