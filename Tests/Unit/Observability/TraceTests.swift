import Foundation
import Logging
import MeshAPI
import MeshTesting
import Messages
import Observability
import RPCCore
import RPCTracing
import RPCZeroMQ
import Testing
import Tracing

/// Spans in files, and how they hang together across a caller and a server.
@Suite struct TraceTests {
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// A folder that goes away with the test.
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.appending(path: "liveshop-traces-\(UUID().uuidString)").path
        deinit { try? FileManager.default.removeItem(atPath: path) }

        func file(_ instance: String = "order-1", bytesMax: Int = TraceFile.Limits.fileBytesMax) throws -> TraceFile {
            try TraceFile(
                directory: path, service: "order", instance: instance, logger: TraceTests.logger, fileBytesMax: bytesMax)
        }

        func spans(_ name: String = "order-1") throws -> [RecordedTrace.Span] {
            try RecordedTrace.spans(inFile: "\(path)/\(name).jsonl")
        }
    }

    private static let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

    @Test func aSpanIsWrittenAsOTLP() throws {
        let folder = Folder()
        let file = try folder.file()
        let tracer = FileTracer(file: file)
        let span = tracer.startSpan("buy \"it\"", context: tracer.context(of: Self.parent), ofKind: .client)
        span.updateAttributes {
            $0["text"] = "two\nlines"
            $0["big"] = Int64.max
            $0["ratio"] = 0.5
            $0["no number"] = Double.nan
            $0["yes"] = true
            $0["many"] = ["a", "b"]
        }
        span.recordError(RPCError(.notFound, "gone"))
        span.setStatus(SpanStatus(code: .error, message: "gone"))
        #expect(span.isRecording)
        span.end()
        span.end()
        #expect(!span.isRecording)
        file.flush()
        let written = try folder.spans()
        let only = try #require(written.first)
        #expect(written.count == 1 && only.name == "buy \"it\"" && only.kind == 3)
        #expect(only.traceID == "0af7651916cd43dd8448eb211c80319c" && only.parentID == "b7ad6b7169203331")
        #expect(only.spanID.wholeMatch(of: /[0-9a-f]{16}/) != nil && only.spanID != only.parentID)
        #expect(only.service == "order" && only.instance == "order-1" && only.start <= only.end && only.start > 0)
        #expect(only.attributes["text"] == "two\nlines" && only.attributes["big"] == "9223372036854775807")
        #expect(only.attributes["ratio"] == "0.5" && only.attributes["no number"] == "NaN")
        #expect(only.attributes["yes"] == "1" && only.attributes["many"] == "a,b")
        #expect(only.status == 2 && only.events == ["exception"])
    }

    @Test func aSpanWithoutAParentBeginsATrace() throws {
        let folder = Folder()
        let file = try folder.file()
        let tracer = FileTracer(file: file)
        for name in ["one", "two"] { tracer.startSpan(name, context: .topLevel).end() }
        file.flush()
        let spans = try folder.spans()
        #expect(Set(spans.map(\.traceID)).count == 2 && spans.allSatisfy { $0.parentID == nil && $0.traceID.count == 32 })
    }

    /// Past the queue's limit spans are dropped, not kept in memory; what is in the file is whole.
    @Test func thereIsALimitToWhatWaits() throws {
        let folder = Folder()
        let file = try folder.file()
        let tracer = FileTracer(file: file)
        for _ in 0..<TraceFile.Limits.queuedMax * 3 { tracer.startSpan("s", context: .topLevel).end() }
        file.flush()
        let count = try folder.spans().count
        #expect(count <= TraceFile.Limits.queuedMax * 3 && count >= TraceFile.Limits.queuedMax)
    }

    @Test func aFileThatIsFullMakesWay() throws {
        let folder = Folder()
        let file = try folder.file(bytesMax: 1_000)
        let tracer = FileTracer(file: file)
        for number in 0..<20 {
            tracer.startSpan("span \(number)", context: .topLevel).end()
            file.flush()
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["order-1.1.jsonl", "order-1.jsonl"])
        #expect(try folder.spans().last?.name == "span 19")
        let size = try FileManager.default.attributesOfItem(atPath: folder.path + "/order-1.jsonl")[.size] as? Int
        #expect(try #require(size) < 2_000)
    }

    @Test func aFolderThatCannotBeIsAnError() {
        #expect(throws: (any Error).self) {
            try TraceFile(directory: "/dev/null/traces", service: "s", instance: "i", logger: Self.logger)
        }
    }

    // MARK: Calls

    private struct Pair {
        let reactors = [Reactor(name: "server"), Reactor(name: "caller")]
        let file: TraceFile
        let client: EchoClient
        let plain: EchoClient

        /// - Parameter beginsTraces: of the caller.
        init(_ folder: Folder, beginsTraces: Bool, _ echo: TestEcho) async throws {
            file = try folder.file()
            let tracer = FileTracer(file: file)
            let server = ZeroMQServer(
                methods: echo.methods.traced(by: tracer),
                configuration: .init(name: "echo", directEndpoint: "tcp://127.0.0.1:0", security: .plain), reactor: reactors[0])
            let endpoint = try #require(try await server.start())
            let channel = ZeroMQChannel(endpoint: endpoint, reactor: reactors[1], security: .plain)
            plain = EchoClient(channel)
            client = EchoClient(TracedChannel(channel, tracer: tracer, beginsTraces: beginsTraces))
        }

        /// The one span of the caller and the one of the server, once both are there.
        func streamSpans(_ folder: Folder) async throws -> (caller: RecordedTrace.Span, server: RecordedTrace.Span) {
            var spans: [RecordedTrace.Span] = []
            #expect(
                try await eventually {
                    file.flush()
                    spans = try folder.spans()
                    return spans.count == 2
                })
            return (try #require(spans.first { $0.kind == 3 }), try #require(spans.first { $0.kind == 2 }))
        }

        func end() async { for reactor in reactors.reversed() { await reactor.shutdown() } }
    }

    @Test func theServersSpanIsTheCallersChild() async throws {
        let folder = Folder()
        let pair = try await Pair(
            folder, beginsTraces: true,
            TestEcho { (_, context) async throws(RPCError) in
                guard ServiceContext.current != nil, CallContext.current?.traceparent == context.traceparent else {
                    throw RPCError(.internal, "the handler does not see its span")
                }
                return .init(payload: Array(context.traceparent.utf8))
            })
        let seen = TraceParent(String(decoding: try await pair.client.echo(.init()).payload, as: UTF8.self))
        pair.file.flush()
        let spans = try folder.spans()
        let caller = try #require(spans.first { $0.kind == 3 })
        let server = try #require(spans.first { $0.kind == 2 })
        #expect(spans.count == 2 && caller.parentID == nil && server.parentID == caller.spanID)
        #expect(server.traceID == caller.traceID && seen?.spanID == server.spanID && seen?.isSampled == true)
        #expect(server.name == "liveshop.mesh.v1.Echo/Echo" && server.attributes["rpc.method"] == "Echo")
        await pair.end()
    }

    @Test func errorsAreInBothSpans() async throws {
        let folder = Folder()
        let pair = try await Pair(
            folder, beginsTraces: true,
            TestEcho { (_, _) async throws(RPCError) in throw RPCError(.notFound, reason: "NO_SUCH", "gone") })
        await #expect(throws: RPCError.self) { try await pair.client.echo(.init()) }
        pair.file.flush()
        let spans = try folder.spans()
        #expect(spans.count == 2)
        for span in spans {
            #expect(span.status == 2 && span.attributes["rpc.liveshop.status_code"] == "5")
            #expect(span.attributes["rpc.liveshop.reason"] == "NO_SUCH")
        }
        await pair.end()
    }

    // MARK: Streams

    /// As long as it is not read, a stream beyond its window cannot end, and neither can its spans.
    @Test func theSpanOfAStreamEndsWithIt() async throws {
        let folder = Folder()
        let pair = try await Pair(folder, beginsTraces: true, TestEcho())
        let stream = pair.client.repeat(.init(payload: [1], count: 3_000), deadline: .seconds(30))
        _ = try await stream.next()
        pair.file.flush()
        #expect(try folder.spans().isEmpty)
        while try await stream.next() != nil {}
        let (caller, server) = try await pair.streamSpans(folder)
        #expect(caller.parentID == nil && server.parentID == caller.spanID && server.traceID == caller.traceID)
        #expect(caller.status == 0 && server.status == 0 && caller.name == "liveshop.mesh.v1.Echo/Repeat")
        #expect(caller.start <= server.start && caller.attributes["rpc.method"] == "Repeat")
        await pair.end()
    }

    @Test func aStreamThatFailsSaysSoInBothSpans() async throws {
        let folder = Folder()
        let pair = try await Pair(folder, beginsTraces: true, TestEcho())
        let stream = pair.client.repeat(.init(payload: [1], count: 9, failAfter: 3), deadline: .seconds(30))
        await #expect(throws: RPCError.self) { while try await stream.next() != nil {} }
        let (caller, server) = try await pair.streamSpans(folder)
        for span in [caller, server] {
            #expect(span.status == 2 && span.attributes["rpc.liveshop.status_code"] == "10")
            #expect(span.attributes["rpc.liveshop.reason"] == "AS_ASKED")
        }
        await pair.end()
    }

    @Test func aStreamThatIsGivenUpIsCancelledInBothSpans() async throws {
        let folder = Folder()
        let pair = try await Pair(folder, beginsTraces: true, TestEcho())
        do {
            let stream = pair.client.repeat(.init(payload: [1], count: 3_000), deadline: .seconds(30))
            _ = try await stream.next()
        }
        let (caller, server) = try await pair.streamSpans(folder)
        #expect(caller.attributes["rpc.liveshop.status_code"] == "1" && server.attributes["rpc.liveshop.status_code"] == "1")
        await pair.end()
    }

    @Test func aStreamOfRequestsIsASpanToo() async throws {
        let folder = Folder()
        let pair = try await Pair(folder, beginsTraces: true, TestEcho())
        let call = pair.client.gather(.init(payload: [1]), deadline: .seconds(30))
        try await call.send(.init(payload: [2]))
        pair.file.flush()
        #expect(try folder.spans().isEmpty)
        _ = try await call.finish()
        let (caller, server) = try await pair.streamSpans(folder)
        #expect(server.parentID == caller.spanID && caller.status == 0 && server.status == 0)
        await pair.end()
    }

    /// A link is written by its ids, as many as there may be.
    @Test func linksAreWritten() throws {
        let folder = Folder()
        let file = try folder.file()
        let tracer = FileTracer(file: file)
        let span = tracer.startSpan("batch", context: .topLevel)
        for _ in 0..<SpanLimits.linksMax + 1 {
            span.addLink(SpanLink(context: tracer.context(of: Self.parent), attributes: [:]))
        }
        span.addLink(SpanLink(context: .topLevel, attributes: [:]))
        span.end()
        file.flush()
        let links = try #require(try folder.spans().first?.links)
        #expect(links == Array(repeating: "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331", count: SpanLimits.linksMax))
    }

    /// Nobody asked for it, or it breaks the format: nothing is recorded, and what came is handed on as it is.
    @Test(arguments: ["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00", "nonsense", ""])
    func aCallThatIsNotSampledIsNotRecorded(_ traceparent: String) async throws {
        let folder = Folder()
        let pair = try await Pair(
            folder, beginsTraces: false,
            TestEcho { (_, context) async throws(RPCError) in
                guard ServiceContext.current == nil else { throw RPCError(.internal, "there is a span") }
                return .init(payload: Array(context.traceparent.utf8))
            })
        let seen = try await pair.plain.channelEcho(traceparent)
        #expect(seen == traceparent)
        _ = try await pair.client.echo(.init())
        pair.file.flush()
        #expect(try folder.spans().isEmpty)
        await pair.end()
    }
}

extension EchoClient {
    /// What a handler sees of a `traceparent`.
    fileprivate func channelEcho(_ traceparent: String) async throws -> String {
        let response = try await channel.call(
            EchoMethods.echo, .init(), options: CallOptions(deadline: .seconds(10), traceparent: traceparent))
        return String(decoding: response.payload, as: UTF8.self)
    }
}
