// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension OrderV1.Attribution: Message {
    public static var fullName: String { "liveshop.order.v1.Attribution" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__attribution__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__Attribution.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.Attribution {
    init(wire: UnsafePointer<Liveshop__Order__V1__Attribution>, _ arena: Arena) throws(MessageError) {
        self.sessionID = SessionID(rawValue: try arena.text(wire.pointee.session_id, Self.fullName, "session_id"))
        self.streamerID = StreamerID(rawValue: try arena.text(wire.pointee.streamer_id, Self.fullName, "streamer_id"))
        self.platform = try arena.text(wire.pointee.platform, Self.fullName, "platform")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__Attribution>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__attribution__init(wire)
        if !self.sessionID.isEmpty { wire.pointee.session_id = try arena.string(self.sessionID.rawValue, Self.fullName, "session_id") }
        if !self.streamerID.isEmpty { wire.pointee.streamer_id = try arena.string(self.streamerID.rawValue, Self.fullName, "streamer_id") }
        if !self.platform.isEmpty { wire.pointee.platform = try arena.string(self.platform, Self.fullName, "platform") }
    }
}

extension OrderV1.OrderLine: Message {
    public static var fullName: String { "liveshop.order.v1.OrderLine" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_line__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderLine.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderLine {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderLine>, _ arena: Arena) throws(MessageError) {
        self.line = wire.pointee.line
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.units = wire.pointee.units
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        if let value = wire.pointee.discount { self.discount = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderLine>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_line__init(wire)
        wire.pointee.line = self.line
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.units = self.units
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        if let value = self.discount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.discount = element
        }
    }
}

extension OrderV1.ReturnLine: Message {
    public static var fullName: String { "liveshop.order.v1.ReturnLine" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__return_line__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReturnLine.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReturnLine {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReturnLine>, _ arena: Arena) throws(MessageError) {
        self.line = wire.pointee.line
        self.units = wire.pointee.units
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReturnLine>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__return_line__init(wire)
        wire.pointee.line = self.line
        wire.pointee.units = self.units
    }
}

extension OrderV1.LineUnits: Message {
    public static var fullName: String { "liveshop.order.v1.LineUnits" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__line_units__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__LineUnits.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.LineUnits {
    init(wire: UnsafePointer<Liveshop__Order__V1__LineUnits>, _ arena: Arena) throws(MessageError) {
        self.line = wire.pointee.line
        self.units = wire.pointee.units
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__LineUnits>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__line_units__init(wire)
        wire.pointee.line = self.line
        wire.pointee.units = self.units
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
    }
}

extension OrderV1.Order: Message {
    public static var fullName: String { "liveshop.order.v1.Order" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__Order.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.Order {
    init(wire: UnsafePointer<Liveshop__Order__V1__Order>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        if let value = wire.pointee.attribution { self.attribution = try OrderV1.Attribution(wire: value, arena) }
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.state = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.OrderLineStatus(wire: element, arena))
            }
        }
        if let value = wire.pointee.total { self.total = try Money(wire: value, arena) }
        if let value = wire.pointee.captured { self.captured = try Money(wire: value, arena) }
        if let value = wire.pointee.refunded { self.refunded = try Money(wire: value, arena) }
        self.placedAt = Instant(microseconds: wire.pointee.placed_at_us)
        self.holdExpiresAt = Instant(microseconds: wire.pointee.hold_expires_at_us)
        self.paidAt = Instant(microseconds: wire.pointee.paid_at_us)
        if let elements = wire.pointee.returns {
            self.returns.reserveCapacity(wire.pointee.n_returns)
            for index in 0..<wire.pointee.n_returns {
                guard let element = elements[index] else { continue }
                self.returns.append(try OrderV1.ReturnCase(wire: element, arena))
            }
        }
        if let elements = wire.pointee.refused_payments {
            self.refusedPayments.reserveCapacity(wire.pointee.n_refused_payments)
            for index in 0..<wire.pointee.n_refused_payments {
                guard let element = elements[index] else { continue }
                self.refusedPayments.append(try OrderV1.RefusedPayment(wire: element, arena))
            }
        }
        self.externalID = try arena.text(wire.pointee.external_id, Self.fullName, "external_id")
        self.paymentReference = try arena.text(wire.pointee.payment_reference, Self.fullName, "payment_reference")
        if let elements = wire.pointee.promotions {
            self.promotions.reserveCapacity(wire.pointee.n_promotions)
            for index in 0..<wire.pointee.n_promotions {
                guard let element = elements[index] else { continue }
                self.promotions.append(try OrderV1.AppliedPromotion(wire: element, arena))
            }
        }
        if let value = wire.pointee.risk { self.risk = try OrderV1.RiskAssessment(wire: value, arena) }
        if let elements = wire.pointee.payments {
            self.payments.reserveCapacity(wire.pointee.n_payments)
            for index in 0..<wire.pointee.n_payments {
                guard let element = elements[index] else { continue }
                self.payments.append(try OrderV1.Payment(wire: element, arena))
            }
        }
        if let elements = wire.pointee.provider_refunds {
            self.providerRefunds.reserveCapacity(wire.pointee.n_provider_refunds)
            for index in 0..<wire.pointee.n_provider_refunds {
                guard let element = elements[index] else { continue }
                self.providerRefunds.append(try OrderV1.ProviderRefund(wire: element, arena))
            }
        }
        if let elements = wire.pointee.shipments {
            self.shipments.reserveCapacity(wire.pointee.n_shipments)
            for index in 0..<wire.pointee.n_shipments {
                guard let element = elements[index] else { continue }
                self.shipments.append(try OrderV1.Shipment(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__Order>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if let value = self.attribution {
            let element = arena.allocate(Liveshop__Order__V1__Attribution.self)
            try value.write(to: element, arena)
            wire.pointee.attribution = element
        }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OrderLineStatus>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__OrderLineStatus.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
        if let value = self.total {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.total = element
        }
        if let value = self.captured {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.captured = element
        }
        if let value = self.refunded {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refunded = element
        }
        wire.pointee.placed_at_us = self.placedAt.microseconds
        wire.pointee.hold_expires_at_us = self.holdExpiresAt.microseconds
        wire.pointee.paid_at_us = self.paidAt.microseconds
        if !self.returns.isEmpty {
            wire.pointee.n_returns = self.returns.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ReturnCase>?.self, count: self.returns.count)
            for index in 0..<self.returns.count {
                let element = arena.allocate(Liveshop__Order__V1__ReturnCase.self)
                try self.returns[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.returns = elements
        }
        if !self.refusedPayments.isEmpty {
            wire.pointee.n_refused_payments = self.refusedPayments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__RefusedPayment>?.self, count: self.refusedPayments.count)
            for index in 0..<self.refusedPayments.count {
                let element = arena.allocate(Liveshop__Order__V1__RefusedPayment.self)
                try self.refusedPayments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.refused_payments = elements
        }
        if !self.externalID.isEmpty { wire.pointee.external_id = try arena.string(self.externalID, Self.fullName, "external_id") }
        if !self.paymentReference.isEmpty { wire.pointee.payment_reference = try arena.string(self.paymentReference, Self.fullName, "payment_reference") }
        if !self.promotions.isEmpty {
            wire.pointee.n_promotions = self.promotions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__AppliedPromotion>?.self, count: self.promotions.count)
            for index in 0..<self.promotions.count {
                let element = arena.allocate(Liveshop__Order__V1__AppliedPromotion.self)
                try self.promotions[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.promotions = elements
        }
        if let value = self.risk {
            let element = arena.allocate(Liveshop__Order__V1__RiskAssessment.self)
            try value.write(to: element, arena)
            wire.pointee.risk = element
        }
        if !self.payments.isEmpty {
            wire.pointee.n_payments = self.payments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__Payment>?.self, count: self.payments.count)
            for index in 0..<self.payments.count {
                let element = arena.allocate(Liveshop__Order__V1__Payment.self)
                try self.payments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.payments = elements
        }
        if !self.providerRefunds.isEmpty {
            wire.pointee.n_provider_refunds = self.providerRefunds.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ProviderRefund>?.self, count: self.providerRefunds.count)
            for index in 0..<self.providerRefunds.count {
                let element = arena.allocate(Liveshop__Order__V1__ProviderRefund.self)
                try self.providerRefunds[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.provider_refunds = elements
        }
        if !self.shipments.isEmpty {
            wire.pointee.n_shipments = self.shipments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__Shipment>?.self, count: self.shipments.count)
            for index in 0..<self.shipments.count {
                let element = arena.allocate(Liveshop__Order__V1__Shipment.self)
                try self.shipments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.shipments = elements
        }
    }
}

extension OrderV1.AppliedPromotion: Message {
    public static var fullName: String { "liveshop.order.v1.AppliedPromotion" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__applied_promotion__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__AppliedPromotion.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.AppliedPromotion {
    init(wire: UnsafePointer<Liveshop__Order__V1__AppliedPromotion>, _ arena: Arena) throws(MessageError) {
        self.promotionID = try arena.text(wire.pointee.promotion_id, Self.fullName, "promotion_id")
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        if let value = wire.pointee.discount { self.discount = try Money(wire: value, arena) }
        self.pluginID = try arena.text(wire.pointee.plugin_id, Self.fullName, "plugin_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__AppliedPromotion>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__applied_promotion__init(wire)
        if !self.promotionID.isEmpty { wire.pointee.promotion_id = try arena.string(self.promotionID, Self.fullName, "promotion_id") }
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if let value = self.discount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.discount = element
        }
        if !self.pluginID.isEmpty { wire.pointee.plugin_id = try arena.string(self.pluginID, Self.fullName, "plugin_id") }
    }
}

extension OrderV1.RiskAssessment: Message {
    public static var fullName: String { "liveshop.order.v1.RiskAssessment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__risk_assessment__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RiskAssessment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RiskAssessment {
    init(wire: UnsafePointer<Liveshop__Order__V1__RiskAssessment>, _ arena: Arena) throws(MessageError) {
        self.decision = OrderV1.RiskDecision(rawValue: Int32(truncatingIfNeeded: wire.pointee.decision.rawValue))
        self.scoreBps = wire.pointee.score_bps
        if let elements = wire.pointee.findings {
            self.findings.reserveCapacity(wire.pointee.n_findings)
            for index in 0..<wire.pointee.n_findings {
                guard let element = elements[index] else { continue }
                self.findings.append(try OrderV1.RiskFinding(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RiskAssessment>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__risk_assessment__init(wire)
        wire.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.rawValue))
        wire.pointee.score_bps = self.scoreBps
        if !self.findings.isEmpty {
            wire.pointee.n_findings = self.findings.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__RiskFinding>?.self, count: self.findings.count)
            for index in 0..<self.findings.count {
                let element = arena.allocate(Liveshop__Order__V1__RiskFinding.self)
                try self.findings[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.findings = elements
        }
    }
}

extension OrderV1.RiskFinding: Message {
    public static var fullName: String { "liveshop.order.v1.RiskFinding" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__risk_finding__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RiskFinding.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RiskFinding {
    init(wire: UnsafePointer<Liveshop__Order__V1__RiskFinding>, _ arena: Arena) throws(MessageError) {
        self.rule = try arena.text(wire.pointee.rule, Self.fullName, "rule")
        self.weightBps = wire.pointee.weight_bps
        self.explanation = try arena.text(wire.pointee.explanation, Self.fullName, "explanation")
        self.pluginID = try arena.text(wire.pointee.plugin_id, Self.fullName, "plugin_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RiskFinding>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__risk_finding__init(wire)
        if !self.rule.isEmpty { wire.pointee.rule = try arena.string(self.rule, Self.fullName, "rule") }
        wire.pointee.weight_bps = self.weightBps
        if !self.explanation.isEmpty { wire.pointee.explanation = try arena.string(self.explanation, Self.fullName, "explanation") }
        if !self.pluginID.isEmpty { wire.pointee.plugin_id = try arena.string(self.pluginID, Self.fullName, "plugin_id") }
    }
}

extension OrderV1.Payment: Message {
    public static var fullName: String { "liveshop.order.v1.Payment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__Payment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.Payment {
    init(wire: UnsafePointer<Liveshop__Order__V1__Payment>, _ arena: Arena) throws(MessageError) {
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.status = OrderV1.PaymentStatus(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.startedAt = Instant(microseconds: wire.pointee.started_at_us)
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__Payment>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment__init(wire)
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        wire.pointee.started_at_us = self.startedAt.microseconds
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension OrderV1.ProviderRefund: Message {
    public static var fullName: String { "liveshop.order.v1.ProviderRefund" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__provider_refund__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ProviderRefund.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ProviderRefund {
    init(wire: UnsafePointer<Liveshop__Order__V1__ProviderRefund>, _ arena: Arena) throws(MessageError) {
        self.refundID = try arena.text(wire.pointee.refund_id, Self.fullName, "refund_id")
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.requestedAt = Instant(microseconds: wire.pointee.requested_at_us)
        self.confirmedAt = Instant(microseconds: wire.pointee.confirmed_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ProviderRefund>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__provider_refund__init(wire)
        if !self.refundID.isEmpty { wire.pointee.refund_id = try arena.string(self.refundID, Self.fullName, "refund_id") }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        wire.pointee.requested_at_us = self.requestedAt.microseconds
        wire.pointee.confirmed_at_us = self.confirmedAt.microseconds
    }
}

extension OrderV1.Shipment: Message {
    public static var fullName: String { "liveshop.order.v1.Shipment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__shipment__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__Shipment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.Shipment {
    init(wire: UnsafePointer<Liveshop__Order__V1__Shipment>, _ arena: Arena) throws(MessageError) {
        self.parcelID = try arena.text(wire.pointee.parcel_id, Self.fullName, "parcel_id")
        self.carrier = try arena.text(wire.pointee.carrier, Self.fullName, "carrier")
        self.carrierReference = try arena.text(wire.pointee.carrier_reference, Self.fullName, "carrier_reference")
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
        self.shippedAt = Instant(microseconds: wire.pointee.shipped_at_us)
        self.expectedAt = Instant(microseconds: wire.pointee.expected_at_us)
        if let value = wire.pointee.carrier_price { self.carrierPrice = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__Shipment>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__shipment__init(wire)
        if !self.parcelID.isEmpty { wire.pointee.parcel_id = try arena.string(self.parcelID, Self.fullName, "parcel_id") }
        if !self.carrier.isEmpty { wire.pointee.carrier = try arena.string(self.carrier, Self.fullName, "carrier") }
        if !self.carrierReference.isEmpty { wire.pointee.carrier_reference = try arena.string(self.carrierReference, Self.fullName, "carrier_reference") }
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__LineUnits>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__LineUnits.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
        wire.pointee.shipped_at_us = self.shippedAt.microseconds
        wire.pointee.expected_at_us = self.expectedAt.microseconds
        if let value = self.carrierPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.carrier_price = element
        }
    }
}

extension OrderV1.ParcelBooking: Message {
    public static var fullName: String { "liveshop.order.v1.ParcelBooking" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__parcel_booking__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ParcelBooking.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ParcelBooking {
    init(wire: UnsafePointer<Liveshop__Order__V1__ParcelBooking>, _ arena: Arena) throws(MessageError) {
        self.parcelID = try arena.text(wire.pointee.parcel_id, Self.fullName, "parcel_id")
        self.carrier = try arena.text(wire.pointee.carrier, Self.fullName, "carrier")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.expectedAt = Instant(microseconds: wire.pointee.expected_at_us)
        if let value = wire.pointee.price { self.price = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ParcelBooking>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__parcel_booking__init(wire)
        if !self.parcelID.isEmpty { wire.pointee.parcel_id = try arena.string(self.parcelID, Self.fullName, "parcel_id") }
        if !self.carrier.isEmpty { wire.pointee.carrier = try arena.string(self.carrier, Self.fullName, "carrier") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.expected_at_us = self.expectedAt.microseconds
        if let value = self.price {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.price = element
        }
    }
}

extension OrderV1.OrderLineStatus: Message {
    public static var fullName: String { "liveshop.order.v1.OrderLineStatus" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_line_status__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderLineStatus.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderLineStatus {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderLineStatus>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.line { self.line = try OrderV1.OrderLine(wire: value, arena) }
        self.cancelledUnits = wire.pointee.cancelled_units
        self.shippedUnits = wire.pointee.shipped_units
        self.deliveredUnits = wire.pointee.delivered_units
        self.returnRequestedUnits = wire.pointee.return_requested_units
        self.returnedUnits = wire.pointee.returned_units
        if let value = wire.pointee.refunded { self.refunded = try Money(wire: value, arena) }
        self.deliveredAt = Instant(microseconds: wire.pointee.delivered_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderLineStatus>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_line_status__init(wire)
        if let value = self.line {
            let element = arena.allocate(Liveshop__Order__V1__OrderLine.self)
            try value.write(to: element, arena)
            wire.pointee.line = element
        }
        wire.pointee.cancelled_units = self.cancelledUnits
        wire.pointee.shipped_units = self.shippedUnits
        wire.pointee.delivered_units = self.deliveredUnits
        wire.pointee.return_requested_units = self.returnRequestedUnits
        wire.pointee.returned_units = self.returnedUnits
        if let value = self.refunded {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refunded = element
        }
        wire.pointee.delivered_at_us = self.deliveredAt.microseconds
    }
}

extension OrderV1.ReturnCase: Message {
    public static var fullName: String { "liveshop.order.v1.ReturnCase" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__return_case__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReturnCase.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReturnCase {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReturnCase>, _ arena: Arena) throws(MessageError) {
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        self.state = OrderV1.ReturnState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.ReturnLine(wire: element, arena))
            }
        }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.requestedAt = Instant(microseconds: wire.pointee.requested_at_us)
        if let value = wire.pointee.refund { self.refund = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReturnCase>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__return_case__init(wire)
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ReturnLine>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__ReturnLine.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        wire.pointee.requested_at_us = self.requestedAt.microseconds
        if let value = self.refund {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refund = element
        }
    }
}

extension OrderV1.RefusedPayment: Message {
    public static var fullName: String { "liveshop.order.v1.RefusedPayment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__refused_payment__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RefusedPayment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RefusedPayment {
    init(wire: UnsafePointer<Liveshop__Order__V1__RefusedPayment>, _ arena: Arena) throws(MessageError) {
        self.paymentReference = try arena.text(wire.pointee.payment_reference, Self.fullName, "payment_reference")
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.refusedAt = Instant(microseconds: wire.pointee.refused_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RefusedPayment>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__refused_payment__init(wire)
        if !self.paymentReference.isEmpty { wire.pointee.payment_reference = try arena.string(self.paymentReference, Self.fullName, "payment_reference") }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        wire.pointee.refused_at_us = self.refusedAt.microseconds
    }
}

extension OrderV1.StockLevel: Message {
    public static var fullName: String { "liveshop.order.v1.StockLevel" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__stock_level__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__StockLevel.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.StockLevel {
    init(wire: UnsafePointer<Liveshop__Order__V1__StockLevel>, _ arena: Arena) throws(MessageError) {
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        self.onHand = wire.pointee.on_hand
        self.held = wire.pointee.held
        self.allocated = wire.pointee.allocated
        self.available = wire.pointee.available
        self.received = wire.pointee.received
        self.adjusted = wire.pointee.adjusted
        self.shipped = wire.pointee.shipped
        self.restocked = wire.pointee.restocked
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__StockLevel>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__stock_level__init(wire)
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        wire.pointee.on_hand = self.onHand
        wire.pointee.held = self.held
        wire.pointee.allocated = self.allocated
        wire.pointee.available = self.available
        wire.pointee.received = self.received
        wire.pointee.adjusted = self.adjusted
        wire.pointee.shipped = self.shipped
        wire.pointee.restocked = self.restocked
    }
}
