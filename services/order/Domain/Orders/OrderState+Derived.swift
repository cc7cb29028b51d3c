import Messages

/// How far the units of a line have come.
struct LineProgress: Hashable, Sendable {
    var units: UInt64
    var cancelled: UInt64
    var shipped: UInt64
    var delivered: UInt64
    var returned: UInt64
}

extension OrderV1.OrderState {
    /// The header follows from the lines. Only what the lines cannot tell (expired, completed) is an event of its own.
    static func derived(paid: Bool, lines: some Sequence<LineProgress>) -> OrderV1.OrderState {
        var sum = LineProgress(units: 0, cancelled: 0, shipped: 0, delivered: 0, returned: 0)
        for line in lines {
            sum.units += line.units
            sum.cancelled += line.cancelled
            sum.shipped += line.shipped
            sum.delivered += line.delivered
            sum.returned += line.returned
        }
        let wanted = sum.units - sum.cancelled
        if wanted == 0 { return .cancelled }
        if !paid { return .reserved }
        if sum.returned == wanted { return .returned }
        if sum.delivered == wanted { return .delivered }
        if sum.shipped == wanted { return .shipped }
        return sum.shipped == 0 ? .paid : .partiallyShipped
    }
}
