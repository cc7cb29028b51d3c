import MeshTesting
import Messages
import RPCCore
import Testing

/// The pure core with virtual time.
@Suite("Gateway: admission") struct AdmissionTests {
    static let peer = PeerAddress(rawValue: 1)
    static let start = MonotonicTime(microseconds: 1_000)

    /// The core as a reference: expectations cannot change a value.
    final class Gatekeeper {
        var core: Admission

        init(_ points: AdmissionPoints, limits: AdmissionLimits = .init()) {
            core = Admission(limits: limits)
            core.points = points
        }

        func admit(
            method: UInt32 = 7, from peer: PeerAddress = peer, by connection: Int32 = -1, bytes: Int = 10, at now: Int64 = 0
        ) -> Admission.Verdict {
            core.admit(
                method, named: { "a.B/M\(method)" }, from: peer, by: connection, bodyBytes: bytes, now: start + now)
        }

        func greeted(by connection: Int32 = -1) throws -> UInt64 { try #require(greeting(connection)) }

        private func greeting(_ connection: Int32) -> UInt64? { core.greeted(peer, by: connection) }

        @discardableResult
        func identified(_ identity: Admission.Identity, greeting: UInt64) -> Bool {
            core.identified(peer, greeting: greeting, identity, now: start)
        }

        @discardableResult
        func identified(_ identity: Admission.Identity, by connection: Int32 = -1) -> Bool {
            core.identified(peer, by: connection, identity, now: start)
        }

        func answered(_ question: Admission.Question, _ answer: Admission.Answer, at now: Int64 = 0) -> Admission.Verdict {
            core.answered(question, answer, now: start + now)
        }
    }

    func question(_ verdict: Admission.Verdict) throws -> Admission.Question {
        guard case .ask(let question) = verdict else {
            throw RPCError(.internal, "asked nothing: \(verdict)")
        }
        return question
    }

    @Test func withNobodyToAskEverythingPasses() {
        let admission = Gatekeeper([])
        #expect(admission.admit() == .pass)
        #expect(admission.core.peerCount == 0 && admission.core.standingCount == 0)
    }

    @Test func rightsAreOfTheTokenAndEndWithIt() throws {
        let admission = Gatekeeper(.identity)
        #expect(admission.admit() == .identify)
        let greeting = try admission.greeted()
        #expect(admission.admit() == .refuse(.helloPending))
        let identity = Admission.Identity.known(tenant: "t", rights: ["a.B/M7", "c.*"], expiresIn: 1_000)
        admission.identified(identity, greeting: greeting)
        #expect(admission.admit() == .pass)
        #expect(admission.admit(method: 8) == .refuse(.noRight("t", "a.B/M8")))
        #expect(admission.admit(at: 999) == .pass)
        #expect(admission.admit(at: 1_000) == .refuse(.tokenExpired))
        let second = try admission.greeted()
        admission.identified(.refused(.badToken("no")), greeting: second)
        #expect(admission.admit() == .refuse(.badToken("no")))
        admission.core.forget(Self.peer)
        #expect(admission.admit() == .identify)
        #expect(admission.core.refused == ["HELLO_PENDING": 1, "NO_RIGHT": 1, "TOKEN_EXPIRED": 1, "BAD_TOKEN": 1])
    }

    private static let shop = Admission.Identity.known(tenant: "shop", rights: ["*"], expiresIn: nil)
    private static let guest = Admission.Identity.known(tenant: "guest", rights: [], expiresIn: nil)

    @Test("an address is nobody's: who has it next, by another connection, is asked about anew")
    func addressesAreNotIdentities() throws {
        let admission = Gatekeeper(.identity)
        let greeting = try admission.greeted(by: 20)
        admission.identified(Self.shop, greeting: greeting)
        #expect(admission.admit(by: 20) == .pass)
        #expect(admission.admit(by: 21) == .identify)
        admission.identified(Self.guest, by: 21)
        #expect(admission.admit(by: 21) == .refuse(.noRight("guest", "a.B/M7")))
        admission.core.forget(Self.peer, by: 20)
        #expect(
            admission.admit(by: 21) == .refuse(.noRight("guest", "a.B/M7")), "the end of the former is not that of this one")
        admission.core.forget(Self.peer, by: 21)
        #expect(admission.admit(by: 21) == .identify, "the descriptor may be another's by now")
    }

    @Test("what is said of a HELLO counts for that HELLO alone, however late it comes")
    func lateIdentities() throws {
        let admission = Gatekeeper(.identity)
        let first = try admission.greeted()
        admission.core.forget(Self.peer)
        #expect(!admission.identified(Self.shop, greeting: first))
        let second = try admission.greeted()
        #expect(!admission.identified(Self.shop, greeting: first))
        // The call before the HELLO was asked about without a token.
        #expect(admission.identified(Self.guest))
        #expect(admission.admit() == .refuse(.helloPending))
        #expect(admission.identified(Self.shop, greeting: second))
        #expect(admission.identified(Self.guest))
        #expect(admission.admit() == .pass)
    }

    @Test func otherPluginsForgetWhatTheFormerSaid() throws {
        let admission = Gatekeeper([.filter, .rateLimit])
        let answer = Admission.Answer(
            filter: .init(validFor: 1_000, validBodyBytes: 10), rateLimit: .init(leaseCalls: 9, leaseFor: 1_000))
        #expect(admission.answered(try question(admission.admit()), answer) == .pass)
        #expect(admission.admit() == .pass)
        admission.core.points = .rateLimit
        admission.core.points = [.filter, .rateLimit]
        #expect(try question(admission.admit()).points == [.filter, .rateLimit])
    }

    @Test func rulingsAreRememberedForTheirTimeAndSize() throws {
        let admission = Gatekeeper(.filter)
        let first = try question(admission.admit())
        #expect(first.points == .filter && first.tenant == "" && first.method == "a.B/M7" && first.bodyBytes == 10)
        #expect(admission.answered(first, .init(filter: .init(validFor: 100, validBodyBytes: 20))) == .pass)
        #expect(admission.admit(bytes: 20, at: 99) == .pass)
        _ = try question(admission.admit(bytes: 21, at: 99))
        let second = try question(admission.admit(at: 100))
        let no = RPCError(.permissionDenied, reason: "NO", "no")
        let refusal = Admission.Answer(filter: .init(refusal: no, validFor: .max, validBodyBytes: .max))
        #expect(admission.answered(second, refusal, at: 100) == .refuse(no))
        #expect(admission.admit(at: 60_000_099) == .refuse(no))
        _ = try question(admission.admit(at: 60_000_100))
        #expect(admission.core.refused == ["NO": 2])
    }

    @Test func leasesAreOfOneCallerAndMethod() throws {
        let admission = Gatekeeper(.rateLimit)
        func lease(_ verdict: Admission.Verdict, at now: Int64 = 0) throws {
            let asked = try question(verdict)
            let answer = Admission.Answer(rateLimit: .init(leaseCalls: 3, leaseFor: 100))
            #expect(admission.answered(asked, answer, at: now) == .pass)
        }
        try lease(admission.admit())
        for _ in 0..<3 { #expect(admission.admit(at: 99) == .pass) }
        try lease(admission.admit(at: 99), at: 99)
        #expect(admission.admit(at: 198) == .pass)
        _ = try question(admission.admit(at: 199))
        _ = try question(admission.admit(method: 8))
    }

    @Test func anAnswerUnderOldNumbersIsNotRemembered() throws {
        let admission = Gatekeeper([.identity, .rateLimit])
        for number in 1...2_000 {
            let identity = Admission.Identity.known(tenant: "t\(number)", rights: ["*"], expiresIn: nil)
            admission.core.identified(PeerAddress(rawValue: UInt64(number)), identity, now: Self.start)
        }
        let pending = try question(admission.admit(from: PeerAddress(rawValue: 1_500)))
        admission.core.sweep { $0.rawValue == 1 || $0.rawValue == 2 }
        #expect(admission.core.peerCount == 2)
        let answer = Admission.Answer(rateLimit: .init(leaseCalls: 100, leaseFor: 100))
        #expect(admission.answered(pending, answer) == .pass)
        for number in 1...2 {
            #expect(try question(admission.admit(from: PeerAddress(rawValue: UInt64(number)))).tenant == "t\(number)")
        }
    }

    /// Whatever is asked, answered, forgotten and swept: no call passes that a desk without memory would refuse at the time its answer was
    /// given, and no more calls than it allowed.
    @Test func randomLivesKeepTheLaws() async {
        await withSeed { random, seed in
            for _ in 0..<30 {
                var limits = AdmissionLimits()
                (limits.peersMax, limits.standingsMax, limits.reasonsMax) = (20, 8, 2)
                let admission = Gatekeeper([.identity, .filter, .rateLimit], limits: limits)
                var tenants: [PeerAddress: Int] = [:]
                var (granted, passed) = (0, 0)
                var now: Int64 = 0
                var open: [Admission.Question] = []
                for _ in 0..<600 {
                    now += .random(in: 0...40, using: &random)
                    let peer = PeerAddress(rawValue: .random(in: 1...25, using: &random))
                    switch Int.random(in: 0..<12, using: &random) {
                    case 0:
                        admission.core.forget(peer)
                        tenants[peer] = nil
                    case 1:
                        let kept = Set((1...25).filter { _ in random.chance(0.7) }.map { PeerAddress(rawValue: $0) })
                        admission.core.sweep { kept.contains($0) }
                        tenants = tenants.filter { kept.contains($0.key) }
                    default:
                        let method = UInt32.random(in: 1...4, using: &random)
                        var verdict = admission.admit(method: method, from: peer, at: now)
                        if verdict == .identify {
                            let tenant = Int(peer.rawValue % 3)
                            let rights = (1...4).filter { $0 != tenant }.map { "a.B/M\($0)" }
                            let identity = Admission.Identity.known(tenant: "t\(tenant)", rights: rights, expiresIn: nil)
                            guard admission.core.identified(peer, identity, now: Self.start + now) else {
                                #expect(admission.core.peerCount == 20, "seed \(seed)")
                                continue
                            }
                            tenants[peer] = tenant
                            verdict = admission.admit(method: method, from: peer, at: now)
                        }
                        if case .ask(let question) = verdict { open.append(question) }
                        if verdict == .pass {
                            passed += 1
                            #expect(tenants[peer].map { UInt32($0) != method } == true, "seed \(seed)")
                        }
                    }
                    if let index = open.indices.randomElement(using: &random), random.chance(0.7) {
                        let question = open.remove(at: index)
                        var answer = Admission.Answer()
                        if question.points.contains(.filter) { answer.filter = .init(validFor: 200, validBodyBytes: 10) }
                        if question.points.contains(.rateLimit) {
                            let calls = Int.random(in: 0...3, using: &random)
                            answer.rateLimit = .init(leaseCalls: calls, leaseFor: 200)
                            granted += 1 + calls
                        }
                        let verdict = admission.answered(question, answer, at: now)
                        #expect(verdict == .pass, "seed \(seed)")
                        passed += 1
                    }
                    #expect(passed <= granted, "seed \(seed)")
                    #expect(
                        admission.core.peerCount <= 20 && admission.core.standingCount <= 8
                            && admission.core.refused.count <= 3,
                        "seed \(seed)")
                }
            }
        }
    }
}
