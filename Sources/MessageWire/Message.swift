/// A protobuf message as a Swift value.
///
/// Conformances are generated. Wire code goes through the protobuf-c structs of the message; no C pointer leaves the generated code's target.
public protocol Message: Sendable, Hashable {
    /// Full protobuf name, e.g. `liveshop.catalog.v1.Product`.
    static var fullName: String { get }

    init()

    /// Decodes packed protobuf. Checks the size limit, UTF-8 of every string, and that the bytes are well-formed.
    init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError)

    /// Packed protobuf.
    ///
    /// - Throws: `MessageError.invalidString` for a string with a NUL byte: protobuf-c would cut it off silently.
    func encoded() throws(MessageError) -> [UInt8]
}

extension Message {
    @inlinable public init(decoding bytes: [UInt8]) throws(MessageError) {
        let result: Result<Self, MessageError> = bytes.withUnsafeBytes { raw in
            Result { () throws(MessageError) in try Self(decoding: raw) }
        }
        self = try result.get()
    }
}

/// Why bytes are not a message, or a message cannot become bytes.
public enum MessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Not well-formed protobuf for this type.
    case malformed(message: String)
    /// More bytes than `MessageLimits.messageBytesMax`.
    case tooLarge(message: String, bytes: Int)
    /// Within the size limit, but unpacked it takes more memory than any honest message does.
    case tooComplex(message: String)
    /// A string field that is not UTF-8 or holds a NUL byte.
    case invalidString(message: String, field: String)

    public var description: String {
        switch self {
        case .malformed(let message): "the bytes are not a \(message)"
        case .tooLarge(let message, let bytes):
            "a \(message) of \(bytes) bytes; at most \(MessageLimits.messageBytesMax)"
        case .tooComplex(let message): "a \(message) of too many elements to unpack"
        case .invalidString(let message, let field): "\(message).\(field) is not UTF-8 text without NUL"
        }
    }
}

public enum MessageLimits {
    /// Largest packed message that is encoded or decoded.
    public static let messageBytesMax = 8 * 1024 * 1024

    /// Asked only once a message exceeds `messageBytesMax`, so the hot path never pays for it.
    @TaskLocal static var raisedBytesMax = messageBytesMax

    /// Runs `body` with a higher limit: for state that a process keeps for itself (snapshots), never for what comes from a wire.
    public static func raised<Value>(to bytesMax: Int, _ body: () throws -> Value) rethrows -> Value {
        try $raisedBytesMax.withValue(bytesMax, operation: body)
    }
}
