// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension OrderV1.PlaceOrderCommand: Message {
    public static var fullName: String { "liveshop.order.v1.PlaceOrderCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__place_order_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PlaceOrderCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PlaceOrderCommand {
    init(wire: UnsafePointer<Liveshop__Order__V1__PlaceOrderCommand>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.request { self.request = try OrderV1.PlaceOrderRequest(wire: value, arena) }
        self.quotesVerified = wire.pointee.quotes_verified != 0
        if let value = wire.pointee.asked_prices { self.askedPrices = try OrderV1.AskedPrices(wire: value, arena) }
        if let elements = wire.pointee.promotions {
            self.promotions.reserveCapacity(wire.pointee.n_promotions)
            for index in 0..<wire.pointee.n_promotions {
                guard let element = elements[index] else { continue }
                self.promotions.append(try OrderV1.PromotionShares(wire: element, arena))
            }
        }
        if let value = wire.pointee.risk { self.risk = try OrderV1.RiskAssessment(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PlaceOrderCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__place_order_command__init(wire)
        if let value = self.request {
            let element = arena.allocate(Liveshop__Order__V1__PlaceOrderRequest.self)
            try value.write(to: element, arena)
            wire.pointee.request = element
        }
        wire.pointee.quotes_verified = self.quotesVerified ? 1 : 0
        if let value = self.askedPrices {
            let element = arena.allocate(Liveshop__Order__V1__AskedPrices.self)
            try value.write(to: element, arena)
            wire.pointee.asked_prices = element
        }
        if !self.promotions.isEmpty {
            wire.pointee.n_promotions = self.promotions.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__PromotionShares>?.self, count: self.promotions.count)
            for index in 0..<self.promotions.count {
                let element = arena.allocate(Liveshop__Order__V1__PromotionShares.self)
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
    }
}

extension OrderV1.AskedPrices: Message {
    public static var fullName: String { "liveshop.order.v1.AskedPrices" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__asked_prices__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__AskedPrices.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.AskedPrices {
    init(wire: UnsafePointer<Liveshop__Order__V1__AskedPrices>, _ arena: Arena) throws(MessageError) {
        self.unitPrices = Array(UnsafeBufferPointer(start: wire.pointee.unit_prices, count: wire.pointee.n_unit_prices))
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__AskedPrices>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__asked_prices__init(wire)
        if !self.unitPrices.isEmpty {
            wire.pointee.n_unit_prices = self.unitPrices.count
            wire.pointee.unit_prices = arena.copy(self.unitPrices)
        }
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
    }
}

extension OrderV1.PromotionShares: Message {
    public static var fullName: String { "liveshop.order.v1.PromotionShares" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__promotion_shares__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PromotionShares.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PromotionShares {
    init(wire: UnsafePointer<Liveshop__Order__V1__PromotionShares>, _ arena: Arena) throws(MessageError) {
        self.promotionID = try arena.text(wire.pointee.promotion_id, Self.fullName, "promotion_id")
        self.name = try arena.text(wire.pointee.name, Self.fullName, "name")
        self.pluginID = try arena.text(wire.pointee.plugin_id, Self.fullName, "plugin_id")
        if let elements = wire.pointee.shares {
            self.shares.reserveCapacity(wire.pointee.n_shares)
            for index in 0..<wire.pointee.n_shares {
                guard let element = elements[index] else { continue }
                self.shares.append(try OrderV1.PromotionShare(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PromotionShares>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__promotion_shares__init(wire)
        if !self.promotionID.isEmpty { wire.pointee.promotion_id = try arena.string(self.promotionID, Self.fullName, "promotion_id") }
        if !self.name.isEmpty { wire.pointee.name = try arena.string(self.name, Self.fullName, "name") }
        if !self.pluginID.isEmpty { wire.pointee.plugin_id = try arena.string(self.pluginID, Self.fullName, "plugin_id") }
        if !self.shares.isEmpty {
            wire.pointee.n_shares = self.shares.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__PromotionShare>?.self, count: self.shares.count)
            for index in 0..<self.shares.count {
                let element = arena.allocate(Liveshop__Order__V1__PromotionShare.self)
                try self.shares[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.shares = elements
        }
    }
}

extension OrderV1.PromotionShare: Message {
    public static var fullName: String { "liveshop.order.v1.PromotionShare" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__promotion_share__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PromotionShare.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PromotionShare {
    init(wire: UnsafePointer<Liveshop__Order__V1__PromotionShare>, _ arena: Arena) throws(MessageError) {
        self.line = wire.pointee.line
        self.amount = wire.pointee.amount
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PromotionShare>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__promotion_share__init(wire)
        wire.pointee.line = self.line
        wire.pointee.amount = self.amount
    }
}

extension OrderV1.ShipCommand: Message {
    public static var fullName: String { "liveshop.order.v1.ShipCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__ship_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ShipCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ShipCommand {
    init(wire: UnsafePointer<Liveshop__Order__V1__ShipCommand>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.request { self.request = try OrderV1.ShipRequest(wire: value, arena) }
        if let value = wire.pointee.booking { self.booking = try OrderV1.ParcelBooking(wire: value, arena) }
        if let elements = wire.pointee.units {
            self.units.reserveCapacity(wire.pointee.n_units)
            for index in 0..<wire.pointee.n_units {
                guard let element = elements[index] else { continue }
                self.units.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ShipCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__ship_command__init(wire)
        if let value = self.request {
            let element = arena.allocate(Liveshop__Order__V1__ShipRequest.self)
            try value.write(to: element, arena)
            wire.pointee.request = element
        }
        if let value = self.booking {
            let element = arena.allocate(Liveshop__Order__V1__ParcelBooking.self)
            try value.write(to: element, arena)
            wire.pointee.booking = element
        }
        if !self.units.isEmpty {
            wire.pointee.n_units = self.units.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__LineUnits>?.self, count: self.units.count)
            for index in 0..<self.units.count {
                let element = arena.allocate(Liveshop__Order__V1__LineUnits.self)
                try self.units[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.units = elements
        }
    }
}

extension OrderV1.TakePaymentNewsCommand: Message {
    public static var fullName: String { "liveshop.order.v1.TakePaymentNewsCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__take_payment_news_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__TakePaymentNewsCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.TakePaymentNewsCommand {
    init(wire: UnsafePointer<Liveshop__Order__V1__TakePaymentNewsCommand>, _ arena: Arena) throws(MessageError) {
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        if let value = wire.pointee.news { self.news = try OrderV1.ProviderNews(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__TakePaymentNewsCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__take_payment_news_command__init(wire)
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        if let value = self.news {
            let element = arena.allocate(Liveshop__Order__V1__ProviderNews.self)
            try value.write(to: element, arena)
            wire.pointee.news = element
        }
    }
}

extension OrderV1.ProviderNews: Message {
    public static var fullName: String { "liveshop.order.v1.ProviderNews" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__provider_news__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ProviderNews.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ProviderNews {
    init(wire: UnsafePointer<Liveshop__Order__V1__ProviderNews>, _ arena: Arena) throws(MessageError) {
        self.eventID = try arena.text(wire.pointee.event_id, Self.fullName, "event_id")
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.status = OrderV1.PaymentStatus(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.refundID = try arena.text(wire.pointee.refund_id, Self.fullName, "refund_id")
        if let value = wire.pointee.ended { self.ended = try OrderV1.EndedPayment(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ProviderNews>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__provider_news__init(wire)
        if !self.eventID.isEmpty { wire.pointee.event_id = try arena.string(self.eventID, Self.fullName, "event_id") }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.refundID.isEmpty { wire.pointee.refund_id = try arena.string(self.refundID, Self.fullName, "refund_id") }
        if let value = self.ended {
            let element = arena.allocate(Liveshop__Order__V1__EndedPayment.self)
            try value.write(to: element, arena)
            wire.pointee.ended = element
        }
    }
}

extension OrderV1.EndedPayment: Message {
    public static var fullName: String { "liveshop.order.v1.EndedPayment" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__ended_payment__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__EndedPayment.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.EndedPayment {
    init(wire: UnsafePointer<Liveshop__Order__V1__EndedPayment>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.orderState = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.order_state.rawValue))
        self.status = OrderV1.PaymentStatus(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__EndedPayment>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__ended_payment__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        wire.pointee.order_state = .init(rawValue: .init(truncatingIfNeeded: self.orderState.rawValue))
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    }
}

extension OrderV1.TakePaymentNewsOutcome: Message {
    public static var fullName: String { "liveshop.order.v1.TakePaymentNewsOutcome" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__take_payment_news_outcome__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__TakePaymentNewsOutcome.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.TakePaymentNewsOutcome {
    init(wire: UnsafePointer<Liveshop__Order__V1__TakePaymentNewsOutcome>, _ arena: Arena) throws(MessageError) {
        self.taken = wire.pointee.taken != 0
        self.unknown = wire.pointee.unknown != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__TakePaymentNewsOutcome>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__take_payment_news_outcome__init(wire)
        wire.pointee.taken = self.taken ? 1 : 0
        wire.pointee.unknown = self.unknown ? 1 : 0
    }
}

extension OrderV1.AbandonPaymentCommand: Message {
    public static var fullName: String { "liveshop.order.v1.AbandonPaymentCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__abandon_payment_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__AbandonPaymentCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.AbandonPaymentCommand {
    init(wire: UnsafePointer<Liveshop__Order__V1__AbandonPaymentCommand>, _ arena: Arena) throws(MessageError) {
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__AbandonPaymentCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__abandon_payment_command__init(wire)
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension OrderV1.AbandonPaymentOutcome: Message {
    public static var fullName: String { "liveshop.order.v1.AbandonPaymentOutcome" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__abandon_payment_outcome__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__AbandonPaymentOutcome.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.AbandonPaymentOutcome {
    init(wire: UnsafePointer<Liveshop__Order__V1__AbandonPaymentOutcome>, _ arena: Arena) throws(MessageError) {
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__AbandonPaymentOutcome>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__abandon_payment_outcome__init(wire)
    }
}

extension OrderV1.PayCommand: Message {
    public static var fullName: String { "liveshop.order.v1.PayCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__pay_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PayCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PayCommand {
    init(wire: UnsafePointer<Liveshop__Order__V1__PayCommand>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.request { self.request = try OrderV1.PayRequest(wire: value, arena) }
        if let value = wire.pointee.closed_order { self.closedOrder = try OrderV1.OrderRef(wire: value, arena) }
        self.closedState = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.closed_state.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PayCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__pay_command__init(wire)
        if let value = self.request {
            let element = arena.allocate(Liveshop__Order__V1__PayRequest.self)
            try value.write(to: element, arena)
            wire.pointee.request = element
        }
        if let value = self.closedOrder {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.closed_order = element
        }
        wire.pointee.closed_state = .init(rawValue: .init(truncatingIfNeeded: self.closedState.rawValue))
    }
}

extension OrderV1.PayOutcome: Message {
    public static var fullName: String { "liveshop.order.v1.PayOutcome" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__pay_outcome__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PayOutcome.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PayOutcome {
    init(wire: UnsafePointer<Liveshop__Order__V1__PayOutcome>, _ arena: Arena) throws(MessageError) {
        self.refusedReason = try arena.text(wire.pointee.refused_reason, Self.fullName, "refused_reason")
        self.state = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PayOutcome>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__pay_outcome__init(wire)
        if !self.refusedReason.isEmpty { wire.pointee.refused_reason = try arena.string(self.refusedReason, Self.fullName, "refused_reason") }
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension OrderV1.RunTimersCommand: Message {
    public static var fullName: String { "liveshop.order.v1.RunTimersCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__run_timers_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RunTimersCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RunTimersCommand {
    init(wire: UnsafePointer<Liveshop__Order__V1__RunTimersCommand>, _ arena: Arena) throws(MessageError) {
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RunTimersCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__run_timers_command__init(wire)
    }
}

extension OrderV1.RunTimersOutcome: Message {
    public static var fullName: String { "liveshop.order.v1.RunTimersOutcome" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__run_timers_outcome__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RunTimersOutcome.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RunTimersOutcome {
    init(wire: UnsafePointer<Liveshop__Order__V1__RunTimersOutcome>, _ arena: Arena) throws(MessageError) {
        self.expired = wire.pointee.expired
        self.completed = wire.pointee.completed
        self.more = wire.pointee.more != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RunTimersOutcome>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__run_timers_outcome__init(wire)
        wire.pointee.expired = self.expired
        wire.pointee.completed = self.completed
        wire.pointee.more = self.more ? 1 : 0
    }
}

extension OrderV1.FollowCatalogCommand: Message {
    public static var fullName: String { "liveshop.order.v1.FollowCatalogCommand" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__follow_catalog_command__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__FollowCatalogCommand.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.FollowCatalogCommand {
    init(wire: UnsafePointer<Liveshop__Order__V1__FollowCatalogCommand>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.followed { self.followed = try OrderV1.CatalogFollowed(wire: value, arena) }
        self.after = wire.pointee.after
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__FollowCatalogCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__follow_catalog_command__init(wire)
        if let value = self.followed {
            let element = arena.allocate(Liveshop__Order__V1__CatalogFollowed.self)
            try value.write(to: element, arena)
            wire.pointee.followed = element
        }
        wire.pointee.after = self.after
    }
}

extension OrderV1.FollowCatalogOutcome: Message {
    public static var fullName: String { "liveshop.order.v1.FollowCatalogOutcome" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__follow_catalog_outcome__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__FollowCatalogOutcome.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.FollowCatalogOutcome {
    init(wire: UnsafePointer<Liveshop__Order__V1__FollowCatalogOutcome>, _ arena: Arena) throws(MessageError) {
        self.cursor = wire.pointee.cursor
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__FollowCatalogOutcome>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__follow_catalog_outcome__init(wire)
        wire.pointee.cursor = self.cursor
    }
}

extension OrderV1.OrderSnapshot: Message {
    public static var fullName: String { "liveshop.order.v1.OrderSnapshot" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_snapshot__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderSnapshot.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderSnapshot {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderSnapshot>, _ arena: Arena) throws(MessageError) {
        self.clock = Instant(microseconds: wire.pointee.clock_us)
        self.lastOrderNumber = wire.pointee.last_order_number
        self.catalogCursor = wire.pointee.catalog_cursor
        self.catalogJournalID = arena.bytes(wire.pointee.catalog_journal_id)
        if let elements = wire.pointee.stock {
            self.stock.reserveCapacity(wire.pointee.n_stock)
            for index in 0..<wire.pointee.n_stock {
                guard let element = elements[index] else { continue }
                self.stock.append(try OrderV1.StockState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.products {
            self.products.reserveCapacity(wire.pointee.n_products)
            for index in 0..<wire.pointee.n_products {
                guard let element = elements[index] else { continue }
                self.products.append(try OrderV1.ProductTerms(wire: element, arena))
            }
        }
        if let elements = wire.pointee.offers {
            self.offers.reserveCapacity(wire.pointee.n_offers)
            for index in 0..<wire.pointee.n_offers {
                guard let element = elements[index] else { continue }
                self.offers.append(try OrderV1.OfferTally(wire: element, arena))
            }
        }
        if let elements = wire.pointee.orders {
            self.orders.reserveCapacity(wire.pointee.n_orders)
            for index in 0..<wire.pointee.n_orders {
                guard let element = elements[index] else { continue }
                self.orders.append(try OrderV1.OpenOrderState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.used_quotes {
            self.usedQuotes.reserveCapacity(wire.pointee.n_used_quotes)
            for index in 0..<wire.pointee.n_used_quotes {
                guard let element = elements[index] else { continue }
                self.usedQuotes.append(try OrderV1.UsedQuote(wire: element, arena))
            }
        }
        if let elements = wire.pointee.imported {
            self.imported.reserveCapacity(wire.pointee.n_imported)
            for index in 0..<wire.pointee.n_imported {
                guard let element = elements[index] else { continue }
                self.imported.append(try OrderV1.ImportedOrderState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.imported_purchases {
            self.importedPurchases.reserveCapacity(wire.pointee.n_imported_purchases)
            for index in 0..<wire.pointee.n_imported_purchases {
                guard let element = elements[index] else { continue }
                self.importedPurchases.append(try OrderV1.ImportedPurchase(wire: element, arena))
            }
        }
        if let elements = wire.pointee.dropped_skus {
            self.droppedSKUs.reserveCapacity(wire.pointee.n_dropped_skus)
            for index in 0..<wire.pointee.n_dropped_skus {
                self.droppedSKUs.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "dropped_skus")))
            }
        }
        if let elements = wire.pointee.open_payments {
            self.openPayments.reserveCapacity(wire.pointee.n_open_payments)
            for index in 0..<wire.pointee.n_open_payments {
                guard let element = elements[index] else { continue }
                self.openPayments.append(try OrderV1.OpenPaymentState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.captured_payments {
            self.capturedPayments.reserveCapacity(wire.pointee.n_captured_payments)
            for index in 0..<wire.pointee.n_captured_payments {
                guard let element = elements[index] else { continue }
                self.capturedPayments.append(try OrderV1.CapturedPaymentState(wire: element, arena))
            }
        }
        if let elements = wire.pointee.refunds {
            self.refunds.reserveCapacity(wire.pointee.n_refunds)
            for index in 0..<wire.pointee.n_refunds {
                guard let element = elements[index] else { continue }
                self.refunds.append(try OrderV1.RefundRequested(wire: element, arena))
            }
        }
        if let elements = wire.pointee.late_news {
            self.lateNews.reserveCapacity(wire.pointee.n_late_news)
            for index in 0..<wire.pointee.n_late_news {
                self.lateNews.append(try arena.text(elements[index], Self.fullName, "late_news"))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderSnapshot>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_snapshot__init(wire)
        wire.pointee.clock_us = self.clock.microseconds
        wire.pointee.last_order_number = self.lastOrderNumber
        wire.pointee.catalog_cursor = self.catalogCursor
        if !self.catalogJournalID.isEmpty { wire.pointee.catalog_journal_id = arena.data(self.catalogJournalID) }
        if !self.stock.isEmpty {
            wire.pointee.n_stock = self.stock.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__StockState>?.self, count: self.stock.count)
            for index in 0..<self.stock.count {
                let element = arena.allocate(Liveshop__Order__V1__StockState.self)
                try self.stock[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.stock = elements
        }
        if !self.products.isEmpty {
            wire.pointee.n_products = self.products.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ProductTerms>?.self, count: self.products.count)
            for index in 0..<self.products.count {
                let element = arena.allocate(Liveshop__Order__V1__ProductTerms.self)
                try self.products[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.products = elements
        }
        if !self.offers.isEmpty {
            wire.pointee.n_offers = self.offers.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OfferTally>?.self, count: self.offers.count)
            for index in 0..<self.offers.count {
                let element = arena.allocate(Liveshop__Order__V1__OfferTally.self)
                try self.offers[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.offers = elements
        }
        if !self.orders.isEmpty {
            wire.pointee.n_orders = self.orders.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OpenOrderState>?.self, count: self.orders.count)
            for index in 0..<self.orders.count {
                let element = arena.allocate(Liveshop__Order__V1__OpenOrderState.self)
                try self.orders[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.orders = elements
        }
        if !self.usedQuotes.isEmpty {
            wire.pointee.n_used_quotes = self.usedQuotes.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__UsedQuote>?.self, count: self.usedQuotes.count)
            for index in 0..<self.usedQuotes.count {
                let element = arena.allocate(Liveshop__Order__V1__UsedQuote.self)
                try self.usedQuotes[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.used_quotes = elements
        }
        if !self.imported.isEmpty {
            wire.pointee.n_imported = self.imported.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ImportedOrderState>?.self, count: self.imported.count)
            for index in 0..<self.imported.count {
                let element = arena.allocate(Liveshop__Order__V1__ImportedOrderState.self)
                try self.imported[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.imported = elements
        }
        if !self.importedPurchases.isEmpty {
            wire.pointee.n_imported_purchases = self.importedPurchases.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ImportedPurchase>?.self, count: self.importedPurchases.count)
            for index in 0..<self.importedPurchases.count {
                let element = arena.allocate(Liveshop__Order__V1__ImportedPurchase.self)
                try self.importedPurchases[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.imported_purchases = elements
        }
        if !self.droppedSKUs.isEmpty {
            wire.pointee.n_dropped_skus = self.droppedSKUs.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.droppedSKUs.count)
            for index in 0..<self.droppedSKUs.count {
                elements[index] = try arena.string(self.droppedSKUs[index].rawValue, Self.fullName, "dropped_skus")
            }
            wire.pointee.dropped_skus = elements
        }
        if !self.openPayments.isEmpty {
            wire.pointee.n_open_payments = self.openPayments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OpenPaymentState>?.self, count: self.openPayments.count)
            for index in 0..<self.openPayments.count {
                let element = arena.allocate(Liveshop__Order__V1__OpenPaymentState.self)
                try self.openPayments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.open_payments = elements
        }
        if !self.capturedPayments.isEmpty {
            wire.pointee.n_captured_payments = self.capturedPayments.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__CapturedPaymentState>?.self, count: self.capturedPayments.count)
            for index in 0..<self.capturedPayments.count {
                let element = arena.allocate(Liveshop__Order__V1__CapturedPaymentState.self)
                try self.capturedPayments[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.captured_payments = elements
        }
        if !self.refunds.isEmpty {
            wire.pointee.n_refunds = self.refunds.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__RefundRequested>?.self, count: self.refunds.count)
            for index in 0..<self.refunds.count {
                let element = arena.allocate(Liveshop__Order__V1__RefundRequested.self)
                try self.refunds[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.refunds = elements
        }
        if !self.lateNews.isEmpty {
            wire.pointee.n_late_news = self.lateNews.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.lateNews.count)
            for index in 0..<self.lateNews.count {
                elements[index] = try arena.string(self.lateNews[index], Self.fullName, "late_news")
            }
            wire.pointee.late_news = elements
        }
    }
}

extension OrderV1.OpenPaymentState: Message {
    public static var fullName: String { "liveshop.order.v1.OpenPaymentState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__open_payment_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OpenPaymentState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OpenPaymentState {
    init(wire: UnsafePointer<Liveshop__Order__V1__OpenPaymentState>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.started { self.started = try OrderV1.PaymentStarted(wire: value, arena) }
        self.startedAt = Instant(microseconds: wire.pointee.started_at_us)
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        self.orderEnded = try arena.text(wire.pointee.order_ended, Self.fullName, "order_ended")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OpenPaymentState>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__open_payment_state__init(wire)
        if let value = self.started {
            let element = arena.allocate(Liveshop__Order__V1__PaymentStarted.self)
            try value.write(to: element, arena)
            wire.pointee.started = element
        }
        wire.pointee.started_at_us = self.startedAt.microseconds
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        if !self.orderEnded.isEmpty { wire.pointee.order_ended = try arena.string(self.orderEnded, Self.fullName, "order_ended") }
    }
}

extension OrderV1.CapturedPaymentState: Message {
    public static var fullName: String { "liveshop.order.v1.CapturedPaymentState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__captured_payment_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__CapturedPaymentState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.CapturedPaymentState {
    init(wire: UnsafePointer<Liveshop__Order__V1__CapturedPaymentState>, _ arena: Arena) throws(MessageError) {
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__CapturedPaymentState>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__captured_payment_state__init(wire)
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
    }
}

extension OrderV1.StockState: Message {
    public static var fullName: String { "liveshop.order.v1.StockState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__stock_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__StockState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.StockState {
    init(wire: UnsafePointer<Liveshop__Order__V1__StockState>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        if let elements = wire.pointee.locations {
            self.locations.reserveCapacity(wire.pointee.n_locations)
            for index in 0..<wire.pointee.n_locations {
                guard let element = elements[index] else { continue }
                self.locations.append(try OrderV1.StockLevel(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__StockState>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__stock_state__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.locations.isEmpty {
            wire.pointee.n_locations = self.locations.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__StockLevel>?.self, count: self.locations.count)
            for index in 0..<self.locations.count {
                let element = arena.allocate(Liveshop__Order__V1__StockLevel.self)
                try self.locations[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.locations = elements
        }
    }
}

extension OrderV1.OfferTally: Message {
    public static var fullName: String { "liveshop.order.v1.OfferTally" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__offer_tally__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OfferTally.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OfferTally {
    init(wire: UnsafePointer<Liveshop__Order__V1__OfferTally>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.offer { self.offer = try CatalogV1.Offer(wire: value, arena) }
        self.takenUnits = wire.pointee.taken_units
        if let elements = wire.pointee.buyers {
            self.buyers.reserveCapacity(wire.pointee.n_buyers)
            for index in 0..<wire.pointee.n_buyers {
                guard let element = elements[index] else { continue }
                self.buyers.append(try OrderV1.BuyerTally(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OfferTally>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__offer_tally__init(wire)
        if let value = self.offer {
            let element = arena.allocate(Liveshop__Catalog__V1__Offer.self)
            try value.write(to: element, arena)
            wire.pointee.offer = element
        }
        wire.pointee.taken_units = self.takenUnits
        if !self.buyers.isEmpty {
            wire.pointee.n_buyers = self.buyers.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__BuyerTally>?.self, count: self.buyers.count)
            for index in 0..<self.buyers.count {
                let element = arena.allocate(Liveshop__Order__V1__BuyerTally.self)
                try self.buyers[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.buyers = elements
        }
    }
}

extension OrderV1.BuyerTally: Message {
    public static var fullName: String { "liveshop.order.v1.BuyerTally" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__buyer_tally__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__BuyerTally.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.BuyerTally {
    init(wire: UnsafePointer<Liveshop__Order__V1__BuyerTally>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.takenUnits = wire.pointee.taken_units
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__BuyerTally>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__buyer_tally__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        wire.pointee.taken_units = self.takenUnits
    }
}

extension OrderV1.OpenOrderState: Message {
    public static var fullName: String { "liveshop.order.v1.OpenOrderState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__open_order_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OpenOrderState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OpenOrderState {
    init(wire: UnsafePointer<Liveshop__Order__V1__OpenOrderState>, _ arena: Arena) throws(MessageError) {
        self.number = wire.pointee.number
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        if let value = wire.pointee.attribution { self.attribution = try OrderV1.Attribution(wire: value, arena) }
        self.currency = try arena.text(wire.pointee.currency, Self.fullName, "currency")
        self.paid = wire.pointee.paid != 0
        self.payment = wire.pointee.payment
        self.due = Instant(microseconds: wire.pointee.due_us)
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.OpenLineState(wire: element, arena))
            }
        }
        self.lastReturn = wire.pointee.last_return
        if let elements = wire.pointee.returns {
            self.returns.reserveCapacity(wire.pointee.n_returns)
            for index in 0..<wire.pointee.n_returns {
                guard let element = elements[index] else { continue }
                self.returns.append(try OrderV1.OpenReturnState(wire: element, arena))
            }
        }
        self.lastPayment = wire.pointee.last_payment
        self.paidBy = wire.pointee.paid_by
        self.lastRefund = wire.pointee.last_refund
        self.lastParcel = wire.pointee.last_parcel
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OpenOrderState>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__open_order_state__init(wire)
        wire.pointee.number = self.number
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if let value = self.attribution {
            let element = arena.allocate(Liveshop__Order__V1__Attribution.self)
            try value.write(to: element, arena)
            wire.pointee.attribution = element
        }
        if !self.currency.isEmpty { wire.pointee.currency = try arena.string(self.currency, Self.fullName, "currency") }
        wire.pointee.paid = self.paid ? 1 : 0
        wire.pointee.payment = self.payment
        wire.pointee.due_us = self.due.microseconds
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OpenLineState>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__OpenLineState.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
        wire.pointee.last_return = self.lastReturn
        if !self.returns.isEmpty {
            wire.pointee.n_returns = self.returns.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OpenReturnState>?.self, count: self.returns.count)
            for index in 0..<self.returns.count {
                let element = arena.allocate(Liveshop__Order__V1__OpenReturnState.self)
                try self.returns[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.returns = elements
        }
        wire.pointee.last_payment = self.lastPayment
        wire.pointee.paid_by = self.paidBy
        wire.pointee.last_refund = self.lastRefund
        wire.pointee.last_parcel = self.lastParcel
    }
}

extension OrderV1.OpenLineState: Message {
    public static var fullName: String { "liveshop.order.v1.OpenLineState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__open_line_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OpenLineState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OpenLineState {
    init(wire: UnsafePointer<Liveshop__Order__V1__OpenLineState>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.units = wire.pointee.units
        self.unitPriceMinor = wire.pointee.unit_price_minor
        self.discountMinor = wire.pointee.discount_minor
        self.cancelled = wire.pointee.cancelled
        self.shipped = wire.pointee.shipped
        self.delivered = wire.pointee.delivered
        self.returnRequested = wire.pointee.return_requested
        self.returned = wire.pointee.returned
        self.deliveredAt = Instant(microseconds: wire.pointee.delivered_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OpenLineState>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__open_line_state__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        wire.pointee.units = self.units
        wire.pointee.unit_price_minor = self.unitPriceMinor
        wire.pointee.discount_minor = self.discountMinor
        wire.pointee.cancelled = self.cancelled
        wire.pointee.shipped = self.shipped
        wire.pointee.delivered = self.delivered
        wire.pointee.return_requested = self.returnRequested
        wire.pointee.returned = self.returned
        wire.pointee.delivered_at_us = self.deliveredAt.microseconds
    }
}

extension OrderV1.OpenReturnState: Message {
    public static var fullName: String { "liveshop.order.v1.OpenReturnState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__open_return_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OpenReturnState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OpenReturnState {
    init(wire: UnsafePointer<Liveshop__Order__V1__OpenReturnState>, _ arena: Arena) throws(MessageError) {
        self.number = wire.pointee.number
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.ReturnLine(wire: element, arena))
            }
        }
        self.requestedAt = Instant(microseconds: wire.pointee.requested_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OpenReturnState>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__open_return_state__init(wire)
        wire.pointee.number = self.number
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
        wire.pointee.requested_at_us = self.requestedAt.microseconds
    }
}

extension OrderV1.ImportedOrderState: Message {
    public static var fullName: String { "liveshop.order.v1.ImportedOrderState" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__imported_order_state__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportedOrderState.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportedOrderState {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportedOrderState>, _ arena: Arena) throws(MessageError) {
        self.externalID = try arena.text(wire.pointee.external_id, Self.fullName, "external_id")
        self.fingerprint = wire.pointee.fingerprint
        self.numbers = Array(UnsafeBufferPointer(start: wire.pointee.numbers, count: wire.pointee.n_numbers))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportedOrderState>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__imported_order_state__init(wire)
        if !self.externalID.isEmpty { wire.pointee.external_id = try arena.string(self.externalID, Self.fullName, "external_id") }
        wire.pointee.fingerprint = self.fingerprint
        if !self.numbers.isEmpty {
            wire.pointee.n_numbers = self.numbers.count
            wire.pointee.numbers = arena.copy(self.numbers)
        }
    }
}

extension OrderV1.ImportedPurchase: Message {
    public static var fullName: String { "liveshop.order.v1.ImportedPurchase" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__imported_purchase__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportedPurchase.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportedPurchase {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportedPurchase>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        if let elements = wire.pointee.remainders {
            self.remainders.reserveCapacity(wire.pointee.n_remainders)
            for index in 0..<wire.pointee.n_remainders {
                guard let element = elements[index] else { continue }
                self.remainders.append(try OrderV1.ImportedRemainder(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportedPurchase>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__imported_purchase__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.remainders.isEmpty {
            wire.pointee.n_remainders = self.remainders.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ImportedRemainder>?.self, count: self.remainders.count)
            for index in 0..<self.remainders.count {
                let element = arena.allocate(Liveshop__Order__V1__ImportedRemainder.self)
                try self.remainders[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.remainders = elements
        }
    }
}

extension OrderV1.ImportedRemainder: Message {
    public static var fullName: String { "liveshop.order.v1.ImportedRemainder" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__imported_remainder__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportedRemainder.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportedRemainder {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportedRemainder>, _ arena: Arena) throws(MessageError) {
        self.number = wire.pointee.number
        self.line = wire.pointee.line
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
        self.units = wire.pointee.units
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportedRemainder>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__imported_remainder__init(wire)
        wire.pointee.number = self.number
        wire.pointee.line = self.line
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
        wire.pointee.units = self.units
    }
}
