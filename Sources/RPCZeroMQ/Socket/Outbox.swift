import CZeroMQ
import RPCCore

/// Messages on their way out of one socket, until the end of the reactor's turn: what a peer takes in batches goes out to it as one message.
///
/// Sent one by one, messages wake libzmq's thread each time and leave in a packet of their own, and each costs four to six calls of
/// libzmq on its way; together they share all that. Nobody waits for a batch to fill: it leaves when the turn ends.
final class Outbox {
    /// Hears of a message that has not left.
    typealias Undelivered = (FrameHeader, PeerAddress, Socket.Delivery) -> Void

    /// So many are worth no further delay: the peer works on them while the next are made. Each further batch of the same turn may have
    /// `growth` times as many, since the peer has something to do then, and larger batches wake fewer threads. Measured with 64 and 512 calls
    /// in flight: 16 and 32 are as good for 64, 64 and more cost it a seventh; 512 gains a fifth from growing faster than by doubling.
    static let firstMessagesMax = 32
    private static let growth = 8
    /// The peer of a DEALER, which has only one.
    static let dealerPeer = PeerAddress(rawValue: 0)

    /// A peer that takes batches.
    private struct Lane {
        let bytesMax: Int
        /// Its batch in `batches`; nil: it has had no messages in this turn.
        var batch: Int?
        /// At so many messages the batch leaves.
        var messagesMax = Outbox.firstMessagesMax
    }

    private let socket: Socket
    private let isRouter: Bool
    private let undelivered: Undelivered
    private var laneOfPeer = SlotIndex()
    private var lanes: ContiguousArray<Lane> = []
    /// In `lanes`: of nobody.
    private var freeLanes: [Int] = []
    /// Of this turn: the first `used`. Others keep their memory for the next.
    private var batches: ContiguousArray<(peer: PeerAddress, batch: FrameBatch)> = []
    private var used = 0
    private var isFlushing = false

    init(_ socket: Socket, isRouter: Bool, undelivered: @escaping Undelivered) {
        self.socket = socket
        self.isRouter = isRouter
        self.undelivered = undelivered
    }

    var isEmpty: Bool { used == 0 }

    /// From now on messages to `peer` may travel together, if it takes batches of any use.
    func accept(batchesOf bytesMax: UInt32, from peer: PeerAddress = dealerPeer) {
        forget(peer)
        let bytesMax = min(Int(bytesMax), WireLimits.batchBytesMax)
        guard bytesMax > FrameBatch.byteCount(tailBytes: 0, bodyBytes: 0) else { return }
        let lane = freeLanes.popLast() ?? lanes.count
        if lane == lanes.count { lanes.append(Lane(bytesMax: bytesMax)) } else { lanes[lane] = Lane(bytesMax: bytesMax) }
        _ = laneOfPeer.insert(lane, id: peer.rawValue)
    }

    /// Sends what there is, and sends `peer` single messages from now on.
    func forget(_ peer: PeerAddress) {
        guard let lane = laneOfPeer.slot(of: peer.rawValue) else { return }
        // First: who hears of what was not delivered may forget the peer too, and a lane given back twice would be two peers' at once.
        laneOfPeer.remove(id: peer.rawValue)
        flush(lane)
        freeLanes.append(lane)
    }

    /// Sends now, or at the end of the turn.
    func send(
        _ header: FrameHeader, tail: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, to peer: PeerAddress = dealerPeer
    ) {
        if pack(header, tail: tail, body: body, peer) { return }
        let delivery = socket.send(header, tail: tail, body: body, to: isRouter ? PeerIdentity(peer) : nil)
        if delivery != .sent { undelivered(header, peer, delivery) }
    }

    func send(_ header: FrameHeader, tail: [UInt8] = [], body: [UInt8] = [], to peer: PeerAddress = dealerPeer) {
        tail.withUnsafeBytes { tail in body.withUnsafeBytes { body in send(header, tail: tail, body: body, to: peer) } }
    }

    /// Sends on what was received, with another fixed header: in the frames it came in if it goes alone.
    func forward(_ envelope: Envelope, _ header: FrameHeader, to peer: PeerAddress) {
        if pack(header, tail: envelope.tail, body: envelope.body, peer) { return }
        let delivery = envelope.forward(header, on: socket, to: PeerIdentity(peer))
        if delivery != .sent { undelivered(header, peer, delivery) }
    }

    /// Sends what has been kept.
    func flush() {
        // Who hears of what was not delivered may send more meanwhile, which begins another batch; or flush, which is what happens already.
        guard !isFlushing else { return }
        isFlushing = true
        defer { isFlushing = false }
        var index = 0
        while index < used {
            if let lane = laneOfPeer.slot(of: batches[index].peer.rawValue), lanes[lane].batch == index {
                lanes[lane].batch = nil
                lanes[lane].messagesMax = Self.firstMessagesMax
            }
            send(index)
            index += 1
        }
        used = 0
    }

    /// - Returns: whether it leaves with the peer's batch.
    private func pack(
        _ header: FrameHeader, tail: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, _ peer: PeerAddress
    ) -> Bool {
        guard let lane = laneOfPeer.slot(of: peer.rawValue) else { return false }
        let bytes = FrameBatch.byteCount(tailBytes: tail.count, bodyBytes: body.count)
        let bytesMax = lanes[lane].bytesMax
        guard bytes <= min(bytesMax, FrameBatch.messageBytesMax) else {
            // After what was said before.
            flush(lane)
            return false
        }
        let index: Int
        if let begun = lanes[lane].batch {
            index = begun
            while batches[begun].batch.count > 0, batches[begun].batch.bytes.count + bytes > bytesMax { send(begun) }
        } else {
            index = used
            used += 1
            if index == batches.count {
                batches.append((peer, FrameBatch()))
            } else {
                batches[index].peer = peer
            }
            lanes[lane].batch = index
        }
        batches[index].batch.append(header, tail: tail, body: body)
        if batches[index].batch.count >= lanes[lane].messagesMax {
            lanes[lane].messagesMax *= Self.growth
            send(index)
        }
        return true
    }

    private func flush(_ lane: Int) {
        if let index = lanes[lane].batch { send(index) }
    }

    private func send(_ index: Int) {
        guard batches[index].batch.count > 0 else { return }
        let peer = batches[index].peer
        var batch = FrameBatch()
        swap(&batch, &batches[index].batch)
        let delivery = batch.bytes.withUnsafeBytes { send($0, count: batch.count, peer) }
        if delivery != .sent { for header in batch.headers { undelivered(header, peer, delivery) } }
        batch.removeAll()
        // Unless somebody who heard of it has sent more, the memory serves again.
        if batches[index].batch.count == 0 { swap(&batch, &batches[index].batch) }
    }

    private func send(_ bytes: UnsafeRawBufferPointer, count: Int, _ peer: PeerAddress) -> Socket.Delivery {
        let identity = isRouter ? PeerIdentity(peer) : nil
        guard count == 1, let only = FrameBatch.entry(at: 0, of: bytes) else {
            return socket.send(FrameHeader(type: .batch), body: bytes, to: identity)
        }
        return socket.send(
            headerFrame: UnsafeRawBufferPointer(rebasing: bytes[only.header]),
            body: UnsafeRawBufferPointer(rebasing: bytes[only.body]), to: identity)
    }
}
