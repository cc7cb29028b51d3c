import Glibc
import RPCCore
import Testing

/// A ZMTP 3 peer made of a plain TCP socket: it can say what libzmq and our own code never would.
final class RawPeer {
    struct Closed: Error {}

    private let descriptor: Int32

    /// - Parameter endpoint: `tcp://127.0.0.1:port`.
    init(_ endpoint: String, handshake: Bool = true) throws {
        let port = try #require(endpoint.split(separator: ":").last.flatMap { UInt16($0) })
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        if handshake { try shakeHands() }
    }

    /// The end that was called, as a ROUTER.
    fileprivate init(accepted descriptor: Int32) throws {
        self.descriptor = descriptor
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        try shakeHands(as: "ROUTER")
    }

    deinit { close(descriptor) }

    /// Says that this was all, and returns when the other end has closed.
    func finish() {
        shutdown(descriptor, Int32(SHUT_WR))
        while (try? read(1)) != nil {}
    }

    func write(_ bytes: [UInt8]) {
        // Without a signal: being dropped is what some tests want.
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    func send(_ frames: [[UInt8]]) {
        for (index, frame) in frames.enumerated() {
            write([index == frames.count - 1 ? 0 : 1, UInt8(frame.count)] + frame)
        }
    }

    /// The frames of the next message.
    func receive() throws -> [[UInt8]] {
        var frames: [[UInt8]] = []
        while true {
            let flags = try read(1)[0]
            let size = flags & 2 == 0 ? Int(try read(1)[0]) : try read(8).reduce(0) { $0 << 8 | Int($1) }
            let body = try read(size)
            if flags & 4 != 0 { continue }
            frames.append(body)
            if flags & 1 == 0 { return frames }
        }
    }

    private func shakeHands(as type: String = "DEALER") throws {
        let mechanism = Array("NULL".utf8) + [UInt8](repeating: 0, count: 16)
        write([0xff] + [UInt8](repeating: 0, count: 8) + [0x7f, 3, 0] + mechanism + [UInt8](repeating: 0, count: 32))
        let name = Array("Socket-Type".utf8)
        let type = Array(type.utf8)
        let ready = [5] + Array("READY".utf8) + [UInt8(name.count)] + name + [0, 0, 0, UInt8(type.count)] + type
        write([4, UInt8(ready.count)] + ready)
        _ = try read(64)
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var buffer = [UInt8](repeating: 0, count: count - bytes.count)
            let got = recv(descriptor, &buffer, buffer.count, 0)
            guard got > 0 else { throw Closed() }
            bytes += buffer.prefix(got)
        }
        return bytes
    }
}

/// Listens on a free port of the loopback.
final class RawListener {
    private let descriptor: Int32
    let endpoint: String

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let failed = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) != 0 || listen(descriptor, 4) != 0
                    || getsockname(descriptor, address, &size) != 0
            }
        }
        endpoint = "tcp://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        try #require(!failed)
    }

    deinit { close(descriptor) }

    func accept() throws -> RawPeer {
        let peer = Glibc.accept(descriptor, nil, nil)
        try #require(peer >= 0)
        return try RawPeer(accepted: peer)
    }
}

/// A header frame as bytes, with five seconds left.
func headerBytes(
    _ type: FrameType, callID: UInt64 = 0, method: UInt32 = 0, credit: UInt32 = 0, flags: FrameFlags = []
) -> [UInt8] {
    let words = FrameHeader(
        type: type, flags: flags, callID: callID, remainingMicroseconds: 5_000_000, method: method, credit: credit
    ).words
    return (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64($0 % 8 * 8)) }
}
