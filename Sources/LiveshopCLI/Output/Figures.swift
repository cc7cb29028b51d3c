import Foundation

/// Numbers as people read them. Machines get them raw, with `--json`.
package enum Figures {
    /// `1,234,567`
    package static func grouped(_ number: some BinaryInteger) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return (number < 0 ? "-" : "") + text
    }

    /// `12.3 %` of a numerator and a denominator; a dash without one.
    package static func percent(_ part: some BinaryInteger, of whole: some BinaryInteger, decimals: Int = 1) -> String {
        guard whole != 0 else { return "–" }
        return decimal(Double(part) * 100 / Double(whole), decimals) + " %"
    }

    package static func decimal(_ number: Double, _ decimals: Int) -> String {
        String(format: "%.\(decimals)f", number)
    }

    /// `CNY 1,234.56`. Two decimals: the currencies of the shop's demo and imports have cents.
    package static func money(_ minorUnits: Int64, _ currency: String) -> String {
        let (units, cents) = minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
        return "\(currency) \(minorUnits < 0 ? "-" : "")\(grouped(units)).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// `850 µs`, `12.3 ms`, `4.2 s`.
    package static func microseconds(_ count: some BinaryInteger) -> String {
        let value = Double(count)
        if value < 1_000 { return "\(count) µs" }
        if value < 1_000_000 { return decimal(value / 1_000, 1) + " ms" }
        return decimal(value / 1_000_000, 1) + " s"
    }
}
