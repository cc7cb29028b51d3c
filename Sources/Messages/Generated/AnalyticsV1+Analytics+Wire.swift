// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension AnalyticsV1.RegisterStreamerRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.RegisterStreamerRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__register_streamer_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RegisterStreamerRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RegisterStreamerRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RegisterStreamerRequest>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.displayName = try arena.text(wire.pointee.display_name, Self.fullName, "display_name")
        self.agencyID = AgencyID(rawValue: try arena.text(wire.pointee.agency_id, Self.fullName, "agency_id"))
        self.fastTrack = wire.pointee.fast_track != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RegisterStreamerRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__register_streamer_request__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.displayName.isEmpty { wire.pointee.display_name = try arena.string(self.displayName, Self.fullName, "display_name") }
        if !self.agencyID.isEmpty { wire.pointee.agency_id = try arena.string(self.agencyID.rawValue, Self.fullName, "agency_id") }
        wire.pointee.fast_track = self.fastTrack ? 1 : 0
    }
}

extension AnalyticsV1.RegisterStreamerResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.RegisterStreamerResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__register_streamer_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RegisterStreamerResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RegisterStreamerResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RegisterStreamerResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.streamer { self.streamer = try AnalyticsV1.Streamer(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RegisterStreamerResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__register_streamer_response__init(wire)
        if let value = self.streamer {
            let element = arena.allocate(Liveshop__Analytics__V1__Streamer.self)
            try value.write(to: element, arena)
            wire.pointee.streamer = element
        }
    }
}

extension AnalyticsV1.VerifyStreamerRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.VerifyStreamerRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__verify_streamer_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__VerifyStreamerRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.VerifyStreamerRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__VerifyStreamerRequest>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.identityReference = try arena.text(wire.pointee.identity_reference, Self.fullName, "identity_reference")
        self.trainingReference = try arena.text(wire.pointee.training_reference, Self.fullName, "training_reference")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__VerifyStreamerRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__verify_streamer_request__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.identityReference.isEmpty { wire.pointee.identity_reference = try arena.string(self.identityReference, Self.fullName, "identity_reference") }
        if !self.trainingReference.isEmpty { wire.pointee.training_reference = try arena.string(self.trainingReference, Self.fullName, "training_reference") }
    }
}

extension AnalyticsV1.VerifyStreamerResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.VerifyStreamerResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__verify_streamer_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__VerifyStreamerResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.VerifyStreamerResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__VerifyStreamerResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.streamer { self.streamer = try AnalyticsV1.Streamer(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__VerifyStreamerResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__verify_streamer_response__init(wire)
        if let value = self.streamer {
            let element = arena.allocate(Liveshop__Analytics__V1__Streamer.self)
            try value.write(to: element, arena)
            wire.pointee.streamer = element
        }
    }
}

extension AnalyticsV1.SuspendStreamerRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.SuspendStreamerRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__suspend_streamer_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SuspendStreamerRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SuspendStreamerRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SuspendStreamerRequest>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SuspendStreamerRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__suspend_streamer_request__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension AnalyticsV1.SuspendStreamerResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.SuspendStreamerResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__suspend_streamer_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SuspendStreamerResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SuspendStreamerResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SuspendStreamerResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.streamer { self.streamer = try AnalyticsV1.Streamer(wire: value, arena) }
        self.endedSessionID = SessionID(rawValue: try arena.text(wire.pointee.ended_session_id, Self.fullName, "ended_session_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SuspendStreamerResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__suspend_streamer_response__init(wire)
        if let value = self.streamer {
            let element = arena.allocate(Liveshop__Analytics__V1__Streamer.self)
            try value.write(to: element, arena)
            wire.pointee.streamer = element
        }
        if !self.endedSessionID.isEmpty { wire.pointee.ended_session_id = try arena.string(self.endedSessionID.rawValue, Self.fullName, "ended_session_id") }
    }
}

extension AnalyticsV1.GetStreamerRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.GetStreamerRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__get_streamer_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__GetStreamerRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.GetStreamerRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__GetStreamerRequest>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__GetStreamerRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__get_streamer_request__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
    }
}

extension AnalyticsV1.GetStreamerResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.GetStreamerResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__get_streamer_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__GetStreamerResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.GetStreamerResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__GetStreamerResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.streamer { self.streamer = try AnalyticsV1.Streamer(wire: value, arena) }
        self.liveSessionID = SessionID(rawValue: try arena.text(wire.pointee.live_session_id, Self.fullName, "live_session_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__GetStreamerResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__get_streamer_response__init(wire)
        if let value = self.streamer {
            let element = arena.allocate(Liveshop__Analytics__V1__Streamer.self)
            try value.write(to: element, arena)
            wire.pointee.streamer = element
        }
        if !self.liveSessionID.isEmpty { wire.pointee.live_session_id = try arena.string(self.liveSessionID.rawValue, Self.fullName, "live_session_id") }
    }
}

extension AnalyticsV1.RegisterAgencyRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.RegisterAgencyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__register_agency_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RegisterAgencyRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RegisterAgencyRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RegisterAgencyRequest>, _ arena: Arena) throws(MessageError) {
        self.agencyID = AgencyID(rawValue: try arena.text(wire.pointee.agency_id, Self.fullName, "agency_id"))
        self.displayName = try arena.text(wire.pointee.display_name, Self.fullName, "display_name")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RegisterAgencyRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__register_agency_request__init(wire)
        if !self.agencyID.isEmpty { wire.pointee.agency_id = try arena.string(self.agencyID.rawValue, Self.fullName, "agency_id") }
        if !self.displayName.isEmpty { wire.pointee.display_name = try arena.string(self.displayName, Self.fullName, "display_name") }
    }
}

extension AnalyticsV1.RegisterAgencyResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.RegisterAgencyResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__register_agency_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RegisterAgencyResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RegisterAgencyResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RegisterAgencyResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.agency { self.agency = try AnalyticsV1.Agency(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RegisterAgencyResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__register_agency_response__init(wire)
        if let value = self.agency {
            let element = arena.allocate(Liveshop__Analytics__V1__Agency.self)
            try value.write(to: element, arena)
            wire.pointee.agency = element
        }
    }
}

extension AnalyticsV1.StartSessionRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.StartSessionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__start_session_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__StartSessionRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.StartSessionRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__StartSessionRequest>, _ arena: Arena) throws(MessageError) {
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
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__StartSessionRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__start_session_request__init(wire)
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
    }
}

extension AnalyticsV1.StartSessionResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.StartSessionResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__start_session_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__StartSessionResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.StartSessionResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__StartSessionResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.session { self.session = try AnalyticsV1.Session(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__StartSessionResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__start_session_response__init(wire)
        if let value = self.session {
            let element = arena.allocate(Liveshop__Analytics__V1__Session.self)
            try value.write(to: element, arena)
            wire.pointee.session = element
        }
    }
}

extension AnalyticsV1.EndSessionRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.EndSessionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__end_session_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__EndSessionRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.EndSessionRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__EndSessionRequest>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__EndSessionRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__end_session_request__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
    }
}

extension AnalyticsV1.EndSessionResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.EndSessionResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__end_session_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__EndSessionResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.EndSessionResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__EndSessionResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.session { self.session = try AnalyticsV1.Session(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__EndSessionResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__end_session_response__init(wire)
        if let value = self.session {
            let element = arena.allocate(Liveshop__Analytics__V1__Session.self)
            try value.write(to: element, arena)
            wire.pointee.session = element
        }
    }
}

extension AnalyticsV1.IngestRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.IngestRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__ingest_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__IngestRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.IngestRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__IngestRequest>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                guard let element = elements[index] else { continue }
                self.events.append(try AnalyticsV1.ViewerEvent(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__IngestRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__ingest_request__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__ViewerEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Analytics__V1__ViewerEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
    }
}

extension AnalyticsV1.RefusedEvent: Message {
    public static var fullName: String { "liveshop.analytics.v1.RefusedEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__refused_event__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RefusedEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RefusedEvent {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RefusedEvent>, _ arena: Arena) throws(MessageError) {
        self.index = wire.pointee.index
        self.reason = AnalyticsV1.RefusalReason(rawValue: Int32(truncatingIfNeeded: wire.pointee.reason.rawValue))
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RefusedEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__refused_event__init(wire)
        wire.pointee.index = self.index
        wire.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.rawValue))
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension AnalyticsV1.IngestResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.IngestResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__ingest_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__IngestResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.IngestResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__IngestResponse>, _ arena: Arena) throws(MessageError) {
        self.accepted = wire.pointee.accepted
        self.duplicates = wire.pointee.duplicates
        if let elements = wire.pointee.refused {
            self.refused.reserveCapacity(wire.pointee.n_refused)
            for index in 0..<wire.pointee.n_refused {
                guard let element = elements[index] else { continue }
                self.refused.append(try AnalyticsV1.RefusedEvent(wire: element, arena))
            }
        }
        self.late = wire.pointee.late
        if let elements = wire.pointee.revised_windows {
            self.revisedWindows.reserveCapacity(wire.pointee.n_revised_windows)
            for index in 0..<wire.pointee.n_revised_windows {
                guard let element = elements[index] else { continue }
                self.revisedWindows.append(try AnalyticsV1.RevisedWindow(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__IngestResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__ingest_response__init(wire)
        wire.pointee.accepted = self.accepted
        wire.pointee.duplicates = self.duplicates
        if !self.refused.isEmpty {
            wire.pointee.n_refused = self.refused.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__RefusedEvent>?.self, count: self.refused.count)
            for index in 0..<self.refused.count {
                let element = arena.allocate(Liveshop__Analytics__V1__RefusedEvent.self)
                try self.refused[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.refused = elements
        }
        wire.pointee.late = self.late
        if !self.revisedWindows.isEmpty {
            wire.pointee.n_revised_windows = self.revisedWindows.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__RevisedWindow>?.self, count: self.revisedWindows.count)
            for index in 0..<self.revisedWindows.count {
                let element = arena.allocate(Liveshop__Analytics__V1__RevisedWindow.self)
                try self.revisedWindows[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.revised_windows = elements
        }
    }
}

extension AnalyticsV1.IngestStreamResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.IngestStreamResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__ingest_stream_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__IngestStreamResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.IngestStreamResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__IngestStreamResponse>, _ arena: Arena) throws(MessageError) {
        self.batches = wire.pointee.batches
        self.accepted = wire.pointee.accepted
        self.duplicates = wire.pointee.duplicates
        self.refused = wire.pointee.refused
        self.late = wire.pointee.late
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__IngestStreamResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__ingest_stream_response__init(wire)
        wire.pointee.batches = self.batches
        wire.pointee.accepted = self.accepted
        wire.pointee.duplicates = self.duplicates
        wire.pointee.refused = self.refused
        wire.pointee.late = self.late
    }
}

extension AnalyticsV1.IngestPlatformRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.IngestPlatformRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__ingest_platform_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__IngestPlatformRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.IngestPlatformRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__IngestPlatformRequest>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        self.payload = arena.bytes(wire.pointee.payload)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__IngestPlatformRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__ingest_platform_request__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
    }
}

extension AnalyticsV1.PayloadFault: Message {
    public static var fullName: String { "liveshop.analytics.v1.PayloadFault" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__payload_fault__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__PayloadFault.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.PayloadFault {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__PayloadFault>, _ arena: Arena) throws(MessageError) {
        self.position = wire.pointee.position
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__PayloadFault>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__payload_fault__init(wire)
        wire.pointee.position = self.position
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension AnalyticsV1.IngestPlatformResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.IngestPlatformResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__ingest_platform_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__IngestPlatformResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.IngestPlatformResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__IngestPlatformResponse>, _ arena: Arena) throws(MessageError) {
        self.accepted = wire.pointee.accepted
        self.duplicates = wire.pointee.duplicates
        if let elements = wire.pointee.refused {
            self.refused.reserveCapacity(wire.pointee.n_refused)
            for index in 0..<wire.pointee.n_refused {
                guard let element = elements[index] else { continue }
                self.refused.append(try AnalyticsV1.RefusedEvent(wire: element, arena))
            }
        }
        if let elements = wire.pointee.faults {
            self.faults.reserveCapacity(wire.pointee.n_faults)
            for index in 0..<wire.pointee.n_faults {
                guard let element = elements[index] else { continue }
                self.faults.append(try AnalyticsV1.PayloadFault(wire: element, arena))
            }
        }
        self.unreadFrom = wire.pointee.unread_from
        self.late = wire.pointee.late
        if let elements = wire.pointee.revised_windows {
            self.revisedWindows.reserveCapacity(wire.pointee.n_revised_windows)
            for index in 0..<wire.pointee.n_revised_windows {
                guard let element = elements[index] else { continue }
                self.revisedWindows.append(try AnalyticsV1.RevisedWindow(wire: element, arena))
            }
        }
        self.adapter = try arena.text(wire.pointee.adapter, Self.fullName, "adapter")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__IngestPlatformResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__ingest_platform_response__init(wire)
        wire.pointee.accepted = self.accepted
        wire.pointee.duplicates = self.duplicates
        if !self.refused.isEmpty {
            wire.pointee.n_refused = self.refused.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__RefusedEvent>?.self, count: self.refused.count)
            for index in 0..<self.refused.count {
                let element = arena.allocate(Liveshop__Analytics__V1__RefusedEvent.self)
                try self.refused[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.refused = elements
        }
        if !self.faults.isEmpty {
            wire.pointee.n_faults = self.faults.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__PayloadFault>?.self, count: self.faults.count)
            for index in 0..<self.faults.count {
                let element = arena.allocate(Liveshop__Analytics__V1__PayloadFault.self)
                try self.faults[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.faults = elements
        }
        wire.pointee.unread_from = self.unreadFrom
        wire.pointee.late = self.late
        if !self.revisedWindows.isEmpty {
            wire.pointee.n_revised_windows = self.revisedWindows.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__RevisedWindow>?.self, count: self.revisedWindows.count)
            for index in 0..<self.revisedWindows.count {
                let element = arena.allocate(Liveshop__Analytics__V1__RevisedWindow.self)
                try self.revisedWindows[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.revised_windows = elements
        }
        if !self.adapter.isEmpty { wire.pointee.adapter = try arena.string(self.adapter, Self.fullName, "adapter") }
    }
}

extension AnalyticsV1.RevisedWindow: Message {
    public static var fullName: String { "liveshop.analytics.v1.RevisedWindow" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__revised_window__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__RevisedWindow.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.RevisedWindow {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__RevisedWindow>, _ arena: Arena) throws(MessageError) {
        self.startsAt = Instant(microseconds: wire.pointee.starts_at_us)
        self.events = wire.pointee.events
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__RevisedWindow>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__revised_window__init(wire)
        wire.pointee.starts_at_us = self.startsAt.microseconds
        wire.pointee.events = self.events
    }
}

extension AnalyticsV1.GetSessionRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.GetSessionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__get_session_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__GetSessionRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.GetSessionRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__GetSessionRequest>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.windowSeconds = wire.pointee.window_seconds
        self.windowsFrom = Instant(microseconds: wire.pointee.windows_from_us)
        self.windowsTo = Instant(microseconds: wire.pointee.windows_to_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__GetSessionRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__get_session_request__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        wire.pointee.window_seconds = self.windowSeconds
        wire.pointee.windows_from_us = self.windowsFrom.microseconds
        wire.pointee.windows_to_us = self.windowsTo.microseconds
    }
}

extension AnalyticsV1.GetSessionResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.GetSessionResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__get_session_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__GetSessionResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.GetSessionResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__GetSessionResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.session { self.session = try AnalyticsV1.Session(wire: value, arena) }
        if let value = wire.pointee.total { self.total = try AnalyticsV1.Figures(wire: value, arena) }
        if let elements = wire.pointee.legs {
            self.legs.reserveCapacity(wire.pointee.n_legs)
            for index in 0..<wire.pointee.n_legs {
                guard let element = elements[index] else { continue }
                self.legs.append(try AnalyticsV1.Figures(wire: element, arena))
            }
        }
        if let elements = wire.pointee.windows {
            self.windows.reserveCapacity(wire.pointee.n_windows)
            for index in 0..<wire.pointee.n_windows {
                guard let element = elements[index] else { continue }
                self.windows.append(try AnalyticsV1.Window(wire: element, arena))
            }
        }
        self.sealed = wire.pointee.sealed != 0
        self.eventsTooLate = wire.pointee.events_too_late
        self.ordersOutside = wire.pointee.orders_outside
        self.orderSequence = wire.pointee.order_sequence
        self.orderEventsRefused = wire.pointee.order_events_refused
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try AnalyticsV1.Finding(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__GetSessionResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__get_session_response__init(wire)
        if let value = self.session {
            let element = arena.allocate(Liveshop__Analytics__V1__Session.self)
            try value.write(to: element, arena)
            wire.pointee.session = element
        }
        if let value = self.total {
            let element = arena.allocate(Liveshop__Analytics__V1__Figures.self)
            try value.write(to: element, arena)
            wire.pointee.total = element
        }
        if !self.legs.isEmpty {
            wire.pointee.n_legs = self.legs.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Figures>?.self, count: self.legs.count)
            for index in 0..<self.legs.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Figures.self)
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
        wire.pointee.sealed = self.sealed ? 1 : 0
        wire.pointee.events_too_late = self.eventsTooLate
        wire.pointee.orders_outside = self.ordersOutside
        wire.pointee.order_sequence = self.orderSequence
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

extension AnalyticsV1.WatchSessionRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.WatchSessionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__watch_session_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__WatchSessionRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.WatchSessionRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__WatchSessionRequest>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.intervalMs = wire.pointee.interval_ms
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__WatchSessionRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__watch_session_request__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        wire.pointee.interval_ms = self.intervalMs
    }
}

extension AnalyticsV1.WatchSessionResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.WatchSessionResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__watch_session_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__WatchSessionResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.WatchSessionResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__WatchSessionResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.session { self.session = try AnalyticsV1.Session(wire: value, arena) }
        if let value = wire.pointee.total { self.total = try AnalyticsV1.Figures(wire: value, arena) }
        if let elements = wire.pointee.legs {
            self.legs.reserveCapacity(wire.pointee.n_legs)
            for index in 0..<wire.pointee.n_legs {
                guard let element = elements[index] else { continue }
                self.legs.append(try AnalyticsV1.Figures(wire: element, arena))
            }
        }
        self.sealed = wire.pointee.sealed != 0
        self.orderSequence = wire.pointee.order_sequence
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try AnalyticsV1.Finding(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__WatchSessionResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__watch_session_response__init(wire)
        if let value = self.session {
            let element = arena.allocate(Liveshop__Analytics__V1__Session.self)
            try value.write(to: element, arena)
            wire.pointee.session = element
        }
        if let value = self.total {
            let element = arena.allocate(Liveshop__Analytics__V1__Figures.self)
            try value.write(to: element, arena)
            wire.pointee.total = element
        }
        if !self.legs.isEmpty {
            wire.pointee.n_legs = self.legs.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Figures>?.self, count: self.legs.count)
            for index in 0..<self.legs.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Figures.self)
                try self.legs[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.legs = elements
        }
        wire.pointee.sealed = self.sealed ? 1 : 0
        wire.pointee.order_sequence = self.orderSequence
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

extension AnalyticsV1.ListFindingsRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.ListFindingsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__list_findings_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ListFindingsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ListFindingsRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ListFindingsRequest>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.cursor = try arena.text(wire.pointee.cursor, Self.fullName, "cursor")
        self.pageSize = wire.pointee.page_size
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ListFindingsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__list_findings_request__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.cursor.isEmpty { wire.pointee.cursor = try arena.string(self.cursor, Self.fullName, "cursor") }
        wire.pointee.page_size = self.pageSize
    }
}

extension AnalyticsV1.ListFindingsResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.ListFindingsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__list_findings_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ListFindingsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ListFindingsResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ListFindingsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try AnalyticsV1.SessionFinding(wire: element, arena))
            }
        }
        self.nextCursor = try arena.text(wire.pointee.next_cursor, Self.fullName, "next_cursor")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ListFindingsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__list_findings_response__init(wire)
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__SessionFinding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Analytics__V1__SessionFinding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
        if !self.nextCursor.isEmpty { wire.pointee.next_cursor = try arena.string(self.nextCursor, Self.fullName, "next_cursor") }
    }
}

extension AnalyticsV1.SessionFinding: Message {
    public static var fullName: String { "liveshop.analytics.v1.SessionFinding" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__session_finding__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__SessionFinding.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.SessionFinding {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__SessionFinding>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        if let value = wire.pointee.finding { self.finding = try AnalyticsV1.Finding(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__SessionFinding>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__session_finding__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if let value = self.finding {
            let element = arena.allocate(Liveshop__Analytics__V1__Finding.self)
            try value.write(to: element, arena)
            wire.pointee.finding = element
        }
    }
}

extension AnalyticsV1.ListSessionsRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.ListSessionsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__list_sessions_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ListSessionsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ListSessionsRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ListSessionsRequest>, _ arena: Arena) throws(MessageError) {
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.cursor = try arena.text(wire.pointee.cursor, Self.fullName, "cursor")
        self.pageSize = wire.pointee.page_size
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ListSessionsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__list_sessions_request__init(wire)
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.cursor.isEmpty { wire.pointee.cursor = try arena.string(self.cursor, Self.fullName, "cursor") }
        wire.pointee.page_size = self.pageSize
    }
}

extension AnalyticsV1.ListSessionsResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.ListSessionsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__list_sessions_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ListSessionsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ListSessionsResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ListSessionsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.sessions {
            self.sessions.reserveCapacity(wire.pointee.n_sessions)
            for index in 0..<wire.pointee.n_sessions {
                guard let element = elements[index] else { continue }
                self.sessions.append(try AnalyticsV1.Session(wire: element, arena))
            }
        }
        self.nextCursor = try arena.text(wire.pointee.next_cursor, Self.fullName, "next_cursor")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ListSessionsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__list_sessions_response__init(wire)
        if !self.sessions.isEmpty {
            wire.pointee.n_sessions = self.sessions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__Session>?.self, count: self.sessions.count)
            for index in 0..<self.sessions.count {
                let element = arena.allocate(Liveshop__Analytics__V1__Session.self)
                try self.sessions[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.sessions = elements
        }
        if !self.nextCursor.isEmpty { wire.pointee.next_cursor = try arena.string(self.nextCursor, Self.fullName, "next_cursor") }
    }
}

extension AnalyticsV1.LeaderboardRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.LeaderboardRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__leaderboard_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__LeaderboardRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.LeaderboardRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__LeaderboardRequest>, _ arena: Arena) throws(MessageError) {
        self.metric = AnalyticsV1.LeaderboardMetric(rawValue: Int32(truncatingIfNeeded: wire.pointee.metric.rawValue))
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.from = Instant(microseconds: wire.pointee.from_us)
        self.to = Instant(microseconds: wire.pointee.to_us)
        self.cursor = try arena.text(wire.pointee.cursor, Self.fullName, "cursor")
        self.pageSize = wire.pointee.page_size
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__LeaderboardRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__leaderboard_request__init(wire)
        wire.pointee.metric = .init(rawValue: .init(truncatingIfNeeded: self.metric.rawValue))
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        wire.pointee.from_us = self.from.microseconds
        wire.pointee.to_us = self.to.microseconds
        if !self.cursor.isEmpty { wire.pointee.cursor = try arena.string(self.cursor, Self.fullName, "cursor") }
        wire.pointee.page_size = self.pageSize
    }
}

extension AnalyticsV1.LeaderboardResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.LeaderboardResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__leaderboard_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__LeaderboardResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.LeaderboardResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__LeaderboardResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.rows {
            self.rows.reserveCapacity(wire.pointee.n_rows)
            for index in 0..<wire.pointee.n_rows {
                guard let element = elements[index] else { continue }
                self.rows.append(try AnalyticsV1.LeaderboardRow(wire: element, arena))
            }
        }
        self.nextCursor = try arena.text(wire.pointee.next_cursor, Self.fullName, "next_cursor")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__LeaderboardResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__leaderboard_response__init(wire)
        if !self.rows.isEmpty {
            wire.pointee.n_rows = self.rows.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__LeaderboardRow>?.self, count: self.rows.count)
            for index in 0..<self.rows.count {
                let element = arena.allocate(Liveshop__Analytics__V1__LeaderboardRow.self)
                try self.rows[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.rows = elements
        }
        if !self.nextCursor.isEmpty { wire.pointee.next_cursor = try arena.string(self.nextCursor, Self.fullName, "next_cursor") }
    }
}

extension AnalyticsV1.LeaderboardRow: Message {
    public static var fullName: String { "liveshop.analytics.v1.LeaderboardRow" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__leaderboard_row__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__LeaderboardRow.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.LeaderboardRow {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__LeaderboardRow>, _ arena: Arena) throws(MessageError) {
        self.rank = wire.pointee.rank
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.displayName = try arena.text(wire.pointee.display_name, Self.fullName, "display_name")
        self.sessions = wire.pointee.sessions
        self.viewers = wire.pointee.viewers
        self.clickers = wire.pointee.clickers
        self.buyers = wire.pointee.buyers
        if let value = wire.pointee.conversion { self.conversion = try AnalyticsV1.Ratio(wire: value, arena) }
        if let value = wire.pointee.gmv { self.gmv = try AnalyticsV1.GMV(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__LeaderboardRow>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__leaderboard_row__init(wire)
        wire.pointee.rank = self.rank
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.displayName.isEmpty { wire.pointee.display_name = try arena.string(self.displayName, Self.fullName, "display_name") }
        wire.pointee.sessions = self.sessions
        wire.pointee.viewers = self.viewers
        wire.pointee.clickers = self.clickers
        wire.pointee.buyers = self.buyers
        if let value = self.conversion {
            let element = arena.allocate(Liveshop__Analytics__V1__Ratio.self)
            try value.write(to: element, arena)
            wire.pointee.conversion = element
        }
        if let value = self.gmv {
            let element = arena.allocate(Liveshop__Analytics__V1__GMV.self)
            try value.write(to: element, arena)
            wire.pointee.gmv = element
        }
    }
}

extension AnalyticsV1.ReadEventsRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.ReadEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__read_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ReadEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ReadEventsRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
        self.waitMs = wire.pointee.wait_ms
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__read_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
        wire.pointee.wait_ms = self.waitMs
    }
}

extension AnalyticsV1.ReadEventsResponse: Message {
    public static var fullName: String { "liveshop.analytics.v1.ReadEventsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__read_events_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ReadEventsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ReadEventsResponse {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.entries {
            self.entries.reserveCapacity(wire.pointee.n_entries)
            for index in 0..<wire.pointee.n_entries {
                guard let element = elements[index] else { continue }
                self.entries.append(try AnalyticsV1.ReadEventsResponse.Entry(wire: element, arena))
            }
        }
        self.lastSequence = wire.pointee.last_sequence
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__read_events_response__init(wire)
        if !self.entries.isEmpty {
            wire.pointee.n_entries = self.entries.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__ReadEventsResponse__Entry>?.self, count: self.entries.count)
            for index in 0..<self.entries.count {
                let element = arena.allocate(Liveshop__Analytics__V1__ReadEventsResponse__Entry.self)
                try self.entries[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.entries = elements
        }
        wire.pointee.last_sequence = self.lastSequence
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension AnalyticsV1.ReadEventsResponse.Entry: Message {
    public static var fullName: String { "liveshop.analytics.v1.ReadEventsResponse.Entry" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__read_events_response__entry__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__ReadEventsResponse__Entry.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.ReadEventsResponse.Entry {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        self.sequence = wire.pointee.sequence
        self.time = Instant(microseconds: wire.pointee.time_us)
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                guard let element = elements[index] else { continue }
                self.events.append(try AnalyticsV1.AnalyticsEvent(wire: element, arena))
            }
        }
        self.traceparent = try arena.text(wire.pointee.traceparent, Self.fullName, "traceparent")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__read_events_response__entry__init(wire)
        wire.pointee.sequence = self.sequence
        wire.pointee.time_us = self.time.microseconds
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Analytics__V1__AnalyticsEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Analytics__V1__AnalyticsEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
        if !self.traceparent.isEmpty { wire.pointee.traceparent = try arena.string(self.traceparent, Self.fullName, "traceparent") }
    }
}

extension AnalyticsV1.StreamEventsRequest: Message {
    public static var fullName: String { "liveshop.analytics.v1.StreamEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__analytics__v1__stream_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Analytics__V1__StreamEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension AnalyticsV1.StreamEventsRequest {
    init(wire: UnsafePointer<Liveshop__Analytics__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Analytics__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__analytics__v1__stream_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
    }
}
