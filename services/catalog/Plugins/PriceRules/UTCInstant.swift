/// Instants as a configuration writes them, "2026-11-11T20:00:00Z", without Foundation: a plugin loads in a millisecond.
enum UTCInstant {
    /// Microseconds since 1970; nil unless it is a date and time of the Gregorian calendar (from 1970 to 9999) in UTC, to the second.
    static func microseconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 else { return nil }
        for (index, expected) in "0000-00-00T00:00:00Z".utf8.enumerated() {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
            guard expected == UInt8(ascii: "0") ? isDigit : bytes[index] == expected else { return nil }
        }
        func number(_ range: Range<Int>) -> Int64 { bytes[range].reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) } }
        let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        guard year >= 1970, (1...12).contains(month), (1...daysIn(month, year)).contains(day), hour < 24, minute < 60,
            second < 60
        else { return nil }
        return ((days(year, month, day) * 24 + hour) * 60 + minute) * 60_000_000 + second * 1_000_000
    }

    private static func isLeap(_ year: Int64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func daysIn(_ month: Int64, _ year: Int64) -> Int64 {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01. Years are counted from March, so that a leap day is the last of its year (H. Hinnant, "chrono-Compatible
    /// Low-Level Date Algorithms").
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let marchYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
    }
}
