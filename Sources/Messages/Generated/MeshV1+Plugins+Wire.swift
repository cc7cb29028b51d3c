// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension MeshV1.ListPluginsRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.ListPluginsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__list_plugins_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__ListPluginsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.ListPluginsRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__ListPluginsRequest>, _ arena: Arena) throws(MessageError) {
        self.pluginID = try arena.text(wire.pointee.plugin_id, Self.fullName, "plugin_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__ListPluginsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__list_plugins_request__init(wire)
        if !self.pluginID.isEmpty { wire.pointee.plugin_id = try arena.string(self.pluginID, Self.fullName, "plugin_id") }
    }
}

extension MeshV1.ListPluginsResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.ListPluginsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__list_plugins_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__ListPluginsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.ListPluginsResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__ListPluginsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.plugins {
            self.plugins.reserveCapacity(wire.pointee.n_plugins)
            for index in 0..<wire.pointee.n_plugins {
                guard let element = elements[index] else { continue }
                self.plugins.append(try MeshV1.PluginReport(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__ListPluginsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__list_plugins_response__init(wire)
        if !self.plugins.isEmpty {
            wire.pointee.n_plugins = self.plugins.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__PluginReport>?.self, count: self.plugins.count)
            for index in 0..<self.plugins.count {
                let element = arena.allocate(Liveshop__Mesh__V1__PluginReport.self)
                try self.plugins[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.plugins = elements
        }
    }
}

extension MeshV1.PluginReport: Message {
    public static var fullName: String { "liveshop.mesh.v1.PluginReport" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__plugin_report__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__PluginReport.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.PluginReport {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__PluginReport>, _ arena: Arena) throws(MessageError) {
        self.pluginID = try arena.text(wire.pointee.plugin_id, Self.fullName, "plugin_id")
        self.version = try arena.text(wire.pointee.version, Self.fullName, "version")
        if let elements = wire.pointee.points {
            self.points.reserveCapacity(wire.pointee.n_points)
            for index in 0..<wire.pointee.n_points {
                self.points.append(try arena.text(elements[index], Self.fullName, "points"))
            }
        }
        self.isolation = try arena.text(wire.pointee.isolation, Self.fullName, "isolation")
        self.priority = wire.pointee.priority
        self.onFailure = try arena.text(wire.pointee.on_failure, Self.fullName, "on_failure")
        self.deadlineMs = wire.pointee.deadline_ms
        self.folder = try arena.text(wire.pointee.folder, Self.fullName, "folder")
        self.state = MeshV1.PluginState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.generation = wire.pointee.generation
        self.calls = wire.pointee.calls
        self.declined = wire.pointee.declined
        if let elements = wire.pointee.errors {
            self.errors.reserveCapacity(wire.pointee.n_errors)
            for index in 0..<wire.pointee.n_errors {
                guard let element = elements[index] else { continue }
                self.errors.append(try MeshV1.PluginErrorCount(wire: element, arena))
            }
        }
        self.inFlight = wire.pointee.in_flight
        self.p50Us = wire.pointee.p50_us
        self.p99Us = wire.pointee.p99_us
        self.restarts = wire.pointee.restarts
        if let elements = wire.pointee.counters {
            self.counters.reserveCapacity(wire.pointee.n_counters)
            for index in 0..<wire.pointee.n_counters {
                guard let element = elements[index] else { continue }
                self.counters.append(try MeshV1.PluginCounter(wire: element, arena))
            }
        }
        self.breakerOpen = wire.pointee.breaker_open != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__PluginReport>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__plugin_report__init(wire)
        if !self.pluginID.isEmpty { wire.pointee.plugin_id = try arena.string(self.pluginID, Self.fullName, "plugin_id") }
        if !self.version.isEmpty { wire.pointee.version = try arena.string(self.version, Self.fullName, "version") }
        if !self.points.isEmpty {
            wire.pointee.n_points = self.points.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.points.count)
            for index in 0..<self.points.count {
                elements[index] = try arena.string(self.points[index], Self.fullName, "points")
            }
            wire.pointee.points = elements
        }
        if !self.isolation.isEmpty { wire.pointee.isolation = try arena.string(self.isolation, Self.fullName, "isolation") }
        wire.pointee.priority = self.priority
        if !self.onFailure.isEmpty { wire.pointee.on_failure = try arena.string(self.onFailure, Self.fullName, "on_failure") }
        wire.pointee.deadline_ms = self.deadlineMs
        if !self.folder.isEmpty { wire.pointee.folder = try arena.string(self.folder, Self.fullName, "folder") }
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        wire.pointee.generation = self.generation
        wire.pointee.calls = self.calls
        wire.pointee.declined = self.declined
        if !self.errors.isEmpty {
            wire.pointee.n_errors = self.errors.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__PluginErrorCount>?.self, count: self.errors.count)
            for index in 0..<self.errors.count {
                let element = arena.allocate(Liveshop__Mesh__V1__PluginErrorCount.self)
                try self.errors[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.errors = elements
        }
        wire.pointee.in_flight = self.inFlight
        wire.pointee.p50_us = self.p50Us
        wire.pointee.p99_us = self.p99Us
        wire.pointee.restarts = self.restarts
        if !self.counters.isEmpty {
            wire.pointee.n_counters = self.counters.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__PluginCounter>?.self, count: self.counters.count)
            for index in 0..<self.counters.count {
                let element = arena.allocate(Liveshop__Mesh__V1__PluginCounter.self)
                try self.counters[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.counters = elements
        }
        wire.pointee.breaker_open = self.breakerOpen ? 1 : 0
    }
}

extension MeshV1.PluginErrorCount: Message {
    public static var fullName: String { "liveshop.mesh.v1.PluginErrorCount" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__plugin_error_count__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__PluginErrorCount.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.PluginErrorCount {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__PluginErrorCount>, _ arena: Arena) throws(MessageError) {
        self.kind = try arena.text(wire.pointee.kind, Self.fullName, "kind")
        self.calls = wire.pointee.calls
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__PluginErrorCount>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__plugin_error_count__init(wire)
        if !self.kind.isEmpty { wire.pointee.kind = try arena.string(self.kind, Self.fullName, "kind") }
        wire.pointee.calls = self.calls
    }
}

extension MeshV1.PluginCounter: Message {
    public static var fullName: String { "liveshop.mesh.v1.PluginCounter" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__plugin_counter__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__PluginCounter.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.PluginCounter {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__PluginCounter>, _ arena: Arena) throws(MessageError) {
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        self.value = wire.pointee.value
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__PluginCounter>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__plugin_counter__init(wire)
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        wire.pointee.value = self.value
    }
}

extension MeshV1.ChangePluginRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.ChangePluginRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__change_plugin_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__ChangePluginRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.ChangePluginRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__ChangePluginRequest>, _ arena: Arena) throws(MessageError) {
        self.pluginID = try arena.text(wire.pointee.plugin_id, Self.fullName, "plugin_id")
        self.action = MeshV1.PluginAction(rawValue: Int32(truncatingIfNeeded: wire.pointee.action.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__ChangePluginRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__change_plugin_request__init(wire)
        if !self.pluginID.isEmpty { wire.pointee.plugin_id = try arena.string(self.pluginID, Self.fullName, "plugin_id") }
        wire.pointee.action = .init(rawValue: .init(truncatingIfNeeded: self.action.rawValue))
    }
}

extension MeshV1.ChangePluginResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.ChangePluginResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__change_plugin_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__ChangePluginResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.ChangePluginResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__ChangePluginResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.changes {
            self.changes.reserveCapacity(wire.pointee.n_changes)
            for index in 0..<wire.pointee.n_changes {
                guard let element = elements[index] else { continue }
                self.changes.append(try MeshV1.PluginChange(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__ChangePluginResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__change_plugin_response__init(wire)
        if !self.changes.isEmpty {
            wire.pointee.n_changes = self.changes.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__PluginChange>?.self, count: self.changes.count)
            for index in 0..<self.changes.count {
                let element = arena.allocate(Liveshop__Mesh__V1__PluginChange.self)
                try self.changes[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.changes = elements
        }
    }
}

extension MeshV1.PluginChange: Message {
    public static var fullName: String { "liveshop.mesh.v1.PluginChange" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__plugin_change__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__PluginChange.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.PluginChange {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__PluginChange>, _ arena: Arena) throws(MessageError) {
        self.pluginID = try arena.text(wire.pointee.plugin_id, Self.fullName, "plugin_id")
        self.what = try arena.text(wire.pointee.what, Self.fullName, "what")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__PluginChange>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__plugin_change__init(wire)
        if !self.pluginID.isEmpty { wire.pointee.plugin_id = try arena.string(self.pluginID, Self.fullName, "plugin_id") }
        if !self.what.isEmpty { wire.pointee.what = try arena.string(self.what, Self.fullName, "what") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}
