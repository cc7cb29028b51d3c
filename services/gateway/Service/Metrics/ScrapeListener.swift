import Foundation
import RPCCore
import Synchronization

/// Answers `GET /metrics` over HTTP, for Prometheus. One request at a time on a thread of its own: it can delay nothing but the next scrape.
///
/// Not a web server, on purpose: what was at hand reads headers of any length and waits for ever, and this process is the shop's one address.
final class ScrapeListener: Sendable {
    enum Limits {
        /// Of a request's head; a body is not read.
        static let requestBytesMax = 8_192
        /// From the connection to the last byte of the request, and again for those of the answer.
        static let ioMilliseconds = 5_000
        /// Connections that wait to be taken.
        static let backlog: Int32 = 16
    }

    struct Failure: Error, CustomStringConvertible { let description: String }

    /// Where it listens; `http://127.0.0.1:7412/metrics`.
    let url: String
    private let listening: Int32
    private let isStopped = Atomic(false)
    private let text: @Sendable () async -> (body: String, contentType: String)?

    /// - Parameters:
    ///   - address: `127.0.0.1:7412`; port 0 picks one.
    ///   - text: what to answer; nil: 503.
    init(address: String, text: @escaping @Sendable () async -> (body: String, contentType: String)?) throws {
        self.text = text
        guard let colon = address.lastIndex(of: ":"), let port = UInt16(address[address.index(after: colon)...]) else {
            throw Failure(description: "--metrics-endpoint: must be ADDRESS:PORT, is \"\(address)\"")
        }
        let host = String(address[..<colon]).trimmingCharacters(in: ["[", "]"])
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV | AI_PASSIVE
        var found: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, "\(port)", &hints, &found)
        guard result == 0, let info = found?.pointee else {
            throw Failure(description: "--metrics-endpoint: \(host): \(String(cString: gai_strerror(result)))")
        }
        defer { freeaddrinfo(found) }
        listening = socket(info.ai_family, info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard listening >= 0, bind(listening, info.ai_addr, info.ai_addrlen) == 0, listen(listening, Limits.backlog) == 0 else {
            let reason = String(cString: strerror(errno))
            if listening >= 0 { Glibc.close(listening) }
            throw Failure(description: "--metrics-endpoint: cannot listen on \(address): \(reason)")
        }
        url = "http://\(address[..<colon]):\(Self.port(of: listening))/metrics"
    }

    deinit { close(listening) }

    /// Serves until `stop`. The thread keeps the listener for as long as it runs.
    func start() {
        Thread.detachNewThread { while !self.isStopped.load(ordering: .relaxed) { self.serveNext() } }
    }

    /// The answer under way is still sent; nobody waits for it.
    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// Looks up a few times a second whether to stop.
    private func serveNext() {
        guard Self.wait(listening, for: POLLIN, milliseconds: 200) else { return }
        let connection = accept(listening, nil, nil)
        guard connection >= 0 else { return }
        defer { close(connection) }
        _ = fcntl(connection, F_SETFL, fcntl(connection, F_GETFL) | O_NONBLOCK)
        let answer: [UInt8]
        switch Self.request(on: connection) {
        case nil: return
        case .get: answer = metrics()
        case .notFound: answer = Self.response("404 Not Found", "only GET /metrics is answered here\n")
        case .wrongMethod: answer = Self.response("405 Method Not Allowed", "only GET is answered here\n")
        case .tooLong: answer = Self.response("431 Request Header Fields Too Large", "")
        case .malformed: answer = Self.response("400 Bad Request", "")
        }
        Self.send(answer, on: connection)
    }

    private enum Request { case get, notFound, wrongMethod, tooLong, malformed }

    /// nil: nobody there any more, or too slow.
    private static func request(on connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 2_048)
        let end = ContinuousClock.now + .milliseconds(Limits.ioMilliseconds)
        while !bytes.suffix(chunk.count + 3).contains("\r\n\r\n".utf8) {
            guard bytes.count <= Limits.requestBytesMax else { return .tooLong }
            guard wait(connection, for: POLLIN, until: end) else { return nil }
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            bytes += chunk[..<count]
        }
        let line = bytes.prefix { $0 != UInt8(ascii: "\r") }.split(separator: UInt8(ascii: " "))
        guard line.count == 3, line[2].starts(with: "HTTP/1.".utf8) else { return .malformed }
        guard line[0].elementsEqual("GET".utf8) else { return .wrongMethod }
        return line[1].prefix { $0 != UInt8(ascii: "?") }.elementsEqual("/metrics".utf8) ? .get : .notFound
    }

    private func metrics() -> [UInt8] {
        let made = Made()
        let done = DispatchSemaphore(value: 0)
        let text = text
        Task {
            let result = await text()
            made.result.withLock { $0 = result }
            done.signal()
        }
        // This thread serves nobody else, and collecting has a deadline of its own.
        done.wait()
        guard let result = made.result.withLock({ $0 }) else {
            return Self.response("503 Service Unavailable", "the gateway is shutting down\n")
        }
        return Self.response("200 OK", result.body, result.contentType)
    }

    private final class Made: Sendable { let result = Mutex<(body: String, contentType: String)?>(nil) }

    private static func response(_ status: String, _ body: String, _ type: String = "text/plain; charset=utf-8") -> [UInt8] {
        let body = Array(body.utf8)
        let head = """
            HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n
            """
        return Array(head.utf8) + body
    }

    private static func send(_ bytes: [UInt8], on connection: Int32) {
        let end = ContinuousClock.now + .milliseconds(Limits.ioMilliseconds)
        var sent = 0
        while sent < bytes.count {
            guard wait(connection, for: POLLOUT, until: end) else { return }
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno != EAGAIN, errno != EINTR { return }
            sent += max(0, count)
        }
    }

    private static func wait(_ descriptor: Int32, for events: Int32, until end: ContinuousClock.Instant) -> Bool {
        let left = (end - .now).microseconds / 1_000
        return left > 0 && wait(descriptor, for: events, milliseconds: Int32(clamping: left))
    }

    private static func wait(_ descriptor: Int32, for events: Int32, milliseconds: Int32) -> Bool {
        var poll = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        return Glibc.poll(&poll, 1, milliseconds) > 0
    }

    private static func port(of descriptor: Int32) -> UInt16 {
        var address = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &size) }
            // In an IPv6 address the port is in the same place.
            return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { UInt16(bigEndian: $0.pointee.sin_port) }
        }
    }
}
