/// The numbers by which the trade names goods.
enum ProductCode {
    /// GTIN-8/12/13/14 as 14 digits; nil if it is none or its check digit is wrong.
    static func gtin14(_ text: String) -> String? {
        let digits = text.utf8.filter { $0 != 0x20 && $0 != 0x2d }
        guard [8, 12, 13, 14].contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() { sum += Int(digit - 0x30) * (index % 2 == 0 ? 1 : 3) }
        guard sum % 10 == 0 else { return nil }
        return String(repeating: "0", count: 14 - digits.count) + String(decoding: digits, as: UTF8.self)
    }

    /// A maker's part number without case, spaces and hyphens: they are typed in every which way.
    static func mpn(_ text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "-" }))
    }
}
