/// Times as RFC 3339 writes them: `2023-05-01T20:30:00+08:00`, `…Z`, with or without fractions of a second.
enum NoteTime {
    static let yearMin = 2000
    static let yearMax = 2100

    /// Microseconds since 1970 (UTC); nil if it is no time.
    static func microseconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40 else { return nil }
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[start..<start + count] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard bytes[4] == 0x2d, bytes[7] == 0x2d, bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20,
            bytes[13] == 0x3a, bytes[16] == 0x3a, let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
            let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
            (yearMin...yearMax).contains(year),
            (1...12).contains(month), (1...days(in: month, of: year)).contains(day), hour < 24, minute < 60, second < 61
        else { return nil }
        var position = 19
        var fraction: Int64 = 0
        if bytes[position] == 0x2e {
            var unit: Int64 = 100_000
            position += 1
            let start = position
            while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
                fraction += Int64(bytes[position] - 0x30) * unit
                unit /= 10
                position += 1
            }
            guard position > start else { return nil }
        }
        guard position < bytes.count, let offset = offsetMinutes(bytes[position...], number) else { return nil }
        let minutes = (daysSince1970(year, month, day) * 24 + hour) * 60 + minute - offset
        return (Int64(minutes) * 60 + Int64(second)) * 1_000_000 + fraction
    }

    private static func offsetMinutes(_ zone: ArraySlice<UInt8>, _ number: (Int, Int) -> Int?) -> Int? {
        let start = zone.startIndex
        if zone.count == 1, zone[start] == 0x5a || zone[start] == 0x7a { return 0 }
        guard zone.count == 6, zone[start] == 0x2b || zone[start] == 0x2d, zone[start + 3] == 0x3a,
            let hours = number(start + 1, 2), let minutes = number(start + 4, 2), hours < 24, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (zone[start] == 0x2d ? -1 : 1)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Howard Hinnant's days_from_civil, for years after 0.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let yearOfEra = year % 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return year / 400 * 146_097 + dayOfEra - 719_468
    }
}
