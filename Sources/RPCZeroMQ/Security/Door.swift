import Logging
import RPCCore

/// Who may come in at one listening socket. Lives on the reactor's thread.
final class Door {
    /// What is asked about a key besides whether it is known.
    enum Entry { case callers, instances }

    /// Of a connection that was not let in; counted in `Gateway/Stats`.
    enum Refusal: String {
        case unknownKey = "CONNECTION_UNKNOWN_KEY"
        case noService = "CONNECTION_NO_SERVICE"
        /// Plain, made for another server's key, or broken off.
        case handshake = "CONNECTION_HANDSHAKE"
    }

    /// Whom to ask for it in ZAP. Unique in the context.
    let domain: String
    var known: KnownKeys
    private let entry: Entry
    private let logger: Logger
    private(set) var refused: [String: UInt64] = [:]
    private var unlogged = 0
    private var nextLine = MonotonicTime(microseconds: .min)

    init(_ domain: String, _ entry: Entry, known: KnownKeys, logger: Logger) {
        self.domain = domain
        self.entry = entry
        self.known = known
        self.logger = logger
    }

    /// Makes `socket` one that only owners of known keys enter, before it is bound; nil if `security` or the endpoint wants no keys.
    static func open(
        for socket: Socket, _ endpoint: String, _ entry: Entry, _ security: ListenerSecurity, _ reactor: Reactor,
        _ logger: Logger
    ) throws(SocketError) -> Door? {
        guard Socket.needsSecurity(endpoint) else { return nil }
        if case .unsaid = security {
            throw SocketError(operation: "bind to \(endpoint)", reason: RPCError.securityUnsaid(endpoint).message)
        }
        guard case .curve(let own, let known) = security else { return nil }
        let door = Door("\(entry)-\(reactor.nextSerial())", entry, known: known, logger: logger)
        try reactor.open(door)
        try socket.secure(as: own, domain: door.domain)
        return door
    }

    /// - Returns: the name of the key; nil: the connection is refused.
    func admit(_ key: CurveKey, from address: String, _ now: MonotonicTime) -> String? {
        guard let name = known.names[key] else {
            refuse(.unknownKey, "key \(key.z85)", from: address, now)
            return nil
        }
        if entry == .instances, !known.rules.isOfService(name) {
            refuse(.noService, "key \(name)", from: address, now)
            return nil
        }
        return name
    }

    func handshakeFailed(_ now: MonotonicTime) { refuse(.handshake, "", from: "", now) }

    /// A call that a key does not allow, at a door that has no gate behind it.
    func callRefused(_ error: RPCError, _ key: String, _ address: String, _ method: String, _ now: MonotonicTime) {
        unlogged += 1
        guard now >= nextLine else { return }
        nextLine = now + AdmissionLimits.logMicroseconds
        logger.notice(
            "calls refused",
            metadata: [
                "calls": "\(unlogged)", "last": "\(error.reason)", "key": "\(key)", "address": "\(address)",
                "method": "\(method)",
            ])
        unlogged = 0
    }

    /// One line a second at most, with how many it stands for: whoever has no key can try again as often as it likes.
    private func refuse(_ refusal: Refusal, _ who: String, from address: String, _ now: MonotonicTime) {
        refused[refusal.rawValue, default: 0] += 1
        unlogged += 1
        guard now >= nextLine else { return }
        nextLine = now + AdmissionLimits.logMicroseconds
        var metadata: Logger.Metadata = ["connections": "\(unlogged)", "reason": "\(refusal.rawValue)"]
        if !who.isEmpty { metadata["who"] = "\(who)" }
        if !address.isEmpty { metadata["address"] = "\(address)" }
        logger.notice("connections refused", metadata: metadata)
        unlogged = 0
    }
}
