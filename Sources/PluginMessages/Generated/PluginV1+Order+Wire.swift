// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CPluginMessages
@_spi(GeneratedCode) import MessageWire

extension PluginV1.PromotionRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.PromotionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__promotion_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PromotionRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PromotionRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PromotionRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__promotion_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PromotionRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PromotionRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PromotionRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PromotionRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.buyerID = try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id")
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        if let elements = wire.pointee.lines {
            let count = try arena.count(wire.pointee.n_lines, Self.fullName)
            self.lines.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.lines.append(try PluginV1.PromotionLine(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PromotionRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__promotion_request__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID, Self.fullName, "buyer_id") }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__PromotionLine>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Plugin__V1__PromotionLine.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
    }
}

extension PluginV1.PromotionLine: Message {
    public static var fullName: String { "liveshop.plugin.v1.PromotionLine" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__promotion_line__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PromotionLine.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PromotionLine: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PromotionLine>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__promotion_line__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PromotionLine.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PromotionLine.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PromotionLine {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PromotionLine>, _ arena: inout some StructReader) throws(MessageError) {
        self.line = wire.pointee.line
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.merchantID = try arena.text(wire.pointee.merchant_id, Self.fullName, "merchant_id")
        self.units = wire.pointee.units
        self.amount = wire.pointee.amount
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PromotionLine>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__promotion_line__init(wire)
        wire.pointee.line = self.line
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        if !self.merchantID.isEmpty { wire.pointee.merchant_id = try arena.string(self.merchantID, Self.fullName, "merchant_id") }
        wire.pointee.units = self.units
        wire.pointee.amount = self.amount
    }
}

extension PluginV1.PromotionResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.PromotionResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__promotion_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PromotionResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PromotionResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PromotionResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__promotion_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PromotionResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PromotionResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PromotionResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PromotionResponse>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.promotions {
            let count = try arena.count(wire.pointee.n_promotions, Self.fullName)
            self.promotions.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.promotions.append(try PluginV1.Promotion(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PromotionResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__promotion_response__init(wire)
        if !self.promotions.isEmpty {
            wire.pointee.n_promotions = self.promotions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__Promotion>?.self, count: self.promotions.count)
            for index in 0..<self.promotions.count {
                let element = arena.allocate(Liveshop__Plugin__V1__Promotion.self)
                try self.promotions[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.promotions = elements
        }
    }
}

extension PluginV1.Promotion: Message {
    public static var fullName: String { "liveshop.plugin.v1.Promotion" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__promotion__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__Promotion.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.Promotion: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__Promotion>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__promotion__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__Promotion.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__Promotion.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.Promotion {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__Promotion>, _ arena: inout some StructReader) throws(MessageError) {
        self.promotionID = try arena.text(wire.pointee.promotion_id, Self.fullName, "promotion_id")
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        if let elements = wire.pointee.shares {
            let count = try arena.count(wire.pointee.n_shares, Self.fullName)
            self.shares.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.shares.append(try PluginV1.LineShare(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__Promotion>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__promotion__init(wire)
        if !self.promotionID.isEmpty { wire.pointee.promotion_id = try arena.string(self.promotionID, Self.fullName, "promotion_id") }
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if !self.shares.isEmpty {
            wire.pointee.n_shares = self.shares.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__LineShare>?.self, count: self.shares.count)
            for index in 0..<self.shares.count {
                let element = arena.allocate(Liveshop__Plugin__V1__LineShare.self)
                try self.shares[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.shares = elements
        }
    }
}

extension PluginV1.LineShare: Message {
    public static var fullName: String { "liveshop.plugin.v1.LineShare" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__line_share__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__LineShare.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.LineShare: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__LineShare>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__line_share__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__LineShare.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__LineShare.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.LineShare {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__LineShare>, _ arena: inout some StructReader) throws(MessageError) {
        self.line = wire.pointee.line
        self.amount = wire.pointee.amount
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__LineShare>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__line_share__init(wire)
        wire.pointee.line = self.line
        wire.pointee.amount = self.amount
    }
}

extension PluginV1.RiskRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.RiskRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__risk_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RiskRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RiskRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__risk_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RiskRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RiskRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RiskRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.buyerID = try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id")
        self.sessionID = try arena.text(wire.pointee.session_id, Self.fullName, "session_id")
        self.streamerID = try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id")
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        if let elements = wire.pointee.lines {
            let count = try arena.count(wire.pointee.n_lines, Self.fullName)
            self.lines.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.lines.append(try PluginV1.RiskLine(wire: element, &arena))
            }
        }
        self.total = wire.pointee.total
        self.attemptKey = try arena.text(wire.pointee.attempt_key, Self.fullName, "attempt_key")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RiskRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__risk_request__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID, Self.fullName, "buyer_id") }
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID, Self.fullName, "session_id") }
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID, Self.fullName, "streamer_id") }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__RiskLine>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Plugin__V1__RiskLine.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
        wire.pointee.total = self.total
        if !self.attemptKey.isEmpty { wire.pointee.attempt_key = try arena.string(self.attemptKey, Self.fullName, "attempt_key") }
    }
}

extension PluginV1.RiskLine: Message {
    public static var fullName: String { "liveshop.plugin.v1.RiskLine" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__risk_line__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskLine.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RiskLine: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RiskLine>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__risk_line__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RiskLine.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskLine.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RiskLine {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RiskLine>, _ arena: inout some StructReader) throws(MessageError) {
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.merchantID = try arena.text(wire.pointee.merchant_id, Self.fullName, "merchant_id")
        self.units = wire.pointee.units
        self.unitPrice = wire.pointee.unit_price
        self.referencePrice = wire.pointee.reference_price
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RiskLine>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__risk_line__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        if !self.merchantID.isEmpty { wire.pointee.merchant_id = try arena.string(self.merchantID, Self.fullName, "merchant_id") }
        wire.pointee.units = self.units
        wire.pointee.unit_price = self.unitPrice
        wire.pointee.reference_price = self.referencePrice
    }
}

extension PluginV1.RiskResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.RiskResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__risk_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RiskResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RiskResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__risk_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RiskResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RiskResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RiskResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.verdict = PluginV1.RiskVerdict(rawValue: Int32(truncatingIfNeeded: wire.pointee.verdict.rawValue))
        self.scoreBps = wire.pointee.score_bps
        if let elements = wire.pointee.evidence {
            let count = try arena.count(wire.pointee.n_evidence, Self.fullName)
            self.evidence.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.evidence.append(try PluginV1.RiskEvidence(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RiskResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__risk_response__init(wire)
        wire.pointee.verdict = .init(rawValue: .init(truncatingIfNeeded: self.verdict.rawValue))
        wire.pointee.score_bps = self.scoreBps
        if !self.evidence.isEmpty {
            wire.pointee.n_evidence = self.evidence.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__RiskEvidence>?.self, count: self.evidence.count)
            for index in 0..<self.evidence.count {
                let element = arena.allocate(Liveshop__Plugin__V1__RiskEvidence.self)
                try self.evidence[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.evidence = elements
        }
    }
}

extension PluginV1.RiskEvidence: Message {
    public static var fullName: String { "liveshop.plugin.v1.RiskEvidence" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__risk_evidence__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskEvidence.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.RiskEvidence: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__RiskEvidence>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__risk_evidence__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__RiskEvidence.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__RiskEvidence.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.RiskEvidence {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__RiskEvidence>, _ arena: inout some StructReader) throws(MessageError) {
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.weightBps = wire.pointee.weight_bps
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__RiskEvidence>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__risk_evidence__init(wire)
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        wire.pointee.weight_bps = self.weightBps
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
    }
}

extension PluginV1.PaymentRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.PaymentRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__payment_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PaymentRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PaymentRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__payment_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PaymentRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PaymentRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PaymentRequest>, _ arena: inout some StructReader) throws(MessageError) {
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        switch wire.pointee.kind_case.rawValue {
        case 2:
            if let value = wire.pointee.start { self.kind = .start(try PluginV1.PaymentStart(wire: value, &arena)) }
        case 3:
            if let value = wire.pointee.webhook { self.kind = .webhook(try PluginV1.PaymentWebhook(wire: value, &arena)) }
        case 4:
            if let value = wire.pointee.poll { self.kind = .poll(try PluginV1.PaymentPoll(wire: value, &arena)) }
        case 5:
            if let value = wire.pointee.refund { self.kind = .refund(try PluginV1.PaymentRefund(wire: value, &arena)) }
        default: self.kind = nil
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__payment_request__init(wire)
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        switch self.kind {
        case .start(let value):
            wire.pointee.kind_case = .init(rawValue: 2)
            let element = arena.allocate(Liveshop__Plugin__V1__PaymentStart.self)
            try value.write(to: element, arena)
            wire.pointee.start = element
        case .webhook(let value):
            wire.pointee.kind_case = .init(rawValue: 3)
            let element = arena.allocate(Liveshop__Plugin__V1__PaymentWebhook.self)
            try value.write(to: element, arena)
            wire.pointee.webhook = element
        case .poll(let value):
            wire.pointee.kind_case = .init(rawValue: 4)
            let element = arena.allocate(Liveshop__Plugin__V1__PaymentPoll.self)
            try value.write(to: element, arena)
            wire.pointee.poll = element
        case .refund(let value):
            wire.pointee.kind_case = .init(rawValue: 5)
            let element = arena.allocate(Liveshop__Plugin__V1__PaymentRefund.self)
            try value.write(to: element, arena)
            wire.pointee.refund = element
        case nil: break
        }
    }
}

extension PluginV1.PaymentStart: Message {
    public static var fullName: String { "liveshop.plugin.v1.PaymentStart" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__payment_start__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentStart.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PaymentStart: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PaymentStart>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__payment_start__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PaymentStart.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentStart.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PaymentStart {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PaymentStart>, _ arena: inout some StructReader) throws(MessageError) {
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.orderID = try arena.text(wire.pointee.order_id, Self.fullName, "order_id")
        self.amount = wire.pointee.amount
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.methodToken = try arena.text(wire.pointee.method_token, Self.fullName, "method_token")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentStart>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__payment_start__init(wire)
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID, Self.fullName, "order_id") }
        wire.pointee.amount = self.amount
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        if !self.methodToken.isEmpty { wire.pointee.method_token = try arena.string(self.methodToken, Self.fullName, "method_token") }
    }
}

extension PluginV1.PaymentWebhook: Message {
    public static var fullName: String { "liveshop.plugin.v1.PaymentWebhook" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__payment_webhook__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentWebhook.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PaymentWebhook: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PaymentWebhook>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__payment_webhook__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PaymentWebhook.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentWebhook.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PaymentWebhook {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PaymentWebhook>, _ arena: inout some StructReader) throws(MessageError) {
        self.payload = try arena.bytes(wire.pointee.payload, Self.fullName)
        self.signature = try arena.text(wire.pointee.signature, Self.fullName, "signature")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentWebhook>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__payment_webhook__init(wire)
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        if !self.signature.isEmpty { wire.pointee.signature = try arena.string(self.signature, Self.fullName, "signature") }
    }
}

extension PluginV1.PaymentPoll: Message {
    public static var fullName: String { "liveshop.plugin.v1.PaymentPoll" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__payment_poll__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentPoll.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PaymentPoll: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PaymentPoll>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__payment_poll__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PaymentPoll.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentPoll.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PaymentPoll {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PaymentPoll>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.payments {
            let count = try arena.count(wire.pointee.n_payments, Self.fullName)
            self.payments.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.payments.append(try PluginV1.OpenPayment(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentPoll>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__payment_poll__init(wire)
        if !self.payments.isEmpty {
            wire.pointee.n_payments = self.payments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__OpenPayment>?.self, count: self.payments.count)
            for index in 0..<self.payments.count {
                let element = arena.allocate(Liveshop__Plugin__V1__OpenPayment.self)
                try self.payments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.payments = elements
        }
    }
}

extension PluginV1.OpenPayment: Message {
    public static var fullName: String { "liveshop.plugin.v1.OpenPayment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__open_payment__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__OpenPayment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.OpenPayment: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__OpenPayment>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__open_payment__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__OpenPayment.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__OpenPayment.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.OpenPayment {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__OpenPayment>, _ arena: inout some StructReader) throws(MessageError) {
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.amount = wire.pointee.amount
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.startedAtUs = wire.pointee.started_at_us
        self.methodToken = try arena.text(wire.pointee.method_token, Self.fullName, "method_token")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__OpenPayment>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__open_payment__init(wire)
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.amount = self.amount
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        wire.pointee.started_at_us = self.startedAtUs
        if !self.methodToken.isEmpty { wire.pointee.method_token = try arena.string(self.methodToken, Self.fullName, "method_token") }
    }
}

extension PluginV1.PaymentRefund: Message {
    public static var fullName: String { "liveshop.plugin.v1.PaymentRefund" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__payment_refund__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentRefund.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PaymentRefund: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PaymentRefund>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__payment_refund__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PaymentRefund.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentRefund.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PaymentRefund {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PaymentRefund>, _ arena: inout some StructReader) throws(MessageError) {
        self.refundID = try arena.text(wire.pointee.refund_id, Self.fullName, "refund_id")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.amount = wire.pointee.amount
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentRefund>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__payment_refund__init(wire)
        if !self.refundID.isEmpty { wire.pointee.refund_id = try arena.string(self.refundID, Self.fullName, "refund_id") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.amount = self.amount
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
    }
}

extension PluginV1.PaymentResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.PaymentResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__payment_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PaymentResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PaymentResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__payment_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PaymentResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PaymentResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PaymentResponse>, _ arena: inout some StructReader) throws(MessageError) {
        if let elements = wire.pointee.news {
            let count = try arena.count(wire.pointee.n_news, Self.fullName)
            self.news.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.news.append(try PluginV1.PaymentNews(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__payment_response__init(wire)
        if !self.news.isEmpty {
            wire.pointee.n_news = self.news.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentNews>?.self, count: self.news.count)
            for index in 0..<self.news.count {
                let element = arena.allocate(Liveshop__Plugin__V1__PaymentNews.self)
                try self.news[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.news = elements
        }
    }
}

extension PluginV1.PaymentNews: Message {
    public static var fullName: String { "liveshop.plugin.v1.PaymentNews" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__payment_news__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentNews.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.PaymentNews: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__PaymentNews>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__payment_news__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__PaymentNews.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__PaymentNews.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.PaymentNews {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__PaymentNews>, _ arena: inout some StructReader) throws(MessageError) {
        self.eventID = try arena.text(wire.pointee.event_id, Self.fullName, "event_id")
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.status = PluginV1.PaymentStatus(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        self.amount = wire.pointee.amount
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.refundID = try arena.text(wire.pointee.refund_id, Self.fullName, "refund_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__PaymentNews>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__payment_news__init(wire)
        if !self.eventID.isEmpty { wire.pointee.event_id = try arena.string(self.eventID, Self.fullName, "event_id") }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        wire.pointee.amount = self.amount
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.refundID.isEmpty { wire.pointee.refund_id = try arena.string(self.refundID, Self.fullName, "refund_id") }
    }
}

extension PluginV1.CarrierRequest: Message {
    public static var fullName: String { "liveshop.plugin.v1.CarrierRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__carrier_request__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__CarrierRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.CarrierRequest: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__CarrierRequest>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__carrier_request__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__CarrierRequest.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__CarrierRequest.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.CarrierRequest {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__CarrierRequest>, _ arena: inout some StructReader) throws(MessageError) {
        switch wire.pointee.kind_case.rawValue {
        case 1:
            if let value = wire.pointee.booking { self.kind = .booking(try PluginV1.ParcelBooking(wire: value, &arena)) }
        case 2:
            if let value = wire.pointee.tracking { self.kind = .tracking(try PluginV1.ParcelTracking(wire: value, &arena)) }
        default: self.kind = nil
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__CarrierRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__carrier_request__init(wire)
        switch self.kind {
        case .booking(let value):
            wire.pointee.kind_case = .init(rawValue: 1)
            let element = arena.allocate(Liveshop__Plugin__V1__ParcelBooking.self)
            try value.write(to: element, arena)
            wire.pointee.booking = element
        case .tracking(let value):
            wire.pointee.kind_case = .init(rawValue: 2)
            let element = arena.allocate(Liveshop__Plugin__V1__ParcelTracking.self)
            try value.write(to: element, arena)
            wire.pointee.tracking = element
        case nil: break
        }
    }
}

extension PluginV1.ParcelBooking: Message {
    public static var fullName: String { "liveshop.plugin.v1.ParcelBooking" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__parcel_booking__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelBooking.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ParcelBooking: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ParcelBooking>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__parcel_booking__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ParcelBooking.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelBooking.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ParcelBooking {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ParcelBooking>, _ arena: inout some StructReader) throws(MessageError) {
        self.parcelID = try arena.text(wire.pointee.parcel_id, Self.fullName, "parcel_id")
        self.orderID = try arena.text(wire.pointee.order_id, Self.fullName, "order_id")
        self.carrier = try arena.text(wire.pointee.carrier, Self.fullName, "carrier")
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        if let elements = wire.pointee.contents {
            let count = try arena.count(wire.pointee.n_contents, Self.fullName)
            self.contents.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.contents.append(try PluginV1.ParcelContent(wire: element, &arena))
            }
        }
        self.perishable = wire.pointee.perishable != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ParcelBooking>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__parcel_booking__init(wire)
        if !self.parcelID.isEmpty { wire.pointee.parcel_id = try arena.string(self.parcelID, Self.fullName, "parcel_id") }
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID, Self.fullName, "order_id") }
        if !self.carrier.isEmpty { wire.pointee.carrier = try arena.string(self.carrier, Self.fullName, "carrier") }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.contents.isEmpty {
            wire.pointee.n_contents = self.contents.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__ParcelContent>?.self, count: self.contents.count)
            for index in 0..<self.contents.count {
                let element = arena.allocate(Liveshop__Plugin__V1__ParcelContent.self)
                try self.contents[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.contents = elements
        }
        wire.pointee.perishable = self.perishable ? 1 : 0
    }
}

extension PluginV1.ParcelContent: Message {
    public static var fullName: String { "liveshop.plugin.v1.ParcelContent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__parcel_content__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelContent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ParcelContent: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ParcelContent>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__parcel_content__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ParcelContent.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelContent.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ParcelContent {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ParcelContent>, _ arena: inout some StructReader) throws(MessageError) {
        self.sku = try arena.text(wire.pointee.sku, Self.fullName, "sku")
        self.units = wire.pointee.units
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ParcelContent>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__parcel_content__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku, Self.fullName, "sku") }
        wire.pointee.units = self.units
    }
}

extension PluginV1.ParcelTracking: Message {
    public static var fullName: String { "liveshop.plugin.v1.ParcelTracking" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__parcel_tracking__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelTracking.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ParcelTracking: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ParcelTracking>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__parcel_tracking__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ParcelTracking.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelTracking.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ParcelTracking {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ParcelTracking>, _ arena: inout some StructReader) throws(MessageError) {
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.bookedAtUs = wire.pointee.booked_at_us
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ParcelTracking>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__parcel_tracking__init(wire)
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.booked_at_us = self.bookedAtUs
    }
}

extension PluginV1.CarrierResponse: Message {
    public static var fullName: String { "liveshop.plugin.v1.CarrierResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__carrier_response__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__CarrierResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.CarrierResponse: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__CarrierResponse>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__carrier_response__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__CarrierResponse.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__CarrierResponse.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.CarrierResponse {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__CarrierResponse>, _ arena: inout some StructReader) throws(MessageError) {
        self.carrier = try arena.text(wire.pointee.carrier, Self.fullName, "carrier")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.expectedAtUs = wire.pointee.expected_at_us
        self.price = wire.pointee.price
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        if let elements = wire.pointee.scans {
            let count = try arena.count(wire.pointee.n_scans, Self.fullName)
            self.scans.reserveCapacity(count)
            for index in 0..<count {
                guard let element = elements[index] else { continue }
                self.scans.append(try PluginV1.ParcelScan(wire: element, &arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__CarrierResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__carrier_response__init(wire)
        if !self.carrier.isEmpty { wire.pointee.carrier = try arena.string(self.carrier, Self.fullName, "carrier") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.expected_at_us = self.expectedAtUs
        wire.pointee.price = self.price
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        if !self.scans.isEmpty {
            wire.pointee.n_scans = self.scans.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Plugin__V1__ParcelScan>?.self, count: self.scans.count)
            for index in 0..<self.scans.count {
                let element = arena.allocate(Liveshop__Plugin__V1__ParcelScan.self)
                try self.scans[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.scans = elements
        }
    }
}

extension PluginV1.ParcelScan: Message {
    public static var fullName: String { "liveshop.plugin.v1.ParcelScan" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        var arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__plugin__v1__parcel_scan__init, bytes, Self.fullName), &arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelScan.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension PluginV1.ParcelScan: SharedStruct {
    public static var structBytes: Int { MemoryLayout<Liveshop__Plugin__V1__ParcelScan>.size }
    public static let structLayout = withUnsafePointer(to: liveshop__plugin__v1__parcel_scan__descriptor, liveshop_struct_layout)

    public init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError) {
        var reader = ForeignStructReader(bytesMax: bytesMax)
        try self.init(wire: wire.assumingMemoryBound(to: Liveshop__Plugin__V1__ParcelScan.self), &reader)
    }

    public func withStruct<Value>(
        _ body: (UnsafeRawPointer) throws(MessageError) -> Value
    ) throws(MessageError) -> Value {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Plugin__V1__ParcelScan.self)
        try write(to: wire, arena)
        return try body(UnsafeRawPointer(wire))
    }
}

extension PluginV1.ParcelScan {
    init(wire: UnsafePointer<Liveshop__Plugin__V1__ParcelScan>, _ arena: inout some StructReader) throws(MessageError) {
        self.status = try arena.text(wire.pointee.status, Self.fullName, "status")
        self.atUs = wire.pointee.at_us
        self.place = try arena.text(wire.pointee.place, Self.fullName, "place")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Plugin__V1__ParcelScan>, _ arena: Arena) throws(MessageError) {
        liveshop__plugin__v1__parcel_scan__init(wire)
        if !self.status.isEmpty { wire.pointee.status = try arena.string(self.status, Self.fullName, "status") }
        wire.pointee.at_us = self.atUs
        if !self.place.isEmpty { wire.pointee.place = try arena.string(self.place, Self.fullName, "place") }
    }
}
