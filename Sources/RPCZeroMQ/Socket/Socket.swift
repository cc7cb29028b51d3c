import CZeroMQ
import Glibc
import RPCCore

/// A libzmq socket. Lives on its reactor's thread.
final class Socket {
    enum Kind {
        case dealer, router, pair, rep

        var rawValue: Int32 {
            switch self {
            case .dealer: ZMQ_DEALER
            case .router: ZMQ_ROUTER
            case .pair: ZMQ_PAIR
            case .rep: ZMQ_REP
            }
        }
    }

    enum Delivery: Hashable {
        case sent
        /// The peer's queue is full: it does not read.
        case stalled
        /// There is no such peer (any more).
        case gone
    }

    let handle: UnsafeMutableRawPointer
    let isMonitor: Bool
    /// Readable when libzmq's I/O thread has news for this socket, of whatever kind; silent again as soon as any call on the socket has taken
    /// note of them. So it cannot be waited for alone: see `mayHaveInput`.
    let descriptor: Int32
    /// False once a receive has found nothing, until the descriptor speaks, or a call that is no receive may have silenced it.
    var mayHaveInput = true
    private var isOpen = true

    init(_ kind: Kind, in context: Context) {
        guard let handle = zmq_socket(context.handle, kind.rawValue) else {
            preconditionFailure("zmq_socket: \(SocketError.current)")
        }
        self.handle = handle
        isMonitor = kind == .pair
        var descriptor: Int32 = -1
        var size = MemoryLayout<Int32>.size
        let result = zmq_getsockopt(handle, ZMQ_FD, &descriptor, &size)
        precondition(result == 0, "ZMQ_FD: \(SocketError.current)")
        self.descriptor = descriptor
        set(ZMQ_LINGER, 0)
        guard kind == .dealer || kind == .router else { return }
        set(ZMQ_SNDHWM, SocketLimits.queueMessagesMax)
        set(ZMQ_RCVHWM, SocketLimits.queueMessagesMax)
        set(ZMQ_HANDSHAKE_IVL, SocketLimits.handshakeMilliseconds)
        var bytesMax = SocketLimits.frameBytesMax
        zmq_setsockopt(handle, ZMQ_MAXMSGSIZE, &bytesMax, MemoryLayout<Int64>.size)
        if kind == .router { set(ZMQ_ROUTER_MANDATORY, 1) }
        // A reconnect is a new socket: see ConnectionCore.
        if kind == .dealer { set(ZMQ_RECONNECT_IVL, SocketLimits.reconnectNeverMilliseconds) }
    }

    func set(_ option: Int32, _ value: Int32) {
        var value = value
        let result = zmq_setsockopt(handle, option, &value, MemoryLayout<Int32>.size)
        precondition(result == 0, "zmq_setsockopt \(option): \(SocketError.current)")
    }

    func connect(_ endpoint: String) throws(SocketError) {
        if endpoint.contains("[") { set(ZMQ_IPV6, 1) }
        guard zmq_connect(handle, endpoint) == 0 else { throw .last("connect to \(endpoint)") }
    }

    /// - Parameter ipcMode: of the file of an `ipc://` endpoint: whoever may write to it may connect.
    /// - Returns: the endpoint with the port that was picked for `:0` or `:*`.
    func bind(_ endpoint: String, ipcMode: FileMode = .owner) throws(SocketError) -> String {
        if endpoint.contains("[") { set(ZMQ_IPV6, 1) }
        try ipcMode.apply(to: endpoint) { () throws(SocketError) in
            guard zmq_bind(handle, endpoint) == 0 else { throw .last("bind to \(endpoint)") }
        }
        var buffer = [CChar](repeating: 0, count: 512)
        var size = buffer.count
        guard zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &buffer, &size) == 0 else { throw .last("endpoint of \(endpoint)") }
        return String(decoding: buffer.prefix(max(0, size - 1)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func close(lingerMilliseconds: Int32 = 0) {
        guard isOpen else { return }
        isOpen = false
        set(ZMQ_LINGER, lingerMilliseconds)
        zmq_close(handle)
    }

    deinit { close() }

    /// Makes the socket take note of connections that ended, so that the next send to one of them fails.
    func processEvents() { _ = hasInput() }

    /// Asks libzmq.
    func hasInput() -> Bool {
        var events: Int32 = 0
        var size = MemoryLayout<Int32>.size
        let result = zmq_getsockopt(handle, ZMQ_EVENTS, &events, &size)
        mayHaveInput = result != 0 || events & ZMQ_POLLIN != 0
        return mayHaveInput
    }

    /// A receive has failed.
    func receivedNothing() { mayHaveInput = zmq_errno() != EAGAIN }

    /// The message that is being received has further frames.
    var hasMore: Bool {
        var more: Int32 = 0
        var size = MemoryLayout<Int32>.size
        return zmq_getsockopt(handle, ZMQ_RCVMORE, &more, &size) == 0 && more != 0
    }

    // MARK: Sending

    /// The outcome of the call that just returned.
    static func delivery(_ result: Int32) -> Delivery {
        if result >= 0 { return .sent }
        return zmq_errno() == EAGAIN ? .stalled : .gone
    }

    /// Sends a message made here. Nothing is sent unless all is.
    ///
    /// - Parameter identity: on a ROUTER, whom to; on a DEALER, nil.
    func send(
        _ header: FrameHeader, tail: UnsafeRawBufferPointer = .init(start: nil, count: 0), body: UnsafeRawBufferPointer,
        to identity: PeerIdentity?
    ) -> Delivery {
        withUnsafeBytes(of: header.words) { fixed in
            guard !tail.isEmpty else { return send(headerFrame: fixed, body: body, to: identity) }
            return ([UInt8](fixed) + tail).withUnsafeBytes { send(headerFrame: $0, body: body, to: identity) }
        }
    }

    func send(
        _ header: FrameHeader, tail: [UInt8] = [], body: [UInt8] = [], to identity: PeerIdentity?
    ) -> Delivery {
        tail.withUnsafeBytes { tail in body.withUnsafeBytes { body in send(header, tail: tail, body: body, to: identity) } }
    }

    /// As above, of a header frame that is packed already.
    func send(headerFrame: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, to identity: PeerIdentity?) -> Delivery {
        mayHaveInput = true
        if let identity {
            let delivery = identity.send(on: self)
            guard delivery == .sent else { return delivery }
        }
        let delivery = Self.delivery(
            zmq_send(handle, headerFrame.baseAddress, headerFrame.count, ZMQ_SNDMORE | ZMQ_DONTWAIT))
        guard delivery == .sent else { return delivery }
        return Self.delivery(zmq_send(handle, body.baseAddress, body.count, ZMQ_DONTWAIT))
    }
}
