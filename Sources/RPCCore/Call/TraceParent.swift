/// W3C trace context (https://www.w3.org/TR/trace-context/) of one span: `00-<32 hex digits>-<16 hex digits>-<2 hex digits>`.
public struct TraceParent: Hashable, Sendable, CustomStringConvertible {
    /// 32 lower-case hexadecimal digits, not all 0.
    public let traceID: String
    /// 16 lower-case hexadecimal digits, not all 0: the span that others are children of.
    public let spanID: String
    /// Whoever began the trace wants it recorded.
    public let isSampled: Bool

    public init(traceID: String, spanID: String, isSampled: Bool) {
        self.traceID = traceID
        self.spanID = spanID
        self.isSampled = isSampled
    }

    /// nil for what the standard says to ignore: other lengths or digits, ids of zeros, version `ff`. Later versions may say more behind.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let hyphen = UInt8(ascii: "-")
        guard bytes.count >= 55, [2, 35, 52].allSatisfy({ bytes[$0] == hyphen }) else { return nil }
        let parts = [0..<2, 3..<35, 36..<52, 53..<55].map { bytes[$0] }
        guard parts.allSatisfy({ $0.allSatisfy(Self.isDigit) }) else { return nil }
        let version = String(decoding: parts[0], as: UTF8.self)
        guard version != "ff", bytes.count == 55 || (version != "00" && bytes[55] == hyphen) else { return nil }
        guard parts[1...2].allSatisfy({ $0.contains { $0 != UInt8(ascii: "0") } }) else { return nil }
        traceID = String(decoding: parts[1], as: UTF8.self)
        spanID = String(decoding: parts[2], as: UTF8.self)
        isSampled = (UInt8(String(decoding: parts[3], as: UTF8.self), radix: 16) ?? 0) & 1 == 1
    }

    public var description: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
