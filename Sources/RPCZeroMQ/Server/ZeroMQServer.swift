import Logging
import Messages
import RPCCore

/// Serves methods: behind a gateway (connects, registers, comes back when the gateway does), directly on an endpoint of its own, or both.
///
/// Handlers run on the reactor's thread; they must not block it.
public final class ZeroMQServer: Sendable {
    public struct Configuration: Sendable {
        /// Unique among the instances of a gateway, at most 64 bytes: `catalog-1`.
        public var name: String
        /// Where gateways take in instances. It serves behind all of them; empty: no gateway.
        public var gatewayEndpoints: [String]
        /// Where callers may connect directly: `tcp://127.0.0.1:0`, `ipc:///run/x.sock`; nil: nowhere.
        public var directEndpoint: String?
        /// A direct endpoint that cannot be bound is done without.
        public var isDirectOptional = false
        /// Partition hashes owned; empty: all.
        public var partitions: [ClosedRange<UInt32>] = []
        /// What the methods take and answer, for a gateway that was not built with their descriptors: a packed
        /// `google.protobuf.FileDescriptorSet` with all that it imports, at most `WireLimits.descriptorBytesMax`.
        public var descriptors: [UInt8] = []
        public var limits = ServerCore.Limits()
        public var timing = ConnectionCore.Timing()
        /// Towards the gateways.
        public var gatewaySecurity: ConnectionSecurity
        /// Of the direct endpoint, where it is `tcp://`.
        public var security: ListenerSecurity
        /// Who may connect to the direct endpoint where it is `ipc://`.
        public var ipcMode = FileMode.owner

        /// What is `tcp://` needs its security: keys, or `.plain` without any. Else it does not start.
        public init(
            name: String, gatewayEndpoint: String? = nil, directEndpoint: String? = nil,
            gatewaySecurity: ConnectionSecurity = .unsaid, security: ListenerSecurity = .unsaid
        ) {
            self.name = name
            self.gatewaySecurity = gatewaySecurity
            self.security = security
            gatewayEndpoints = gatewayEndpoint.map { [$0] } ?? []
            self.directEndpoint = directEndpoint
        }
    }

    private let reactor: Reactor
    private let shell: ReactorBound<ServerShell>

    /// - Parameter observer: for statistics; nil costs nothing.
    public init(
        methods: MethodTable, configuration: Configuration, reactor: Reactor,
        logger: Logger = Logger(label: "liveshop.server"), observer: (any ServerObserver)? = nil
    ) {
        self.reactor = reactor
        shell = ReactorBound(
            ServerShell(
                methods: methods, configuration: configuration, reactor: reactor, logger: logger, observer: observer),
            on: reactor)
    }

    /// Binds and connects.
    ///
    /// - Parameter elsewhere: the direct endpoint of another server of this process with the same methods, which gateways are told of if this one has none.
    /// - Returns: the direct endpoint, with the port that was picked for `:0`; nil if there is none.
    /// - Throws: `SocketError` if the direct endpoint cannot be bound.
    @discardableResult
    public func start(announcing elsewhere: String? = nil) async throws -> String? {
        try await reactor.perform(shell) { shell throws(SocketError) in try shell.start(announcing: elsewhere) }
    }

    /// Starts, and serves until `shutdown` is called or the task is cancelled.
    public func run() async throws {
        try await start()
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                shell.submitOrElse {
                    $0.whenStopped { continuation.resume() }
                } else: {
                    continuation.resume()
                }
            }
        } onCancel: {
            shell.submit { $0.drain(graceMicroseconds: Self.graceDefault.microseconds) }
        }
    }

    /// Changes how many calls of single methods may run at a time; those not named have no limit of their own. Holds for calls from now on.
    public func setConcurrencyMax(_ limits: [MethodID: Int]) { shell.submit { $0.setConcurrencyMax(limits) } }

    /// Keys were added or taken away, or the rules changed, for callers of the direct endpoint. Holds from their next call on.
    public func setKnownKeys(_ known: KnownKeys) { shell.submit { $0.setKnownKeys(known) } }

    /// How long `shutdown` waits for calls in flight unless told otherwise.
    public static let graceDefault = Duration.seconds(5)

    /// Says GOAWAY, lets calls in flight finish for at most `grace`, cancels what is left, closes.
    public func shutdown(grace: Duration = ZeroMQServer.graceDefault) async {
        await withCheckedContinuation { continuation in
            shell.submitOrElse { shell in
                shell.whenStopped { continuation.resume() }
                shell.drain(graceMicroseconds: grace.microseconds)
            } else: {
                continuation.resume()
            }
        }
    }
}
