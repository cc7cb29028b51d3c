import PluginKit
import PluginMessages

/// Sold below what it cost: nobody does that for long, unless the sale is not one.
struct CostFloor {
    private struct Cost {
        let minor: Int64
        let currency: String
    }

    private let weightBps: UInt32
    /// Of the reference price, where the cost is not known; 0: then nothing is said.
    private let assumedBps: Int64
    private var costs: [String: Cost] = [:]

    private static let costsMax = 10_000
    private static let costMax = 1_000_000_000_000_000

    init(_ config: PluginConfig) throws(PluginError) {
        weightBps = UInt32(try config.int("below_cost_weight_bps", in: 0...Int(Thresholds.scoreMax), default: 4_000))
        assumedBps = Int64(try config.int("assumed_cost_bps", in: 0...10_000, default: 3_000))
        for index in 0..<(try config.count("costs", in: 0...Self.costsMax)) {
            let path = "costs.\(index)"
            costs[try config.text("\(path).sku", bytes: 1...64)] = Cost(
                minor: Int64(try config.int("\(path).cost", in: 0...Self.costMax)),
                currency: try config.text("\(path).currency", bytes: 3...3))
        }
    }

    func evidence(_ request: PluginV1.RiskRequest) -> PluginV1.RiskEvidence? {
        guard weightBps > 0 else { return nil }
        for line in request.lines {
            let floor: Int64
            let known = costs[line.sku]
            if let known {
                guard known.currency == request.currency else { continue }
                floor = known.minor
            } else {
                // Both factors are bounded: 10^15 × 10^4 does not fit 64 bits.
                floor = Int64(Int128(line.referencePrice) * Int128(assumedBps) / 10_000)
            }
            guard line.unitPrice < floor else { continue }
            return .init(
                rule: "below-cost", weightBps: weightBps,
                explanation: "\(line.sku) at \(line.unitPrice) \(request.currency) minor units a piece; "
                    + (known == nil ? "its cost is taken to be \(floor)" : "it cost \(floor)"))
        }
        return nil
    }
}
