import RPCCore

/// Messages on their way out of one socket, until the end of the reactor's turn.
///
/// Sent one by one as handlers make them, they wake libzmq's thread each time and leave in a packet of their own; sent in one go, they
/// share both.
struct Outbox {
    struct Message {
        let header: FrameHeader
        let tail: [UInt8]
        let body: [UInt8]
        /// On a ROUTER: whom to.
        let peer: PeerAddress?
    }

    /// So many are worth no further delay.
    static let messagesMax = 64

    private var messages: ContiguousArray<Message> = []

    var isFull: Bool { messages.count >= Self.messagesMax }

    mutating func append(_ message: Message) { messages.append(message) }

    /// Empties the box.
    mutating func take() -> ContiguousArray<Message> {
        var taken = ContiguousArray<Message>()
        guard !messages.isEmpty else { return taken }
        taken.reserveCapacity(Self.messagesMax)
        swap(&taken, &messages)
        return taken
    }
}

extension Socket {
    func send(_ message: Outbox.Message) -> Delivery {
        send(message.header, tail: message.tail, body: message.body, to: message.peer.map { PeerIdentity($0) })
    }
}
