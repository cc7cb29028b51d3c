// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension ReviewsV1.SubmitVerifiedReview: Message {
    public static var fullName: String { "liveshop.reviews.v1.SubmitVerifiedReview" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__submit_verified_review__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__SubmitVerifiedReview.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.SubmitVerifiedReview {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__SubmitVerifiedReview>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.request { self.request = try ReviewsV1.SubmitReviewRequest(wire: value, arena) }
        self.badge = ReviewsV1.PurchaseBadge(rawValue: Int32(truncatingIfNeeded: wire.pointee.badge.rawValue))
        self.verifiedAfter = wire.pointee.verified_after
        if let value = wire.pointee.judgement { self.judgement = try ReviewsV1.Judgement(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__SubmitVerifiedReview>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__submit_verified_review__init(wire)
        if let value = self.request {
            let element = arena.allocate(Liveshop__Reviews__V1__SubmitReviewRequest.self)
            try value.write(to: element, arena)
            wire.pointee.request = element
        }
        wire.pointee.badge = .init(rawValue: .init(truncatingIfNeeded: self.badge.rawValue))
        wire.pointee.verified_after = self.verifiedAfter
        if let value = self.judgement {
            let element = arena.allocate(Liveshop__Reviews__V1__Judgement.self)
            try value.write(to: element, arena)
            wire.pointee.judgement = element
        }
    }
}

extension ReviewsV1.IngestJudgedReviews: Message {
    public static var fullName: String { "liveshop.reviews.v1.IngestJudgedReviews" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__ingest_judged_reviews__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__IngestJudgedReviews.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.IngestJudgedReviews {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__IngestJudgedReviews>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.reviews {
            self.reviews.reserveCapacity(wire.pointee.n_reviews)
            for index in 0..<wire.pointee.n_reviews {
                guard let element = elements[index] else { continue }
                self.reviews.append(try ReviewsV1.JudgedReview(wire: element, arena))
            }
        }
        if let value = wire.pointee.snapshot { self.snapshot = try ReviewsV1.SnapshotClaim(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__IngestJudgedReviews>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__ingest_judged_reviews__init(wire)
        if !self.reviews.isEmpty {
            wire.pointee.n_reviews = self.reviews.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__JudgedReview>?.self, count: self.reviews.count)
            for index in 0..<self.reviews.count {
                let element = arena.allocate(Liveshop__Reviews__V1__JudgedReview.self)
                try self.reviews[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.reviews = elements
        }
        if let value = self.snapshot {
            let element = arena.allocate(Liveshop__Reviews__V1__SnapshotClaim.self)
            try value.write(to: element, arena)
            wire.pointee.snapshot = element
        }
    }
}

extension ReviewsV1.JudgedReview: Message {
    public static var fullName: String { "liveshop.reviews.v1.JudgedReview" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__judged_review__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__JudgedReview.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.JudgedReview {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__JudgedReview>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.review { self.review = try ReviewsV1.SourceReview(wire: value, arena) }
        if let value = wire.pointee.judgement { self.judgement = try ReviewsV1.Judgement(wire: value, arena) }
        if let value = wire.pointee.match { self.match = try ReviewsV1.NoteMatch(wire: value, arena) }
        self.deleted = wire.pointee.deleted != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__JudgedReview>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__judged_review__init(wire)
        if let value = self.review {
            let element = arena.allocate(Liveshop__Reviews__V1__SourceReview.self)
            try value.write(to: element, arena)
            wire.pointee.review = element
        }
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
        wire.pointee.deleted = self.deleted ? 1 : 0
    }
}

extension ReviewsV1.SnapshotClaim: Message {
    public static var fullName: String { "liveshop.reviews.v1.SnapshotClaim" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__snapshot_claim__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__SnapshotClaim.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.SnapshotClaim {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__SnapshotClaim>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        if let elements = wire.pointee.present {
            self.present.reserveCapacity(wire.pointee.n_present)
            for index in 0..<wire.pointee.n_present {
                self.present.append(try arena.text(elements[index], Self.fullName, "present"))
            }
        }
        self.shrinkMaxBps = wire.pointee.shrink_max_bps
        self.acceptShrink = wire.pointee.accept_shrink != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__SnapshotClaim>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__snapshot_claim__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.present.isEmpty {
            wire.pointee.n_present = self.present.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.present.count)
            for index in 0..<self.present.count {
                elements[index] = try arena.string(self.present[index], Self.fullName, "present")
            }
            wire.pointee.present = elements
        }
        wire.pointee.shrink_max_bps = self.shrinkMaxBps
        wire.pointee.accept_shrink = self.acceptShrink ? 1 : 0
    }
}

extension ReviewsV1.FollowOrders: Message {
    public static var fullName: String { "liveshop.reviews.v1.FollowOrders" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__follow_orders__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__FollowOrders.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.FollowOrders {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__FollowOrders>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.cursor = wire.pointee.cursor
        if let elements = wire.pointee.returns {
            self.returns.reserveCapacity(wire.pointee.n_returns)
            for index in 0..<wire.pointee.n_returns {
                guard let element = elements[index] else { continue }
                self.returns.append(try ReviewsV1.BuyerReturn(wire: element, arena))
            }
        }
        if let elements = wire.pointee.checked {
            self.checked.reserveCapacity(wire.pointee.n_checked)
            for index in 0..<wire.pointee.n_checked {
                guard let element = elements[index] else { continue }
                self.checked.append(try ReviewsV1.CheckedPurchase(wire: element, arena))
            }
        }
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__FollowOrders>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__follow_orders__init(wire)
        wire.pointee.after = self.after
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
        if !self.checked.isEmpty {
            wire.pointee.n_checked = self.checked.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__CheckedPurchase>?.self, count: self.checked.count)
            for index in 0..<self.checked.count {
                let element = arena.allocate(Liveshop__Reviews__V1__CheckedPurchase.self)
                try self.checked[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.checked = elements
        }
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension ReviewsV1.CheckedPurchase: Message {
    public static var fullName: String { "liveshop.reviews.v1.CheckedPurchase" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__checked_purchase__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__CheckedPurchase.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.CheckedPurchase {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__CheckedPurchase>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.returned = wire.pointee.returned != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__CheckedPurchase>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__checked_purchase__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.returned = self.returned ? 1 : 0
    }
}

extension ReviewsV1.FollowOrdersResult: Message {
    public static var fullName: String { "liveshop.reviews.v1.FollowOrdersResult" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__follow_orders_result__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__FollowOrdersResult.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.FollowOrdersResult {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__FollowOrdersResult>, _ arena: Arena) throws(MessageError) {
        self.cursor = wire.pointee.cursor
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__FollowOrdersResult>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__follow_orders_result__init(wire)
        wire.pointee.cursor = self.cursor
    }
}

extension ReviewsV1.ReviewsSnapshot: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReviewsSnapshot" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__reviews_snapshot__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReviewsSnapshot.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReviewsSnapshot {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReviewsSnapshot>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.entries {
            self.entries.reserveCapacity(wire.pointee.n_entries)
            for index in 0..<wire.pointee.n_entries {
                guard let element = elements[index] else { continue }
                self.entries.append(try ReviewsV1.ReviewEntry(wire: element, arena))
            }
        }
        self.ordersCursor = wire.pointee.orders_cursor
        self.ordersJournalID = arena.bytes(wire.pointee.orders_journal_id)
        self.nativeCount = wire.pointee.native_count
        if let elements = wire.pointee.classifiers {
            self.classifiers.reserveCapacity(wire.pointee.n_classifiers)
            for index in 0..<wire.pointee.n_classifiers {
                guard let element = elements[index] else { continue }
                self.classifiers.append(try ReviewsV1.Classifier(wire: element, arena))
            }
        }
        if let elements = wire.pointee.recent_returns {
            self.recentReturns.reserveCapacity(wire.pointee.n_recent_returns)
            for index in 0..<wire.pointee.n_recent_returns {
                guard let element = elements[index] else { continue }
                self.recentReturns.append(try ReviewsV1.BuyerReturn(wire: element, arena))
            }
        }
        self.recentReturnsFloor = wire.pointee.recent_returns_floor
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewsSnapshot>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__reviews_snapshot__init(wire)
        if !self.entries.isEmpty {
            wire.pointee.n_entries = self.entries.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewEntry>?.self, count: self.entries.count)
            for index in 0..<self.entries.count {
                let element = arena.allocate(Liveshop__Reviews__V1__ReviewEntry.self)
                try self.entries[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.entries = elements
        }
        wire.pointee.orders_cursor = self.ordersCursor
        if !self.ordersJournalID.isEmpty { wire.pointee.orders_journal_id = arena.data(self.ordersJournalID) }
        wire.pointee.native_count = self.nativeCount
        if !self.classifiers.isEmpty {
            wire.pointee.n_classifiers = self.classifiers.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__Classifier>?.self, count: self.classifiers.count)
            for index in 0..<self.classifiers.count {
                let element = arena.allocate(Liveshop__Reviews__V1__Classifier.self)
                try self.classifiers[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.classifiers = elements
        }
        if !self.recentReturns.isEmpty {
            wire.pointee.n_recent_returns = self.recentReturns.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__BuyerReturn>?.self, count: self.recentReturns.count)
            for index in 0..<self.recentReturns.count {
                let element = arena.allocate(Liveshop__Reviews__V1__BuyerReturn.self)
                try self.recentReturns[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.recent_returns = elements
        }
        wire.pointee.recent_returns_floor = self.recentReturnsFloor
    }
}

extension ReviewsV1.ReviewEntry: Message {
    public static var fullName: String { "liveshop.reviews.v1.ReviewEntry" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__review_entry__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__ReviewEntry.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.ReviewEntry {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__ReviewEntry>, _ arena: Arena) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.revision = wire.pointee.revision
        self.state = ReviewsV1.ReviewState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.origin = ReviewsV1.ReviewOrigin(rawValue: Int32(truncatingIfNeeded: wire.pointee.origin.rawValue))
        self.stars = wire.pointee.stars
        self.sentiment = ReviewsV1.Sentiment(rawValue: Int32(truncatingIfNeeded: wire.pointee.sentiment.rawValue))
        self.badge = ReviewsV1.PurchaseBadge(rawValue: Int32(truncatingIfNeeded: wire.pointee.badge.rawValue))
        self.cluster = wire.pointee.cluster
        self.content = wire.pointee.content
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        if let elements = wire.pointee.voters {
            self.voters.reserveCapacity(wire.pointee.n_voters)
            for index in 0..<wire.pointee.n_voters {
                guard let element = elements[index] else { continue }
                self.voters.append(try ReviewsV1.HelpfulVoter(wire: element, arena))
            }
        }
        self.labeller = wire.pointee.labeller
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__ReviewEntry>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__review_entry__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.revision = self.revision
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        wire.pointee.origin = .init(rawValue: .init(truncatingIfNeeded: self.origin.rawValue))
        wire.pointee.stars = self.stars
        wire.pointee.sentiment = .init(rawValue: .init(truncatingIfNeeded: self.sentiment.rawValue))
        wire.pointee.badge = .init(rawValue: .init(truncatingIfNeeded: self.badge.rawValue))
        wire.pointee.cluster = self.cluster
        wire.pointee.content = self.content
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if !self.voters.isEmpty {
            wire.pointee.n_voters = self.voters.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Reviews__V1__HelpfulVoter>?.self, count: self.voters.count)
            for index in 0..<self.voters.count {
                let element = arena.allocate(Liveshop__Reviews__V1__HelpfulVoter.self)
                try self.voters[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.voters = elements
        }
        wire.pointee.labeller = self.labeller
    }
}

extension ReviewsV1.HelpfulVoter: Message {
    public static var fullName: String { "liveshop.reviews.v1.HelpfulVoter" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__reviews__v1__helpful_voter__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Reviews__V1__HelpfulVoter.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension ReviewsV1.HelpfulVoter {
    init(wire: UnsafePointer<Liveshop__Reviews__V1__HelpfulVoter>, _ arena: Arena) throws(MessageError) {
        self.viewerID = ViewerID(rawValue: try arena.text(wire.pointee.viewer_id, Self.fullName, "viewer_id"))
        self.helpful = wire.pointee.helpful != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Reviews__V1__HelpfulVoter>, _ arena: Arena) throws(MessageError) {
        liveshop__reviews__v1__helpful_voter__init(wire)
        if !self.viewerID.isEmpty { wire.pointee.viewer_id = try arena.string(self.viewerID.rawValue, Self.fullName, "viewer_id") }
        wire.pointee.helpful = self.helpful ? 1 : 0
    }
}
