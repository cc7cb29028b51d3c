import CZeroMQ
import Glibc

/// An eventfd: readable once signalled, until drained.
struct WakeSignal: Sendable {
    let descriptor: Int32

    init() {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        precondition(descriptor >= 0, "eventfd: errno \(errno)")
    }

    func signal() {
        // Fails only when the counter is full, that is, when the signal is set anyway.
        _ = eventfd_write(descriptor, 1)
    }

    func drain() {
        var count: eventfd_t = 0
        _ = eventfd_read(descriptor, &count)
    }

    func close() { _ = Glibc.close(descriptor) }
}
