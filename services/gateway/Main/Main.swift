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

    @Option(
        help:
            "Where Prometheus finds the metrics of the whole mesh over HTTP: ADDRESS:PORT, e.g. 127.0.0.1:7412. Default: nowhere."
    )
    var metricsEndpoint: String?

    @Option(help: "Of the calls that come without a trace, how many begin one: 0 to 1. Needs --traces.")
    var traceSample = 0.0

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var plugins: PluginOptions
    @OptionGroup var security: SecurityOptions
    @OptionGroup var process: ProcessOptions

    func validate() throws {
        guard (0...1).contains(traceSample) else { throw ValidationError("--trace-sample must be 0 to 1, is \(traceSample)") }
        guard traceSample == 0 || process.traces != nil else { throw ValidationError("--trace-sample needs --traces") }
    }

    func run() async throws {
        let watch = process.watch()
        let logger = watch.log.logger(label: "gateway")
        do {
            var configuration = ZeroMQGateway.Configuration(clientEndpoint: clientEndpoint, serviceEndpoint: serviceEndpoint)
            let choice = security.choice(for: "gateway")
            configuration.security = try choice.listener(on: [clientEndpoint, serviceEndpoint])
            configuration.ipcMode = ipcGroup ? .group : .owner
            let tracer = try watch.startTracing(service: "gateway", instance: ZeroMQGateway.ownName, logger: logger)
            let loaded = try await ServicePlugins.load(
                plugins, stateDirectory: nil, points: GatewayNode.pluginPoints, logger: logger)
            let recorder = try recording.configuration.map {
                try CallRecorder($0, version: Release.version, clock: SystemClock(), logger: logger)
            }
            let reactor = Reactor(name: "gateway")
            let node = try GatewayNode(
                configuration: configuration, version: Release.version, reactor: reactor, logger: logger, clock: SystemClock(),
                plugins: loaded.plugins, administration: loaded.administration, log: watch.log,
                metrics: watch.metrics(of: loaded.administration), metricsEndpoint: metricsEndpoint, tracer: tracer,
                traceSample: traceSample, recorder: recorder)
            var services = loaded.services
            if case .keys(let folder, _) = choice { services.append(KeyFollower(folder, logger: logger, node.setKnownKeys)) }
            try await process.runUntilSignalled(
                services + [DrainedWork(run: node.run, drain: { await node.shutdown() })], logger: logger)
            await reactor.shutdown()
            await recorder?.close()
            await loaded.shutdown()
            watch.flush()
        } catch {
            logger.critical("\(error)")
            throw ExitCode(70)
        }
    }
}
