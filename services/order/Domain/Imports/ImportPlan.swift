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

    /// Enters what was bought, takes back what the negative rows find (also in this very order), and enters what they do not find as bought
    /// and cancelled at once.
    private mutating func enter(
        _ order: OrderV1.ImportedOrder, _ lines: [OrderV1.ImportedLine], _ fingerprint: UInt64
    ) -> [OrderNumber] {
        let number = lastNumber.next
        var entered: [OrderV1.OrderLine] = []
        var cancelled: [CancelledPart] = []
        for line in lines where line.units > 0 {
            entered.append(line.orderLine(UInt32(entered.count + 1), line.units.magnitude))
            remember(entered[entered.count - 1], number, order.buyerID)
        }
        for line in lines where line.units < 0 {
            let (found, missing) = takeBack(line, order.buyerID)
            cancelled += found
            guard missing > 0 else { continue }
            entered.append(line.orderLine(UInt32(entered.count + 1), UInt64(missing)))
            cancelled.append(.init(number: number, line: UInt32(entered.count), units: missing, of: line))
        }
        var numbers: [OrderNumber] = []
        if !entered.isEmpty {
            lastNumber = number
            numbers.append(number)
            appendOrder(order, number, entered, lines[0].unitPrice?.currency ?? "", fingerprint)
        }
        for part in cancelled where !numbers.contains(part.number) { numbers.append(part.number) }
        for number in numbers {
            appendCancellation(order, number, cancelled.filter { $0.number == number }, fingerprint)
        }
        return numbers
    }

    private mutating func appendCancellation(
        _ order: OrderV1.ImportedOrder, _ number: OrderNumber, _ parts: [CancelledPart], _ fingerprint: UInt64
    ) {
        guard let first = parts.first else { return }
        let refund = parts.reduce(0) { $0 + $1.units * $1.unitPrice.minorUnits }
        let event = OrderV1.OrderCancelled(
            order: .init(orderID: number.orderID, buyerID: order.buyerID), reason: "credit note \(order.externalID)",
            refund: Money(minorUnits: refund, currency: first.unitPrice.currency),
            lines: parts.map { .init(line: $0.line, units: UInt64($0.units), sku: $0.sku) }, occurredAt: order.placedAt,
            externalID: order.externalID, fingerprint: fingerprint)
        events.append(.init(kind: .orderCancelled(event)))
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
    ///
    /// - Returns: what was found, and the units that were not.
    private mutating func takeBack(
        _ line: OrderV1.ImportedLine, _ buyer: BuyerID
    ) -> (found: [CancelledPart], missing: Int64) {
        var missing = Int64(line.units.magnitude)
        guard !buyer.isEmpty else { return ([], missing) }
        let key = ImportLedger.PurchaseKey(buyer: buyer, sku: line.sku)
        var remainders = purchases[key] ?? machine.imports.purchases[key] ?? []
        var found: [CancelledPart] = []
        for index in remainders.indices.reversed() where missing > 0 && remainders[index].unitPrice == line.unitPrice {
            let part = min(missing, remainders[index].units)
            guard part > 0 else { continue }
            remainders[index].units -= part
            missing -= part
            found.append(.init(number: remainders[index].number, line: remainders[index].line, units: part, of: line))
        }
        purchases[key] = remainders
        return (found, missing)
    }
}

/// Units of an entered line that a negative row cancels.
private struct CancelledPart {
    let number: OrderNumber
    let line: UInt32
    let units: Int64
    let sku: SKU
    let unitPrice: Money

    init(number: OrderNumber, line: UInt32, units: Int64, of row: OrderV1.ImportedLine) {
        self.number = number
        self.line = line
        self.units = units
        sku = row.sku
        unitPrice = row.unitPrice ?? Money()
    }
}

extension OrderV1.ImportedLine {
    fileprivate func orderLine(_ position: UInt32, _ units: UInt64) -> OrderV1.OrderLine {
        .init(line: position, sku: sku, units: units, unitPrice: unitPrice)
    }
}
