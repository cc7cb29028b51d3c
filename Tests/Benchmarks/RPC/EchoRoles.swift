import ArgumentParser
import Foundation
import GatewayService
import Histogram
import Logging
import MeshAPI
import Messages
import RPCCore
import RPCZeroMQ
import ServiceKit

/// Prints a line for the process that waits for it.
private func say(_ line: String) {
    print(line)
    fflush(nil)
}

private var quiet: Logger {
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    return logger
}

struct EchoServerRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-server", shouldDisplay: false)

    @Option var gateway: String?
    @Option var direct: String?

    private struct Echo: EchoService {
        func echo(_ request: MeshV1.EchoRequest, context: CallContext) async throws(RPCError) -> MeshV1.EchoResponse {
            MeshV1.EchoResponse(payload: request.payload)
        }
    }

    func run() async throws {
        let server = ZeroMQServer(
            methods: Echo().methods,
            configuration: .init(name: "echo", gatewayEndpoint: gateway, directEndpoint: direct), reactor: Reactor(),
            logger: quiet)
        say(try await server.start() ?? "ready")
        try await server.run()
    }
}

struct EchoGatewayRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-gateway", shouldDisplay: false)

    func run() async throws {
        let node = GatewayNode(
            configuration: .init(clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0"),
            version: "bench", reactor: Reactor(), logger: quiet, clock: SystemClock())
        let endpoints = try await node.start()
        say(endpoints.client)
        say(endpoints.service)
        try await node.run()
    }
}

struct EchoClientRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-client", shouldDisplay: false)

    @Argument var endpoint: String
    @Option var inFlight: Int
    @Option var warmUp: Double
    @Option var seconds: Double

    /// The callers live on the channel's reactor, as a service's handlers do.
    private actor Callers {
        nonisolated let reactor: Reactor
        nonisolated var unownedExecutor: UnownedSerialExecutor { reactor.asUnownedSerialExecutor() }
        private var histogram = Histogram<UInt64>(
            highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: .three)
        private var isMeasuring = false
        private(set) var hasEnded = false

        init(_ reactor: Reactor) { self.reactor = reactor }

        func beginMeasuring() { isMeasuring = true }

        func end() -> Histogram<UInt64> {
            hasEnded = true
            return histogram
        }

        func callUntilEnd(_ client: EchoClient) async throws {
            let request = MeshV1.EchoRequest(payload: [UInt8](repeating: 7, count: 64))
            while !hasEnded {
                let start = ContinuousClock.now
                let response = try await client.echo(request, deadline: .seconds(10))
                precondition(response.payload.count == request.payload.count)
                guard isMeasuring, !hasEnded else { continue }
                _ = histogram.record(UInt64((ContinuousClock.now - start).microseconds))
            }
        }
    }

    func run() async throws {
        let reactor = Reactor()
        let client = EchoClient(ZeroMQChannel(endpoint: endpoint, reactor: reactor, logger: quiet))
        let callers = Callers(reactor)
        // The instance may register a moment after the gateway said that it is ready.
        while (try? await client.echo(.init(), deadline: .seconds(1))) == nil {}
        let figures = try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<inFlight {
                group.addTask(executorPreference: reactor) { try await callers.callUntilEnd(client) }
            }
            try await Task.sleep(for: .seconds(warmUp))
            say("warm")
            await callers.beginMeasuring()
            let start = ContinuousClock.now
            try await Task.sleep(for: .seconds(seconds))
            let histogram = await callers.end()
            let elapsed = Double((ContinuousClock.now - start).microseconds) / 1e6
            say("measured")
            try await group.waitForAll()
            return EchoFigures(
                callsPerSecond: Double(histogram.totalCount) / elapsed, p50Microseconds: histogram.valueAtPercentile(50),
                p99Microseconds: histogram.valueAtPercentile(99))
        }
        say(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
        await reactor.shutdown()
    }
}
