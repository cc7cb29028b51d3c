/// The `Message` conformances of one proto file: Swift value ↔ protobuf-c struct. Straight-line code without closures or
/// generics over messages: it runs for every call.
enum SwiftWireWriter {
    static func file(_ file: SchemaFile) -> String {
        let destination = file.destination
        var source = SwiftSource()
        source.line("internal import \(destination.cModule)")
        source.line("@_spi(GeneratedCode) import MessageWire")
        for message in file.messages.flatMap(\.withNested) {
            source.line()
            conformance(message, destination, &source)
            source.line()
            if destination.sharesStructs {
                SwiftSharedStructWriter.conformance(message, &source)
                source.line()
            }
            source.block("extension \(message.name.swift)") { source in
                SwiftWireDecoding(sharesStructs: destination.sharesStructs).initializer(message, &source)
                source.line()
                SwiftWireEncoding.function(message, &source)
            }
        }
        return source.text
    }

    private static func conformance(_ message: MessageType, _ destination: Destination, _ source: inout SwiftSource) {
        let name = message.name
        source.block("extension \(name.swift): Message") { source in
            source.line("public static var fullName: String { \"\(name.fullName)\" }")
            source.line()
            source.block("public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError)") { source in
                let isShared = destination.sharesStructs
                source.line("\(isShared ? "var" : "let") arena = try Arena(decoding: bytes, Self.fullName)")
                source.line("defer { arena.free() }")
                source.line(
                    "try self.init(wire: arena.unpack(\(name.cFunction)__init, bytes, Self.fullName), \(isShared ? "&" : "")arena)"
                )
            }
            source.line()
            source.block("public func encoded() throws(MessageError) -> [UInt8]") { source in
                source.line("let arena = Arena(bytes: Arena.encodingBytes)")
                source.line("defer { arena.free() }")
                source.line("let wire = arena.allocate(\(name.cType).self)")
                source.line("try write(to: wire, arena)")
                source.line("return try arena.pack(wire, Self.fullName)")
            }
        }
    }
}
