/// What a receiver allows its sender: so many more messages, and so many more bytes. In the header one word, as `protos/README.md` lays it out.
public struct StreamCredit: Hashable, Sendable {
    public var messages: Int
    /// Bytes come by the KiB, so that both fit the header's word.
    public var kibibytes: Int

    /// - Precondition: both are 0–65,535.
    public init(messages: Int, kibibytes: Int) {
        precondition((0...0xffff).contains(messages) && (0...0xffff).contains(kibibytes))
        self.messages = messages
        self.kibibytes = kibibytes
    }

    public init(word: UInt32) { self.init(messages: Int(word & 0xffff), kibibytes: Int(word >> 16)) }

    public var word: UInt32 { UInt32(kibibytes) << 16 | UInt32(messages) }

    public static let none = StreamCredit(messages: 0, kibibytes: 0)
}
