import CZeroMQ
import Glibc

/// What the reactor waits for: the sockets and monitors of its participants, and the wake-up signal.
struct PollSet {
    var isStale = true
    private var items: [zmq_pollitem_t] = []
    private var monitors: [Bool] = []

    mutating func rebuildIfStale(_ participants: [any ReactorParticipant], wake: WakeSignal) {
        guard isStale else { return }
        isStale = false
        items = [zmq_pollitem_t(socket: nil, fd: wake.descriptor, events: Int16(ZMQ_POLLIN), revents: 0)]
        monitors = [false]
        for socket in participants.flatMap(\.sockets) {
            items.append(zmq_pollitem_t(socket: socket.handle, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0))
            monitors.append(socket.isMonitor)
        }
    }

    /// - Returns: whether a monitor has events, and whether the wake-up signal is set. Sockets are read by every turn anyway.
    mutating func wait(milliseconds: Int) -> (monitors: Bool, wake: Bool) {
        guard zmq_poll(&items, Int32(items.count), milliseconds) > 0 else { return (false, false) }
        return (zip(items, monitors).contains { $0.revents != 0 && $1 }, items[0].revents != 0)
    }
}
