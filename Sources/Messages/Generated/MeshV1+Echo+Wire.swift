// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

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
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__EchoRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__echo_request__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
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
