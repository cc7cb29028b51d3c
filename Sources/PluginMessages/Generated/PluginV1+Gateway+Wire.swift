// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CPluginMessages
@_spi(GeneratedCode) import MessageWire

extension PluginV1.AuthenticatorRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.AuthenticatorRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__authenticator_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AuthenticatorRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.AuthenticatorRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__AuthenticatorRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__authenticator_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__AuthenticatorRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AuthenticatorRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.AuthenticatorRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__AuthenticatorRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.token = try arena.text(wire.pointee.token, Self.fullName, "token")
        self.clientName = try arena.text(wire.pointee.client_name, Self.fullName, "client_name")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__AuthenticatorRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__authenticator_request__init(wire)
        if !self.token.isEmpty { wire.pointee.token = try arena.string(self.token, Self.fullName, "token") }
        if !self.clientName.isEmpty { wire.pointee.client_name = try arena.string(self.clientName, Self.fullName, "client_name") }
    }
}

extension PluginV1.AuthenticatorResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.AuthenticatorResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__authenticator_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AuthenticatorResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.AuthenticatorResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__AuthenticatorResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__authenticator_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__AuthenticatorResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__AuthenticatorResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.AuthenticatorResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__AuthenticatorResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.tenant = try arena.text(wire.pointee.tenant, Self.fullName, "tenant")
        if let elements = wire.pointee.rights {
            let count = try arena.count(wire.pointee.n_rights, Self.fullName)
            self.rights.reserveCapacity(count)
            for index in 0..<count {
                self.rights.append(try arena.text(elements[index], Self.fullName, "rights"))
            }
        }
        self.expiresAtUs = wire.pointee.expires_at_us
        self.refusal = try arena.text(wire.pointee.refusal, Self.fullName, "refusal")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__AuthenticatorResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__authenticator_response__init(wire)
        if !self.tenant.isEmpty { wire.pointee.tenant = try arena.string(self.tenant, Self.fullName, "tenant") }
        if !self.rights.isEmpty {
            wire.pointee.n_rights = self.rights.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.rights.count)
            for index in 0..<self.rights.count {
                elements[index] = try arena.string(self.rights[index], Self.fullName, "rights")
            }
            wire.pointee.rights = elements
        }
        wire.pointee.expires_at_us = self.expiresAtUs
        if !self.refusal.isEmpty { wire.pointee.refusal = try arena.string(self.refusal, Self.fullName, "refusal") }
    }
}

extension PluginV1.RateLimitRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.RateLimitRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__rate_limit_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RateLimitRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RateLimitRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RateLimitRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__rate_limit_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RateLimitRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RateLimitRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RateLimitRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RateLimitRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.tenant = try arena.text(wire.pointee.tenant, Self.fullName, "tenant")
        self.method = try arena.text(wire.pointee.method, Self.fullName, "method")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RateLimitRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__rate_limit_request__init(wire)
        if !self.tenant.isEmpty { wire.pointee.tenant = try arena.string(self.tenant, Self.fullName, "tenant") }
        if !self.method.isEmpty { wire.pointee.method = try arena.string(self.method, Self.fullName, "method") }
    }
}

extension PluginV1.RateLimitResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.RateLimitResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__rate_limit_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RateLimitResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RateLimitResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RateLimitResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__rate_limit_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RateLimitResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RateLimitResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RateLimitResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RateLimitResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.allowed = wire.pointee.allowed != 0
        self.retryAfterUs = wire.pointee.retry_after_us
        self.leaseCalls = wire.pointee.lease_calls
        self.leaseUs = wire.pointee.lease_us
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RateLimitResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__rate_limit_response__init(wire)
        wire.pointee.allowed = self.allowed ? 1 : 0
        wire.pointee.retry_after_us = self.retryAfterUs
        wire.pointee.lease_calls = self.leaseCalls
        wire.pointee.lease_us = self.leaseUs
    }
}

extension PluginV1.RequestFilterRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.RequestFilterRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__request_filter_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RequestFilterRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RequestFilterRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RequestFilterRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__request_filter_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RequestFilterRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RequestFilterRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RequestFilterRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RequestFilterRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.tenant = try arena.text(wire.pointee.tenant, Self.fullName, "tenant")
        self.method = try arena.text(wire.pointee.method, Self.fullName, "method")
        self.bodyBytes = wire.pointee.body_bytes
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RequestFilterRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__request_filter_request__init(wire)
        if !self.tenant.isEmpty { wire.pointee.tenant = try arena.string(self.tenant, Self.fullName, "tenant") }
        if !self.method.isEmpty { wire.pointee.method = try arena.string(self.method, Self.fullName, "method") }
        wire.pointee.body_bytes = self.bodyBytes
    }
}

extension PluginV1.RequestFilterResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.RequestFilterResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__request_filter_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RequestFilterResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RequestFilterResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RequestFilterResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__request_filter_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RequestFilterResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RequestFilterResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RequestFilterResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RequestFilterResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.pass = wire.pointee.pass != 0
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
        self.validUs = wire.pointee.valid_us
        self.validBodyBytes = wire.pointee.valid_body_bytes
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RequestFilterResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__request_filter_response__init(wire)
        wire.pointee.pass = self.pass ? 1 : 0
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
        wire.pointee.valid_us = self.validUs
        wire.pointee.valid_body_bytes = self.validBodyBytes
    }
}
