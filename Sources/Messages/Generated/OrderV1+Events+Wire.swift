// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension OrderV1.OrderEvent: Message {
    public static var fullName: String { "liveshop.order.v1.OrderEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_event__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderEvent.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderEvent {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderEvent>, _ arena: Arena) throws(MessageError) {
        switch wire.pointee.kind_case.rawValue {
        case 1:
            if let value = wire.pointee.stock_received { self.kind = .stockReceived(try OrderV1.StockReceived(wire: value, arena)) }
        case 2:
            if let value = wire.pointee.stock_adjusted { self.kind = .stockAdjusted(try OrderV1.StockAdjusted(wire: value, arena)) }
        case 3:
            if let value = wire.pointee.order_placed { self.kind = .orderPlaced(try OrderV1.OrderPlaced(wire: value, arena)) }
        case 4:
            if let value = wire.pointee.order_paid { self.kind = .orderPaid(try OrderV1.OrderPaid(wire: value, arena)) }
        case 5:
            if let value = wire.pointee.order_cancelled { self.kind = .orderCancelled(try OrderV1.OrderCancelled(wire: value, arena)) }
        case 6:
            if let value = wire.pointee.order_expired { self.kind = .orderExpired(try OrderV1.OrderExpired(wire: value, arena)) }
        case 7:
            if let value = wire.pointee.order_shipped { self.kind = .orderShipped(try OrderV1.OrderShipped(wire: value, arena)) }
        case 8:
            if let value = wire.pointee.order_delivered { self.kind = .orderDelivered(try OrderV1.OrderDelivered(wire: value, arena)) }
        case 9:
            if let value = wire.pointee.return_requested { self.kind = .returnRequested(try OrderV1.ReturnRequested(wire: value, arena)) }
        case 10:
            if let value = wire.pointee.return_received { self.kind = .returnReceived(try OrderV1.ReturnReceived(wire: value, arena)) }
        case 11:
            if let value = wire.pointee.order_completed { self.kind = .orderCompleted(try OrderV1.OrderCompleted(wire: value, arena)) }
        case 12:
            if let value = wire.pointee.return_dismissed { self.kind = .returnDismissed(try OrderV1.ReturnDismissed(wire: value, arena)) }
        case 13:
            if let value = wire.pointee.payment_refused { self.kind = .paymentRefused(try OrderV1.PaymentRefused(wire: value, arena)) }
        case 14:
            if let value = wire.pointee.order_imported { self.kind = .orderImported(try OrderV1.OrderImported(wire: value, arena)) }
        case 15:
            if let value = wire.pointee.payment_started { self.kind = .paymentStarted(try OrderV1.PaymentStarted(wire: value, arena)) }
        case 16:
            if let value = wire.pointee.payment_accepted { self.kind = .paymentAccepted(try OrderV1.PaymentAccepted(wire: value, arena)) }
        case 17:
            if let value = wire.pointee.payment_confirmed { self.kind = .paymentConfirmed(try OrderV1.PaymentConfirmed(wire: value, arena)) }
        case 18:
            if let value = wire.pointee.payment_failed { self.kind = .paymentFailed(try OrderV1.PaymentFailed(wire: value, arena)) }
        case 19:
            if let value = wire.pointee.refund_requested { self.kind = .refundRequested(try OrderV1.RefundRequested(wire: value, arena)) }
        case 20:
            if let value = wire.pointee.catalog_followed { self.kind = .catalogFollowed(try OrderV1.CatalogFollowed(wire: value, arena)) }
        case 21:
            if let value = wire.pointee.refund_confirmed { self.kind = .refundConfirmed(try OrderV1.RefundConfirmed(wire: value, arena)) }
        default: self.kind = nil
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderEvent>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_event__init(wire)
        switch self.kind {
        case .stockReceived(let value):
            wire.pointee.kind_case = .init(rawValue: 1)
            let element = arena.allocate(Liveshop__Order__V1__StockReceived.self)
            try value.write(to: element, arena)
            wire.pointee.stock_received = element
        case .stockAdjusted(let value):
            wire.pointee.kind_case = .init(rawValue: 2)
            let element = arena.allocate(Liveshop__Order__V1__StockAdjusted.self)
            try value.write(to: element, arena)
            wire.pointee.stock_adjusted = element
        case .orderPlaced(let value):
            wire.pointee.kind_case = .init(rawValue: 3)
            let element = arena.allocate(Liveshop__Order__V1__OrderPlaced.self)
            try value.write(to: element, arena)
            wire.pointee.order_placed = element
        case .orderPaid(let value):
            wire.pointee.kind_case = .init(rawValue: 4)
            let element = arena.allocate(Liveshop__Order__V1__OrderPaid.self)
            try value.write(to: element, arena)
            wire.pointee.order_paid = element
        case .orderCancelled(let value):
            wire.pointee.kind_case = .init(rawValue: 5)
            let element = arena.allocate(Liveshop__Order__V1__OrderCancelled.self)
            try value.write(to: element, arena)
            wire.pointee.order_cancelled = element
        case .orderExpired(let value):
            wire.pointee.kind_case = .init(rawValue: 6)
            let element = arena.allocate(Liveshop__Order__V1__OrderExpired.self)
            try value.write(to: element, arena)
            wire.pointee.order_expired = element
        case .orderShipped(let value):
            wire.pointee.kind_case = .init(rawValue: 7)
            let element = arena.allocate(Liveshop__Order__V1__OrderShipped.self)
            try value.write(to: element, arena)
            wire.pointee.order_shipped = element
        case .orderDelivered(let value):
            wire.pointee.kind_case = .init(rawValue: 8)
            let element = arena.allocate(Liveshop__Order__V1__OrderDelivered.self)
            try value.write(to: element, arena)
            wire.pointee.order_delivered = element
        case .returnRequested(let value):
            wire.pointee.kind_case = .init(rawValue: 9)
            let element = arena.allocate(Liveshop__Order__V1__ReturnRequested.self)
            try value.write(to: element, arena)
            wire.pointee.return_requested = element
        case .returnReceived(let value):
            wire.pointee.kind_case = .init(rawValue: 10)
            let element = arena.allocate(Liveshop__Order__V1__ReturnReceived.self)
            try value.write(to: element, arena)
            wire.pointee.return_received = element
        case .orderCompleted(let value):
            wire.pointee.kind_case = .init(rawValue: 11)
            let element = arena.allocate(Liveshop__Order__V1__OrderCompleted.self)
            try value.write(to: element, arena)
            wire.pointee.order_completed = element
        case .returnDismissed(let value):
            wire.pointee.kind_case = .init(rawValue: 12)
            let element = arena.allocate(Liveshop__Order__V1__ReturnDismissed.self)
            try value.write(to: element, arena)
            wire.pointee.return_dismissed = element
        case .paymentRefused(let value):
            wire.pointee.kind_case = .init(rawValue: 13)
            let element = arena.allocate(Liveshop__Order__V1__PaymentRefused.self)
            try value.write(to: element, arena)
            wire.pointee.payment_refused = element
        case .orderImported(let value):
            wire.pointee.kind_case = .init(rawValue: 14)
            let element = arena.allocate(Liveshop__Order__V1__OrderImported.self)
            try value.write(to: element, arena)
            wire.pointee.order_imported = element
        case .paymentStarted(let value):
            wire.pointee.kind_case = .init(rawValue: 15)
            let element = arena.allocate(Liveshop__Order__V1__PaymentStarted.self)
            try value.write(to: element, arena)
            wire.pointee.payment_started = element
        case .paymentAccepted(let value):
            wire.pointee.kind_case = .init(rawValue: 16)
            let element = arena.allocate(Liveshop__Order__V1__PaymentAccepted.self)
            try value.write(to: element, arena)
            wire.pointee.payment_accepted = element
        case .paymentConfirmed(let value):
            wire.pointee.kind_case = .init(rawValue: 17)
            let element = arena.allocate(Liveshop__Order__V1__PaymentConfirmed.self)
            try value.write(to: element, arena)
            wire.pointee.payment_confirmed = element
        case .paymentFailed(let value):
            wire.pointee.kind_case = .init(rawValue: 18)
            let element = arena.allocate(Liveshop__Order__V1__PaymentFailed.self)
            try value.write(to: element, arena)
            wire.pointee.payment_failed = element
        case .refundRequested(let value):
            wire.pointee.kind_case = .init(rawValue: 19)
            let element = arena.allocate(Liveshop__Order__V1__RefundRequested.self)
            try value.write(to: element, arena)
            wire.pointee.refund_requested = element
        case .catalogFollowed(let value):
            wire.pointee.kind_case = .init(rawValue: 20)
            let element = arena.allocate(Liveshop__Order__V1__CatalogFollowed.self)
            try value.write(to: element, arena)
            wire.pointee.catalog_followed = element
        case .refundConfirmed(let value):
            wire.pointee.kind_case = .init(rawValue: 21)
            let element = arena.allocate(Liveshop__Order__V1__RefundConfirmed.self)
            try value.write(to: element, arena)
            wire.pointee.refund_confirmed = element
        case nil: break
        }
    }
}

extension OrderV1.OrderRef: Message {
    public static var fullName: String { "liveshop.order.v1.OrderRef" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_ref__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderRef.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderRef {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderRef>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        if let value = wire.pointee.attribution { self.attribution = try OrderV1.Attribution(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderRef>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_ref__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if let value = self.attribution {
            let element = arena.allocate(Liveshop__Order__V1__Attribution.self)
            try value.write(to: element, arena)
            wire.pointee.attribution = element
        }
    }
}

extension OrderV1.StockReceived: Message {
    public static var fullName: String { "liveshop.order.v1.StockReceived" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__stock_received__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__StockReceived.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.StockReceived {
    init(wire: UnsafePointer<Liveshop__Order__V1__StockReceived>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        self.units = wire.pointee.units
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__StockReceived>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__stock_received__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        wire.pointee.units = self.units
    }
}

extension OrderV1.StockAdjusted: Message {
    public static var fullName: String { "liveshop.order.v1.StockAdjusted" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__stock_adjusted__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__StockAdjusted.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.StockAdjusted {
    init(wire: UnsafePointer<Liveshop__Order__V1__StockAdjusted>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        self.unitsDelta = wire.pointee.units_delta
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__StockAdjusted>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__stock_adjusted__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        wire.pointee.units_delta = self.unitsDelta
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension OrderV1.OrderPlaced: Message {
    public static var fullName: String { "liveshop.order.v1.OrderPlaced" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_placed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderPlaced.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderPlaced {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderPlaced>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.OrderLine(wire: element, arena))
            }
        }
        if let value = wire.pointee.total { self.total = try Money(wire: value, arena) }
        self.holdExpiresAt = Instant(microseconds: wire.pointee.hold_expires_at_us)
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        if let elements = wire.pointee.used_quotes {
            self.usedQuotes.reserveCapacity(wire.pointee.n_used_quotes)
            for index in 0..<wire.pointee.n_used_quotes {
                guard let element = elements[index] else { continue }
                self.usedQuotes.append(try OrderV1.UsedQuote(wire: element, arena))
            }
        }
        if let elements = wire.pointee.promotions {
            self.promotions.reserveCapacity(wire.pointee.n_promotions)
            for index in 0..<wire.pointee.n_promotions {
                guard let element = elements[index] else { continue }
                self.promotions.append(try OrderV1.AppliedPromotion(wire: element, arena))
            }
        }
        if let value = wire.pointee.risk { self.risk = try OrderV1.RiskAssessment(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderPlaced>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_placed__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OrderLine>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__OrderLine.self)
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
        wire.pointee.hold_expires_at_us = self.holdExpiresAt.microseconds
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
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
    }
}

extension OrderV1.UsedQuote: Message {
    public static var fullName: String { "liveshop.order.v1.UsedQuote" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__used_quote__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__UsedQuote.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.UsedQuote {
    init(wire: UnsafePointer<Liveshop__Order__V1__UsedQuote>, _ arena: Arena) throws(MessageError) {
        self.quoteID = QuoteID(rawValue: try arena.text(wire.pointee.quote_id, Self.fullName, "quote_id"))
        self.expiresAt = Instant(microseconds: wire.pointee.expires_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__UsedQuote>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__used_quote__init(wire)
        if !self.quoteID.isEmpty { wire.pointee.quote_id = try arena.string(self.quoteID.rawValue, Self.fullName, "quote_id") }
        wire.pointee.expires_at_us = self.expiresAt.microseconds
    }
}

extension OrderV1.OrderPaid: Message {
    public static var fullName: String { "liveshop.order.v1.OrderPaid" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_paid__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderPaid.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderPaid {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderPaid>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.paymentReference = try arena.text(wire.pointee.payment_reference, Self.fullName, "payment_reference")
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderPaid>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_paid__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        if !self.paymentReference.isEmpty { wire.pointee.payment_reference = try arena.string(self.paymentReference, Self.fullName, "payment_reference") }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
    }
}

extension OrderV1.OrderCancelled: Message {
    public static var fullName: String { "liveshop.order.v1.OrderCancelled" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_cancelled__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderCancelled.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderCancelled {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderCancelled>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        if let value = wire.pointee.refund { self.refund = try Money(wire: value, arena) }
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
        self.occurredAt = Instant(microseconds: wire.pointee.occurred_at_us)
        self.externalID = try arena.text(wire.pointee.external_id, Self.fullName, "external_id")
        self.fingerprint = wire.pointee.fingerprint
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderCancelled>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_cancelled__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if let value = self.refund {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refund = element
        }
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
        wire.pointee.occurred_at_us = self.occurredAt.microseconds
        if !self.externalID.isEmpty { wire.pointee.external_id = try arena.string(self.externalID, Self.fullName, "external_id") }
        wire.pointee.fingerprint = self.fingerprint
    }
}

extension OrderV1.OrderExpired: Message {
    public static var fullName: String { "liveshop.order.v1.OrderExpired" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_expired__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderExpired.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderExpired {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderExpired>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderExpired>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_expired__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
    }
}

extension OrderV1.OrderShipped: Message {
    public static var fullName: String { "liveshop.order.v1.OrderShipped" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_shipped__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderShipped.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderShipped {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderShipped>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.carrierReference = try arena.text(wire.pointee.carrier_reference, Self.fullName, "carrier_reference")
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
        if let value = wire.pointee.booking { self.booking = try OrderV1.ParcelBooking(wire: value, arena) }
        self.carrier = try arena.text(wire.pointee.carrier, Self.fullName, "carrier")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderShipped>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_shipped__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
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
        if let value = self.booking {
            let element = arena.allocate(Liveshop__Order__V1__ParcelBooking.self)
            try value.write(to: element, arena)
            wire.pointee.booking = element
        }
        if !self.carrier.isEmpty { wire.pointee.carrier = try arena.string(self.carrier, Self.fullName, "carrier") }
    }
}

extension OrderV1.OrderDelivered: Message {
    public static var fullName: String { "liveshop.order.v1.OrderDelivered" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_delivered__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderDelivered.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderDelivered {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderDelivered>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderDelivered>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_delivered__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
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
    }
}

extension OrderV1.ReturnRequested: Message {
    public static var fullName: String { "liveshop.order.v1.ReturnRequested" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__return_requested__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReturnRequested.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReturnRequested {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReturnRequested>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.ReturnLine(wire: element, arena))
            }
        }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        if let value = wire.pointee.refund_due { self.refundDue = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReturnRequested>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__return_requested__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
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
        if let value = self.refundDue {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refund_due = element
        }
    }
}

extension OrderV1.ReturnReceived: Message {
    public static var fullName: String { "liveshop.order.v1.ReturnReceived" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__return_received__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReturnReceived.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReturnReceived {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReturnReceived>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.ReturnLine(wire: element, arena))
            }
        }
        if let value = wire.pointee.refund { self.refund = try Money(wire: value, arena) }
        self.restocked = wire.pointee.restocked != 0
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReturnReceived>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__return_received__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
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
        if let value = self.refund {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refund = element
        }
        wire.pointee.restocked = self.restocked ? 1 : 0
    }
}

extension OrderV1.OrderCompleted: Message {
    public static var fullName: String { "liveshop.order.v1.OrderCompleted" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_completed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderCompleted.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderCompleted {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderCompleted>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderCompleted>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_completed__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
    }
}

extension OrderV1.ReturnDismissed: Message {
    public static var fullName: String { "liveshop.order.v1.ReturnDismissed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__return_dismissed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReturnDismissed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReturnDismissed {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReturnDismissed>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.ReturnLine(wire: element, arena))
            }
        }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReturnDismissed>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__return_dismissed__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
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
    }
}

extension OrderV1.PaymentRefused: Message {
    public static var fullName: String { "liveshop.order.v1.PaymentRefused" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment_refused__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PaymentRefused.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PaymentRefused {
    init(wire: UnsafePointer<Liveshop__Order__V1__PaymentRefused>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.paymentReference = try arena.text(wire.pointee.payment_reference, Self.fullName, "payment_reference")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PaymentRefused>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment_refused__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        if !self.paymentReference.isEmpty { wire.pointee.payment_reference = try arena.string(self.paymentReference, Self.fullName, "payment_reference") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
    }
}

extension OrderV1.OrderImported: Message {
    public static var fullName: String { "liveshop.order.v1.OrderImported" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__order_imported__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OrderImported.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OrderImported {
    init(wire: UnsafePointer<Liveshop__Order__V1__OrderImported>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.externalID = try arena.text(wire.pointee.external_id, Self.fullName, "external_id")
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.OrderLine(wire: element, arena))
            }
        }
        if let value = wire.pointee.total { self.total = try Money(wire: value, arena) }
        self.placedAt = Instant(microseconds: wire.pointee.placed_at_us)
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.fingerprint = wire.pointee.fingerprint
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderImported>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_imported__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.externalID.isEmpty { wire.pointee.external_id = try arena.string(self.externalID, Self.fullName, "external_id") }
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OrderLine>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__OrderLine.self)
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
        wire.pointee.placed_at_us = self.placedAt.microseconds
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        wire.pointee.fingerprint = self.fingerprint
    }
}

extension OrderV1.CatalogFollowed: Message {
    public static var fullName: String { "liveshop.order.v1.CatalogFollowed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__catalog_followed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__CatalogFollowed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.CatalogFollowed {
    init(wire: UnsafePointer<Liveshop__Order__V1__CatalogFollowed>, _ arena: Arena) throws(MessageError) {
        self.cursor = wire.pointee.cursor
        if let elements = wire.pointee.facts {
            self.facts.reserveCapacity(wire.pointee.n_facts)
            for index in 0..<wire.pointee.n_facts {
                guard let element = elements[index] else { continue }
                self.facts.append(try OrderV1.CatalogFact(wire: element, arena))
            }
        }
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__CatalogFollowed>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__catalog_followed__init(wire)
        wire.pointee.cursor = self.cursor
        if !self.facts.isEmpty {
            wire.pointee.n_facts = self.facts.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__CatalogFact>?.self, count: self.facts.count)
            for index in 0..<self.facts.count {
                let element = arena.allocate(Liveshop__Order__V1__CatalogFact.self)
                try self.facts[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.facts = elements
        }
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension OrderV1.CatalogFact: Message {
    public static var fullName: String { "liveshop.order.v1.CatalogFact" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__catalog_fact__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__CatalogFact.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.CatalogFact {
    init(wire: UnsafePointer<Liveshop__Order__V1__CatalogFact>, _ arena: Arena) throws(MessageError) {
        switch wire.pointee.kind_case.rawValue {
        case 1:
            if let value = wire.pointee.product { self.kind = .product(try OrderV1.ProductTerms(wire: value, arena)) }
        case 2:
            if let value = wire.pointee.offer_published { self.kind = .offerPublished(try CatalogV1.Offer(wire: value, arena)) }
        case 3:
            if let value = wire.pointee.offer_closed { self.kind = .offerClosed(try OrderV1.OfferClosed(wire: value, arena)) }
        default: self.kind = nil
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__CatalogFact>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__catalog_fact__init(wire)
        switch self.kind {
        case .product(let value):
            wire.pointee.kind_case = .init(rawValue: 1)
            let element = arena.allocate(Liveshop__Order__V1__ProductTerms.self)
            try value.write(to: element, arena)
            wire.pointee.product = element
        case .offerPublished(let value):
            wire.pointee.kind_case = .init(rawValue: 2)
            let element = arena.allocate(Liveshop__Catalog__V1__Offer.self)
            try value.write(to: element, arena)
            wire.pointee.offer_published = element
        case .offerClosed(let value):
            wire.pointee.kind_case = .init(rawValue: 3)
            let element = arena.allocate(Liveshop__Order__V1__OfferClosed.self)
            try value.write(to: element, arena)
            wire.pointee.offer_closed = element
        case nil: break
        }
    }
}

extension OrderV1.ProductTerms: Message {
    public static var fullName: String { "liveshop.order.v1.ProductTerms" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__product_terms__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ProductTerms.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ProductTerms {
    init(wire: UnsafePointer<Liveshop__Order__V1__ProductTerms>, _ arena: Arena) throws(MessageError) {
        self.productID = ProductID(rawValue: try arena.text(wire.pointee.product_id, Self.fullName, "product_id"))
        if let elements = wire.pointee.skus {
            self.skus.reserveCapacity(wire.pointee.n_skus)
            for index in 0..<wire.pointee.n_skus {
                guard let element = elements[index] else { continue }
                self.skus.append(try OrderV1.SKUTerms(wire: element, arena))
            }
        }
        self.merchantID = MerchantID(rawValue: try arena.text(wire.pointee.merchant_id, Self.fullName, "merchant_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ProductTerms>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__product_terms__init(wire)
        if !self.productID.isEmpty { wire.pointee.product_id = try arena.string(self.productID.rawValue, Self.fullName, "product_id") }
        if !self.skus.isEmpty {
            wire.pointee.n_skus = self.skus.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__SKUTerms>?.self, count: self.skus.count)
            for index in 0..<self.skus.count {
                let element = arena.allocate(Liveshop__Order__V1__SKUTerms.self)
                try self.skus[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.skus = elements
        }
        if !self.merchantID.isEmpty { wire.pointee.merchant_id = try arena.string(self.merchantID.rawValue, Self.fullName, "merchant_id") }
    }
}

extension OrderV1.SKUTerms: Message {
    public static var fullName: String { "liveshop.order.v1.SKUTerms" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__skuterms__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__SKUTerms.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.SKUTerms {
    init(wire: UnsafePointer<Liveshop__Order__V1__SKUTerms>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.returnable = wire.pointee.returnable != 0
        if let elements = wire.pointee.markets_not_sold {
            self.marketsNotSold.reserveCapacity(wire.pointee.n_markets_not_sold)
            for index in 0..<wire.pointee.n_markets_not_sold {
                self.marketsNotSold.append(try arena.text(elements[index], Self.fullName, "markets_not_sold"))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__SKUTerms>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__skuterms__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.returnable = self.returnable ? 1 : 0
        if !self.marketsNotSold.isEmpty {
            wire.pointee.n_markets_not_sold = self.marketsNotSold.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.marketsNotSold.count)
            for index in 0..<self.marketsNotSold.count {
                elements[index] = try arena.string(self.marketsNotSold[index], Self.fullName, "markets_not_sold")
            }
            wire.pointee.markets_not_sold = elements
        }
    }
}

extension OrderV1.OfferClosed: Message {
    public static var fullName: String { "liveshop.order.v1.OfferClosed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__offer_closed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__OfferClosed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.OfferClosed {
    init(wire: UnsafePointer<Liveshop__Order__V1__OfferClosed>, _ arena: Arena) throws(MessageError) {
        self.offerID = OfferID(rawValue: try arena.text(wire.pointee.offer_id, Self.fullName, "offer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.endedAt = Instant(microseconds: wire.pointee.ended_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OfferClosed>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__offer_closed__init(wire)
        if !self.offerID.isEmpty { wire.pointee.offer_id = try arena.string(self.offerID.rawValue, Self.fullName, "offer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.ended_at_us = self.endedAt.microseconds
    }
}

extension OrderV1.PaymentStarted: Message {
    public static var fullName: String { "liveshop.order.v1.PaymentStarted" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment_started__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PaymentStarted.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PaymentStarted {
    init(wire: UnsafePointer<Liveshop__Order__V1__PaymentStarted>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        self.methodToken = try arena.text(wire.pointee.method_token, Self.fullName, "method_token")
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PaymentStarted>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment_started__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        if !self.methodToken.isEmpty { wire.pointee.method_token = try arena.string(self.methodToken, Self.fullName, "method_token") }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
    }
}

extension OrderV1.PaymentAccepted: Message {
    public static var fullName: String { "liveshop.order.v1.PaymentAccepted" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment_accepted__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PaymentAccepted.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PaymentAccepted {
    init(wire: UnsafePointer<Liveshop__Order__V1__PaymentAccepted>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PaymentAccepted>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment_accepted__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
    }
}

extension OrderV1.PaymentConfirmed: Message {
    public static var fullName: String { "liveshop.order.v1.PaymentConfirmed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment_confirmed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PaymentConfirmed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PaymentConfirmed {
    init(wire: UnsafePointer<Liveshop__Order__V1__PaymentConfirmed>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.eventID = try arena.text(wire.pointee.event_id, Self.fullName, "event_id")
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PaymentConfirmed>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment_confirmed__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        if !self.eventID.isEmpty { wire.pointee.event_id = try arena.string(self.eventID, Self.fullName, "event_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
    }
}

extension OrderV1.PaymentFailed: Message {
    public static var fullName: String { "liveshop.order.v1.PaymentFailed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment_failed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PaymentFailed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PaymentFailed {
    init(wire: UnsafePointer<Liveshop__Order__V1__PaymentFailed>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.eventID = try arena.text(wire.pointee.event_id, Self.fullName, "event_id")
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PaymentFailed>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment_failed__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.eventID.isEmpty { wire.pointee.event_id = try arena.string(self.eventID, Self.fullName, "event_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
    }
}

extension OrderV1.RefundRequested: Message {
    public static var fullName: String { "liveshop.order.v1.RefundRequested" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__refund_requested__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RefundRequested.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RefundRequested {
    init(wire: UnsafePointer<Liveshop__Order__V1__RefundRequested>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.refundID = try arena.text(wire.pointee.refund_id, Self.fullName, "refund_id")
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        self.reference = try arena.text(wire.pointee.reference, Self.fullName, "reference")
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RefundRequested>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__refund_requested__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.refundID.isEmpty { wire.pointee.refund_id = try arena.string(self.refundID, Self.fullName, "refund_id") }
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        if !self.reference.isEmpty { wire.pointee.reference = try arena.string(self.reference, Self.fullName, "reference") }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
    }
}

extension OrderV1.RefundConfirmed: Message {
    public static var fullName: String { "liveshop.order.v1.RefundConfirmed" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__refund_confirmed__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RefundConfirmed.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RefundConfirmed {
    init(wire: UnsafePointer<Liveshop__Order__V1__RefundConfirmed>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.OrderRef(wire: value, arena) }
        self.refundID = try arena.text(wire.pointee.refund_id, Self.fullName, "refund_id")
        self.eventID = try arena.text(wire.pointee.event_id, Self.fullName, "event_id")
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RefundConfirmed>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__refund_confirmed__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__OrderRef.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
        if !self.refundID.isEmpty { wire.pointee.refund_id = try arena.string(self.refundID, Self.fullName, "refund_id") }
        if !self.eventID.isEmpty { wire.pointee.event_id = try arena.string(self.eventID, Self.fullName, "event_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
    }
}
