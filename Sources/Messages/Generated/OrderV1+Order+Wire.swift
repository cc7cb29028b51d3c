// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages
@_spi(GeneratedCode) import MessageWire

extension OrderV1.ReceiveStockRequest: Message {
    public static var fullName: String { "liveshop.order.v1.ReceiveStockRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__receive_stock_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReceiveStockRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReceiveStockRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReceiveStockRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        self.units = wire.pointee.units
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReceiveStockRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__receive_stock_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        wire.pointee.units = self.units
    }
}

extension OrderV1.ReceiveStockResponse: Message {
    public static var fullName: String { "liveshop.order.v1.ReceiveStockResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__receive_stock_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReceiveStockResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReceiveStockResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReceiveStockResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.stock { self.stock = try OrderV1.StockLevel(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReceiveStockResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__receive_stock_response__init(wire)
        if let value = self.stock {
            let element = arena.allocate(Liveshop__Order__V1__StockLevel.self)
            try value.write(to: element, arena)
            wire.pointee.stock = element
        }
    }
}

extension OrderV1.AdjustStockRequest: Message {
    public static var fullName: String { "liveshop.order.v1.AdjustStockRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__adjust_stock_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__AdjustStockRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.AdjustStockRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__AdjustStockRequest>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        self.unitsDelta = wire.pointee.units_delta
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__AdjustStockRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__adjust_stock_request__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        wire.pointee.units_delta = self.unitsDelta
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension OrderV1.AdjustStockResponse: Message {
    public static var fullName: String { "liveshop.order.v1.AdjustStockResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__adjust_stock_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__AdjustStockResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.AdjustStockResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__AdjustStockResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.stock { self.stock = try OrderV1.StockLevel(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__AdjustStockResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__adjust_stock_response__init(wire)
        if let value = self.stock {
            let element = arena.allocate(Liveshop__Order__V1__StockLevel.self)
            try value.write(to: element, arena)
            wire.pointee.stock = element
        }
    }
}

extension OrderV1.GetAvailabilityRequest: Message {
    public static var fullName: String { "liveshop.order.v1.GetAvailabilityRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__get_availability_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__GetAvailabilityRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.GetAvailabilityRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__GetAvailabilityRequest>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.skus {
            self.skus.reserveCapacity(wire.pointee.n_skus)
            for index in 0..<wire.pointee.n_skus {
                self.skus.append(SKU(rawValue: try arena.text(elements[index], Self.fullName, "skus")))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__GetAvailabilityRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__get_availability_request__init(wire)
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

extension OrderV1.GetAvailabilityResponse: Message {
    public static var fullName: String { "liveshop.order.v1.GetAvailabilityResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__get_availability_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__GetAvailabilityResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.GetAvailabilityResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__GetAvailabilityResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.availability {
            self.availability.reserveCapacity(wire.pointee.n_availability)
            for index in 0..<wire.pointee.n_availability {
                guard let element = elements[index] else { continue }
                self.availability.append(try OrderV1.Availability(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__GetAvailabilityResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__get_availability_response__init(wire)
        if !self.availability.isEmpty {
            wire.pointee.n_availability = self.availability.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__Availability>?.self, count: self.availability.count)
            for index in 0..<self.availability.count {
                let element = arena.allocate(Liveshop__Order__V1__Availability.self)
                try self.availability[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.availability = elements
        }
    }
}

extension OrderV1.Availability: Message {
    public static var fullName: String { "liveshop.order.v1.Availability" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__availability__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__Availability.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.Availability {
    init(wire: UnsafePointer<Liveshop__Order__V1__Availability>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.availableUnits = wire.pointee.available_units
        if let elements = wire.pointee.locations {
            self.locations.reserveCapacity(wire.pointee.n_locations)
            for index in 0..<wire.pointee.n_locations {
                guard let element = elements[index] else { continue }
                self.locations.append(try OrderV1.StockLevel(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__Availability>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__availability__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.available_units = self.availableUnits
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

extension OrderV1.PlaceOrderRequest: Message {
    public static var fullName: String { "liveshop.order.v1.PlaceOrderRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__place_order_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PlaceOrderRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PlaceOrderRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__PlaceOrderRequest>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.PlaceOrderLine(wire: element, arena))
            }
        }
        if let value = wire.pointee.attribution { self.attribution = try OrderV1.Attribution(wire: value, arena) }
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        self.discountBps = wire.pointee.discount_bps
        if let value = wire.pointee.discount { self.discount = try Money(wire: value, arena) }
        self.holdSeconds = wire.pointee.hold_seconds
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PlaceOrderRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__place_order_request__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__PlaceOrderLine>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__PlaceOrderLine.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
        if let value = self.attribution {
            let element = arena.allocate(Liveshop__Order__V1__Attribution.self)
            try value.write(to: element, arena)
            wire.pointee.attribution = element
        }
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        wire.pointee.discount_bps = self.discountBps
        if let value = self.discount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.discount = element
        }
        wire.pointee.hold_seconds = self.holdSeconds
    }
}

extension OrderV1.PlaceOrderLine: Message {
    public static var fullName: String { "liveshop.order.v1.PlaceOrderLine" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__place_order_line__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PlaceOrderLine.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PlaceOrderLine {
    init(wire: UnsafePointer<Liveshop__Order__V1__PlaceOrderLine>, _ arena: Arena) throws(MessageError) {
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.units = wire.pointee.units
        if let value = wire.pointee.quote { self.quote = try CatalogV1.Quote(wire: value, arena) }
        self.locationID = LocationID(rawValue: try arena.text(wire.pointee.location_id, Self.fullName, "location_id"))
        if let value = wire.pointee.unit_price_max { self.unitPriceMax = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PlaceOrderLine>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__place_order_line__init(wire)
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.units = self.units
        if let value = self.quote {
            let element = arena.allocate(Liveshop__Catalog__V1__Quote.self)
            try value.write(to: element, arena)
            wire.pointee.quote = element
        }
        if !self.locationID.isEmpty { wire.pointee.location_id = try arena.string(self.locationID.rawValue, Self.fullName, "location_id") }
        if let value = self.unitPriceMax {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price_max = element
        }
    }
}

extension OrderV1.PlaceOrderResponse: Message {
    public static var fullName: String { "liveshop.order.v1.PlaceOrderResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__place_order_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PlaceOrderResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PlaceOrderResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__PlaceOrderResponse>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        if let value = wire.pointee.total { self.total = try Money(wire: value, arena) }
        self.holdExpiresAt = Instant(microseconds: wire.pointee.hold_expires_at_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PlaceOrderResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__place_order_response__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if let value = self.total {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.total = element
        }
        wire.pointee.hold_expires_at_us = self.holdExpiresAt.microseconds
    }
}

extension OrderV1.PayRequest: Message {
    public static var fullName: String { "liveshop.order.v1.PayRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__pay_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PayRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PayRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__PayRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        if let value = wire.pointee.amount { self.amount = try Money(wire: value, arena) }
        self.paymentReference = try arena.text(wire.pointee.payment_reference, Self.fullName, "payment_reference")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PayRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__pay_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if let value = self.amount {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.amount = element
        }
        if !self.paymentReference.isEmpty { wire.pointee.payment_reference = try arena.string(self.paymentReference, Self.fullName, "payment_reference") }
    }
}

extension OrderV1.PayResponse: Message {
    public static var fullName: String { "liveshop.order.v1.PayResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__pay_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PayResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PayResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__PayResponse>, _ arena: Arena) throws(MessageError) {
        self.state = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PayResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__pay_response__init(wire)
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
    }
}

extension OrderV1.CancelRequest: Message {
    public static var fullName: String { "liveshop.order.v1.CancelRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__cancel_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__CancelRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.CancelRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__CancelRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__CancelRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__cancel_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
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
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
    }
}

extension OrderV1.CancelResponse: Message {
    public static var fullName: String { "liveshop.order.v1.CancelResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__cancel_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__CancelResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.CancelResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__CancelResponse>, _ arena: Arena) throws(MessageError) {
        self.state = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        if let value = wire.pointee.refund { self.refund = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__CancelResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__cancel_response__init(wire)
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if let value = self.refund {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refund = element
        }
    }
}

extension OrderV1.ShipRequest: Message {
    public static var fullName: String { "liveshop.order.v1.ShipRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__ship_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ShipRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ShipRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__ShipRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
        self.carrierReference = try arena.text(wire.pointee.carrier_reference, Self.fullName, "carrier_reference")
        self.carrier = try arena.text(wire.pointee.carrier, Self.fullName, "carrier")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ShipRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__ship_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
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
        if !self.carrierReference.isEmpty { wire.pointee.carrier_reference = try arena.string(self.carrierReference, Self.fullName, "carrier_reference") }
        if !self.carrier.isEmpty { wire.pointee.carrier = try arena.string(self.carrier, Self.fullName, "carrier") }
    }
}

extension OrderV1.ShipResponse: Message {
    public static var fullName: String { "liveshop.order.v1.ShipResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__ship_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ShipResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ShipResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__ShipResponse>, _ arena: Arena) throws(MessageError) {
        self.state = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        if let value = wire.pointee.booking { self.booking = try OrderV1.ParcelBooking(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ShipResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__ship_response__init(wire)
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if let value = self.booking {
            let element = arena.allocate(Liveshop__Order__V1__ParcelBooking.self)
            try value.write(to: element, arena)
            wire.pointee.booking = element
        }
    }
}

extension OrderV1.TrackParcelRequest: Message {
    public static var fullName: String { "liveshop.order.v1.TrackParcelRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__track_parcel_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__TrackParcelRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.TrackParcelRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__TrackParcelRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.parcelID = try arena.text(wire.pointee.parcel_id, Self.fullName, "parcel_id")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__TrackParcelRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__track_parcel_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if !self.parcelID.isEmpty { wire.pointee.parcel_id = try arena.string(self.parcelID, Self.fullName, "parcel_id") }
    }
}

extension OrderV1.TrackParcelResponse: Message {
    public static var fullName: String { "liveshop.order.v1.TrackParcelResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__track_parcel_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__TrackParcelResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.TrackParcelResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__TrackParcelResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.booking { self.booking = try OrderV1.ParcelBooking(wire: value, arena) }
        self.expectedAt = Instant(microseconds: wire.pointee.expected_at_us)
        if let elements = wire.pointee.scans {
            self.scans.reserveCapacity(wire.pointee.n_scans)
            for index in 0..<wire.pointee.n_scans {
                guard let element = elements[index] else { continue }
                self.scans.append(try OrderV1.ParcelScan(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__TrackParcelResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__track_parcel_response__init(wire)
        if let value = self.booking {
            let element = arena.allocate(Liveshop__Order__V1__ParcelBooking.self)
            try value.write(to: element, arena)
            wire.pointee.booking = element
        }
        wire.pointee.expected_at_us = self.expectedAt.microseconds
        if !self.scans.isEmpty {
            wire.pointee.n_scans = self.scans.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ParcelScan>?.self, count: self.scans.count)
            for index in 0..<self.scans.count {
                let element = arena.allocate(Liveshop__Order__V1__ParcelScan.self)
                try self.scans[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.scans = elements
        }
    }
}

extension OrderV1.ParcelScan: Message {
    public static var fullName: String { "liveshop.order.v1.ParcelScan" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__parcel_scan__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ParcelScan.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ParcelScan {
    init(wire: UnsafePointer<Liveshop__Order__V1__ParcelScan>, _ arena: Arena) throws(MessageError) {
        self.status = try arena.text(wire.pointee.status, Self.fullName, "status")
        self.at = Instant(microseconds: wire.pointee.at_us)
        self.place = try arena.text(wire.pointee.place, Self.fullName, "place")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ParcelScan>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__parcel_scan__init(wire)
        if !self.status.isEmpty { wire.pointee.status = try arena.string(self.status, Self.fullName, "status") }
        wire.pointee.at_us = self.at.microseconds
        if !self.place.isEmpty { wire.pointee.place = try arena.string(self.place, Self.fullName, "place") }
    }
}

extension OrderV1.StartPaymentRequest: Message {
    public static var fullName: String { "liveshop.order.v1.StartPaymentRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__start_payment_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__StartPaymentRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.StartPaymentRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__StartPaymentRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        self.methodToken = try arena.text(wire.pointee.method_token, Self.fullName, "method_token")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__StartPaymentRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__start_payment_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        if !self.methodToken.isEmpty { wire.pointee.method_token = try arena.string(self.methodToken, Self.fullName, "method_token") }
    }
}

extension OrderV1.StartPaymentResponse: Message {
    public static var fullName: String { "liveshop.order.v1.StartPaymentResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__start_payment_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__StartPaymentResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.StartPaymentResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__StartPaymentResponse>, _ arena: Arena) throws(MessageError) {
        self.paymentID = try arena.text(wire.pointee.payment_id, Self.fullName, "payment_id")
        self.status = OrderV1.PaymentStatus(rawValue: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__StartPaymentResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__start_payment_response__init(wire)
        if !self.paymentID.isEmpty { wire.pointee.payment_id = try arena.string(self.paymentID, Self.fullName, "payment_id") }
        wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    }
}

extension OrderV1.PaymentWebhookRequest: Message {
    public static var fullName: String { "liveshop.order.v1.PaymentWebhookRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment_webhook_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PaymentWebhookRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PaymentWebhookRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__PaymentWebhookRequest>, _ arena: Arena) throws(MessageError) {
        self.provider = try arena.text(wire.pointee.provider, Self.fullName, "provider")
        self.payload = arena.bytes(wire.pointee.payload)
        self.signature = try arena.text(wire.pointee.signature, Self.fullName, "signature")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PaymentWebhookRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment_webhook_request__init(wire)
        if !self.provider.isEmpty { wire.pointee.provider = try arena.string(self.provider, Self.fullName, "provider") }
        if !self.payload.isEmpty { wire.pointee.payload = arena.data(self.payload) }
        if !self.signature.isEmpty { wire.pointee.signature = try arena.string(self.signature, Self.fullName, "signature") }
    }
}

extension OrderV1.PaymentWebhookResponse: Message {
    public static var fullName: String { "liveshop.order.v1.PaymentWebhookResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__payment_webhook_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__PaymentWebhookResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.PaymentWebhookResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__PaymentWebhookResponse>, _ arena: Arena) throws(MessageError) {
        self.taken = wire.pointee.taken
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PaymentWebhookResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__payment_webhook_response__init(wire)
        wire.pointee.taken = self.taken
    }
}

extension OrderV1.DeliverRequest: Message {
    public static var fullName: String { "liveshop.order.v1.DeliverRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__deliver_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__DeliverRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.DeliverRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__DeliverRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.LineUnits(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__DeliverRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__deliver_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
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

extension OrderV1.DeliverResponse: Message {
    public static var fullName: String { "liveshop.order.v1.DeliverResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__deliver_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__DeliverResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.DeliverResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__DeliverResponse>, _ arena: Arena) throws(MessageError) {
        self.state = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        self.returnableUntil = Instant(microseconds: wire.pointee.returnable_until_us)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__DeliverResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__deliver_response__init(wire)
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        wire.pointee.returnable_until_us = self.returnableUntil.microseconds
    }
}

extension OrderV1.RequestReturnRequest: Message {
    public static var fullName: String { "liveshop.order.v1.RequestReturnRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__request_return_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RequestReturnRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RequestReturnRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__RequestReturnRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.ReturnLine(wire: element, arena))
            }
        }
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RequestReturnRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__request_return_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
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

extension OrderV1.RequestReturnResponse: Message {
    public static var fullName: String { "liveshop.order.v1.RequestReturnResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__request_return_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RequestReturnResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RequestReturnResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__RequestReturnResponse>, _ arena: Arena) throws(MessageError) {
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        if let value = wire.pointee.refund_estimate { self.refundEstimate = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RequestReturnResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__request_return_response__init(wire)
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
        if let value = self.refundEstimate {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refund_estimate = element
        }
    }
}

extension OrderV1.ReceiveReturnRequest: Message {
    public static var fullName: String { "liveshop.order.v1.ReceiveReturnRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__receive_return_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReceiveReturnRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReceiveReturnRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReceiveReturnRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
        self.returnID = ReturnID(rawValue: try arena.text(wire.pointee.return_id, Self.fullName, "return_id"))
        self.restock = wire.pointee.restock != 0
        self.dismiss = wire.pointee.dismiss != 0
        self.dismissReason = try arena.text(wire.pointee.dismiss_reason, Self.fullName, "dismiss_reason")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReceiveReturnRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__receive_return_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
        if !self.returnID.isEmpty { wire.pointee.return_id = try arena.string(self.returnID.rawValue, Self.fullName, "return_id") }
        wire.pointee.restock = self.restock ? 1 : 0
        wire.pointee.dismiss = self.dismiss ? 1 : 0
        if !self.dismissReason.isEmpty { wire.pointee.dismiss_reason = try arena.string(self.dismissReason, Self.fullName, "dismiss_reason") }
    }
}

extension OrderV1.ReceiveReturnResponse: Message {
    public static var fullName: String { "liveshop.order.v1.ReceiveReturnResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__receive_return_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReceiveReturnResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReceiveReturnResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReceiveReturnResponse>, _ arena: Arena) throws(MessageError) {
        self.state = OrderV1.OrderState(rawValue: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        if let value = wire.pointee.refund { self.refund = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReceiveReturnResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__receive_return_response__init(wire)
        wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        if let value = self.refund {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.refund = element
        }
    }
}

extension OrderV1.GetOrderRequest: Message {
    public static var fullName: String { "liveshop.order.v1.GetOrderRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__get_order_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__GetOrderRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.GetOrderRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__GetOrderRequest>, _ arena: Arena) throws(MessageError) {
        self.orderID = OrderID(rawValue: try arena.text(wire.pointee.order_id, Self.fullName, "order_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__GetOrderRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__get_order_request__init(wire)
        if !self.orderID.isEmpty { wire.pointee.order_id = try arena.string(self.orderID.rawValue, Self.fullName, "order_id") }
    }
}

extension OrderV1.GetOrderResponse: Message {
    public static var fullName: String { "liveshop.order.v1.GetOrderResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__get_order_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__GetOrderResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.GetOrderResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__GetOrderResponse>, _ arena: Arena) throws(MessageError) {
        if let value = wire.pointee.order { self.order = try OrderV1.Order(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__GetOrderResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__get_order_response__init(wire)
        if let value = self.order {
            let element = arena.allocate(Liveshop__Order__V1__Order.self)
            try value.write(to: element, arena)
            wire.pointee.order = element
        }
    }
}

extension OrderV1.ListOrdersRequest: Message {
    public static var fullName: String { "liveshop.order.v1.ListOrdersRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__list_orders_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ListOrdersRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ListOrdersRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__ListOrdersRequest>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.placedFrom = Instant(microseconds: wire.pointee.placed_from_us)
        self.placedUntil = Instant(microseconds: wire.pointee.placed_until_us)
        self.cursor = try arena.text(wire.pointee.cursor, Self.fullName, "cursor")
        self.pageSize = wire.pointee.page_size
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ListOrdersRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__list_orders_request__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.placed_from_us = self.placedFrom.microseconds
        wire.pointee.placed_until_us = self.placedUntil.microseconds
        if !self.cursor.isEmpty { wire.pointee.cursor = try arena.string(self.cursor, Self.fullName, "cursor") }
        wire.pointee.page_size = self.pageSize
    }
}

extension OrderV1.ListOrdersResponse: Message {
    public static var fullName: String { "liveshop.order.v1.ListOrdersResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__list_orders_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ListOrdersResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ListOrdersResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__ListOrdersResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.orders {
            self.orders.reserveCapacity(wire.pointee.n_orders)
            for index in 0..<wire.pointee.n_orders {
                guard let element = elements[index] else { continue }
                self.orders.append(try OrderV1.Order(wire: element, arena))
            }
        }
        self.nextCursor = try arena.text(wire.pointee.next_cursor, Self.fullName, "next_cursor")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ListOrdersResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__list_orders_response__init(wire)
        if !self.orders.isEmpty {
            wire.pointee.n_orders = self.orders.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__Order>?.self, count: self.orders.count)
            for index in 0..<self.orders.count {
                let element = arena.allocate(Liveshop__Order__V1__Order.self)
                try self.orders[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.orders = elements
        }
        if !self.nextCursor.isEmpty { wire.pointee.next_cursor = try arena.string(self.nextCursor, Self.fullName, "next_cursor") }
    }
}

extension OrderV1.VerifyPurchaseRequest: Message {
    public static var fullName: String { "liveshop.order.v1.VerifyPurchaseRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__verify_purchase_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__VerifyPurchaseRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.VerifyPurchaseRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__VerifyPurchaseRequest>, _ arena: Arena) throws(MessageError) {
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__VerifyPurchaseRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__verify_purchase_request__init(wire)
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
    }
}

extension OrderV1.VerifyPurchaseResponse: Message {
    public static var fullName: String { "liveshop.order.v1.VerifyPurchaseResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__verify_purchase_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__VerifyPurchaseResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.VerifyPurchaseResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__VerifyPurchaseResponse>, _ arena: Arena) throws(MessageError) {
        self.boughtUnits = wire.pointee.bought_units
        self.deliveredUnits = wire.pointee.delivered_units
        self.returnedUnits = wire.pointee.returned_units
        self.lastOrderID = OrderID(rawValue: try arena.text(wire.pointee.last_order_id, Self.fullName, "last_order_id"))
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__VerifyPurchaseResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__verify_purchase_response__init(wire)
        wire.pointee.bought_units = self.boughtUnits
        wire.pointee.delivered_units = self.deliveredUnits
        wire.pointee.returned_units = self.returnedUnits
        if !self.lastOrderID.isEmpty { wire.pointee.last_order_id = try arena.string(self.lastOrderID.rawValue, Self.fullName, "last_order_id") }
    }
}

extension OrderV1.ImportOrdersRequest: Message {
    public static var fullName: String { "liveshop.order.v1.ImportOrdersRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__import_orders_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportOrdersRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportOrdersRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportOrdersRequest>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.orders {
            self.orders.reserveCapacity(wire.pointee.n_orders)
            for index in 0..<wire.pointee.n_orders {
                guard let element = elements[index] else { continue }
                self.orders.append(try OrderV1.ImportedOrder(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportOrdersRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__import_orders_request__init(wire)
        if !self.orders.isEmpty {
            wire.pointee.n_orders = self.orders.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ImportedOrder>?.self, count: self.orders.count)
            for index in 0..<self.orders.count {
                let element = arena.allocate(Liveshop__Order__V1__ImportedOrder.self)
                try self.orders[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.orders = elements
        }
    }
}

extension OrderV1.ImportedOrder: Message {
    public static var fullName: String { "liveshop.order.v1.ImportedOrder" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__imported_order__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportedOrder.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportedOrder {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportedOrder>, _ arena: Arena) throws(MessageError) {
        self.externalID = try arena.text(wire.pointee.external_id, Self.fullName, "external_id")
        self.buyerID = BuyerID(rawValue: try arena.text(wire.pointee.buyer_id, Self.fullName, "buyer_id"))
        self.placedAt = Instant(microseconds: wire.pointee.placed_at_us)
        self.market = try arena.text(wire.pointee.market, Self.fullName, "market")
        if let elements = wire.pointee.lines {
            self.lines.reserveCapacity(wire.pointee.n_lines)
            for index in 0..<wire.pointee.n_lines {
                guard let element = elements[index] else { continue }
                self.lines.append(try OrderV1.ImportedLine(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportedOrder>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__imported_order__init(wire)
        if !self.externalID.isEmpty { wire.pointee.external_id = try arena.string(self.externalID, Self.fullName, "external_id") }
        if !self.buyerID.isEmpty { wire.pointee.buyer_id = try arena.string(self.buyerID.rawValue, Self.fullName, "buyer_id") }
        wire.pointee.placed_at_us = self.placedAt.microseconds
        if !self.market.isEmpty { wire.pointee.market = try arena.string(self.market, Self.fullName, "market") }
        if !self.lines.isEmpty {
            wire.pointee.n_lines = self.lines.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ImportedLine>?.self, count: self.lines.count)
            for index in 0..<self.lines.count {
                let element = arena.allocate(Liveshop__Order__V1__ImportedLine.self)
                try self.lines[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.lines = elements
        }
    }
}

extension OrderV1.ImportedLine: Message {
    public static var fullName: String { "liveshop.order.v1.ImportedLine" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__imported_line__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportedLine.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportedLine {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportedLine>, _ arena: Arena) throws(MessageError) {
        self.row = wire.pointee.row
        self.sku = SKU(rawValue: try arena.text(wire.pointee.sku, Self.fullName, "sku"))
        self.units = wire.pointee.units
        if let value = wire.pointee.unit_price { self.unitPrice = try Money(wire: value, arena) }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportedLine>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__imported_line__init(wire)
        wire.pointee.row = self.row
        if !self.sku.isEmpty { wire.pointee.sku = try arena.string(self.sku.rawValue, Self.fullName, "sku") }
        wire.pointee.units = self.units
        if let value = self.unitPrice {
            let element = arena.allocate(Liveshop__Common__V1__Money.self)
            try value.write(to: element, arena)
            wire.pointee.unit_price = element
        }
    }
}

extension OrderV1.ImportOrdersResponse: Message {
    public static var fullName: String { "liveshop.order.v1.ImportOrdersResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__import_orders_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportOrdersResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportOrdersResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportOrdersResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.results {
            self.results.reserveCapacity(wire.pointee.n_results)
            for index in 0..<wire.pointee.n_results {
                guard let element = elements[index] else { continue }
                self.results.append(try OrderV1.ImportedOrderResult(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportOrdersResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__import_orders_response__init(wire)
        if !self.results.isEmpty {
            wire.pointee.n_results = self.results.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ImportedOrderResult>?.self, count: self.results.count)
            for index in 0..<self.results.count {
                let element = arena.allocate(Liveshop__Order__V1__ImportedOrderResult.self)
                try self.results[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.results = elements
        }
    }
}

extension OrderV1.ImportedOrderResult: Message {
    public static var fullName: String { "liveshop.order.v1.ImportedOrderResult" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__imported_order_result__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ImportedOrderResult.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ImportedOrderResult {
    init(wire: UnsafePointer<Liveshop__Order__V1__ImportedOrderResult>, _ arena: Arena) throws(MessageError) {
        self.externalID = try arena.text(wire.pointee.external_id, Self.fullName, "external_id")
        self.outcome = OrderV1.ImportOutcome(rawValue: Int32(truncatingIfNeeded: wire.pointee.outcome.rawValue))
        if let elements = wire.pointee.order_ids {
            self.orderIDs.reserveCapacity(wire.pointee.n_order_ids)
            for index in 0..<wire.pointee.n_order_ids {
                self.orderIDs.append(OrderID(rawValue: try arena.text(elements[index], Self.fullName, "order_ids")))
            }
        }
        if let elements = wire.pointee.refused_rows {
            self.refusedRows.reserveCapacity(wire.pointee.n_refused_rows)
            for index in 0..<wire.pointee.n_refused_rows {
                guard let element = elements[index] else { continue }
                self.refusedRows.append(try OrderV1.RefusedRow(wire: element, arena))
            }
        }
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ImportedOrderResult>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__imported_order_result__init(wire)
        if !self.externalID.isEmpty { wire.pointee.external_id = try arena.string(self.externalID, Self.fullName, "external_id") }
        wire.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.rawValue))
        if !self.orderIDs.isEmpty {
            wire.pointee.n_order_ids = self.orderIDs.count
            let elements = arena.allocate(UnsafeMutablePointer<CChar>?.self, count: self.orderIDs.count)
            for index in 0..<self.orderIDs.count {
                elements[index] = try arena.string(self.orderIDs[index].rawValue, Self.fullName, "order_ids")
            }
            wire.pointee.order_ids = elements
        }
        if !self.refusedRows.isEmpty {
            wire.pointee.n_refused_rows = self.refusedRows.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__RefusedRow>?.self, count: self.refusedRows.count)
            for index in 0..<self.refusedRows.count {
                let element = arena.allocate(Liveshop__Order__V1__RefusedRow.self)
                try self.refusedRows[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.refused_rows = elements
        }
    }
}

extension OrderV1.RefusedRow: Message {
    public static var fullName: String { "liveshop.order.v1.RefusedRow" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__refused_row__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__RefusedRow.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.RefusedRow {
    init(wire: UnsafePointer<Liveshop__Order__V1__RefusedRow>, _ arena: Arena) throws(MessageError) {
        self.row = wire.pointee.row
        self.reason = try arena.text(wire.pointee.reason, Self.fullName, "reason")
        self.message = try arena.text(wire.pointee.message, Self.fullName, "message")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__RefusedRow>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__refused_row__init(wire)
        wire.pointee.row = self.row
        if !self.reason.isEmpty { wire.pointee.reason = try arena.string(self.reason, Self.fullName, "reason") }
        if !self.message.isEmpty { wire.pointee.message = try arena.string(self.message, Self.fullName, "message") }
    }
}

extension OrderV1.StreamEventsRequest: Message {
    public static var fullName: String { "liveshop.order.v1.StreamEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__stream_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__StreamEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.StreamEventsRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__StreamEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__stream_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
    }
}

extension OrderV1.ReadEventsRequest: Message {
    public static var fullName: String { "liveshop.order.v1.ReadEventsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__read_events_request__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReadEventsRequest.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReadEventsRequest {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        self.after = wire.pointee.after
        self.limit = wire.pointee.limit
        self.waitMs = wire.pointee.wait_ms
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReadEventsRequest>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__read_events_request__init(wire)
        wire.pointee.after = self.after
        wire.pointee.limit = self.limit
        wire.pointee.wait_ms = self.waitMs
    }
}

extension OrderV1.ReadEventsResponse: Message {
    public static var fullName: String { "liveshop.order.v1.ReadEventsResponse" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__read_events_response__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReadEventsResponse.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReadEventsResponse {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        if let elements = wire.pointee.entries {
            self.entries.reserveCapacity(wire.pointee.n_entries)
            for index in 0..<wire.pointee.n_entries {
                guard let element = elements[index] else { continue }
                self.entries.append(try OrderV1.ReadEventsResponse.Entry(wire: element, arena))
            }
        }
        self.lastSequence = wire.pointee.last_sequence
        self.journalID = arena.bytes(wire.pointee.journal_id)
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReadEventsResponse>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__read_events_response__init(wire)
        if !self.entries.isEmpty {
            wire.pointee.n_entries = self.entries.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__ReadEventsResponse__Entry>?.self, count: self.entries.count)
            for index in 0..<self.entries.count {
                let element = arena.allocate(Liveshop__Order__V1__ReadEventsResponse__Entry.self)
                try self.entries[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.entries = elements
        }
        wire.pointee.last_sequence = self.lastSequence
        if !self.journalID.isEmpty { wire.pointee.journal_id = arena.data(self.journalID) }
    }
}

extension OrderV1.ReadEventsResponse.Entry: Message {
    public static var fullName: String { "liveshop.order.v1.ReadEventsResponse.Entry" }

    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        let arena = try Arena(decoding: bytes, Self.fullName)
        defer { arena.free() }
        try self.init(wire: arena.unpack(liveshop__order__v1__read_events_response__entry__init, bytes, Self.fullName), arena)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let wire = arena.allocate(Liveshop__Order__V1__ReadEventsResponse__Entry.self)
        try write(to: wire, arena)
        return try arena.pack(wire, Self.fullName)
    }
}

extension OrderV1.ReadEventsResponse.Entry {
    init(wire: UnsafePointer<Liveshop__Order__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        self.sequence = wire.pointee.sequence
        self.time = Instant(microseconds: wire.pointee.time_us)
        if let elements = wire.pointee.events {
            self.events.reserveCapacity(wire.pointee.n_events)
            for index in 0..<wire.pointee.n_events {
                guard let element = elements[index] else { continue }
                self.events.append(try OrderV1.OrderEvent(wire: element, arena))
            }
        }
        self.traceparent = try arena.text(wire.pointee.traceparent, Self.fullName, "traceparent")
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__ReadEventsResponse__Entry>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__read_events_response__entry__init(wire)
        wire.pointee.sequence = self.sequence
        wire.pointee.time_us = self.time.microseconds
        if !self.events.isEmpty {
            wire.pointee.n_events = self.events.count
            let elements = arena.allocate(UnsafeMutablePointer<Liveshop__Order__V1__OrderEvent>?.self, count: self.events.count)
            for index in 0..<self.events.count {
                let element = arena.allocate(Liveshop__Order__V1__OrderEvent.self)
                try self.events[index].write(to: element, arena)
                elements[index] = element
            }
            wire.pointee.events = elements
        }
        if !self.traceparent.isEmpty { wire.pointee.traceparent = try arena.string(self.traceparent, Self.fullName, "traceparent") }
    }
}
