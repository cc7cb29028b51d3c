import Messages

/// A discount on a whole order, and its parts on the lines.
enum Discount {
    /// Basis points of an amount, rounded half up to the minor unit.
    static func amount(of gross: Int64, basisPoints: UInt32) -> Int64 {
        Int64((Int128(gross) * Int128(basisPoints) + 5_000) / 10_000)
    }

    /// Splits `discount` over the lines in proportion to their amounts by largest remainder (Hamilton): every part is the exact share
    /// rounded down or up, the parts sum to `discount`, ties go to the earlier line.
    ///
    /// - Precondition: 0 ≤ discount ≤ Σ amounts.
    static func apportion(_ discount: Int64, over amounts: [Int64]) -> [Int64] {
        let sum = amounts.reduce(0, +)
        precondition((0...sum).contains(discount), "a discount of \(discount) on \(sum)")
        guard discount > 0 else { return Array(repeating: 0, count: amounts.count) }
        var parts: [Int64] = []
        var remainders: [(line: Int, remainder: Int128)] = []
        for (line, amount) in amounts.enumerated() {
            let (share, remainder) = (Int128(discount) * Int128(amount)).quotientAndRemainder(dividingBy: Int128(sum))
            parts.append(Int64(share))
            remainders.append((line, remainder))
        }
        let missing = Int(discount - parts.reduce(0, +))
        remainders.sort { $0.remainder != $1.remainder ? $0.remainder > $1.remainder : $0.line < $1.line }
        for (line, _) in remainders.prefix(missing) { parts[line] += 1 }
        return parts
    }
}
