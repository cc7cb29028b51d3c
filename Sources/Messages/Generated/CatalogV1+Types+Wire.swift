// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension CatalogV1.Product: Message {
    public static var fullName: String { "liveshop.catalog.v1.Product" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__product__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__Product.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.Product {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__Product>, _ arena: Arena) throws(MessageError) {
        self.productID = ProductID(rawValue: try arena.text(wire.pointee.product_id, Self.fullName, "product_id"))
        self.merchantID = MerchantID(rawValue: try arena.text(wire.pointee.merchant_id, Self.fullName, "merchant_id"))
        self.brandID = BrandID(rawValue: try arena.text(wire.pointee.brand_id, Self.fullName, "brand_id"))
        if let elements = wire.pointee.titles {
            self.titles.reserveCapacity(wire.pointee.n_titles)
            for index in 0..<wire.pointee.n_titles {
                guard let element = elements[index] else { continue }
                self.titles.append(try LocalizedText(wire: element, arena))
            }
        }
        if let elements = wire.pointee.descriptions {
            self.descriptions.reserveCapacity(wire.pointee.n_descriptions)
            for index in 0..<wire.pointee.n_descriptions {
                guard let element = elements[index] else { continue }
                self.descriptions.append(try LocalizedText(wire: element, arena))
            }
        }
        if let elements = wire.pointee.variants {
            self.variants.reserveCapacity(wire.pointee.n_variants)
            for index in 0..<wire.pointee.n_variants {
                guard let element = elements[index] else { continue }
                self.variants.append(try CatalogV1.Variant(wire: element, arena))
            }
        }
        if let elements = wire.pointee.categories {
            self.categories.reserveCapacity(wire.pointee.n_categories)
            for index in 0..<wire.pointee.n_categories {
                self.categories.append(try arena.text(elements[index], Self.fullName, "categories"))
            }
        }
        self.revision = wire.pointee.revision
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__Product>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__product__init(wire)
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID.rawValue, Self.fullName, "product_id") }
        if !self.merchantID.isEmpty { wire.pointee.merchant_id = try arena.string(self.merchantID.rawValue, Self.fullName, "merchant_id") }
        if !self.brandID.isEmpty { wire.pointee.brand_id = try arena.string(self.brandID.rawValue, Self.fullName, "brand_id") }
        if !self.titles.isEmpty {
            wire.pointee.n_titles = self.titles.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Common__V1__LocalizedText>?.self, count: self.titles.count)
            for index in 0..<self.titles.count {
                let element = arena.allocate(Liveshop__Common__V1__LocalizedText.self)
                try self.titles[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.titles = elements
        }
        if !self.descriptions.isEmpty {
            wire.pointee.n_descriptions = self.descriptions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Common__V1__LocalizedText>?.self, count: self.descriptions.count)
            for index in 0..<self.descriptions.count {
                let element = arena.allocate(Liveshop__Common__V1__LocalizedText.self)
                try self.descriptions[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.descriptions = elements
        }
        if !self.variants.isEmpty {
            wire.pointee.n_variants = self.variants.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__Variant>?.self, count: self.variants.count)
            for index in 0..<self.variants.count {
                let element = arena.allocate(Liveshop__Catalog__V1__Variant.self)
                try self.variants[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.variants = elements
        }
        if !self.categories.isEmpty {
            wire.pointee.n_categories = self.categories.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.categories.count)
            for index in 0..<self.categories.count {
                elements[index] = try arena.string(self.categories[index], Self.fullName, "categories")
            }
            wire.pointee.categories = elements
        }
        wire.pointee.revision = self.revision
    }
}

extension CatalogV1.Variant: Message {
    public static var fullName: String { "liveshop.catalog.v1.Variant" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__variant__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__Variant.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.Variant {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__Variant>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.gtin = try arena.text(wire.pointee.gtin, Self.fullName, "gtin")
        if let elements = wire.pointee.attributes {
            self.attributes.reserveCapacity(wire.pointee.n_attributes)
            for index in 0..<wire.pointee.n_attributes {
                guard let element = elements[index] else { continue }
                self.attributes.append(try CatalogV1.Attribute(wire: element, arena))
            }
        }
        if let elements = wire.pointee.markets {
            self.markets.reserveCapacity(wire.pointee.n_markets)
            for index in 0..<wire.pointee.n_markets {
                guard let element = elements[index] else { continue }
                self.markets.append(try CatalogV1.MarketVariant(wire: element, arena))
            }
        }
        self.returnable = wire.pointee.returnable != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__Variant>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__variant__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.gtin.isEmpty { wire.pointee.gtin = try arena.string(self.gtin, Self.fullName, "gtin") }
        if !self.attributes.isEmpty {
            wire.pointee.n_attributes = self.attributes.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__Attribute>?.self, count: self.attributes.count)
            for index in 0..<self.attributes.count {
                let element = arena.allocate(Liveshop__Catalog__V1__Attribute.self)
                try self.attributes[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.attributes = elements
        }
        if !self.markets.isEmpty {
            wire.pointee.n_markets = self.markets.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__MarketVariant>?.self, count: self.markets.count)
            for index in 0..<self.markets.count {
                let element = arena.allocate(Liveshop__Catalog__V1__MarketVariant.self)
                try self.markets[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.markets = elements
        }
        wire.pointee.returnable = self.returnable ? 1 : 0
    }
}

extension CatalogV1.Attribute: Message {
    public static var fullName: String { "liveshop.catalog.v1.Attribute" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__attribute__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__Attribute.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.Attribute {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__Attribute>, _ arena: Arena) throws(MessageError) {
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        self.value = try arena.text(wire.pointee.value, Self.fullName, "value")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__Attribute>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__attribute__init(wire)
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if !self.value.isEmpty { wire.pointee.value = try arena.string(self.value, Self.fullName, "value") }
    }
}

extension CatalogV1.MarketVariant: Message {
    public static var fullName: String { "liveshop.catalog.v1.MarketVariant" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__market_variant__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__MarketVariant.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.MarketVariant {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__MarketVariant>, _ arena: Arena) throws(MessageError) {
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        if let elements = wire.pointee.titles {
            self.titles.reserveCapacity(wire.pointee.n_titles)
            for index in 0..<wire.pointee.n_titles {
                guard let element = elements[index] else { continue }
                self.titles.append(try LocalizedText(wire: element, arena))
            }
        }
        self.sold = wire.pointee.sold != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__MarketVariant>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__market_variant__init(wire)
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.titles.isEmpty {
            wire.pointee.n_titles = self.titles.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Common__V1__LocalizedText>?.self, count: self.titles.count)
            for index in 0..<self.titles.count {
                let element = arena.allocate(Liveshop__Common__V1__LocalizedText.self)
                try self.titles[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.titles = elements
        }
        wire.pointee.sold = self.sold ? 1 : 0
    }
}

extension CatalogV1.Offer: Message {
    public static var fullName: String { "liveshop.catalog.v1.Offer" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__offer__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__Offer.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.Offer {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__Offer>, _ arena: Arena) throws(MessageError) {
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.kind = CatalogV1.OfferKind(rawValue: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
        self.startsAt = Instant(microseconds: wire.pointee.starts_at_us)
        self.endsAt = Instant(microseconds: wire.pointee.ends_at_us)
        self.quotaUnits = wire.pointee.quota_units
        self.perBuyerUnitsMax = wire.pointee.per_buyer_units_max
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        if let value = wire.pointee.advertised_was_price { self.advertisedWasPrice = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__Offer>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__offer__init(wire)
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
        wire.pointee.starts_at_us = self.startsAt.microseconds
        wire.pointee.ends_at_us = self.endsAt.microseconds
        wire.pointee.quota_units = self.quotaUnits
        wire.pointee.per_buyer_units_max = self.perBuyerUnitsMax
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if let value = self.advertisedWasPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.advertised_was_price = element
        }
    }
}

extension CatalogV1.Quote: Message {
    public static var fullName: String { "liveshop.catalog.v1.Quote" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__quote__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__Quote.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.Quote {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__Quote>, _ arena: Arena) throws(MessageError) {
        self.quoteID = QuoteID(rawValue: try arena.text(wire.pointee.quote_id, Self.fullName, "quote_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
        self.issuedAt = Instant(microseconds: wire.pointee.issued_at_us)
        self.expiresAt = Instant(microseconds: wire.pointee.expires_at_us)
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.signature = arena.bytes(wire.pointee.signature)
        self.unitsMin = wire.pointee.units_min
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__Quote>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__quote__init(wire)
        if !self.quoteID.isEmpty { wire.pointee.quote_id = try arena.string(self.quoteID.rawValue, Self.fullName, "quote_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
        wire.pointee.issued_at_us = self.issuedAt.microseconds
        wire.pointee.expires_at_us = self.expiresAt.microseconds
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.signature.isEmpty { wire.pointee.signature = arena.data(self.signature) }
        wire.pointee.units_min = self.unitsMin
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
    }
}
