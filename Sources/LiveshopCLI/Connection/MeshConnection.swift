import GatewayAPI
import Logging
import RPCCore
import RPCPolicy
import RPCZeroMQ
import Synchronization

/// Connections to the gateway, or to each of several, with the thread that owns their sockets.
struct MeshConnection: Sendable {
    let reactor: Reactor
    /// Through whichever gateway is there.
    let channel: FailoverChannel
    /// One to each, as they were named.
    private let gateways: [ZeroMQChannel]
    private let logger: Logger

    /// - Precondition: there is at least one endpoint.
    init(endpoints: [String], token: String = "", security: ConnectionSecurity) {
        let reactor = Reactor(name: "liveshop")
        self.reactor = reactor
        // People read what the commands say; the connection speaks up only when something is wrong.
        var logger = Logger(label: "liveshop", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        self.logger = logger
        gateways = endpoints.map { [logger] in
            ZeroMQChannel(endpoint: $0, reactor: reactor, name: "liveshop", token: token, security: security, logger: logger)
        }
        channel = FailoverChannel(gateways)
    }

    private init(_ options: ConnectionOptions) throws(RPCError) {
        self.init(
            endpoints: options.gateways.endpoints, token: options.presentedToken, security: try options.security())
    }

    /// Returns when calls can leave, or none of the gateways is there: they will say why.
    static func opened(_ options: ConnectionOptions) async throws(RPCError) -> MeshConnection {
        let connection = try MeshConnection(options)
        _ = await connection.firstThere(patience: .zero)
        return connection
    }

    func close() async {
        for gateway in gateways { gateway.close() }
        await reactor.shutdown()
    }

    /// More than a call waits for the first connection.
    private static let connectedWithin = Duration.milliseconds(2_500)
    /// For those that were named first, if a later one is there already.
    private static let precedence = Duration.milliseconds(500)

    /// Waits until one of several is there: a call that began before would wait for one that may be away. A single one its first call waits for.
    ///
    /// - Parameter patience: how long a gateway that is there waits for those named before it.
    /// - Returns: the first that is there; the first of all if none is.
    private func firstThere(patience: Duration) async -> ZeroMQChannel {
        guard gateways.count > 1 else { return gateways[0] }
        enum Event { case pinged, outOfPatience }
        return await withTaskGroup(of: Event.self) { group in
            for gateway in gateways {
                group.addTask {
                    // Whatever it says, it is there if it is connected then.
                    _ = try? await GatewayClient(gateway).ping(.init(), deadline: Self.connectedWithin)
                    return .pinged
                }
            }
            var pinged = 0
            var isWaiting = false
            while pinged < gateways.count, !gateways[0].isAvailable, case .pinged? = await group.next() {
                pinged += 1
                guard !isWaiting, gateways.contains(where: \.isAvailable) else { continue }
                isWaiting = true
                group.addTask {
                    try? await Task.sleep(for: patience)
                    return .outOfPatience
                }
            }
            group.cancelAll()
            return gateways.first(where: \.isAvailable) ?? gateways[0]
        }
    }

    /// What to say of a call that failed: that there is no gateway, if that is why. A call whose deadline passed while it waited for the
    /// first connection does not know; one that was sent ends with CONNECTION_LOST when its connection does.
    func explained(_ error: RPCError) async -> RPCError {
        func isAbsence(_ error: RPCError) -> Bool {
            error.reason == RPCError.notConnected.reason && error.message == RPCError.notConnected.message
        }
        var isAbsent = isAbsence(error)
        if error.code == .deadlineExceeded {
            do throws(RPCError) {
                _ = try await GatewayClient(channel).ping(.init(), deadline: Self.connectedWithin)
            } catch {
                if error.code == .unauthenticated { return error }
                isAbsent = isAbsence(error)
            }
        }
        // Of several another may be there.
        guard isAbsent, !gateways.contains(where: \.isAvailable) else { return error }
        return RPCError(
            .unavailable, reason: RPCError.notConnected.reason,
            "there is no gateway at \(gateways.map(\.endpoint).joined(separator: ", "))")
    }

    /// Calls instances on this host past the gateway.
    func direct() -> DirectChannel {
        DirectChannel(gateway: channel) { [reactor, logger] endpoint, incarnation in
            LocalEndpoint.isHere(endpoint)
                ? ZeroMQChannel(endpoint: endpoint, reactor: reactor, name: "liveshop", expecting: incarnation, logger: logger)
                : nil
        }
    }

    /// Repeats what is safe to repeat, and waits within the deadline for a service that is not there: it may be about to be started again. What is asked of
    /// the gateway itself does not wait for it: that there is none shall be said soon.
    func patient(_ channel: any RPCChannel) -> any RPCChannel {
        var waiting = CallPolicy()
        waiting.waitForReady = true
        let policies = PolicyTable(rules: [
            .init(match: "liveshop.gateway.v1.*", policy: CallPolicy()), .init(match: "*", policy: waiting),
        ])
        return WitnessedChannel(channel: PolicyChannel(channel, policies: policies))
    }

    /// Opens, uses and closes a connection, for calls that are made once: a failure is what the command wants to know.
    static func to<R: Sendable>(
        _ options: ConnectionOptions, _ body: (any RPCChannel) async throws -> R
    ) async throws -> R {
        try await using(options) { try await body(WitnessedChannel(channel: $0.channel)) }
    }

    /// As `to`, for what a gateway says of itself: all calls go to the first of those named that is there, for answers of several do not fit together.
    static func toOne<R: Sendable>(
        _ options: ConnectionOptions, _ body: (any RPCChannel) async throws -> R
    ) async throws -> R {
        try await closing(try MeshConnection(options)) { connection in
            try await body(WitnessedChannel(channel: await connection.firstThere(patience: precedence)))
        }
    }

    /// Opens, uses and closes a connection.
    static func using<R: Sendable>(
        _ options: ConnectionOptions, _ body: (MeshConnection) async throws -> R
    ) async throws -> R {
        try await closing(try await opened(options), body)
    }

    private static func closing<R: Sendable>(
        _ connection: MeshConnection, _ body: (MeshConnection) async throws -> R
    ) async throws -> R {
        do {
            let result = try await body(connection)
            await connection.close()
            return result
        } catch let error as RPCError {
            let explained = await connection.explained(error)
            await connection.close()
            throw explained
        } catch {
            await connection.close()
            throw error
        }
    }
}

/// Which of a command's calls failed last, for what to advise: whoever speaks of idempotency keys must know whether the method wants one.
final class FailedCall: Sendable {
    @TaskLocal static var latest: FailedCall?

    private let method = Mutex<MethodDescriptor?>(nil)

    var isKeyed: Bool { method.withLock { $0?.idempotency == .keyed } }

    func note(_ failed: MethodDescriptor) { method.withLock { $0 = failed } }
}

private struct WitnessedChannel: RPCChannel {
    let channel: any RPCChannel

    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        do throws(RPCError) {
            return try await channel.call(method, partitionKey: partitionKey, body: body, options: options)
        } catch {
            FailedCall.latest?.note(method)
            throw error
        }
    }

    /// Noted beforehand: a stream fails where nobody knows its method.
    func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        FailedCall.latest?.note(method)
        return channel.open(method, partitionKey: partitionKey, body: body, options: options)
    }
}
