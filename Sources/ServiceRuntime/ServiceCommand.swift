import ArgumentParser
import Foundation
import GatewayAPI
import Journal
import Logging
import Observability
import RPCCore
import RPCPolicy
import RPCTracing
import RPCZeroMQ
import ServiceKit
import ServiceLifecycle

/// The executable of a service: options → log → plugins → journal → state → transport → lifecycle.
///
/// The order matters both ways. Up: a service registers with the gateway only when its journal is replayed and its state stands.
/// Down: it says GOAWAY and finishes its calls first, then its background work ends, then the process.
public struct ServiceCommand<Definition: ServiceDefinition>: AsyncParsableCommand {
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Definition.name,
            abstract: "The \(Definition.name) service of Liveshop.",
            discussion: """
                Keeps its data in --data and serves the mesh through the gateway. `liveshop up` starts all services together.

                Exit codes: 0 stopped as asked, 70 cannot serve, 74 the journal cannot be used (the last line of the log says why).
                """)
    }

    @OptionGroup public var options: ServiceOptions
    @OptionGroup public var plugins: PluginOptions
    @OptionGroup public var security: SecurityOptions
    @OptionGroup public var process: ProcessOptions

    public init() {}

    public func run() async throws {
        let watch = process.watch()
        let logger = watch.log.logger(label: Definition.name)
        do {
            try FileManager.default.createDirectory(atPath: options.data, withIntermediateDirectories: true)
            let secrets = try ServiceSecrets.load(
                quoteKeyFile: options.quoteKeyFile, createIfMissing: options.createQuoteKey)
            if options.rebuild {
                // What plugins said is in the journal: nobody is asked again.
                try await Definition.rebuild(
                    in: environment(secrets, channel: OfflineChannel(), plugins: .none, logger: logger))
                logger.notice("read models rebuilt from the journal")
            } else {
                try await serve(secrets, watch, logger: logger)
            }
        } catch let error as JournalError {
            logger.critical("\(error)")
            throw ExitCode(74)
        } catch let error as RPCError {
            logger.critical("\(error.message)", metadata: ["code": "\(error.code)", "reason": "\(error.reason)"])
            throw ExitCode(70)
        } catch {
            logger.critical("\(error)")
            throw ExitCode(70)
        }
    }

    private func environment(
        _ secrets: ServiceSecrets, channel: any RPCChannel, plugins: ServicePlugins, logger: Logger
    ) -> ServiceEnvironment {
        ServiceEnvironment(
            name: Definition.name, dataDirectory: options.data, channel: channel, logger: logger, clock: SystemClock(),
            secrets: secrets, plugins: plugins.plugins, administration: plugins.administration)
    }

    private func serve(_ secrets: ServiceSecrets, _ watch: ProcessWatch, logger: Logger) async throws {
        let callers = options.gateway.isEmpty ? ServiceOptions.gatewayDefault : options.gateway
        let services = options.gatewayServices.isEmpty ? ServiceOptions.gatewayServicesDefault : options.gatewayServices
        let transport = try security.choice(for: Definition.name).connection(to: callers + services)
        let reactors = (0..<options.shards).map { Reactor(name: "\(Definition.name)-\($0)") }
        let reactor = reactors[0]
        let policyFile = options.policies.map { PolicyFile(path: $0, logger: logger) }
        let policies = try policyFile?.read() ?? PolicyTable()
        let gateways = callers.enumerated().map { index, endpoint in
            ZeroMQChannel(
                endpoint: endpoint, reactor: reactors[index % reactors.count], name: Definition.name, security: transport,
                logger: logger)
        }
        let name = options.instance ?? Definition.name
        let tracer = try watch.startTracing(service: Definition.name, instance: name, logger: logger)
        let failover = FailoverChannel(gateways)
        let direct = DirectChannel(gateway: failover) { endpoint, incarnation in
            LocalEndpoint.isHere(endpoint)
                ? ZeroMQChannel(endpoint: endpoint, reactor: reactor, name: name, expecting: incarnation, logger: logger) : nil
        }
        let mesh: any RPCChannel = options.gatewayOnly ? failover : direct
        let channel = PolicyChannel(
            tracer.map { TracedChannel(mesh, tracer: $0, beginsTraces: false) } ?? mesh, policies: policies)
        let loaded = try await ServicePlugins.load(
            plugins, stateDirectory: "\(options.data)/plugins", points: Definition.pluginPoints, logger: logger)
        let running = try await Definition.start(
            in: environment(secrets, channel: channel, plugins: loaded, logger: logger))
        let instance = InstanceServer(
            name: name, besides: running.methods, log: watch.log, shards: reactors.count,
            metrics: watch.metrics(of: loaded.administration))
        var configuration = ZeroMQServer.Configuration(name: name)
        configuration.gatewayEndpoints = services
        configuration.gatewaySecurity = transport
        configuration.directEndpoint = options.gatewayOnly ? nil : LocalEndpoint.inFolder(options.data)
        configuration.isDirectOptional = true
        let server = ShardedServer(
            methods: tracer.map(instance.allMethods.traced(by:)) ?? instance.allMethods, configuration: configuration,
            shards: Array(zip(reactors, instance.shards)), logger: logger)
        let served = running.methods.services.flatMap(\.methods)
        let apply = { @Sendable (table: PolicyTable) in
            channel.setPolicies(table)
            server.setConcurrencyMax(table.concurrencyMax(of: served))
        }
        var background = running.background
        // Each gateway has topics of its own.
        for (gateway, feed) in gateways.flatMap({ gateway in running.feeds.map { (gateway, $0) } }) {
            let channel: any RPCChannel = tracer.map { TracedChannel(gateway, tracer: $0, beginsTraces: false) } ?? gateway
            let publisher = TopicPublisher(
                feed: feed, topics: TopicsClient(channel), logger: logger, clock: SystemClock())
            background.append { try await publisher.run() }
        }
        if let policyFile { background.append { try await policyFile.follow(apply) } }
        try await process.runUntilSignalled(
            loaded.services + background.map { BackgroundWork(work: $0, executor: reactor) } + [
                DrainedWork(
                    run: {
                        try await server.start()
                        apply(policies)
                        try await server.run()
                    }, drain: { await server.shutdown() })
            ], logger: logger)
        for gateway in gateways { gateway.close() }
        for reactor in reactors { await reactor.shutdown() }
        await loaded.shutdown()
        watch.flush()
    }
}

/// `--rebuild` works offline: nothing may be called.
private struct OfflineChannel: RPCChannel {
    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        throw Self.error(method)
    }

    func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        StreamingCall(failed: Self.error(method))
    }

    private static func error(_ method: MethodDescriptor) -> RPCError {
        RPCError(.unavailable, "\(method.fullName) cannot be called while read models are rebuilt offline")
    }
}

/// A follower, a projection or a timer: runs until the group shuts down. On the reactor, so that its calls on the state stay on the
/// thread where the state lives.
private struct BackgroundWork: Service {
    let work: @Sendable () async throws -> Void
    let executor: Reactor

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            try await withTaskExecutorPreference(executor) {
                do { try await work() } catch is CancellationError {}
            }
        }
    }
}
