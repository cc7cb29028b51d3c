import PluginKit
import PluginMessages

/// How much a buyer orders in sliding windows. Orders are counted when they are asked about, also those that fail later: trying is what
/// gives bots away.
struct Velocity {
    /// At most so many orders and units within the last `microseconds`.
    struct Window {
        let seconds: Int
        let ordersMax: Int
        let unitsMax: UInt64
        let weightBps: Int

        var microseconds: Int64 { Int64(seconds) * 1_000_000 }
    }

    private let windows: [Window]
    private var memory: BuyerMemory

    private static let windowsMax = 4
    /// Keeping more of a buyer's attempts than that is no use: the limit is passed by then.
    private static let ordersCeiling = 1_000

    init(_ config: PluginConfig) throws(PluginError) {
        var windows: [Window] = []
        for index in 0..<(try config.count("velocity", in: 0...Self.windowsMax)) {
            let path = "velocity.\(index)"
            windows.append(
                Window(
                    seconds: try config.int("\(path).seconds", in: 1...86_400),
                    ordersMax: try config.int("\(path).orders_max", in: 1...Self.ordersCeiling),
                    unitsMax: UInt64(try config.int("\(path).units_max", in: 1...1_000_000_000)),
                    weightBps: try config.int("\(path).weight_bps", in: 1...Int(Thresholds.scoreMax))))
        }
        self.windows = windows
        memory = BuyerMemory(
            buyersMax: try config.int("buyers_max", in: 1...1_000_000, default: 100_000),
            attemptsMax: (windows.map(\.ordersMax).max() ?? 0) + 1, spanMicroseconds: windows.map(\.microseconds).max() ?? 0)
    }

    /// Counts the order, unless it is a repeat, and says what is wrong with the sum.
    mutating func note(_ request: PluginV1.RiskRequest, at now: Int64) -> PluginV1.RiskEvidence? {
        guard !windows.isEmpty, !request.buyerID.isEmpty else { return nil }
        let units = request.lines.reduce(into: UInt64(0)) { $0 = $0.addingReportingOverflow($1.units).partialValue }
        let attempts = memory.note(request.buyerID, attempt: request.attemptKey, units: units, at: now)
        var worst: (weight: UInt32, text: String)?
        for window in windows {
            var (orders, units) = (0, UInt64(0))
            for attempt in attempts where attempt.time > now - window.microseconds {
                orders += 1
                units = units.addingReportingOverflow(attempt.units).partialValue
            }
            let excess = max(Double(orders) / Double(window.ordersMax), Double(units) / Double(window.unitsMax))
            guard excess > 1 else { continue }
            // Half as much again as allowed weighs half as much again.
            let weight = UInt32(min(Double(Thresholds.scoreMax), Double(window.weightBps) * excess))
            guard weight > worst?.weight ?? 0 else { continue }
            let text =
                "\(orders) orders with \(units) units within \(window.seconds) s; "
                + "\(window.ordersMax) and \(window.unitsMax) are usual"
            worst = (weight, text)
        }
        return worst.map { .init(rule: "velocity", weightBps: $0.weight, explanation: $0.text) }
    }
}
