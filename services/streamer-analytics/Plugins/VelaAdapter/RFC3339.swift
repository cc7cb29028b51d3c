/// Times such as `2026-11-10T20:00:01.25+08:00`.
enum RFC3339 {
    /// Microseconds since 1970 (UTC); nil if it is not such a time, before 1970, or a leap second.
    static func microseconds(_ text: String) -> Int64? {
        var rest = Array(text.utf8)[...]
        guard let year = number(4, &rest), take("-", &rest), let month = number(2, &rest), take("-", &rest),
            let day = number(2, &rest), take("T", &rest), let hour = number(2, &rest), take(":", &rest),
            let minute = number(2, &rest), take(":", &rest), let second = number(2, &rest),
            (1...12).contains(month), day >= 1, day <= days(in: month, of: year), hour < 24, minute < 60, second < 60,
            let fraction = fraction(&rest), let offset = offset(&rest), rest.isEmpty
        else { return nil }
        let seconds = (daysSince1970(year, month, day) * 24 + hour) * 3_600 + minute * 60 + second - offset
        return seconds < 0 ? nil : seconds * 1_000_000 + fraction
    }

    private static func take(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    private static func number(_ digits: Int, _ rest: inout ArraySlice<UInt8>) -> Int64? {
        guard rest.count >= digits, rest.prefix(digits).allSatisfy(Decimals.isDigit) else { return nil }
        let number = rest.prefix(digits).reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
        rest.removeFirst(digits)
        return number
    }

    /// Microseconds; 0 without a fraction.
    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        guard take(".", &rest) else { return 0 }
        let digits = rest.prefix(while: Decimals.isDigit).count
        guard (1...6).contains(digits), var fraction = number(digits, &rest) else { return nil }
        for _ in digits..<6 { fraction *= 10 }
        return fraction
    }

    /// Seconds east of UTC.
    private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        if take("Z", &rest) { return 0 }
        let isEast = take("+", &rest)
        guard isEast || take("-", &rest), let hours = number(2, &rest), take(":", &rest), let minutes = number(2, &rest),
            hours < 24, minutes < 60
        else { return nil }
        return (hours * 3_600 + minutes * 60) * (isEast ? 1 : -1)
    }

    private static func days(in month: Int64, of year: Int64) -> Int64 {
        if month == 2 { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Howard Hinnant, "chrono-compatible low-level date algorithms": years that begin in March put the leap day last.
    private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
