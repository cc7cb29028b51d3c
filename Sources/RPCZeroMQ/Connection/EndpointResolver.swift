import Dispatch
import Glibc

/// Turns `tcp://name:port` into endpoints with numeric addresses, off the reactor. libzmq itself resolves names on its I/O thread, which stops
/// every connection of the context meanwhile, and takes the first address only.
enum EndpointResolver {
    /// True if libzmq needs no name lookup: `ipc://`, `inproc://`, numeric addresses.
    static func isNumeric(_ endpoint: String) -> Bool {
        guard let (host, _) = split(endpoint) else { return true }
        var v4 = in_addr()
        var v6 = in6_addr()
        return host == "*" || inet_pton(AF_INET, host, &v4) == 1 || inet_pton(AF_INET6, host, &v6) == 1
    }

    /// Calls `completion` with one endpoint per address, on a thread of its own queue; with none if the name is not known.
    static func resolve(_ endpoint: String, completion: @escaping @Sendable ([String]) -> Void) {
        queue.async { completion(addresses(endpoint)) }
    }

    private static let queue = DispatchQueue(label: "liveshop.resolver")

    private static func addresses(_ endpoint: String) -> [String] {
        guard let (host, port) = split(endpoint) else { return [endpoint] }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, port, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var endpoints: [String] = []
        var next = list
        while let info = next {
            var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            if getnameinfo(
                info.pointee.ai_addr, info.pointee.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0
            {
                let address = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
                endpoints.append(
                    info.pointee.ai_family == AF_INET6 ? "tcp://[\(address)]:\(port)" : "tcp://\(address):\(port)")
            }
            next = info.pointee.ai_next
        }
        return endpoints
    }

    /// Host and port of a TCP endpoint.
    private static func split(_ endpoint: String) -> (host: String, port: String)? {
        guard endpoint.hasPrefix("tcp://"), let colon = endpoint.lastIndex(of: ":") else { return nil }
        let host = endpoint[endpoint.index(endpoint.startIndex, offsetBy: 6)..<colon]
        return (host.trimming(["[", "]"]), String(endpoint[endpoint.index(after: colon)...]))
    }
}

extension Substring {
    fileprivate func trimming(_ characters: Set<Character>) -> String { String(filter { !characters.contains($0) }) }
}
