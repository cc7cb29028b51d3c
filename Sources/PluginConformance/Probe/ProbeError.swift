/// Why a plugin could not be probed, or what it did against the rules.
public struct ProbeError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}

/// What a plugin said to one request.
public enum ProbeAnswer<Response: Sendable & Hashable>: Hashable, Sendable {
    case answered(Response)
    case declined(String)
    /// A negative status of the header, and the plugin's own words.
    case failed(status: Int32, explanation: String)

    /// Nil unless it answered.
    public var response: Response? {
        if case .answered(let response) = self { response } else { nil }
    }
}

/// How a request is handed over.
public enum ProbeForm: Sendable, CaseIterable {
    case packed
    /// As a protobuf-c struct if the plugin's layouts are ours, else packed.
    case shared
}

/// What a manifest grants.
public struct ProbeTerms: Hashable, Sendable {
    public var hasClock = true
    public var hasRandom = true
    public var outputBytesMax = 1 << 20

    public init() {}
}
