import Messages

/// Holds whose time is over free their units at once, whether or not the journal says so already: every decision about stock first takes
/// them into account, and journals their end together with its own events.
struct DueHolds: Sendable {
    /// Ends of holds to journal before the decision's own events.
    var events: [OrderV1.OrderEvent] = []
    /// There were more than one command may journal: a refusal for want of units would not be certain.
    var isIncomplete = false
    private var units: [CellKey: Int64] = [:]
    private var offers: [OfferID: Int64] = [:]
    private var buyers: [BuyerKey: Int64] = [:]

    private struct CellKey: Hashable {
        let item: Int
        let cell: Int
    }

    private struct BuyerKey: Hashable {
        let offer: OfferID
        let buyer: BuyerID
    }

    func units(item: Int, cell: Int) -> Int64 { units.isEmpty ? 0 : units[CellKey(item: item, cell: cell)] ?? 0 }
    func units(offer: OfferID) -> Int64 { offers.isEmpty ? 0 : offers[offer] ?? 0 }
    func units(offer: OfferID, buyer: BuyerID) -> Int64 {
        buyers.isEmpty ? 0 : buyers[BuyerKey(offer: offer, buyer: buyer)] ?? 0
    }

    fileprivate mutating func free(_ order: OpenOrder) {
        for line in order.lines {
            units[CellKey(item: Int(line.item), cell: Int(line.cell)), default: 0] += Int64(line.units)
            guard !line.offer.isEmpty else { continue }
            offers[line.offer, default: 0] += Int64(line.units)
            buyers[BuyerKey(offer: line.offer, buyer: order.buyer), default: 0] += Int64(line.units)
        }
    }
}

extension OrderMachine {
    /// Open orders whose time has come, earliest first, each once.
    func dueOrders(at now: Instant) -> [OrderNumber] {
        guard let earliest = due.earliest, earliest <= now else { return [] }
        let entries = due.due(at: now).filter { orders[$0.payload]?.due == $0.time }
            .sorted { $0.time != $1.time ? $0.time < $1.time : $0.payload < $1.payload }
        // An order whose due time came back to what it was has two equal entries, side by side now.
        var numbers: [OrderNumber] = []
        for entry in entries where numbers.last != entry.payload { numbers.append(entry.payload) }
        return numbers
    }

    /// - Parameter limit: holds that may be journaled by one command; reads pass `.max`.
    func dueHolds(at now: Instant, limit: Int = OrderLimits.duePerCommandMax) -> DueHolds {
        var holds = DueHolds()
        guard let earliest = due.earliest, earliest <= now else { return holds }
        for number in dueOrders(at: now) {
            guard let order = orders[number], !order.paid else { continue }
            guard holds.events.count < limit else {
                holds.isIncomplete = true
                break
            }
            holds.events.append(.init(kind: .orderExpired(.init(order: order.ref(number)))))
            holds.free(order)
        }
        return holds
    }
}
