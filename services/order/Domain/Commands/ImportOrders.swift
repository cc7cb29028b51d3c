import Messages
import StateMachine

extension OrderV1.ImportOrdersRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.ImportOrdersResponse> {
        guard (1...OrderLimits.ordersPerImportMax).contains(orders.count) else {
            throw .invalid("orders", "must be 1–\(OrderLimits.ordersPerImportMax), are \(orders.count)")
        }
        let lines = orders.reduce(0) { $0 + $1.lines.count }
        guard lines <= OrderLimits.linesPerImportMax else {
            throw .invalid("orders", "must have at most \(OrderLimits.linesPerImportMax) lines in all, have \(lines)")
        }
        for (index, order) in orders.enumerated() where order.lines.isEmpty {
            throw .invalid("orders[\(index)].lines", "must not be empty")
        }
        var plan = ImportPlan(machine, at: machine.time(now))
        let results = orders.map { plan.add($0) }
        return Decision(plan.events, reply: .init(results: results))
    }
}

extension OrderMachine {
    mutating func applyImported(_ event: OrderV1.OrderImported) {
        let number = number(of: event.order)
        lastNumber = max(lastNumber, number)
        imports.note(event.externalID, event.fingerprint, number)
        for line in event.lines { imports.add(line, of: number, buyer: event.order?.buyerID ?? "") }
    }
}
