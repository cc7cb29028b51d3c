import Messages
import OrderAPI
import RPCCore

/// Invoice lines of the past: CSV with the columns
/// `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country`.
///
/// Rows that follow each other with one invoice number become one order. Credit notes (negative quantities) cancel what came before,
/// so the calls are made one after the other.
package struct OrdersSource: ImportSource {
    package static let batchesInFlightMax = 1
    /// `ImportOrdersRequest.orders`, and its lines in all.
    static let ordersMax = 500
    static let linesMax = 2_000
    /// `ImportedOrder.lines`: a longer invoice goes in as several orders, numbered `573585/2` and so on.
    static let orderLinesMax = 1_000

    package struct Batch: Sendable {
        var orders: [OrderV1.ImportedOrder] = []
        var rows: [Int: CSVRow] = [:]
        var lastLine = 0
    }

    private let orders: OrdersClient
    private let reader: InvoiceReader
    private let deadline: Duration?
    private var table = CSVTable(required: InvoiceReader.columns)
    private var invoice: Invoice?
    private var batch = Batch()

    private struct Invoice {
        let number: String
        let first: InvoiceReader.Line
        var order: OrderV1.ImportedOrder
        var part = 1
    }

    /// - Parameters:
    ///   - currency: of every price in the file.
    package init(channel: any RPCChannel, currency: String, deadline: Duration?) {
        orders = OrdersClient(channel)
        reader = InvoiceReader(currency: currency)
        self.deadline = deadline
    }

    package mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [ImportStep<Batch>] {
        var steps: [ImportStep<Batch>] = []
        for item in try table.feed(bytes) { take(item, into: &steps) }
        return steps
    }

    package mutating func finish() throws(InputError) -> [ImportStep<Batch>] {
        var steps: [ImportStep<Batch>] = []
        for item in try table.finish() { take(item, into: &steps) }
        closeInvoice(into: &steps)
        flush(into: &steps)
        return steps
    }

    private mutating func take(_ item: CSVTable.Item, into steps: inout [ImportStep<Batch>]) {
        switch item {
        case .refused(let refusal):
            steps.append(.refused(refusal))
        case .row(let row):
            do throws(Refusal) {
                let line = try reader.read(row)
                if invoice?.number != line.invoice { closeInvoice(into: &steps) }
                try add(line, of: row, into: &steps)
            } catch {
                steps.append(.refused(error))
            }
        }
    }

    private mutating func add(
        _ line: InvoiceReader.Line, of row: CSVRow, into steps: inout [ImportStep<Batch>]
    ) throws(Refusal) {
        if let invoice {
            guard invoice.first.buyer == line.buyer, invoice.first.market == line.market else {
                throw row.refused("InvoiceNo", "customer and country must be those of the invoice's first line")
            }
        }
        var current = invoice ?? Invoice(number: line.invoice, first: line, order: line.emptyOrder(id: line.invoice))
        if current.order.lines.count == Self.orderLinesMax {
            close(current.order, into: &steps)
            current.part += 1
            current.order = current.first.emptyOrder(id: "\(current.number)/\(current.part)")
        }
        current.order.lines.append(line.line)
        invoice = current
        batch.rows[row.line] = row
    }

    private mutating func closeInvoice(into steps: inout [ImportStep<Batch>]) {
        if let invoice { close(invoice.order, into: &steps) }
        invoice = nil
    }

    private mutating func close(_ order: OrderV1.ImportedOrder, into steps: inout [ImportStep<Batch>]) {
        let lines = batch.orders.reduce(0) { $0 + $1.lines.count }
        if batch.orders.count == Self.ordersMax || lines + order.lines.count > Self.linesMax {
            // The rows of this order belong to the next batch.
            let rows = batch.rows
            let own = Set(order.lines.map { Int($0.row) })
            batch.rows = rows.filter { !own.contains($0.key) }
            flush(into: &steps)
            batch.rows = rows.filter { own.contains($0.key) }
        }
        batch.orders.append(order)
        batch.lastLine = order.lines.last.map { Int($0.row) } ?? batch.lastLine
    }

    private mutating func flush(into steps: inout [ImportStep<Batch>]) {
        guard !batch.orders.isEmpty else { return }
        steps.append(.send(batch))
        batch = Batch()
    }

    package func send(_ batch: Batch) async throws(RPCError) -> ImportOutcome {
        let response = try await orders.importOrders(.init(orders: batch.orders), deadline: deadline)
        guard response.results.count == batch.orders.count else {
            throw RPCError(.internal, "\(response.results.count) results for \(batch.orders.count) orders")
        }
        var outcome = ImportOutcome(lastLine: batch.lastLine)
        for (order, result) in zip(batch.orders, response.results) {
            for refusal in result.refusedRows {
                let line = Int(refusal.row)
                outcome.refused.append(
                    batch.rows[line]?.refused("", refusal.message, reason: refusal.reason)
                        ?? Refusal(line: line, reason: "\(refusal.reason) \(refusal.message)", text: ""))
            }
            let taken = order.lines.count - result.refusedRows.count
            switch result.outcome {
            case .imported: outcome.accepted += taken
            case .alreadyImported: outcome.known += taken
            // Every row of a refused order must be in the list; one that is not would vanish from the count.
            case .refused, .unspecified, .unrecognized:
                let named = Set(result.refusedRows.map(\.row))
                for line in order.lines where !named.contains(line.row) {
                    if let row = batch.rows[Int(line.row)] {
                        outcome.refused.append(row.refused("", "refused with its invoice"))
                    }
                }
            }
        }
        return outcome
    }
}
