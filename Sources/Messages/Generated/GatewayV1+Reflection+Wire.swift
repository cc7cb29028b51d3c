// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension GatewayV1.GetDescriptorsRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.GetDescriptorsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__get_descriptors_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__GetDescriptorsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.GetDescriptorsRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__GetDescriptorsRequest>, _ arena: Arena) throws(MessageError) {
        self.symbol = try arena.text(wire.pointee.symbol, Self.fullName, "symbol")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__GetDescriptorsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__get_descriptors_request__init(wire)
        if !self.symbol.isEmpty { wire.pointee.symbol = try arena.string(self.symbol, Self.fullName, "symbol") }
    }
}

extension GatewayV1.GetDescriptorsResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.GetDescriptorsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__get_descriptors_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__GetDescriptorsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.GetDescriptorsResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__GetDescriptorsResponse>, _ arena: Arena) throws(MessageError) {
        self.fileDescriptorSet = arena.bytes(wire.pointee.file_descriptor_set)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__GetDescriptorsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__get_descriptors_response__init(wire)
        if !self.fileDescriptorSet.isEmpty { wire.pointee.file_descriptor_set = arena.data(self.fileDescriptorSet) }
    }
}
