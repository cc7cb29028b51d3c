// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension ReviewsV1.ReviewsEvent: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReviewsEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__reviews_event__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReviewsEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReviewsEvent {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReviewsEvent>, _ arena: Arena) throws(MessageError) {
        switch wire.pointee.kind_case.rawValue {
        case 1:
            if let value = wire.pointee.review_stored { self.kind = .reviewStored(try ReviewsV1.ReviewStored(wire: value, arena)) }
        case 2:
            if let value = wire.pointee.review_taken_down { self.kind = .reviewTakenDown(try ReviewsV1.ReviewTakenDown(wire: value, arena)) }
        case 3:
            if let value = wire.pointee.review_moderated { self.kind = .reviewModerated(try ReviewsV1.ReviewModerated(wire: value, arena)) }
        case 4:
            if let value = wire.pointee.helpful_voted { self.kind = .helpfulVoted(try ReviewsV1.HelpfulVoted(wire: value, arena)) }
        case 5:
            if let value = wire.pointee.orders_followed { self.kind = .ordersFollowed(try ReviewsV1.OrdersFollowed(wire: value, arena)) }
        default: self.kind = nil
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewsEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__reviews_event__init(wire)
        switch self.kind {
        case .reviewStored(let value):
            wire.pointee.kind_case = .init(rawValue: 1)
            let element = arena.allocate(Liveshop__Reviews__V1__ReviewStored.self)
            try value.write(to: element, arena)
            wire.pointee.review_stored = element
        case .reviewTakenDown(let value):
            wire.pointee.kind_case = .init(rawValue: 2)
            let element = arena.allocate(Liveshop__Reviews__V1__ReviewTakenDown.self)
            try value.write(to: element, arena)
            wire.pointee.review_taken_down = element
        case .reviewModerated(let value):
            wire.pointee.kind_case = .init(rawValue: 3)
            let element = arena.allocate(Liveshop__Reviews__V1__ReviewModerated.self)
            try value.write(to: element, arena)
            wire.pointee.review_moderated = element
        case .helpfulVoted(let value):
            wire.pointee.kind_case = .init(rawValue: 4)
            let element = arena.allocate(Liveshop__Reviews__V1__HelpfulVoted.self)
            try value.write(to: element, arena)
            wire.pointee.helpful_voted = element
        case .ordersFollowed(let value):
            wire.pointee.kind_case = .init(rawValue: 5)
            let element = arena.allocate(Liveshop__Reviews__V1__OrdersFollowed.self)
            try value.write(to: element, arena)
            wire.pointee.orders_followed = element
        case nil: break
        }
    }
}

extension ReviewsV1.ReviewStored: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReviewStored" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__review_stored__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReviewStored.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReviewStored {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReviewStored>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        if let value = wire.pointee.review { self.review = try ReviewsV1.Review(wire: value, arena) }
        self.cluster = wire.pointee.cluster
        self.content = wire.pointee.content
        self.pendingReason = try arena.text(wire.pointee.pending_reason, Self.fullName, "pending_reason")
        if let value = wire.pointee.judgement { self.judgement = try ReviewsV1.Judgement(wire: value, arena) }
        if let value = wire.pointee.match { self.match = try ReviewsV1.NoteMatch(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewStored>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__review_stored__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        if let value = self.review {
            let element = arena.allocate(Liveshop__Reviews__V1__Review.self)
            try value.write(to: element, arena)
            wire.pointee.review = element
        }
        wire.pointee.cluster = self.cluster
        wire.pointee.content = self.content
        if !self.pendingReason.isEmpty { wire.pointee.pending_reason = try arena.string(self.pendingReason, Self.fullName, "pending_reason") }
        if let value = self.judgement {
            let element = arena.allocate(Liveshop__Reviews__V1__Judgement.self)
            try value.write(to: element, arena)
            wire.pointee.judgement = element
        }
        if let value = self.match {
            let element = arena.allocate(Liveshop__Reviews__V1__NoteMatch.self)
            try value.write(to: element, arena)
            wire.pointee.match = element
        }
    }
}

extension ReviewsV1.Judgement: Message {
    public static var fullName: String { "liveshop.reviews.v1.Judgement" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__judgement__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__Judgement.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.Judgement {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__Judgement>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.classifier { self.classifier = try ReviewsV1.Classifier(wire: value, arena) }
        self.label = ReviewsV1.Sentiment(rawValue: Int32(truncatingIfNeeded: wire.pointee.label.rawValue))
        if let elements = wire.pointee.moderators {
            self.moderators.reserveCapacity(wire.pointee.n_moderators)
            for index in 0..<wire.pointee.n_moderators {
                self.moderators.append(try arena.text(elements[index], Self.fullName, "moderators"))
            }
        }
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try ReviewsV1.Finding(wire: element, arena))
            }
        }
        self.holdReason = try arena.text(wire.pointee.hold_reason, Self.fullName, "hold_reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__Judgement>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__judgement__init(wire)
        if let value = self.classifier {
            let element = arena.allocate(Liveshop__Reviews__V1__Classifier.self)
            try value.write(to: element, arena)
            wire.pointee.classifier = element
        }
        wire.pointee.label = .init(rawValue: .init(truncatingIfNeeded: self.label.rawValue))
        if !self.moderators.isEmpty {
            wire.pointee.n_moderators = self.moderators.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.moderators.count)
            for index in 0..<self.moderators.count {
                elements[index] = try arena.string(self.moderators[index], Self.fullName, "moderators")
            }
            wire.pointee.moderators = elements
        }
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__Finding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Reviews__V1__Finding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
        if !self.holdReason.isEmpty { wire.pointee.hold_reason = try arena.string(self.holdReason, Self.fullName, "hold_reason") }
    }
}

extension ReviewsV1.Finding: Message {
    public static var fullName: String { "liveshop.reviews.v1.Finding" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__finding__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__Finding.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.Finding {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__Finding>, _ arena: Arena) throws(MessageError) {
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.offset = wire.pointee.offset
        self.size = wire.pointee.size
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__Finding>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__finding__init(wire)
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        wire.pointee.offset = self.offset
        wire.pointee.size = self.size
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
    }
}

extension ReviewsV1.ReviewTakenDown: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReviewTakenDown" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__review_taken_down__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReviewTakenDown.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReviewTakenDown {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReviewTakenDown>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewTakenDown>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__review_taken_down__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension ReviewsV1.ReviewModerated: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReviewModerated" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__review_moderated__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReviewModerated.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReviewModerated {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReviewModerated>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        self.state = ReviewsV1.ReviewState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.moderator = try arena.text(wire.pointee.moderator, Self.fullName, "moderator")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewModerated>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__review_moderated__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if !self.moderator.isEmpty { wire.pointee.moderator = try arena.string(self.moderator, Self.fullName, "moderator") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension ReviewsV1.HelpfulVoted: Message {
    public static var fullName: String { "liveshop.reviews.v1.HelpfulVoted" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__helpful_voted__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__HelpfulVoted.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.HelpfulVoted {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__HelpfulVoted>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        self.viewerID = ViewerID(rawValue: try arena.text(wire.pointee.viewer_id, Self.fullName, "viewer_id"))
        self.helpful = wire.pointee.helpful != 0
        self.helpfulVotes = wire.pointee.helpful_votes
        self.votes = wire.pointee.votes
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__HelpfulVoted>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__helpful_voted__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        if !self.viewerID.isEmpty { wire.pointee.viewer_id = try arena.string(self.viewerID.rawValue, Self.fullName, "viewer_id") }
        wire.pointee.helpful = self.helpful ? 1 : 0
        wire.pointee.helpful_votes = self.helpfulVotes
        wire.pointee.votes = self.votes
    }
}

extension ReviewsV1.OrdersFollowed: Message {
    public static var fullName: String { "liveshop.reviews.v1.OrdersFollowed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__orders_followed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__OrdersFollowed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.OrdersFollowed {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__OrdersFollowed>, _ arena: Arena) throws(MessageError) {
        self.cursor = wire.pointee.cursor
        if let elements = wire.pointee.returns {
            self.returns.reserveCapacity(wire.pointee.n_returns)
            for index in 0..<wire.pointee.n_returns {
                guard let element = elements[index] else { continue }
                self.returns.append(try ReviewsV1.BuyerReturn(wire: element, arena))
            }
        }
        if let elements = wire.pointee.badges_lost {
            self.badgesLost.reserveCapacity(wire.pointee.n_badges_lost)
            for index in 0..<wire.pointee.n_badges_lost {
                self.badgesLost.append(ReviewID(rawValue: try arena.text(elements[index], Self.fullName, "badges_lost")))
            }
        }
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__OrdersFollowed>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__orders_followed__init(wire)
        wire.pointee.cursor = self.cursor
        if !self.returns.isEmpty {
            wire.pointee.n_returns = self.returns.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__BuyerReturn>?.self, count: self.returns.count)
            for index in 0..<self.returns.count {
                let element = arena.allocate(Liveshop__Reviews__V1__BuyerReturn.self)
                try self.returns[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.returns = elements
        }
        if !self.badgesLost.isEmpty {
            wire.pointee.n_badges_lost = self.badgesLost.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.badgesLost.count)
            for index in 0..<self.badgesLost.count {
                elements[index] = try arena.string(self.badgesLost[index].rawValue, Self.fullName, "badges_lost")
            }
            wire.pointee.badges_lost = elements
        }
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension ReviewsV1.BuyerReturn: Message {
    public static var fullName: String { "liveshop.reviews.v1.BuyerReturn" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__buyer_return__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__BuyerReturn.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.BuyerReturn {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__BuyerReturn>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.sequence = wire.pointee.sequence
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__BuyerReturn>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__buyer_return__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        wire.pointee.sequence = self.sequence
    }
}
