// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CPluginMessages
@_spi(GeneratedCode) import MessageWire

extension PluginV1.ReviewSourceRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.ReviewSourceRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__review_source_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ReviewSourceRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ReviewSourceRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ReviewSourceRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__review_source_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ReviewSourceRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ReviewSourceRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ReviewSourceRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ReviewSourceRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.payload = try arena.bytes(wire.pointee.payload, Self.fullName)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ReviewSourceRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__review_source_request__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
    }
}

extension PluginV1.ReviewSourceResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.ReviewSourceResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__review_source_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ReviewSourceResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ReviewSourceResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ReviewSourceResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__review_source_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ReviewSourceResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ReviewSourceResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ReviewSourceResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ReviewSourceResponse>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.notes {
            let count = try arena.count(wire.pointee.n_notes, Self.fullName)
            self.notes.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.notes.append(try PluginV1.SourceNote(wire: element, &arena))
            }
        }
        if let elements = wire.pointee.faults {
            let count = try arena.count(wire.pointee.n_faults, Self.fullName)
            self.faults.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.faults.append(try PluginV1.SourceFault(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ReviewSourceResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__review_source_response__init(wire)
        if !self.notes.isEmpty {
            wire.pointee.n_notes = self.notes.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__SourceNote>?.self, count: self.notes.count)
            for index in 0..<self.notes.count {
                let element = arena.allocate(Liveshop__Plugin__V1__SourceNote.self)
                try self.notes[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.notes = elements
        }
        if !self.faults.isEmpty {
            wire.pointee.n_faults = self.faults.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__SourceFault>?.self, count: self.faults.count)
            for index in 0..<self.faults.count {
                let element = arena.allocate(Liveshop__Plugin__V1__SourceFault.self)
                try self.faults[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.faults = elements
        }
    }
}

extension PluginV1.SourceNote: Message {
    public static var fullName: String { "liveshop.plugin.v1.SourceNote" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__source_note__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SourceNote.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SourceNote: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SourceNote>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__source_note__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SourceNote.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SourceNote.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SourceNote {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SourceNote>, _ arena: inout some StructReader) throws(MessageError) {
        self.sourceID = try arena.text(wire.pointee.source_id, Self.fullName, "source_id")
        self.revision = wire.pointee.revision
        self.deleted = wire.pointee.deleted != 0
        self.author = try arena.text(wire.pointee.author, Self.fullName, "author")
        self.authorFollowers = wire.pointee.author_followers
        self.title = try arena.text(wire.pointee.title, Self.fullName, "title")
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
        self.stars = wire.pointee.stars
        self.likes = wire.pointee.likes
        self.collects = wire.pointee.collects
        if let elements = wire.pointee.tags {
            let count = try arena.count(wire.pointee.n_tags, Self.fullName)
            self.tags.reserveCapacity(count)
            for index in 0..<count {
                self.tags.append(try arena.text(elements[index], Self.fullName, "tags"))
            }
        }
        if let elements = wire.pointee.product_links {
            let count = try arena.count(wire.pointee.n_product_links, Self.fullName)
            self.productLinks.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.productLinks.append(try PluginV1.ProductLink(wire: element, &arena))
            }
        }
        self.paidPartnership = wire.pointee.paid_partnership != 0
        self.insider = wire.pointee.insider != 0
        self.createdAtUs = wire.pointee.created_at_us
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SourceNote>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__source_note__init(wire)
        if !self.sourceID.isEmpty { wire.pointee.source_id = try arena.string(self.sourceID, Self.fullName, "source_id") }
        wire.pointee.revision = self.revision
        wire.pointee.deleted = self.deleted ? 1 : 0
        if !self.author.isEmpty { wire.pointee.author = try arena.string(self.author, Self.fullName, "author") }
        wire.pointee.author_followers = self.authorFollowers
        if !self.title.isEmpty { wire.pointee.title = try arena.string(self.title, Self.fullName, "title") }
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
        wire.pointee.stars = self.stars
        wire.pointee.likes = self.likes
        wire.pointee.collects = self.collects
        if !self.tags.isEmpty {
            wire.pointee.n_tags = self.tags.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.tags.count)
            for index in 0..<self.tags.count {
                elements[index] = try arena.string(self.tags[index], Self.fullName, "tags")
            }
            wire.pointee.tags = elements
        }
        if !self.productLinks.isEmpty {
            wire.pointee.n_product_links = self.productLinks.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__ProductLink>?.self, count: self.productLinks.count)
            for index in 0..<self.productLinks.count {
                let element = arena.allocate(Liveshop__Plugin__V1__ProductLink.self)
                try self.productLinks[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.product_links = elements
        }
        wire.pointee.paid_partnership = self.paidPartnership ? 1 : 0
        wire.pointee.insider = self.insider ? 1 : 0
        wire.pointee.created_at_us = self.createdAtUs
    }
}

extension PluginV1.ProductLink: Message {
    public static var fullName: String { "liveshop.plugin.v1.ProductLink" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__product_link__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ProductLink.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ProductLink: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ProductLink>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__product_link__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ProductLink.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ProductLink.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ProductLink {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ProductLink>, _ arena: inout some StructReader) throws(MessageError) {
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.gtin = try arena.text(wire.pointee.gtin, Self.fullName, "gtin")
        self.mpn = try arena.text(wire.pointee.mpn, Self.fullName, "mpn")
        self.brand = try arena.text(wire.pointee.brand, Self.fullName, "brand")
        self.sourceProductID = try arena.text(wire.pointee.source_product_id, Self.fullName, "source_product_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ProductLink>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__product_link__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        if !self.gtin.isEmpty { wire.pointee.gtin = try arena.string(self.gtin, Self.fullName, "gtin") }
        if !self.mpn.isEmpty { wire.pointee.mpn = try arena.string(self.mpn, Self.fullName, "mpn") }
        if !self.brand.isEmpty { wire.pointee.brand = try arena.string(self.brand, Self.fullName, "brand") }
        if !self.sourceProductID.isEmpty { wire.pointee.source_product_id = try arena.string(self.sourceProductID, Self.fullName, "source_product_id") }
    }
}

extension PluginV1.SourceFault: Message {
    public static var fullName: String { "liveshop.plugin.v1.SourceFault" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__source_fault__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SourceFault.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SourceFault: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SourceFault>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__source_fault__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SourceFault.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SourceFault.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SourceFault {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SourceFault>, _ arena: inout some StructReader) throws(MessageError) {
        self.position = wire.pointee.position
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SourceFault>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__source_fault__init(wire)
        wire.pointee.position = self.position
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension PluginV1.MatcherRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.MatcherRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__matcher_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__MatcherRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.MatcherRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__MatcherRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__matcher_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__MatcherRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__MatcherRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.MatcherRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__MatcherRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.title = try arena.text(wire.pointee.title, Self.fullName, "title")
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
        if let elements = wire.pointee.tags {
            let count = try arena.count(wire.pointee.n_tags, Self.fullName)
            self.tags.reserveCapacity(count)
            for index in 0..<count {
                self.tags.append(try arena.text(elements[index], Self.fullName, "tags"))
            }
        }
        if let elements = wire.pointee.product_links {
            let count = try arena.count(wire.pointee.n_product_links, Self.fullName)
            self.productLinks.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.productLinks.append(try PluginV1.ProductLink(wire: element, &arena))
            }
        }
        if let elements = wire.pointee.candidates {
            let count = try arena.count(wire.pointee.n_candidates, Self.fullName)
            self.candidates.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.candidates.append(try PluginV1.MatchCandidate(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__MatcherRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__matcher_request__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.title.isEmpty { wire.pointee.title = try arena.string(self.title, Self.fullName, "title") }
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
        if !self.tags.isEmpty {
            wire.pointee.n_tags = self.tags.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.tags.count)
            for index in 0..<self.tags.count {
                elements[index] = try arena.string(self.tags[index], Self.fullName, "tags")
            }
            wire.pointee.tags = elements
        }
        if !self.productLinks.isEmpty {
            wire.pointee.n_product_links = self.productLinks.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__ProductLink>?.self, count: self.productLinks.count)
            for index in 0..<self.productLinks.count {
                let element = arena.allocate(Liveshop__Plugin__V1__ProductLink.self)
                try self.productLinks[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.product_links = elements
        }
        if !self.candidates.isEmpty {
            wire.pointee.n_candidates = self.candidates.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__MatchCandidate>?.self, count: self.candidates.count)
            for index in 0..<self.candidates.count {
                let element = arena.allocate(Liveshop__Plugin__V1__MatchCandidate.self)
                try self.candidates[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.candidates = elements
        }
    }
}

extension PluginV1.MatchCandidate: Message {
    public static var fullName: String { "liveshop.plugin.v1.MatchCandidate" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__match_candidate__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__MatchCandidate.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.MatchCandidate: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__MatchCandidate>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__match_candidate__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__MatchCandidate.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__MatchCandidate.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.MatchCandidate {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__MatchCandidate>, _ arena: inout some StructReader) throws(MessageError) {
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.gtin = try arena.text(wire.pointee.gtin, Self.fullName, "gtin")
        self.mpn = try arena.text(wire.pointee.mpn, Self.fullName, "mpn")
        self.brandID = try arena.text(wire.pointee.brand_id, Self.fullName, "brand_id")
        if let elements = wire.pointee.titles {
            let count = try arena.count(wire.pointee.n_titles, Self.fullName)
            self.titles.reserveCapacity(count)
            for index in 0..<count {
                self.titles.append(try arena.text(elements[index], Self.fullName, "titles"))
            }
        }
        self.productID = try arena.text(wire.pointee.product_id, Self.fullName, "product_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__MatchCandidate>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__match_candidate__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        if !self.gtin.isEmpty { wire.pointee.gtin = try arena.string(self.gtin, Self.fullName, "gtin") }
        if !self.mpn.isEmpty { wire.pointee.mpn = try arena.string(self.mpn, Self.fullName, "mpn") }
        if !self.brandID.isEmpty { wire.pointee.brand_id = try arena.string(self.brandID, Self.fullName, "brand_id") }
        if !self.titles.isEmpty {
            wire.pointee.n_titles = self.titles.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.titles.count)
            for index in 0..<self.titles.count {
                elements[index] = try arena.string(self.titles[index], Self.fullName, "titles")
            }
            wire.pointee.titles = elements
        }
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID, Self.fullName, "product_id") }
    }
}

extension PluginV1.MatcherResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.MatcherResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__matcher_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__MatcherResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.MatcherResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__MatcherResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__matcher_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__MatcherResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__MatcherResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.MatcherResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__MatcherResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.method = try arena.text(wire.pointee.method, Self.fullName, "method")
        self.confidenceBps = wire.pointee.confidence_bps
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__MatcherResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__matcher_response__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        if !self.method.isEmpty { wire.pointee.method = try arena.string(self.method, Self.fullName, "method") }
        wire.pointee.confidence_bps = self.confidenceBps
    }
}

extension PluginV1.ModerationRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.ModerationRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__moderation_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ModerationRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ModerationRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ModerationRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__moderation_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ModerationRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ModerationRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ModerationRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ModerationRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.source = try arena.text(wire.pointee.source, Self.fullName, "source")
        self.author = try arena.text(wire.pointee.author, Self.fullName, "author")
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
        self.compensated = wire.pointee.compensated != 0
        self.insider = wire.pointee.insider != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ModerationRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__moderation_request__init(wire)
        if !self.source.isEmpty { wire.pointee.source = try arena.string(self.source, Self.fullName, "source") }
        if !self.author.isEmpty { wire.pointee.author = try arena.string(self.author, Self.fullName, "author") }
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
        wire.pointee.compensated = self.compensated ? 1 : 0
        wire.pointee.insider = self.insider ? 1 : 0
    }
}

extension PluginV1.ModerationResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.ModerationResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__moderation_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ModerationResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ModerationResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ModerationResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__moderation_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ModerationResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ModerationResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ModerationResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ModerationResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.verdict = PluginV1.ModerationVerdict(rawValue: Int32(truncatingIfNeeded: wire.pointee.verdict.rawValue))
        if let elements = wire.pointee.findings {
            let count = try arena.count(wire.pointee.n_findings, Self.fullName)
            self.findings.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.findings.append(try PluginV1.ModerationFinding(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ModerationResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__moderation_response__init(wire)
        wire.pointee.verdict = .init(rawValue: .init(truncatingIfNeeded: self.verdict.rawValue))
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__ModerationFinding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Plugin__V1__ModerationFinding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
    }
}

extension PluginV1.ModerationFinding: Message {
    public static var fullName: String { "liveshop.plugin.v1.ModerationFinding" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__moderation_finding__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ModerationFinding.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ModerationFinding: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ModerationFinding>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__moderation_finding__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ModerationFinding.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ModerationFinding.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ModerationFinding {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ModerationFinding>, _ arena: inout some StructReader) throws(MessageError) {
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.offset = wire.pointee.offset
        self.size = wire.pointee.size
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ModerationFinding>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__moderation_finding__init(wire)
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        wire.pointee.offset = self.offset
        wire.pointee.size = self.size
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
    }
}

extension PluginV1.SentimentRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.SentimentRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__sentiment_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SentimentRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SentimentRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SentimentRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__sentiment_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SentimentRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SentimentRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SentimentRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SentimentRequest>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.texts {
            let count = try arena.count(wire.pointee.n_texts, Self.fullName)
            self.texts.reserveCapacity(count)
            for index in 0..<count {
                self.texts.append(try arena.text(elements[index], Self.fullName, "texts"))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SentimentRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__sentiment_request__init(wire)
        if !self.texts.isEmpty {
            wire.pointee.n_texts = self.texts.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.texts.count)
            for index in 0..<self.texts.count {
                elements[index] = try arena.string(self.texts[index], Self.fullName, "texts")
            }
            wire.pointee.texts = elements
        }
    }
}

extension PluginV1.SentimentResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.SentimentResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__sentiment_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SentimentResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SentimentResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SentimentResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__sentiment_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SentimentResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SentimentResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SentimentResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SentimentResponse>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.scores {
            let count = try arena.count(wire.pointee.n_scores, Self.fullName)
            self.scores.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.scores.append(try PluginV1.SentimentScore(wire: element, &arena))
            }
        }
        self.accuracyBps = wire.pointee.accuracy_bps
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SentimentResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__sentiment_response__init(wire)
        if !self.scores.isEmpty {
            wire.pointee.n_scores = self.scores.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__SentimentScore>?.self, count: self.scores.count)
            for index in 0..<self.scores.count {
                let element = arena.allocate(Liveshop__Plugin__V1__SentimentScore.self)
                try self.scores[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.scores = elements
        }
        wire.pointee.accuracy_bps = self.accuracyBps
    }
}

extension PluginV1.SentimentScore: Message {
    public static var fullName: String { "liveshop.plugin.v1.SentimentScore" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__sentiment_score__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SentimentScore.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SentimentScore: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SentimentScore>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__sentiment_score__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SentimentScore.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SentimentScore.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SentimentScore {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SentimentScore>, _ arena: inout some StructReader) throws(MessageError) {
        self.label = PluginV1.SentimentLabel(rawValue: Int32(truncatingIfNeeded: wire.pointee.label.rawValue))
        self.positiveBps = wire.pointee.positive_bps
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SentimentScore>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__sentiment_score__init(wire)
        wire.pointee.label = .init(rawValue: .init(truncatingIfNeeded: self.label.rawValue))
        wire.pointee.positive_bps = self.positiveBps
    }
}
