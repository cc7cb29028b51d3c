/// Packed messages as JSON and back, by the names of their types: protobuf's JSON mapping
/// (<https://protobuf.dev/programming-guides/json/>), read off protobuf-c's descriptors at run time.
///
/// Field names are lowerCamelCase, 64-bit integers are strings, enums are names, bytes are base64; fields with their default
/// value are left out. Reading also takes the names of the proto file, numbers for enums, and integers as numbers.
public enum MessageJSON {
    /// - Parameters:
    ///   - bytes: the packed message.
    ///   - name: full name, e.g. `liveshop.catalog.v1.Product`.
    ///   - pretty: one field per line, indented by two spaces; otherwise one line.
    /// - Returns: one JSON object, fields in the order of their numbers.
    /// - Throws: if there is no such message, or the bytes are not one.
    public static func encode(
        bytes: [UInt8], messageNamed name: String, pretty: Bool = false
    ) throws(MessageJSONError) -> String {
        let descriptor = try descriptor(name)
        let result: Result<String, MessageJSONError> = bytes.withUnsafeBytes { raw in
            Result { () throws(MessageJSONError) in try JSONPrinter.print(raw, descriptor, pretty: pretty) }
        }
        return try result.get()
    }

    /// - Parameters:
    ///   - json: one JSON object of at most `MessageLimits.jsonBytesMax` bytes, nested at most `MessageLimits.jsonDepthMax` deep.
    ///   - name: full name, e.g. `liveshop.catalog.v1.Product`.
    /// - Returns: the packed message.
    /// - Throws: naming the path of the field at fault; a field that the message does not have is an error.
    public static func decode(json: String, messageNamed name: String) throws(MessageJSONError) -> [UInt8] {
        let descriptor = try descriptor(name)
        guard case .object(let object) = try JSONValue.parse(json) else {
            throw MessageJSONError("", "\(name) is a JSON object: {\"field\": value, …}")
        }
        return try JSONFiller.pack(object, descriptor)
    }

    private static func descriptor(_ name: String) throws(MessageJSONError) -> MessageDescriptor {
        guard let type = MessageRegistry.typesByName[name] else { throw MessageJSONError("", "there is no message \(name)") }
        return type.descriptor()
    }
}

extension Message {
    /// See `MessageJSON.encode`.
    public func json(pretty: Bool = false) throws(MessageJSONError) -> String {
        let bytes: [UInt8]
        do { bytes = try encoded() } catch { throw MessageJSONError("", "\(error)") }
        return try MessageJSON.encode(bytes: bytes, messageNamed: Self.fullName, pretty: pretty)
    }

    /// See `MessageJSON.decode`.
    public init(json: String) throws(MessageJSONError) {
        let bytes = try MessageJSON.decode(json: json, messageNamed: Self.fullName)
        do { try self.init(decoding: bytes) } catch { throw MessageJSONError("", "\(error)") }
    }
}

/// Why JSON and a message do not go together.
public struct MessageJSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where, as in `lines[2].unitPrice`; empty for the text as a whole.
    public var path: String
    /// What was expected.
    public var rule: String

    public init(_ path: String, _ rule: String) {
        self.path = path
        self.rule = rule
    }

    public var description: String { path.isEmpty ? rule : "\(path): \(rule)" }
}

extension MessageLimits {
    /// Longest JSON text that is read; base64 and quoted numbers make JSON larger than the message.
    public static let jsonBytesMax = 4 * messageBytesMax
    /// Deepest nesting of arrays and objects that is read. Our messages nest less than half as deep.
    public static let jsonDepthMax = 32
}
