import Journal
import Messages
import RPCCore
import ServiceKit
import Testing

/// What a service does by itself begins traces of its own.
@Suite struct TimerSpanTests {
    @Test func aRunBeginsATrace() async throws {
        let recording = try ProcessRecording.shared.get()
        let machine = try await tills(MemoryJournal())
        let trace = try await TimerSpan("tills").around(subject: "till 1", items: 3, at: .epoch) {
            (_) async throws(RPCError) in
            _ = try await machine.execute(cny(1))
            return recording.current
        }
        let spans = try recording.spans(of: try #require(trace))
        let span = try #require(spans.first { $0.parentID == nil })
        #expect(span.name == "timer tills" && span.kind == 1 && span.status == 0 && span.spanID == trace?.spanID)
        #expect(span.attributes == ["liveshop.timer.subject": "till 1", "liveshop.timer.items": "3"])
        // What it does belongs to it, and whoever takes it in goes on with it.
        #expect(spans.first { $0.name == "journal commit" }?.parentID == span.spanID)
        #expect(try await machine.events(after: 0).map(\.traceparent) == [trace?.description])
    }

    @Test func aRunSaysThatItFailed() async throws {
        let recording = try ProcessRecording.shared.get()
        let error = RPCError(.unavailable, reason: "AWAY", "injected")
        var thrown: TraceParent?
        await #expect(throws: error) {
            try await TimerSpan("tests").around(at: .epoch) { (_) async throws(RPCError) in
                thrown = recording.current
                throw error
            }
        }
        // Or goes on all the same.
        let told = try await TimerSpan("tests").around(at: .epoch) { (run) async throws(RPCError) in
            run.failed(error)
            return recording.current
        }
        for trace in [thrown, told] {
            let spans = try recording.spans(of: try #require(trace))
            #expect(spans.map(\.status) == [2] && spans.map(\.attributes) == [["rpc.liveshop.reason": "AWAY"]])
        }
    }

    @Test func runsThatComeTooSoonHaveNone() async throws {
        let recording = try ProcessRecording.shared.get()
        let span = TimerSpan("tests", pauseMin: .seconds(1))
        var traces: [TraceParent?] = []
        for seconds in [10.0, 10.5, 11, 11.9, 12, 3] {
            let now = Instant(microseconds: Int64(seconds * 1_000_000))
            traces.append(try await span.around(at: now) { (_) async throws(RPCError) in recording.current })
        }
        // A clock that is set back stops nothing.
        #expect(traces.map { $0 != nil } == [true, false, true, false, true, true])
        #expect(Set(traces.compactMap { $0?.traceID }).count == 4)
    }
}
