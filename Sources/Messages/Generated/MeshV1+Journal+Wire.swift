// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension MeshV1.JournalRecord: Message {
    public static var fullName: String { "liveshop.mesh.v1.JournalRecord" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__journal_record__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__JournalRecord.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.JournalRecord {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__JournalRecord>, _ arena: Arena) throws(MessageError) {
        self.schema = try arena.text(wire.pointee.schema, Self.fullName, "schema")
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                self.events.append(arena.bytes(elements[index]))
            }
        }
        self.idempotencyKey = try arena.text(wire.pointee.idempotency_key, Self.fullName, "idempotency_key")
        self.fingerprint = wire.pointee.fingerprint
        self.reply = arena.bytes(wire.pointee.reply)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__JournalRecord>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__journal_record__init(wire)
        if !self.schema.isEmpty { wire.pointee.schema = try arena.string(self.schema, Self.fullName, "schema") }
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(ProtobufCBinaryData.self, count: self.events.count)
            for index in 0..<self.events.count {
                elements[index] = arena.data(self.events[index])
            }
            wire.pointee.events = elements
        }
        if !self.idempotencyKey.isEmpty { wire.pointee.idempotency_key = try arena.string(self.idempotencyKey, Self.fullName, "idempotency_key") }
        wire.pointee.fingerprint = self.fingerprint
        if !self.reply.isEmpty { wire.pointee.reply = arena.data(self.reply) }
    }
}

extension MeshV1.RememberedReply: Message {
    public static var fullName: String { "liveshop.mesh.v1.RememberedReply" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__remembered_reply__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__RememberedReply.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.RememberedReply {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__RememberedReply>, _ arena: Arena) throws(MessageError) {
        self.idempotencyKey = try arena.text(wire.pointee.idempotency_key, Self.fullName, "idempotency_key")
        self.fingerprint = wire.pointee.fingerprint
        self.sequence = wire.pointee.sequence
        self.time = Instant(microseconds: wire.pointee.time_us)
        self.reply = arena.bytes(wire.pointee.reply)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__RememberedReply>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__remembered_reply__init(wire)
        if !self.idempotencyKey.isEmpty { wire.pointee.idempotency_key = try arena.string(self.idempotencyKey, Self.fullName, "idempotency_key") }
        wire.pointee.fingerprint = self.fingerprint
        wire.pointee.sequence = self.sequence
        wire.pointee.time_us = self.time.microseconds
        if !self.reply.isEmpty { wire.pointee.reply = arena.data(self.reply) }
    }
}

extension MeshV1.RememberedReplies: Message {
    public static var fullName: String { "liveshop.mesh.v1.RememberedReplies" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__remembered_replies__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__RememberedReplies.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.RememberedReplies {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__RememberedReplies>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.replies {
            self.replies.reserveCapacity(wire.pointee.n_replies)
            for index in 0..<wire.pointee.n_replies {
                guard let element = elements[index] else { continue }
                self.replies.append(try MeshV1.RememberedReply(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__RememberedReplies>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__remembered_replies__init(wire)
        if !self.replies.isEmpty {
            wire.pointee.n_replies = self.replies.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__RememberedReply>?.self, count: self.replies.count)
            for index in 0..<self.replies.count {
                let element = arena.allocate(Liveshop__Mesh__V1__RememberedReply.self)
                try self.replies[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.replies = elements
        }
    }
}

extension MeshV1.SnapshotHeader: Message {
    public static var fullName: String { "liveshop.mesh.v1.SnapshotHeader" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__snapshot_header__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__SnapshotHeader.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.SnapshotHeader {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__SnapshotHeader>, _ arena: Arena) throws(MessageError) {
        self.schema = try arena.text(wire.pointee.schema, Self.fullName, "schema")
        self.sequence = wire.pointee.sequence
        self.time = Instant(microseconds: wire.pointee.time_us)
        self.rememberedCount = wire.pointee.remembered_count
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__SnapshotHeader>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__snapshot_header__init(wire)
        if !self.schema.isEmpty { wire.pointee.schema = try arena.string(self.schema, Self.fullName, "schema") }
        wire.pointee.sequence = self.sequence
        wire.pointee.time_us = self.time.microseconds
        wire.pointee.remembered_count = self.rememberedCount
    }
}
