import Messages
import StateMachine

extension OpenOrder {
    /// Which units of which lines a request means: those it names, or all there are.
    ///
    /// - Parameters:
    ///   - available: units of a line that the request could mean.
    ///   - reason: why it is refused when there are not enough.
    func units(
        _ requested: [OrderV1.LineUnits], reason: String, _ available: (OpenLine) -> UInt32
    ) throws(Rejection) -> [OrderV1.LineUnits] {
        if requested.isEmpty {
            let all = lines.enumerated().compactMap { index, line in
                available(line) > 0 ? OrderV1.LineUnits(line: UInt32(index + 1), units: UInt64(available(line))) : nil
            }
            guard !all.isEmpty else { throw Rejection(.failedPrecondition, reason: reason, "the order has no such units left") }
            return all
        }
        var seen: Set<UInt32> = []
        for (index, wanted) in requested.enumerated() {
            let field = "lines[\(index)]"
            guard wanted.line >= 1, wanted.line <= UInt32(lines.count) else {
                throw .invalid("\(field).line", "must be a line of the order, 1–\(lines.count)")
            }
            guard seen.insert(wanted.line).inserted else { throw .invalid("\(field).line", "is named twice") }
            guard wanted.units >= 1 else { throw .invalid("\(field).units", "must be at least 1") }
            let most = available(lines[Int(wanted.line) - 1])
            guard wanted.units <= UInt64(most) else {
                throw Rejection(
                    .failedPrecondition, reason: reason, field: "\(field).units",
                    "\(field).units: line \(wanted.line) has \(most) such units, wanted \(wanted.units)")
            }
        }
        return requested
    }

    /// The order as it will be, for the reply.
    func after(_ changes: [OrderV1.LineUnits], _ change: (inout OpenLine, UInt32) -> Void) -> OpenOrder {
        var order = self
        for changed in changes { change(&order.lines[Int(changed.line) - 1], UInt32(changed.units)) }
        return order
    }

    func refund(_ changes: [OrderV1.LineUnits]) -> Int64 {
        changes.reduce(0) { $0 + lines[Int($1.line) - 1].refund(of: UInt32($1.units)) }
    }
}
