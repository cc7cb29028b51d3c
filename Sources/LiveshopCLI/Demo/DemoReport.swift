import AnalyticsAPI
import Foundation
import Messages

/// The evening in figures: for people, and as `report.json`.
struct DemoReport: Encodable, Sendable {
    struct Streamer: Encodable, Sendable {
        var id: String
        var name: String
        var kind: String
        var viewers: UInt64
        var clickers: UInt64
        var buyers: UInt64
        var orders: UInt64
        /// Minor units.
        var gross: Int64
        var net: Int64
        var cancelled: Int64
        var refunded: Int64
        var frozen: Int64
    }

    struct Sale: Encodable, Sendable {
        var sku: String
        var stock: Int
        var attempts: Int
        var seconds: Double
        var attemptsPerSecond: Double
        var inFlight: Int
        var sold: Int
        var givenBack: Int
        var lapsed: Int
        var refused: [String: Int]
        var repeatedCalls: Int
        var p50Microseconds: UInt64
        var p99Microseconds: UInt64
        var maxMicroseconds: UInt64
    }

    var seed: UInt64
    var currency = Cast.currency
    var seconds: Double
    var streamers: [Streamer]
    var sale: Sale
    var laws: [Law]
    var notes = [
        "Returns of the following days are played at once: the 7 days of a return begin with the delivery, and order's clock is the server's.",
        "The big name's 900,000 viewers are played 1 : 100.",
    ]

    var holds: Bool { laws.allSatisfy(\.holds) }

    init(_ evening: Evening, _ findings: Evening.Findings, seconds: Double) {
        seed = evening.plan.seed
        self.seconds = seconds
        streamers = zip(evening.members, findings.sessions).map { member, session in
            let money = session.total?.money.first { $0.gmv?.currency == Cast.currency }?.gmv ?? .init()
            return Streamer(
                id: member.id.rawValue, name: member.name, kind: member.kind, viewers: session.total?.viewers?.count ?? 0,
                clickers: session.total?.clickers?.count ?? 0, buyers: session.total?.buyers?.count ?? 0, orders: money.orders,
                gross: money.gross, net: money.net, cancelled: money.cancelled, refunded: money.refunded, frozen: money.frozen)
        }
        let tally = evening.saleTally
        sale = Sale(
            sku: evening.members.first { $0.id == Cast.interview }?.goods.sku.rawValue ?? "", stock: evening.plan.stock,
            attempts: tally.attempts, seconds: evening.saleSeconds,
            attemptsPerSecond: Double(tally.attempts) / max(evening.saleSeconds, 0.001), inFlight: BigSale.inFlight,
            sold: tally.paid, givenBack: tally.cancelled, lapsed: tally.abandoned + tally.late, refused: tally.refused,
            repeatedCalls: tally.repeated, p50Microseconds: tally.latency.valueAtPercentile(50),
            p99Microseconds: tally.latency.valueAtPercentile(99), maxMicroseconds: tally.latency.maxRecorded)
        laws = evening.laws(findings)
    }

    /// Writes `report.json`.
    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: URL(fileURLWithPath: path))
    }

    func print() {
        printStreamers()
        printSale()
        printLaws()
        Swift.print()
        for note in notes { Swift.print(note) }
        Swift.print()
        let broken = laws.count { !$0.holds }
        Swift.print(
            broken == 0
                ? "All \(laws.count) laws hold. Seed \(seed), \(Figures.decimal(seconds, 1)) s."
                : "\(broken) of \(laws.count) laws are BROKEN. Seed \(seed), \(Figures.decimal(seconds, 1)) s.")
    }

    private func printStreamers() {
        Swift.print("\nThe evening, by streamer (\(currency))\n")
        var table = Table(
            ("streamer", .left), ("kind", .left), ("viewers", .right), ("clicked", .right), ("bought", .right),
            ("conversion", .right), ("gross GMV", .right), ("net GMV", .right), ("returned", .right))
        for streamer in streamers {
            table.add(
                streamer.name, streamer.kind, Figures.grouped(streamer.viewers), Figures.grouped(streamer.clickers),
                Figures.grouped(streamer.buyers), Figures.percent(streamer.buyers, of: streamer.viewers, decimals: 2),
                Figures.money(streamer.gross, "").trimmed, Figures.money(streamer.net, "").trimmed,
                Figures.percent(streamer.refunded + streamer.frozen, of: streamer.gross))
        }
        table.print()
        Swift.print("\nConversion is buyers / viewers. Returned is what was refunded or is due for announced returns / gross.")
    }

    private func printSale() {
        Swift.print("\nThe big sale: \(Figures.grouped(sale.stock)) bottles, \(Figures.grouped(sale.attempts)) attempts\n")
        var table = Table(("", .left), ("", .right))
        table.add("attempts per second", Figures.grouped(Int(sale.attemptsPerSecond)))
        table.add("attempts at a time", Figures.grouped(sale.inFlight))
        table.add("sold", Figures.grouped(sale.sold))
        table.add("given back, sold again", Figures.grouped(sale.givenBack))
        table.add("forgotten, expired, sold again", Figures.grouped(sale.lapsed))
        for (reason, count) in sale.refused.sorted(by: { $0.value > $1.value }) {
            table.add("refused: \(reason)", Figures.grouped(count))
        }
        table.add("answer, median", Figures.microseconds(sale.p50Microseconds))
        table.add("answer, 99 of 100", Figures.microseconds(sale.p99Microseconds))
        table.add("answer, slowest", Figures.microseconds(sale.maxMicroseconds))
        for line in table.lines.dropFirst(2) { Swift.print("  " + line) }
    }

    private func printLaws() {
        Swift.print("\nThe books, checked against the services\n")
        for law in laws {
            Swift.print("\(law.holds ? "  holds " : "  BROKEN") \(law.name)")
            Swift.print("           \(law.numbers)")
        }
    }
}
