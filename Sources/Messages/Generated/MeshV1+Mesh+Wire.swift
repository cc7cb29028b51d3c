// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension MeshV1.HeaderTail: Message {
    public static var fullName: String { "liveshop.mesh.v1.HeaderTail" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__header_tail__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__HeaderTail.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.HeaderTail {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__HeaderTail>, _ arena: Arena) throws(MessageError) {
        self.traceparent = try arena.text(wire.pointee.traceparent, Self.fullName, "traceparent")
        self.idempotencyKey = try arena.text(wire.pointee.idempotency_key, Self.fullName, "idempotency_key")
        if let value = wire.pointee.error { self.error = try MeshV1.ErrorDetail(wire: value, arena) }
        if let elements = wire.pointee.metadata {
            self.metadata.reserveCapacity(wire.pointee.n_metadata)
            for index in 0..<wire.pointee.n_metadata {
                guard let element = elements[index] else { continue }
                self.metadata.append(try MeshV1.MetadataEntry(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__HeaderTail>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__header_tail__init(wire)
        if !self.traceparent.isEmpty { wire.pointee.traceparent = try arena.string(self.traceparent, Self.fullName, "traceparent") }
        if !self.idempotencyKey.isEmpty { wire.pointee.idempotency_key = try arena.string(self.idempotencyKey, Self.fullName, "idempotency_key") }
        if let value = self.error {
            let element = arena.allocate(Liveshop__Mesh__V1__ErrorDetail.self)
            try value.write(to: element, arena)
            wire.pointee.error = element
        }
        if !self.metadata.isEmpty {
            wire.pointee.n_metadata = self.metadata.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__MetadataEntry>?.self, count: self.metadata.count)
            for index in 0..<self.metadata.count {
                let element = arena.allocate(Liveshop__Mesh__V1__MetadataEntry.self)
                try self.metadata[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.metadata = elements
        }
    }
}

extension MeshV1.ErrorDetail: Message {
    public static var fullName: String { "liveshop.mesh.v1.ErrorDetail" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__error_detail__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__ErrorDetail.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.ErrorDetail {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__ErrorDetail>, _ arena: Arena) throws(MessageError) {
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
        self.retryAfterUs = wire.pointee.retry_after_us
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__ErrorDetail>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__error_detail__init(wire)
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
        wire.pointee.retry_after_us = self.retryAfterUs
    }
}

extension MeshV1.MetadataEntry: Message {
    public static var fullName: String { "liveshop.mesh.v1.MetadataEntry" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__metadata_entry__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__MetadataEntry.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.MetadataEntry {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__MetadataEntry>, _ arena: Arena) throws(MessageError) {
        self.key = try arena.text(wire.pointee.key, Self.fullName, "key")
        self.value = try arena.text(wire.pointee.value, Self.fullName, "value")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__MetadataEntry>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__metadata_entry__init(wire)
        if !self.key.isEmpty { wire.pointee.key = try arena.string(self.key, Self.fullName, "key") }
        if !self.value.isEmpty { wire.pointee.value = try arena.string(self.value, Self.fullName, "value") }
    }
}

extension MeshV1.Hello: Message {
    public static var fullName: String { "liveshop.mesh.v1.Hello" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__hello__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__Hello.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.Hello {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__Hello>, _ arena: Arena) throws(MessageError) {
        self.incarnation = arena.bytes(wire.pointee.incarnation)
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        if let elements = wire.pointee.services {
            self.services.reserveCapacity(wire.pointee.n_services)
            for index in 0..<wire.pointee.n_services {
                guard let element = elements[index] else { continue }
                self.services.append(try MeshV1.ServedService(wire: element, arena))
            }
        }
        if let elements = wire.pointee.partitions {
            self.partitions.reserveCapacity(wire.pointee.n_partitions)
            for index in 0..<wire.pointee.n_partitions {
                guard let element = elements[index] else { continue }
                self.partitions.append(try MeshV1.PartitionRange(wire: element, arena))
            }
        }
        self.directEndpoint = try arena.text(wire.pointee.direct_endpoint, Self.fullName, "direct_endpoint")
        self.token = try arena.text(wire.pointee.token, Self.fullName, "token")
        self.batchBytesMax = wire.pointee.batch_bytes_max
        self.descriptors = arena.bytes(wire.pointee.descriptors)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__Hello>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__hello__init(wire)
        if !self.incarnation.isEmpty { wire.pointee.incarnation = arena.data(self.incarnation) }
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if !self.services.isEmpty {
            wire.pointee.n_services = self.services.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__ServedService>?.self, count: self.services.count)
            for index in 0..<self.services.count {
                let element = arena.allocate(Liveshop__Mesh__V1__ServedService.self)
                try self.services[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.services = elements
        }
        if !self.partitions.isEmpty {
            wire.pointee.n_partitions = self.partitions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__PartitionRange>?.self, count: self.partitions.count)
            for index in 0..<self.partitions.count {
                let element = arena.allocate(Liveshop__Mesh__V1__PartitionRange.self)
                try self.partitions[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.partitions = elements
        }
        if !self.directEndpoint.isEmpty { wire.pointee.direct_endpoint = try arena.string(self.directEndpoint, Self.fullName, "direct_endpoint") }
        if !self.token.isEmpty { wire.pointee.token = try arena.string(self.token, Self.fullName, "token") }
        wire.pointee.batch_bytes_max = self.batchBytesMax
        if !self.descriptors.isEmpty { wire.pointee.descriptors = arena.data(self.descriptors) }
    }
}

extension MeshV1.ServedService: Message {
    public static var fullName: String { "liveshop.mesh.v1.ServedService" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__served_service__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__ServedService.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.ServedService {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__ServedService>, _ arena: Arena) throws(MessageError) {
        self.fullName = try arena.text(wire.pointee.full_name, Self.fullName, "full_name")
        if let elements = wire.pointee.methods {
            self.methods.reserveCapacity(wire.pointee.n_methods)
            for index in 0..<wire.pointee.n_methods {
                guard let element = elements[index] else { continue }
                self.methods.append(try MeshV1.ServedMethod(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__ServedService>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__served_service__init(wire)
        if !self.fullName.isEmpty { wire.pointee.full_name = try arena.string(self.fullName, Self.fullName, "full_name") }
        if !self.methods.isEmpty {
            wire.pointee.n_methods = self.methods.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__ServedMethod>?.self, count: self.methods.count)
            for index in 0..<self.methods.count {
                let element = arena.allocate(Liveshop__Mesh__V1__ServedMethod.self)
                try self.methods[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.methods = elements
        }
    }
}

extension MeshV1.ServedMethod: Message {
    public static var fullName: String { "liveshop.mesh.v1.ServedMethod" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__served_method__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__ServedMethod.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.ServedMethod {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__ServedMethod>, _ arena: Arena) throws(MessageError) {
        self.id = wire.pointee.id
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__ServedMethod>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__served_method__init(wire)
        wire.pointee.id = self.id
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
    }
}

extension MeshV1.PartitionRange: Message {
    public static var fullName: String { "liveshop.mesh.v1.PartitionRange" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__partition_range__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__PartitionRange.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.PartitionRange {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__PartitionRange>, _ arena: Arena) throws(MessageError) {
        self.first = wire.pointee.first
        self.last = wire.pointee.last
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__PartitionRange>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__partition_range__init(wire)
        wire.pointee.first = self.first
        wire.pointee.last = self.last
    }
}

extension MeshV1.HelloAck: Message {
    public static var fullName: String { "liveshop.mesh.v1.HelloAck" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__hello_ack__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__HelloAck.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.HelloAck {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__HelloAck>, _ arena: Arena) throws(MessageError) {
        self.incarnation = arena.bytes(wire.pointee.incarnation)
        self.heartbeatMs = wire.pointee.heartbeat_ms
        self.silenceMaxMs = wire.pointee.silence_max_ms
        self.payloadBytesMax = wire.pointee.payload_bytes_max
        self.inFlightMax = wire.pointee.in_flight_max
        self.batchBytesMax = wire.pointee.batch_bytes_max
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__HelloAck>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__hello_ack__init(wire)
        if !self.incarnation.isEmpty { wire.pointee.incarnation = arena.data(self.incarnation) }
        wire.pointee.heartbeat_ms = self.heartbeatMs
        wire.pointee.silence_max_ms = self.silenceMaxMs
        wire.pointee.payload_bytes_max = self.payloadBytesMax
        wire.pointee.in_flight_max = self.inFlightMax
        wire.pointee.batch_bytes_max = self.batchBytesMax
    }
}

extension MeshV1.GoAway: Message {
    public static var fullName: String { "liveshop.mesh.v1.GoAway" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__go_away__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__GoAway.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.GoAway {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__GoAway>, _ arena: Arena) throws(MessageError) {
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__GoAway>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__go_away__init(wire)
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}
