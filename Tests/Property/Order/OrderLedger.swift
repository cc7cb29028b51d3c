import Messages

/// The books kept a second time, from the events alone and as simply as possible: what the machine is compared with.
struct OrderLedger {
    struct Shelf: Hashable {
        let sku: SKU
        let location: LocationID
    }

    struct Stock: Hashable {
        var received: Int64 = 0
        var adjusted: Int64 = 0
        var restocked: Int64 = 0
        var shipped: Int64 = 0
        /// Paid for and not cancelled, shipped or not.
        var sold: Int64 = 0
    }

    struct Hold {
        let buyer: BuyerID
        let expires: Instant
        let lines: [OrderV1.OrderLine]
    }

    struct OfferBuyer: Hashable {
        let offer: OfferID
        let buyer: BuyerID
    }

    private(set) var stock: [Shelf: Stock] = [:]
    private(set) var holds: [OrderID: Hold] = [:]
    private var lines: [OrderID: [OrderV1.OrderLine]] = [:]
    private var buyers: [OrderID: BuyerID] = [:]
    private(set) var quotas: [OfferID: UInt64] = [:]
    private(set) var limits: [OfferID: UInt32] = [:]
    private(set) var taken: [OfferID: Int64] = [:]
    private(set) var takenByBuyer: [OfferBuyer: Int64] = [:]
    private(set) var endings: [OrderID: Int] = [:]

    mutating func book(_ event: OrderV1.OrderEvent, at now: Instant) {
        switch event.kind {
        case .stockReceived(let event):
            stock[Shelf(sku: event.sku, location: event.locationID), default: Stock()].received += Int64(event.units)
        case .stockAdjusted(let event):
            stock[Shelf(sku: event.sku, location: event.locationID), default: Stock()].adjusted += event.unitsDelta
        case .orderPlaced(let event):
            let (id, buyer) = (event.order!.orderID, event.order!.buyerID)
            holds[id] = Hold(buyer: buyer, expires: event.holdExpiresAt, lines: event.lines)
            (lines[id], buyers[id]) = (event.lines, buyer)
            for line in event.lines { take(line, Int64(line.units), buyer) }
        case .orderPaid(let event):
            for line in end(event.order!.orderID).lines { stock[Shelf(line)]!.sold += Int64(line.units) }
        case .orderExpired(let event):
            let hold = end(event.order!.orderID)
            for line in hold.lines { take(line, -Int64(line.units), hold.buyer) }
        case .orderCancelled(let event):
            // Imported orders never took anything.
            guard let ordered = lines[event.order!.orderID] else { return }
            let wasHeld = holds[event.order!.orderID] != nil
            if wasHeld { _ = end(event.order!.orderID) }
            for cancelled in event.lines {
                let line = ordered[Int(cancelled.line) - 1]
                if !wasHeld { stock[Shelf(line)]!.sold -= Int64(cancelled.units) }
                take(line, -Int64(cancelled.units), event.order!.buyerID)
            }
        case .orderShipped(let event):
            for shipped in event.lines {
                stock[Shelf(lines[event.order!.orderID]![Int(shipped.line) - 1])]!.shipped += Int64(shipped.units)
            }
        case .returnReceived(let event):
            guard event.restocked else { return }
            for back in event.lines {
                stock[Shelf(lines[event.order!.orderID]![Int(back.line) - 1])]!.restocked += Int64(back.units)
            }
        case .catalogFollowed(let event):
            for case .offerPublished(let offer)? in event.facts.map(\.kind) {
                quotas[offer.offerID] = offer.quotaUnits
                limits[offer.offerID] = offer.perBuyerUnitsMax
            }
        default: break
        }
    }

    func held(_ shelf: Shelf, at now: Instant = .epoch) -> Int64 {
        holds.values.filter { $0.expires > now }.flatMap(\.lines).filter { Shelf($0) == shelf }
            .reduce(0) { $0 + Int64($1.units) }
    }

    /// Units that may be ordered at this moment; holds whose time is over do not count.
    func free(_ shelf: Shelf, at now: Instant) -> Int64 {
        guard let stock = stock[shelf] else { return 0 }
        return stock.received + stock.adjusted + stock.restocked - stock.sold - held(shelf, at: now)
    }

    /// Whether the stock alone would allow the order: each bound line at its place, and each SKU in all.
    func canServe(_ lines: [OrderV1.PlaceOrderLine], at now: Instant) -> Bool {
        var bound: [Shelf: Int64] = [:]
        var total: [SKU: Int64] = [:]
        for line in lines {
            total[line.sku, default: 0] += Int64(line.units)
            if !line.locationID.isEmpty {
                bound[Shelf(sku: line.sku, location: line.locationID), default: 0] += Int64(line.units)
            }
        }
        return bound.allSatisfy { $0.value <= free($0.key, at: now) }
            && total.allSatisfy { sku, units in
                units <= stock.keys.filter { $0.sku == sku }.reduce(0) { $0 + free($1, at: now) }
            }
    }

    private mutating func end(_ id: OrderID) -> Hold {
        endings[id, default: 0] += 1
        return holds.removeValue(forKey: id)!
    }

    private mutating func take(_ line: OrderV1.OrderLine, _ units: Int64, _ buyer: BuyerID) {
        guard !line.offerID.isEmpty else { return }
        taken[line.offerID, default: 0] += units
        takenByBuyer[OfferBuyer(offer: line.offerID, buyer: buyer), default: 0] += units
    }
}

extension OrderLedger.Shelf {
    init(_ line: OrderV1.OrderLine) { self.init(sku: line.sku, location: line.locationID) }
}
