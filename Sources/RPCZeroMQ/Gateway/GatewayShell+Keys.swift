import RPCCore

/// Instances by their keys, and what changes when keys and rules do.
extension GatewayShell {
    /// Why an instance may not serve what it offers.
    func denial(of greeting: InstanceGreeting) -> RPCError? {
        guard let rules = instanceSide?.door?.known.rules else { return nil }
        guard rules.isOfService(greeting.key) else {
            return RPCError(
                .permissionDenied, reason: "NO_RIGHT", "key \(greeting.key) may serve nothing, or is not known here any more")
        }
        let denied = greeting.services.first { !rules.mayServe(greeting.key, $0.fullName) }
        return denied.map {
            RPCError(.permissionDenied, reason: "NO_RIGHT", "key \(greeting.key) has no right to serve \($0.fullName)")
        }
    }

    /// Callers are judged anew from their next call on, instances at once. Their sockets stay: libzmq has no way to close one connection.
    func setKnownKeys(_ known: KnownKeys) {
        if let door = clientSide?.door {
            door.known = known
            gate.keys = known.rules
        }
        guard let door = instanceSide?.door else { return }
        door.known = known
        let now = reactor.now()
        for status in router.instanceStatuses(at: now) where status.address != Self.ownAddress {
            guard let denial = denial(of: status.greeting) else { continue }
            logger.notice("instance dropped", metadata: ["name": "\(status.greeting.name)", "reason": "\(denial.message)"])
            router.instanceGone(status.address, now: now, &effects, ended: observer)
            goAway(PeerIdentity(status.address), denial.message)
        }
        perform(now)
    }
}
