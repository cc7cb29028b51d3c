import MeshTesting
import Messages
import OrderDomain
import Testing

@Suite struct OrderImportTests {
    @Test func rowsAreTakenOrRefusedOneByOne() throws {
        var run = OrderRun()
        let result = try run.bring([
            invoice("536366", [(1, "22633", 6, 1_85), (2, "22632", 0, 1_85), (3, "M", 1, 0), (4, "", 1, 5), (5, "x", 1, -5)])
        ])[0]
        #expect(result.outcome == .imported && result.orderIDs == ["o1"])
        #expect(
            result.refusedRows.map { "\($0.row) \($0.reason)" } == [
                "2 UNITS_ZERO", "3 PRICE_NOT_POSITIVE", "4 SKU_INVALID", "5 PRICE_NOT_POSITIVE",
            ])
        let order = try #require(run.history["o1"])
        #expect(order.state == .completed && order.captured?.minorUnits == 11_10)
        #expect(run.machine.snapshot().stock.isEmpty, "history must not touch the stock")
    }

    @Test func importingTwiceIsImportingOnce() throws {
        var run = OrderRun()
        let orders = [invoice("1", [(1, "cup", 3, 100), (2, "cup", 1, 0)]), invoice("C2", [(3, "cup", -1, 100)])]
        let first = try run.bring(orders)
        let before = run.machine.snapshot()
        let second = try run.bring(orders)
        #expect(second.map(\.outcome) == [.alreadyImported, .alreadyImported])
        #expect(second.map(\.orderIDs) == first.map(\.orderIDs))
        #expect(second.map(\.refusedRows) == first.map(\.refusedRows))
        #expect(run.machine.snapshot() == before)
        var changed = orders[0]
        changed.lines[0].units = 4
        #expect(try run.bring([changed])[0].refusedRows.map(\.reason) == ["EXTERNAL_ID_CONFLICT", "EXTERNAL_ID_CONFLICT"])
    }

    /// A credit note takes back the latest purchase at its price; what it cannot find was older than the data.
    @Test func creditNotesCancelWhatTheyFind() throws {
        var run = OrderRun()
        let results = try run.bring([
            invoice("1", [(1, "cup", 3, 100)]), invoice("2", [(2, "cup", 2, 100)]), invoice("3", [(3, "cup", 9, 90)]),
            invoice("C4", [(4, "cup", -4, 100)]),
        ])
        #expect(results[3].orderIDs == ["o2", "o1"])
        #expect(run.history["o2"]?.state == .cancelled)
        #expect(run.history["o1"]?.refunded?.minorUnits == 2_00)
        let older = try run.bring([invoice("C5", [(5, "cup", -6, 100)])])[0]
        #expect(older.orderIDs == ["o4", "o1"])
        let entered = try #require(run.history["o4"])
        #expect(entered.state == .cancelled && entered.captured?.minorUnits == 5_00 && entered.refunded?.minorUnits == 5_00)
        #expect(run.net == 9 * 90)
    }

    /// Net revenue is what the rows say, however they are cut into calls and whatever is sent again.
    @Test func netIsTheSumOfTheRows() async throws {
        try await withSeed { random, seed in
            for _ in 0..<50 {
                var run = OrderRun()
                var orders: [OrderV1.ImportedOrder] = []
                var bought: [String: Int64] = [:]
                var expected: Int64 = 0
                for number in 0..<60 {
                    var rows: [(UInt64, SKU, Int64, Int64)] = []
                    for row in 0..<Int.random(in: 1...4, using: &random) {
                        let sku = ["cup", "jar"].randomElement(using: &random)!
                        let price = Int64.random(in: 1...3, using: &random)
                        let key = "\(sku)\(price)"
                        // Credit notes only for what was bought: then net is the plain sum.
                        let back = random.chance(0.3) ? Int64.random(in: 0...5, using: &random) : 0
                        let units =
                            back > 0 && bought[key, default: 0] >= back ? -back : Int64.random(in: 1...5, using: &random)
                        bought[key, default: 0] += units
                        expected += units * price
                        rows.append((UInt64(row), SKU(sku), units, price))
                    }
                    orders.append(invoice("\(number)", rows))
                }
                var rest = orders[...]
                while !rest.isEmpty {
                    let batch = Array(rest.prefix(Int.random(in: 1...20, using: &random)))
                    _ = try run.bring(batch)
                    if random.chance(0.3) { _ = try run.bring(batch) }
                    rest = rest.dropFirst(batch.count)
                }
                #expect(run.net == expected, "seed \(seed)")
                #expect(try run.replayed().snapshot() == run.machine.snapshot(), "seed \(seed)")
                let restored = try OrderMachine(snapshot: run.machine.snapshot())
                #expect(restored.snapshot() == run.machine.snapshot(), "seed \(seed)")
            }
        }
    }

    private func invoice(_ id: String, _ rows: [(UInt64, SKU, Int64, Int64)]) -> OrderV1.ImportedOrder {
        .init(
            externalID: id, buyerID: "17850", placedAt: Instant(microseconds: 1_291_192_080_000_000), market: "GB",
            lines: rows.map { row, sku, units, price in
                .init(row: row, sku: sku, units: units, unitPrice: Money(minorUnits: price, currency: "GBP"))
            })
    }
}

extension OrderRun {
    fileprivate mutating func bring(_ orders: [OrderV1.ImportedOrder]) throws -> [OrderV1.ImportedOrderResult] {
        try execute(OrderV1.ImportOrdersRequest(orders: orders)).results
    }

    fileprivate var net: Int64 {
        history.values.reduce(0) { $0 + $1.captured!.minorUnits - $1.refunded!.minorUnits }
    }
}
