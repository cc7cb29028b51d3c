import Glibc
import Synchronization

/// Accepts connections on a free port of the loopback and closes them at once, until told to stop.
final class FickleListener: Sendable {
    private let socket: Int32
    let port: UInt16
    private let count = Atomic<Int>(0)

    struct Failed: Error {
        let errno: Int32
    }

    init() throws {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failed = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, size) != 0 || listen(socket, 64) != 0 || getsockname(socket, address, &size) != 0
            }
        }
        guard !failed else { throw Failed(errno: Glibc.errno) }
        self.socket = socket
        port = UInt16(bigEndian: address.sin_port)
    }

    var accepted: Int { count.load(ordering: .relaxed) }

    /// Blocks until `stop`.
    func run() {
        while true {
            let peer = accept(socket, nil, nil)
            guard peer >= 0 else { return }
            count.add(1, ordering: .relaxed)
            close(peer)
        }
    }

    func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

    deinit { close(socket) }
}
