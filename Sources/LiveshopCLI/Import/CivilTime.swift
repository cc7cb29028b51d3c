import Messages

/// `2010-12-01 08:28:00`, taken as UTC.
package enum CivilTime {
    /// A space or a `T` between date and time; seconds may be left out. Nil for anything that is no such time.
    package static func instant(_ text: String) -> Instant? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }
        guard parts.count == 2 else { return nil }
        let date = numbers(parts[0], separator: "-")
        let time = numbers(parts[1], separator: ":")
        guard let date, let time, date.count == 3, time.count == 2 || time.count == 3 else { return nil }
        let (year, month, day) = (date[0], date[1], date[2])
        let second = time.count == 3 ? time[2] : 0
        guard 1...9999 ~= year, 1...12 ~= month, 1...days(in: month, of: year) ~= day, 0...23 ~= time[0], 0...59 ~= time[1],
            0...59 ~= second
        else { return nil }
        let seconds = daysSinceEpoch(year, month, day) * 86_400 + time[0] * 3_600 + time[1] * 60 + second
        return Instant(microseconds: Int64(seconds) * 1_000_000)
    }

    private static func numbers(_ text: Substring, separator: Character) -> [Int]? {
        var numbers: [Int] = []
        for part in text.split(separator: separator, omittingEmptySubsequences: false) {
            guard 1...4 ~= part.utf8.count, part.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(part) else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
    private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
