import ArgumentParser
import Foundation
import GatewayService
import MeshAPI
import MeshEcho
import MeshKeys
import Messages
import RPCCore
import RPCZeroMQ
import ServiceKit

struct EchoServerRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-server", shouldDisplay: false)

    @Option var gateway: String?
    @Option var direct: String?
    @Option var keys: String?

    func run() async throws {
        var configuration = ZeroMQServer.Configuration(
            name: "echo", gatewayEndpoint: gateway, directEndpoint: direct, gatewaySecurity: .plain, security: .plain)
        if let keys {
            configuration.gatewaySecurity = try KeyFolder(keys).connectionSecurity(as: EchoKeys.server)
            configuration.security = try KeyFolder(keys).listenerSecurity(as: KeyFolder.gateway)
        }
        let server = ZeroMQServer(
            methods: EchoServer().methods, configuration: configuration, reactor: Reactor(), logger: BenchRole.logger)
        BenchRole.say(try await server.start() ?? "ready")
        try await server.run()
    }
}

struct EchoGatewayRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-gateway", shouldDisplay: false)

    @Option var keys: String?

    func run() async throws {
        var configuration = ZeroMQGateway.Configuration(
            clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain)
        if let keys { configuration.security = try KeyFolder(keys).listenerSecurity(as: KeyFolder.gateway) }
        let node = try GatewayNode(
            configuration: configuration,
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
    @Option var keys: String?
    @Option var inFlight: Int
    @Option var warmUp: Double
    @Option var seconds: Double

    func run() async throws {
        let reactor = Reactor()
        let security = try keys.map { try KeyFolder($0).connectionSecurity(as: EchoKeys.client) } ?? .plain
        let client = EchoClient(
            ZeroMQChannel(endpoint: endpoint, reactor: reactor, security: security, logger: BenchRole.logger))
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

/// Who is who in a folder of keys made for a measurement.
enum EchoKeys {
    static let server = "echo"
    static let client = "client"

    static func create(in folder: String) throws {
        for name in [KeyFolder.gateway, server, client] { try KeyFolder(folder).create(name) }
        let rights = #"{"call": {"client": ["*"]}, "serve": {"echo": ["*"]}}"#
        try rights.write(toFile: "\(folder)/rights.json", atomically: true, encoding: .utf8)
    }
}
