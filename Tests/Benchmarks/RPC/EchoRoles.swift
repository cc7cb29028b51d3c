import ArgumentParser
import GatewayService
import MeshAPI
import MeshEcho
import Messages
import RPCCore
import RPCZeroMQ
import ServiceKit

struct EchoServerRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-server", shouldDisplay: false)

    @Option var gateway: String?
    @Option var direct: String?

    func run() async throws {
        let server = ZeroMQServer(
            methods: EchoServer().methods,
            configuration: .init(name: "echo", gatewayEndpoint: gateway, directEndpoint: direct), reactor: Reactor(),
            logger: BenchRole.logger)
        BenchRole.say(try await server.start() ?? "ready")
        try await server.run()
    }
}

struct EchoGatewayRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-gateway", shouldDisplay: false)

    func run() async throws {
        let node = try GatewayNode(
            configuration: .init(clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0"),
            version: "bench", reactor: Reactor(), logger: BenchRole.logger, clock: SystemClock())
        let endpoints = try await node.start()
        BenchRole.say(endpoints.client)
        BenchRole.say(endpoints.service)
        try await node.run()
    }
}

struct EchoClientRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-client", shouldDisplay: false)

    @Argument var endpoint: String
    @Option var inFlight: Int
    @Option var warmUp: Double
    @Option var seconds: Double

    func run() async throws {
        let reactor = Reactor()
        let client = EchoClient(ZeroMQChannel(endpoint: endpoint, reactor: reactor, logger: BenchRole.logger))
        // The instance may register a moment after the gateway said that it is ready.
        while (try? await client.echo(.init(), deadline: .seconds(1))) == nil {}
        let request = MeshV1.EchoRequest(payload: [UInt8](repeating: 7, count: 64))
        let loop = ClosedLoop(inFlight: inFlight, warmUp: warmUp, seconds: seconds)
        let figures = try await loop.run(on: reactor) { _ in
            let response = try await client.echo(request, deadline: .seconds(10))
            precondition(response.payload.count == request.payload.count)
        }
        BenchRole.say(try figures.line)
        await reactor.shutdown()
    }
}
