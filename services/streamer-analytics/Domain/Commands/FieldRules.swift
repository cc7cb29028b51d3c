import Messages
import StateMachine

/// The rules that fields of several commands share. Each refusal names the field and the rule.
enum FieldRules {
    static func identifier(_ id: some Identifier, _ field: String) throws(Rejection) {
        try text(id.rawValue, field, bytesMax: AnalyticsLimits.identifierBytesMax)
    }

    static func text(_ text: String, _ field: String, bytesMin: Int = 1, bytesMax: Int) throws(Rejection) {
        guard (bytesMin...bytesMax).contains(text.utf8.count) else {
            throw .invalid(field, "must have \(bytesMin)–\(bytesMax) bytes, has \(text.utf8.count)")
        }
    }

    static func legs(_ legs: [AnalyticsV1.PlatformLeg]) throws(Rejection) {
        guard (1...AnalyticsLimits.legsPerSessionMax).contains(legs.count) else {
            throw .invalid("legs", "must be 1–\(AnalyticsLimits.legsPerSessionMax), are \(legs.count)")
        }
        var platforms: Set<String> = []
        for (index, leg) in legs.enumerated() {
            let field = "legs[\(index)].platform"
            try text(leg.platform, field, bytesMax: AnalyticsLimits.platformBytesMax)
            guard leg.platform.utf8.allSatisfy(isPlatformByte) else {
                throw .invalid(field, "must consist of a–z, 0–9 and '-'")
            }
            guard platforms.insert(leg.platform).inserted else { throw .invalid(field, "each platform may be named once") }
            try text(leg.room, "legs[\(index)].room", bytesMin: 0, bytesMax: AnalyticsLimits.roomBytesMax)
        }
    }

    private static func isPlatformByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
