import Foundation
import Logging
import MeshTesting
import Messages
import Observability
import PluginHost
import PluginMessages
import PluginPoints
import RPCCore
import Synchronization
import TestThreads
import Testing
import Tracing

/// What a plugin is told of the trace that its call belongs to, and what is told of the plugin: the same in process and in a runner.
@Suite(.ownThread) final class PluginTraceTests {
    private static let caller = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331"

    private final class Lines: Sendable {
        private let all = Mutex<[String]>([])
        func add(_ line: String) { all.withLock { $0.append(line) } }

        /// The members of the first line that says so.
        func object(saying message: String) throws -> [String: Any]? {
            try all.withLock { $0 }.compactMap {
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }.first { $0["message"] as? String == message }
        }
    }

    private let tally: TallyPlugin
    private let lines = Lines()

    init() throws { tally = try TallyPlugin() }

    deinit { tally.remove() }

    /// Asks the plugin once, while a call with this `traceparent` is served.
    ///
    /// - Returns: the trace that the plugin was told.
    private func ask(_ isolation: String, serving traceparent: String) async throws -> String? {
        try tally.install(.init(isolation: isolation))
        let control = LogControl(level: .info, format: .json)
        let host = try await tally.host(
            logger: Logger(
                label: "order", factory: { [lines] in ProcessLogHandler(label: $0, control: control) { lines.add($0) } }))
        let plugin = try #require(host.active(.priceRule).first)
        let context = CallContext(
            method: MethodDescriptor(
                id: MethodID(fullName: "test.Shop/Price"), fullName: "test.Shop/Price", request: "", response: "",
                idempotency: .readOnly, defaultDeadline: .seconds(30)), deadline: .now + .seconds(30), traceparent: traceparent)
        let outcome = await CallContext.$current.withValue(context) {
            await plugin.call(
                .init(sku: "A-1", buyerID: "traced", units: 1, unitPrice: 1_000, currency: "EUR"),
                at: Instant(microseconds: 1_700_000_000_000_000))
        }
        // A runner's line comes before its answer.
        #expect(await eventually { (try? self.lines.object(saying: "tally was asked")) ?? nil != nil })
        await host.shutdown()
        guard case .answered(let response) = outcome else {
            Issue.record("no answer: \(outcome)")
            return nil
        }
        return response.adjustments.first?.rule
    }

    /// A trace that is not recorded here may be elsewhere: it is handed on as it came.
    @Test(arguments: ["inproc", "process"], ["00", "01"])
    func aPluginIsToldTheCallersTrace(isolation: String, flags: String) async throws {
        let traceparent = "\(Self.caller)-\(flags)"
        #expect(try await ask(isolation, serving: traceparent) == traceparent)
        let line = try #require(try lines.object(saying: "tally was asked"))
        #expect(line["trace_id"] as? String == "0af7651916cd43dd8448eb211c80319c")
        #expect(line["span_id"] as? String == "b7ad6b7169203331")
        #expect((line["metadata"] as? [String: Any])?.keys.sorted() == ["plugin"])
        let start = try #require(try lines.object(saying: "tally starts"))
        #expect(start["trace_id"] == nil)
    }

    @Test(arguments: ["inproc", "process"], ["", "nonsense"])
    func aPluginIsToldThereIsNone(isolation: String, traceparent: String) async throws {
        #expect(try await ask(isolation, serving: traceparent) == "no trace")
        let line = try #require(try lines.object(saying: "tally was asked"))
        #expect(line["trace_id"] == nil && line["span_id"] == nil)
    }

    /// The plugin's part of a recorded call is a span, the call's child; it is what the plugin is told, and what its lines are of.
    @Test(arguments: ["inproc", "process"]) func aPluginsCallIsASpanOfItsOwn(isolation: String) async throws {
        let recording = try ProcessRecording.shared.get()
        let (parent, context) = recording.begin()
        let told = try await ServiceContext.$current.withValue(context) {
            try await ask(isolation, serving: parent.description)
        }
        let spans = try recording.spans(of: parent)
        let span = try #require(spans.first)
        #expect(spans.count == 1 && span.name == "plugin test.tally" && span.parentID == parent.spanID)
        #expect(span.attributes["liveshop.plugin.isolation"] == isolation)
        #expect(told == TraceParent(traceID: parent.traceID, spanID: span.spanID, isSampled: true).description)
        let line = try #require(try lines.object(saying: "tally was asked"))
        #expect(line["trace_id"] as? String == parent.traceID && line["span_id"] as? String == span.spanID)
    }
}
