/// Decimal numbers as they are written, without the detour over binary fractions: 0.3 seconds are 300 milliseconds, not 299.
enum Decimals {
    /// The number times 10 to the power of `places`; nil if that is not a whole number, or the number has an exponent or more than 15 digits.
    static func scaled(_ text: String, by places: Int) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else {
            return nil
        }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.utf8.count <= places, parts[0].utf8.count + places <= 15 else { return nil }
        var number: Int64 = 0
        for digit in parts[0].utf8 { number = number * 10 + Int64(digit - UInt8(ascii: "0")) }
        for digit in fraction.utf8 { number = number * 10 + Int64(digit - UInt8(ascii: "0")) }
        for _ in fraction.utf8.count..<places { number *= 10 }
        return isNegative ? -number : number
    }

    static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
