/// What a gateway holds of published messages.
public struct TopicLimits: Hashable, Sendable {
    /// Topics; one more is refused. They stay as long as the gateway lives.
    public var topicsMax = 64
    /// Messages of one topic that are held.
    public var messagesMax = 8_192
    /// Their bytes; the oldest go first.
    public var topicBytesMax = 4 * 1_024 * 1_024
    /// One message.
    public var messageBytesMax = 1_024 * 1_024
    /// Messages that are published with one call.
    public var messagesPerCallMax = 1_024
    /// Messages that a subscriber gets at once, and their bytes; at least one message.
    public var pageMessagesMax = 256
    public var pageBytesMax = 1_024 * 1_024
    public var subscribersMax = 1_024

    public init() {}

    /// Of a topic's name.
    public static let nameBytesMax = 128
    /// Of the names in a message: its type, its source.
    public static let textBytesMax = 256
    public static let journalIDBytesMax = 64
}
