import Messages
import RPCCore

/// Where a page ended: the sort key and arrival number of its last review, bound to the question that was asked.
struct ReviewCursor: Hashable, Sendable {
    /// Fingerprint of SKU, ranking and filter.
    var question: UInt64
    var key: Key
    var number: Int64

    enum Key: Hashable, Sendable {
        case whole(Int64)
        case fraction(Double)
    }

    var text: String {
        let keyText =
            switch key {
            case .whole(let value): "w" + String(UInt64(bitPattern: value), radix: 16)
            case .fraction(let value): "f" + String(value.bitPattern, radix: 16)
            }
        return "1.\(String(question, radix: 16)).\(keyText).\(String(number, radix: 16))"
    }

    /// - Throws: `INVALID_ARGUMENT` for a cursor that was not given out for this question.
    init(_ text: String, question: UInt64) throws(RPCError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 80, parts.count == 4, parts[0] == "1", UInt64(parts[1], radix: 16) == question,
            let bits = UInt64(parts[2].dropFirst(), radix: 16), let number = Int64(parts[3], radix: 16)
        else { throw Self.foreign }
        switch parts[2].first {
        case "w": key = .whole(Int64(bitPattern: bits))
        case "f": key = .fraction(Double(bitPattern: bits))
        default: throw Self.foreign
        }
        self.question = question
        self.number = number
    }

    init(question: UInt64, key: Key, number: Int64) {
        self.question = question
        self.key = key
        self.number = number
    }

    private static let foreign = RPCError(
        .invalidArgument, field: "cursor",
        "cursor: must be next_cursor of the page before, with the same sku, ranking and filter")
}
