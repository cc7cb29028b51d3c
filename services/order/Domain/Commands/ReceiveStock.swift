import Messages
import StateMachine

extension OrderV1.ReceiveStockRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.ReceiveStockResponse> {
        try FieldRules.identifier(sku.rawValue, "sku")
        try FieldRules.optionalIdentifier(locationID.rawValue, "location_id")
        guard (1...UInt64(OrderLimits.unitsPerMovementMax)).contains(units) else {
            throw .invalid("units", "must be 1–\(OrderLimits.unitsPerMovementMax)")
        }
        var cell = try machine.cell(sku, locationID)
        guard cell.received + Int64(units) <= OrderLimits.unitsPerLocationMax else {
            throw Rejection(
                .resourceExhausted, reason: RefusalReason.stockLimit, field: "units",
                "units: one location takes \(OrderLimits.unitsPerLocationMax) units of a SKU in all")
        }
        cell.move(.received(Int64(units)))
        let event = OrderV1.StockReceived(sku: sku, locationID: locationID, units: units)
        return Decision([.init(kind: .stockReceived(event))], reply: .init(stock: cell.level()))
    }
}

extension OrderMachine {
    /// The stock of a SKU at a location, zero if there never was any.
    func cell(_ sku: SKU, _ location: LocationID) throws(Rejection) -> StockCell {
        guard let item = items.position(of: sku) else { return StockCell(location: location) }
        if let cell = items[item].cellIndex(location) { return items[item].cells[cell] }
        guard items[item].cells.count < OrderLimits.locationsPerSKUMax else {
            throw Rejection(
                .resourceExhausted, reason: RefusalReason.stockLimit, field: "location_id",
                "location_id: a SKU has at most \(OrderLimits.locationsPerSKUMax) locations")
        }
        return StockCell(location: location)
    }
}
