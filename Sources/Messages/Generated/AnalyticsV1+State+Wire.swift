// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension AnalyticsV1.FollowOrders: Message {
    public static var fullName: String { "liveshop.analytics.v1.FollowOrders" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__follow_orders__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__FollowOrders.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.FollowOrders {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__FollowOrders>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        if let elements = wire.pointee.entries {
            self.entries.reserveCapacity(wire.pointee.n_entries)
            for index in 0..<wire.pointee.n_entries {
                guard let element = elements[index] else { continue }
                self.entries.append(try AnalyticsV1.FollowedEntry(wire: element, arena))
            }
        }
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__FollowOrders>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__follow_orders__init(wire)
        wire.pointee.after = self.after
        if !self.entries.isEmpty {
            wire.pointee.n_entries = self.entries.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__FollowedEntry>?.self, count: self.entries.count)
            for index in 0..<self.entries.count {
                let element = arena.allocate(Liveshop__Analytics__V1__FollowedEntry.self)
                try self.entries[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.entries = elements
        }
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension AnalyticsV1.FollowedEntry: Message {
    public static var fullName: String { "liveshop.analytics.v1.FollowedEntry" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__followed_entry__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__FollowedEntry.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.FollowedEntry {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__FollowedEntry>, _ arena: Arena) throws(MessageError) {
        self.sequence = wire.pointee.sequence
        self.time = Instant(microseconds: wire.pointee.time_us)
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                guard let element = elements[index] else { continue }
                self.events.append(try OrderV1.OrderEvent(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__FollowedEntry>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__followed_entry__init(wire)
        wire.pointee.sequence = self.sequence
        wire.pointee.time_us = self.time.microseconds
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OrderEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Order__V1__OrderEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
    }
}

extension AnalyticsV1.FollowOrdersResult: Message {
    public static var fullName: String { "liveshop.analytics.v1.FollowOrdersResult" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__follow_orders_result__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__FollowOrdersResult.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.FollowOrdersResult {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__FollowOrdersResult>, _ arena: Arena) throws(MessageError) {
        self.cursor = wire.pointee.cursor
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__FollowOrdersResult>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__follow_orders_result__init(wire)
        wire.pointee.cursor = self.cursor
    }
}

extension AnalyticsV1.SealSessions: Message {
    public static var fullName: String { "liveshop.analytics.v1.SealSessions" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__seal_sessions__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SealSessions.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SealSessions {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SealSessions>, _ arena: Arena) throws(MessageError) {
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SealSessions>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__seal_sessions__init(wire)
    }
}

extension AnalyticsV1.RecordFindings: Message {
    public static var fullName: String { "liveshop.analytics.v1.RecordFindings" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__record_findings__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RecordFindings.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RecordFindings {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RecordFindings>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try AnalyticsV1.Finding(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RecordFindings>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__record_findings__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Finding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Finding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
    }
}

extension AnalyticsV1.RecordFindingsResult: Message {
    public static var fullName: String { "liveshop.analytics.v1.RecordFindingsResult" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__record_findings_result__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RecordFindingsResult.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RecordFindingsResult {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RecordFindingsResult>, _ arena: Arena) throws(MessageError) {
        self.recorded = wire.pointee.recorded
        self.dropped = wire.pointee.dropped
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RecordFindingsResult>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__record_findings_result__init(wire)
        wire.pointee.recorded = self.recorded
        wire.pointee.dropped = self.dropped
    }
}

extension AnalyticsV1.SealSessionsResult: Message {
    public static var fullName: String { "liveshop.analytics.v1.SealSessionsResult" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__seal_sessions_result__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SealSessionsResult.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SealSessionsResult {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SealSessionsResult>, _ arena: Arena) throws(MessageError) {
        self.sealed = wire.pointee.sealed
        self.forgotten = wire.pointee.forgotten
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SealSessionsResult>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__seal_sessions_result__init(wire)
        wire.pointee.sealed = self.sealed
        wire.pointee.forgotten = self.forgotten
    }
}

extension AnalyticsV1.AnalyticsState: Message {
    public static var fullName: String { "liveshop.analytics.v1.AnalyticsState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__analytics_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__AnalyticsState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.AnalyticsState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__AnalyticsState>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.agencies {
            self.agencies.reserveCapacity(wire.pointee.n_agencies)
            for index in 0..<wire.pointee.n_agencies {
                guard let element = elements[index] else { continue }
                self.agencies.append(try AnalyticsV1.Agency(wire: element, arena))
            }
        }
        if let elements = wire.pointee.streamers {
            self.streamers.reserveCapacity(wire.pointee.n_streamers)
            for index in 0..<wire.pointee.n_streamers {
                guard let element = elements[index] else { continue }
                self.streamers.append(try AnalyticsV1.Streamer(wire: element, arena))
            }
        }
        if let elements = wire.pointee.sessions {
            self.sessions.reserveCapacity(wire.pointee.n_sessions)
            for index in 0..<wire.pointee.n_sessions {
                guard let element = elements[index] else { continue }
                self.sessions.append(try AnalyticsV1.SessionState(wire: element, arena))
            }
        }
        self.orderCursor = wire.pointee.order_cursor
        self.orderJournalID = arena.bytes(wire.pointee.order_journal_id)
        if let elements = wire.pointee.seen {
            self.seen.reserveCapacity(wire.pointee.n_seen)
            for index in 0..<wire.pointee.n_seen {
                guard let element = elements[index] else { continue }
                self.seen.append(try AnalyticsV1.SeenBucket(wire: element, arena))
            }
        }
        self.horizon = wire.pointee.horizon
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__AnalyticsState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__analytics_state__init(wire)
        if !self.agencies.isEmpty {
            wire.pointee.n_agencies = self.agencies.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Agency>?.self, count: self.agencies.count)
            for index in 0..<self.agencies.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Agency.self)
                try self.agencies[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.agencies = elements
        }
        if !self.streamers.isEmpty {
            wire.pointee.n_streamers = self.streamers.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Streamer>?.self, count: self.streamers.count)
            for index in 0..<self.streamers.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Streamer.self)
                try self.streamers[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.streamers = elements
        }
        if !self.sessions.isEmpty {
            wire.pointee.n_sessions = self.sessions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__SessionState>?.self, count: self.sessions.count)
            for index in 0..<self.sessions.count {
                let element = arena.allocate(Liveshop__Analytics__V1__SessionState.self)
                try self.sessions[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.sessions = elements
        }
        wire.pointee.order_cursor = self.orderCursor
        if !self.orderJournalID.isEmpty { wire.pointee.order_journal_id = arena.data(self.orderJournalID) }
        if !self.seen.isEmpty {
            wire.pointee.n_seen = self.seen.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__SeenBucket>?.self, count: self.seen.count)
            for index in 0..<self.seen.count {
                let element = arena.allocate(Liveshop__Analytics__V1__SeenBucket.self)
                try self.seen[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.seen = elements
        }
        wire.pointee.horizon = self.horizon
    }
}

extension AnalyticsV1.SessionState: Message {
    public static var fullName: String { "liveshop.analytics.v1.SessionState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__session_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SessionState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SessionState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SessionState>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.session { self.session = try AnalyticsV1.Session(wire: value, arena) }
        self.eventsTooLate = wire.pointee.events_too_late
        self.ordersOutside = wire.pointee.orders_outside
        if let elements = wire.pointee.sales {
            self.sales.reserveCapacity(wire.pointee.n_sales)
            for index in 0..<wire.pointee.n_sales {
                guard let element = elements[index] else { continue }
                self.sales.append(try AnalyticsV1.SalesState(wire: element, arena))
            }
        }
        if let value = wire.pointee.buyers { self.buyers = try AnalyticsV1.SketchState(wire: value, arena) }
        if let value = wire.pointee.audience { self.audience = try AnalyticsV1.AudienceState(wire: value, arena) }
        if let value = wire.pointee.sealed { self.sealed = try AnalyticsV1.SessionSealed(wire: value, arena) }
        if let elements = wire.pointee.orders {
            self.orders.reserveCapacity(wire.pointee.n_orders)
            for index in 0..<wire.pointee.n_orders {
                guard let element = elements[index] else { continue }
                self.orders.append(try AnalyticsV1.OrderState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.frozen_returns {
            self.frozenReturns.reserveCapacity(wire.pointee.n_frozen_returns)
            for index in 0..<wire.pointee.n_frozen_returns {
                guard let element = elements[index] else { continue }
                self.frozenReturns.append(try AnalyticsV1.FrozenReturn(wire: element, arena))
            }
        }
        self.orderEventsRefused = wire.pointee.order_events_refused
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try AnalyticsV1.Finding(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SessionState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__session_state__init(wire)
        if let value = self.session {
            let element = arena.allocate(Liveshop__Analytics__V1__Session.self)
            try value.write(to: element, arena)
            wire.pointee.session = element
        }
        wire.pointee.events_too_late = self.eventsTooLate
        wire.pointee.orders_outside = self.ordersOutside
        if !self.sales.isEmpty {
            wire.pointee.n_sales = self.sales.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__SalesState>?.self, count: self.sales.count)
            for index in 0..<self.sales.count {
                let element = arena.allocate(Liveshop__Analytics__V1__SalesState.self)
                try self.sales[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.sales = elements
        }
        if let value = self.buyers {
            let element = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
            try value.write(to: element, arena)
            wire.pointee.buyers = element
        }
        if let value = self.audience {
            let element = arena.allocate(Liveshop__Analytics__V1__AudienceState.self)
            try value.write(to: element, arena)
            wire.pointee.audience = element
        }
        if let value = self.sealed {
            let element = arena.allocate(Liveshop__Analytics__V1__SessionSealed.self)
            try value.write(to: element, arena)
            wire.pointee.sealed = element
        }
        if !self.orders.isEmpty {
            wire.pointee.n_orders = self.orders.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__OrderState>?.self, count: self.orders.count)
            for index in 0..<self.orders.count {
                let element = arena.allocate(Liveshop__Analytics__V1__OrderState.self)
                try self.orders[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.orders = elements
        }
        if !self.frozenReturns.isEmpty {
            wire.pointee.n_frozen_returns = self.frozenReturns.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__FrozenReturn>?.self, count: self.frozenReturns.count)
            for index in 0..<self.frozenReturns.count {
                let element = arena.allocate(Liveshop__Analytics__V1__FrozenReturn.self)
                try self.frozenReturns[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.frozen_returns = elements
        }
        wire.pointee.order_events_refused = self.orderEventsRefused
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Finding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Finding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
    }
}

extension AnalyticsV1.SalesState: Message {
    public static var fullName: String { "liveshop.analytics.v1.SalesState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__sales_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SalesState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SalesState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SalesState>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.money {
            self.money.reserveCapacity(wire.pointee.n_money)
            for index in 0..<wire.pointee.n_money {
                guard let element = elements[index] else { continue }
                self.money.append(try AnalyticsV1.GMV(wire: element, arena))
            }
        }
        if let value = wire.pointee.buyers { self.buyers = try AnalyticsV1.SketchState(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SalesState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__sales_state__init(wire)
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
        if let value = self.buyers {
            let element = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
            try value.write(to: element, arena)
            wire.pointee.buyers = element
        }
    }
}

extension AnalyticsV1.AudienceState: Message {
    public static var fullName: String { "liveshop.analytics.v1.AudienceState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__audience_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__AudienceState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.AudienceState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__AudienceState>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.legs {
            self.legs.reserveCapacity(wire.pointee.n_legs)
            for index in 0..<wire.pointee.n_legs {
                guard let element = elements[index] else { continue }
                self.legs.append(try AnalyticsV1.LegAudience(wire: element, arena))
            }
        }
        if let value = wire.pointee.viewers { self.viewers = try AnalyticsV1.SketchState(wire: value, arena) }
        if let value = wire.pointee.clickers { self.clickers = try AnalyticsV1.SketchState(wire: value, arena) }
        if let elements = wire.pointee.windows {
            self.windows.reserveCapacity(wire.pointee.n_windows)
            for index in 0..<wire.pointee.n_windows {
                guard let element = elements[index] else { continue }
                self.windows.append(try AnalyticsV1.WindowState(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__AudienceState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__audience_state__init(wire)
        if !self.legs.isEmpty {
            wire.pointee.n_legs = self.legs.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__LegAudience>?.self, count: self.legs.count)
            for index in 0..<self.legs.count {
                let element = arena.allocate(Liveshop__Analytics__V1__LegAudience.self)
                try self.legs[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.legs = elements
        }
        if let value = self.viewers {
            let element = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
            try value.write(to: element, arena)
            wire.pointee.viewers = element
        }
        if let value = self.clickers {
            let element = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
            try value.write(to: element, arena)
            wire.pointee.clickers = element
        }
        if !self.windows.isEmpty {
            wire.pointee.n_windows = self.windows.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__WindowState>?.self, count: self.windows.count)
            for index in 0..<self.windows.count {
                let element = arena.allocate(Liveshop__Analytics__V1__WindowState.self)
                try self.windows[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.windows = elements
        }
    }
}

extension AnalyticsV1.LegAudience: Message {
    public static var fullName: String { "liveshop.analytics.v1.LegAudience" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__leg_audience__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__LegAudience.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.LegAudience {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__LegAudience>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.counters { self.counters = try AnalyticsV1.ViewerCounters(wire: value, arena) }
        if let value = wire.pointee.viewers { self.viewers = try AnalyticsV1.SketchState(wire: value, arena) }
        if let value = wire.pointee.clickers { self.clickers = try AnalyticsV1.SketchState(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__LegAudience>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__leg_audience__init(wire)
        if let value = self.counters {
            let element = arena.allocate(Liveshop__Analytics__V1__ViewerCounters.self)
            try value.write(to: element, arena)
            wire.pointee.counters = element
        }
        if let value = self.viewers {
            let element = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
            try value.write(to: element, arena)
            wire.pointee.viewers = element
        }
        if let value = self.clickers {
            let element = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
            try value.write(to: element, arena)
            wire.pointee.clickers = element
        }
    }
}

extension AnalyticsV1.WindowState: Message {
    public static var fullName: String { "liveshop.analytics.v1.WindowState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__window_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__WindowState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.WindowState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__WindowState>, _ arena: Arena) throws(MessageError) {
        self.index = wire.pointee.index
        if let value = wire.pointee.viewers { self.viewers = try AnalyticsV1.SketchState(wire: value, arena) }
        if let elements = wire.pointee.legs {
            self.legs.reserveCapacity(wire.pointee.n_legs)
            for index in 0..<wire.pointee.n_legs {
                guard let element = elements[index] else { continue }
                self.legs.append(try AnalyticsV1.WindowLegState(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__WindowState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__window_state__init(wire)
        wire.pointee.index = self.index
        if let value = self.viewers {
            let element = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
            try value.write(to: element, arena)
            wire.pointee.viewers = element
        }
        if !self.legs.isEmpty {
            wire.pointee.n_legs = self.legs.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__WindowLegState>?.self, count: self.legs.count)
            for index in 0..<self.legs.count {
                let element = arena.allocate(Liveshop__Analytics__V1__WindowLegState.self)
                try self.legs[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.legs = elements
        }
    }
}

extension AnalyticsV1.WindowLegState: Message {
    public static var fullName: String { "liveshop.analytics.v1.WindowLegState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__window_leg_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__WindowLegState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.WindowLegState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__WindowLegState>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.counters { self.counters = try AnalyticsV1.ViewerCounters(wire: value, arena) }
        if let elements = wire.pointee.money {
            self.money.reserveCapacity(wire.pointee.n_money)
            for index in 0..<wire.pointee.n_money {
                guard let element = elements[index] else { continue }
                self.money.append(try AnalyticsV1.GMV(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__WindowLegState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__window_leg_state__init(wire)
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

extension AnalyticsV1.SketchState: Message {
    public static var fullName: String { "liveshop.analytics.v1.SketchState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__sketch_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SketchState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SketchState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SketchState>, _ arena: Arena) throws(MessageError) {
        self.keys = Array(UnsafeBufferPointer(start: wire.pointee.keys, count: wire.pointee.n_keys))
        self.registers = arena.bytes(wire.pointee.registers)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SketchState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__sketch_state__init(wire)
        if !self.keys.isEmpty {
            wire.pointee.n_keys = self.keys.count
            wire.pointee.keys = arena.copy(self.keys)
        }
        if !self.registers.isEmpty { wire.pointee.registers = arena.data(self.registers) }
    }
}

extension AnalyticsV1.OrderState: Message {
    public static var fullName: String { "liveshop.analytics.v1.OrderState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__order_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__OrderState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.OrderState {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__OrderState>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.leg = wire.pointee.leg
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.placedAt = Instant(microseconds: wire.pointee.placed_at_us)
        self.paid = wire.pointee.paid != 0
        self.remaining = wire.pointee.remaining
        self.frozen = wire.pointee.frozen
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__OrderState>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__order_state__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        wire.pointee.leg = self.leg
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        wire.pointee.placed_at_us = self.placedAt.microseconds
        wire.pointee.paid = self.paid ? 1 : 0
        wire.pointee.remaining = self.remaining
        wire.pointee.frozen = self.frozen
    }
}

extension AnalyticsV1.FrozenReturn: Message {
    public static var fullName: String { "liveshop.analytics.v1.FrozenReturn" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__frozen_return__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__FrozenReturn.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.FrozenReturn {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__FrozenReturn>, _ arena: Arena) throws(MessageError) {
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.amount = wire.pointee.amount
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__FrozenReturn>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__frozen_return__init(wire)
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        wire.pointee.amount = self.amount
    }
}

extension AnalyticsV1.SeenBucket: Message {
    public static var fullName: String { "liveshop.analytics.v1.SeenBucket" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__seen_bucket__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SeenBucket.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SeenBucket {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SeenBucket>, _ arena: Arena) throws(MessageError) {
        self.index = wire.pointee.index
        self.keys = Array(UnsafeBufferPointer(start: wire.pointee.keys, count: wire.pointee.n_keys))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SeenBucket>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__seen_bucket__init(wire)
        wire.pointee.index = self.index
        if !self.keys.isEmpty {
            wire.pointee.n_keys = self.keys.count
            wire.pointee.keys = arena.copy(self.keys)
        }
    }
}
