// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CPluginMessages
@_spi(GeneratedCode) import MessageWire

extension PluginV1.PlatformEventsRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.PlatformEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__platform_events_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PlatformEventsRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PlatformEventsRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__platform_events_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PlatformEventsRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformEventsRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PlatformEventsRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PlatformEventsRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        self.sessionID = try arena.text(wire.pointee.session_id, Self.fullName, "session_id")
        self.payload = try arena.bytes(wire.pointee.payload, Self.fullName)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PlatformEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__platform_events_request__init(wire)
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID, Self.fullName, "session_id") }
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
    }
}

extension PluginV1.PlatformEventsResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.PlatformEventsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__platform_events_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformEventsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PlatformEventsResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PlatformEventsResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__platform_events_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PlatformEventsResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformEventsResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PlatformEventsResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PlatformEventsResponse>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.events {
            let count = try arena.count(wire.pointee.n_events, Self.fullName)
            self.events.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.events.append(try PluginV1.PlatformEvent(wire: element, &arena))
            }
        }
        if let elements = wire.pointee.faults {
            let count = try arena.count(wire.pointee.n_faults, Self.fullName)
            self.faults.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.faults.append(try PluginV1.PlatformFault(wire: element, &arena))
            }
        }
        self.unreadFrom = wire.pointee.unread_from
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PlatformEventsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__platform_events_response__init(wire)
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__PlatformEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Plugin__V1__PlatformEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
        if !self.faults.isEmpty {
            wire.pointee.n_faults = self.faults.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__PlatformFault>?.self, count: self.faults.count)
            for index in 0..<self.faults.count {
                let element = arena.allocate(Liveshop__Plugin__V1__PlatformFault.self)
                try self.faults[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.faults = elements
        }
        wire.pointee.unread_from = self.unreadFrom
    }
}

extension PluginV1.PlatformEvent: Message {
    public static var fullName: String { "liveshop.plugin.v1.PlatformEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__platform_event__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PlatformEvent: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PlatformEvent>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__platform_event__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PlatformEvent.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformEvent.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PlatformEvent {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PlatformEvent>, _ arena: inout some StructReader) throws(MessageError) {
        self.eventID = try arena.text(wire.pointee.event_id, Self.fullName, "event_id")
        self.eventTimeUs = wire.pointee.event_time_us
        self.kind = PluginV1.PlatformEventKind(rawValue: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        self.viewerID = try arena.text(wire.pointee.viewer_id, Self.fullName, "viewer_id")
        self.identityID = try arena.text(wire.pointee.identity_id, Self.fullName, "identity_id")
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.count = wire.pointee.count
        self.watchedMs = wire.pointee.watched_ms
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PlatformEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__platform_event__init(wire)
        if !self.eventID.isEmpty { wire.pointee.event_id = try arena.string(self.eventID, Self.fullName, "event_id") }
        wire.pointee.event_time_us = self.eventTimeUs
        wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if !self.viewerID.isEmpty { wire.pointee.viewer_id = try arena.string(self.viewerID, Self.fullName, "viewer_id") }
        if !self.identityID.isEmpty { wire.pointee.identity_id = try arena.string(self.identityID, Self.fullName, "identity_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        wire.pointee.count = self.count
        wire.pointee.watched_ms = self.watchedMs
    }
}

extension PluginV1.PlatformFault: Message {
    public static var fullName: String { "liveshop.plugin.v1.PlatformFault" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__platform_fault__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformFault.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PlatformFault: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PlatformFault>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__platform_fault__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PlatformFault.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PlatformFault.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PlatformFault {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PlatformFault>, _ arena: inout some StructReader) throws(MessageError) {
        self.position = wire.pointee.position
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PlatformFault>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__platform_fault__init(wire)
        wire.pointee.position = self.position
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension PluginV1.DetectorRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.DetectorRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__detector_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__DetectorRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.DetectorRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__DetectorRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__detector_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__DetectorRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__DetectorRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.DetectorRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__DetectorRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.sessionID = try arena.text(wire.pointee.session_id, Self.fullName, "session_id")
        self.streamerID = try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id")
        if let elements = wire.pointee.windows {
            let count = try arena.count(wire.pointee.n_windows, Self.fullName)
            self.windows.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.windows.append(try PluginV1.AudienceWindow(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__DetectorRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__detector_request__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID, Self.fullName, "session_id") }
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID, Self.fullName, "streamer_id") }
        if !self.windows.isEmpty {
            wire.pointee.n_windows = self.windows.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__AudienceWindow>?.self, count: self.windows.count)
            for index in 0..<self.windows.count {
                let element = arena.allocate(Liveshop__Plugin__V1__AudienceWindow.self)
                try self.windows[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.windows = elements
        }
    }
}

extension PluginV1.AudienceWindow: Message {
    public static var fullName: String { "liveshop.plugin.v1.AudienceWindow" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__audience_window__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AudienceWindow.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.AudienceWindow: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__AudienceWindow>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__audience_window__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__AudienceWindow.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AudienceWindow.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.AudienceWindow {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__AudienceWindow>, _ arena: inout some StructReader) throws(MessageError) {
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        self.startsAtUs = wire.pointee.starts_at_us
        self.seconds = wire.pointee.seconds
        self.views = wire.pointee.views
        self.leaves = wire.pointee.leaves
        self.watchedMs = wire.pointee.watched_ms
        self.clicks = wire.pointee.clicks
        self.likes = wire.pointee.likes
        self.gifts = wire.pointee.gifts
        self.comments = wire.pointee.comments
        self.shares = wire.pointee.shares
        self.orders = wire.pointee.orders
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__AudienceWindow>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__audience_window__init(wire)
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        wire.pointee.starts_at_us = self.startsAtUs
        wire.pointee.seconds = self.seconds
        wire.pointee.views = self.views
        wire.pointee.leaves = self.leaves
        wire.pointee.watched_ms = self.watchedMs
        wire.pointee.clicks = self.clicks
        wire.pointee.likes = self.likes
        wire.pointee.gifts = self.gifts
        wire.pointee.comments = self.comments
        wire.pointee.shares = self.shares
        wire.pointee.orders = self.orders
    }
}

extension PluginV1.DetectorResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.DetectorResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__detector_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__DetectorResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.DetectorResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__DetectorResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__detector_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__DetectorResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__DetectorResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.DetectorResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__DetectorResponse>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.findings {
            let count = try arena.count(wire.pointee.n_findings, Self.fullName)
            self.findings.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.findings.append(try PluginV1.AudienceFinding(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__DetectorResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__detector_response__init(wire)
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__AudienceFinding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Plugin__V1__AudienceFinding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
    }
}

extension PluginV1.AudienceFinding: Message {
    public static var fullName: String { "liveshop.plugin.v1.AudienceFinding" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__audience_finding__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AudienceFinding.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.AudienceFinding: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__AudienceFinding>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__audience_finding__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__AudienceFinding.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AudienceFinding.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.AudienceFinding {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__AudienceFinding>, _ arena: inout some StructReader) throws(MessageError) {
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
        self.startsAtUs = wire.pointee.starts_at_us
        self.endsAtUs = wire.pointee.ends_at_us
        self.numerator = wire.pointee.numerator
        self.denominator = wire.pointee.denominator
        self.expectedMaxPpm = wire.pointee.expected_max_ppm
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__AudienceFinding>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__audience_finding__init(wire)
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
        wire.pointee.starts_at_us = self.startsAtUs
        wire.pointee.ends_at_us = self.endsAtUs
        wire.pointee.numerator = self.numerator
        wire.pointee.denominator = self.denominator
        wire.pointee.expected_max_ppm = self.expectedMaxPpm
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
    }
}
