// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension ReviewsV1.Classifier: Message {
    public static var fullName: String { "liveshop.reviews.v1.Classifier" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__classifier__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__Classifier.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.Classifier {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__Classifier>, _ arena: Arena) throws(MessageError) {
        self.plugin = try arena.text(wire.pointee.plugin, Self.fullName, "plugin")
        self.version = try arena.text(wire.pointee.version, Self.fullName, "version")
        self.accuracyBps = wire.pointee.accuracy_bps
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__Classifier>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__classifier__init(wire)
        if !self.plugin.isEmpty { wire.pointee.plugin = try arena.string(self.plugin, Self.fullName, "plugin") }
        if !self.version.isEmpty { wire.pointee.version = try arena.string(self.version, Self.fullName, "version") }
        wire.pointee.accuracy_bps = self.accuracyBps
    }
}

extension ReviewsV1.NoteMatch: Message {
    public static var fullName: String { "liveshop.reviews.v1.NoteMatch" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__note_match__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__NoteMatch.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.NoteMatch {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__NoteMatch>, _ arena: Arena) throws(MessageError) {
        self.plugin = try arena.text(wire.pointee.plugin, Self.fullName, "plugin")
        self.version = try arena.text(wire.pointee.version, Self.fullName, "version")
        self.method = try arena.text(wire.pointee.method, Self.fullName, "method")
        self.confidenceBps = wire.pointee.confidence_bps
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__NoteMatch>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__note_match__init(wire)
        if !self.plugin.isEmpty { wire.pointee.plugin = try arena.string(self.plugin, Self.fullName, "plugin") }
        if !self.version.isEmpty { wire.pointee.version = try arena.string(self.version, Self.fullName, "version") }
        if !self.method.isEmpty { wire.pointee.method = try arena.string(self.method, Self.fullName, "method") }
        wire.pointee.confidence_bps = self.confidenceBps
    }
}

extension ReviewsV1.Stars: Message {
    public static var fullName: String { "liveshop.reviews.v1.Stars" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__stars__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__Stars.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.Stars {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__Stars>, _ arena: Arena) throws(MessageError) {
        self.value = wire.pointee.value
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__Stars>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__stars__init(wire)
        wire.pointee.value = self.value
    }
}

extension ReviewsV1.Disclosure: Message {
    public static var fullName: String { "liveshop.reviews.v1.Disclosure" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__disclosure__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__Disclosure.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.Disclosure {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__Disclosure>, _ arena: Arena) throws(MessageError) {
        self.compensated = wire.pointee.compensated != 0
        self.insider = wire.pointee.insider != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__Disclosure>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__disclosure__init(wire)
        wire.pointee.compensated = self.compensated ? 1 : 0
        wire.pointee.insider = self.insider ? 1 : 0
    }
}

extension ReviewsV1.SourceReview: Message {
    public static var fullName: String { "liveshop.reviews.v1.SourceReview" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__source_review__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__SourceReview.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.SourceReview {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__SourceReview>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        self.revision = wire.pointee.revision
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.author = try arena.text(wire.pointee.author, Self.fullName, "author")
        self.tier = ReviewsV1.AuthorTier(rawValue: Int32(truncatingIfNeeded: wire.pointee.tier.rawValue))
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
        if let value = wire.pointee.stars { self.stars = try ReviewsV1.Stars(wire: value, arena) }
        self.sentiment = ReviewsV1.Sentiment(rawValue: Int32(truncatingIfNeeded: wire.pointee.sentiment.rawValue))
        if let value = wire.pointee.disclosure { self.disclosure = try ReviewsV1.Disclosure(wire: value, arena) }
        self.createdAt = Instant(microseconds: wire.pointee.created_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__SourceReview>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__source_review__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        wire.pointee.revision = self.revision
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.author.isEmpty { wire.pointee.author = try arena.string(self.author, Self.fullName, "author") }
        wire.pointee.tier = .init(rawValue: .init(truncatingIfNeeded: self.tier.rawValue))
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
        if let value = self.stars {
            let element = arena.allocate(Liveshop__Reviews__V1__Stars.self)
            try value.write(to: element, arena)
            wire.pointee.stars = element
        }
        wire.pointee.sentiment = .init(rawValue: .init(truncatingIfNeeded: self.sentiment.rawValue))
        if let value = self.disclosure {
            let element = arena.allocate(Liveshop__Reviews__V1__Disclosure.self)
            try value.write(to: element, arena)
            wire.pointee.disclosure = element
        }
        wire.pointee.created_at_us = self.createdAt.microseconds
    }
}

extension ReviewsV1.Review: Message {
    public static var fullName: String { "liveshop.reviews.v1.Review" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__review__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__Review.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.Review {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__Review>, _ arena: Arena) throws(MessageError) {
        self.reviewID = ReviewID(rawValue: try arena.text(wire.pointee.review_id, Self.fullName, "review_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.origin = ReviewsV1.ReviewOrigin(rawValue: Int32(truncatingIfNeeded: wire.pointee.origin.rawValue))
        self.revision = wire.pointee.revision
        self.author = try arena.text(wire.pointee.author, Self.fullName, "author")
        self.tier = ReviewsV1.AuthorTier(rawValue: Int32(truncatingIfNeeded: wire.pointee.tier.rawValue))
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
        if let value = wire.pointee.stars { self.stars = try ReviewsV1.Stars(wire: value, arena) }
        self.sentiment = ReviewsV1.Sentiment(rawValue: Int32(truncatingIfNeeded: wire.pointee.sentiment.rawValue))
        if let value = wire.pointee.disclosure { self.disclosure = try ReviewsV1.Disclosure(wire: value, arena) }
        self.state = ReviewsV1.ReviewState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.badge = ReviewsV1.PurchaseBadge(rawValue: Int32(truncatingIfNeeded: wire.pointee.badge.rawValue))
        self.createdAt = Instant(microseconds: wire.pointee.created_at_us)
        self.updatedAt = Instant(microseconds: wire.pointee.updated_at_us)
        self.helpfulVotes = wire.pointee.helpful_votes
        self.votes = wire.pointee.votes
        self.helpfulWilson = wire.pointee.helpful_wilson
        self.counts = wire.pointee.counts != 0
        if let value = wire.pointee.classified_by { self.classifiedBy = try ReviewsV1.Classifier(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__Review>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__review__init(wire)
        if !self.reviewID.isEmpty { wire.pointee.review_id = try arena.string(self.reviewID.rawValue, Self.fullName, "review_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.origin = .init(rawValue: .init(truncatingIfNeeded: self.origin.rawValue))
        wire.pointee.revision = self.revision
        if !self.author.isEmpty { wire.pointee.author = try arena.string(self.author, Self.fullName, "author") }
        wire.pointee.tier = .init(rawValue: .init(truncatingIfNeeded: self.tier.rawValue))
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
        if let value = self.stars {
            let element = arena.allocate(Liveshop__Reviews__V1__Stars.self)
            try value.write(to: element, arena)
            wire.pointee.stars = element
        }
        wire.pointee.sentiment = .init(rawValue: .init(truncatingIfNeeded: self.sentiment.rawValue))
        if let value = self.disclosure {
            let element = arena.allocate(Liveshop__Reviews__V1__Disclosure.self)
            try value.write(to: element, arena)
            wire.pointee.disclosure = element
        }
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        wire.pointee.badge = .init(rawValue: .init(truncatingIfNeeded: self.badge.rawValue))
        wire.pointee.created_at_us = self.createdAt.microseconds
        wire.pointee.updated_at_us = self.updatedAt.microseconds
        wire.pointee.helpful_votes = self.helpfulVotes
        wire.pointee.votes = self.votes
        wire.pointee.helpful_wilson = self.helpfulWilson
        wire.pointee.counts = self.counts ? 1 : 0
        if let value = self.classifiedBy {
            let element = arena.allocate(Liveshop__Reviews__V1__Classifier.self)
            try value.write(to: element, arena)
            wire.pointee.classified_by = element
        }
    }
}
