/// Global Trade Item Numbers, GTIN-8/12/13/14 (GS1 General Specifications §7.9).
public enum GTIN {
    /// Whether `text` has 8, 12, 13 or 14 digits of which the last is the check digit of the others.
    public static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard [8, 12, 13, 14].contains(bytes.count), bytes.allSatisfy(FieldRules.isDigit) else { return false }
        let digits = bytes.map { Int($0 - UInt8(ascii: "0")) }
        return checkDigit(of: digits.dropLast()) == digits[digits.count - 1]
    }

    /// From the right the digits weigh 3, 1, 3, 1 …; the check digit fills the sum up to a multiple of ten.
    static func checkDigit(of digits: some BidirectionalCollection<Int>) -> Int {
        var sum = 0
        for (position, digit) in digits.reversed().enumerated() { sum += digit * (position.isMultiple(of: 2) ? 3 : 1) }
        return (10 - sum % 10) % 10
    }
}
