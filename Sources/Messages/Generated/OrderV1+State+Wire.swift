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
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__PlaceOrderCommand>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__place_order_command__init(wire)
        if let value = self.request {
            let element = arena.allocate(Liveshop__Order__V1__PlaceOrderRequest.self)
            try value.write(to: element, arena)
            wire.pointee.request = element
        }
        wire.pointee.quotes_verified = self.quotesVerified ? 1 : 0
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
    }

    func write(to wire: UnsafeMutablePointer<Liveshop__Order__V1__OrderSnapshot>, _ arena: Arena) throws(MessageError) {
        liveshop__order__v1__order_snapshot__init(wire)
        wire.pointee.clock_us = self.clock.microseconds
        wire.pointee.last_order_number = self.lastOrderNumber
        wire.pointee.catalog_cursor = self.catalogCursor
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
