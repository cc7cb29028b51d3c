/// A topic's name, or how names begin.
public struct TopicPattern: Hashable, Sendable {
    private let text: Substring
    private let isPrefix: Bool

    /// - Throws: INVALID_ARGUMENT for what is neither.
    public init(_ pattern: String) throws(RPCError) {
        isPrefix = pattern.hasSuffix("*")
        text = isPrefix ? pattern.dropLast() : pattern[...]
        guard isPrefix && text.isEmpty || Self.isName(text) else {
            throw RPCError(
                .invalidArgument, field: "topic",
                "topic: must be 1–\(TopicLimits.nameBytesMax) of the characters a–z, 0–9, '.', '_' and '-'; at its end may be a '*'"
            )
        }
    }

    /// The topic it names; nil if it may be several.
    public var name: String? { isPrefix ? nil : String(text) }

    public func matches(_ topic: String) -> Bool { isPrefix ? topic.hasPrefix(text) : topic == text }

    static func isName(_ text: some StringProtocol) -> Bool {
        (1...TopicLimits.nameBytesMax).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
                    UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
