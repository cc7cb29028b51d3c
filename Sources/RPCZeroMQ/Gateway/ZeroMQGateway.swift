import Logging
import Messages
import RPCCore

/// The gateway: one endpoint for callers, one for instances of services, and the router between them. Run it on a reactor of its own.
public final class ZeroMQGateway: Sendable {
    public struct Configuration: Sendable {
        /// Where callers connect.
        public var clientEndpoint = "tcp://127.0.0.1:7410"
        /// Where instances of services connect.
        public var serviceEndpoint = "tcp://127.0.0.1:7411"
        public var limits = RouterLimits()
        /// Of both endpoints, where they are `tcp://`.
        public var security: ListenerSecurity
        /// Who may connect to them where they are `ipc://`.
        public var ipcMode = FileMode.owner

        /// - Parameter security: keys, or `.plain` without any; it does not start at `tcp://` without a word of it.
        public init(
            clientEndpoint: String = "tcp://127.0.0.1:7410", serviceEndpoint: String = "tcp://127.0.0.1:7411",
            limits: RouterLimits = RouterLimits(), security: ListenerSecurity = .unsaid
        ) {
            self.security = security
            self.clientEndpoint = clientEndpoint
            self.serviceEndpoint = serviceEndpoint
            self.limits = limits
        }
    }

    /// The endpoints with the ports that were picked for `:0`.
    public struct Endpoints: Hashable, Sendable {
        public let client: String
        public let service: String
    }

    /// A method that was served since the start.
    public struct MethodState: Hashable, Sendable {
        public let fullName: String
        public let inFlight: Int
    }

    /// The gateway at one moment.
    public struct Snapshot: Hashable, Sendable {
        /// In the order of `EndedCall.method`.
        public let methods: [MethodState]
        public let instances: [Router.InstanceStatus]
        public let clients: Int
        public let inFlight: Int
        /// Calls that wait to be let in.
        public let waiting: Int
        /// Instances that said that they leave, since the start.
        public let drains: UInt64
        /// Messages dropped, by cause.
        public let dropped: [DropCause: UInt64]
        /// Calls and connections that were not let in, by reason.
        public let refused: [String: UInt64]
    }

    /// Why a message was dropped.
    public enum DropCause: String, Hashable, Sendable, CaseIterable {
        case malformed
        case wrongVersion = "wrong_version"
        case unexpectedType = "unexpected_type"
        /// Of a stream whose call has ended.
        case lateStreamFrame = "late_stream_frame"
        case lateFinal = "late_final"
        case unknownPeer = "unknown_peer"
        case stalledPeer = "stalled_peer"
    }

    /// Told of every call that ends, on the reactor's thread: must be quick.
    public typealias Observer = @Sendable (EndedCall) -> Void

    /// What the gateway is called among the instances of its mesh.
    public static let ownName = "gateway"

    let shell: ReactorBound<GatewayShell>
    private let reactor: Reactor

    /// - Parameters:
    ///   - desk: decides who may call what; nil: everybody everything.
    ///   - tracer: of the calls that are forwarded; nil costs nothing.
    ///   - observer: for statistics.
    ///   - tap: sees a sample of the requests.
    public init(
        configuration: Configuration, reactor: Reactor, desk: (any AdmissionDesk)? = nil,
        logger: Logger = Logger(label: "liveshop.gateway"), tracer: (any ForwardTracer)? = nil,
        observer: @escaping Observer = { _ in }, tap: RequestTap? = nil
    ) {
        self.reactor = reactor
        shell = ReactorBound(
            GatewayShell(
                configuration: configuration, reactor: reactor, desk: desk, logger: logger, tracer: tracer,
                observer: observer, tap: tap),
            on: reactor)
    }

    /// Binds both endpoints. Started already, it only tells them.
    ///
    /// - Parameters:
    ///   - methods: what the gateway's process answers itself.
    ///   - observer: of these calls.
    /// - Throws: `SocketError` if one cannot be bound.
    @discardableResult
    public func start(
        answering methods: MethodTable = MethodTable(), observer: (any ServerObserver)? = nil
    ) async throws -> Endpoints {
        try await reactor.perform(shell) { shell throws(SocketError) in
            try shell.start(answering: methods, observer: observer)
        }
    }

    /// Starts, and forwards until `shutdown` is called or the task is cancelled.
    public func run(
        answering methods: MethodTable = MethodTable(), observer: (any ServerObserver)? = nil
    ) async throws {
        try await start(answering: methods, observer: observer)
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                shell.submitOrElse {
                    $0.whenStopped { continuation.resume() }
                } else: {
                    continuation.resume()
                }
            }
        } onCancel: {
            shell.submit { $0.stop(graceMicroseconds: ZeroMQServer.graceDefault.microseconds) }
        }
    }

    /// Says GOAWAY to callers, lets calls in flight finish for at most `grace`, ends what is left with UNAVAILABLE, closes.
    public func shutdown(grace: Duration = ZeroMQServer.graceDefault) async {
        await withCheckedContinuation { continuation in
            shell.submitOrElse { shell in
                shell.whenStopped { continuation.resume() }
                shell.stop(graceMicroseconds: grace.microseconds)
            } else: {
                continuation.resume()
            }
        }
    }

    /// Keys were added or taken away, or the rules changed. Holds at once: also for connections that are there. Without effect on a gateway that is `plain`.
    public func setKnownKeys(_ known: KnownKeys) { shell.submit { $0.setKnownKeys(known) } }

    public func snapshot() async throws -> Snapshot {
        try await reactor.perform(shell) { shell throws(SocketError) in shell.snapshot() }
    }
}
