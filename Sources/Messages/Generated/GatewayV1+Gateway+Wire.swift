// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension GatewayV1.PingRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.PingRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__ping_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__PingRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.PingRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__PingRequest>, _ arena: Arena) throws(MessageError) {
        self.payload = arena.bytes(wire.pointee.payload)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__PingRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__ping_request__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
    }
}

extension GatewayV1.PingResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.PingResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__ping_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__PingResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.PingResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__PingResponse>, _ arena: Arena) throws(MessageError) {
        self.payload = arena.bytes(wire.pointee.payload)
        self.time = Instant(microseconds: wire.pointee.time_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__PingResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__ping_response__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        wire.pointee.time_us = self.time.microseconds
    }
}

extension GatewayV1.InfoRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.InfoRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__info_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__InfoRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.InfoRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__InfoRequest>, _ arena: Arena) throws(MessageError) {
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__InfoRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__info_request__init(wire)
    }
}

extension GatewayV1.InfoResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.InfoResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__info_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__InfoResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.InfoResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__InfoResponse>, _ arena: Arena) throws(MessageError) {
        self.version = try arena.text(wire.pointee.version, Self.fullName, "version")
        self.wireVersion = wire.pointee.wire_version
        self.startedAt = Instant(microseconds: wire.pointee.started_at_us)
        self.uptimeMicroseconds = wire.pointee.uptime_microseconds
        self.clientEndpoint = try arena.text(wire.pointee.client_endpoint, Self.fullName, "client_endpoint")
        self.serviceEndpoint = try arena.text(wire.pointee.service_endpoint, Self.fullName, "service_endpoint")
        if let value = wire.pointee.limits { self.limits = try GatewayV1.Limits(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__InfoResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__info_response__init(wire)
        if !self.version.isEmpty { wire.pointee.version = try arena.string(self.version, Self.fullName, "version") }
        wire.pointee.wire_version = self.wireVersion
        wire.pointee.started_at_us = self.startedAt.microseconds
        wire.pointee.uptime_microseconds = self.uptimeMicroseconds
        if !self.clientEndpoint.isEmpty { wire.pointee.client_endpoint = try arena.string(self.clientEndpoint, Self.fullName, "client_endpoint") }
        if !self.serviceEndpoint.isEmpty { wire.pointee.service_endpoint = try arena.string(self.serviceEndpoint, Self.fullName, "service_endpoint") }
        if let value = self.limits {
            let element = arena.allocate(Liveshop__Gateway__V1__Limits.self)
            try value.write(to: element, arena)
            wire.pointee.limits = element
        }
    }
}

extension GatewayV1.Limits: Message {
    public static var fullName: String { "liveshop.gateway.v1.Limits" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__limits__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__Limits.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.Limits {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__Limits>, _ arena: Arena) throws(MessageError) {
        self.payloadBytesMax = wire.pointee.payload_bytes_max
        self.inFlightPerClientMax = wire.pointee.in_flight_per_client_max
        self.inFlightMax = wire.pointee.in_flight_max
        self.clientsMax = wire.pointee.clients_max
        self.instancesMax = wire.pointee.instances_max
        self.deadlineMsMax = wire.pointee.deadline_ms_max
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__Limits>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__limits__init(wire)
        wire.pointee.payload_bytes_max = self.payloadBytesMax
        wire.pointee.in_flight_per_client_max = self.inFlightPerClientMax
        wire.pointee.in_flight_max = self.inFlightMax
        wire.pointee.clients_max = self.clientsMax
        wire.pointee.instances_max = self.instancesMax
        wire.pointee.deadline_ms_max = self.deadlineMsMax
    }
}

extension GatewayV1.StatsRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.StatsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__stats_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__StatsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.StatsRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__StatsRequest>, _ arena: Arena) throws(MessageError) {
        self.methodContains = try arena.text(wire.pointee.method_contains, Self.fullName, "method_contains")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__StatsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__stats_request__init(wire)
        if !self.methodContains.isEmpty { wire.pointee.method_contains = try arena.string(self.methodContains, Self.fullName, "method_contains") }
    }
}

extension GatewayV1.StatsResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.StatsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__stats_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__StatsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.StatsResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__StatsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.methods {
            self.methods.reserveCapacity(wire.pointee.n_methods)
            for index in 0..<wire.pointee.n_methods {
                guard let element = elements[index] else { continue }
                self.methods.append(try GatewayV1.MethodStats(wire: element, arena))
            }
        }
        self.clients = wire.pointee.clients
        self.inFlight = wire.pointee.in_flight
        if let elements = wire.pointee.dropped {
            self.dropped.reserveCapacity(wire.pointee.n_dropped)
            for index in 0..<wire.pointee.n_dropped {
                guard let element = elements[index] else { continue }
                self.dropped.append(try GatewayV1.DroppedFrames(wire: element, arena))
            }
        }
        if let elements = wire.pointee.refused {
            self.refused.reserveCapacity(wire.pointee.n_refused)
            for index in 0..<wire.pointee.n_refused {
                guard let element = elements[index] else { continue }
                self.refused.append(try GatewayV1.RefusedCalls(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__StatsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__stats_response__init(wire)
        if !self.methods.isEmpty {
            wire.pointee.n_methods = self.methods.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__MethodStats>?.self, count: self.methods.count)
            for index in 0..<self.methods.count {
                let element = arena.allocate(Liveshop__Gateway__V1__MethodStats.self)
                try self.methods[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.methods = elements
        }
        wire.pointee.clients = self.clients
        wire.pointee.in_flight = self.inFlight
        if !self.dropped.isEmpty {
            wire.pointee.n_dropped = self.dropped.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__DroppedFrames>?.self, count: self.dropped.count)
            for index in 0..<self.dropped.count {
                let element = arena.allocate(Liveshop__Gateway__V1__DroppedFrames.self)
                try self.dropped[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.dropped = elements
        }
        if !self.refused.isEmpty {
            wire.pointee.n_refused = self.refused.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__RefusedCalls>?.self, count: self.refused.count)
            for index in 0..<self.refused.count {
                let element = arena.allocate(Liveshop__Gateway__V1__RefusedCalls.self)
                try self.refused[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.refused = elements
        }
    }
}

extension GatewayV1.MetricsRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.MetricsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__metrics_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__MetricsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.MetricsRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__MetricsRequest>, _ arena: Arena) throws(MessageError) {
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__MetricsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__metrics_request__init(wire)
    }
}

extension GatewayV1.MetricsResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.MetricsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__metrics_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__MetricsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.MetricsResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__MetricsResponse>, _ arena: Arena) throws(MessageError) {
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__MetricsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__metrics_response__init(wire)
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
    }
}

extension GatewayV1.RefusedCalls: Message {
    public static var fullName: String { "liveshop.gateway.v1.RefusedCalls" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__refused_calls__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__RefusedCalls.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.RefusedCalls {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__RefusedCalls>, _ arena: Arena) throws(MessageError) {
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.calls = wire.pointee.calls
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__RefusedCalls>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__refused_calls__init(wire)
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        wire.pointee.calls = self.calls
    }
}

extension GatewayV1.MethodStats: Message {
    public static var fullName: String { "liveshop.gateway.v1.MethodStats" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__method_stats__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__MethodStats.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.MethodStats {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__MethodStats>, _ arena: Arena) throws(MessageError) {
        self.fullName = try arena.text(wire.pointee.full_name, Self.fullName, "full_name")
        self.calls = wire.pointee.calls
        if let elements = wire.pointee.errors {
            self.errors.reserveCapacity(wire.pointee.n_errors)
            for index in 0..<wire.pointee.n_errors {
                guard let element = elements[index] else { continue }
                self.errors.append(try GatewayV1.StatusCount(wire: element, arena))
            }
        }
        self.inFlight = wire.pointee.in_flight
        self.p50Microseconds = wire.pointee.p50_microseconds
        self.p99Microseconds = wire.pointee.p99_microseconds
        self.p999Microseconds = wire.pointee.p999_microseconds
        if let value = wire.pointee.queue { self.queue = try MeshV1.Latency(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__MethodStats>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__method_stats__init(wire)
        if !self.fullName.isEmpty { wire.pointee.full_name = try arena.string(self.fullName, Self.fullName, "full_name") }
        wire.pointee.calls = self.calls
        if !self.errors.isEmpty {
            wire.pointee.n_errors = self.errors.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__StatusCount>?.self, count: self.errors.count)
            for index in 0..<self.errors.count {
                let element = arena.allocate(Liveshop__Gateway__V1__StatusCount.self)
                try self.errors[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.errors = elements
        }
        wire.pointee.in_flight = self.inFlight
        wire.pointee.p50_microseconds = self.p50Microseconds
        wire.pointee.p99_microseconds = self.p99Microseconds
        wire.pointee.p999_microseconds = self.p999Microseconds
        if let value = self.queue {
            let element = arena.allocate(Liveshop__Mesh__V1__Latency.self)
            try value.write(to: element, arena)
            wire.pointee.queue = element
        }
    }
}

extension GatewayV1.StatusCount: Message {
    public static var fullName: String { "liveshop.gateway.v1.StatusCount" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__status_count__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__StatusCount.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.StatusCount {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__StatusCount>, _ arena: Arena) throws(MessageError) {
        self.status = StatusCode(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        self.calls = wire.pointee.calls
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__StatusCount>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__status_count__init(wire)
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        wire.pointee.calls = self.calls
    }
}

extension GatewayV1.DroppedFrames: Message {
    public static var fullName: String { "liveshop.gateway.v1.DroppedFrames" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__dropped_frames__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__DroppedFrames.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.DroppedFrames {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__DroppedFrames>, _ arena: Arena) throws(MessageError) {
        self.cause = try arena.text(wire.pointee.cause, Self.fullName, "cause")
        self.messages = wire.pointee.messages
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__DroppedFrames>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__dropped_frames__init(wire)
        if !self.cause.isEmpty { wire.pointee.cause = try arena.string(self.cause, Self.fullName, "cause") }
        wire.pointee.messages = self.messages
    }
}

extension GatewayV1.ListInstancesRequest: Message {
    public static var fullName: String { "liveshop.gateway.v1.ListInstancesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__list_instances_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__ListInstancesRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.ListInstancesRequest {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__ListInstancesRequest>, _ arena: Arena) throws(MessageError) {
        self.service = try arena.text(wire.pointee.service, Self.fullName, "service")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__ListInstancesRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__list_instances_request__init(wire)
        if !self.service.isEmpty { wire.pointee.service = try arena.string(self.service, Self.fullName, "service") }
    }
}

extension GatewayV1.ListInstancesResponse: Message {
    public static var fullName: String { "liveshop.gateway.v1.ListInstancesResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__list_instances_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__ListInstancesResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.ListInstancesResponse {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__ListInstancesResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.instances {
            self.instances.reserveCapacity(wire.pointee.n_instances)
            for index in 0..<wire.pointee.n_instances {
                guard let element = elements[index] else { continue }
                self.instances.append(try GatewayV1.Instance(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__ListInstancesResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__list_instances_response__init(wire)
        if !self.instances.isEmpty {
            wire.pointee.n_instances = self.instances.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__Instance>?.self, count: self.instances.count)
            for index in 0..<self.instances.count {
                let element = arena.allocate(Liveshop__Gateway__V1__Instance.self)
                try self.instances[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.instances = elements
        }
    }
}

extension GatewayV1.Instance: Message {
    public static var fullName: String { "liveshop.gateway.v1.Instance" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__instance__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__Instance.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.Instance {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__Instance>, _ arena: Arena) throws(MessageError) {
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        self.incarnation = try arena.text(wire.pointee.incarnation, Self.fullName, "incarnation")
        if let elements = wire.pointee.services {
            self.services.reserveCapacity(wire.pointee.n_services)
            for index in 0..<wire.pointee.n_services {
                guard let element = elements[index] else { continue }
                self.services.append(try GatewayV1.InstanceService(wire: element, arena))
            }
        }
        if let elements = wire.pointee.partitions {
            self.partitions.reserveCapacity(wire.pointee.n_partitions)
            for index in 0..<wire.pointee.n_partitions {
                guard let element = elements[index] else { continue }
                self.partitions.append(try GatewayV1.InstancePartitions(wire: element, arena))
            }
        }
        self.outstanding = wire.pointee.outstanding
        self.silentMicroseconds = wire.pointee.silent_microseconds
        self.draining = wire.pointee.draining != 0
        self.directEndpoint = try arena.text(wire.pointee.direct_endpoint, Self.fullName, "direct_endpoint")
        self.isolated = wire.pointee.isolated != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__Instance>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__instance__init(wire)
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if !self.incarnation.isEmpty { wire.pointee.incarnation = try arena.string(self.incarnation, Self.fullName, "incarnation") }
        if !self.services.isEmpty {
            wire.pointee.n_services = self.services.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__InstanceService>?.self, count: self.services.count)
            for index in 0..<self.services.count {
                let element = arena.allocate(Liveshop__Gateway__V1__InstanceService.self)
                try self.services[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.services = elements
        }
        if !self.partitions.isEmpty {
            wire.pointee.n_partitions = self.partitions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Gateway__V1__InstancePartitions>?.self, count: self.partitions.count)
            for index in 0..<self.partitions.count {
                let element = arena.allocate(Liveshop__Gateway__V1__InstancePartitions.self)
                try self.partitions[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.partitions = elements
        }
        wire.pointee.outstanding = self.outstanding
        wire.pointee.silent_microseconds = self.silentMicroseconds
        wire.pointee.draining = self.draining ? 1 : 0
        if !self.directEndpoint.isEmpty { wire.pointee.direct_endpoint = try arena.string(self.directEndpoint, Self.fullName, "direct_endpoint") }
        wire.pointee.isolated = self.isolated ? 1 : 0
    }
}

extension GatewayV1.InstanceService: Message {
    public static var fullName: String { "liveshop.gateway.v1.InstanceService" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__instance_service__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__InstanceService.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.InstanceService {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__InstanceService>, _ arena: Arena) throws(MessageError) {
        self.fullName = try arena.text(wire.pointee.full_name, Self.fullName, "full_name")
        if let elements = wire.pointee.methods {
            self.methods.reserveCapacity(wire.pointee.n_methods)
            for index in 0..<wire.pointee.n_methods {
                self.methods.append(try arena.text(elements[index], Self.fullName, "methods"))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__InstanceService>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__instance_service__init(wire)
        if !self.fullName.isEmpty { wire.pointee.full_name = try arena.string(self.fullName, Self.fullName, "full_name") }
        if !self.methods.isEmpty {
            wire.pointee.n_methods = self.methods.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.methods.count)
            for index in 0..<self.methods.count {
                elements[index] = try arena.string(self.methods[index], Self.fullName, "methods")
            }
            wire.pointee.methods = elements
        }
    }
}

extension GatewayV1.InstancePartitions: Message {
    public static var fullName: String { "liveshop.gateway.v1.InstancePartitions" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__gateway__v1__instance_partitions__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Gateway__V1__InstancePartitions.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension GatewayV1.InstancePartitions {
    init(wire: UnsafePointer<Liveshop__Gateway__V1__InstancePartitions>, _ arena: Arena) throws(MessageError) {
        self.first = wire.pointee.first
        self.last = wire.pointee.last
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Gateway__V1__InstancePartitions>, _ arena: Arena) throws(MessageError) {
        liveshop__gateway__v1__instance_partitions__init(wire)
        wire.pointee.first = self.first
        wire.pointee.last = self.last
    }
}
