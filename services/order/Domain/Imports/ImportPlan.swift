import Messages

/// Works out a batch of imported orders: what the earlier ones of the batch enter and take back counts for the later ones.
struct ImportPlan {
    private let machine: OrderMachine
    private let now: Instant
    private var lastNumber: OrderNumber
    /// Only what this batch touched; the rest is read from the machine.
    private var known: [String: ImportLedger.Known] = [:]
    private var purchases: [ImportLedger.PurchaseKey: [ImportLedger.Remainder]] = [:]
    private(set) var events: [OrderV1.OrderEvent] = []

    init(_ machine: OrderMachine, at now: Instant) {
        self.machine = machine
        self.now = now
        lastNumber = machine.lastNumber
    }

    mutating func add(_ order: OrderV1.ImportedOrder) -> OrderV1.ImportedOrderResult {
        var result = OrderV1.ImportedOrderResult(externalID: order.externalID, outcome: .refused)
        if let refusal = ImportRules.refusal(of: order, at: now) {
            result.refusedRows = order.lines.map { .init(row: $0.row, reason: refusal.reason, message: refusal.message) }
            return result
        }
        let fingerprint = ImportRules.fingerprint(order)
        let before = known[order.externalID] ?? machine.imports.known[order.externalID]
        if let before, before.fingerprint != fingerprint {
            let message = "an order of this number with other content was imported before"
            result.refusedRows = order.lines.map { .init(row: $0.row, reason: "EXTERNAL_ID_CONFLICT", message: message) }
            return result
        }
        let (accepted, refused) = sort(order.lines)
        result.refusedRows = refused
        if let before {
            result.outcome = .alreadyImported
            result.orderIDs = before.numbers.map(\.orderID)
            return result
        }
        guard !accepted.isEmpty else { return result }
        let numbers = enter(order, accepted, fingerprint)
        known[order.externalID] = .init(fingerprint: fingerprint, numbers: numbers)
        result.outcome = .imported
        result.orderIDs = numbers.map(\.orderID)
        return result
    }

    private func sort(_ lines: [OrderV1.ImportedLine]) -> (accepted: [OrderV1.ImportedLine], refused: [OrderV1.RefusedRow]) {
        var accepted: [OrderV1.ImportedLine] = []
        var refused: [OrderV1.RefusedRow] = []
        for line in lines {
            if let refusal = ImportRules.refusal(of: line, currency: accepted.first?.unitPrice?.currency) {
                refused.append(.init(row: line.row, reason: refusal.reason, message: refusal.message))
            } else {
                accepted.append(line)
            }
        }
        return (accepted, refused)
    }

    /// Enters what was bought, takes back what a credit note finds, and enters the rest of the credit note as bought and cancelled at once.
    private mutating func enter(
        _ order: OrderV1.ImportedOrder, _ lines: [OrderV1.ImportedLine], _ fingerprint: UInt64
    ) -> [OrderNumber] {
        let currency = lines[0].unitPrice?.currency ?? ""
        let number = lastNumber.next
        var orderLines: [OrderV1.OrderLine] = []
        var cancelledAtOnce: [OrderV1.LineUnits] = []
        var refundAtOnce: Int64 = 0
        var takenBack: [(number: OrderNumber, units: [OrderV1.LineUnits], refund: Int64)] = []
        for line in lines {
            let price = line.unitPrice ?? Money()
            var units = line.units.magnitude
            if line.units < 0 {
                let found = takeBack(Int64(units), order.buyerID, line.sku, price)
                for part in found {
                    units -= part.units.units
                    let refund = Int64(part.units.units) * price.minorUnits
                    if let index = takenBack.firstIndex(where: { $0.number == part.number }) {
                        takenBack[index].units.append(part.units)
                        takenBack[index].refund += refund
                    } else {
                        takenBack.append((part.number, [part.units], refund))
                    }
                }
                guard units > 0 else { continue }
            }
            let position = UInt32(orderLines.count + 1)
            orderLines.append(.init(line: position, sku: line.sku, units: units, unitPrice: price))
            if line.units < 0 {
                cancelledAtOnce.append(.init(line: position, units: units, sku: line.sku))
                refundAtOnce += Int64(units) * price.minorUnits
            }
        }
        var numbers: [OrderNumber] = []
        if !orderLines.isEmpty {
            lastNumber = number
            numbers.append(number)
            appendOrder(order, number, orderLines, currency, fingerprint)
            for line in orderLines where !cancelledAtOnce.contains(where: { $0.line == line.line }) {
                remember(line, number, order.buyerID)
            }
            if !cancelledAtOnce.isEmpty { takenBack.append((number, cancelledAtOnce, refundAtOnce)) }
        }
        for part in takenBack {
            if !numbers.contains(part.number) { numbers.append(part.number) }
            let cancelled = OrderV1.OrderCancelled(
                order: .init(orderID: part.number.orderID, buyerID: order.buyerID), reason: "credit note \(order.externalID)",
                refund: Money(minorUnits: part.refund, currency: currency), lines: part.units, occurredAt: order.placedAt,
                externalID: order.externalID, fingerprint: fingerprint)
            events.append(.init(kind: .orderCancelled(cancelled)))
        }
        return numbers
    }

    private mutating func appendOrder(
        _ order: OrderV1.ImportedOrder, _ number: OrderNumber, _ lines: [OrderV1.OrderLine], _ currency: String,
        _ fingerprint: UInt64
    ) {
        let total = lines.reduce(0) { $0 + Int64($1.units) * ($1.unitPrice?.minorUnits ?? 0) }
        let imported = OrderV1.OrderImported(
            order: .init(orderID: number.orderID, buyerID: order.buyerID), externalID: order.externalID, lines: lines,
            total: Money(minorUnits: total, currency: currency), placedAt: order.placedAt, market: order.market,
            fingerprint: fingerprint)
        events.append(.init(kind: .orderImported(imported)))
    }

    private mutating func remember(_ line: OrderV1.OrderLine, _ number: OrderNumber, _ buyer: BuyerID) {
        guard !buyer.isEmpty, let price = line.unitPrice else { return }
        let key = ImportLedger.PurchaseKey(buyer: buyer, sku: line.sku)
        purchases[key, default: machine.imports.purchases[key] ?? []].append(
            .init(number: number, line: line.line, unitPrice: price, units: Int64(line.units)))
    }

    /// The latest purchases at this price first.
    private mutating func takeBack(
        _ units: Int64, _ buyer: BuyerID, _ sku: SKU, _ price: Money
    ) -> [(number: OrderNumber, units: OrderV1.LineUnits)] {
        guard !buyer.isEmpty else { return [] }
        let key = ImportLedger.PurchaseKey(buyer: buyer, sku: sku)
        var remainders = purchases[key] ?? machine.imports.purchases[key] ?? []
        var missing = units
        var found: [(number: OrderNumber, units: OrderV1.LineUnits)] = []
        for index in remainders.indices.reversed() where missing > 0 && remainders[index].unitPrice == price {
            let part = min(missing, remainders[index].units)
            guard part > 0 else { continue }
            remainders[index].units -= part
            missing -= part
            found.append((remainders[index].number, .init(line: remainders[index].line, units: UInt64(part), sku: sku)))
        }
        purchases[key] = remainders
        return found
    }
}
