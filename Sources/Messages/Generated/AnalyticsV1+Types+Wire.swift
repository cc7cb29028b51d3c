// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension AnalyticsV1.Streamer: Message {
    public static var fullName: String { "liveshop.analytics.v1.Streamer" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__streamer__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Streamer.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Streamer {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Streamer>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.displayName = try arena.text(wire.pointee.display_name, Self.fullName, "display_name")
        self.agencyID = AgencyID(rawValue: try arena.text(wire.pointee.agency_id, Self.fullName, "agency_id"))
        self.fastTrack = wire.pointee.fast_track != 0
        self.status = AnalyticsV1.StreamerStatus(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        self.identityReference = try arena.text(wire.pointee.identity_reference, Self.fullName, "identity_reference")
        self.trainingReference = try arena.text(wire.pointee.training_reference, Self.fullName, "training_reference")
        self.statusReason = try arena.text(wire.pointee.status_reason, Self.fullName, "status_reason")
        self.registeredAt = Instant(microseconds: wire.pointee.registered_at_us)
        self.statusChangedAt = Instant(microseconds: wire.pointee.status_changed_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Streamer>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__streamer__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.displayName.isEmpty { wire.pointee.display_name = try arena.string(self.displayName, Self.fullName, "display_name") }
        if !self.agencyID.isEmpty { wire.pointee.agency_id = try arena.string(self.agencyID.rawValue, Self.fullName, "agency_id") }
        wire.pointee.fast_track = self.fastTrack ? 1 : 0
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        if !self.identityReference.isEmpty { wire.pointee.identity_reference = try arena.string(self.identityReference, Self.fullName, "identity_reference") }
        if !self.trainingReference.isEmpty { wire.pointee.training_reference = try arena.string(self.trainingReference, Self.fullName, "training_reference") }
        if !self.statusReason.isEmpty { wire.pointee.status_reason = try arena.string(self.statusReason, Self.fullName, "status_reason") }
        wire.pointee.registered_at_us = self.registeredAt.microseconds
        wire.pointee.status_changed_at_us = self.statusChangedAt.microseconds
    }
}

extension AnalyticsV1.Agency: Message {
    public static var fullName: String { "liveshop.analytics.v1.Agency" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__agency__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Agency.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Agency {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Agency>, _ arena: Arena) throws(MessageError) {
        self.agencyID = AgencyID(rawValue: try arena.text(wire.pointee.agency_id, Self.fullName, "agency_id"))
        self.displayName = try arena.text(wire.pointee.display_name, Self.fullName, "display_name")
        self.registeredAt = Instant(microseconds: wire.pointee.registered_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Agency>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__agency__init(wire)
        if !self.agencyID.isEmpty { wire.pointee.agency_id = try arena.string(self.agencyID.rawValue, Self.fullName, "agency_id") }
        if !self.displayName.isEmpty { wire.pointee.display_name = try arena.string(self.displayName, Self.fullName, "display_name") }
        wire.pointee.registered_at_us = self.registeredAt.microseconds
    }
}

extension AnalyticsV1.PlatformLeg: Message {
    public static var fullName: String { "liveshop.analytics.v1.PlatformLeg" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__platform_leg__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__PlatformLeg.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.PlatformLeg {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__PlatformLeg>, _ arena: Arena) throws(MessageError) {
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        self.room = try arena.text(wire.pointee.room, Self.fullName, "room")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__PlatformLeg>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__platform_leg__init(wire)
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        if !self.room.isEmpty { wire.pointee.room = try arena.string(self.room, Self.fullName, "room") }
    }
}

extension AnalyticsV1.Session: Message {
    public static var fullName: String { "liveshop.analytics.v1.Session" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__session__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Session.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Session {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Session>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.title = try arena.text(wire.pointee.title, Self.fullName, "title")
        if let elements = wire.pointee.legs {
            self.legs.reserveCapacity(wire.pointee.n_legs)
            for index in 0..<wire.pointee.n_legs {
                guard let element = elements[index] else { continue }
                self.legs.append(try AnalyticsV1.PlatformLeg(wire: element, arena))
            }
        }
        self.startedAt = Instant(microseconds: wire.pointee.started_at_us)
        self.endedAt = Instant(microseconds: wire.pointee.ended_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Session>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__session__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.title.isEmpty { wire.pointee.title = try arena.string(self.title, Self.fullName, "title") }
        if !self.legs.isEmpty {
            wire.pointee.n_legs = self.legs.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__PlatformLeg>?.self, count: self.legs.count)
            for index in 0..<self.legs.count {
                let element = arena.allocate(Liveshop__Analytics__V1__PlatformLeg.self)
                try self.legs[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.legs = elements
        }
        wire.pointee.started_at_us = self.startedAt.microseconds
        wire.pointee.ended_at_us = self.endedAt.microseconds
    }
}

extension AnalyticsV1.ViewerEvent: Message {
    public static var fullName: String { "liveshop.analytics.v1.ViewerEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__viewer_event__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ViewerEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ViewerEvent {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ViewerEvent>, _ arena: Arena) throws(MessageError) {
        self.eventID = try arena.text(wire.pointee.event_id, Self.fullName, "event_id")
        self.eventTime = Instant(microseconds: wire.pointee.event_time_us)
        self.kind = AnalyticsV1.ViewerEventKind(rawValue: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        self.viewerID = ViewerID(rawValue: try arena.text(wire.pointee.viewer_id, Self.fullName, "viewer_id"))
        self.identityID = IdentityID(rawValue: try arena.text(wire.pointee.identity_id, Self.fullName, "identity_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.count = wire.pointee.count
        self.watchedMs = wire.pointee.watched_ms
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ViewerEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__viewer_event__init(wire)
        if !self.eventID.isEmpty { wire.pointee.event_id = try arena.string(self.eventID, Self.fullName, "event_id") }
        wire.pointee.event_time_us = self.eventTime.microseconds
        wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        if !self.viewerID.isEmpty { wire.pointee.viewer_id = try arena.string(self.viewerID.rawValue, Self.fullName, "viewer_id") }
        if !self.identityID.isEmpty { wire.pointee.identity_id = try arena.string(self.identityID.rawValue, Self.fullName, "identity_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.count = self.count
        wire.pointee.watched_ms = self.watchedMs
    }
}

extension AnalyticsV1.ViewerCounters: Message {
    public static var fullName: String { "liveshop.analytics.v1.ViewerCounters" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__viewer_counters__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ViewerCounters.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ViewerCounters {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ViewerCounters>, _ arena: Arena) throws(MessageError) {
        self.views = wire.pointee.views
        self.leaves = wire.pointee.leaves
        self.watchedMs = wire.pointee.watched_ms
        self.clicks = wire.pointee.clicks
        self.likes = wire.pointee.likes
        self.gifts = wire.pointee.gifts
        self.comments = wire.pointee.comments
        self.shares = wire.pointee.shares
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ViewerCounters>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__viewer_counters__init(wire)
        wire.pointee.views = self.views
        wire.pointee.leaves = self.leaves
        wire.pointee.watched_ms = self.watchedMs
        wire.pointee.clicks = self.clicks
        wire.pointee.likes = self.likes
        wire.pointee.gifts = self.gifts
        wire.pointee.comments = self.comments
        wire.pointee.shares = self.shares
    }
}

extension AnalyticsV1.Cardinality: Message {
    public static var fullName: String { "liveshop.analytics.v1.Cardinality" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__cardinality__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Cardinality.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Cardinality {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Cardinality>, _ arena: Arena) throws(MessageError) {
        self.count = wire.pointee.count
        self.standardErrorPpm = wire.pointee.standard_error_ppm
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Cardinality>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__cardinality__init(wire)
        wire.pointee.count = self.count
        wire.pointee.standard_error_ppm = self.standardErrorPpm
    }
}

extension AnalyticsV1.GMV: Message {
    public static var fullName: String { "liveshop.analytics.v1.GMV" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__gmv__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__GMV.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.GMV {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__GMV>, _ arena: Arena) throws(MessageError) {
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.orders = wire.pointee.orders
        self.gross = wire.pointee.gross
        self.net = wire.pointee.net
        self.cancelled = wire.pointee.cancelled
        self.refunded = wire.pointee.refunded
        self.frozen = wire.pointee.frozen
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__GMV>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__gmv__init(wire)
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        wire.pointee.orders = self.orders
        wire.pointee.gross = self.gross
        wire.pointee.net = self.net
        wire.pointee.cancelled = self.cancelled
        wire.pointee.refunded = self.refunded
        wire.pointee.frozen = self.frozen
    }
}

extension AnalyticsV1.Ratio: Message {
    public static var fullName: String { "liveshop.analytics.v1.Ratio" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__ratio__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Ratio {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Ratio>, _ arena: Arena) throws(MessageError) {
        self.numerator = wire.pointee.numerator
        self.denominator = wire.pointee.denominator
        self.scale = wire.pointee.scale
        self.value = wire.pointee.value
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Ratio>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__ratio__init(wire)
        wire.pointee.numerator = self.numerator
        wire.pointee.denominator = self.denominator
        wire.pointee.scale = self.scale
        wire.pointee.value = self.value
    }
}

extension AnalyticsV1.MoneyFigures: Message {
    public static var fullName: String { "liveshop.analytics.v1.MoneyFigures" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__money_figures__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__MoneyFigures.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.MoneyFigures {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__MoneyFigures>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.gmv { self.gmv = try AnalyticsV1.GMV(wire: value, arena) }
        if let value = wire.pointee.gpm_gross { self.gpmGross = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.gpm_net { self.gpmNet = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.uv_value_gross { self.uvValueGross = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.uv_value_net { self.uvValueNet = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.return_share { self.returnShare = try AnalyticsV1.Ratio(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__MoneyFigures>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__money_figures__init(wire)
        if let value = self.gmv {
            let element = arena.allocate(Liveshop__Analytics__V1__GMV.self)
            try value.write(to: element, arena)
            wire.pointee.gmv = element
        }
        if let value = self.gpmGross {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.gpm_gross = element
        }
        if let value = self.gpmNet {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.gpm_net = element
        }
        if let value = self.uvValueGross {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.uv_value_gross = element
        }
        if let value = self.uvValueNet {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.uv_value_net = element
        }
        if let value = self.returnShare {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.return_share = element
        }
    }
}

extension AnalyticsV1.Figures: Message {
    public static var fullName: String { "liveshop.analytics.v1.Figures" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__figures__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Figures.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Figures {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Figures>, _ arena: Arena) throws(MessageError) {
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        if let value = wire.pointee.counters { self.counters = try AnalyticsV1.ViewerCounters(wire: value, arena) }
        if let value = wire.pointee.viewers { self.viewers = try AnalyticsV1.Cardinality(wire: value, arena) }
        if let value = wire.pointee.clickers { self.clickers = try AnalyticsV1.Cardinality(wire: value, arena) }
        if let value = wire.pointee.buyers { self.buyers = try AnalyticsV1.Cardinality(wire: value, arena) }
        if let value = wire.pointee.ctr { self.ctr = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.conversion { self.conversion = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.viewer_conversion { self.viewerConversion = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.dwell_ms { self.dwellMs = try AnalyticsV1.Ratio(wire: value, arena) }
        if let elements = wire.pointee.money {
            self.money.reserveCapacity(wire.pointee.n_money)
            for index in 0..<wire.pointee.n_money {
                guard let element = elements[index] else { continue }
                self.money.append(try AnalyticsV1.MoneyFigures(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Figures>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__figures__init(wire)
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        if let value = self.counters {
            let element = arena.allocate(Liveshop__Analytics__V1__ViewerCounters.self)
            try value.write(to: element, arena)
            wire.pointee.counters = element
        }
        if let value = self.viewers {
            let element = arena.allocate(Liveshop__Analytics__V1__Cardinality.self)
            try value.write(to: element, arena)
            wire.pointee.viewers = element
        }
        if let value = self.clickers {
            let element = arena.allocate(Liveshop__Analytics__V1__Cardinality.self)
            try value.write(to: element, arena)
            wire.pointee.clickers = element
        }
        if let value = self.buyers {
            let element = arena.allocate(Liveshop__Analytics__V1__Cardinality.self)
            try value.write(to: element, arena)
            wire.pointee.buyers = element
        }
        if let value = self.ctr {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.ctr = element
        }
        if let value = self.conversion {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.conversion = element
        }
        if let value = self.viewerConversion {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.viewer_conversion = element
        }
        if let value = self.dwellMs {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.dwell_ms = element
        }
        if !self.money.isEmpty {
            wire.pointee.n_money = self.money.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__MoneyFigures>?.self, count: self.money.count)
            for index in 0..<self.money.count {
                let element = arena.allocate(Liveshop__Analytics__V1__MoneyFigures.self)
                try self.money[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.money = elements
        }
    }
}

extension AnalyticsV1.Window: Message {
    public static var fullName: String { "liveshop.analytics.v1.Window" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__window__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Window.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Window {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Window>, _ arena: Arena) throws(MessageError) {
        self.startsAt = Instant(microseconds: wire.pointee.starts_at_us)
        self.seconds = wire.pointee.seconds
        if let value = wire.pointee.counters { self.counters = try AnalyticsV1.ViewerCounters(wire: value, arena) }
        if let value = wire.pointee.viewers { self.viewers = try AnalyticsV1.Cardinality(wire: value, arena) }
        if let elements = wire.pointee.money {
            self.money.reserveCapacity(wire.pointee.n_money)
            for index in 0..<wire.pointee.n_money {
                guard let element = elements[index] else { continue }
                self.money.append(try AnalyticsV1.GMV(wire: element, arena))
            }
        }
        if let elements = wire.pointee.legs {
            self.legs.reserveCapacity(wire.pointee.n_legs)
            for index in 0..<wire.pointee.n_legs {
                guard let element = elements[index] else { continue }
                self.legs.append(try AnalyticsV1.WindowLeg(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Window>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__window__init(wire)
        wire.pointee.starts_at_us = self.startsAt.microseconds
        wire.pointee.seconds = self.seconds
        if let value = self.counters {
            let element = arena.allocate(Liveshop__Analytics__V1__ViewerCounters.self)
            try value.write(to: element, arena)
            wire.pointee.counters = element
        }
        if let value = self.viewers {
            let element = arena.allocate(Liveshop__Analytics__V1__Cardinality.self)
            try value.write(to: element, arena)
            wire.pointee.viewers = element
        }
        if !self.money.isEmpty {
            wire.pointee.n_money = self.money.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__GMV>?.self, count: self.money.count)
            for index in 0..<self.money.count {
                let element = arena.allocate(Liveshop__Analytics__V1__GMV.self)
                try self.money[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.money = elements
        }
        if !self.legs.isEmpty {
            wire.pointee.n_legs = self.legs.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__WindowLeg>?.self, count: self.legs.count)
            for index in 0..<self.legs.count {
                let element = arena.allocate(Liveshop__Analytics__V1__WindowLeg.self)
                try self.legs[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.legs = elements
        }
    }
}

extension AnalyticsV1.Finding: Message {
    public static var fullName: String { "liveshop.analytics.v1.Finding" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__finding__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__Finding.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.Finding {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__Finding>, _ arena: Arena) throws(MessageError) {
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        self.startsAt = Instant(microseconds: wire.pointee.starts_at_us)
        self.endsAt = Instant(microseconds: wire.pointee.ends_at_us)
        self.numerator = wire.pointee.numerator
        self.denominator = wire.pointee.denominator
        self.expectedMaxPpm = wire.pointee.expected_max_ppm
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
        self.detector = try arena.text(wire.pointee.detector, Self.fullName, "detector")
        self.foundAt = Instant(microseconds: wire.pointee.found_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__Finding>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__finding__init(wire)
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        wire.pointee.starts_at_us = self.startsAt.microseconds
        wire.pointee.ends_at_us = self.endsAt.microseconds
        wire.pointee.numerator = self.numerator
        wire.pointee.denominator = self.denominator
        wire.pointee.expected_max_ppm = self.expectedMaxPpm
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
        if !self.detector.isEmpty { wire.pointee.detector = try arena.string(self.detector, Self.fullName, "detector") }
        wire.pointee.found_at_us = self.foundAt.microseconds
    }
}

extension AnalyticsV1.WindowLeg: Message {
    public static var fullName: String { "liveshop.analytics.v1.WindowLeg" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__window_leg__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__WindowLeg.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.WindowLeg {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__WindowLeg>, _ arena: Arena) throws(MessageError) {
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        if let value = wire.pointee.counters { self.counters = try AnalyticsV1.ViewerCounters(wire: value, arena) }
        if let elements = wire.pointee.money {
            self.money.reserveCapacity(wire.pointee.n_money)
            for index in 0..<wire.pointee.n_money {
                guard let element = elements[index] else { continue }
                self.money.append(try AnalyticsV1.GMV(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__WindowLeg>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__window_leg__init(wire)
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        if let value = self.counters {
            let element = arena.allocate(Liveshop__Analytics__V1__ViewerCounters.self)
            try value.write(to: element, arena)
            wire.pointee.counters = element
        }
        if !self.money.isEmpty {
            wire.pointee.n_money = self.money.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__GMV>?.self, count: self.money.count)
            for index in 0..<self.money.count {
                let element = arena.allocate(Liveshop__Analytics__V1__GMV.self)
                try self.money[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.money = elements
        }
    }
}
