import Messages
import StateMachine

extension OrderV1.AdjustStockRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.AdjustStockResponse> {
        try FieldRules.identifier(sku.rawValue, "sku")
        try FieldRules.optionalIdentifier(locationID.rawValue, "location_id")
        try FieldRules.text(reason, atLeast: 1, "reason")
        let bound = OrderLimits.unitsPerMovementMax
        guard unitsDelta != 0, (-bound...bound).contains(unitsDelta) else {
            throw .invalid("units_delta", "must be −\(bound) to \(bound) and not 0")
        }
        var cell = try machine.cell(sku, locationID)
        guard cell.onHand + unitsDelta <= OrderLimits.unitsPerLocationMax else {
            throw Rejection(
                .resourceExhausted, reason: RefusalReason.stockLimit, field: "units_delta",
                "units_delta: one location holds \(OrderLimits.unitsPerLocationMax) units of a SKU at most")
        }
        let holds = machine.dueHolds(at: machine.time(now))
        let freed = machine.freed(by: holds, sku, locationID)
        guard cell.free + freed + unitsDelta >= 0 else {
            throw Rejection(
                .failedPrecondition, reason: RefusalReason.stockCommitted, field: "units_delta",
                "units_delta: only \(cell.free + freed) units are neither held nor allocated")
        }
        if freed > 0 { cell.move(.released(freed)) }
        cell.move(.adjusted(unitsDelta))
        let event = OrderV1.StockAdjusted(sku: sku, locationID: locationID, unitsDelta: unitsDelta, reason: reason)
        return Decision(holds.events + [.init(kind: .stockAdjusted(event))], reply: .init(stock: cell.level()))
    }
}

extension OrderMachine {
    fileprivate func freed(by holds: DueHolds, _ sku: SKU, _ location: LocationID) -> Int64 {
        guard let item = items.position(of: sku), let cell = items[item].cellIndex(location) else { return 0 }
        return holds.units(item: item, cell: cell)
    }
}
