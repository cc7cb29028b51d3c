// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension MeshV1.RepeatRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.RepeatRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__repeat_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__RepeatRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.RepeatRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__RepeatRequest>, _ arena: Arena) throws(MessageError) {
        self.payload = arena.bytes(wire.pointee.payload)
        self.count = wire.pointee.count
        self.failAfter = wire.pointee.fail_after
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__RepeatRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__repeat_request__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        wire.pointee.count = self.count
        wire.pointee.fail_after = self.failAfter
    }
}

extension MeshV1.RepeatResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.RepeatResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__repeat_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__RepeatResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.RepeatResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__RepeatResponse>, _ arena: Arena) throws(MessageError) {
        self.index = wire.pointee.index
        self.payload = arena.bytes(wire.pointee.payload)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__RepeatResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__repeat_response__init(wire)
        wire.pointee.index = self.index
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
    }
}

extension MeshV1.GatherRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.GatherRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__gather_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__GatherRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.GatherRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__GatherRequest>, _ arena: Arena) throws(MessageError) {
        self.payload = arena.bytes(wire.pointee.payload)
        self.last = wire.pointee.last != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__GatherRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__gather_request__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        wire.pointee.last = self.last ? 1 : 0
    }
}

extension MeshV1.GatherResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.GatherResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__gather_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__GatherResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.GatherResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__GatherResponse>, _ arena: Arena) throws(MessageError) {
        self.requests = wire.pointee.requests
        self.bytes = wire.pointee.bytes
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__GatherResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__gather_response__init(wire)
        wire.pointee.requests = self.requests
        wire.pointee.bytes = self.bytes
    }
}

extension MeshV1.EchoRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.EchoRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__echo_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__EchoRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.EchoRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__EchoRequest>, _ arena: Arena) throws(MessageError) {
        self.payload = arena.bytes(wire.pointee.payload)
        self.delayMs = wire.pointee.delay_ms
        self.status = StatusCode(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__EchoRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__echo_request__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        wire.pointee.delay_ms = self.delayMs
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    }
}

extension MeshV1.EchoResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.EchoResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__echo_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__EchoResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.EchoResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__EchoResponse>, _ arena: Arena) throws(MessageError) {
        self.payload = arena.bytes(wire.pointee.payload)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__EchoResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__echo_response__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
    }
}
