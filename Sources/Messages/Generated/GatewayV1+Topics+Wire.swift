// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension GatewayV1.PublishRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.PublishRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__publish_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__PublishRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.PublishRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__PublishRequest>, _ arena: Arena) throws(MessageError) {
        self.topic = try arena.text(wire.pointee.topic, Self.fullName, "topic")
        if let elements = wire.pointee.messages {
            self.messages.reserveCapacity(wire.pointee.n_messages)
            for index in 0..<wire.pointee.n_messages {
                guard let element = elements[index] else { continue }
                self.messages.append(try GatewayV1.TopicMessage(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__PublishRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__publish_request__init(wire)
        if !self.topic.isEmpty { wire.pointee.topic = try arena.string(self.topic, Self.fullName, "topic") }
        if !self.messages.isEmpty {
            wire.pointee.n_messages = self.messages.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__TopicMessage>?.self, count: self.messages.count)
            for index in 0..<self.messages.count {
                let element = arena.allocate(Liveshop__Gateway__V1__TopicMessage.self)
                try self.messages[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.messages = elements
        }
    }
}

extension GatewayV1.TopicMessage: Message {
    public static var fullName: String { "liveshop.gateway.v1.TopicMessage" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__topic_message__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__TopicMessage.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.TopicMessage {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__TopicMessage>, _ arena: Arena) throws(MessageError) {
        self.type = try arena.text(wire.pointee.type, Self.fullName, "type")
        self.payload = arena.bytes(wire.pointee.payload)
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.position = wire.pointee.position
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__TopicMessage>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__topic_message__init(wire)
        if !self.type.isEmpty { wire.pointee.type = try arena.string(self.type, Self.fullName, "type") }
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        wire.pointee.position = self.position
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension GatewayV1.PublishResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.PublishResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__publish_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__PublishResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.PublishResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__PublishResponse>, _ arena: Arena) throws(MessageError) {
        self.lastSequence = wire.pointee.last_sequence
        self.subscribers = wire.pointee.subscribers
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__PublishResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__publish_response__init(wire)
        wire.pointee.last_sequence = self.lastSequence
        wire.pointee.subscribers = self.subscribers
    }
}

extension GatewayV1.SubscribeRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.SubscribeRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__subscribe_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__SubscribeRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.SubscribeRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__SubscribeRequest>, _ arena: Arena) throws(MessageError) {
        self.topic = try arena.text(wire.pointee.topic, Self.fullName, "topic")
        self.after = wire.pointee.after
        self.epoch = arena.bytes(wire.pointee.epoch)
        self.fromOldest = wire.pointee.from_oldest != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__SubscribeRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__subscribe_request__init(wire)
        if !self.topic.isEmpty { wire.pointee.topic = try arena.string(self.topic, Self.fullName, "topic") }
        wire.pointee.after = self.after
        if !self.epoch.isEmpty { wire.pointee.epoch = arena.data(self.epoch) }
        wire.pointee.from_oldest = self.fromOldest ? 1 : 0
    }
}

extension GatewayV1.SubscribeResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.SubscribeResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__subscribe_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__SubscribeResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.SubscribeResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__SubscribeResponse>, _ arena: Arena) throws(MessageError) {
        self.epoch = arena.bytes(wire.pointee.epoch)
        if let elements = wire.pointee.topics {
            self.topics.reserveCapacity(wire.pointee.n_topics)
            for index in 0..<wire.pointee.n_topics {
                guard let element = elements[index] else { continue }
                self.topics.append(try GatewayV1.TopicState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                guard let element = elements[index] else { continue }
                self.events.append(try GatewayV1.TopicEvent(wire: element, arena))
            }
        }
        if let elements = wire.pointee.missed {
            self.missed.reserveCapacity(wire.pointee.n_missed)
            for index in 0..<wire.pointee.n_missed {
                guard let element = elements[index] else { continue }
                self.missed.append(try GatewayV1.MissedEvents(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__SubscribeResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__subscribe_response__init(wire)
        if !self.epoch.isEmpty { wire.pointee.epoch = arena.data(self.epoch) }
        if !self.topics.isEmpty {
            wire.pointee.n_topics = self.topics.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__TopicState>?.self, count: self.topics.count)
            for index in 0..<self.topics.count {
                let element = arena.allocate(Liveshop__Gateway__V1__TopicState.self)
                try self.topics[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.topics = elements
        }
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__TopicEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Gateway__V1__TopicEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
        if !self.missed.isEmpty {
            wire.pointee.n_missed = self.missed.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__MissedEvents>?.self, count: self.missed.count)
            for index in 0..<self.missed.count {
                let element = arena.allocate(Liveshop__Gateway__V1__MissedEvents.self)
                try self.missed[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.missed = elements
        }
    }
}

extension GatewayV1.TopicEvent: Message {
    public static var fullName: String { "liveshop.gateway.v1.TopicEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__topic_event__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__TopicEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.TopicEvent {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__TopicEvent>, _ arena: Arena) throws(MessageError) {
        self.topic = try arena.text(wire.pointee.topic, Self.fullName, "topic")
        self.sequence = wire.pointee.sequence
        if let value = wire.pointee.message { self.message = try GatewayV1.TopicMessage(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__TopicEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__topic_event__init(wire)
        if !self.topic.isEmpty { wire.pointee.topic = try arena.string(self.topic, Self.fullName, "topic") }
        wire.pointee.sequence = self.sequence
        if let value = self.message {
            let element = arena.allocate(Liveshop__Gateway__V1__TopicMessage.self)
            try value.write(to: element, arena)
            wire.pointee.message = element
        }
    }
}

extension GatewayV1.MissedEvents: Message {
    public static var fullName: String { "liveshop.gateway.v1.MissedEvents" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__missed_events__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__MissedEvents.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.MissedEvents {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__MissedEvents>, _ arena: Arena) throws(MessageError) {
        self.topic = try arena.text(wire.pointee.topic, Self.fullName, "topic")
        self.first = wire.pointee.first
        self.last = wire.pointee.last
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__MissedEvents>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__missed_events__init(wire)
        if !self.topic.isEmpty { wire.pointee.topic = try arena.string(self.topic, Self.fullName, "topic") }
        wire.pointee.first = self.first
        wire.pointee.last = self.last
    }
}

extension GatewayV1.TopicState: Message {
    public static var fullName: String { "liveshop.gateway.v1.TopicState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__topic_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__TopicState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.TopicState {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__TopicState>, _ arena: Arena) throws(MessageError) {
        self.topic = try arena.text(wire.pointee.topic, Self.fullName, "topic")
        self.lastSequence = wire.pointee.last_sequence
        self.oldestSequence = wire.pointee.oldest_sequence
        self.subscribers = wire.pointee.subscribers
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__TopicState>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__topic_state__init(wire)
        if !self.topic.isEmpty { wire.pointee.topic = try arena.string(self.topic, Self.fullName, "topic") }
        wire.pointee.last_sequence = self.lastSequence
        wire.pointee.oldest_sequence = self.oldestSequence
        wire.pointee.subscribers = self.subscribers
    }
}

extension GatewayV1.ListTopicsRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.ListTopicsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__list_topics_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__ListTopicsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.ListTopicsRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__ListTopicsRequest>, _ arena: Arena) throws(MessageError) {
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__ListTopicsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__list_topics_request__init(wire)
    }
}

extension GatewayV1.ListTopicsResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.ListTopicsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__list_topics_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__ListTopicsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.ListTopicsResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__ListTopicsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.topics {
            self.topics.reserveCapacity(wire.pointee.n_topics)
            for index in 0..<wire.pointee.n_topics {
                guard let element = elements[index] else { continue }
                self.topics.append(try GatewayV1.TopicState(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__ListTopicsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__list_topics_response__init(wire)
        if !self.topics.isEmpty {
            wire.pointee.n_topics = self.topics.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__TopicState>?.self, count: self.topics.count)
            for index in 0..<self.topics.count {
                let element = arena.allocate(Liveshop__Gateway__V1__TopicState.self)
                try self.topics[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.topics = elements
        }
    }
}
