import Messages
import StateMachine

/// Rules for single fields of requests: each throws `INVALID_ARGUMENT` with the field's path and the rule.
public enum FieldRules {
    /// 1–64 bytes without control characters.
    static func identifier(_ value: String, _ field: @autoclosure () -> String) throws(Rejection) {
        if !isIdentifier(value) {
            throw .invalid(field(), "must be 1–\(OrderLimits.identifierBytesMax) bytes without control characters")
        }
    }

    static func optionalIdentifier(_ value: String, _ field: @autoclosure () -> String) throws(Rejection) {
        if !value.isEmpty { try identifier(value, field()) }
    }

    public static func isIdentifier(_ value: String) -> Bool {
        let bytes = value.utf8
        return !bytes.isEmpty && bytes.count <= OrderLimits.identifierBytesMax && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
    }

    static func text(_ value: String, atLeast bytesMin: Int = 0, _ field: String) throws(Rejection) {
        if !(bytesMin...OrderLimits.textBytesMax).contains(value.utf8.count) {
            throw .invalid(field, "must be \(bytesMin)–\(OrderLimits.textBytesMax) bytes, is \(value.utf8.count)")
        }
    }

    static func market(_ value: String, _ field: String) throws(Rejection) {
        if !isMarket(value) { throw .invalid(field, "must be an ISO 3166-1 alpha-2 country code or empty") }
    }

    static func isMarket(_ value: String) -> Bool {
        value.isEmpty || (value.utf8.count == 2 && value.utf8.allSatisfy(isCapital))
    }

    /// Not negative, within `amountMax`, with a currency code.
    static func amount(_ value: Money?, _ field: String) throws(Rejection) -> Money {
        guard let value else { throw .invalid(field, "is missing") }
        guard isCurrency(value.currency) else { throw .invalid("\(field).currency", "must be an ISO 4217 code") }
        guard (0...OrderLimits.amountMax).contains(value.minorUnits) else {
            throw .invalid("\(field).minor_units", "must be 0–\(OrderLimits.amountMax)")
        }
        return value
    }

    public static func isCurrency(_ code: String) -> Bool { code.utf8.count == 3 && code.utf8.allSatisfy(isCapital) }

    static func attribution(_ value: OrderV1.Attribution?) throws(Rejection) {
        guard let value else { return }
        try optionalIdentifier(value.sessionID.rawValue, "attribution.session_id")
        try optionalIdentifier(value.streamerID.rawValue, "attribution.streamer_id")
        try optionalIdentifier(value.platform, "attribution.platform")
    }

    /// The name of a payment provider or a carrier: 1–32 bytes of a–z, 0–9 and "-".
    public static func isPluginName(_ value: String) -> Bool {
        let bytes = value.utf8
        return !bytes.isEmpty && bytes.count <= OrderLimits.pluginNameBytesMax
            && bytes.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    }

    static func pluginName(_ value: String, _ field: String) throws(Rejection) {
        if !isPluginName(value) {
            throw .invalid(field, "must be 1–\(OrderLimits.pluginNameBytesMax) bytes of a–z, 0–9 and \"-\"")
        }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
}
