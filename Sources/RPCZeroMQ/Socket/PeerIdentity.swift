import CZeroMQ
import RPCCore

/// A ROUTER's name for a peer, and whether that peer puts an empty frame before its messages (REQ sockets do). Both in one number, so that the
/// cores can remember whom to answer without an allocation.
///
/// libzmq's own identities are 5 bytes. A peer that chooses its own may use up to 6; that is enough for any that has a reason.
struct PeerIdentity {
    static let byteCountMax = 6
    private static let delimitedBit: UInt64 = 1 << 63

    let address: PeerAddress

    init(_ address: PeerAddress) { self.address = address }

    /// nil for an identity of more than 6 bytes.
    init?(bytes: UnsafeRawBufferPointer, isDelimited: Bool) {
        guard bytes.count <= Self.byteCountMax else { return nil }
        var value: UInt64 = 0
        for byte in bytes.reversed() { value = value << 8 | UInt64(byte) }
        value |= UInt64(bytes.count) << 48
        if isDelimited { value |= Self.delimitedBit }
        address = PeerAddress(rawValue: value)
    }

    /// Sends the identity frame, and the empty one if this peer has it; more frames must follow.
    func send(on socket: Socket) -> Socket.Delivery {
        var bytes = address.rawValue.littleEndian
        let count = Int(address.rawValue >> 48 & 0xf)
        let delivery = Socket.delivery(zmq_send(socket.handle, &bytes, count, ZMQ_SNDMORE | ZMQ_DONTWAIT))
        guard delivery == .sent, address.rawValue & Self.delimitedBit != 0 else { return delivery }
        return Socket.delivery(zmq_send(socket.handle, nil, 0, ZMQ_SNDMORE | ZMQ_DONTWAIT))
    }
}
