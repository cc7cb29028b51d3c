/// What the sender of a stream may still send.
///
/// A message may leave while a message and a byte of credit are left, whatever its size: the bytes may then fall below zero, by one message at
/// most. So a message larger than the window is slow instead of impossible.
public struct SendWindow: Hashable, Sendable {
    public private(set) var messages: Int
    public private(set) var bytes: Int
    /// Of the message sent last, from 1; the receiver sees by it that none is missing.
    public private(set) var sequence: UInt32 = 0

    /// As much as one word says. Credit beyond it is forgotten: a reader that allows everything and reads nothing would have the sender's messages
    /// pile up on the way to it.
    static let creditMax = StreamCredit(messages: 0xffff, kibibytes: 0xffff)

    public init(_ credit: StreamCredit = .none) {
        messages = credit.messages
        bytes = credit.kibibytes << 10
    }

    public var isOpen: Bool { messages > 0 && bytes > 0 }

    /// - Precondition: `isOpen`.
    /// - Returns: the number of the message.
    public mutating func take(bytes count: Int) -> UInt32 {
        precondition(isOpen, "a message without credit")
        messages -= 1
        bytes -= count
        sequence &+= 1
        return sequence
    }

    public mutating func grant(_ credit: StreamCredit) {
        messages = min(Self.creditMax.messages, messages + credit.messages)
        bytes = min(Self.creditMax.kibibytes << 10, bytes + credit.kibibytes << 10)
    }
}
