// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension AnalyticsV1.AnalyticsEvent: Message {
    public static var fullName: String { "liveshop.analytics.v1.AnalyticsEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__analytics_event__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__AnalyticsEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.AnalyticsEvent {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__AnalyticsEvent>, _ arena: Arena) throws(MessageError) {
        switch wire.pointee.kind_case.rawValue {
        case 1:
            if let value = wire.pointee.agency_registered { self.kind = .agencyRegistered(try AnalyticsV1.AgencyRegistered(wire: value, arena)) }
        case 2:
            if let value = wire.pointee.streamer_registered { self.kind = .streamerRegistered(try AnalyticsV1.StreamerRegistered(wire: value, arena)) }
        case 3:
            if let value = wire.pointee.streamer_verified { self.kind = .streamerVerified(try AnalyticsV1.StreamerVerified(wire: value, arena)) }
        case 4:
            if let value = wire.pointee.streamer_suspended { self.kind = .streamerSuspended(try AnalyticsV1.StreamerSuspended(wire: value, arena)) }
        case 5:
            if let value = wire.pointee.session_started { self.kind = .sessionStarted(try AnalyticsV1.SessionStarted(wire: value, arena)) }
        case 6:
            if let value = wire.pointee.session_ended { self.kind = .sessionEnded(try AnalyticsV1.SessionEnded(wire: value, arena)) }
        case 7:
            if let value = wire.pointee.viewer_events_taken { self.kind = .viewerEventsTaken(try AnalyticsV1.ViewerEventsTaken(wire: value, arena)) }
        case 8:
            if let value = wire.pointee.session_sealed { self.kind = .sessionSealed(try AnalyticsV1.SessionSealed(wire: value, arena)) }
        case 9:
            if let value = wire.pointee.orders_followed { self.kind = .ordersFollowed(try AnalyticsV1.OrdersFollowed(wire: value, arena)) }
        case 10:
            if let value = wire.pointee.session_forgotten { self.kind = .sessionForgotten(try AnalyticsV1.SessionForgotten(wire: value, arena)) }
        case 11:
            if let value = wire.pointee.findings_recorded { self.kind = .findingsRecorded(try AnalyticsV1.FindingsRecorded(wire: value, arena)) }
        default: self.kind = nil
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__AnalyticsEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__analytics_event__init(wire)
        switch self.kind {
        case .agencyRegistered(let value):
            wire.pointee.kind_case = .init(rawValue: 1)
            let element = arena.allocate(Liveshop__Analytics__V1__AgencyRegistered.self)
            try value.write(to: element, arena)
            wire.pointee.agency_registered = element
        case .streamerRegistered(let value):
            wire.pointee.kind_case = .init(rawValue: 2)
            let element = arena.allocate(Liveshop__Analytics__V1__StreamerRegistered.self)
            try value.write(to: element, arena)
            wire.pointee.streamer_registered = element
        case .streamerVerified(let value):
            wire.pointee.kind_case = .init(rawValue: 3)
            let element = arena.allocate(Liveshop__Analytics__V1__StreamerVerified.self)
            try value.write(to: element, arena)
            wire.pointee.streamer_verified = element
        case .streamerSuspended(let value):
            wire.pointee.kind_case = .init(rawValue: 4)
            let element = arena.allocate(Liveshop__Analytics__V1__StreamerSuspended.self)
            try value.write(to: element, arena)
            wire.pointee.streamer_suspended = element
        case .sessionStarted(let value):
            wire.pointee.kind_case = .init(rawValue: 5)
            let element = arena.allocate(Liveshop__Analytics__V1__SessionStarted.self)
            try value.write(to: element, arena)
            wire.pointee.session_started = element
        case .sessionEnded(let value):
            wire.pointee.kind_case = .init(rawValue: 6)
            let element = arena.allocate(Liveshop__Analytics__V1__SessionEnded.self)
            try value.write(to: element, arena)
            wire.pointee.session_ended = element
        case .viewerEventsTaken(let value):
            wire.pointee.kind_case = .init(rawValue: 7)
            let element = arena.allocate(Liveshop__Analytics__V1__ViewerEventsTaken.self)
            try value.write(to: element, arena)
            wire.pointee.viewer_events_taken = element
        case .sessionSealed(let value):
            wire.pointee.kind_case = .init(rawValue: 8)
            let element = arena.allocate(Liveshop__Analytics__V1__SessionSealed.self)
            try value.write(to: element, arena)
            wire.pointee.session_sealed = element
        case .ordersFollowed(let value):
            wire.pointee.kind_case = .init(rawValue: 9)
            let element = arena.allocate(Liveshop__Analytics__V1__OrdersFollowed.self)
            try value.write(to: element, arena)
            wire.pointee.orders_followed = element
        case .sessionForgotten(let value):
            wire.pointee.kind_case = .init(rawValue: 10)
            let element = arena.allocate(Liveshop__Analytics__V1__SessionForgotten.self)
            try value.write(to: element, arena)
            wire.pointee.session_forgotten = element
        case .findingsRecorded(let value):
            wire.pointee.kind_case = .init(rawValue: 11)
            let element = arena.allocate(Liveshop__Analytics__V1__FindingsRecorded.self)
            try value.write(to: element, arena)
            wire.pointee.findings_recorded = element
        case nil: break
        }
    }
}

extension AnalyticsV1.AgencyRegistered: Message {
    public static var fullName: String { "liveshop.analytics.v1.AgencyRegistered" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__agency_registered__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__AgencyRegistered.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.AgencyRegistered {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__AgencyRegistered>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.agency { self.agency = try AnalyticsV1.Agency(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__AgencyRegistered>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__agency_registered__init(wire)
        if let value = self.agency {
            let element = arena.allocate(Liveshop__Analytics__V1__Agency.self)
            try value.write(to: element, arena)
            wire.pointee.agency = element
        }
    }
}

extension AnalyticsV1.StreamerRegistered: Message {
    public static var fullName: String { "liveshop.analytics.v1.StreamerRegistered" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__streamer_registered__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__StreamerRegistered.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.StreamerRegistered {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__StreamerRegistered>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.streamer { self.streamer = try AnalyticsV1.Streamer(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__StreamerRegistered>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__streamer_registered__init(wire)
        if let value = self.streamer {
            let element = arena.allocate(Liveshop__Analytics__V1__Streamer.self)
            try value.write(to: element, arena)
            wire.pointee.streamer = element
        }
    }
}

extension AnalyticsV1.StreamerVerified: Message {
    public static var fullName: String { "liveshop.analytics.v1.StreamerVerified" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__streamer_verified__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__StreamerVerified.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.StreamerVerified {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__StreamerVerified>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.identityReference = try arena.text(wire.pointee.identity_reference, Self.fullName, "identity_reference")
        self.trainingReference = try arena.text(wire.pointee.training_reference, Self.fullName, "training_reference")
        self.verifiedAt = Instant(microseconds: wire.pointee.verified_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__StreamerVerified>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__streamer_verified__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.identityReference.isEmpty { wire.pointee.identity_reference = try arena.string(self.identityReference, Self.fullName, "identity_reference") }
        if !self.trainingReference.isEmpty { wire.pointee.training_reference = try arena.string(self.trainingReference, Self.fullName, "training_reference") }
        wire.pointee.verified_at_us = self.verifiedAt.microseconds
    }
}

extension AnalyticsV1.StreamerSuspended: Message {
    public static var fullName: String { "liveshop.analytics.v1.StreamerSuspended" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__streamer_suspended__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__StreamerSuspended.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.StreamerSuspended {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__StreamerSuspended>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.suspendedAt = Instant(microseconds: wire.pointee.suspended_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__StreamerSuspended>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__streamer_suspended__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        wire.pointee.suspended_at_us = self.suspendedAt.microseconds
    }
}

extension AnalyticsV1.SessionStarted: Message {
    public static var fullName: String { "liveshop.analytics.v1.SessionStarted" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__session_started__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SessionStarted.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SessionStarted {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SessionStarted>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.session { self.session = try AnalyticsV1.Session(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SessionStarted>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__session_started__init(wire)
        if let value = self.session {
            let element = arena.allocate(Liveshop__Analytics__V1__Session.self)
            try value.write(to: element, arena)
            wire.pointee.session = element
        }
    }
}

extension AnalyticsV1.SessionEnded: Message {
    public static var fullName: String { "liveshop.analytics.v1.SessionEnded" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__session_ended__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SessionEnded.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SessionEnded {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SessionEnded>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.endedAt = Instant(microseconds: wire.pointee.ended_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SessionEnded>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__session_ended__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        wire.pointee.ended_at_us = self.endedAt.microseconds
    }
}

extension AnalyticsV1.ViewerEventsTaken: Message {
    public static var fullName: String { "liveshop.analytics.v1.ViewerEventsTaken" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__viewer_events_taken__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ViewerEventsTaken.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ViewerEventsTaken {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ViewerEventsTaken>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.eventKeys = Array(UnsafeBufferPointer(start: wire.pointee.event_keys, count: wire.pointee.n_event_keys))
        self.personKeys = Array(UnsafeBufferPointer(start: wire.pointee.person_keys, count: wire.pointee.n_person_keys))
        self.offsetsUs = Array(UnsafeBufferPointer(start: wire.pointee.offsets_us, count: wire.pointee.n_offsets_us))
        self.codes = Array(UnsafeBufferPointer(start: wire.pointee.codes, count: wire.pointee.n_codes))
        self.amounts = Array(UnsafeBufferPointer(start: wire.pointee.amounts, count: wire.pointee.n_amounts))
        if let elements = wire.pointee.skus {
            self.skus.reserveCapacity(wire.pointee.n_skus)
            for index in 0..<wire.pointee.n_skus {
                self.skus.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "skus")))
            }
        }
        self.tooLate = wire.pointee.too_late
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ViewerEventsTaken>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__viewer_events_taken__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.eventKeys.isEmpty {
            wire.pointee.n_event_keys = self.eventKeys.count
            wire.pointee.event_keys = arena.copy(self.eventKeys)
        }
        if !self.personKeys.isEmpty {
            wire.pointee.n_person_keys = self.personKeys.count
            wire.pointee.person_keys = arena.copy(self.personKeys)
        }
        if !self.offsetsUs.isEmpty {
            wire.pointee.n_offsets_us = self.offsetsUs.count
            wire.pointee.offsets_us = arena.copy(self.offsetsUs)
        }
        if !self.codes.isEmpty {
            wire.pointee.n_codes = self.codes.count
            wire.pointee.codes = arena.copy(self.codes)
        }
        if !self.amounts.isEmpty {
            wire.pointee.n_amounts = self.amounts.count
            wire.pointee.amounts = arena.copy(self.amounts)
        }
        if !self.skus.isEmpty {
            wire.pointee.n_skus = self.skus.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.skus.count)
            for index in 0..<self.skus.count {
                elements[index] = try arena.string(self.skus[index].rawValue, Self.fullName, "skus")
            }
            wire.pointee.skus = elements
        }
        wire.pointee.too_late = self.tooLate
    }
}

extension AnalyticsV1.SessionSealed: Message {
    public static var fullName: String { "liveshop.analytics.v1.SessionSealed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__session_sealed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SessionSealed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SessionSealed {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SessionSealed>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        if let value = wire.pointee.total { self.total = try AnalyticsV1.AudienceFigures(wire: value, arena) }
        if let elements = wire.pointee.legs {
            self.legs.reserveCapacity(wire.pointee.n_legs)
            for index in 0..<wire.pointee.n_legs {
                guard let element = elements[index] else { continue }
                self.legs.append(try AnalyticsV1.AudienceFigures(wire: element, arena))
            }
        }
        if let elements = wire.pointee.windows {
            self.windows.reserveCapacity(wire.pointee.n_windows)
            for index in 0..<wire.pointee.n_windows {
                guard let element = elements[index] else { continue }
                self.windows.append(try AnalyticsV1.Window(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SessionSealed>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__session_sealed__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if let value = self.total {
            let element = arena.allocate(Liveshop__Analytics__V1__AudienceFigures.self)
            try value.write(to: element, arena)
            wire.pointee.total = element
        }
        if !self.legs.isEmpty {
            wire.pointee.n_legs = self.legs.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__AudienceFigures>?.self, count: self.legs.count)
            for index in 0..<self.legs.count {
                let element = arena.allocate(Liveshop__Analytics__V1__AudienceFigures.self)
                try self.legs[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.legs = elements
        }
        if !self.windows.isEmpty {
            wire.pointee.n_windows = self.windows.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Window>?.self, count: self.windows.count)
            for index in 0..<self.windows.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Window.self)
                try self.windows[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.windows = elements
        }
    }
}

extension AnalyticsV1.AudienceFigures: Message {
    public static var fullName: String { "liveshop.analytics.v1.AudienceFigures" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__audience_figures__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__AudienceFigures.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.AudienceFigures {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__AudienceFigures>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.counters { self.counters = try AnalyticsV1.ViewerCounters(wire: value, arena) }
        if let value = wire.pointee.viewers { self.viewers = try AnalyticsV1.Cardinality(wire: value, arena) }
        if let value = wire.pointee.clickers { self.clickers = try AnalyticsV1.Cardinality(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__AudienceFigures>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__audience_figures__init(wire)
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
    }
}

extension AnalyticsV1.OrdersFollowed: Message {
    public static var fullName: String { "liveshop.analytics.v1.OrdersFollowed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__orders_followed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__OrdersFollowed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.OrdersFollowed {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__OrdersFollowed>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.through = wire.pointee.through
        if let elements = wire.pointee.sales {
            self.sales.reserveCapacity(wire.pointee.n_sales)
            for index in 0..<wire.pointee.n_sales {
                guard let element = elements[index] else { continue }
                self.sales.append(try AnalyticsV1.SaleMoved(wire: element, arena))
            }
        }
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__OrdersFollowed>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__orders_followed__init(wire)
        wire.pointee.after = self.after
        wire.pointee.through = self.through
        if !self.sales.isEmpty {
            wire.pointee.n_sales = self.sales.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__SaleMoved>?.self, count: self.sales.count)
            for index in 0..<self.sales.count {
                let element = arena.allocate(Liveshop__Analytics__V1__SaleMoved.self)
                try self.sales[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.sales = elements
        }
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension AnalyticsV1.SaleMoved: Message {
    public static var fullName: String { "liveshop.analytics.v1.SaleMoved" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__sale_moved__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SaleMoved.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SaleMoved {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SaleMoved>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.step = AnalyticsV1.SaleStep(rawValue: Int32(truncatingIfNeeded: wire.pointee.step.rawValue))
        self.leg = wire.pointee.leg
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.amount = wire.pointee.amount
        self.thawed = wire.pointee.thawed
        self.placedAt = Instant(microseconds: wire.pointee.placed_at_us)
        self.buyerKey = wire.pointee.buyer_key
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        self.refusal = try arena.text(wire.pointee.refusal, Self.fullName, "refusal")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SaleMoved>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__sale_moved__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        wire.pointee.step = .init(rawValue: .init(truncatingIfNeeded: self.step.rawValue))
        wire.pointee.leg = self.leg
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        wire.pointee.amount = self.amount
        wire.pointee.thawed = self.thawed
        wire.pointee.placed_at_us = self.placedAt.microseconds
        wire.pointee.buyer_key = self.buyerKey
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
        if !self.refusal.isEmpty { wire.pointee.refusal = try arena.string(self.refusal, Self.fullName, "refusal") }
    }
}

extension AnalyticsV1.SessionForgotten: Message {
    public static var fullName: String { "liveshop.analytics.v1.SessionForgotten" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__session_forgotten__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SessionForgotten.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SessionForgotten {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SessionForgotten>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SessionForgotten>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__session_forgotten__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
    }
}

extension AnalyticsV1.FindingsRecorded: Message {
    public static var fullName: String { "liveshop.analytics.v1.FindingsRecorded" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__findings_recorded__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__FindingsRecorded.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.FindingsRecorded {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__FindingsRecorded>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try AnalyticsV1.Finding(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__FindingsRecorded>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__findings_recorded__init(wire)
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
