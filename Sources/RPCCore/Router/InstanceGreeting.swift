import Messages

/// What an instance of a service says of itself in HELLO, checked.
public struct InstanceGreeting: Hashable, Sendable {
    public var name: String
    public var incarnation: [UInt8]
    public var services: [Service]
    /// Empty: it owns every partition.
    public var partitions: [ClosedRange<UInt32>]
    public var directEndpoint: String
    /// Name of the key that its connection was let in by; empty where connections have none. Not its own word.
    public var key = ""
    /// A packed `google.protobuf.FileDescriptorSet` of what it serves, as it came; may be empty.
    public var descriptors: [UInt8] = []

    public struct Service: Hashable, Sendable {
        public var fullName: String
        public var methods: [Method]

        public init(fullName: String, methods: [Method]) {
            self.fullName = fullName
            self.methods = methods
        }
    }

    public struct Method: Hashable, Sendable {
        public var id: MethodID
        /// E.g. `GetProduct`.
        public var name: String

        public init(id: MethodID, name: String) {
            self.id = id
            self.name = name
        }
    }

    public init(
        name: String, incarnation: [UInt8], services: [Service], partitions: [ClosedRange<UInt32>] = [],
        directEndpoint: String = ""
    ) {
        self.name = name
        self.incarnation = incarnation
        self.services = services
        self.partitions = partitions
        self.directEndpoint = directEndpoint
    }

    /// - Throws: `.invalidArgument` naming the field and the rule it breaks.
    public init(_ hello: MeshV1.Hello) throws(RPCError) {
        guard hello.incarnation.count == 16 else { throw Self.invalid("incarnation", "16 bytes") }
        guard (1...64).contains(hello.name.utf8.count) else { throw Self.invalid("name", "1-64 bytes") }
        var services: [Service] = []
        for (index, service) in hello.services.enumerated() {
            var methods: [Method] = []
            for method in service.methods {
                let id = MethodID(fullName: "\(service.fullName)/\(method.name)")
                guard id.rawValue == method.id else {
                    throw Self.invalid("services[\(index)].methods", "ids that are the hashes of their names")
                }
                methods.append(Method(id: id, name: method.name))
            }
            services.append(Service(fullName: service.fullName, methods: methods))
        }
        var partitions: [ClosedRange<UInt32>] = []
        for (index, range) in hello.partitions.enumerated() {
            guard range.first <= range.last else {
                throw Self.invalid("partitions[\(index)]", "first not above last")
            }
            partitions.append(range.first...range.last)
        }
        guard hello.descriptors.count <= WireLimits.descriptorBytesMax else {
            throw Self.invalid("descriptors", "at most \(WireLimits.descriptorBytesMax) bytes")
        }
        self.init(
            name: hello.name, incarnation: hello.incarnation, services: services, partitions: partitions,
            directEndpoint: hello.directEndpoint)
        descriptors = hello.descriptors
    }

    private static func invalid(_ field: String, _ rule: String) -> RPCError {
        RPCError(.invalidArgument, field: field, "HELLO: \(field) must be \(rule)")
    }
}
