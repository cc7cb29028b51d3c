import Messages

/// A service as its descriptor has it.
public struct ServiceSchema: Hashable, Sendable {
    /// E.g. `liveshop.order.v1.Orders`.
    public let fullName: String
    public let comment: [String]
    /// In the order of the proto file.
    public let methods: [MethodSchema]
    /// File that defines it.
    public let file: String

    /// E.g. `Orders`.
    public var name: String { fullName.split(separator: ".").last.map(String.init) ?? fullName }

    public func method(named name: String) -> MethodSchema? { methods.first { $0.name == name } }
}

/// A method, with what the options of `liveshop/common/v1/options.proto` say of it.
public struct MethodSchema: Hashable, Sendable {
    public enum Streaming: Hashable, Sendable {
        case none, requests, responses
        /// Both sides at once: the mesh has no such calls.
        case both
    }

    public let name: String
    /// E.g. `liveshop.order.v1.Orders/PlaceOrder`.
    public let fullName: String
    public let comment: [String]
    /// Full name of the request's message type.
    public let request: String
    /// Full name of the response's message type.
    public let response: String
    public let streaming: Streaming
    public let idempotency: Idempotency
    /// Names of the fields that lead to the request's partition key; empty: any instance may answer.
    public let partitionKey: [String]
    public let defaultDeadline: Duration

    /// Where the options say nothing.
    public static let defaultDeadlineUnlessGiven = Duration.seconds(1)
}
