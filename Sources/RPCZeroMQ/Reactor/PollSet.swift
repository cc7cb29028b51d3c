import CZeroMQ
import Glibc

/// What the reactor waits for: the sockets and monitors of its participants, and the wake-up signal.
///
/// Not `zmq_poll`: that asks every socket for its events before it sleeps and after, and each answer is a system call, with six sockets a
/// dozen for each message that arrives alone. Here only those are asked whose descriptor may have been silenced (`Socket.mayHaveInput`).
struct PollSet {
    var isStale = true
    private var descriptors: [pollfd] = []
    private var sockets: [Socket] = []

    mutating func rebuildIfStale(_ participants: [any ReactorParticipant], wake: WakeSignal) {
        guard isStale else { return }
        isStale = false
        sockets = participants.flatMap(\.sockets)
        descriptors = ([wake.descriptor] + sockets.map(\.descriptor)).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
    }

    /// Sockets that have something to read know it afterwards.
    ///
    /// - Parameter milliseconds: 0 after a turn that had something to do, so that one with much to read does not keep the others waiting.
    /// - Returns: whether a monitor may have events, and whether the wake-up signal is set.
    mutating func wait(milliseconds: Int) -> (monitors: Bool, wake: Bool) {
        var timeout = Int32(clamping: milliseconds)
        if timeout > 0 {
            for socket in sockets where socket.mayHaveInput && socket.hasInput() { timeout = 0 }
        }
        let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
        if ready > 0 {
            for (index, socket) in sockets.enumerated() where descriptors[index + 1].revents != 0 { socket.mayHaveInput = true }
        }
        // Whatever a peer said before its end is to be read with that.
        let monitors = sockets.contains { $0.isMonitor && $0.mayHaveInput }
        if monitors { for socket in sockets { socket.mayHaveInput = true } }
        return (monitors, ready > 0 && descriptors[0].revents != 0)
    }
}
