// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension CatalogV1.UpsertProductRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.UpsertProductRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__upsert_product_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__UpsertProductRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.UpsertProductRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__UpsertProductRequest>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.product { self.product = try CatalogV1.Product(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__UpsertProductRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__upsert_product_request__init(wire)
        if let value = self.product {
            let element = arena.allocate(Liveshop__Catalog__V1__Product.self)
            try value.write(to: element, arena)
            wire.pointee.product = element
        }
    }
}

extension CatalogV1.UpsertProductResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.UpsertProductResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__upsert_product_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__UpsertProductResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.UpsertProductResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__UpsertProductResponse>, _ arena: Arena) throws(MessageError) {
        self.revision = wire.pointee.revision
        self.changed = wire.pointee.changed != 0
        if let elements = wire.pointee.warnings {
            self.warnings.reserveCapacity(wire.pointee.n_warnings)
            for index in 0..<wire.pointee.n_warnings {
                guard let element = elements[index] else { continue }
                self.warnings.append(try CatalogV1.ClaimWarning(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__UpsertProductResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__upsert_product_response__init(wire)
        wire.pointee.revision = self.revision
        wire.pointee.changed = self.changed ? 1 : 0
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

extension CatalogV1.ClaimWarning: Message {
    public static var fullName: String { "liveshop.catalog.v1.ClaimWarning" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__claim_warning__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ClaimWarning.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ClaimWarning {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ClaimWarning>, _ arena: Arena) throws(MessageError) {
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.offset = wire.pointee.offset
        self.span = try arena.text(wire.pointee.span, Self.fullName, "span")
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
        self.row = wire.pointee.row
        self.plugin = try arena.text(wire.pointee.plugin, Self.fullName, "plugin")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ClaimWarning>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__claim_warning__init(wire)
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        wire.pointee.offset = self.offset
        if !self.span.isEmpty { wire.pointee.span = try arena.string(self.span, Self.fullName, "span") }
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
        wire.pointee.row = self.row
        if !self.plugin.isEmpty { wire.pointee.plugin = try arena.string(self.plugin, Self.fullName, "plugin") }
    }
}

extension CatalogV1.GetProductRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.GetProductRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__get_product_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__GetProductRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.GetProductRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__GetProductRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.productID = ProductID(rawValue: try arena.text(wire.pointee.product_id, Self.fullName, "product_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__GetProductRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__get_product_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID.rawValue, Self.fullName, "product_id") }
    }
}

extension CatalogV1.GetProductResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.GetProductResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__get_product_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__GetProductResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.GetProductResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__GetProductResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.product { self.product = try CatalogV1.Product(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__GetProductResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__get_product_response__init(wire)
        if let value = self.product {
            let element = arena.allocate(Liveshop__Catalog__V1__Product.self)
            try value.write(to: element, arena)
            wire.pointee.product = element
        }
    }
}

extension CatalogV1.BatchGetProductsRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.BatchGetProductsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__batch_get_products_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__BatchGetProductsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.BatchGetProductsRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__BatchGetProductsRequest>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.skus {
            self.skus.reserveCapacity(wire.pointee.n_skus)
            for index in 0..<wire.pointee.n_skus {
                self.skus.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "skus")))
            }
        }
        if let elements = wire.pointee.product_ids {
            self.productIDs.reserveCapacity(wire.pointee.n_product_ids)
            for index in 0..<wire.pointee.n_product_ids {
                self.productIDs.append(ProductID(rawValue: try arena.text(elements[index], Self.fullName, "product_ids")))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__BatchGetProductsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__batch_get_products_request__init(wire)
        if !self.skus.isEmpty {
            wire.pointee.n_skus = self.skus.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.skus.count)
            for index in 0..<self.skus.count {
                elements[index] = try arena.string(self.skus[index].rawValue, Self.fullName, "skus")
            }
            wire.pointee.skus = elements
        }
        if !self.productIDs.isEmpty {
            wire.pointee.n_product_ids = self.productIDs.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.productIDs.count)
            for index in 0..<self.productIDs.count {
                elements[index] = try arena.string(self.productIDs[index].rawValue, Self.fullName, "product_ids")
            }
            wire.pointee.product_ids = elements
        }
    }
}

extension CatalogV1.BatchGetProductsResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.BatchGetProductsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__batch_get_products_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__BatchGetProductsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.BatchGetProductsResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__BatchGetProductsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.products {
            self.products.reserveCapacity(wire.pointee.n_products)
            for index in 0..<wire.pointee.n_products {
                guard let element = elements[index] else { continue }
                self.products.append(try CatalogV1.Product(wire: element, arena))
            }
        }
        if let elements = wire.pointee.missing_skus {
            self.missingSKUs.reserveCapacity(wire.pointee.n_missing_skus)
            for index in 0..<wire.pointee.n_missing_skus {
                self.missingSKUs.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "missing_skus")))
            }
        }
        if let elements = wire.pointee.missing_product_ids {
            self.missingProductIDs.reserveCapacity(wire.pointee.n_missing_product_ids)
            for index in 0..<wire.pointee.n_missing_product_ids {
                self.missingProductIDs.append(ProductID(rawValue: try arena.text(elements[index], Self.fullName, "missing_product_ids")))
            }
        }
        if let elements = wire.pointee.deferred_skus {
            self.deferredSKUs.reserveCapacity(wire.pointee.n_deferred_skus)
            for index in 0..<wire.pointee.n_deferred_skus {
                self.deferredSKUs.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "deferred_skus")))
            }
        }
        if let elements = wire.pointee.deferred_product_ids {
            self.deferredProductIDs.reserveCapacity(wire.pointee.n_deferred_product_ids)
            for index in 0..<wire.pointee.n_deferred_product_ids {
                self.deferredProductIDs.append(ProductID(rawValue: try arena.text(elements[index], Self.fullName, "deferred_product_ids")))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__BatchGetProductsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__batch_get_products_response__init(wire)
        if !self.products.isEmpty {
            wire.pointee.n_products = self.products.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__Product>?.self, count: self.products.count)
            for index in 0..<self.products.count {
                let element = arena.allocate(Liveshop__Catalog__V1__Product.self)
                try self.products[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.products = elements
        }
        if !self.missingSKUs.isEmpty {
            wire.pointee.n_missing_skus = self.missingSKUs.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.missingSKUs.count)
            for index in 0..<self.missingSKUs.count {
                elements[index] = try arena.string(self.missingSKUs[index].rawValue, Self.fullName, "missing_skus")
            }
            wire.pointee.missing_skus = elements
        }
        if !self.missingProductIDs.isEmpty {
            wire.pointee.n_missing_product_ids = self.missingProductIDs.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.missingProductIDs.count)
            for index in 0..<self.missingProductIDs.count {
                elements[index] = try arena.string(self.missingProductIDs[index].rawValue, Self.fullName, "missing_product_ids")
            }
            wire.pointee.missing_product_ids = elements
        }
        if !self.deferredSKUs.isEmpty {
            wire.pointee.n_deferred_skus = self.deferredSKUs.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.deferredSKUs.count)
            for index in 0..<self.deferredSKUs.count {
                elements[index] = try arena.string(self.deferredSKUs[index].rawValue, Self.fullName, "deferred_skus")
            }
            wire.pointee.deferred_skus = elements
        }
        if !self.deferredProductIDs.isEmpty {
            wire.pointee.n_deferred_product_ids = self.deferredProductIDs.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.deferredProductIDs.count)
            for index in 0..<self.deferredProductIDs.count {
                elements[index] = try arena.string(self.deferredProductIDs[index].rawValue, Self.fullName, "deferred_product_ids")
            }
            wire.pointee.deferred_product_ids = elements
        }
    }
}

extension CatalogV1.SearchRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.SearchRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__search_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__SearchRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.SearchRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__SearchRequest>, _ arena: Arena) throws(MessageError) {
        self.query = try arena.text(wire.pointee.query, Self.fullName, "query")
        self.language = try arena.text(wire.pointee.language, Self.fullName, "language")
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        if let elements = wire.pointee.categories {
            self.categories.reserveCapacity(wire.pointee.n_categories)
            for index in 0..<wire.pointee.n_categories {
                self.categories.append(try arena.text(elements[index], Self.fullName, "categories"))
            }
        }
        self.cursor = try arena.text(wire.pointee.cursor, Self.fullName, "cursor")
        self.pageSize = wire.pointee.page_size
        self.facetsMax = wire.pointee.facets_max
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__SearchRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__search_request__init(wire)
        if !self.query.isEmpty { wire.pointee.query = try arena.string(self.query, Self.fullName, "query") }
        if !self.language.isEmpty { wire.pointee.language = try arena.string(self.language, Self.fullName, "language") }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.categories.isEmpty {
            wire.pointee.n_categories = self.categories.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.categories.count)
            for index in 0..<self.categories.count {
                elements[index] = try arena.string(self.categories[index], Self.fullName, "categories")
            }
            wire.pointee.categories = elements
        }
        if !self.cursor.isEmpty { wire.pointee.cursor = try arena.string(self.cursor, Self.fullName, "cursor") }
        wire.pointee.page_size = self.pageSize
        wire.pointee.facets_max = self.facetsMax
    }
}

extension CatalogV1.SearchResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.SearchResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__search_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__SearchResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.SearchResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__SearchResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.hits {
            self.hits.reserveCapacity(wire.pointee.n_hits)
            for index in 0..<wire.pointee.n_hits {
                guard let element = elements[index] else { continue }
                self.hits.append(try CatalogV1.SearchHit(wire: element, arena))
            }
        }
        self.nextCursor = try arena.text(wire.pointee.next_cursor, Self.fullName, "next_cursor")
        self.total = wire.pointee.total
        if let elements = wire.pointee.facets {
            self.facets.reserveCapacity(wire.pointee.n_facets)
            for index in 0..<wire.pointee.n_facets {
                guard let element = elements[index] else { continue }
                self.facets.append(try CatalogV1.CategoryFacet(wire: element, arena))
            }
        }
        self.ranker = try arena.text(wire.pointee.ranker, Self.fullName, "ranker")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__SearchResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__search_response__init(wire)
        if !self.hits.isEmpty {
            wire.pointee.n_hits = self.hits.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__SearchHit>?.self, count: self.hits.count)
            for index in 0..<self.hits.count {
                let element = arena.allocate(Liveshop__Catalog__V1__SearchHit.self)
                try self.hits[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.hits = elements
        }
        if !self.nextCursor.isEmpty { wire.pointee.next_cursor = try arena.string(self.nextCursor, Self.fullName, "next_cursor") }
        wire.pointee.total = self.total
        if !self.facets.isEmpty {
            wire.pointee.n_facets = self.facets.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__CategoryFacet>?.self, count: self.facets.count)
            for index in 0..<self.facets.count {
                let element = arena.allocate(Liveshop__Catalog__V1__CategoryFacet.self)
                try self.facets[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.facets = elements
        }
        if !self.ranker.isEmpty { wire.pointee.ranker = try arena.string(self.ranker, Self.fullName, "ranker") }
    }
}

extension CatalogV1.SearchHit: Message {
    public static var fullName: String { "liveshop.catalog.v1.SearchHit" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__search_hit__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__SearchHit.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.SearchHit {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__SearchHit>, _ arena: Arena) throws(MessageError) {
        self.productID = ProductID(rawValue: try arena.text(wire.pointee.product_id, Self.fullName, "product_id"))
        if let value = wire.pointee.title { self.title = try LocalizedText(wire: value, arena) }
        self.brandID = BrandID(rawValue: try arena.text(wire.pointee.brand_id, Self.fullName, "brand_id"))
        if let elements = wire.pointee.categories {
            self.categories.reserveCapacity(wire.pointee.n_categories)
            for index in 0..<wire.pointee.n_categories {
                self.categories.append(try arena.text(elements[index], Self.fullName, "categories"))
            }
        }
        if let elements = wire.pointee.skus {
            self.skus.reserveCapacity(wire.pointee.n_skus)
            for index in 0..<wire.pointee.n_skus {
                self.skus.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "skus")))
            }
        }
        self.score = wire.pointee.score
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__SearchHit>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__search_hit__init(wire)
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID.rawValue, Self.fullName, "product_id") }
        if let value = self.title {
            let element = arena.allocate(Liveshop__Common__V1__LocalizedText.self)
            try value.write(to: element, arena)
            wire.pointee.title = element
        }
        if !self.brandID.isEmpty { wire.pointee.brand_id = try arena.string(self.brandID.rawValue, Self.fullName, "brand_id") }
        if !self.categories.isEmpty {
            wire.pointee.n_categories = self.categories.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.categories.count)
            for index in 0..<self.categories.count {
                elements[index] = try arena.string(self.categories[index], Self.fullName, "categories")
            }
            wire.pointee.categories = elements
        }
        if !self.skus.isEmpty {
            wire.pointee.n_skus = self.skus.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.skus.count)
            for index in 0..<self.skus.count {
                elements[index] = try arena.string(self.skus[index].rawValue, Self.fullName, "skus")
            }
            wire.pointee.skus = elements
        }
        wire.pointee.score = self.score
    }
}

extension CatalogV1.CategoryFacet: Message {
    public static var fullName: String { "liveshop.catalog.v1.CategoryFacet" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__category_facet__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__CategoryFacet.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.CategoryFacet {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__CategoryFacet>, _ arena: Arena) throws(MessageError) {
        self.category = try arena.text(wire.pointee.category, Self.fullName, "category")
        self.products = wire.pointee.products
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__CategoryFacet>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__category_facet__init(wire)
        if !self.category.isEmpty { wire.pointee.category = try arena.string(self.category, Self.fullName, "category") }
        wire.pointee.products = self.products
    }
}

extension CatalogV1.PublishOfferRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.PublishOfferRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__publish_offer_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__PublishOfferRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.PublishOfferRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__PublishOfferRequest>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.offer { self.offer = try CatalogV1.Offer(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__PublishOfferRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__publish_offer_request__init(wire)
        if let value = self.offer {
            let element = arena.allocate(Liveshop__Catalog__V1__Offer.self)
            try value.write(to: element, arena)
            wire.pointee.offer = element
        }
    }
}

extension CatalogV1.PublishOfferResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.PublishOfferResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__publish_offer_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__PublishOfferResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.PublishOfferResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__PublishOfferResponse>, _ arena: Arena) throws(MessageError) {
        self.startsAt = Instant(microseconds: wire.pointee.starts_at_us)
        self.endsAt = Instant(microseconds: wire.pointee.ends_at_us)
        self.changed = wire.pointee.changed != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__PublishOfferResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__publish_offer_response__init(wire)
        wire.pointee.starts_at_us = self.startsAt.microseconds
        wire.pointee.ends_at_us = self.endsAt.microseconds
        wire.pointee.changed = self.changed ? 1 : 0
    }
}

extension CatalogV1.EndOfferRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.EndOfferRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__end_offer_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__EndOfferRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.EndOfferRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__EndOfferRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__EndOfferRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__end_offer_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
    }
}

extension CatalogV1.EndOfferResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.EndOfferResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__end_offer_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__EndOfferResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.EndOfferResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__EndOfferResponse>, _ arena: Arena) throws(MessageError) {
        self.endedAt = Instant(microseconds: wire.pointee.ended_at_us)
        self.changed = wire.pointee.changed != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__EndOfferResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__end_offer_response__init(wire)
        wire.pointee.ended_at_us = self.endedAt.microseconds
        wire.pointee.changed = self.changed ? 1 : 0
    }
}

extension CatalogV1.GetQuoteRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.GetQuoteRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__get_quote_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__GetQuoteRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.GetQuoteRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__GetQuoteRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.validSeconds = wire.pointee.valid_seconds
        self.units = wire.pointee.units
        if let elements = wire.pointee.coupon_codes {
            self.couponCodes.reserveCapacity(wire.pointee.n_coupon_codes)
            for index in 0..<wire.pointee.n_coupon_codes {
                self.couponCodes.append(try arena.text(elements[index], Self.fullName, "coupon_codes"))
            }
        }
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__GetQuoteRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__get_quote_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        wire.pointee.valid_seconds = self.validSeconds
        wire.pointee.units = self.units
        if !self.couponCodes.isEmpty {
            wire.pointee.n_coupon_codes = self.couponCodes.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.couponCodes.count)
            for index in 0..<self.couponCodes.count {
                elements[index] = try arena.string(self.couponCodes[index], Self.fullName, "coupon_codes")
            }
            wire.pointee.coupon_codes = elements
        }
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
    }
}

extension CatalogV1.GetQuoteResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.GetQuoteResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__get_quote_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__GetQuoteResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.GetQuoteResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__GetQuoteResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.quote { self.quote = try CatalogV1.Quote(wire: value, arena) }
        self.kind = CatalogV1.OfferKind(rawValue: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        self.offerEndsAt = Instant(microseconds: wire.pointee.offer_ends_at_us)
        self.rule = CatalogV1.OfferRule(rawValue: Int32(truncatingIfNeeded: wire.pointee.rule.rawValue))
        if let elements = wire.pointee.beaten {
            self.beaten.reserveCapacity(wire.pointee.n_beaten)
            for index in 0..<wire.pointee.n_beaten {
                guard let element = elements[index] else { continue }
                self.beaten.append(try CatalogV1.BeatenOffer(wire: element, arena))
            }
        }
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
        if let value = wire.pointee.offer_unit_price { self.offerUnitPrice = try Money(wire: value, arena) }
        if let elements = wire.pointee.adjustments {
            self.adjustments.reserveCapacity(wire.pointee.n_adjustments)
            for index in 0..<wire.pointee.n_adjustments {
                guard let element = elements[index] else { continue }
                self.adjustments.append(try CatalogV1.PriceAdjustment(wire: element, arena))
            }
        }
        if let elements = wire.pointee.rejected_coupons {
            self.rejectedCoupons.reserveCapacity(wire.pointee.n_rejected_coupons)
            for index in 0..<wire.pointee.n_rejected_coupons {
                guard let element = elements[index] else { continue }
                self.rejectedCoupons.append(try CatalogV1.RejectedCoupon(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__GetQuoteResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__get_quote_response__init(wire)
        if let value = self.quote {
            let element = arena.allocate(Liveshop__Catalog__V1__Quote.self)
            try value.write(to: element, arena)
            wire.pointee.quote = element
        }
        wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        wire.pointee.offer_ends_at_us = self.offerEndsAt.microseconds
        wire.pointee.rule = .init(rawValue: .init(truncatingIfNeeded: self.rule.rawValue))
        if !self.beaten.isEmpty {
            wire.pointee.n_beaten = self.beaten.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__BeatenOffer>?.self, count: self.beaten.count)
            for index in 0..<self.beaten.count {
                let element = arena.allocate(Liveshop__Catalog__V1__BeatenOffer.self)
                try self.beaten[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.beaten = elements
        }
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
        if let value = self.offerUnitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.offer_unit_price = element
        }
        if !self.adjustments.isEmpty {
            wire.pointee.n_adjustments = self.adjustments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__PriceAdjustment>?.self, count: self.adjustments.count)
            for index in 0..<self.adjustments.count {
                let element = arena.allocate(Liveshop__Catalog__V1__PriceAdjustment.self)
                try self.adjustments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.adjustments = elements
        }
        if !self.rejectedCoupons.isEmpty {
            wire.pointee.n_rejected_coupons = self.rejectedCoupons.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__RejectedCoupon>?.self, count: self.rejectedCoupons.count)
            for index in 0..<self.rejectedCoupons.count {
                let element = arena.allocate(Liveshop__Catalog__V1__RejectedCoupon.self)
                try self.rejectedCoupons[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.rejected_coupons = elements
        }
    }
}

extension CatalogV1.PriceAdjustment: Message {
    public static var fullName: String { "liveshop.catalog.v1.PriceAdjustment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__price_adjustment__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__PriceAdjustment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.PriceAdjustment {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__PriceAdjustment>, _ arena: Arena) throws(MessageError) {
        self.plugin = try arena.text(wire.pointee.plugin, Self.fullName, "plugin")
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.couponCode = try arena.text(wire.pointee.coupon_code, Self.fullName, "coupon_code")
        self.amount = wire.pointee.amount
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__PriceAdjustment>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__price_adjustment__init(wire)
        if !self.plugin.isEmpty { wire.pointee.plugin = try arena.string(self.plugin, Self.fullName, "plugin") }
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        if !self.couponCode.isEmpty { wire.pointee.coupon_code = try arena.string(self.couponCode, Self.fullName, "coupon_code") }
        wire.pointee.amount = self.amount
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
    }
}

extension CatalogV1.RejectedCoupon: Message {
    public static var fullName: String { "liveshop.catalog.v1.RejectedCoupon" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__rejected_coupon__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__RejectedCoupon.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.RejectedCoupon {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__RejectedCoupon>, _ arena: Arena) throws(MessageError) {
        self.couponCode = try arena.text(wire.pointee.coupon_code, Self.fullName, "coupon_code")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__RejectedCoupon>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__rejected_coupon__init(wire)
        if !self.couponCode.isEmpty { wire.pointee.coupon_code = try arena.string(self.couponCode, Self.fullName, "coupon_code") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension CatalogV1.BeatenOffer: Message {
    public static var fullName: String { "liveshop.catalog.v1.BeatenOffer" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__beaten_offer__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__BeatenOffer.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.BeatenOffer {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__BeatenOffer>, _ arena: Arena) throws(MessageError) {
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.kind = CatalogV1.OfferKind(rawValue: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
        self.rule = CatalogV1.OfferRule(rawValue: Int32(truncatingIfNeeded: wire.pointee.rule.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__BeatenOffer>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__beaten_offer__init(wire)
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
        wire.pointee.rule = .init(rawValue: .init(truncatingIfNeeded: self.rule.rawValue))
    }
}

extension CatalogV1.GetPriceHistoryRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.GetPriceHistoryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__get_price_history_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__GetPriceHistoryRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.GetPriceHistoryRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__GetPriceHistoryRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.from = Instant(microseconds: wire.pointee.from_us)
        self.until = Instant(microseconds: wire.pointee.until_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__GetPriceHistoryRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__get_price_history_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        wire.pointee.from_us = self.from.microseconds
        wire.pointee.until_us = self.until.microseconds
    }
}

extension CatalogV1.GetPriceHistoryResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.GetPriceHistoryResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__get_price_history_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__GetPriceHistoryResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.GetPriceHistoryResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__GetPriceHistoryResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.intervals {
            self.intervals.reserveCapacity(wire.pointee.n_intervals)
            for index in 0..<wire.pointee.n_intervals {
                guard let element = elements[index] else { continue }
                self.intervals.append(try CatalogV1.PriceInterval(wire: element, arena))
            }
        }
        if let value = wire.pointee.discount { self.discount = try CatalogV1.TrueDiscount(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__GetPriceHistoryResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__get_price_history_response__init(wire)
        if !self.intervals.isEmpty {
            wire.pointee.n_intervals = self.intervals.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__PriceInterval>?.self, count: self.intervals.count)
            for index in 0..<self.intervals.count {
                let element = arena.allocate(Liveshop__Catalog__V1__PriceInterval.self)
                try self.intervals[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.intervals = elements
        }
        if let value = self.discount {
            let element = arena.allocate(Liveshop__Catalog__V1__TrueDiscount.self)
            try value.write(to: element, arena)
            wire.pointee.discount = element
        }
    }
}

extension CatalogV1.PriceInterval: Message {
    public static var fullName: String { "liveshop.catalog.v1.PriceInterval" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__price_interval__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__PriceInterval.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.PriceInterval {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__PriceInterval>, _ arena: Arena) throws(MessageError) {
        self.startsAt = Instant(microseconds: wire.pointee.starts_at_us)
        self.endsAt = Instant(microseconds: wire.pointee.ends_at_us)
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.kind = CatalogV1.OfferKind(rawValue: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__PriceInterval>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__price_interval__init(wire)
        wire.pointee.starts_at_us = self.startsAt.microseconds
        wire.pointee.ends_at_us = self.endsAt.microseconds
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
    }
}

extension CatalogV1.TrueDiscount: Message {
    public static var fullName: String { "liveshop.catalog.v1.TrueDiscount" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__true_discount__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__TrueDiscount.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.TrueDiscount {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__TrueDiscount>, _ arena: Arena) throws(MessageError) {
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
        self.since = Instant(microseconds: wire.pointee.since_us)
        if let value = wire.pointee.was_price { self.wasPrice = try Money(wire: value, arena) }
        self.trueDiscountBps = wire.pointee.true_discount_bps
        if let value = wire.pointee.advertised_was_price { self.advertisedWasPrice = try Money(wire: value, arena) }
        self.advertisedDiscountBps = wire.pointee.advertised_discount_bps
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__TrueDiscount>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__true_discount__init(wire)
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
        wire.pointee.since_us = self.since.microseconds
        if let value = self.wasPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.was_price = element
        }
        wire.pointee.true_discount_bps = self.trueDiscountBps
        if let value = self.advertisedWasPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.advertised_was_price = element
        }
        wire.pointee.advertised_discount_bps = self.advertisedDiscountBps
    }
}

extension CatalogV1.ImportProductsRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.ImportProductsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__import_products_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ImportProductsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ImportProductsRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ImportProductsRequest>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.products {
            self.products.reserveCapacity(wire.pointee.n_products)
            for index in 0..<wire.pointee.n_products {
                guard let element = elements[index] else { continue }
                self.products.append(try CatalogV1.Product(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ImportProductsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__import_products_request__init(wire)
        if !self.products.isEmpty {
            wire.pointee.n_products = self.products.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__Product>?.self, count: self.products.count)
            for index in 0..<self.products.count {
                let element = arena.allocate(Liveshop__Catalog__V1__Product.self)
                try self.products[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.products = elements
        }
    }
}

extension CatalogV1.ImportProductsResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.ImportProductsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__import_products_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ImportProductsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ImportProductsResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ImportProductsResponse>, _ arena: Arena) throws(MessageError) {
        self.created = wire.pointee.created
        self.replaced = wire.pointee.replaced
        self.unchanged = wire.pointee.unchanged
        if let elements = wire.pointee.refused {
            self.refused.reserveCapacity(wire.pointee.n_refused)
            for index in 0..<wire.pointee.n_refused {
                guard let element = elements[index] else { continue }
                self.refused.append(try CatalogV1.RefusedRow(wire: element, arena))
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

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ImportProductsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__import_products_response__init(wire)
        wire.pointee.created = self.created
        wire.pointee.replaced = self.replaced
        wire.pointee.unchanged = self.unchanged
        if !self.refused.isEmpty {
            wire.pointee.n_refused = self.refused.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__RefusedRow>?.self, count: self.refused.count)
            for index in 0..<self.refused.count {
                let element = arena.allocate(Liveshop__Catalog__V1__RefusedRow.self)
                try self.refused[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.refused = elements
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

extension CatalogV1.RefusedRow: Message {
    public static var fullName: String { "liveshop.catalog.v1.RefusedRow" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__refused_row__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__RefusedRow.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.RefusedRow {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__RefusedRow>, _ arena: Arena) throws(MessageError) {
        self.row = wire.pointee.row
        self.productID = ProductID(rawValue: try arena.text(wire.pointee.product_id, Self.fullName, "product_id"))
        self.code = StatusCode(rawValue: Int32(truncatingIfNeeded: wire.pointee.code.rawValue))
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__RefusedRow>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__refused_row__init(wire)
        wire.pointee.row = self.row
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID.rawValue, Self.fullName, "product_id") }
        wire.pointee.code = .init(rawValue: .init(truncatingIfNeeded: self.code.rawValue))
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension CatalogV1.StreamEventsRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.StreamEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__stream_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__StreamEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.StreamEventsRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__stream_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
    }
}

extension CatalogV1.ReadEventsRequest: Message {
    public static var fullName: String { "liveshop.catalog.v1.ReadEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__read_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ReadEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ReadEventsRequest {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
        self.waitMs = wire.pointee.wait_ms
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__read_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
        wire.pointee.wait_ms = self.waitMs
    }
}

extension CatalogV1.ReadEventsResponse: Message {
    public static var fullName: String { "liveshop.catalog.v1.ReadEventsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__read_events_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ReadEventsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ReadEventsResponse {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.entries {
            self.entries.reserveCapacity(wire.pointee.n_entries)
            for index in 0..<wire.pointee.n_entries {
                guard let element = elements[index] else { continue }
                self.entries.append(try CatalogV1.ReadEventsResponse.Entry(wire: element, arena))
            }
        }
        self.lastSequence = wire.pointee.last_sequence
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__read_events_response__init(wire)
        if !self.entries.isEmpty {
            wire.pointee.n_entries = self.entries.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__ReadEventsResponse__Entry>?.self, count: self.entries.count)
            for index in 0..<self.entries.count {
                let element = arena.allocate(Liveshop__Catalog__V1__ReadEventsResponse__Entry.self)
                try self.entries[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.entries = elements
        }
        wire.pointee.last_sequence = self.lastSequence
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension CatalogV1.ReadEventsResponse.Entry: Message {
    public static var fullName: String { "liveshop.catalog.v1.ReadEventsResponse.Entry" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__catalog__v1__read_events_response__entry__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Catalog__V1__ReadEventsResponse__Entry.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension CatalogV1.ReadEventsResponse.Entry {
    init(wire: UnsafePointer<Liveshop__Catalog__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        self.sequence = wire.pointee.sequence
        self.time = Instant(microseconds: wire.pointee.time_us)
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                guard let element = elements[index] else { continue }
                self.events.append(try CatalogV1.CatalogEvent(wire: element, arena))
            }
        }
        self.traceparent = try arena.text(wire.pointee.traceparent, Self.fullName, "traceparent")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Catalog__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        liveshop__catalog__v1__read_events_response__entry__init(wire)
        wire.pointee.sequence = self.sequence
        wire.pointee.time_us = self.time.microseconds
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Catalog__V1__CatalogEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Catalog__V1__CatalogEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
        if !self.traceparent.isEmpty { wire.pointee.traceparent = try arena.string(self.traceparent, Self.fullName, "traceparent") }
    }
}
