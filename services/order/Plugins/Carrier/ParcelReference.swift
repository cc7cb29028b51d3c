/// `LF`, the promised hours in 4 digits, a number made of the parcel's id in 20 digits, and two check digits over all of them (ISO 7064,
/// mod 97-10): any one digit misread, and any two neighbours swapped, is found.
struct ParcelReference: Hashable {
    let hours: Int
    private let number: UInt64

    static let hoursMax = 9_999
    private static let prefix = "LF"
    private static let numberDigits = 20

    init(parcelID: String, hours: Int) {
        self.hours = hours
        // FNV-1a: the same for the same parcel, on every machine.
        number = parcelID.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    /// Nil for what is not a reference of this fleet.
    init?(text: String) {
        let digits = text.dropFirst(Self.prefix.count)
        guard text.hasPrefix(Self.prefix), digits.utf8.count == 4 + Self.numberDigits + 2,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), Self.remainder(digits) == 1,
            let hours = Int(digits.prefix(4)), hours >= 1,
            let number = UInt64(digits.dropFirst(4).prefix(Self.numberDigits))
        else { return nil }
        self.hours = hours
        self.number = number
    }

    var text: String {
        let body = Self.padded(UInt64(hours), to: 4) + Self.padded(number, to: Self.numberDigits)
        return Self.prefix + body + Self.padded(UInt64(98 - Self.remainder(body + "00")), to: 2)
    }

    private static func padded(_ number: UInt64, to digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    private static func remainder(_ digits: some StringProtocol) -> Int {
        digits.utf8.reduce(0) { ($0 * 10 + Int($1) - 0x30) % 97 }
    }
}
