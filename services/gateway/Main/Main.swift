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
            "Endpoints are ZeroMQ's, such as tcp://127.0.0.1:7410. Plain TCP: keep them on loopback or a private network.")

    @Option(help: "Where callers connect.")
    var clientEndpoint = "tcp://127.0.0.1:7410"

    @Option(help: "Where services connect.")
    var serviceEndpoint = "tcp://127.0.0.1:7411"

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var plugins: PluginOptions
    @OptionGroup var process: ProcessOptions

    func run() async throws {
        let logger = process.logger(label: "gateway")
        do {
            let loaded = try await ServicePlugins.load(
                plugins, stateDirectory: nil, points: GatewayNode.pluginPoints, logger: logger)
            let recorder = try recording.configuration.map {
                try CallRecorder($0, version: Release.version, clock: SystemClock(), logger: logger)
            }
            let reactor = Reactor(name: "gateway")
            let node = GatewayNode(
                configuration: .init(clientEndpoint: clientEndpoint, serviceEndpoint: serviceEndpoint),
                version: Release.version, reactor: reactor, logger: logger, clock: SystemClock(), plugins: loaded.plugins,
                administration: loaded.administration, recorder: recorder)
            try await process.runUntilSignalled(
                loaded.services + [DrainedWork(run: node.run, drain: { await node.shutdown() })], logger: logger)
            await reactor.shutdown()
            await recorder?.close()
            await loaded.shutdown()
        } catch {
            logger.critical("\(error)")
            throw ExitCode(70)
        }
    }
}
