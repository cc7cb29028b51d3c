import RPCZeroMQ

/// What a process was told about `tcp://`. Nothing is no answer: nobody shall run plain TCP by accident.
public enum TransportChoice: Sendable {
    /// The folder, and the name of this process's own key in it.
    case keys(KeyFolder, name: String)
    case plainTCP
    case unsaid

    /// - Throws: `KeyError` if an endpoint is `tcp://` and nothing was said, or the keys cannot be read.
    public func connection(to endpoints: [String]) throws(KeyError) -> ConnectionSecurity {
        switch self {
        case .keys(let folder, let name): return try folder.connectionSecurity(as: name)
        case .plainTCP: return .plain
        case .unsaid:
            try requireNoTCP(endpoints)
            return .unsaid
        }
    }

    /// - Throws: as `connection`.
    public func listener(on endpoints: [String]) throws(KeyError) -> ListenerSecurity {
        switch self {
        case .keys(let folder, let name): return try folder.listenerSecurity(as: name)
        case .plainTCP: return .plain
        case .unsaid:
            try requireNoTCP(endpoints)
            return .unsaid
        }
    }

    private func requireNoTCP(_ endpoints: [String]) throws(KeyError) {
        guard let endpoint = endpoints.first(where: { $0.hasPrefix("tcp://") }) else { return }
        throw KeyError(
            file: "",
            rule: """
                \(endpoint) needs keys: name their folder with --keys (`liveshop up` has one in its data folder, `liveshop keys mesh` makes one); \
                or say --plain-tcp, if whoever reaches the network may read and do everything
                """)
    }
}
