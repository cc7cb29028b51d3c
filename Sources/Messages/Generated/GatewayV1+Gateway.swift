// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension GatewayV1 {
    /// Something to send back.
    public struct PingRequest: Hashable, Sendable {
        /// Returned as it is. At most 1,024 bytes.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            payload: [UInt8] = []
        ) {
            self.payload = payload
        }
    }

    /// What was sent, and when it was seen.
    public struct PingResponse: Hashable, Sendable {
        /// The request's payload.
        public var payload: [UInt8] = []
        /// The gateway's wall clock.
        public var time: Instant = .epoch

        public init() {}

        public init(
            payload: [UInt8] = [],
            time: Instant = .epoch
        ) {
            self.payload = payload
            self.time = time
        }
    }

    /// Asks for nothing in particular.
    public struct InfoRequest: Hashable, Sendable {
        public init() {}
    }

    /// What does not change while the process runs, except the uptime.
    public struct InfoResponse: Hashable, Sendable {
        /// Version of the gateway's code, e.g. `0.1.0`.
        public var version: String = ""
        /// Version of the frame protocol, protos/README.md.
        public var wireVersion: UInt32 = 0
        /// When this process started.
        public var startedAt: Instant = .epoch
        /// Microseconds since then, on the monotonic clock.
        public var uptimeMicroseconds: UInt64 = 0
        /// Where callers connect.
        public var clientEndpoint: String = ""
        /// Where service instances connect.
        public var serviceEndpoint: String = ""
        /// What the gateway accepts.
        public var limits: GatewayV1.Limits? = nil

        public init() {}

        public init(
            version: String = "",
            wireVersion: UInt32 = 0,
            startedAt: Instant = .epoch,
            uptimeMicroseconds: UInt64 = 0,
            clientEndpoint: String = "",
            serviceEndpoint: String = "",
            limits: GatewayV1.Limits? = nil
        ) {
            self.version = version
            self.wireVersion = wireVersion
            self.startedAt = startedAt
            self.uptimeMicroseconds = uptimeMicroseconds
            self.clientEndpoint = clientEndpoint
            self.serviceEndpoint = serviceEndpoint
            self.limits = limits
        }
    }

    /// Past any of these the answer is RESOURCE_EXHAUSTED.
    public struct Limits: Hashable, Sendable {
        /// Bytes of a request's or response's body.
        public var payloadBytesMax: UInt32 = 0
        /// Calls in flight of one connection.
        public var inFlightPerClientMax: UInt32 = 0
        /// Calls in flight of all connections together.
        public var inFlightMax: UInt32 = 0
        /// Connections that are remembered: callers that spoke lately or have calls in flight.
        public var clientsMax: UInt32 = 0
        /// Service instances.
        public var instancesMax: UInt32 = 0
        /// Longest deadline, milliseconds; a longer one is cut to it.
        public var deadlineMsMax: UInt32 = 0

        public init() {}

        public init(
            payloadBytesMax: UInt32 = 0,
            inFlightPerClientMax: UInt32 = 0,
            inFlightMax: UInt32 = 0,
            clientsMax: UInt32 = 0,
            instancesMax: UInt32 = 0,
            deadlineMsMax: UInt32 = 0
        ) {
            self.payloadBytesMax = payloadBytesMax
            self.inFlightPerClientMax = inFlightPerClientMax
            self.inFlightMax = inFlightMax
            self.clientsMax = clientsMax
            self.instancesMax = instancesMax
            self.deadlineMsMax = deadlineMsMax
        }
    }

    /// Of which methods.
    public struct StatsRequest: Hashable, Sendable {
        /// Only methods whose full name contains this text; empty: all. At most 256 bytes.
        public var methodContains: String = ""

        public init() {}

        public init(
            methodContains: String = ""
        ) {
            self.methodContains = methodContains
        }
    }

    /// Figures of this process; they begin at 0 with every start.
    public struct StatsResponse: Hashable, Sendable {
        /// Methods that were called at least once, by full name.
        public var methods: [GatewayV1.MethodStats] = []
        /// Callers that spoke lately or have calls in flight.
        public var clients: UInt32 = 0
        /// Calls in flight now.
        public var inFlight: UInt32 = 0
        /// Messages dropped since the start, by cause.
        public var dropped: [GatewayV1.DroppedFrames] = []
        /// Calls and connections that were not let in since the start, by reason. They are in no method's figures.
        public var refused: [GatewayV1.RefusedCalls] = []

        public init() {}

        public init(
            methods: [GatewayV1.MethodStats] = [],
            clients: UInt32 = 0,
            inFlight: UInt32 = 0,
            dropped: [GatewayV1.DroppedFrames] = [],
            refused: [GatewayV1.RefusedCalls] = []
        ) {
            self.methods = methods
            self.clients = clients
            self.inFlight = inFlight
            self.dropped = dropped
            self.refused = refused
        }
    }

    /// Asks for all there is.
    public struct MetricsRequest: Hashable, Sendable {
        public init() {}
    }

    /// The metrics of a mesh.
    public struct MetricsResponse: Hashable, Sendable {
        /// Lines of Prometheus' text format; each sample has the labels `service` and `instance`.
        public var text: String = ""

        public init() {}

        public init(
            text: String = ""
        ) {
            self.text = text
        }
    }

    /// Calls that keys, authentication, rights, rate limits or filters refused, and connections that keys refused.
    public struct RefusedCalls: Hashable, Sendable {
        /// `CONNECTION_UNKNOWN_KEY`, `CONNECTION_NO_SERVICE` (the key may serve nothing), `CONNECTION_HANDSHAKE` (plain, made for another key, or broken off);
        /// `UNKNOWN_KEY` (taken away since), `BAD_TOKEN`, `TOKEN_EXPIRED`, `NO_RIGHT`, `RATE_LIMIT`, `ADMISSION_FULL`, `PLUGIN_FAILED`, or the reason of a request filter; `OTHER` for reasons
        /// beyond the first 64.
        public var reason: String = ""
        /// Calls or connections refused for it.
        public var calls: UInt64 = 0

        public init() {}

        public init(
            reason: String = "",
            calls: UInt64 = 0
        ) {
            self.reason = reason
            self.calls = calls
        }
    }

    /// Calls of one method since the gateway started.
    public struct MethodStats: Hashable, Sendable {
        /// E.g. `liveshop.catalog.v1.Catalog/GetProduct`.
        public var fullName: String = ""
        /// Calls that ended, well or not.
        public var calls: UInt64 = 0
        /// Calls that ended with a status other than OK, by status.
        public var errors: [GatewayV1.StatusCount] = []
        /// Calls in flight now.
        public var inFlight: UInt32 = 0
        /// Median time from arrival of the request at the gateway to departure of the response, microseconds.
        public var p50Microseconds: UInt64 = 0
        /// 99th percentile of the same.
        public var p99Microseconds: UInt64 = 0
        /// 999 of 1,000 took at most so long.
        public var p999Microseconds: UInt64 = 0
        /// Of that time: what calls waited in the gateway before they were forwarded, mostly for what plugins say of them.
        public var queue: MeshV1.Latency? = nil

        public init() {}

        public init(
            fullName: String = "",
            calls: UInt64 = 0,
            errors: [GatewayV1.StatusCount] = [],
            inFlight: UInt32 = 0,
            p50Microseconds: UInt64 = 0,
            p99Microseconds: UInt64 = 0,
            p999Microseconds: UInt64 = 0,
            queue: MeshV1.Latency? = nil
        ) {
            self.fullName = fullName
            self.calls = calls
            self.errors = errors
            self.inFlight = inFlight
            self.p50Microseconds = p50Microseconds
            self.p99Microseconds = p99Microseconds
            self.p999Microseconds = p999Microseconds
            self.queue = queue
        }
    }

    /// How often calls of a method ended with one status.
    public struct StatusCount: Hashable, Sendable {
        /// Never OK.
        public var status: StatusCode = .ok
        /// Calls that ended so.
        public var calls: UInt64 = 0

        public init() {}

        public init(
            status: StatusCode = .ok,
            calls: UInt64 = 0
        ) {
            self.status = status
            self.calls = calls
        }
    }

    /// Messages that were dropped for one cause.
    public struct DroppedFrames: Hashable, Sendable {
        /// `malformed`, `wrong_version`, `unexpected_type`, `late_final`, `unknown_peer`, `stalled_peer`.
        public var cause: String = ""
        /// Messages dropped for it.
        public var messages: UInt64 = 0

        public init() {}

        public init(
            cause: String = "",
            messages: UInt64 = 0
        ) {
            self.cause = cause
            self.messages = messages
        }
    }

    /// Instances of which service.
    public struct ListInstancesRequest: Hashable, Sendable {
        /// Full name of a service, e.g. `liveshop.catalog.v1.Catalog`; empty: all.
        public var service: String = ""

        public init() {}

        public init(
            service: String = ""
        ) {
            self.service = service
        }
    }

    /// Who is connected at this moment; draining instances included.
    public struct ListInstancesResponse: Hashable, Sendable {
        /// Empty: nobody serves it. At most `Limits.instances_max`.
        public var instances: [GatewayV1.Instance] = []

        public init() {}

        public init(
            instances: [GatewayV1.Instance] = []
        ) {
            self.instances = instances
        }
    }

    /// A connected instance of one or more services.
    public struct Instance: Hashable, Sendable {
        /// As it calls itself, e.g. `catalog-1`.
        public var name: String = ""
        /// Drawn once per start of its process; lower-case hexadecimal.
        public var incarnation: String = ""
        /// What it serves.
        public var services: [GatewayV1.InstanceService] = []
        /// Partition hashes it owns; empty: all.
        public var partitions: [GatewayV1.InstancePartitions] = []
        /// Calls forwarded to it and not ended.
        public var outstanding: UInt32 = 0
        /// Microseconds since it was last heard.
        public var silentMicroseconds: UInt64 = 0
        /// True once it said GOAWAY: it gets no new calls.
        public var draining: Bool = false
        /// Where it can be called without the gateway; empty: nowhere.
        public var directEndpoint: String = ""
        /// It failed too often, and gets no calls for a while if there is another instance.
        public var isolated: Bool = false

        public init() {}

        public init(
            name: String = "",
            incarnation: String = "",
            services: [GatewayV1.InstanceService] = [],
            partitions: [GatewayV1.InstancePartitions] = [],
            outstanding: UInt32 = 0,
            silentMicroseconds: UInt64 = 0,
            draining: Bool = false,
            directEndpoint: String = "",
            isolated: Bool = false
        ) {
            self.name = name
            self.incarnation = incarnation
            self.services = services
            self.partitions = partitions
            self.outstanding = outstanding
            self.silentMicroseconds = silentMicroseconds
            self.draining = draining
            self.directEndpoint = directEndpoint
            self.isolated = isolated
        }
    }

    /// A service that an instance offers.
    public struct InstanceService: Hashable, Sendable {
        /// E.g. `liveshop.catalog.v1.Catalog`.
        public var fullName: String = ""
        /// Its methods, e.g. `GetProduct`.
        public var methods: [String] = []

        public init() {}

        public init(
            fullName: String = "",
            methods: [String] = []
        ) {
            self.fullName = fullName
            self.methods = methods
        }
    }

    /// A range of partition hashes, both ends included.
    public struct InstancePartitions: Hashable, Sendable {
        /// Lowest hash.
        public var first: UInt32 = 0
        /// Highest hash; not below `first`.
        public var last: UInt32 = 0

        public init() {}

        public init(
            first: UInt32 = 0,
            last: UInt32 = 0
        ) {
            self.first = first
            self.last = last
        }
    }

}
