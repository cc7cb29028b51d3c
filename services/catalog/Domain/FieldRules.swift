import Messages
import StateMachine

/// The rules that single fields share. Each throws a rejection that names the field and the rule.
enum FieldRules {
    /// Printable ASCII only: Swift compares strings by canonical equivalence and SQLite by bytes; over ASCII the two agree.
    static func identifier(_ id: some Identifier, _ field: String) throws(Rejection) {
        let bytes = id.rawValue.utf8
        guard !bytes.isEmpty else { throw .invalid(field, "is required") }
        guard bytes.count <= CatalogLimits.identifierBytesMax else {
            throw .invalid(field, "has \(bytes.count) bytes; at most \(CatalogLimits.identifierBytesMax)")
        }
        guard bytes.allSatisfy({ (0x20...0x7e).contains($0) }) else {
            throw .invalid(field, "must be printable ASCII")
        }
        guard bytes.first != 0x20, bytes.last != 0x20 else {
            throw .invalid(field, "must not begin or end with a space")
        }
    }

    static func text(_ text: String, bytesMax: Int, _ field: String) throws(Rejection) {
        let count = text.utf8.count
        guard count <= bytesMax else { throw .invalid(field, "has \(count) bytes of UTF-8; at most \(bytesMax)") }
        guard text.contains(where: { !$0.isWhitespace }) else { throw .invalid(field, "must not be blank") }
        guard !text.utf8.contains(0) else { throw .invalid(field, "must not hold a NUL character") }
    }

    static func count(_ count: Int, in range: ClosedRange<Int>, _ field: String) throws(Rejection) {
        guard range.contains(count) else {
            throw .invalid(field, "has \(count) entries; \(range.lowerBound) to \(range.upperBound) are allowed")
        }
    }

    /// BCP 47 in its outward form: a primary subtag of 2–8 letters, then subtags of 1–8 letters or digits.
    static func languageTag(_ tag: String, _ field: String) throws(Rejection) {
        let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let primaryIsFine = subtags.first.map { (2...8).contains($0.count) && $0.allSatisfy(isLetter) } ?? false
        let othersAreFine = subtags.dropFirst().allSatisfy { subtag in
            (1...8).contains(subtag.count) && subtag.allSatisfy { isLetter($0) || isDigit($0) }
        }
        guard tag.utf8.count <= CatalogLimits.languageTagBytesMax, primaryIsFine, othersAreFine else {
            throw .invalid(field, "must be a BCP 47 language tag such as \"zh\" or \"nl-BE\"")
        }
    }

    /// ISO 3166-1 alpha-2 by its form; the list of countries changes, the form does not.
    static func market(_ code: String, _ field: String) throws(Rejection) {
        guard code.utf8.count == 2, code.utf8.allSatisfy(isCapital) else {
            throw .invalid(field, "must be an ISO 3166-1 alpha-2 code: two capital letters")
        }
    }

    /// ISO 4217 by its form.
    static func currency(_ code: String, _ field: String) throws(Rejection) {
        guard code.utf8.count == 3, code.utf8.allSatisfy(isCapital) else {
            throw .invalid(field, "must be an ISO 4217 code: three capital letters")
        }
    }

    static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte & ~0x20) }
    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
