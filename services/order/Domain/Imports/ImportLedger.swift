import Messages

/// What importing must remember: which external ids are in, and which imported units a later credit note may still take back.
struct ImportLedger: Sendable {
    struct Known: Hashable, Sendable {
        var fingerprint: UInt64
        var numbers: [OrderNumber]
    }

    struct PurchaseKey: Hashable, Sendable {
        let buyer: BuyerID
        let sku: SKU
    }

    /// Units of an imported line that were not cancelled yet.
    struct Remainder: Hashable, Sendable {
        let number: OrderNumber
        let line: UInt32
        let unitPrice: Money
        var units: Int64
    }

    var known: [String: Known] = [:]
    /// Latest last. Only of known buyers: nobody else's purchase can be found again.
    var purchases: [PurchaseKey: [Remainder]] = [:]

    mutating func cancel(_ event: OrderV1.OrderCancelled) {
        guard let ref = event.order, let number = OrderNumber(ref.orderID) else { return }
        note(event.externalID, event.fingerprint, number)
        guard !ref.buyerID.isEmpty else { return }
        for units in event.lines {
            takeBack(Int64(units.units), number, units.line, PurchaseKey(buyer: ref.buyerID, sku: units.sku))
        }
    }

    mutating func add(_ line: OrderV1.OrderLine, of number: OrderNumber, buyer: BuyerID) {
        guard !buyer.isEmpty, let price = line.unitPrice else { return }
        let key = PurchaseKey(buyer: buyer, sku: line.sku)
        purchases[key, default: []].append(
            Remainder(number: number, line: line.line, unitPrice: price, units: Int64(line.units)))
    }

    mutating func note(_ externalID: String, _ fingerprint: UInt64, _ number: OrderNumber) {
        var entry = known[externalID] ?? Known(fingerprint: fingerprint, numbers: [])
        if !entry.numbers.contains(number) { entry.numbers.append(number) }
        known[externalID] = entry
    }

    private mutating func takeBack(_ units: Int64, _ number: OrderNumber, _ line: UInt32, _ key: PurchaseKey) {
        guard let index = purchases[key]?.firstIndex(where: { $0.number == number && $0.line == line }) else { return }
        purchases[key]?[index].units -= units
        guard purchases[key]?[index].units == 0 else { return }
        purchases[key]?.remove(at: index)
        if purchases[key]?.isEmpty == true { purchases[key] = nil }
    }
}
