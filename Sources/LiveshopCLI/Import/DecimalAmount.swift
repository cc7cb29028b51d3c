/// Prices as text, exactly: never through a floating-point number.
package enum DecimalAmount {
    /// `2.1` → 210. Digits beyond the second decimal must be zeros.
    ///
    /// - Returns: nil for anything else, and past the range of Int64.
    package static func minorUnits(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { 48...57 ~= $0 } })
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard decimals.dropFirst(2).allSatisfy({ $0 == "0" }) else { return nil }
        let cents = Int64((decimals.prefix(2) + "00").prefix(2))
        guard let units = Int64(whole), let cents else { return nil }
        let (product, overflow) = units.multipliedReportingOverflow(by: 100)
        let (sum, tooLarge) = product.addingReportingOverflow(cents)
        guard !overflow, !tooLarge else { return nil }
        return isNegative ? -sum : sum
    }
}
