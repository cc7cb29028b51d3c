// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension ReviewsV1.IngestReviewsRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.IngestReviewsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__ingest_reviews_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__IngestReviewsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.IngestReviewsRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__IngestReviewsRequest>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.reviews {
            self.reviews.reserveCapacity(wire.pointee.n_reviews)
            for index in 0..<wire.pointee.n_reviews {
                guard let element = elements[index] else { continue }
                self.reviews.append(try ReviewsV1.SourceReview(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__IngestReviewsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__ingest_reviews_request__init(wire)
        if !self.reviews.isEmpty {
            wire.pointee.n_reviews = self.reviews.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__SourceReview>?.self, count: self.reviews.count)
            for index in 0..<self.reviews.count {
                let element = arena.allocate(Liveshop__Reviews__V1__SourceReview.self)
                try self.reviews[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.reviews = elements
        }
    }
}

extension ReviewsV1.IngestResult: Message {
    public static var fullName: String { "liveshop.reviews.v1.IngestResult" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__ingest_result__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__IngestResult.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.IngestResult {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__IngestResult>, _ arena: Arena) throws(MessageError) {
        self.index = wire.pointee.index
        self.outcome = ReviewsV1.IngestOutcome(rawValue: Int32(truncatingIfNeeded: wire.pointee.outcome.rawValue))
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
        self.state = ReviewsV1.ReviewState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.pendingReason = try arena.text(wire.pointee.pending_reason, Self.fullName, "pending_reason")
        self.sentiment = ReviewsV1.Sentiment(rawValue: Int32(truncatingIfNeeded: wire.pointee.sentiment.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__IngestResult>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__ingest_result__init(wire)
        wire.pointee.index = self.index
        wire.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.rawValue))
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if !self.pendingReason.isEmpty { wire.pointee.pending_reason = try arena.string(self.pendingReason, Self.fullName, "pending_reason") }
        wire.pointee.sentiment = .init(rawValue: .init(truncatingIfNeeded: self.sentiment.rawValue))
    }
}

extension ReviewsV1.IngestReviewsResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.IngestReviewsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__ingest_reviews_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__IngestReviewsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.IngestReviewsResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__IngestReviewsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.results {
            self.results.reserveCapacity(wire.pointee.n_results)
            for index in 0..<wire.pointee.n_results {
                guard let element = elements[index] else { continue }
                self.results.append(try ReviewsV1.IngestResult(wire: element, arena))
            }
        }
        self.accepted = wire.pointee.accepted
        self.duplicates = wire.pointee.duplicates
        self.stale = wire.pointee.stale
        self.refused = wire.pointee.refused
        self.takenDown = wire.pointee.taken_down
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__IngestReviewsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__ingest_reviews_response__init(wire)
        if !self.results.isEmpty {
            wire.pointee.n_results = self.results.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__IngestResult>?.self, count: self.results.count)
            for index in 0..<self.results.count {
                let element = arena.allocate(Liveshop__Reviews__V1__IngestResult.self)
                try self.results[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.results = elements
        }
        wire.pointee.accepted = self.accepted
        wire.pointee.duplicates = self.duplicates
        wire.pointee.stale = self.stale
        wire.pointee.refused = self.refused
        wire.pointee.taken_down = self.takenDown
    }
}

extension ReviewsV1.IngestNotesRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.IngestNotesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__ingest_notes_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__IngestNotesRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.IngestNotesRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__IngestNotesRequest>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.payload = arena.bytes(wire.pointee.payload)
        self.snapshot = wire.pointee.snapshot != 0
        self.acceptShrink = wire.pointee.accept_shrink != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__IngestNotesRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__ingest_notes_request__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        wire.pointee.snapshot = self.snapshot ? 1 : 0
        wire.pointee.accept_shrink = self.acceptShrink ? 1 : 0
    }
}

extension ReviewsV1.NoteResult: Message {
    public static var fullName: String { "liveshop.reviews.v1.NoteResult" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__note_result__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__NoteResult.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.NoteResult {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__NoteResult>, _ arena: Arena) throws(MessageError) {
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        if let value = wire.pointee.result { self.result = try ReviewsV1.IngestResult(wire: value, arena) }
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        if let value = wire.pointee.match { self.match = try ReviewsV1.NoteMatch(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__NoteResult>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__note_result__init(wire)
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        if let value = self.result {
            let element = arena.allocate(Liveshop__Reviews__V1__IngestResult.self)
            try value.write(to: element, arena)
            wire.pointee.result = element
        }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if let value = self.match {
            let element = arena.allocate(Liveshop__Reviews__V1__NoteMatch.self)
            try value.write(to: element, arena)
            wire.pointee.match = element
        }
    }
}

extension ReviewsV1.NoteFault: Message {
    public static var fullName: String { "liveshop.reviews.v1.NoteFault" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__note_fault__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__NoteFault.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.NoteFault {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__NoteFault>, _ arena: Arena) throws(MessageError) {
        self.position = wire.pointee.position
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__NoteFault>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__note_fault__init(wire)
        wire.pointee.position = self.position
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension ReviewsV1.IngestNotesResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.IngestNotesResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__ingest_notes_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__IngestNotesResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.IngestNotesResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__IngestNotesResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.results {
            self.results.reserveCapacity(wire.pointee.n_results)
            for index in 0..<wire.pointee.n_results {
                guard let element = elements[index] else { continue }
                self.results.append(try ReviewsV1.NoteResult(wire: element, arena))
            }
        }
        if let elements = wire.pointee.faults {
            self.faults.reserveCapacity(wire.pointee.n_faults)
            for index in 0..<wire.pointee.n_faults {
                guard let element = elements[index] else { continue }
                self.faults.append(try ReviewsV1.NoteFault(wire: element, arena))
            }
        }
        self.reader = try arena.text(wire.pointee.reader, Self.fullName, "reader")
        self.accepted = wire.pointee.accepted
        self.duplicates = wire.pointee.duplicates
        self.stale = wire.pointee.stale
        self.refused = wire.pointee.refused
        self.takenDown = wire.pointee.taken_down
        self.unmatched = wire.pointee.unmatched
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__IngestNotesResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__ingest_notes_response__init(wire)
        if !self.results.isEmpty {
            wire.pointee.n_results = self.results.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__NoteResult>?.self, count: self.results.count)
            for index in 0..<self.results.count {
                let element = arena.allocate(Liveshop__Reviews__V1__NoteResult.self)
                try self.results[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.results = elements
        }
        if !self.faults.isEmpty {
            wire.pointee.n_faults = self.faults.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__NoteFault>?.self, count: self.faults.count)
            for index in 0..<self.faults.count {
                let element = arena.allocate(Liveshop__Reviews__V1__NoteFault.self)
                try self.faults[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.faults = elements
        }
        if !self.reader.isEmpty { wire.pointee.reader = try arena.string(self.reader, Self.fullName, "reader") }
        wire.pointee.accepted = self.accepted
        wire.pointee.duplicates = self.duplicates
        wire.pointee.stale = self.stale
        wire.pointee.refused = self.refused
        wire.pointee.taken_down = self.takenDown
        wire.pointee.unmatched = self.unmatched
    }
}

extension ReviewsV1.TakedownRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.TakedownRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__takedown_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__TakedownRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.TakedownRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__TakedownRequest>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__TakedownRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__takedown_request__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension ReviewsV1.TakedownResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.TakedownResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__takedown_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__TakedownResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.TakedownResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__TakedownResponse>, _ arena: Arena) throws(MessageError) {
        self.changed = wire.pointee.changed != 0
        self.wasStored = wire.pointee.was_stored != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__TakedownResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__takedown_response__init(wire)
        wire.pointee.changed = self.changed ? 1 : 0
        wire.pointee.was_stored = self.wasStored ? 1 : 0
    }
}

extension ReviewsV1.ModerateReviewRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.ModerateReviewRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__moderate_review_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ModerateReviewRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ModerateReviewRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ModerateReviewRequest>, _ arena: Arena) throws(MessageError) {
        self.reviewID = ReviewID(rawValue: try arena.text(wire.pointee.review_id, Self.fullName, "review_id"))
        self.action = ReviewsV1.ModerationAction(rawValue: Int32(truncatingIfNeeded: wire.pointee.action.rawValue))
        self.moderator = try arena.text(wire.pointee.moderator, Self.fullName, "moderator")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ModerateReviewRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__moderate_review_request__init(wire)
        if !self.reviewID.isEmpty { wire.pointee.review_id = try arena.string(self.reviewID.rawValue, Self.fullName, "review_id") }
        wire.pointee.action = .init(rawValue: .init(truncatingIfNeeded: self.action.rawValue))
        if !self.moderator.isEmpty { wire.pointee.moderator = try arena.string(self.moderator, Self.fullName, "moderator") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension ReviewsV1.ModerateReviewResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.ModerateReviewResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__moderate_review_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ModerateReviewResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ModerateReviewResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ModerateReviewResponse>, _ arena: Arena) throws(MessageError) {
        self.state = ReviewsV1.ReviewState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.changed = wire.pointee.changed != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ModerateReviewResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__moderate_review_response__init(wire)
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        wire.pointee.changed = self.changed ? 1 : 0
    }
}

extension ReviewsV1.SubmitReviewRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.SubmitReviewRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__submit_review_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__SubmitReviewRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.SubmitReviewRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__SubmitReviewRequest>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.stars = wire.pointee.stars
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
        if let value = wire.pointee.disclosure { self.disclosure = try ReviewsV1.Disclosure(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__SubmitReviewRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__submit_review_request__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.stars = self.stars
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
        if let value = self.disclosure {
            let element = arena.allocate(Liveshop__Reviews__V1__Disclosure.self)
            try value.write(to: element, arena)
            wire.pointee.disclosure = element
        }
    }
}

extension ReviewsV1.SubmitReviewResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.SubmitReviewResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__submit_review_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__SubmitReviewResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.SubmitReviewResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__SubmitReviewResponse>, _ arena: Arena) throws(MessageError) {
        self.reviewID = ReviewID(rawValue: try arena.text(wire.pointee.review_id, Self.fullName, "review_id"))
        self.revision = wire.pointee.revision
        self.state = ReviewsV1.ReviewState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.badge = ReviewsV1.PurchaseBadge(rawValue: Int32(truncatingIfNeeded: wire.pointee.badge.rawValue))
        self.pendingReason = try arena.text(wire.pointee.pending_reason, Self.fullName, "pending_reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__SubmitReviewResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__submit_review_response__init(wire)
        if !self.reviewID.isEmpty { wire.pointee.review_id = try arena.string(self.reviewID.rawValue, Self.fullName, "review_id") }
        wire.pointee.revision = self.revision
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        wire.pointee.badge = .init(rawValue: .init(truncatingIfNeeded: self.badge.rawValue))
        if !self.pendingReason.isEmpty { wire.pointee.pending_reason = try arena.string(self.pendingReason, Self.fullName, "pending_reason") }
    }
}

extension ReviewsV1.VoteHelpfulRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.VoteHelpfulRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__vote_helpful_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__VoteHelpfulRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.VoteHelpfulRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__VoteHelpfulRequest>, _ arena: Arena) throws(MessageError) {
        self.reviewID = ReviewID(rawValue: try arena.text(wire.pointee.review_id, Self.fullName, "review_id"))
        self.viewerID = ViewerID(rawValue: try arena.text(wire.pointee.viewer_id, Self.fullName, "viewer_id"))
        self.helpful = wire.pointee.helpful != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__VoteHelpfulRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__vote_helpful_request__init(wire)
        if !self.reviewID.isEmpty { wire.pointee.review_id = try arena.string(self.reviewID.rawValue, Self.fullName, "review_id") }
        if !self.viewerID.isEmpty { wire.pointee.viewer_id = try arena.string(self.viewerID.rawValue, Self.fullName, "viewer_id") }
        wire.pointee.helpful = self.helpful ? 1 : 0
    }
}

extension ReviewsV1.VoteHelpfulResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.VoteHelpfulResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__vote_helpful_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__VoteHelpfulResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.VoteHelpfulResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__VoteHelpfulResponse>, _ arena: Arena) throws(MessageError) {
        self.helpfulVotes = wire.pointee.helpful_votes
        self.votes = wire.pointee.votes
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__VoteHelpfulResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__vote_helpful_response__init(wire)
        wire.pointee.helpful_votes = self.helpfulVotes
        wire.pointee.votes = self.votes
    }
}

extension ReviewsV1.ReviewFilter: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReviewFilter" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__review_filter__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReviewFilter.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReviewFilter {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReviewFilter>, _ arena: Arena) throws(MessageError) {
        self.starsMin = wire.pointee.stars_min
        self.starsMax = wire.pointee.stars_max
        self.origin = ReviewsV1.ReviewOrigin(rawValue: Int32(truncatingIfNeeded: wire.pointee.origin.rawValue))
        self.verifiedOnly = wire.pointee.verified_only != 0
        self.independentOnly = wire.pointee.independent_only != 0
        self.sentiment = ReviewsV1.Sentiment(rawValue: Int32(truncatingIfNeeded: wire.pointee.sentiment.rawValue))
        self.includeDuplicates = wire.pointee.include_duplicates != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewFilter>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__review_filter__init(wire)
        wire.pointee.stars_min = self.starsMin
        wire.pointee.stars_max = self.starsMax
        wire.pointee.origin = .init(rawValue: .init(truncatingIfNeeded: self.origin.rawValue))
        wire.pointee.verified_only = self.verifiedOnly ? 1 : 0
        wire.pointee.independent_only = self.independentOnly ? 1 : 0
        wire.pointee.sentiment = .init(rawValue: .init(truncatingIfNeeded: self.sentiment.rawValue))
        wire.pointee.include_duplicates = self.includeDuplicates ? 1 : 0
    }
}

extension ReviewsV1.GetReviewsRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.GetReviewsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__get_reviews_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__GetReviewsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.GetReviewsRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__GetReviewsRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.ranking = ReviewsV1.ReviewRanking(rawValue: Int32(truncatingIfNeeded: wire.pointee.ranking.rawValue))
        if let value = wire.pointee.filter { self.filter = try ReviewsV1.ReviewFilter(wire: value, arena) }
        self.cursor = try arena.text(wire.pointee.cursor, Self.fullName, "cursor")
        self.pageSize = wire.pointee.page_size
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__GetReviewsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__get_reviews_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.ranking = .init(rawValue: .init(truncatingIfNeeded: self.ranking.rawValue))
        if let value = self.filter {
            let element = arena.allocate(Liveshop__Reviews__V1__ReviewFilter.self)
            try value.write(to: element, arena)
            wire.pointee.filter = element
        }
        if !self.cursor.isEmpty { wire.pointee.cursor = try arena.string(self.cursor, Self.fullName, "cursor") }
        wire.pointee.page_size = self.pageSize
    }
}

extension ReviewsV1.LeftOut: Message {
    public static var fullName: String { "liveshop.reviews.v1.LeftOut" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__left_out__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__LeftOut.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.LeftOut {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__LeftOut>, _ arena: Arena) throws(MessageError) {
        self.reason = ReviewsV1.LeftOutReason(rawValue: Int32(truncatingIfNeeded: wire.pointee.reason.rawValue))
        self.reviews = wire.pointee.reviews
        self.lowRatings = wire.pointee.low_ratings
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__LeftOut>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__left_out__init(wire)
        wire.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.rawValue))
        wire.pointee.reviews = self.reviews
        wire.pointee.low_ratings = self.lowRatings
    }
}

extension ReviewsV1.Selection: Message {
    public static var fullName: String { "liveshop.reviews.v1.Selection" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__selection__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__Selection.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.Selection {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__Selection>, _ arena: Arena) throws(MessageError) {
        self.ranking = ReviewsV1.ReviewRanking(rawValue: Int32(truncatingIfNeeded: wire.pointee.ranking.rawValue))
        if let value = wire.pointee.filter { self.filter = try ReviewsV1.ReviewFilter(wire: value, arena) }
        self.stored = wire.pointee.stored
        self.shown = wire.pointee.shown
        self.shownLowRatings = wire.pointee.shown_low_ratings
        if let elements = wire.pointee.left_out {
            self.leftOut.reserveCapacity(wire.pointee.n_left_out)
            for index in 0..<wire.pointee.n_left_out {
                guard let element = elements[index] else { continue }
                self.leftOut.append(try ReviewsV1.LeftOut(wire: element, arena))
            }
        }
        self.asOfSequence = wire.pointee.as_of_sequence
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__Selection>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__selection__init(wire)
        wire.pointee.ranking = .init(rawValue: .init(truncatingIfNeeded: self.ranking.rawValue))
        if let value = self.filter {
            let element = arena.allocate(Liveshop__Reviews__V1__ReviewFilter.self)
            try value.write(to: element, arena)
            wire.pointee.filter = element
        }
        wire.pointee.stored = self.stored
        wire.pointee.shown = self.shown
        wire.pointee.shown_low_ratings = self.shownLowRatings
        if !self.leftOut.isEmpty {
            wire.pointee.n_left_out = self.leftOut.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__LeftOut>?.self, count: self.leftOut.count)
            for index in 0..<self.leftOut.count {
                let element = arena.allocate(Liveshop__Reviews__V1__LeftOut.self)
                try self.leftOut[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.left_out = elements
        }
        wire.pointee.as_of_sequence = self.asOfSequence
    }
}

extension ReviewsV1.GetReviewsResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.GetReviewsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__get_reviews_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__GetReviewsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.GetReviewsResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__GetReviewsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.reviews {
            self.reviews.reserveCapacity(wire.pointee.n_reviews)
            for index in 0..<wire.pointee.n_reviews {
                guard let element = elements[index] else { continue }
                self.reviews.append(try ReviewsV1.Review(wire: element, arena))
            }
        }
        self.nextCursor = try arena.text(wire.pointee.next_cursor, Self.fullName, "next_cursor")
        if let value = wire.pointee.selection { self.selection = try ReviewsV1.Selection(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__GetReviewsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__get_reviews_response__init(wire)
        if !self.reviews.isEmpty {
            wire.pointee.n_reviews = self.reviews.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__Review>?.self, count: self.reviews.count)
            for index in 0..<self.reviews.count {
                let element = arena.allocate(Liveshop__Reviews__V1__Review.self)
                try self.reviews[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.reviews = elements
        }
        if !self.nextCursor.isEmpty { wire.pointee.next_cursor = try arena.string(self.nextCursor, Self.fullName, "next_cursor") }
        if let value = self.selection {
            let element = arena.allocate(Liveshop__Reviews__V1__Selection.self)
            try value.write(to: element, arena)
            wire.pointee.selection = element
        }
    }
}

extension ReviewsV1.GetAggregateRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.GetAggregateRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__get_aggregate_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__GetAggregateRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.GetAggregateRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__GetAggregateRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__GetAggregateRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__get_aggregate_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
    }
}

extension ReviewsV1.VoteTally: Message {
    public static var fullName: String { "liveshop.reviews.v1.VoteTally" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__vote_tally__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__VoteTally.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.VoteTally {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__VoteTally>, _ arena: Arena) throws(MessageError) {
        self.votes = wire.pointee.votes
        self.starred = wire.pointee.starred
        self.starsSum = wire.pointee.stars_sum
        self.histogram = Array(UnsafeBufferPointer(start: wire.pointee.histogram, count: wire.pointee.n_histogram))
        self.positive = wire.pointee.positive
        self.neutral = wire.pointee.neutral
        self.negative = wire.pointee.negative
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__VoteTally>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__vote_tally__init(wire)
        wire.pointee.votes = self.votes
        wire.pointee.starred = self.starred
        wire.pointee.stars_sum = self.starsSum
        if !self.histogram.isEmpty {
            wire.pointee.n_histogram = self.histogram.count
            wire.pointee.histogram = arena.copy(self.histogram)
        }
        wire.pointee.positive = self.positive
        wire.pointee.neutral = self.neutral
        wire.pointee.negative = self.negative
    }
}

extension ReviewsV1.ClassifiedVotes: Message {
    public static var fullName: String { "liveshop.reviews.v1.ClassifiedVotes" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__classified_votes__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ClassifiedVotes.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ClassifiedVotes {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ClassifiedVotes>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.classifier { self.classifier = try ReviewsV1.Classifier(wire: value, arena) }
        self.votes = wire.pointee.votes
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ClassifiedVotes>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__classified_votes__init(wire)
        if let value = self.classifier {
            let element = arena.allocate(Liveshop__Reviews__V1__Classifier.self)
            try value.write(to: element, arena)
            wire.pointee.classifier = element
        }
        wire.pointee.votes = self.votes
    }
}

extension ReviewsV1.GetAggregateResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.GetAggregateResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__get_aggregate_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__GetAggregateResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.GetAggregateResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__GetAggregateResponse>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        if let value = wire.pointee.native { self.native = try ReviewsV1.VoteTally(wire: value, arena) }
        if let value = wire.pointee.syndicated { self.syndicated = try ReviewsV1.VoteTally(wire: value, arena) }
        if let value = wire.pointee.total { self.total = try ReviewsV1.VoteTally(wire: value, arena) }
        self.starMean = wire.pointee.star_mean
        self.bayesianRank = wire.pointee.bayesian_rank
        self.sentimentShare = wire.pointee.sentiment_share
        self.sentimentDenominator = wire.pointee.sentiment_denominator
        self.verifiedVotes = wire.pointee.verified_votes
        self.returnedVotes = wire.pointee.returned_votes
        self.duplicates = wire.pointee.duplicates
        self.pending = wire.pointee.pending
        self.hidden = wire.pointee.hidden
        self.takenDown = wire.pointee.taken_down
        if let elements = wire.pointee.classified {
            self.classified.reserveCapacity(wire.pointee.n_classified)
            for index in 0..<wire.pointee.n_classified {
                guard let element = elements[index] else { continue }
                self.classified.append(try ReviewsV1.ClassifiedVotes(wire: element, arena))
            }
        }
        self.sentimentAccuracyBps = wire.pointee.sentiment_accuracy_bps
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__GetAggregateResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__get_aggregate_response__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if let value = self.native {
            let element = arena.allocate(Liveshop__Reviews__V1__VoteTally.self)
            try value.write(to: element, arena)
            wire.pointee.native = element
        }
        if let value = self.syndicated {
            let element = arena.allocate(Liveshop__Reviews__V1__VoteTally.self)
            try value.write(to: element, arena)
            wire.pointee.syndicated = element
        }
        if let value = self.total {
            let element = arena.allocate(Liveshop__Reviews__V1__VoteTally.self)
            try value.write(to: element, arena)
            wire.pointee.total = element
        }
        wire.pointee.star_mean = self.starMean
        wire.pointee.bayesian_rank = self.bayesianRank
        wire.pointee.sentiment_share = self.sentimentShare
        wire.pointee.sentiment_denominator = self.sentimentDenominator
        wire.pointee.verified_votes = self.verifiedVotes
        wire.pointee.returned_votes = self.returnedVotes
        wire.pointee.duplicates = self.duplicates
        wire.pointee.pending = self.pending
        wire.pointee.hidden = self.hidden
        wire.pointee.taken_down = self.takenDown
        if !self.classified.isEmpty {
            wire.pointee.n_classified = self.classified.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__ClassifiedVotes>?.self, count: self.classified.count)
            for index in 0..<self.classified.count {
                let element = arena.allocate(Liveshop__Reviews__V1__ClassifiedVotes.self)
                try self.classified[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.classified = elements
        }
        wire.pointee.sentiment_accuracy_bps = self.sentimentAccuracyBps
    }
}

extension ReviewsV1.ReadEventsRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReadEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__read_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReadEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReadEventsRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
        self.waitMs = wire.pointee.wait_ms
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__read_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
        wire.pointee.wait_ms = self.waitMs
    }
}

extension ReviewsV1.ReadEventsResponse: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReadEventsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__read_events_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReadEventsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReadEventsResponse {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.entries {
            self.entries.reserveCapacity(wire.pointee.n_entries)
            for index in 0..<wire.pointee.n_entries {
                guard let element = elements[index] else { continue }
                self.entries.append(try ReviewsV1.ReadEventsResponse.Entry(wire: element, arena))
            }
        }
        self.lastSequence = wire.pointee.last_sequence
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__read_events_response__init(wire)
        if !self.entries.isEmpty {
            wire.pointee.n_entries = self.entries.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__ReadEventsResponse__Entry>?.self, count: self.entries.count)
            for index in 0..<self.entries.count {
                let element = arena.allocate(Liveshop__Reviews__V1__ReadEventsResponse__Entry.self)
                try self.entries[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.entries = elements
        }
        wire.pointee.last_sequence = self.lastSequence
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension ReviewsV1.ReadEventsResponse.Entry: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReadEventsResponse.Entry" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__read_events_response__entry__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReadEventsResponse__Entry.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReadEventsResponse.Entry {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        self.sequence = wire.pointee.sequence
        self.time = Instant(microseconds: wire.pointee.time_us)
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                guard let element = elements[index] else { continue }
                self.events.append(try ReviewsV1.ReviewsEvent(wire: element, arena))
            }
        }
        self.traceparent = try arena.text(wire.pointee.traceparent, Self.fullName, "traceparent")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__read_events_response__entry__init(wire)
        wire.pointee.sequence = self.sequence
        wire.pointee.time_us = self.time.microseconds
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewsEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Reviews__V1__ReviewsEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
        if !self.traceparent.isEmpty { wire.pointee.traceparent = try arena.string(self.traceparent, Self.fullName, "traceparent") }
    }
}

extension ReviewsV1.StreamEventsRequest: Message {
    public static var fullName: String { "liveshop.reviews.v1.StreamEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__stream_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__StreamEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.StreamEventsRequest {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__stream_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
    }
}
