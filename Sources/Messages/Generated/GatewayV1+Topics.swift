// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension GatewayV1 {
    /// Messages for one topic.
    public struct PublishRequest: Hashable, Sendable {
        /// 1–128 of the characters a–z, 0–9, '.', '_' and '-', e.g. `order.events`.
        public var topic: String = ""
        /// 1–1,024, published in this order.
        public var messages: [GatewayV1.TopicMessage] = []

        public init() {}

        public init(
            topic: String = "",
            messages: [GatewayV1.TopicMessage] = []
        ) {
            self.topic = topic
            self.messages = messages
        }
    }

    /// What is published.
    public struct TopicMessage: Hashable, Sendable {
        /// Full name of the message type in `payload`, e.g. `liveshop.order.v1.ReadEventsResponse.Entry`. At most 256 bytes.
        public var type: String = ""
        /// A packed message of that type. At most 1 MiB. Empty with a position: too large to be sent, read it there.
        public var payload: [UInt8] = []
        /// Full name of the service whose ReadEvents has it, e.g. `liveshop.order.v1.Orders`. At most 256 bytes; empty: it is nowhere else.
        public var source: String = ""
        /// Its sequence there, from 1 without gaps.
        public var position: UInt64 = 0
        /// Of the journal in which it has that position, as ReadEvents gives it: 16 bytes, or empty. At most 64 bytes.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            type: String = "",
            payload: [UInt8] = [],
            source: String = "",
            position: UInt64 = 0,
            journalID: [UInt8] = []
        ) {
            self.type = type
            self.payload = payload
            self.source = source
            self.position = position
            self.journalID = journalID
        }
    }

    /// They are published.
    public struct PublishResponse: Hashable, Sendable {
        /// Number of the last one.
        public var lastSequence: UInt64 = 0
        /// Who subscribes to the topic now.
        public var subscribers: UInt32 = 0

        public init() {}

        public init(
            lastSequence: UInt64 = 0,
            subscribers: UInt32 = 0
        ) {
            self.lastSequence = lastSequence
            self.subscribers = subscribers
        }
    }

    /// To what, and from where on.
    public struct SubscribeRequest: Hashable, Sendable {
        /// A topic, or the beginning of topics with a `*` at its end: `order.*`, `*`.
        public var topic: String = ""
        /// With the topic's name in full: messages after this number, as far as they are held. 0 without an epoch: from now on.
        public var after: UInt64 = 0
        /// The epoch that `after` is of. Empty: of the gateway as it is; of another life: from now on.
        public var epoch: [UInt8] = []
        /// From the oldest message that is held, instead of from now on.
        public var fromOldest: Bool = false

        public init() {}

        public init(
            topic: String = "",
            after: UInt64 = 0,
            epoch: [UInt8] = [],
            fromOldest: Bool = false
        ) {
            self.topic = topic
            self.after = after
            self.epoch = epoch
            self.fromOldest = fromOldest
        }
    }

    /// What came.
    public struct SubscribeResponse: Hashable, Sendable {
        /// 16 bytes, drawn when the gateway's process started: numbers of another epoch mean nothing. In the first response of a stream.
        public var epoch: [UInt8] = []
        /// Where matching topics stand. In the first response of a stream.
        public var topics: [GatewayV1.TopicState] = []
        /// Of each topic in ascending order. At most 256, or 1 MiB and one message.
        public var events: [GatewayV1.TopicEvent] = []
        /// Messages that are not held any more and that this subscriber has not got. They come before `events`.
        public var missed: [GatewayV1.MissedEvents] = []

        public init() {}

        public init(
            epoch: [UInt8] = [],
            topics: [GatewayV1.TopicState] = [],
            events: [GatewayV1.TopicEvent] = [],
            missed: [GatewayV1.MissedEvents] = []
        ) {
            self.epoch = epoch
            self.topics = topics
            self.events = events
            self.missed = missed
        }
    }

    /// A message with its number.
    public struct TopicEvent: Hashable, Sendable {
        /// Its topic.
        public var topic: String = ""
        /// From 1, without gaps.
        public var sequence: UInt64 = 0
        /// What was published.
        public var message: GatewayV1.TopicMessage? = nil

        public init() {}

        public init(
            topic: String = "",
            sequence: UInt64 = 0,
            message: GatewayV1.TopicMessage? = nil
        ) {
            self.topic = topic
            self.sequence = sequence
            self.message = message
        }
    }

    /// A gap: both ends included.
    public struct MissedEvents: Hashable, Sendable {
        /// Of which topic.
        public var topic: String = ""
        /// The first number missed.
        public var first: UInt64 = 0
        /// The last number missed.
        public var last: UInt64 = 0

        public init() {}

        public init(
            topic: String = "",
            first: UInt64 = 0,
            last: UInt64 = 0
        ) {
            self.topic = topic
            self.first = first
            self.last = last
        }
    }

    /// A topic at this moment.
    public struct TopicState: Hashable, Sendable {
        /// Its name.
        public var topic: String = ""
        /// Number of its last message.
        public var lastSequence: UInt64 = 0
        /// Number of the oldest message that is held; above `last_sequence` if none is.
        public var oldestSequence: UInt64 = 0
        /// Who subscribes to it.
        public var subscribers: UInt32 = 0

        public init() {}

        public init(
            topic: String = "",
            lastSequence: UInt64 = 0,
            oldestSequence: UInt64 = 0,
            subscribers: UInt32 = 0
        ) {
            self.topic = topic
            self.lastSequence = lastSequence
            self.oldestSequence = oldestSequence
            self.subscribers = subscribers
        }
    }

    /// Asks for nothing in particular.
    public struct ListTopicsRequest: Hashable, Sendable {
        public init() {}
    }

    /// By name.
    public struct ListTopicsResponse: Hashable, Sendable {
        /// At most 64.
        public var topics: [GatewayV1.TopicState] = []

        public init() {}

        public init(
            topics: [GatewayV1.TopicState] = []
        ) {
            self.topics = topics
        }
    }

}
