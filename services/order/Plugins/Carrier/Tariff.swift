import PluginKit
import PluginMessages

/// How long and how dear the way to a market is.
struct Tariff {
    struct Lane {
        let markets: Set<String>
        let hours: Int
        let perishableHours: Int
        let base: Int64
        let perUnit: Int64
        let perishable: Int64

        /// Minor units. Every factor is bounded, so the sum is.
        func price(_ booking: PluginV1.ParcelBooking) -> Int64 {
            let units = booking.contents.reduce(Int64(0)) { $0 + Int64(min($1.units, Tariff.unitsMax)) }
            return base + perUnit * units + (booking.perishable ? perishable : 0)
        }
    }

    let currency: String
    private let lanes: [Lane]

    private static let lanesMax = 64
    private static let amountMax = 1_000_000_000
    fileprivate static let unitsMax: UInt64 = 10_000

    init(_ config: PluginConfig) throws(PluginError) {
        currency = try config.text("currency", bytes: 3...3, default: "EUR")
        var lanes: [Lane] = []
        for index in 0..<(try config.count("lanes", in: 1...Self.lanesMax)) {
            let path = "lanes.\(index)"
            lanes.append(
                Lane(
                    markets: Set(try config.texts("\(path).markets", count: 0...256)),
                    hours: try config.int("\(path).hours", in: 1...ParcelReference.hoursMax),
                    perishableHours: try config.int("\(path).perishable_hours", in: 1...ParcelReference.hoursMax),
                    base: Int64(try config.int("\(path).base", in: 0...Self.amountMax, default: 0)),
                    perUnit: Int64(try config.int("\(path).per_unit", in: 0...Self.amountMax, default: 0)),
                    perishable: Int64(try config.int("\(path).perishable", in: 0...Self.amountMax, default: 0))))
        }
        self.lanes = lanes
    }

    /// The first lane that names the market, else the first that names none; nil: the fleet does not go there.
    func lane(to market: String) -> Lane? {
        lanes.first { $0.markets.contains(market) } ?? lanes.first { $0.markets.isEmpty }
    }
}
