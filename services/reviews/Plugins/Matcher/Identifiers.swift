/// A Global Trade Item Number of 8, 12, 13 or 14 digits with its check digit, in the one form of 14.
struct GTIN: Hashable, Sendable {
    let digits: String

    /// Nil if it is none. Spaces and hyphens between the digits do not matter.
    init?(_ text: String) {
        let digits = text.utf8.filter { $0 != 0x20 && $0 != 0x2d }
        guard [8, 12, 13, 14].contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        var sum = 0
        for (position, digit) in digits.reversed().enumerated() { sum += Int(digit - 0x30) * (position % 2 == 0 ? 1 : 3) }
        guard sum % 10 == 0 else { return nil }
        self.digits = String(repeating: "0", count: 14 - digits.count) + String(decoding: digits, as: UTF8.self)
    }
}

/// A maker's part number, or a brand: letters and digits only, in lower case, because both are typed in every which way.
struct PartNumber: Hashable, Sendable {
    let scalars: String

    /// Nil if nothing is left.
    init?(_ text: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
        guard !scalars.isEmpty else { return nil }
        self.scalars = String(scalars)
    }
}
