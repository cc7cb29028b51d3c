import Foundation

/// TCP ports of 127.0.0.1.
public enum LoopbackPort {
    /// Whether a server could listen on the port now.
    public static func isFree(_ port: UInt16) -> Bool { bound(port) != nil }

    /// Below the ports that the kernel gives to connections and to servers that do not care (by default from 32,768 on): one of those may be taken
    /// between being found free and being used, and with many connections about it is.
    private static let candidates: ClosedRange<UInt16> = 10_240...32_767
    private static let attemptsMax = 1_000

    /// Ports that nobody listens on now, all different. Somebody else may take one before it is used: callers start over then.
    public static func free(_ count: Int) -> [UInt16]? {
        // Held open together, so that none is found twice.
        var descriptors: [Int32] = []
        defer { for descriptor in descriptors { close(descriptor) } }
        var ports: [UInt16] = []
        for _ in 0..<attemptsMax where ports.count < count {
            guard let (descriptor, port) = open(.random(in: candidates)) else { continue }
            descriptors.append(descriptor)
            ports.append(port)
        }
        return ports.count == count ? ports : nil
    }

    private static func bound(_ port: UInt16) -> UInt16? {
        guard let (descriptor, port) = open(port) else { return nil }
        close(descriptor)
        return port
    }

    private static func open(_ port: UInt16) -> (descriptor: Int32, port: UInt16)? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        // As ZeroMQ binds: connections of an earlier mesh that linger in TIME_WAIT are no obstacle.
        var reuse: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let succeeded = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                // Listening, because two bound sockets with SO_REUSEADDR do not collide, two that listen do.
                bind(descriptor, $0, length) == 0 && listen(descriptor, 1) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard succeeded else {
            close(descriptor)
            return nil
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }
}
