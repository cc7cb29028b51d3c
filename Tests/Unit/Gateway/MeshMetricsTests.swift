import Foundation
import GatewayAPI
import GatewayService
import Logging
import MeshAPI
import MeshTesting
import Messages
import Observability
import RPCCore
import RPCZeroMQ
import ServiceKit
import TestThreads
import Testing

/// What a gateway collects from the instances behind it, and how it shows it.
@Suite(.ownThread) struct MeshMetricsTests {
    private final class Bench: Sendable {
        let reactors = ["gateway", "server", "caller"].map { Reactor(name: $0) }
        let node: GatewayNode
        let endpoints: ZeroMQGateway.Endpoints
        let channel: ZeroMQChannel
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        private let running: Task<Void, any Error>

        init() async throws {
            let node = try GatewayNode(
                configuration: .init(
                    clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain),
                version: "test", reactor: reactors[0], logger: logger, clock: SystemClock(), metricsEndpoint: "127.0.0.1:0")
            self.node = node
            endpoints = try await node.start()
            running = Task { try await node.run() }
            channel = ZeroMQChannel(endpoint: endpoints.client, reactor: reactors[2], security: .plain, logger: logger)
        }

        /// - Parameter watched: whether it tells about itself.
        @discardableResult
        func serve(
            _ name: String, log: LogControl = LogControl(level: .info), watched: Bool = true
        ) async throws -> ZeroMQServer {
            let instance = InstanceServer(name: name, besides: TestEcho().methods, log: log)
            let server = ZeroMQServer(
                methods: watched ? instance.allMethods : TestEcho().methods,
                configuration: .init(name: name, gatewayEndpoint: endpoints.service, gatewaySecurity: .plain),
                reactor: reactors[1], logger: logger,
                observer: instance.statistics)
            try await server.start()
            let gateway = GatewayClient(channel)
            #expect(
                try await eventually { try await gateway.listInstances(.init()).instances.contains { $0.name == name } })
            return server
        }

        func text() async throws -> Exposition { try Exposition(try await GatewayClient(channel).metrics(.init()).text) }

        func end() async throws {
            channel.close()
            await node.shutdown()
            try await running.value
            for reactor in reactors { await reactor.shutdown() }
        }
    }

    @Test func theMetricsOfAllInstancesAreInOneText() async throws {
        let bench = try await Bench()
        try await bench.serve("echo-1")
        try await bench.serve("echo-2")
        try await bench.serve("stranger", watched: false)
        for _ in 0..<40 { _ = try await EchoClient(bench.channel).echo(.init()) }
        let shown = try await bench.text()
        let echo = "liveshop.mesh.v1.Echo/Echo"
        let forwarded = shown.values("liveshop_gateway_calls_total", where: ["method": echo, "status": "0"])
        #expect(forwarded == [40])
        let served = ["echo-1", "echo-2"].flatMap {
            shown.values("liveshop_server_calls_total", where: ["method": echo, "instance": $0, "service": "Echo"])
        }
        #expect(served.reduce(0, +) <= 40 && !served.isEmpty)
        #expect(shown.values("liveshop_instance_up", where: ["instance": "echo-1"]) == [1])
        #expect(shown.values("liveshop_instance_up", where: ["instance": "stranger"]) == [0])
        #expect(shown.values("liveshop_gateway_instances") == [3] && shown.values("liveshop_gateway_callers") == [1])
        #expect(shown.values("liveshop_gateway_call_seconds_count", where: ["method": echo]) == [40])
        try await bench.end()
    }

    /// An instance that leaves is counted once, and topics are shown from their first message on.
    @Test func leavingAndPublishingAreCounted() async throws {
        let bench = try await Bench()
        let server = try await bench.serve("echo-1")
        var shown = try await bench.text()
        #expect(shown.values("liveshop_gateway_instance_drains_total") == [0])
        #expect(shown.values("liveshop_gateway_instances_draining") == [0])
        #expect(shown.values("liveshop_gateway_instances_isolated") == [0])
        #expect(shown.values("liveshop_gateway_calls_waiting") == [0])
        #expect(shown.values("liveshop_topic_messages_total").isEmpty)
        await server.shutdown()
        _ = try await TopicsClient(bench.channel).publish(.init(topic: "tea.green", messages: [.init(payload: [1])]))
        shown = try await bench.text()
        #expect(shown.values("liveshop_gateway_instance_drains_total") == [1])
        #expect(shown.values("liveshop_topic_messages_total", where: ["topic": "tea.green"]) == [1])
        #expect(shown.values("liveshop_topic_subscribers", where: ["topic": "tea.green"]) == [0])
        try await bench.end()
    }

    @Test func prometheusIsAnsweredOverHTTP() async throws {
        let bench = try await Bench()
        try await bench.serve("echo-1")
        let url = try #require(bench.node.metricsURL.flatMap(URL.init))
        let port = try #require(url.port)
        let answer = try HTTP.exchange("GET /metrics?x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n", port: port)
        #expect(answer.status == 200 && answer.head.contains("Content-Type: text/plain; version=0.0.4"))
        #expect(answer.head.contains("Content-Length: \(answer.body.utf8.count)\r\n"))
        #expect(try Exposition(answer.body).values("liveshop_instance_up", where: ["instance": "echo-1"]) == [1])
        try await bench.end()
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n\r\n", 404), ("POST /metrics HTTP/1.1\r\n\r\n", 405), ("garbage\r\n\r\n", 400),
        ("GET /metrics HTTP/1.1\r\nX: " + String(repeating: "x", count: 9_000), 431),
    ])
    func otherRequestsAreRefused(_ request: String, _ status: Int) async throws {
        let bench = try await Bench()
        let port = try #require(bench.node.metricsURL.flatMap(URL.init)?.port)
        #expect(try HTTP.exchange(request, port: port).status == status)
        // The next one is served all the same.
        #expect(try HTTP.exchange("GET /metrics HTTP/1.1\r\n\r\n", port: port).status == 200)
        try await bench.end()
    }

    @Test func eachInstanceAnswersForItself() async throws {
        let bench = try await Bench()
        let log = LogControl(level: .info)
        try await bench.serve("echo-1", log: log)
        try await bench.serve("echo-2")
        let instances = InstanceClient(bench.channel)
        for name in ["echo-1", "echo-2", "gateway"] {
            #expect(try await instances.stats(.init(instance: name)).instance == name)
        }
        let change = try await instances.setLogLevel(.init(instance: "echo-1", level: "debug"))
        #expect(change == .init(instance: "echo-1", level: "debug", previousLevel: "info") && log.level == .debug)
        #expect(try await instances.setLogLevel(.init(instance: "echo-2")).level == "info")
        await #expect { try await instances.setLogLevel(.init(instance: "echo-1", level: "loud")) } throws: {
            ($0 as? RPCError)?.field == "level"
        }
        await #expect { try await instances.stats(.init(instance: "echo-3")) } throws: {
            ($0 as? RPCError)?.reason == RPCError.noOwner.reason
        }
        try await bench.end()
    }

    /// What the gateway forwards has its own figures, with the time that plugins kept a call.
    @Test func theGatewaysStatsHaveTheTail() async throws {
        let bench = try await Bench()
        try await bench.serve("echo-1")
        for _ in 0..<10 { _ = try await EchoClient(bench.channel).echo(.init()) }
        let echo = try #require(
            try await GatewayClient(bench.channel).stats(.init(methodContains: "Echo/Echo")).methods.first)
        #expect(echo.calls == 10 && echo.p999Microseconds >= echo.p99Microseconds && echo.p99Microseconds > 0)
        #expect(echo.queue != nil)
        let own = try #require(
            try await InstanceClient(bench.channel).stats(.init(instance: "echo-1", methodContains: "Echo/Echo")).methods.first)
        #expect(own.calls == 10 && (own.latency?.maxUs ?? 0) >= (own.queue?.maxUs ?? 0))
        try await bench.end()
    }
}

/// As little of HTTP as a test needs.
private enum HTTP {
    struct Failed: Error {}

    static func exchange(_ request: String, port: Int) throws -> (status: Int, head: String, body: String) {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(connection) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0, send(connection, request, request.utf8.count, Int32(MSG_NOSIGNAL)) >= 0 else { throw Failed() }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst("HTTP/1.1 ".count).prefix(3)) else {
            throw Failed()
        }
        return (status, String(text[..<end.upperBound]), String(text[end.upperBound...]))
    }
}
