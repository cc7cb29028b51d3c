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

    @OptionGroup var endpoints: EndpointOptions

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
            let choice = security.choice(for: "gateway")
            let pairs = try endpoints.paired()
            let listening = try choice.listener(on: pairs.flatMap { [$0.client, $0.service] })
            let shards = pairs.enumerated().map { index, pair in
                var configuration = ZeroMQGateway.Configuration(
                    clientEndpoint: pair.client, serviceEndpoint: pair.service, security: listening)
                configuration.ipcMode = ipcGroup ? .group : .owner
                return (configuration, Reactor(name: "gateway-\(index)"))
            }
            let tracer = try watch.startTracing(service: "gateway", instance: ZeroMQGateway.ownName, logger: logger)
            let loaded = try await ServicePlugins.load(
                plugins, stateDirectory: nil, points: GatewayNode.pluginPoints, logger: logger)
            let recorder = try recording.configuration.map {
                try CallRecorder($0, version: Release.version, clock: SystemClock(), logger: logger)
            }
            let node = try GatewayNode(
                shards: shards, version: Release.version, logger: logger, clock: SystemClock(),
                plugins: loaded.plugins, administration: loaded.administration, log: watch.log,
                metrics: watch.metrics(of: loaded.administration), metricsEndpoint: metricsEndpoint, tracer: tracer,
                traceSample: traceSample, recorder: recorder)
            var services = loaded.services
            if case .keys(let folder, _) = choice { services.append(KeyFollower(folder, logger: logger, node.setKnownKeys)) }
            try await process.runUntilSignalled(
                services + [DrainedWork(run: node.run, drain: { await node.shutdown() })], logger: logger)
            for (_, reactor) in shards { await reactor.shutdown() }
            await recorder?.close()
            await loaded.shutdown()
            watch.flush()
        } catch {
            logger.critical("\(error)")
            throw ExitCode(70)
        }
    }
}
