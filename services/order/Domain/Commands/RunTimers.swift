import Messages
import StateMachine

extension OrderV1.RunTimersCommand: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.RunTimersOutcome> {
        let now = machine.time(now)
        let due = machine.dueOrders(at: now)
        var outcome = OrderV1.RunTimersOutcome(more: due.count > OrderLimits.duePerCommandMax)
        var events: [OrderV1.OrderEvent] = []
        for number in due.prefix(OrderLimits.duePerCommandMax) {
            guard let order = machine.orders[number] else { continue }
            let ref = order.ref(number)
            if !order.paid {
                events.append(.init(kind: .orderExpired(.init(order: ref))))
                outcome.expired += 1
            } else if order.returns.isEmpty {
                events.append(.init(kind: .orderCompleted(.init(order: ref))))
                outcome.completed += 1
            } else {
                for lost in order.returns where lost.requestedAt + OrderLimits.returnArrivalMax <= now {
                    let event = OrderV1.ReturnDismissed(
                        order: ref, returnID: number.returnID(lost.number), lines: lost.lines, reason: "never arrived")
                    events.append(.init(kind: .returnDismissed(event)))
                }
            }
        }
        return Decision(events, reply: outcome)
    }
}
