import Messages

/// A method of a service as a typed constant. Generated from `protos/`; never written by hand, never a string at a call site.
public struct Method<Request: Message, Response: Message>: Sendable {
    public let descriptor: MethodDescriptor
    /// The value that picks the owner of the data, or nil when any instance may answer.
    public let partitionKey: @Sendable (Request) -> String?

    public init(_ descriptor: MethodDescriptor, partitionKey: @escaping @Sendable (Request) -> String? = { _ in nil }) {
        self.descriptor = descriptor
        self.partitionKey = partitionKey
    }
}

/// A method that answers with a stream of messages.
public struct ServerStreamMethod<Request: Message, Response: Message>: Sendable {
    public let descriptor: MethodDescriptor
    /// As `Method.partitionKey`.
    public let partitionKey: @Sendable (Request) -> String?

    public init(_ descriptor: MethodDescriptor, partitionKey: @escaping @Sendable (Request) -> String? = { _ in nil }) {
        self.descriptor = descriptor
        self.partitionKey = partitionKey
    }
}

/// A method that takes a stream of messages and answers once. The first one begins the call, and says to whom it goes.
public struct ClientStreamMethod<Request: Message, Response: Message>: Sendable {
    public let descriptor: MethodDescriptor
    /// As `Method.partitionKey`, of the first message.
    public let partitionKey: @Sendable (Request) -> String?

    public init(_ descriptor: MethodDescriptor, partitionKey: @escaping @Sendable (Request) -> String? = { _ in nil }) {
        self.descriptor = descriptor
        self.partitionKey = partitionKey
    }
}

/// What is known of a method without its types.
/// A reference, since every call's context holds one.
public final class MethodDescriptor: Hashable, Sendable {
    /// Folded FNV-1a of `fullName` (high half xor low half); the generator refuses collisions.
    public let id: MethodID
    /// E.g. `liveshop.catalog.v1.Catalog/GetProduct`.
    public let fullName: String
    /// Full name of the request's message type.
    public let request: String
    /// Full name of the response's message type.
    public let response: String
    public let idempotency: MethodIdempotency
    public let defaultDeadline: Duration
    public let streaming: MethodStreaming

    public init(
        id: MethodID, fullName: String, request: String, response: String, idempotency: MethodIdempotency,
        defaultDeadline: Duration, streaming: MethodStreaming = .none
    ) {
        self.id = id
        self.fullName = fullName
        self.request = request
        self.response = response
        self.idempotency = idempotency
        self.defaultDeadline = defaultDeadline
        self.streaming = streaming
    }

    public static func == (left: MethodDescriptor, right: MethodDescriptor) -> Bool {
        left === right
            || (left.id == right.id && left.fullName == right.fullName && left.request == right.request
                && left.response == right.response && left.idempotency == right.idempotency
                && left.defaultDeadline == right.defaultDeadline && left.streaming == right.streaming)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(fullName) }
}

/// Stable number of a method on the wire.
public struct MethodID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public var description: String { "0x" + String(rawValue, radix: 16) }

    /// The id that a method of this full name has.
    public init(fullName: String) {
        let hash = StableHash.of(fullName)
        self.init(rawValue: UInt32(truncatingIfNeeded: hash ^ (hash >> 32)))
    }
}

/// What a caller may do when a call ended without an answer.
public enum MethodIdempotency: Hashable, Sendable {
    /// Changes state; repeat only with the same idempotency key.
    case keyed
    /// Changes state, and twice is once.
    case natural
    /// Changes nothing.
    case readOnly
}

/// A service and its methods, in the order of the proto file.
public struct ServiceDescriptor: Hashable, Sendable {
    /// E.g. `liveshop.catalog.v1.Catalog`.
    public let fullName: String
    public let methods: [MethodDescriptor]

    public init(fullName: String, methods: [MethodDescriptor]) {
        self.fullName = fullName
        self.methods = methods
    }
}
