import PluginKit
import PluginMessages

/// People and firms that belong together: a streamer with the agency and its staff, a merchant with its owners. One of them who buys what
/// another shows or sells is how sales are faked.
struct RelatedParties {
    private struct Party {
        let name: String
        let streamers: Set<String>
        let merchants: Set<String>
    }

    private let weightBps: UInt32
    private var partiesOfBuyer: [String: [Party]] = [:]

    private static let partiesMax = 1_000
    private static let membersMax = 1_000

    init(_ config: PluginConfig) throws(PluginError) {
        weightBps = UInt32(try config.int("related_weight_bps", in: 0...Int(Thresholds.scoreMax), default: 5_000))
        for index in 0..<(try config.count("parties", in: 0...Self.partiesMax)) {
            let path = "parties.\(index)"
            let party = Party(
                name: try config.text("\(path).name", bytes: 1...64),
                streamers: Set(try config.texts("\(path).streamers", count: 0...Self.membersMax)),
                merchants: Set(try config.texts("\(path).merchants", count: 0...Self.membersMax)))
            for buyer in Set(try config.texts("\(path).buyers", count: 0...Self.membersMax)) {
                partiesOfBuyer[buyer, default: []].append(party)
            }
        }
    }

    func evidence(_ request: PluginV1.RiskRequest) -> PluginV1.RiskEvidence? {
        guard weightBps > 0, let parties = partiesOfBuyer[request.buyerID] else { return nil }
        for party in parties {
            let relation: String
            if party.streamers.contains(request.streamerID) {
                relation = "streamer \(request.streamerID)"
            } else if let line = request.lines.first(where: { party.merchants.contains($0.merchantID) }) {
                relation = "merchant \(line.merchantID)"
            } else {
                continue
            }
            return .init(
                rule: "related-party", weightBps: weightBps,
                explanation: "buyer \(request.buyerID) and \(relation) both belong to \(party.name)")
        }
        return nil
    }
}
