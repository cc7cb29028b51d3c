// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension Money: Message {
    public static var fullName: String { "liveshop.common.v1.Money" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__common__v1__money__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Common__V1__Money.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension Money {
    init(wire: UnsafePointer<Liveshop__Common__V1__Money>, _ arena: Arena) throws(MessageError) {
        self.minorUnits = wire.pointee.minor_units
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Common__V1__Money>, _ arena: Arena) throws(MessageError) {
        liveshop__common__v1__money__init(wire)
        wire.pointee.minor_units = self.minorUnits
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
    }
}

extension LocalizedText: Message {
    public static var fullName: String { "liveshop.common.v1.LocalizedText" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__common__v1__localized_text__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Common__V1__LocalizedText.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension LocalizedText {
    init(wire: UnsafePointer<Liveshop__Common__V1__LocalizedText>, _ arena: Arena) throws(MessageError) {
        self.language = try arena.text(wire.pointee.language, Self.fullName, "language")
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Common__V1__LocalizedText>, _ arena: Arena) throws(MessageError) {
        liveshop__common__v1__localized_text__init(wire)
        if !self.language.isEmpty { wire.pointee.language = try arena.string(self.language, Self.fullName, "language") }
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
    }
}
