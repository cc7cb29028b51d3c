import ArgumentParser
import GatewayService
import RPCCore
import RPCZeroMQ
import ServiceKit
import ServiceLifecycle
import ServiceRuntime

@main
struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gateway", abstract: "The one address of a Liveshop mesh: forwards calls to the services.",
        discussion:
            "Endpoints are ZeroMQ's. On tcp:// it needs --keys, or --plain-tcp; at ipc:// the mode of the socket's file decides who may connect."
    )

    @Option(help: "Where callers connect.")
    var clientEndpoint = "tcp://127.0.0.1:7410"

    @Option(help: "Where services connect.")
    var serviceEndpoint = "tcp://127.0.0.1:7411"

    @Flag(help: "At ipc:// endpoints let processes of the file's group connect too (mode 0660), not of this user only (0600).")
    var ipcGroup = false

    @OptionGroup var plugins: PluginOptions
    @OptionGroup var security: SecurityOptions
    @OptionGroup var process: ProcessOptions

    func run() async throws {
        let logger = process.logger(label: "gateway")
        do {
            var configuration = ZeroMQGateway.Configuration(clientEndpoint: clientEndpoint, serviceEndpoint: serviceEndpoint)
            let choice = security.choice(for: "gateway")
            configuration.security = try choice.listener(on: [clientEndpoint, serviceEndpoint])
            configuration.ipcMode = ipcGroup ? .group : .owner
            let loaded = try await ServicePlugins.load(
                plugins, stateDirectory: nil, points: GatewayNode.pluginPoints, logger: logger)
            let reactor = Reactor(name: "gateway")
            let node = GatewayNode(
                configuration: configuration, version: Release.version, reactor: reactor, logger: logger, clock: SystemClock(),
                plugins: loaded.plugins,
                administration: loaded.administration)
            var services = loaded.services
            if case .keys(let folder, _) = choice { services.append(KeyFollower(folder, logger: logger, node.setKnownKeys)) }
            try await process.runUntilSignalled(
                services + [DrainedWork(run: node.run, drain: { await node.shutdown() })], logger: logger)
            await reactor.shutdown()
            await loaded.shutdown()
        } catch {
            logger.critical("\(error)")
            throw ExitCode(70)
        }
    }
}
