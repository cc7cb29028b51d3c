import RPCCore

/// The policies of a process: which calls are made how. Read from a file, or made by hand.
public struct PolicyTable: Hashable, Sendable {
    /// Which methods, as `MethodPattern`.
    public struct Rule: Hashable, Sendable {
        public var match: String
        public var policy: CallPolicy

        public init(match: String, policy: CallPolicy) {
            self.match = match
            self.policy = policy
        }
    }

    /// The first one that matches holds.
    public var rules: [Rule]
    public var retryRatio = 0.2
    public var retriesPerSecond = 10.0
    /// Of the calls of methods that are hedged, this share may be sent twice.
    public var hedgeRatio = 0.05

    /// So that rare calls are hedged too: a share of few is none.
    var hedgesPerSecond: Double { hedgeRatio > 0 ? 1 : 0 }

    public static let rulesMax = 1_000

    public init(rules: [Rule] = []) { self.rules = rules }

    public func policy(of method: MethodDescriptor) -> CallPolicy {
        rules.first { MethodPattern.matches($0.match, method.fullName) }?.policy ?? CallPolicy()
    }

    /// What a service limits of its own methods.
    public func concurrencyMax(of methods: [MethodDescriptor]) -> [MethodID: Int] {
        var limits: [MethodID: Int] = [:]
        for method in methods { limits[method.id] = policy(of: method).concurrencyMax }
        return limits
    }
}
