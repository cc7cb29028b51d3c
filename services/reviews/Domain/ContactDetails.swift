/// Finds what draws buyers out of the shop: web addresses, mail addresses, phone and messenger numbers. Such a review waits for a moderator.
///
/// A rule of thumb in one pass, by design: it decides who looks at a text, never whether it is shown in the end.
public enum ContactDetails {
    /// Fewest digits in a row, single hyphens and spaces between them allowed, that are taken for a number to call: Chinese mobile numbers have
    /// 11, most messenger numbers 9 or 10. A date has 8, a price or a model number fewer.
    public static let digitsMin = 9

    /// What was found, for the record; nil if nothing.
    public static func finding(in text: String) -> String? {
        var digits = 0
        var previous: UInt8 = 0
        var beforePrevious: UInt8 = 0
        var window: UInt64 = 0
        for byte in text.utf8 {
            // The last eight bytes in lower case, as one number: cheap to compare with "www." and "://".
            let lower = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
            window = (window << 8) | UInt64(lower)
            if window & 0xffff_ffff == 0x7777_772e || window & 0xff_ffff == 0x3a_2f2f { return "a web address" }
            if isWord(byte), previous == 0x40, isWord(beforePrevious) { return "a mail address" }
            if (0x30...0x39).contains(byte) {
                digits += 1
                if digits >= digitsMin { return "a number to call" }
            } else if !(digits > 0 && (byte == 0x2d || byte == 0x20)) || previous == byte {
                digits = 0
            }
            (beforePrevious, previous) = (previous, byte)
        }
        return nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }
}
