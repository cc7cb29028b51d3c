// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension GatewayV1.RecordingHeader: Message {
    public static var fullName: String { "liveshop.gateway.v1.RecordingHeader" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__recording_header__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__RecordingHeader.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.RecordingHeader {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__RecordingHeader>, _ arena: Arena) throws(MessageError) {
        self.formatVersion = wire.pointee.format_version
        self.startedAt = Instant(microseconds: wire.pointee.started_at_us)
        self.sampleRatio = wire.pointee.sample_ratio
        self.gatewayVersion = try arena.text(wire.pointee.gateway_version, Self.fullName, "gateway_version")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__RecordingHeader>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__recording_header__init(wire)
        wire.pointee.format_version = self.formatVersion
        wire.pointee.started_at_us = self.startedAt.microseconds
        wire.pointee.sample_ratio = self.sampleRatio
        if !self.gatewayVersion.isEmpty { wire.pointee.gateway_version = try arena.string(self.gatewayVersion, Self.fullName, "gateway_version") }
    }
}

extension GatewayV1.RecordedCall: Message {
    public static var fullName: String { "liveshop.gateway.v1.RecordedCall" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__recorded_call__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__RecordedCall.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.RecordedCall {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__RecordedCall>, _ arena: Arena) throws(MessageError) {
        self.method = try arena.text(wire.pointee.method, Self.fullName, "method")
        self.offsetUs = wire.pointee.offset_us
        self.remainingUs = wire.pointee.remaining_us
        self.idempotencyKey = try arena.text(wire.pointee.idempotency_key, Self.fullName, "idempotency_key")
        self.request = arena.bytes(wire.pointee.request)
        self.number = wire.pointee.number
        if let value = wire.pointee.further { self.further = try GatewayV1.RecordedRequest(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__RecordedCall>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__recorded_call__init(wire)
        if !self.method.isEmpty { wire.pointee.method = try arena.string(self.method, Self.fullName, "method") }
        wire.pointee.offset_us = self.offsetUs
        wire.pointee.remaining_us = self.remainingUs
        if !self.idempotencyKey.isEmpty { wire.pointee.idempotency_key = try arena.string(self.idempotencyKey, Self.fullName, "idempotency_key") }
        if !self.request.isEmpty { wire.pointee.request = arena.data(self.request) }
        wire.pointee.number = self.number
        if let value = self.further {
            let element = arena.allocate(Liveshop__Gateway__V1__RecordedRequest.self)
            try value.write(to: element, arena)
            wire.pointee.further = element
        }
    }
}

extension GatewayV1.RecordedRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.RecordedRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__recorded_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__RecordedRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.RecordedRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__RecordedRequest>, _ arena: Arena) throws(MessageError) {
        self.sequence = wire.pointee.sequence
        self.request = arena.bytes(wire.pointee.request)
        self.end = GatewayV1.RecordedEnd(rawValue: Int32(truncatingIfNeeded: wire.pointee.end.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__RecordedRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__recorded_request__init(wire)
        wire.pointee.sequence = self.sequence
        if !self.request.isEmpty { wire.pointee.request = arena.data(self.request) }
        wire.pointee.end = .init(rawValue: .init(truncatingIfNeeded: self.end.rawValue))
    }
}
