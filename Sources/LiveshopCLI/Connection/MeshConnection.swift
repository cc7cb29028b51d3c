import Logging
import RPCCore
import RPCZeroMQ

/// A connection to the gateway, with the thread that owns its socket.
struct MeshConnection: Sendable {
    let reactor: Reactor
    let channel: ZeroMQChannel

    init(endpoint: String, token: String = "") {
        reactor = Reactor(name: "liveshop")
        // People read what the commands say; the connection speaks up only when something is wrong.
        var logger = Logger(label: "liveshop", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        channel = ZeroMQChannel(endpoint: endpoint, reactor: reactor, name: "liveshop", token: token, logger: logger)
    }

    init(_ options: ConnectionOptions) { self.init(endpoint: options.endpoint, token: options.presentedToken) }

    func close() async {
        channel.close()
        await reactor.shutdown()
    }

    /// Opens, uses and closes a connection.
    static func to<R: Sendable>(
        _ options: ConnectionOptions, _ body: (any RPCChannel) async throws -> R
    ) async throws -> R {
        let connection = MeshConnection(options)
        do {
            let result = try await body(connection.channel)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }
}
