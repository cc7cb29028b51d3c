import GatewayAPI
import Journal
import MeshTesting
import Messages
import RPCCore
import RPCTracing
import ServiceKit
import Synchronization
import Testing
import Tracing

@testable import ServiceRuntime

/// Traces go on with what is published.
@Suite struct PublishingTraceTests {
    /// A gateway that notes which trace it is called in, and fails so often first.
    private final class Topics: RPCChannel {
        private let state: Mutex<(failures: Int, calls: [(positions: [UInt64], traceparent: String)])>

        init(failures: Int) { state = Mutex((failures, [])) }

        var calls: [(positions: [UInt64], traceparent: String)] { state.withLock { $0.calls } }

        func call(
            _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
        ) async throws(RPCError) -> [UInt8] {
            let request: GatewayV1.PublishRequest
            do { request = try .init(decoding: body) } catch { throw RPCError(.invalidArgument, "\(error)") }
            let isDown = state.withLock { state in
                state.calls.append((request.messages.map(\.position), options.traceparent))
                state.failures -= 1
                return state.failures >= 0
            }
            if isDown { throw RPCError(.unavailable, "injected") }
            do { return try GatewayV1.PublishResponse(subscribers: 1).encoded() } catch {
                throw RPCError(.internal, "\(error)")
            }
        }
    }

    /// - Returns: the calls that the gateway got until an entry with this position.
    private func published(
        _ machine: JournaledMachine<TillMachine>, until position: UInt64, failures: Int = 0
    ) async throws -> [(positions: [UInt64], traceparent: String)] {
        let topics = Topics(failures: failures)
        let publisher = TopicPublisher(
            feed: machine.topicFeed(topic: "tills", source: "test.Tills") { $0.events.first ?? Money() },
            topics: TopicsClient(TracedChannel(topics, beginsTraces: false)), logger: quietLogger, clock: SystemClock(),
            backOff: BackOff(first: .milliseconds(1), max: .milliseconds(1)))
        let running = Task { try await publisher.run() }
        let isThere = await eventually { topics.calls.count > failures && topics.calls.last?.positions.last == position }
        running.cancel()
        _ = await running.result
        #expect(isThere)
        return topics.calls
    }

    @Test func whatATracedCallMadeIsPublishedInItsTrace() async throws {
        let recording = try ProcessRecording.shared.get()
        let (parent, context) = recording.begin()
        let machine = try await tills(MemoryJournal())
        try await ServiceContext.$current.withValue(context) { _ = try await machine.execute(cny(1)) }
        let calls = try await published(machine, until: 1, failures: 1)
        let all = try recording.spans(of: parent)
        let spans = all.filter { $0.name == "publish tills" }.sorted { $0.start < $1.start }
        // It was tried twice.
        #expect(spans.map(\.status) == [2, 0] && spans.allSatisfy { $0.kind == 4 && $0.parentID == parent.spanID })
        #expect(spans.last?.attributes["liveshop.batch.entries"] == "1")
        #expect(spans.last?.attributes["liveshop.batch.last"] == "1")
        // The gateway goes on with the call's.
        for (call, span) in zip(calls, spans) {
            let sent = try #require(all.first { $0.parentID == span.spanID })
            #expect(sent.name == "liveshop.gateway.v1.Topics/Publish" && sent.kind == 3 && sent.status == span.status)
            #expect(
                call.traceparent == TraceParent(traceID: parent.traceID, spanID: sent.spanID, isSampled: true).description)
        }
    }

    @Test func whatNobodyTracedHasNoSpan() async throws {
        _ = try ProcessRecording.shared.get()
        let machine = try await tills(MemoryJournal())
        _ = try await machine.execute(cny(1))
        #expect(try await published(machine, until: 1).allSatisfy { $0.traceparent.isEmpty })
    }
}
