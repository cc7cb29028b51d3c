import MeshTesting
import Messages
import RPCCore
import RPCPolicy
import Testing

@Suite struct CallPolicyTests {
    private func method(_ idempotency: MethodIdempotency) -> MethodDescriptor {
        MethodDescriptor(
            id: MethodID(fullName: "t.S/M"), fullName: "t.S/M", request: "t.R", response: "t.R", idempotency: idempotency,
            defaultDeadline: .seconds(1))
    }

    private func decision(
        _ error: RPCError, attempt: Int = 1, _ idempotency: MethodIdempotency = .keyed, hasKey: Bool = false,
        left: Duration = .seconds(1), random: Double = 0, by policy: CallPolicy = CallPolicy()
    ) -> RetryDecision {
        policy.decision(after: error, attempt: attempt, of: method(idempotency), hasKey: hasKey, left: left, random: random)
    }

    /// A change whose call may have been seen is never repeated without a key.
    @Test(arguments: [
        (RPCError.instanceLost, MethodIdempotency.keyed, false, false), (.instanceLost, .keyed, true, true),
        (.instanceLost, .natural, false, true), (.instanceLost, .readOnly, false, true),
        (.instanceLost.rejected, .keyed, false, true), (.noInstance.rejected, .keyed, false, true),
        (.serverBusy.rejected, .keyed, false, true), (.serverBusy, .readOnly, false, false),
        (.payloadTooLarge(9).rejected, .readOnly, false, false), (.deadlineExceeded.rejected, .readOnly, false, false),
        (RPCError(.notFound, "no"), .readOnly, true, false), (RPCError(.internal, "no"), .readOnly, true, false),
        (.cancelled, .readOnly, true, false),
    ])
    func whatMayBeRepeated(error: RPCError, idempotency: MethodIdempotency, hasKey: Bool, isRepeated: Bool) {
        #expect((decision(error, idempotency, hasKey: hasKey) != .giveUp) == isRepeated)
    }

    @Test func attemptsAndTimeAreLimits() {
        #expect(decision(.noInstance.rejected, attempt: 2) != .giveUp)
        #expect(decision(.noInstance.rejected, attempt: 3) == .giveUp, "three attempts in all")
        #expect(decision(.noInstance.rejected, left: .milliseconds(5)) == .giveUp, "it would begin when its time is over")
        #expect(decision(.noInstance.rejected, by: CallPolicy.plain) == .giveUp)
        var patient = CallPolicy()
        patient.waitForReady = true
        #expect(decision(.noInstance.rejected, attempt: 100, by: patient) != .giveUp)
        #expect(decision(.instanceLost, attempt: 100, .readOnly, by: patient) == .giveUp, "that service was there")
    }

    @Test func pausesGrowAndHeedAdvice() {
        var policy = CallPolicy()
        policy.attemptsMax = 100
        let pauses = (1...10).map { attempt -> Duration in
            guard
                case .retry(let pause) = decision(
                    .noInstance.rejected, attempt: attempt, left: .seconds(60), random: 1, by: policy)
            else { return .zero }
            return pause
        }
        #expect(Array(pauses.prefix(7)) == [10, 20, 40, 80, 160, 320, 500].map { Duration.milliseconds($0) })
        #expect(pauses.last == .milliseconds(500))
        #expect(decision(.noInstance.rejected, random: 0) == .retry(pause: .milliseconds(5)))
        let advised = RPCError.rateLimit(retryAfterMicroseconds: 300_000).rejected
        #expect(decision(advised, random: 0) == .retry(pause: .milliseconds(300)))
        #expect(decision(advised, left: .milliseconds(200)) == .giveUp)
    }
}

@Suite struct RetryBudgetTests {
    private func at(_ seconds: Double) -> MonotonicTime { MonotonicTime(microseconds: Int64(seconds * 1_000_000)) }

    @Test func aShareOfTheCallsAndAFewASecond() {
        var budget = RetryBudget(ratio: 0.2, perSecond: 10)
        var granted = 0
        while budget.withdraw(at: at(0)) { granted += 1 }
        #expect(granted == 10, "what the first second allows")
        for _ in 0..<1_000 { budget.deposit(at: at(0)) }
        granted = 0
        while budget.withdraw(at: at(0)) { granted += 1 }
        #expect((199...200).contains(granted))
        granted = 0
        while budget.withdraw(at: at(1)) { granted += 1 }
        #expect((9...10).contains(granted), "ten a second")
        for second in 0..<3_600 { for _ in 0..<100 { budget.deposit(at: at(Double(second))) } }
        granted = 0
        while budget.withdraw(at: at(3_600)) { granted += 1 }
        #expect((200...320).contains(granted), "the last ten seconds count, not the last hour: \(granted)")
    }

    @Test func nothingIsSavedWhenNothingIsAllowed() {
        var budget = RetryBudget(ratio: 0, perSecond: 0)
        for _ in 0..<1_000 { budget.deposit(at: at(0)) }
        let isGranted = budget.withdraw(at: at(1_000))
        #expect(!isGranted)
    }
}
