/// What the receiver of a stream has allowed and not got yet; tells when to allow more.
///
/// Credit goes back by halves of the window: often enough that a reader who keeps up never stops the sender, and seldom enough that credit is
/// a small part of the traffic.
public struct ReceiveWindow: Hashable, Sendable {
    /// What is wrong with a message that arrives.
    public enum Fault: Error, Hashable, Sendable {
        /// The sender had no credit for it.
        case beyondCredit
        /// One before it is missing.
        case outOfSequence
    }

    public let size: StreamCredit
    private var messages: Int
    private var bytes: Int
    private var consumedMessages = 0
    private var consumedBytes = 0
    /// Of the message received last.
    public private(set) var sequence: UInt32 = 0

    /// - Parameter size: what may lie unread at a time. The sender is told of it before it sends anything.
    public init(_ size: StreamCredit) {
        precondition(size.messages > 0 && size.kibibytes > 0)
        self.size = size
        messages = size.messages
        bytes = size.kibibytes << 10
    }

    public mutating func received(bytes count: Int, sequence number: UInt32) throws(Fault) {
        guard number == sequence &+ 1 else { throw .outOfSequence }
        guard messages > 0, bytes > 0 else { throw .beyondCredit }
        sequence = number
        messages -= 1
        bytes -= count
    }

    /// A message has been read.
    ///
    /// - Returns: the credit to give back, if it is time.
    public mutating func consumed(bytes count: Int) -> StreamCredit? {
        consumedMessages += 1
        consumedBytes += count
        guard consumedMessages * 2 >= size.messages || consumedBytes * 2 >= size.kibibytes << 10 else { return nil }
        let credit = StreamCredit(messages: consumedMessages, kibibytes: min(consumedBytes >> 10, 0xffff))
        consumedMessages = 0
        consumedBytes -= credit.kibibytes << 10
        messages += credit.messages
        bytes += credit.kibibytes << 10
        return credit
    }
}
