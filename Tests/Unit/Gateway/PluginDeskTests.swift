import PluginPoints
import RPCCore
import ServiceKit
import Synchronization
import Testing

@testable import GatewayService

@Suite("Gateway: the plugins' desk") struct PluginDeskTests {
    @Test("a plugin that goes between the question and the asking: the call passes, and nothing is remembered of it")
    func pluginsGoneMeanwhile() async throws {
        let admission = AdmissionTests.Gatekeeper([.filter, .rateLimit])
        let question = try AdmissionTests().question(admission.admit())
        let answer = await PluginDesk(plugins: NoPlugins(), clock: SystemClock()).judge(question)
        #expect(answer == Admission.Answer(filter: .init(), rateLimit: .init()))
        #expect(admission.answered(question, answer) == .pass)
        let next = try AdmissionTests().question(admission.admit())
        #expect(next.points == [.filter, .rateLimit])
    }

    @Test("authenticators are asked within the trace of the call that wants to know, and end with what they said")
    func identification() async throws {
        let recording = try ProcessRecording.shared.get()
        let seen = Mutex<[TraceParent?]>([])
        var plugins = InlinePlugins()
        plugins.add(.authenticator, id: "test.traced") { request, _ in
            seen.withLock { $0.append(recording.current) }
            return request.token.isEmpty ? .init(refusal: "a token is wanted") : .init(tenant: "shop", rights: ["*"])
        }
        let parent = recording.begin().parent
        let desk = PluginDesk(plugins: plugins, clock: SystemClock())
        _ = await desk.identify(token: "", clientName: "", traceparent: parent.description)
        _ = await desk.identify(token: "t", clientName: "till-1", traceparent: parent.description)
        let spans = try recording.spans(of: parent).sorted { $0.start < $1.start }
        #expect(spans.map(\.name) == ["identify caller", "identify caller"])
        #expect(spans.allSatisfy { $0.parentID == parent.spanID } && spans.map(\.status) == [2, 0])
        #expect(spans.first?.attributes["rpc.liveshop.reason"] == "BAD_TOKEN")
        #expect(spans.last?.attributes == ["liveshop.caller.name": "till-1"])
        #expect(seen.withLock { $0.map { $0?.spanID } } == spans.map(\.spanID))

        seen.withLock { $0 = [] }
        let unsampled = TraceParent(traceID: parent.traceID, spanID: parent.spanID, isSampled: false)
        for traceparent in ["", unsampled.description, "nonsense"] {
            _ = await desk.identify(token: "t", clientName: "", traceparent: traceparent)
        }
        #expect(seen.withLock { $0 } == [nil, nil, nil])
        // Of a connection, as often as calls begin traces.
        let sampling = PluginDesk(plugins: plugins, clock: SystemClock(), traceSample: 1)
        _ = await sampling.identify(token: "t", clientName: "", traceparent: unsampled.description)
        _ = await sampling.identify(token: "t", clientName: "till-2")
        let begun = seen.withLock { $0.suffix(2) }
        #expect(begun.first == .some(nil))
        let own = try recording.spans(of: try #require(begun.last ?? nil))
        #expect(own.map(\.name) == ["identify caller"] && own.first?.parentID == nil)
    }
}
