/// Every message and service that `protos/` define, by name: for programs that learn only at run time what to call.
public enum MessageRegistry {
    /// In the order of the proto files.
    public static var services: [ServiceEntry] { generatedServices }

    /// Full names of all messages, sorted.
    public static var messageNames: [String] { typesByName.keys.sorted() }

    /// Decodes and encodes again through the Swift type of this name.
    ///
    /// - Returns: nil if there is no such message.
    public static func reencode(_ bytes: [UInt8], messageNamed name: String) throws(MessageError) -> [UInt8]? {
        guard let type = typesByName[name] else { return nil }
        return try type.reencode(bytes)
    }

    /// - Parameter name: `liveshop.catalog.v1.Catalog` or `Catalog`.
    public static func service(named name: String) -> ServiceEntry? {
        services.first { $0.fullName == name || $0.name == name }
    }

    static let typesByName = Dictionary(uniqueKeysWithValues: generatedTypes.map { ($0.fullName, $0) })
}

/// A service as generated code knows it.
public struct ServiceEntry: Sendable {
    /// E.g. `liveshop.catalog.v1.Catalog`.
    public let fullName: String
    /// In the order of the proto file.
    public let methods: [MethodEntry]

    /// E.g. `Catalog`.
    public var name: String { String(fullName[fullName.index(after: fullName.lastIndex(of: ".") ?? fullName.startIndex)...]) }

    public func method(named name: String) -> MethodEntry? { methods.first { $0.name == name } }
}

/// Which side of a call says more than one message.
public enum MethodStreaming: Hashable, Sendable {
    case none
    /// The caller, beginning with the REQUEST.
    case requests
    /// The service, before its FINAL.
    case responses
}

/// A method as generated code knows it, without RPC types.
public struct MethodEntry: Sendable {
    /// E.g. `GetProduct`.
    public let name: String
    /// E.g. `liveshop.catalog.v1.Catalog/GetProduct`.
    public let fullName: String
    /// Stable number on the wire.
    public let id: UInt32
    /// Full name of the request's message type.
    public let request: String
    /// Full name of the response's message type.
    public let response: String
    public let idempotency: Idempotency
    public let defaultDeadline: Duration
    public let streaming: MethodStreaming
    /// Reads the partition key out of a packed request; nil when any instance may answer.
    public let partitionKey: (@Sendable (_ request: [UInt8]) throws(MessageError) -> String?)?
}
