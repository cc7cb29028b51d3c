// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CPluginMessages
@_spi(GeneratedCode) import MessageWire

extension PluginV1.PriceRuleRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.PriceRuleRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__price_rule_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PriceRuleRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PriceRuleRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PriceRuleRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__price_rule_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PriceRuleRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PriceRuleRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PriceRuleRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PriceRuleRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.brandID = try arena.text(wire.pointee.brand_id, Self.fullName, "brand_id")
        self.merchantID = try arena.text(wire.pointee.merchant_id, Self.fullName, "merchant_id")
        if let elements = wire.pointee.categories {
            let count = try arena.count(wire.pointee.n_categories, Self.fullName)
            self.categories.reserveCapacity(count)
            for index in 0..<count {
                self.categories.append(try arena.text(elements[index], Self.fullName, "categories"))
            }
        }
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.buyerID = try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id")
        self.units = wire.pointee.units
        if let elements = wire.pointee.coupon_codes {
            let count = try arena.count(wire.pointee.n_coupon_codes, Self.fullName)
            self.couponCodes.reserveCapacity(count)
            for index in 0..<count {
                self.couponCodes.append(try arena.text(elements[index], Self.fullName, "coupon_codes"))
            }
        }
        self.unitPrice = wire.pointee.unit_price
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PriceRuleRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__price_rule_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        if !self.brandID.isEmpty { wire.pointee.brand_id = try arena.string(self.brandID, Self.fullName, "brand_id") }
        if !self.merchantID.isEmpty { wire.pointee.merchant_id = try arena.string(self.merchantID, Self.fullName, "merchant_id") }
        if !self.categories.isEmpty {
            wire.pointee.n_categories = self.categories.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.categories.count)
            for index in 0..<self.categories.count {
                elements[index] = try arena.string(self.categories[index], Self.fullName, "categories")
            }
            wire.pointee.categories = elements
        }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID, Self.fullName, "buyer_id") }
        wire.pointee.units = self.units
        if !self.couponCodes.isEmpty {
            wire.pointee.n_coupon_codes = self.couponCodes.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.couponCodes.count)
            for index in 0..<self.couponCodes.count {
                elements[index] = try arena.string(self.couponCodes[index], Self.fullName, "coupon_codes")
            }
            wire.pointee.coupon_codes = elements
        }
        wire.pointee.unit_price = self.unitPrice
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
    }
}

extension PluginV1.PriceRuleResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.PriceRuleResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__price_rule_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PriceRuleResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PriceRuleResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PriceRuleResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__price_rule_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PriceRuleResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PriceRuleResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PriceRuleResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PriceRuleResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.unitPrice = wire.pointee.unit_price
        self.unitsMin = wire.pointee.units_min
        self.forBuyerOnly = wire.pointee.for_buyer_only != 0
        if let elements = wire.pointee.adjustments {
            let count = try arena.count(wire.pointee.n_adjustments, Self.fullName)
            self.adjustments.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.adjustments.append(try PluginV1.PriceAdjustment(wire: element, &arena))
            }
        }
        if let elements = wire.pointee.rejected_coupons {
            let count = try arena.count(wire.pointee.n_rejected_coupons, Self.fullName)
            self.rejectedCoupons.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.rejectedCoupons.append(try PluginV1.RejectedCoupon(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PriceRuleResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__price_rule_response__init(wire)
        wire.pointee.unit_price = self.unitPrice
        wire.pointee.units_min = self.unitsMin
        wire.pointee.for_buyer_only = self.forBuyerOnly ? 1 : 0
        if !self.adjustments.isEmpty {
            wire.pointee.n_adjustments = self.adjustments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__PriceAdjustment>?.self, count: self.adjustments.count)
            for index in 0..<self.adjustments.count {
                let element = arena.allocate(Liveshop__Plugin__V1__PriceAdjustment.self)
                try self.adjustments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.adjustments = elements
        }
        if !self.rejectedCoupons.isEmpty {
            wire.pointee.n_rejected_coupons = self.rejectedCoupons.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__RejectedCoupon>?.self, count: self.rejectedCoupons.count)
            for index in 0..<self.rejectedCoupons.count {
                let element = arena.allocate(Liveshop__Plugin__V1__RejectedCoupon.self)
                try self.rejectedCoupons[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.rejected_coupons = elements
        }
    }
}

extension PluginV1.PriceAdjustment: Message {
    public static var fullName: String { "liveshop.plugin.v1.PriceAdjustment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__price_adjustment__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PriceAdjustment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PriceAdjustment: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PriceAdjustment>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__price_adjustment__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PriceAdjustment.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PriceAdjustment.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PriceAdjustment {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PriceAdjustment>, _ arena: inout some StructReader) throws(MessageError) {
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.couponCode = try arena.text(wire.pointee.coupon_code, Self.fullName, "coupon_code")
        self.amount = wire.pointee.amount
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PriceAdjustment>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__price_adjustment__init(wire)
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        if !self.couponCode.isEmpty { wire.pointee.coupon_code = try arena.string(self.couponCode, Self.fullName, "coupon_code") }
        wire.pointee.amount = self.amount
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
    }
}

extension PluginV1.RejectedCoupon: Message {
    public static var fullName: String { "liveshop.plugin.v1.RejectedCoupon" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__rejected_coupon__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RejectedCoupon.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RejectedCoupon: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RejectedCoupon>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__rejected_coupon__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RejectedCoupon.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RejectedCoupon.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RejectedCoupon {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RejectedCoupon>, _ arena: inout some StructReader) throws(MessageError) {
        self.couponCode = try arena.text(wire.pointee.coupon_code, Self.fullName, "coupon_code")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RejectedCoupon>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__rejected_coupon__init(wire)
        if !self.couponCode.isEmpty { wire.pointee.coupon_code = try arena.string(self.couponCode, Self.fullName, "coupon_code") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension PluginV1.SearchRankerRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.SearchRankerRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__search_ranker_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SearchRankerRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SearchRankerRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SearchRankerRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__search_ranker_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SearchRankerRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SearchRankerRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SearchRankerRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SearchRankerRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.query = try arena.text(wire.pointee.query, Self.fullName, "query")
        self.language = try arena.text(wire.pointee.language, Self.fullName, "language")
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        if let elements = wire.pointee.candidates {
            let count = try arena.count(wire.pointee.n_candidates, Self.fullName)
            self.candidates.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.candidates.append(try PluginV1.SearchCandidate(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SearchRankerRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__search_ranker_request__init(wire)
        if !self.query.isEmpty { wire.pointee.query = try arena.string(self.query, Self.fullName, "query") }
        if !self.language.isEmpty { wire.pointee.language = try arena.string(self.language, Self.fullName, "language") }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.candidates.isEmpty {
            wire.pointee.n_candidates = self.candidates.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__SearchCandidate>?.self, count: self.candidates.count)
            for index in 0..<self.candidates.count {
                let element = arena.allocate(Liveshop__Plugin__V1__SearchCandidate.self)
                try self.candidates[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.candidates = elements
        }
    }
}

extension PluginV1.SearchCandidate: Message {
    public static var fullName: String { "liveshop.plugin.v1.SearchCandidate" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__search_candidate__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SearchCandidate.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SearchCandidate: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SearchCandidate>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__search_candidate__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SearchCandidate.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SearchCandidate.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SearchCandidate {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SearchCandidate>, _ arena: inout some StructReader) throws(MessageError) {
        self.productID = try arena.text(wire.pointee.product_id, Self.fullName, "product_id")
        self.title = try arena.text(wire.pointee.title, Self.fullName, "title")
        self.brandID = try arena.text(wire.pointee.brand_id, Self.fullName, "brand_id")
        if let elements = wire.pointee.categories {
            let count = try arena.count(wire.pointee.n_categories, Self.fullName)
            self.categories.reserveCapacity(count)
            for index in 0..<count {
                self.categories.append(try arena.text(elements[index], Self.fullName, "categories"))
            }
        }
        self.score = wire.pointee.score
        self.lowestPrice = wire.pointee.lowest_price
        self.onFlashOffer = wire.pointee.on_flash_offer != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SearchCandidate>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__search_candidate__init(wire)
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID, Self.fullName, "product_id") }
        if !self.title.isEmpty { wire.pointee.title = try arena.string(self.title, Self.fullName, "title") }
        if !self.brandID.isEmpty { wire.pointee.brand_id = try arena.string(self.brandID, Self.fullName, "brand_id") }
        if !self.categories.isEmpty {
            wire.pointee.n_categories = self.categories.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.categories.count)
            for index in 0..<self.categories.count {
                elements[index] = try arena.string(self.categories[index], Self.fullName, "categories")
            }
            wire.pointee.categories = elements
        }
        wire.pointee.score = self.score
        wire.pointee.lowest_price = self.lowestPrice
        wire.pointee.on_flash_offer = self.onFlashOffer ? 1 : 0
    }
}

extension PluginV1.SearchRankerResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.SearchRankerResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__search_ranker_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SearchRankerResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.SearchRankerResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__SearchRankerResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__search_ranker_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__SearchRankerResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__SearchRankerResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.SearchRankerResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__SearchRankerResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.scores = try arena.numbers(wire.pointee.scores, wire.pointee.n_scores, Self.fullName)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__SearchRankerResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__search_ranker_response__init(wire)
        if !self.scores.isEmpty {
            wire.pointee.n_scores = self.scores.count
            wire.pointee.scores = arena.copy(self.scores)
        }
    }
}

extension PluginV1.ClaimCheckRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.ClaimCheckRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__claim_check_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimCheckRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ClaimCheckRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ClaimCheckRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__claim_check_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ClaimCheckRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimCheckRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ClaimCheckRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ClaimCheckRequest>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.texts {
            let count = try arena.count(wire.pointee.n_texts, Self.fullName)
            self.texts.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.texts.append(try PluginV1.ClaimText(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ClaimCheckRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__claim_check_request__init(wire)
        if !self.texts.isEmpty {
            wire.pointee.n_texts = self.texts.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__ClaimText>?.self, count: self.texts.count)
            for index in 0..<self.texts.count {
                let element = arena.allocate(Liveshop__Plugin__V1__ClaimText.self)
                try self.texts[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.texts = elements
        }
    }
}

extension PluginV1.ClaimText: Message {
    public static var fullName: String { "liveshop.plugin.v1.ClaimText" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__claim_text__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimText.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ClaimText: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ClaimText>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__claim_text__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ClaimText.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimText.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ClaimText {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ClaimText>, _ arena: inout some StructReader) throws(MessageError) {
        self.field = try arena.text(wire.pointee.field, Self.fullName, "field")
        self.language = try arena.text(wire.pointee.language, Self.fullName, "language")
        self.text = try arena.text(wire.pointee.text, Self.fullName, "text")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ClaimText>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__claim_text__init(wire)
        if !self.field.isEmpty { wire.pointee.field = try arena.string(self.field, Self.fullName, "field") }
        if !self.language.isEmpty { wire.pointee.language = try arena.string(self.language, Self.fullName, "language") }
        if !self.text.isEmpty { wire.pointee.text = try arena.string(self.text, Self.fullName, "text") }
    }
}

extension PluginV1.ClaimCheckResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.ClaimCheckResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__claim_check_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimCheckResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ClaimCheckResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ClaimCheckResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__claim_check_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ClaimCheckResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimCheckResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ClaimCheckResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ClaimCheckResponse>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.findings {
            let count = try arena.count(wire.pointee.n_findings, Self.fullName)
            self.findings.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.findings.append(try PluginV1.ClaimFinding(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ClaimCheckResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__claim_check_response__init(wire)
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__ClaimFinding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Plugin__V1__ClaimFinding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
    }
}

extension PluginV1.ClaimFinding: Message {
    public static var fullName: String { "liveshop.plugin.v1.ClaimFinding" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__claim_finding__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimFinding.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ClaimFinding: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ClaimFinding>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__claim_finding__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ClaimFinding.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ClaimFinding.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ClaimFinding {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ClaimFinding>, _ arena: inout some StructReader) throws(MessageError) {
        self.textIndex = wire.pointee.text_index
        self.offset = wire.pointee.offset
        self.size = wire.pointee.size
        self.span = try arena.text(wire.pointee.span, Self.fullName, "span")
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.severity = PluginV1.ClaimSeverity(rawValue: Int32(truncatingIfNeeded: wire.pointee.severity.rawValue))
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ClaimFinding>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__claim_finding__init(wire)
        wire.pointee.text_index = self.textIndex
        wire.pointee.offset = self.offset
        wire.pointee.size = self.size
        if !self.span.isEmpty { wire.pointee.span = try arena.string(self.span, Self.fullName, "span") }
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        wire.pointee.severity = .init(rawValue: .init(truncatingIfNeeded: self.severity.rawValue))
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
    }
}
