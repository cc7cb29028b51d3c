import CZeroMQ
import Glibc
import RPCCore

/// The frames of one message, received into the same four `zmq_msg_t` again and again, and sent on from there without a copy. The messages of a
/// BATCH come out one after the other, as if each had been received alone. The one owner of a `zmq_msg_t` in this package.
final class Envelope {
    enum Reception {
        case nothing
        case message(FrameHeader)
        case malformed(Malformation)
    }

    enum Malformation: Hashable {
        /// Not `[header][body]`, or a header of under 32 bytes.
        case frames
        case magic
        /// The peer's own call id is in the same place in every version.
        case version(UInt8, callID: UInt64)
        case tail
        case identity
        /// A BATCH that is too large or empty, or holds what is no message, or another BATCH. Its messages up to there have been handed out; the rest is lost.
        case batch
    }

    private enum Index { static let identity = 0, header = 1, body = 2, surplus = 3, count = 4 }

    private let frames = UnsafeMutablePointer<zmq_msg_t>.allocate(capacity: Index.count)
    private var isDelimited = false
    /// Of a BATCH: the message at hand.
    private var entry: FrameBatch.Entry?

    init() { for index in 0..<Index.count { zmq_msg_init(frames + index) } }

    deinit {
        for index in 0..<Index.count { zmq_msg_close(frames + index) }
        frames.deallocate()
    }

    /// On a ROUTER: who sent it. nil after `.malformed(.identity)`.
    var peer: PeerIdentity? { PeerIdentity(bytes: bytes(Index.identity), isDelimited: isDelimited) }

    /// The file descriptor of the connection it came by, which its socket's monitor knows it by; -1 if unknown.
    var connectionDescriptor: Int32 { zmq_msg_get(frames + Index.body, ZMQ_SRCFD) }

    /// What the ZAP handler called the connection it came by: the number that only this connection has; -1 if it has no key.
    var keySerial: Int32 { userID.map { atoi($0) } ?? -1 }

    /// Name of the key of the connection it came by; nil if it has none.
    var keyName: String? {
        guard let userID, let space = strchr(userID, 0x20) else { return nil }
        return String(cString: space + 1)
    }

    /// IP address of the connection it came by; nil where there is none.
    var peerAddress: String? { zmq_msg_gets(frames + Index.body, "Peer-Address").map { String(cString: $0) } }

    private var userID: UnsafePointer<CChar>? { zmq_msg_gets(frames + Index.body, "User-Id") }

    /// Valid until the next `receive` or `forward`.
    var body: UnsafeRawBufferPointer {
        guard let entry else { return bytes(Index.body) }
        return UnsafeRawBufferPointer(rebasing: bytes(Index.body)[entry.body])
    }

    /// The header's protobuf tail. Valid as `body` is.
    var tail: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: headerFrame.dropFirst(FrameHeader.byteCount)) }

    /// There are more messages of the same BATCH, which `receive` will hand out without looking at the socket.
    var isWithinBatch: Bool { entry.map { $0.body.upperBound < zmq_msg_size(frames + Index.body) } ?? false }

    /// Forgets what is left of a BATCH: its connection is no more.
    func dropBatch() { entry = nil }

    /// Hands over the message at hand; what is left of its BATCH stays here.
    func take() -> Envelope {
        let taken = Envelope()
        taken.isDelimited = isDelimited
        if entry == nil {
            for index in [Index.identity, Index.header, Index.body] { zmq_msg_move(taken.frames + index, frames + index) }
        } else {
            zmq_msg_copy(taken.frames + Index.identity, frames + Index.identity)
            taken.fill(Index.header, headerFrame)
            taken.fill(Index.body, body)
        }
        return taken
    }

    func receive(from socket: Socket, isRouter: Bool) -> Reception {
        if isWithinBatch { return nextOfBatch() }
        entry = nil
        guard socket.mayHaveInput else { return .nothing }
        guard take(isRouter ? Index.identity : Index.header, socket) else {
            socket.receivedNothing()
            return .nothing
        }
        if isRouter {
            guard hasMore(Index.identity), take(Index.header, socket) else { return .malformed(.frames) }
        }
        isDelimited = bytes(Index.header).isEmpty
        if isDelimited { guard hasMore(Index.header), take(Index.header, socket) else { return .malformed(.frames) } }
        guard hasMore(Index.header), take(Index.body, socket) else { return .malformed(.frames) }
        if hasMore(Index.body) {
            repeat {} while take(Index.surplus, socket) && hasMore(Index.surplus)
            return .malformed(.frames)
        }
        let reception = parsed()
        guard case .message(let header) = reception, header.type == .batch else { return reception }
        guard bytes(Index.body).count <= WireLimits.batchBytesMax else { return .malformed(.batch) }
        return nextOfBatch()
    }

    private func nextOfBatch() -> Reception {
        entry = FrameBatch.entry(at: entry?.body.upperBound ?? 0, of: bytes(Index.body))
        guard entry != nil else { return .malformed(.batch) }
        let reception = parsed()
        guard case .message(let header) = reception, header.type == .batch else { return reception }
        entry = nil
        return .malformed(.batch)
    }

    /// What the header frame at hand says.
    private func parsed() -> Reception {
        do throws(FrameHeader.Fault) {
            let parsed = try FrameHeader(frame: headerFrame)
            guard zmq_msg_size(frames + Index.identity) <= PeerIdentity.byteCountMax else { return .malformed(.identity) }
            return .message(parsed)
        } catch {
            switch error {
            case .tooShort: return .malformed(.frames)
            case .wrongMagic: return .malformed(.magic)
            case .wrongVersion(let version, let callID): return .malformed(.version(version, callID: callID))
            case .tailTooLong: return .malformed(.tail)
            }
        }
    }

    /// Sends header and body on, the fixed header rewritten in place. If nothing was sent, they are still here.
    func forward(_ header: FrameHeader, on socket: Socket, to peer: PeerIdentity) -> Socket.Delivery {
        guard entry == nil else { return socket.send(header, tail: tail, body: body, to: peer) }
        socket.mayHaveInput = true
        let delivery = peer.send(on: socket)
        guard delivery == .sent else { return delivery }
        UnsafeMutableRawBufferPointer(start: zmq_msg_data(frames + Index.header), count: FrameHeader.byteCount)
            .storeBytes(of: header.words, as: SIMD4<UInt64>.self)
        let result = zmq_msg_send(frames + Index.header, socket.handle, ZMQ_SNDMORE | ZMQ_DONTWAIT)
        guard result >= 0 else { return Socket.delivery(result) }
        return Socket.delivery(zmq_msg_send(frames + Index.body, socket.handle, ZMQ_DONTWAIT))
    }

    private func take(_ index: Int, _ socket: Socket) -> Bool {
        zmq_msg_recv(frames + index, socket.handle, ZMQ_DONTWAIT) >= 0
    }

    private func hasMore(_ index: Int) -> Bool { zmq_msg_more(frames + index) != 0 }

    private var headerFrame: UnsafeRawBufferPointer {
        guard let entry else { return bytes(Index.header) }
        return UnsafeRawBufferPointer(rebasing: bytes(Index.body)[entry.header])
    }

    private func fill(_ index: Int, _ content: UnsafeRawBufferPointer) {
        zmq_msg_close(frames + index)
        let result = zmq_msg_init_size(frames + index, content.count)
        precondition(result == 0, "zmq_msg_init_size: out of memory")
        UnsafeMutableRawBufferPointer(start: zmq_msg_data(frames + index), count: content.count).copyMemory(from: content)
    }

    private func bytes(_ index: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: zmq_msg_data(frames + index), count: zmq_msg_size(frames + index))
    }
}
