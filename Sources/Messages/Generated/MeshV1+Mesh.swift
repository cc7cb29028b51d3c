// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension MeshV1 {
    /// The optional part of a header frame: everything after its first 32 bytes. At most 8 KiB packed. Absent when every field is
    /// at its default, which is the usual case.
    public struct HeaderTail: Hashable, Sendable {
        /// W3C trace context, `traceparent` form (https://www.w3.org/TR/trace-context/). In REQUEST. Passed on to nested calls.
        public var traceparent: String = ""
        /// 1-128 bytes. In REQUEST. A repeat with the same key and the same request gets the stored reply; with another request
        /// ABORTED, reason IDEMPOTENCY_CONFLICT.
        public var idempotencyKey: String = ""
        /// In FINAL with a status other than OK.
        public var error: MeshV1.ErrorDetail? = nil
        /// Anything else, for both directions; unknown keys are ignored. At most 32 entries.
        public var metadata: [MeshV1.MetadataEntry] = []

        public init() {}

        public init(
            traceparent: String = "",
            idempotencyKey: String = "",
            error: MeshV1.ErrorDetail? = nil,
            metadata: [MeshV1.MetadataEntry] = []
        ) {
            self.traceparent = traceparent
            self.idempotencyKey = idempotencyKey
            self.error = error
            self.metadata = metadata
        }
    }

    /// How a call failed; the status itself is in the fixed header.
    public struct ErrorDetail: Hashable, Sendable {
        /// Stable, for programs: SOLD_OUT, IDEMPOTENCY_CONFLICT. Empty where the status says it all.
        public var reason: String = ""
        /// The request field at fault, as a dotted path (`lines[2].sku`). Empty if none.
        public var field: String = ""
        /// For people: what was wrong and the rule it broke.
        public var message: String = ""
        /// Microseconds that a repeat should wait at least; 0: no advice.
        public var retryAfterUs: UInt32 = 0

        public init() {}

        public init(
            reason: String = "",
            field: String = "",
            message: String = "",
            retryAfterUs: UInt32 = 0
        ) {
            self.reason = reason
            self.field = field
            self.message = message
            self.retryAfterUs = retryAfterUs
        }
    }

    /// One pair of a header tail's metadata.
    public struct MetadataEntry: Hashable, Sendable {
        /// Lower case letters, digits and dashes, 1-64 bytes.
        public var key: String = ""
        /// At most 1,024 bytes.
        public var value: String = ""

        public init() {}

        public init(
            key: String = "",
            value: String = ""
        ) {
            self.key = key
            self.value = value
        }
    }

    /// Body of HELLO: who is at this end of a new connection. Sent first on every connection, again after every reconnect.
    public struct Hello: Hashable, Sendable {
        /// 16 random bytes, drawn once per start of a process: tells a restart from a reconnect.
        public var incarnation: [UInt8] = []
        /// For people, in logs and ListInstances: `catalog-1`, `demo-buyer`. At most 64 bytes. Instances of services: unique per
        /// process; a HELLO with the name of another connection replaces that connection.
        public var name: String = ""
        /// What this end serves; empty for a caller.
        public var services: [MeshV1.ServedService] = []
        /// The partition hashes this end owns, for calls that carry one. Empty: all of them.
        public var partitions: [MeshV1.PartitionRange] = []
        /// Where this end can be called without the gateway, e.g. `tcp://10.0.0.7:7500`. Empty: nowhere.
        public var directEndpoint: String = ""
        /// Who is calling, for the gateway's authenticators (plugins): 0–4,096 bytes. Empty: nobody in particular. From callers only. A token that
        /// does not hold is no reason to close the connection: its calls end with UNAUTHENTICATED, reason BAD_TOKEN.
        public var token: String = ""
        /// Largest body of a BATCH that this end takes; 0: send it none. At most 1 MiB counts.
        public var batchBytesMax: UInt32 = 0
        /// What the methods of `services` take and answer: a packed google.protobuf.FileDescriptorSet with all that it imports, at most 1 MiB. From
        /// instances; may be empty. The gateway hands it out to whoever asks (Reflection/GetDescriptors), and reads nothing else off it.
        public var descriptors: [UInt8] = []

        public init() {}

        public init(
            incarnation: [UInt8] = [],
            name: String = "",
            services: [MeshV1.ServedService] = [],
            partitions: [MeshV1.PartitionRange] = [],
            directEndpoint: String = "",
            token: String = "",
            batchBytesMax: UInt32 = 0,
            descriptors: [UInt8] = []
        ) {
            self.incarnation = incarnation
            self.name = name
            self.services = services
            self.partitions = partitions
            self.directEndpoint = directEndpoint
            self.token = token
            self.batchBytesMax = batchBytesMax
            self.descriptors = descriptors
        }
    }

    /// A service that an instance serves.
    public struct ServedService: Hashable, Sendable {
        /// Full protobuf name, e.g. `liveshop.catalog.v1.Catalog`.
        public var fullName: String = ""
        /// The methods served, in the order of the proto file.
        public var methods: [MeshV1.ServedMethod] = []

        public init() {}

        public init(
            fullName: String = "",
            methods: [MeshV1.ServedMethod] = []
        ) {
            self.fullName = fullName
            self.methods = methods
        }
    }

    /// A method that an instance serves.
    public struct ServedMethod: Hashable, Sendable {
        /// The number in the header of its requests; a hash of the full name, see protos/README.md.
        public var id: UInt32 = 0
        /// E.g. `GetProduct`.
        public var name: String = ""

        public init() {}

        public init(
            id: UInt32 = 0,
            name: String = ""
        ) {
            self.id = id
            self.name = name
        }
    }

    /// A range of partition hashes, both ends included.
    public struct PartitionRange: Hashable, Sendable {
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

    /// Body of HELLO_ACK: the answer to HELLO. From here on the connection may be used.
    public struct HelloAck: Hashable, Sendable {
        /// 16 random bytes, drawn once per start of the answering process.
        public var incarnation: [UInt8] = []
        /// Say something (PING, if nothing else) at least this often, or be taken for dead after `silence_max_ms`.
        public var heartbeatMs: UInt32 = 0
        /// Silence after which either end takes the other for dead.
        public var silenceMaxMs: UInt32 = 0
        /// Largest body accepted; a larger one is answered RESOURCE_EXHAUSTED.
        public var payloadBytesMax: UInt32 = 0
        /// Calls this connection may have in flight; one more is answered RESOURCE_EXHAUSTED.
        public var inFlightMax: UInt32 = 0
        /// Largest body of a BATCH that the answering process takes on this connection; 0: send it none. At most 1 MiB counts.
        public var batchBytesMax: UInt32 = 0

        public init() {}

        public init(
            incarnation: [UInt8] = [],
            heartbeatMs: UInt32 = 0,
            silenceMaxMs: UInt32 = 0,
            payloadBytesMax: UInt32 = 0,
            inFlightMax: UInt32 = 0,
            batchBytesMax: UInt32 = 0
        ) {
            self.incarnation = incarnation
            self.heartbeatMs = heartbeatMs
            self.silenceMaxMs = silenceMaxMs
            self.payloadBytesMax = payloadBytesMax
            self.inFlightMax = inFlightMax
            self.batchBytesMax = batchBytesMax
        }
    }

    /// Body of GOAWAY: no new calls on this connection; those in flight still end as they would have. Also the answer to
    /// anything but HELLO from an instance that the gateway does not know (any more): connect again and say HELLO.
    public struct GoAway: Hashable, Sendable {
        /// For people: why.
        public var message: String = ""

        public init() {}

        public init(
            message: String = ""
        ) {
            self.message = message
        }
    }

}
