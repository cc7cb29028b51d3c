// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension MeshV1.InstanceStatsRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.InstanceStatsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__instance_stats_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__InstanceStatsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.InstanceStatsRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__InstanceStatsRequest>, _ arena: Arena) throws(MessageError) {
        self.instance = try arena.text(wire.pointee.instance, Self.fullName, "instance")
        self.methodContains = try arena.text(wire.pointee.method_contains, Self.fullName, "method_contains")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__InstanceStatsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__instance_stats_request__init(wire)
        if !self.instance.isEmpty { wire.pointee.instance = try arena.string(self.instance, Self.fullName, "instance") }
        if !self.methodContains.isEmpty { wire.pointee.method_contains = try arena.string(self.methodContains, Self.fullName, "method_contains") }
    }
}

extension MeshV1.InstanceStatsResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.InstanceStatsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__instance_stats_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__InstanceStatsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.InstanceStatsResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__InstanceStatsResponse>, _ arena: Arena) throws(MessageError) {
        self.instance = try arena.text(wire.pointee.instance, Self.fullName, "instance")
        if let elements = wire.pointee.methods {
            self.methods.reserveCapacity(wire.pointee.n_methods)
            for index in 0..<wire.pointee.n_methods {
                guard let element = elements[index] else { continue }
                self.methods.append(try MeshV1.MethodFigures(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__InstanceStatsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__instance_stats_response__init(wire)
        if !self.instance.isEmpty { wire.pointee.instance = try arena.string(self.instance, Self.fullName, "instance") }
        if !self.methods.isEmpty {
            wire.pointee.n_methods = self.methods.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__MethodFigures>?.self, count: self.methods.count)
            for index in 0..<self.methods.count {
                let element = arena.allocate(Liveshop__Mesh__V1__MethodFigures.self)
                try self.methods[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.methods = elements
        }
    }
}

extension MeshV1.MethodFigures: Message {
    public static var fullName: String { "liveshop.mesh.v1.MethodFigures" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__method_figures__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__MethodFigures.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.MethodFigures {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__MethodFigures>, _ arena: Arena) throws(MessageError) {
        self.fullName = try arena.text(wire.pointee.full_name, Self.fullName, "full_name")
        self.calls = wire.pointee.calls
        if let elements = wire.pointee.errors {
            self.errors.reserveCapacity(wire.pointee.n_errors)
            for index in 0..<wire.pointee.n_errors {
                guard let element = elements[index] else { continue }
                self.errors.append(try MeshV1.CodeCount(wire: element, arena))
            }
        }
        self.inFlight = wire.pointee.in_flight
        if let value = wire.pointee.latency { self.latency = try MeshV1.Latency(wire: value, arena) }
        if let value = wire.pointee.queue { self.queue = try MeshV1.Latency(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__MethodFigures>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__method_figures__init(wire)
        if !self.fullName.isEmpty { wire.pointee.full_name = try arena.string(self.fullName, Self.fullName, "full_name") }
        wire.pointee.calls = self.calls
        if !self.errors.isEmpty {
            wire.pointee.n_errors = self.errors.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__CodeCount>?.self, count: self.errors.count)
            for index in 0..<self.errors.count {
                let element = arena.allocate(Liveshop__Mesh__V1__CodeCount.self)
                try self.errors[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.errors = elements
        }
        wire.pointee.in_flight = self.inFlight
        if let value = self.latency {
            let element = arena.allocate(Liveshop__Mesh__V1__Latency.self)
            try value.write(to: element, arena)
            wire.pointee.latency = element
        }
        if let value = self.queue {
            let element = arena.allocate(Liveshop__Mesh__V1__Latency.self)
            try value.write(to: element, arena)
            wire.pointee.queue = element
        }
    }
}

extension MeshV1.CodeCount: Message {
    public static var fullName: String { "liveshop.mesh.v1.CodeCount" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__code_count__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__CodeCount.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.CodeCount {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__CodeCount>, _ arena: Arena) throws(MessageError) {
        self.status = StatusCode(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        self.calls = wire.pointee.calls
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__CodeCount>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__code_count__init(wire)
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        wire.pointee.calls = self.calls
    }
}

extension MeshV1.Latency: Message {
    public static var fullName: String { "liveshop.mesh.v1.Latency" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__latency__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__Latency.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.Latency {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__Latency>, _ arena: Arena) throws(MessageError) {
        self.p50Us = wire.pointee.p50_us
        self.p99Us = wire.pointee.p99_us
        self.p999Us = wire.pointee.p999_us
        self.maxUs = wire.pointee.max_us
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__Latency>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__latency__init(wire)
        wire.pointee.p50_us = self.p50Us
        wire.pointee.p99_us = self.p99Us
        wire.pointee.p999_us = self.p999Us
        wire.pointee.max_us = self.maxUs
    }
}

extension MeshV1.InstanceMetricsRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.InstanceMetricsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__instance_metrics_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__InstanceMetricsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.InstanceMetricsRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__InstanceMetricsRequest>, _ arena: Arena) throws(MessageError) {
        self.instance = try arena.text(wire.pointee.instance, Self.fullName, "instance")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__InstanceMetricsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__instance_metrics_request__init(wire)
        if !self.instance.isEmpty { wire.pointee.instance = try arena.string(self.instance, Self.fullName, "instance") }
    }
}

extension MeshV1.InstanceMetricsResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.InstanceMetricsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__instance_metrics_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__InstanceMetricsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.InstanceMetricsResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__InstanceMetricsResponse>, _ arena: Arena) throws(MessageError) {
        self.instance = try arena.text(wire.pointee.instance, Self.fullName, "instance")
        if let elements = wire.pointee.families {
            self.families.reserveCapacity(wire.pointee.n_families)
            for index in 0..<wire.pointee.n_families {
                guard let element = elements[index] else { continue }
                self.families.append(try MeshV1.MetricFamily(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__InstanceMetricsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__instance_metrics_response__init(wire)
        if !self.instance.isEmpty { wire.pointee.instance = try arena.string(self.instance, Self.fullName, "instance") }
        if !self.families.isEmpty {
            wire.pointee.n_families = self.families.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__MetricFamily>?.self, count: self.families.count)
            for index in 0..<self.families.count {
                let element = arena.allocate(Liveshop__Mesh__V1__MetricFamily.self)
                try self.families[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.families = elements
        }
    }
}

extension MeshV1.MetricFamily: Message {
    public static var fullName: String { "liveshop.mesh.v1.MetricFamily" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__metric_family__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__MetricFamily.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.MetricFamily {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__MetricFamily>, _ arena: Arena) throws(MessageError) {
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        self.help = try arena.text(wire.pointee.help, Self.fullName, "help")
        self.kind = MeshV1.MetricKind(rawValue: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        self.bounds = Array(UnsafeBufferPointer(start: wire.pointee.bounds, count: wire.pointee.n_bounds))
        if let elements = wire.pointee.samples {
            self.samples.reserveCapacity(wire.pointee.n_samples)
            for index in 0..<wire.pointee.n_samples {
                guard let element = elements[index] else { continue }
                self.samples.append(try MeshV1.MetricSample(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__MetricFamily>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__metric_family__init(wire)
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if !self.help.isEmpty { wire.pointee.help = try arena.string(self.help, Self.fullName, "help") }
        wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if !self.bounds.isEmpty {
            wire.pointee.n_bounds = self.bounds.count
            wire.pointee.bounds = arena.copy(self.bounds)
        }
        if !self.samples.isEmpty {
            wire.pointee.n_samples = self.samples.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__MetricSample>?.self, count: self.samples.count)
            for index in 0..<self.samples.count {
                let element = arena.allocate(Liveshop__Mesh__V1__MetricSample.self)
                try self.samples[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.samples = elements
        }
    }
}

extension MeshV1.MetricSample: Message {
    public static var fullName: String { "liveshop.mesh.v1.MetricSample" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__metric_sample__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__MetricSample.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.MetricSample {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__MetricSample>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.labels {
            self.labels.reserveCapacity(wire.pointee.n_labels)
            for index in 0..<wire.pointee.n_labels {
                guard let element = elements[index] else { continue }
                self.labels.append(try MeshV1.MetricLabel(wire: element, arena))
            }
        }
        self.value = wire.pointee.value
        self.count = wire.pointee.count
        self.cumulative = Array(UnsafeBufferPointer(start: wire.pointee.cumulative, count: wire.pointee.n_cumulative))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__MetricSample>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__metric_sample__init(wire)
        if !self.labels.isEmpty {
            wire.pointee.n_labels = self.labels.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Mesh__V1__MetricLabel>?.self, count: self.labels.count)
            for index in 0..<self.labels.count {
                let element = arena.allocate(Liveshop__Mesh__V1__MetricLabel.self)
                try self.labels[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.labels = elements
        }
        wire.pointee.value = self.value
        wire.pointee.count = self.count
        if !self.cumulative.isEmpty {
            wire.pointee.n_cumulative = self.cumulative.count
            wire.pointee.cumulative = arena.copy(self.cumulative)
        }
    }
}

extension MeshV1.MetricLabel: Message {
    public static var fullName: String { "liveshop.mesh.v1.MetricLabel" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__metric_label__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__MetricLabel.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.MetricLabel {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__MetricLabel>, _ arena: Arena) throws(MessageError) {
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        self.value = try arena.text(wire.pointee.value, Self.fullName, "value")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__MetricLabel>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__metric_label__init(wire)
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if !self.value.isEmpty { wire.pointee.value = try arena.string(self.value, Self.fullName, "value") }
    }
}

extension MeshV1.SetLogLevelRequest: Message {
    public static var fullName: String { "liveshop.mesh.v1.SetLogLevelRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__set_log_level_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__SetLogLevelRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.SetLogLevelRequest {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__SetLogLevelRequest>, _ arena: Arena) throws(MessageError) {
        self.instance = try arena.text(wire.pointee.instance, Self.fullName, "instance")
        self.level = try arena.text(wire.pointee.level, Self.fullName, "level")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__SetLogLevelRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__set_log_level_request__init(wire)
        if !self.instance.isEmpty { wire.pointee.instance = try arena.string(self.instance, Self.fullName, "instance") }
        if !self.level.isEmpty { wire.pointee.level = try arena.string(self.level, Self.fullName, "level") }
    }
}

extension MeshV1.SetLogLevelResponse: Message {
    public static var fullName: String { "liveshop.mesh.v1.SetLogLevelResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__mesh__v1__set_log_level_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Mesh__V1__SetLogLevelResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension MeshV1.SetLogLevelResponse {
    init(wire: UnsafePointer<Liveshop__Mesh__V1__SetLogLevelResponse>, _ arena: Arena) throws(MessageError) {
        self.instance = try arena.text(wire.pointee.instance, Self.fullName, "instance")
        self.level = try arena.text(wire.pointee.level, Self.fullName, "level")
        self.previousLevel = try arena.text(wire.pointee.previous_level, Self.fullName, "previous_level")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Mesh__V1__SetLogLevelResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__mesh__v1__set_log_level_response__init(wire)
        if !self.instance.isEmpty { wire.pointee.instance = try arena.string(self.instance, Self.fullName, "instance") }
        if !self.level.isEmpty { wire.pointee.level = try arena.string(self.level, Self.fullName, "level") }
        if !self.previousLevel.isEmpty { wire.pointee.previous_level = try arena.string(self.previousLevel, Self.fullName, "previous_level") }
    }
}
