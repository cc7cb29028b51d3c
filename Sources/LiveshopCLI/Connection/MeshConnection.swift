import GatewayAPI
import Logging
import RPCCore
import RPCPolicy
import RPCZeroMQ
import Synchronization

/// A connection to the gateway, with the thread that owns its socket.
struct MeshConnection: Sendable {
    let endpoint: String
    let reactor: Reactor
    let channel: ZeroMQChannel
    private let logger: Logger

    init(endpoint: String, token: String = "", security: ConnectionSecurity) {
        self.endpoint = endpoint
        reactor = Reactor(name: "liveshop")
        // People read what the commands say; the connection speaks up only when something is wrong.
        var logger = Logger(label: "liveshop", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        self.logger = logger
        channel = ZeroMQChannel(
            endpoint: endpoint, reactor: reactor, name: "liveshop", token: token, security: security, logger: logger)
    }

    init(_ options: ConnectionOptions) throws(RPCError) {
        self.init(endpoint: options.endpoint, token: options.presentedToken, security: try options.security())
    }

    func close() async {
        channel.close()
        await reactor.shutdown()
    }

    /// More than a call waits for the first connection.
    private static let connectedWithin = Duration.milliseconds(2_500)

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
        guard isAbsent else { return error }
        return RPCError(.unavailable, reason: RPCError.notConnected.reason, "there is no gateway at \(endpoint)")
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

    /// Opens, uses and closes a connection.
    static func using<R: Sendable>(
        _ options: ConnectionOptions, _ body: (MeshConnection) async throws -> R
    ) async throws -> R {
        let connection = try MeshConnection(options)
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
