/// What the owners of known keys may do: pure. Every key has a name, and names and methods are matched by `MethodPattern`: in full, or by a
/// prefix and "*".
public struct KeyRules: Hashable, Sendable {
    /// Keys of these names may do what these patterns say.
    public struct Rule: Hashable, Sendable {
        /// A key's name, or a prefix of names and "*".
        public var keys: String
        /// Of methods that may be called, or of services that may be served.
        public var patterns: [String]

        public init(keys: String, patterns: [String]) {
            self.keys = keys
            self.patterns = patterns
        }
    }

    /// Names of the keys that are known now. What other names may do counts for nothing.
    public var known: Set<String>
    /// Which methods may be called. What several rules say of a key adds up.
    public var call: [Rule]
    /// Which services may be served.
    public var serve: [Rule]

    public init(known: Set<String> = [], call: [Rule] = [], serve: [Rule] = []) {
        self.known = known
        self.call = call
        self.serve = serve
    }

    public func mayCall(_ key: String, _ method: String) -> Bool { Self.allows(call, key, method) && known.contains(key) }

    public func mayServe(_ key: String, _ service: String) -> Bool { Self.allows(serve, key, service) && known.contains(key) }

    /// Whether there is any service that this key may serve.
    public func isOfService(_ key: String) -> Bool {
        known.contains(key) && serve.contains { !$0.patterns.isEmpty && MethodPattern.matches($0.keys, key) }
    }

    private static func allows(_ rules: [Rule], _ key: String, _ name: String) -> Bool {
        rules.contains { rule in
            MethodPattern.matches(rule.keys, key) && rule.patterns.contains { MethodPattern.matches($0, name) }
        }
    }
}
