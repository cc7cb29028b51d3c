import Messages
import StateMachine

extension OrderMachine {
    /// Stock as it is now: holds whose time is over count as free.
    public func availability(
        _ request: OrderV1.GetAvailabilityRequest, at now: Instant
    ) throws(Rejection) -> OrderV1.GetAvailabilityResponse {
        guard (1...OrderLimits.skusPerRequestMax).contains(request.skus.count) else {
            throw .invalid("skus", "must name 1–\(OrderLimits.skusPerRequestMax) SKUs")
        }
        let holds = dueHolds(at: time(now), limit: .max)
        var response = OrderV1.GetAvailabilityResponse()
        for (index, sku) in request.skus.enumerated() {
            try FieldRules.identifier(sku.rawValue, "skus[\(index)]")
            response.availability.append(availability(of: sku, holds))
        }
        return response
    }

    private func availability(of sku: SKU, _ holds: DueHolds) -> OrderV1.Availability {
        guard let item = items.position(of: sku) else { return OrderV1.Availability(sku: sku) }
        let levels = items[item].cells.enumerated().map { $1.level(freed: holds.units(item: item, cell: $0)) }
            .sorted { $0.locationID < $1.locationID }
        return OrderV1.Availability(
            sku: sku, availableUnits: levels.reduce(0) { $0 + $1.available }, locations: levels)
    }
}
