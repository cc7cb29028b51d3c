import GatewayAPI
import GatewayService
import Logging
import MeshAPI
import MeshTesting
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import RPCTracing
import RPCZeroMQ
import ServiceKit
import Synchronization
import Testing
import Tracing

/// The gateway on real sockets, with plugins that are closures: what gets through, what does not, and what the caller is told.
@Suite("Gateway: admission on sockets") struct GatewayAdmissionTests {
    static let echo = "liveshop.mesh.v1.Echo/Echo"

    /// A gateway with plugins, an echo service, and callers with tokens.
    struct Mesh {
        let gatewayReactor = Reactor(name: "gateway")
        let serverReactor = Reactor(name: "server")
        let clientReactor = Reactor(name: "client")
        let endpoints: ZeroMQGateway.Endpoints
        let node: GatewayNode

        init(_ plugins: InlinePlugins) async throws {
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            node = try GatewayNode(
                configuration: .init(
                    clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain),
                version: "test", reactor: gatewayReactor, logger: logger, clock: SystemClock(), plugins: plugins)
            endpoints = try await node.start()
            let server = ZeroMQServer(
                methods: TestEcho().methods,
                configuration: .init(name: "echo-1", gatewayEndpoint: endpoints.service, gatewaySecurity: .plain),
                reactor: serverReactor)
            try await server.start()
        }

        func channel(token: String = "") -> ZeroMQChannel {
            ZeroMQChannel(endpoint: endpoints.client, reactor: clientReactor, name: "test", token: token, security: .plain)
        }

        func echo(_ channel: ZeroMQChannel, bytes: Int = 1) async throws(RPCError) -> Int {
            let payload = [UInt8](repeating: 7, count: bytes)
            return try await EchoClient(channel).echo(.init(payload: payload), deadline: .seconds(10)).payload.count
        }

        /// Until the echo service is registered; only for callers that are let in.
        func waitUntilServing(_ channel: ZeroMQChannel) async throws {
            let isServing = try await eventually {
                do throws(RPCError) { return try await echo(channel) == 1 } catch {
                    guard error.reason == "NO_INSTANCE" else { throw error }
                    return false
                }
            }
            try #require(isServing)
        }

        func end() async {
            await clientReactor.shutdown()
            await serverReactor.shutdown()
            await gatewayReactor.shutdown()
        }
    }

    static func run(_ plugins: InlinePlugins, _ body: (Mesh) async throws -> Void) async throws {
        let mesh = try await Mesh(plugins)
        do { try await body(mesh) } catch {
            await mesh.end()
            throw error
        }
        await mesh.end()
    }

    func check(
        _ code: StatusCode, _ reason: String, sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () async throws(RPCError) -> Int
    ) async {
        do throws(RPCError) {
            _ = try await body()
            Issue.record("was let in", sourceLocation: sourceLocation)
        } catch {
            #expect(error.code == code && error.reason == reason, "\(error)", sourceLocation: sourceLocation)
        }
    }

    static func tokens() -> InlinePlugins {
        var plugins = InlinePlugins()
        plugins.add(.authenticator, id: "test.tokens") { request, _ in
            switch request.token {
            case "shop": .init(tenant: "shop", rights: ["liveshop.mesh.v1.*"])
            case "clerk": .init(tenant: "shop", rights: ["liveshop.gateway.v1.Gateway/Ping"])
            case "old": .init(tenant: "shop", rights: ["*"], expiresAtUs: 1)
            case "forged": .init(refusal: "somebody else signed it")
            case "broken": throw RPCError(.internal, "cannot tell")
            default: nil
            }
        }
        return plugins
    }

    @Test("tokens: who may, who may not, and why", arguments: [false, true])
    func tokens(slow: Bool) async throws {
        var plugins = Self.tokens()
        // As a plugin in a runner: every answer comes later. From a thread of its own: the pool is busy with other tests.
        let elsewhere = Reactor(name: "elsewhere")
        if slow {
            plugins = InlinePlugins()
            let inner = Self.tokens()
            plugins.add(.authenticator, id: "test.slow") { request, now in
                await Task(executorPreference: elsewhere) {}.value
                return try await inner.ask(.authenticator, request, at: now)?.response
            }
        }
        try await Self.run(plugins) { mesh in
            let shop = mesh.channel(token: "shop")
            try await mesh.waitUntilServing(shop)
            let nobody = mesh.channel()
            #expect(try await mesh.echo(nobody) == 1, "nobody in particular may everything here")
            await check(.permissionDenied, "NO_RIGHT") { () async throws(RPCError) in
                try await mesh.echo(mesh.channel(token: "clerk"))
            }
            await check(.unauthenticated, "TOKEN_EXPIRED") { () async throws(RPCError) in
                try await mesh.echo(mesh.channel(token: "old"))
            }
            await check(.unauthenticated, "BAD_TOKEN") { () async throws(RPCError) in
                try await mesh.echo(mesh.channel(token: "forged"))
            }
            await check(.unauthenticated, "BAD_TOKEN") { () async throws(RPCError) in
                try await mesh.echo(mesh.channel(token: "unknown"))
            }
            await check(.unavailable, "PLUGIN_FAILED") { () async throws(RPCError) in
                try await mesh.echo(mesh.channel(token: "broken"))
            }
            let clerk = GatewayClient(mesh.channel(token: "clerk"))
            #expect(try await clerk.ping(.init(payload: [1])).payload == [1])
            let stats = try await GatewayClient(nobody).stats(.init())
            #expect(
                stats.refused.map { "\($0.reason) \($0.calls)" } == [
                    "BAD_TOKEN 2", "NO_RIGHT 1", "PLUGIN_FAILED 1", "TOKEN_EXPIRED 1",
                ])
            for method in stats.methods { #expect(method.errors.allSatisfy { $0.status == .unavailable }) }
        }
        await elsewhere.shutdown()
    }

    @Test("without any plugin a token says nothing and everybody may everything")
    func noPlugins() async throws {
        try await Self.run(InlinePlugins()) { mesh in try await mesh.waitUntilServing(mesh.channel(token: "whatever")) }
    }

    @Test("rate limits: what is leased is not asked about, and what is refused says when to retry")
    func rateLimits() async throws {
        let asked = Mutex<[String]>([])
        var plugins = Self.tokens()
        plugins.add(.rateLimit, id: "test.limit", onFailure: .open) { request, _ in
            guard request.method == Self.echo else { return .init(allowed: true) }
            let count = asked.withLock { asked in
                asked.append(request.tenant)
                return asked.count
            }
            if request.tenant.isEmpty { return .init(allowed: false, retryAfterUs: 1_234) }
            return count < 100 ? .init(allowed: true, leaseCalls: 50, leaseUs: 1_000_000) : nil
        }
        try await Self.run(plugins) { mesh in
            let shop = mesh.channel(token: "shop")
            try await mesh.waitUntilServing(shop)
            for _ in 0..<40 { #expect(try await mesh.echo(shop) == 1) }
            #expect(asked.withLock(\.count) < 20)
            let error = await #expect(throws: RPCError.self) { try await mesh.echo(mesh.channel()) }
            #expect(error?.code == .resourceExhausted && error?.reason == "RATE_LIMIT")
            #expect(error?.message.contains("1234 µs") == true)
        }
    }

    @Test(
        "filters: refused with the plugin's reason, by method and size; a filter that fails lets nothing pass",
        arguments: [false, true])
    func filters(slow: Bool) async throws {
        var plugins = InlinePlugins()
        let elsewhere = Reactor(name: "elsewhere")
        plugins.add(.requestFilter, id: "test.first", priority: 200) { request, _ in
            if slow { await Task(executorPreference: elsewhere) {}.value }
            guard request.method == Self.echo else { return .init(pass: true, validUs: 1_000, validBodyBytes: .max) }
            if request.bodyBytes > 5_000 { throw RPCError(.internal, "too much for me") }
            if request.bodyBytes > 4_000 { return .init(pass: false, reason: "not a reason") }
            return .init(
                pass: request.bodyBytes <= 1_000, reason: "TOO_LARGE", message: "at most 1,000", validUs: 1_000_000,
                validBodyBytes: 500)
        }
        plugins.add(.requestFilter, id: "test.second") { _, _ in .init(pass: true, validUs: 60_000_000, validBodyBytes: .max) }
        try await Self.run(plugins) { mesh in
            let channel = mesh.channel()
            try await mesh.waitUntilServing(channel)
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<200 { group.addTask { #expect((try? await mesh.echo(channel, bytes: 900)) == 900) } }
            }
            await check(.permissionDenied, "TOO_LARGE") { () async throws(RPCError) in
                try await mesh.echo(channel, bytes: 1_200)
            }
            await check(.unavailable, "PLUGIN_FAILED") { () async throws(RPCError) in try await mesh.echo(channel, bytes: 4_500)
            }
            await check(.unavailable, "PLUGIN_FAILED") { () async throws(RPCError) in try await mesh.echo(channel, bytes: 6_000)
            }
            #expect(try await mesh.echo(channel) == 1)
        }
        await elsewhere.shutdown()
    }

    @Test("a call that waits for a plugin can be cancelled, times out, and holds nobody else up")
    func waiting() async throws {
        let gate = AsyncStream<Void>.makeStream()
        var plugins = InlinePlugins()
        plugins.add(.requestFilter, id: "test.stuck") { request, _ in
            guard request.method == Self.echo, request.bodyBytes > 100 else { return .init(pass: true) }
            for await _ in gate.stream { break }
            return .init(pass: true)
        }
        try await Self.run(plugins) { mesh in
            let channel = mesh.channel()
            try await mesh.waitUntilServing(channel)
            await check(.deadlineExceeded, "") { () async throws(RPCError) in
                try await EchoClient(channel).echo(
                    .init(payload: [UInt8](repeating: 0, count: 200)), deadline: .milliseconds(50)
                ).payload.count
            }
            let stuck = Task { try await mesh.echo(channel, bytes: 300) }
            #expect(try await mesh.echo(channel) == 1, "others go on")
            stuck.cancel()
            let outcome = await stuck.result
            #expect(throws: RPCError.cancelled) { try outcome.get() }
            gate.continuation.finish()
            #expect(try await mesh.echo(channel, bytes: 400) == 400, "and later ones too, once it answers")
        }
    }

    @Test("a caller that says no HELLO is asked about all the same, in its call's trace")
    func withoutHello() async throws {
        let recording = try ProcessRecording.shared.get()
        let parent = recording.begin().parent
        var plugins = InlinePlugins()
        plugins.add(.authenticator, id: "test.strict") { request, _ in
            request.token == "shop" ? .init(tenant: "shop", rights: ["*"]) : .init(refusal: "a token is wanted")
        }
        try await Self.run(plugins) { mesh in
            try await mesh.waitUntilServing(mesh.channel(token: "shop"))
            let peer = try RawPeer(mesh.endpoints.client)
            let header = FrameHeader(
                type: .request, callID: 9, remainingMicroseconds: 5_000_000, method: MethodID(fullName: Self.echo).rawValue)
            let bytes = withUnsafeBytes(of: header.words) { Array($0) }
            peer.send([bytes + (try MeshV1.HeaderTail(traceparent: parent.description).encoded()), []])
            let frames = try peer.receive()
            let tail = try MeshV1.HeaderTail(decoding: Array(frames[0].dropFirst(FrameHeader.byteCount)))
            #expect(tail.error?.reason == "BAD_TOKEN")
            #expect(try recording.spans(of: parent).map(\.name) == ["identify caller"])
        }
    }

    /// What plugins are asked about a call belongs to its trace, if that is recorded.
    @Test("plugins are asked within the call's trace")
    func traces() async throws {
        let (parent, _) = try ProcessRecording.shared.get().begin()
        let seen = Mutex<[String?]>([])
        var plugins = InlinePlugins()
        plugins.add(.requestFilter, id: "test.traced") { request, _ in
            guard request.method == Self.echo else { return .init(pass: true) }
            let traceparent = ServiceContext.current.map { InstrumentationSystem.tracer.traceparent(of: $0) }
            seen.withLock { $0.append(traceparent) }
            return .init(pass: true)
        }
        try await Self.run(plugins) { mesh in
            let channel = mesh.channel()
            try await mesh.waitUntilServing(channel)
            seen.withLock { $0 = [] }
            let unsampled = TraceParent(traceID: parent.traceID, spanID: parent.spanID, isSampled: false)
            for traceparent in ["", parent.description, unsampled.description, "nonsense"] {
                _ = try await channel.call(
                    EchoMethods.echo, .init(), options: CallOptions(deadline: .seconds(10), traceparent: traceparent))
            }
        }
        #expect(seen.withLock { $0 } == [nil, parent.description, nil, nil])
    }
}
