import Messages
import StateMachine

/// All lines or none. The path of a flash sale: one line, one look-up of the SKU, one event.
extension OrderV1.PlaceOrderCommand: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.PlaceOrderResponse> {
        guard let request else { throw .invalid("request", "is missing") }
        try request.checkFields()
        let now = machine.time(now)
        try checkFindings()
        var placement = Placement(machine: machine, request: request, command: self, now: now)
        let lines = try placement.orderLines()
        let total = lines.reduce(0) { $0 + Int64($1.units) * ($1.unitPrice?.minorUnits ?? 0) - ($1.discount?.minorUnits ?? 0) }
        let money = Money(minorUnits: total, currency: lines[0].unitPrice?.currency ?? "")
        let seconds = request.holdSeconds == 0 ? OrderLimits.holdSecondsDefault : request.holdSeconds
        let holdExpires = Instant(microseconds: now.microseconds + Int64(seconds) * 1_000_000)
        let id = machine.lastNumber.next.orderID
        let placed = OrderV1.OrderPlaced(
            order: .init(orderID: id, buyerID: request.buyerID, attribution: request.attribution), lines: lines, total: money,
            holdExpiresAt: holdExpires, market: request.market, usedQuotes: placement.usedQuotes,
            promotions: placement.promotions, risk: risk)
        var events = placement.holds.events
        events.append(.init(kind: .orderPlaced(placed)))
        return Decision(events, reply: .init(orderID: id, total: money, holdExpiresAt: holdExpires))
    }
}

extension OrderV1.PlaceOrderCommand {
    /// What plugins said was checked when they said it; here it is checked that the journal gets nothing out of bounds.
    private func checkFindings() throws(Rejection) {
        guard promotions.count <= OrderLimits.promotionsPerOrderMax else {
            throw .invalid("promotions", "must be at most \(OrderLimits.promotionsPerOrderMax), are \(promotions.count)")
        }
        for (index, promotion) in promotions.enumerated() {
            try FieldRules.identifier(promotion.promotionID, "promotions[\(index)].promotion_id")
            guard promotion.name.utf8.count <= OrderLimits.promotionNameBytesMax, !promotion.shares.isEmpty else {
                throw .invalid(
                    "promotions[\(index)]",
                    "must have a name of at most \(OrderLimits.promotionNameBytesMax) bytes, and shares")
            }
        }
        guard let risk else { return }
        guard risk.decision == .allow || risk.decision == .review else {
            throw .invalid("risk.decision", "must be ALLOW or REVIEW")
        }
        guard risk.scoreBps <= 10_000, risk.findings.count <= OrderLimits.riskFindingsMax else {
            throw .invalid("risk", "must have a score of 0–10,000 and at most \(OrderLimits.riskFindingsMax) findings")
        }
    }
}

extension OrderV1.PlaceOrderRequest {
    /// What can be said without the state.
    func checkFields() throws(Rejection) {
        try FieldRules.identifier(buyerID.rawValue, "buyer_id")
        try FieldRules.market(market, "market")
        try FieldRules.attribution(attribution)
        guard (1...OrderLimits.linesPerOrderMax).contains(lines.count) else {
            throw .invalid("lines", "must be 1–\(OrderLimits.linesPerOrderMax), are \(lines.count)")
        }
        var units: UInt64 = 0
        for index in lines.indices {
            let line = lines[index]
            try FieldRules.identifier(line.sku.rawValue, "lines[\(index)].sku")
            try FieldRules.optionalIdentifier(line.locationID.rawValue, "lines[\(index)].location_id")
            guard (1...OrderLimits.unitsPerOrderMax).contains(line.units) else {
                throw .invalid("lines[\(index)].units", "must be 1–\(OrderLimits.unitsPerOrderMax), is \(line.units)")
            }
            if line.unitPriceMax != nil { _ = try FieldRules.amount(line.unitPriceMax, "lines[\(index)].unit_price_max") }
            units += line.units
        }
        guard units <= OrderLimits.unitsPerOrderMax else {
            throw .invalid("lines", "must be at most \(OrderLimits.unitsPerOrderMax) units in all, are \(units)")
        }
        guard discountBps <= 10_000 else { throw .invalid("discount_bps", "must be 0–10,000, is \(discountBps)") }
        if discount != nil {
            _ = try FieldRules.amount(discount, "discount")
            guard discountBps == 0 else { throw .invalid("discount", "must not be given together with discount_bps") }
        }
        guard holdSeconds <= OrderLimits.holdSecondsMax else {
            throw .invalid("hold_seconds", "must be 0–\(OrderLimits.holdSecondsMax), is \(holdSeconds)")
        }
    }
}
