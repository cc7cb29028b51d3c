// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension CatalogV1.CatalogEvent: Message {
    public static var fullName: String { "liveshop.catalog.v1.CatalogEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__catalog_event__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__CatalogEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.CatalogEvent {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__CatalogEvent>, _ arena: Arena) throws(MessageError) {
        switch wire.pointee.kind_case.rawValue {
        case 1:
            if let value = wire.pointee.product_upserted { self.kind = .productUpserted(try CatalogV1.ProductUpserted(wire: value, arena)) }
        case 2:
            if let value = wire.pointee.offer_published { self.kind = .offerPublished(try CatalogV1.OfferPublished(wire: value, arena)) }
        case 3:
            if let value = wire.pointee.offer_ended { self.kind = .offerEnded(try CatalogV1.OfferEnded(wire: value, arena)) }
        default: self.kind = nil
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__CatalogEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__catalog_event__init(wire)
        switch self.kind {
        case .productUpserted(let value):
            wire.pointee.kind_case = .init(rawValue: 1)
            let element = arena.allocate(Liveshop__Catalog__V1__ProductUpserted.self)
            try value.write(to: element, arena)
            wire.pointee.product_upserted = element
        case .offerPublished(let value):
            wire.pointee.kind_case = .init(rawValue: 2)
            let element = arena.allocate(Liveshop__Catalog__V1__OfferPublished.self)
            try value.write(to: element, arena)
            wire.pointee.offer_published = element
        case .offerEnded(let value):
            wire.pointee.kind_case = .init(rawValue: 3)
            let element = arena.allocate(Liveshop__Catalog__V1__OfferEnded.self)
            try value.write(to: element, arena)
            wire.pointee.offer_ended = element
        case nil: break
        }
    }
}

extension CatalogV1.ProductUpserted: Message {
    public static var fullName: String { "liveshop.catalog.v1.ProductUpserted" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__product_upserted__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ProductUpserted.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ProductUpserted {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ProductUpserted>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.product { self.product = try CatalogV1.Product(wire: value, arena) }
        self.fingerprint = wire.pointee.fingerprint
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ProductUpserted>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__product_upserted__init(wire)
        if let value = self.product {
            let element = arena.allocate(Liveshop__Catalog__V1__Product.self)
            try value.write(to: element, arena)
            wire.pointee.product = element
        }
        wire.pointee.fingerprint = self.fingerprint
    }
}

extension CatalogV1.OfferPublished: Message {
    public static var fullName: String { "liveshop.catalog.v1.OfferPublished" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__offer_published__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__OfferPublished.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.OfferPublished {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__OfferPublished>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.offer { self.offer = try CatalogV1.Offer(wire: value, arena) }
        self.fingerprint = wire.pointee.fingerprint
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__OfferPublished>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__offer_published__init(wire)
        if let value = self.offer {
            let element = arena.allocate(Liveshop__Catalog__V1__Offer.self)
            try value.write(to: element, arena)
            wire.pointee.offer = element
        }
        wire.pointee.fingerprint = self.fingerprint
    }
}

extension CatalogV1.OfferEnded: Message {
    public static var fullName: String { "liveshop.catalog.v1.OfferEnded" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__offer_ended__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__OfferEnded.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.OfferEnded {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__OfferEnded>, _ arena: Arena) throws(MessageError) {
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.endedAt = Instant(microseconds: wire.pointee.ended_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__OfferEnded>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__offer_ended__init(wire)
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.ended_at_us = self.endedAt.microseconds
    }
}
