import ArgumentParser
import Foundation
import Journal
import Logging
import RPCCore
import RPCZeroMQ
import ServiceKit
import ServiceLifecycle

/// The executable of a service: options → log → journal → state → transport → lifecycle.
///
/// The order matters both ways. Up: a service registers with the gateway only when its journal is replayed and its state stands.
/// Down: it says GOAWAY and finishes its calls first, then its background work ends, then the journal closes.
public struct ServiceCommand<Definition: ServiceDefinition>: AsyncParsableCommand {
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Definition.name,
            abstract: "The \(Definition.name) service of Liveshop.",
            discussion: "Keeps its data in --data and serves the mesh through the gateway. `liveshop up` starts all of them.")
    }

    @OptionGroup public var options: ServiceOptions
    @OptionGroup public var process: ProcessOptions

    public init() {}

    public func run() async throws {
        let logger = process.logger(label: Definition.name)
        let environment = ServiceEnvironment(
            name: Definition.name,
            dataDirectory: options.data,
            channel: UnreachableChannel(),
            logger: logger,
            clock: SystemClock(),
            secrets: try ServiceSecrets(quoteKeyFile: options.quoteKeyFile, createIfMissing: options.createQuoteKey))
        try FileManager.default.createDirectory(atPath: options.data, withIntermediateDirectories: true)
        do {
            if options.rebuild {
                try await Definition.rebuild(in: environment)
            } else {
                try await serve(environment, logger: logger)
            }
        } catch let error as JournalError {
            logger.critical("\(error)")
            throw ExitCode(74)
        } catch let error as RPCError {
            logger.critical("\(error.message)", metadata: ["reason": "\(error.reason)"])
            throw ExitCode(70)
        }
    }

    private func serve(_ base: ServiceEnvironment, logger: Logger) async throws {
        let reactor = try Reactor(name: Definition.name, logger: logger)
        let channel = ZeroMQChannel(endpoint: options.gateway, reactor: reactor, logger: logger)
        var environment = base
        environment.channel = channel
        let running = try await Definition.start(in: environment)
        let server = ZeroMQServer(
            methods: running.methods, serviceName: Definition.name, gatewayEndpoint: options.gatewayServices,
            reactor: reactor, logger: logger)
        try await process.runUntilSignalled(
            running.background.map(BackgroundWork.init) + [ServerService(server: server)], logger: logger)
        await channel.shutdown()
        await reactor.shutdown()
    }
}

/// `--rebuild` works offline: nothing may be called.
private struct UnreachableChannel: RPCChannel {
    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        throw RPCError(.unavailable, "\(method.fullName) cannot be called while read models are rebuilt offline")
    }
}

/// A follower, a projection or a timer: runs until the group shuts down.
struct BackgroundWork: Service {
    let work: @Sendable () async throws -> Void

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do { try await work() } catch is CancellationError {}
        }
    }
}

private struct ServerService: Service {
    let server: ZeroMQServer

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await server.run()
        } onGracefulShutdown: {
            server.shutdown()
        }
    }
}
