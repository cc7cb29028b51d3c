import Messages
import RPCCore
import Testing

/// What keys allow, alone and together with tokens: pure, without sockets.
@Suite struct KeyAdmissionTests {
    private static let buy = "test.Shop/Buy"
    private static let look = "test.Shop/Look"
    private static let rules = KeyRules(
        known: ["stall-7", "clerk"],
        call: [.init(keys: "stall-*", patterns: ["test.Shop/*"]), .init(keys: "clerk", patterns: [look])])

    private struct Gate {
        var admission = Admission()
        var now = MonotonicTime(microseconds: 0)
        var keysAsked = 0

        init() { admission.keys = KeyAdmissionTests.rules }

        /// The reason for a refusal; nil: it passes; "?": somebody has to be asked.
        mutating func call(_ method: String, by connection: Int32 = 1, key: String?, peer: UInt64 = 5) -> String? {
            var asked = 0
            let verdict = admission.admit(
                MethodID(fullName: method).rawValue, named: { method }, from: PeerAddress(rawValue: peer), by: connection,
                key: {
                    asked += 1
                    return key
                }, bodyBytes: 1, now: now)
            keysAsked += asked
            switch verdict {
            case .pass: return nil
            case .refuse(let error): return error.reason
            case .identify, .ask: return "?"
            }
        }

        mutating func greet(_ connection: Int32, key: String, as identity: Admission.Identity) {
            let peer = PeerAddress(rawValue: 5)
            guard let greeting = admission.greeted(peer, by: connection, key: key) else { return }
            admission.identified(peer, greeting: greeting, identity, now: now)
        }
    }

    @Test func aKeyMayCallWhatItsRulesSayAndIsLookedUpOnce() {
        var gate = Gate()
        for _ in 0..<3 {
            #expect(gate.call(Self.buy, key: "stall-7") == nil)
            #expect(gate.call(Self.buy, by: 2, key: "clerk", peer: 6) == "NO_RIGHT")
            #expect(gate.call(Self.look, by: 2, key: "clerk", peer: 6) == nil)
        }
        #expect(gate.keysAsked == 2)
        #expect(gate.admission.refused == ["NO_RIGHT": 3])
    }

    @Test func whoHasNoKeyOrOneThatIsNotKnownMayNothing() {
        var gate = Gate()
        #expect(gate.call(Self.look, by: -1, key: nil) == "UNKNOWN_KEY")
        // The rules speak of it, but nobody has shown it.
        #expect(gate.call(Self.look, by: 3, key: "stall-8") == "UNKNOWN_KEY")
    }

    /// Another connection under the same address is somebody else.
    @Test func anAddressIsNobodys() {
        var gate = Gate()
        #expect(gate.call(Self.buy, by: 1, key: "stall-7") == nil)
        #expect(gate.call(Self.buy, by: 2, key: "clerk") == "NO_RIGHT")
        gate.greet(3, key: "stall-7", as: .known(tenant: "t", rights: ["*"], expiresIn: nil))
        #expect(gate.call(Self.buy, by: 3, key: "stall-7") == nil)
        #expect(gate.call(Self.buy, by: 4, key: "clerk") == "NO_RIGHT")
    }

    @Test func changedRulesHoldFromTheNextCallOn() {
        var gate = Gate()
        #expect(gate.call(Self.buy, key: "stall-7") == nil)
        gate.admission.keys?.call = [.init(keys: "*", patterns: [Self.look])]
        #expect(gate.call(Self.buy, key: "stall-7") == "NO_RIGHT")
        #expect(gate.call(Self.look, key: "stall-7") == nil)
        gate.admission.keys?.known.remove("stall-7")
        #expect(gate.call(Self.look, key: "stall-7") == "UNKNOWN_KEY")
        gate.admission.keys?.known.insert("stall-7")
        #expect(gate.call(Self.look, key: "stall-7") == nil)
    }

    @Test func keyAndTokenMustBothAllowIt() {
        var gate = Gate()
        gate.admission.points = .identity
        // Without a HELLO somebody has to say who it is, whatever the key allows.
        #expect(gate.call(Self.look, key: "clerk") == "?")
        gate.greet(1, key: "clerk", as: .known(tenant: "t", rights: ["*"], expiresIn: nil))
        #expect(gate.call(Self.look, key: "clerk") == nil && gate.call(Self.buy, key: "clerk") == "NO_RIGHT")
        gate.greet(2, key: "stall-7", as: .known(tenant: "t", rights: [Self.buy], expiresIn: nil))
        #expect(gate.call(Self.buy, by: 2, key: "stall-7") == nil && gate.call(Self.look, by: 2, key: "stall-7") == "NO_RIGHT")
        gate.greet(3, key: "stall-7", as: .refused(.badToken("x")))
        #expect(gate.call(Self.buy, by: 3, key: "stall-7") == "BAD_TOKEN")
        // The token does not bring a key back that was taken away.
        gate.greet(4, key: "stall-7", as: .nobody)
        #expect(gate.call(Self.buy, by: 4, key: "stall-7") == nil)
        gate.admission.keys?.known = []
        #expect(gate.call(Self.buy, by: 4, key: "stall-7") == "UNKNOWN_KEY")
    }

    /// Who was let in by a key alone is asked for a token as soon as there is an authenticator.
    @Test func anAuthenticatorThatComesLaterIsAskedAboutThoseWhoAreThere() {
        var gate = Gate()
        #expect(gate.call(Self.buy, key: "stall-7") == nil)
        gate.admission.points = .identity
        #expect(gate.call(Self.buy, key: "stall-7") == "?")
    }

    @Test func limitsSeeACallerWithoutATokenByItsKey() {
        var gate = Gate()
        gate.admission.points = .rateLimit
        let verdict = gate.admission.admit(
            MethodID(fullName: Self.buy).rawValue, named: { Self.buy }, from: PeerAddress(rawValue: 5), by: 1,
            key: { "stall-7" },
            bodyBytes: 1, now: gate.now)
        guard case .ask(let question) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(question.tenant == "stall-7")
    }
}
