import CZeroMQ
import RPCCore

/// How a connecting end secures `tcp://`. On `ipc://` the mode of the socket's file decides who may connect, and nothing is encrypted.
public enum ConnectionSecurity: Sendable {
    /// Nothing was said, which suffices for `ipc://`. Over `tcp://` nothing is connected then: nobody shall talk plain TCP by accident.
    case unsaid
    /// Nothing is encrypted, nobody knows who the other end is: for a network where everybody may do everything.
    case plain
    /// CURVE: `own` says who this end is; only the owner of `server` can be at the other end.
    case curve(own: CurveKeyPair, server: CurveKey)
}

/// How a listening end secures `tcp://`.
public enum ListenerSecurity: Sendable {
    /// Nothing was said, which suffices for `ipc://`. At `tcp://` nothing is bound then.
    case unsaid
    /// Nothing is encrypted, and whoever reaches the port may do everything.
    case plain
    /// CURVE: `own` says who this end is; only owners of known keys may connect, and do what the rules allow them.
    case curve(own: CurveKeyPair, known: KnownKeys)
}

/// The public keys that may connect, each with a name, and what they may do.
public struct KnownKeys: Hashable, Sendable {
    public let names: [CurveKey: String]
    public let rules: KeyRules

    /// - Parameters:
    ///   - names: key by key; names are 1 to 64 bytes.
    ///   - rules: its `known` is replaced by these names.
    public init(names: [CurveKey: String], rules: KeyRules) {
        self.names = names
        var rules = rules
        rules.known = Set(names.values)
        self.rules = rules
    }
}

extension RPCError {
    /// The code's own fault, and no key would help: there is none.
    static func securityUnsaid(_ endpoint: String) -> RPCError {
        RPCError(
            .failedPrecondition, reason: "SECURITY_UNSAID", field: "security",
            "\(endpoint): give keys with .curve(…), or say .plain if whoever reaches the network may read and do everything")
    }
}

extension Socket {
    /// - Throws: if `endpoint` is `tcp://` and nothing was said of keys.
    static func requireSaid(_ security: ConnectionSecurity, for endpoint: String) throws(RPCError) {
        if case .unsaid = security, needsSecurity(endpoint) { throw .securityUnsaid(endpoint) }
    }

    /// CURVE is for TCP. On `ipc://` the file's mode is the lock.
    static func needsSecurity(_ endpoint: String) -> Bool { endpoint.hasPrefix("tcp://") }

    /// Before `connect`.
    func secure(_ security: ConnectionSecurity, for endpoint: String) throws(SocketError) {
        guard Self.needsSecurity(endpoint), case .curve(let own, let server) = security else { return }
        try CurveKeyPair.requireCurve()
        set(ZMQ_CURVE_SERVERKEY, server)
        set(ZMQ_CURVE_PUBLICKEY, own.publicKey)
        set(ZMQ_CURVE_SECRETKEY, own.secretKey)
    }

    /// Before `bind`. Who may come in is asked of the door that `domain` names. A connection that libzmq let in without asking, because no handler was there,
    /// has no user id, and is refused whatever it asks for.
    func secure(as own: CurveKeyPair, domain: String) throws(SocketError) {
        try CurveKeyPair.requireCurve()
        set(ZMQ_CURVE_SERVER, 1)
        set(ZMQ_CURVE_SECRETKEY, own.secretKey)
        zmq_setsockopt(handle, ZMQ_ZAP_DOMAIN, domain, domain.utf8.count)
    }

    private func set(_ option: Int32, _ key: CurveKey) {
        let result = zmq_setsockopt(handle, option, key.bytes, CurveKey.byteCount)
        precondition(result == 0, "zmq_setsockopt \(option): \(SocketError.current)")
    }
}
