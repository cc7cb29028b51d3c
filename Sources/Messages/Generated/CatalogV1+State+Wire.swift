// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension CatalogV1.CatalogSnapshot: Message {
    public static var fullName: String { "liveshop.catalog.v1.CatalogSnapshot" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__catalog_snapshot__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__CatalogSnapshot.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.CatalogSnapshot {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__CatalogSnapshot>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.products {
            self.products.reserveCapacity(wire.pointee.n_products)
            for index in 0..<wire.pointee.n_products {
                guard let element = elements[index] else { continue }
                self.products.append(try CatalogV1.ProductState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.variants {
            self.variants.reserveCapacity(wire.pointee.n_variants)
            for index in 0..<wire.pointee.n_variants {
                guard let element = elements[index] else { continue }
                self.variants.append(try CatalogV1.VariantState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.offers {
            self.offers.reserveCapacity(wire.pointee.n_offers)
            for index in 0..<wire.pointee.n_offers {
                guard let element = elements[index] else { continue }
                self.offers.append(try CatalogV1.OfferState(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__CatalogSnapshot>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__catalog_snapshot__init(wire)
        if !self.products.isEmpty {
            wire.pointee.n_products = self.products.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__ProductState>?.self, count: self.products.count)
            for index in 0..<self.products.count {
                let element = arena.allocate(Liveshop__Catalog__V1__ProductState.self)
                try self.products[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.products = elements
        }
        if !self.variants.isEmpty {
            wire.pointee.n_variants = self.variants.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__VariantState>?.self, count: self.variants.count)
            for index in 0..<self.variants.count {
                let element = arena.allocate(Liveshop__Catalog__V1__VariantState.self)
                try self.variants[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.variants = elements
        }
        if !self.offers.isEmpty {
            wire.pointee.n_offers = self.offers.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__OfferState>?.self, count: self.offers.count)
            for index in 0..<self.offers.count {
                let element = arena.allocate(Liveshop__Catalog__V1__OfferState.self)
                try self.offers[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.offers = elements
        }
    }
}

extension CatalogV1.ProductState: Message {
    public static var fullName: String { "liveshop.catalog.v1.ProductState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__product_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ProductState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ProductState {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ProductState>, _ arena: Arena) throws(MessageError) {
        self.productID = ProductID(rawValue: try arena.text(wire.pointee.product_id, Self.fullName, "product_id"))
        self.revision = wire.pointee.revision
        self.fingerprint = wire.pointee.fingerprint
        if let elements = wire.pointee.skus {
            self.skus.reserveCapacity(wire.pointee.n_skus)
            for index in 0..<wire.pointee.n_skus {
                self.skus.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "skus")))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ProductState>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__product_state__init(wire)
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID.rawValue, Self.fullName, "product_id") }
        wire.pointee.revision = self.revision
        wire.pointee.fingerprint = self.fingerprint
        if !self.skus.isEmpty {
            wire.pointee.n_skus = self.skus.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.skus.count)
            for index in 0..<self.skus.count {
                elements[index] = try arena.string(self.skus[index].rawValue, Self.fullName, "skus")
            }
            wire.pointee.skus = elements
        }
    }
}

extension CatalogV1.VariantState: Message {
    public static var fullName: String { "liveshop.catalog.v1.VariantState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__variant_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__VariantState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.VariantState {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__VariantState>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.productID = ProductID(rawValue: try arena.text(wire.pointee.product_id, Self.fullName, "product_id"))
        self.discontinued = wire.pointee.discontinued != 0
        if let elements = wire.pointee.unsold_markets {
            self.unsoldMarkets.reserveCapacity(wire.pointee.n_unsold_markets)
            for index in 0..<wire.pointee.n_unsold_markets {
                self.unsoldMarkets.append(try arena.text(elements[index], Self.fullName, "unsold_markets"))
            }
        }
        if let elements = wire.pointee.offers {
            self.offers.reserveCapacity(wire.pointee.n_offers)
            for index in 0..<wire.pointee.n_offers {
                guard let element = elements[index] else { continue }
                self.offers.append(try CatalogV1.Offer(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__VariantState>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__variant_state__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID.rawValue, Self.fullName, "product_id") }
        wire.pointee.discontinued = self.discontinued ? 1 : 0
        if !self.unsoldMarkets.isEmpty {
            wire.pointee.n_unsold_markets = self.unsoldMarkets.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.unsoldMarkets.count)
            for index in 0..<self.unsoldMarkets.count {
                elements[index] = try arena.string(self.unsoldMarkets[index], Self.fullName, "unsold_markets")
            }
            wire.pointee.unsold_markets = elements
        }
        if !self.offers.isEmpty {
            wire.pointee.n_offers = self.offers.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__Offer>?.self, count: self.offers.count)
            for index in 0..<self.offers.count {
                let element = arena.allocate(Liveshop__Catalog__V1__Offer.self)
                try self.offers[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.offers = elements
        }
    }
}

extension CatalogV1.OfferState: Message {
    public static var fullName: String { "liveshop.catalog.v1.OfferState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__offer_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__OfferState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.OfferState {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__OfferState>, _ arena: Arena) throws(MessageError) {
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.fingerprint = wire.pointee.fingerprint
        self.startsAt = Instant(microseconds: wire.pointee.starts_at_us)
        self.endsAt = Instant(microseconds: wire.pointee.ends_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__OfferState>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__offer_state__init(wire)
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.fingerprint = self.fingerprint
        wire.pointee.starts_at_us = self.startsAt.microseconds
        wire.pointee.ends_at_us = self.endsAt.microseconds
    }
}

extension CatalogV1.UpsertProductCommand: Message {
    public static var fullName: String { "liveshop.catalog.v1.UpsertProductCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__upsert_product_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__UpsertProductCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.UpsertProductCommand {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__UpsertProductCommand>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.request { self.request = try CatalogV1.UpsertProductRequest(wire: value, arena) }
        if let elements = wire.pointee.warnings {
            self.warnings.reserveCapacity(wire.pointee.n_warnings)
            for index in 0..<wire.pointee.n_warnings {
                guard let element = elements[index] else { continue }
                self.warnings.append(try CatalogV1.ClaimWarning(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__UpsertProductCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__upsert_product_command__init(wire)
        if let value = self.request {
            let element = arena.allocate(Liveshop__Catalog__V1__UpsertProductRequest.self)
            try value.write(to: element, arena)
            wire.pointee.request = element
        }
        if !self.warnings.isEmpty {
            wire.pointee.n_warnings = self.warnings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__ClaimWarning>?.self, count: self.warnings.count)
            for index in 0..<self.warnings.count {
                let element = arena.allocate(Liveshop__Catalog__V1__ClaimWarning.self)
                try self.warnings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.warnings = elements
        }
    }
}

extension CatalogV1.ImportProductsCommand: Message {
    public static var fullName: String { "liveshop.catalog.v1.ImportProductsCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__import_products_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ImportProductsCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ImportProductsCommand {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ImportProductsCommand>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.request { self.request = try CatalogV1.ImportProductsRequest(wire: value, arena) }
        if let elements = wire.pointee.barred {
            self.barred.reserveCapacity(wire.pointee.n_barred)
            for index in 0..<wire.pointee.n_barred {
                guard let element = elements[index] else { continue }
                self.barred.append(try CatalogV1.RefusedRow(wire: element, arena))
            }
        }
        if let elements = wire.pointee.warnings {
            self.warnings.reserveCapacity(wire.pointee.n_warnings)
            for index in 0..<wire.pointee.n_warnings {
                guard let element = elements[index] else { continue }
                self.warnings.append(try CatalogV1.ClaimWarning(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ImportProductsCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__import_products_command__init(wire)
        if let value = self.request {
            let element = arena.allocate(Liveshop__Catalog__V1__ImportProductsRequest.self)
            try value.write(to: element, arena)
            wire.pointee.request = element
        }
        if !self.barred.isEmpty {
            wire.pointee.n_barred = self.barred.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__RefusedRow>?.self, count: self.barred.count)
            for index in 0..<self.barred.count {
                let element = arena.allocate(Liveshop__Catalog__V1__RefusedRow.self)
                try self.barred[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.barred = elements
        }
        if !self.warnings.isEmpty {
            wire.pointee.n_warnings = self.warnings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__ClaimWarning>?.self, count: self.warnings.count)
            for index in 0..<self.warnings.count {
                let element = arena.allocate(Liveshop__Catalog__V1__ClaimWarning.self)
                try self.warnings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.warnings = elements
        }
    }
}
