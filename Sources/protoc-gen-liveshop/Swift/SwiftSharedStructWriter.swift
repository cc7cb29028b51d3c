/// The `SharedStruct` conformance of one message: its protobuf-c struct handed over without packing.
enum SwiftSharedStructWriter {
    static func conformance(_ message: MessageType, _ source: inout SwiftSource) {
        let name = message.name
        source.block("extension \(name.swift): SharedStruct") { source in
            source.line("public static var structBytes: Int { MemoryLayout<\(name.cType)>.size }")
            // A stored constant: it is compared at every start, and computing it walks all descriptors below.
            source.line(
                "public static let structLayout = withUnsafePointer(to: \(name.cFunction)__descriptor, liveshop_struct_layout)")
            source.line()
            source.block("public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError)") { source in
                source.line("var reader = ForeignStructReader(bytesMax: bytesMax)")
                source.line("try self.init(wire: wire.assumingMemoryBound(to: \(name.cType).self), &reader)")
            }
            source.line()
            source.line("public func withStruct<Value>(")
            source.indented { $0.line("_ body: (UnsafeRawPointer) throws(MessageError) -> Value") }
            source.block(") throws(MessageError) -> Value") { source in
                source.line("let arena = Arena(bytes: Arena.encodingBytes)")
                source.line("defer { arena.free() }")
                source.line("let wire = arena.allocate(\(name.cType).self)")
                source.line("try write(to: wire, arena)")
                source.line("return try body(UnsafeRawPointer(wire))")
            }
        }
    }
}
