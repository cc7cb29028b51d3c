import Foundation
import Glibc

/// Ends the process when the host's end of the socket closes: the kernel closes it however the host dies, and a plugin that hangs cannot
/// keep this thread from noticing.
enum OrphanWatch {
    static func start(_ socket: Int32) {
        let thread = Thread {
            // POLLRDHUP, which Glibc's module does not show.
            var item = pollfd(fd: socket, events: 0x2000, revents: 0)
            while poll(&item, 1, -1) <= 0 {}
            _exit(0)
        }
        thread.name = "orphan watch"
        thread.stackSize = 64 << 10
        thread.start()
    }
}
