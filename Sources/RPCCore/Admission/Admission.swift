import Messages

/// Who may call what, as far as it is known: sans-IO, in front of the router. It remembers who a connection is, which answers still hold and how
/// many calls are left of a lease, and so seldom has to ask. Pass costs two look-ups.
public struct Admission: Sendable {
    public enum Verdict: Hashable, Sendable {
        case pass
        case refuse(RPCError)
        /// Find out who the caller is (it said no HELLO: without a token), tell `identified`, and try again.
        case identify
        /// Find out, and tell `answered`.
        case ask(Question)
    }

    /// A caller as the limits see it. Connections with the same tenant and rights are one.
    struct Principal: Hashable {
        let tenant: String
        let rights: [String]
        /// Name of the key that its connections were let in by; nil where connections have none.
        let key: String?
    }

    private struct Peer {
        /// A peer chooses its address, or can: whoever comes by another connection is somebody else.
        var connection: Int32
        var key: String?
        var standing: PeerStanding
    }

    /// A connection of which nothing is known but its key: nobody was asked about it.
    private struct Holder {
        let connection: Int32
        let principal: Int32
    }

    private enum PeerStanding {
        /// Its HELLO, the one with this number, is being looked at.
        case pending(UInt64)
        case known(principal: Int32, expiresAt: MonotonicTime?)
        case refused(RPCError)
    }

    struct StandingKey: Hashable {
        let principal: Int32
        let method: UInt32
    }

    private struct Standing {
        /// Why this caller may not call this method; nil: it may.
        let denial: RPCError?
        var ruling: RPCError?
        var rulingEnds: MonotonicTime?
        var rulingBodyBytes = 0
        var leaseCalls = 0
        var leaseEnds: MonotonicTime?
    }

    private let limits: AdmissionLimits
    /// Whom there is to ask. What was answered while there were others is forgotten.
    public var points: AdmissionPoints = [] {
        didSet { if points != oldValue { standings.removeAll(keepingCapacity: true) } }
    }
    /// What keys allow; nil: connections have none. A change holds from the next call on, also on connections that are there.
    public var keys: KeyRules? {
        didSet { if keys != oldValue { standings.removeAll(keepingCapacity: true) } }
    }
    private var greetings: UInt64 = 0
    private var peers: [PeerAddress: Peer] = [:]
    private var holders: [PeerAddress: Holder] = [:]
    private var principals: [Principal] = []
    private var indexOfPrincipal: [Principal: Int32] = [:]
    private var standings: [StandingKey: Standing] = [:]
    /// Grows whenever callers get new numbers: what was asked under the old ones is not remembered.
    private var generation: UInt64 = 0
    /// Calls refused, by reason.
    public private(set) var refused: [String: UInt64] = [:]

    public init(limits: AdmissionLimits = AdmissionLimits()) { self.limits = limits }

    /// Everybody may do everything: there is nobody to ask, and nobody was asked about.
    public var isOpen: Bool { points.isEmpty && peers.isEmpty && keys == nil }
    public var peerCount: Int { peers.count }
    public var standingCount: Int { standings.count }

    /// May this call go to the router?
    ///
    /// - Parameters:
    ///   - name: full name of the method; called only if nothing is remembered.
    ///   - connection: names the connection that the call came by.
    ///   - key: name of the key that this connection was let in by; called only if nothing is remembered.
    public mutating func admit(
        _ method: UInt32, named name: () -> String, from peer: PeerAddress, by connection: Int32 = -1,
        key: () -> String? = { nil }, bodyBytes: Int, now: MonotonicTime
    ) -> Verdict {
        guard !isOpen else { return .pass }
        switch standing(of: peer, connection) {
        case .pending: return refuse(.helloPending)
        case .refused(let error): return refuse(error)
        case .known(let principal, let expiresAt):
            if let expiresAt, now >= expiresAt { return refuse(.tokenExpired) }
            return admit(StandingKey(principal: principal, method: method), name, bodyBytes, now)
        case nil:
            if points.contains(.identity) { return .identify }
            guard !points.isEmpty || keys != nil else { return .pass }
            let principal = keys == nil ? index(of: .nobody(nil)) : holder(of: key, peer, connection)
            return admit(StandingKey(principal: principal, method: method), name, bodyBytes, now)
        }
    }

    private mutating func admit(
        _ key: StandingKey, _ name: () -> String, _ bodyBytes: Int, _ now: MonotonicTime
    ) -> Verdict {
        let place = standings.index(forKey: key) ?? remember(key, name())
        if let denial = standings.values[place].denial { return refuse(denial) }
        var unknown: AdmissionPoints = []
        if points.contains(.filter) {
            let standing = standings.values[place]
            if let ends = standing.rulingEnds, now < ends, bodyBytes <= standing.rulingBodyBytes {
                if let ruling = standing.ruling { return refuse(ruling) }
            } else {
                unknown.insert(.filter)
            }
        }
        if points.contains(.rateLimit) {
            if standings.values[place].leaseCalls > 0, let ends = standings.values[place].leaseEnds, now < ends {
                standings.values[place].leaseCalls -= 1
            } else {
                unknown.insert(.rateLimit)
            }
        }
        guard !unknown.isEmpty else { return .pass }
        return .ask(
            Question(
                tenant: principals[Int(key.principal)].tenant, method: name(), bodyBytes: bodyBytes, points: unknown,
                standing: key, generation: generation))
    }

    /// What the desk said. What it said of later calls is remembered, within the limits.
    ///
    /// - Returns: never `ask` or `identify`.
    public mutating func answered(_ question: Question, _ answer: Answer, now: MonotonicTime) -> Verdict {
        // Forgotten meanwhile: the answer still counts for this call.
        let place = question.generation == generation ? standings.index(forKey: question.standing) : nil
        if let ruling = answer.filter {
            if let place, ruling.validFor > 0, ruling.validBodyBytes >= question.bodyBytes {
                standings.values[place].ruling = ruling.refusal
                standings.values[place].rulingEnds = now + min(ruling.validFor, limits.validMicrosecondsMax)
                standings.values[place].rulingBodyBytes = ruling.validBodyBytes
            }
            if let refusal = ruling.refusal { return refuse(refusal) }
        }
        if let allowance = answer.rateLimit {
            if let refusal = allowance.refusal { return refuse(refusal) }
            if let place, allowance.leaseCalls > 0, allowance.leaseFor > 0 {
                standings.values[place].leaseCalls = min(allowance.leaseCalls, limits.leaseCallsMax)
                standings.values[place].leaseEnds = now + min(allowance.leaseFor, limits.leaseMicrosecondsMax)
            }
        }
        return .pass
    }

    /// Counts a refusal that was decided outside.
    public mutating func count(_ refusal: RPCError) {
        let reason = refusal.reason.isEmpty ? "\(refusal.code)" : refusal.reason
        let isCounted = refused[reason] != nil || refused.count < limits.reasonsMax
        refused[isCounted ? reason : "OTHER", default: 0] += 1
    }

    private mutating func refuse(_ error: RPCError) -> Verdict {
        count(error)
        return .refuse(error)
    }

    /// Whoever calls by a key alone.
    private mutating func holder(of key: () -> String?, _ peer: PeerAddress, _ connection: Int32) -> Int32 {
        if let holder = holders[peer], holder.connection == connection { return holder.principal }
        let principal = index(of: .nobody(key()))
        if holders.count >= limits.peersMax { holders.removeAll(keepingCapacity: true) }
        holders[peer] = Holder(connection: connection, principal: principal)
        return principal
    }

    private mutating func remember(_ key: StandingKey, _ name: String) -> Dictionary<StandingKey, Standing>.Index {
        if standings.count >= limits.standingsMax { standings.removeAll(keepingCapacity: true) }
        standings[key] = Standing(denial: denial(principals[Int(key.principal)], name))
        guard let place = standings.index(forKey: key) else { preconditionFailure("what was put in is there") }
        return place
    }

    /// The key says what may be called through a connection, the token what its owner may call: both must allow it.
    private func denial(_ principal: Principal, _ method: String) -> RPCError? {
        if let keys, let key = principal.key {
            guard keys.known.contains(key) else { return .unknownKey(key) }
            guard keys.mayCall(key, method) else { return .noRight(key: key, method) }
        } else if keys != nil {
            return .unknownKey("")
        }
        guard principal.rights.contains(where: { MethodPattern.matches($0, method) }) else {
            return .noRight(principal.tenant, method)
        }
        return nil
    }
}

// Who is who.
extension Admission {
    /// HELLO arrived: until `identified`, calls of this connection are refused.
    ///
    /// - Returns: the number of the greeting; nil past the limit: the connection is refused.
    public mutating func greeted(_ peer: PeerAddress, by connection: Int32 = -1, key: String? = nil) -> UInt64? {
        guard peers[peer] != nil || peers.count < limits.peersMax else { return nil }
        greetings += 1
        peers[peer] = Peer(connection: connection, key: key, standing: .pending(greetings))
        return greetings
    }

    /// Who said this HELLO.
    ///
    /// - Returns: false if nobody waits for it: the connection has ended, or has said HELLO again since.
    @discardableResult
    public mutating func identified(
        _ peer: PeerAddress, greeting: UInt64, _ identity: Identity, now: MonotonicTime
    ) -> Bool {
        guard let known = peers[peer], case .pending(greeting) = known.standing else { return false }
        let standing = standing(as: identity, by: known.key, now)
        peers[peer]?.standing = standing
        return true
    }

    /// Who it is that calls without a HELLO. Has it said HELLO meanwhile, then that counts.
    ///
    /// - Returns: false past the limit.
    @discardableResult
    public mutating func identified(
        _ peer: PeerAddress, by connection: Int32 = -1, key: String? = nil, _ identity: Identity, now: MonotonicTime
    ) -> Bool {
        guard standing(of: peer, connection) == nil else { return true }
        guard peers[peer] != nil || peers.count < limits.peersMax else { return false }
        peers[peer] = Peer(connection: connection, key: key, standing: standing(as: identity, by: key, now))
        return true
    }

    private func standing(of peer: PeerAddress, _ connection: Int32) -> PeerStanding? {
        guard let known = peers[peer], known.connection == connection else { return nil }
        return known.standing
    }

    private mutating func standing(as identity: Identity, by key: String?, _ now: MonotonicTime) -> PeerStanding {
        switch identity {
        case .refused(let error): .refused(error)
        // Over already: not left to the clock, whose turn may have begun a moment before this.
        case .known(_, _, let expiresIn?) where expiresIn <= 0: .refused(.tokenExpired)
        case .known(let tenant, let rights, let expiresIn):
            .known(
                principal: index(of: Principal(tenant: tenant.isEmpty ? key ?? "" : tenant, rights: rights, key: key)),
                expiresAt: expiresIn.map { now + $0 })
        }
    }

    public mutating func forget(_ peer: PeerAddress) {
        peers[peer] = nil
        holders[peer] = nil
    }

    /// A connection has ended; its peer may be back by another already.
    public mutating func forget(_ peer: PeerAddress, by connection: Int32) {
        if peers[peer]?.connection == connection { peers[peer] = nil }
    }

    /// Forgets connections that are gone, and then callers that nobody is any more.
    public mutating func sweep(isThere: (PeerAddress) -> Bool) {
        peers = peers.filter { peer, state in
            if case .pending = state.standing { return true }
            return isThere(peer)
        }
        holders = holders.filter { peer, _ in isThere(peer) }
        guard principals.count > peers.count * 2 + Self.principalsKept else { return }
        var used: Set<Int32> = []
        for case .known(let principal, _) in peers.values.map(\.standing) { used.insert(principal) }
        generation += 1
        let old = principals
        (principals, indexOfPrincipal) = ([], [:])
        standings.removeAll(keepingCapacity: true)
        holders.removeAll(keepingCapacity: true)
        var moved: [Int32: Int32] = [:]
        for index in used.sorted() { moved[index] = self.index(of: old[Int(index)]) }
        peers = peers.mapValues { state in
            guard case .known(let principal, let expiresAt) = state.standing, let index = moved[principal] else {
                return state
            }
            return Peer(
                connection: state.connection, key: state.key, standing: .known(principal: index, expiresAt: expiresAt))
        }
    }

    private static let principalsKept = 1_024

    private mutating func index(of principal: Principal) -> Int32 {
        if let known = indexOfPrincipal[principal] { return known }
        let index = Int32(principals.count)
        principals.append(principal)
        indexOfPrincipal[principal] = index
        return index
    }
}

extension Admission.Principal {
    /// A caller without a token. The limits see one by its key.
    static func nobody(_ key: String?) -> Self { Self(tenant: key ?? "", rights: ["*"], key: key) }
}
