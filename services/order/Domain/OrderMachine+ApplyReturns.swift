import Messages

extension OrderMachine {
    mutating func applyReturnRequested(_ event: OrderV1.ReturnRequested) {
        let now = clock
        update(event.order) { order, items in
            order.lastReturn += 1
            for line in event.lines { order.lines[Int(line.line) - 1].returnRequested += UInt32(line.units) }
            order.returns.append(OpenReturn(number: order.lastReturn, requestedAt: now, lines: event.lines))
            order.reschedule(items)
        }
    }

    mutating func applyReturnReceived(_ event: OrderV1.ReturnReceived) {
        let number = number(of: event.order)
        update(event.order) { order, items in
            order.returns.removeAll { number.returnID($0.number) == event.returnID }
            for returned in event.lines {
                let index = Int(returned.line) - 1
                order.lines[index].returnRequested -= UInt32(returned.units)
                order.lines[index].returned += UInt32(returned.units)
                guard event.restocked else { continue }
                let line = order.lines[index]
                items[Int(line.item)].cells[Int(line.cell)].move(.restocked(Int64(returned.units)))
            }
            order.reschedule(items)
        }
    }

    mutating func applyReturnDismissed(_ event: OrderV1.ReturnDismissed) {
        let number = number(of: event.order)
        update(event.order) { order, items in
            order.returns.removeAll { number.returnID($0.number) == event.returnID }
            for line in event.lines { order.lines[Int(line.line) - 1].returnRequested -= UInt32(line.units) }
            order.reschedule(items)
        }
    }
}
