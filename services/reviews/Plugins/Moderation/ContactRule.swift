/// Finds what draws buyers out of the shop: web and mail addresses, numbers to call, ids at messengers; also spelt with gaps.
struct ContactRule: Sendable {
    /// Fewest digits in a row, single spaces and hyphens between them allowed: mobile numbers have 10 or 11, a date 8, prices fewer.
    var digitsMin = 9

    private static let mobileDigits = 11
    private static let messengerIDMin = 5
    /// Characters between a messenger's name and the id: "微信号是：".
    private static let messengerGapMax = 6
    private let messengers = PhraseSet(Wording.messengers)

    func findings(in text: SkimmedText) -> [Finding] {
        addresses(in: text) + numbers(in: text) + messengerIDs(in: text)
    }

    private func finding(_ what: String, _ range: Range<Int>, _ text: SkimmedText) -> Finding {
        Finding(rule: .contact, span: text.span(range), explanation: "\(what): \"\(text.words(range))\"")
    }

    // MARK: Addresses

    /// Web and mail addresses, each from its first to its last character.
    func addresses(in text: SkimmedText) -> [Finding] {
        let values = text.values
        var findings: [Finding] = []
        var start = 0
        while start < values.count {
            guard Self.isAddressCharacter(values[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < values.count, Self.isAddressCharacter(values[end]) { end += 1 }
            if let what = Self.address(values[start..<end]) { findings.append(finding(what, start..<end, text)) }
            start = end
        }
        return findings
    }

    private static func isAddressCharacter(_ value: UInt32) -> Bool {
        SkimmedText.isNameCharacter(value) || [0x2e, 0x40, 0x3a, 0x2f, 0x3f, 0x3d, 0x26, 0x25, 0x2b].contains(value)
    }

    private static func address(_ run: ArraySlice<UInt32>) -> String? {
        let text = String(String.UnicodeScalarView(run.compactMap(Unicode.Scalar.init)))
        if let at = run.firstIndex(of: 0x40), at > run.startIndex, at + 1 < run.endIndex,
            SkimmedText.isNameCharacter(run[at - 1]), SkimmedText.isNameCharacter(run[at + 1])
        {
            return "a mail address"
        }
        if text.hasPrefix("www.") || text.utf8.count > 3 && contains("://", text) || contains("www.", text) {
            return "a web address"
        }
        // A host name: parts of name characters, the last a domain that there is.
        let host = text.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = parts.last, Wording.domains.contains(String(last)),
            parts.dropLast().allSatisfy({ part in part.utf8.count >= 2 && part.utf8.contains { (0x61...0x7a).contains($0) } })
        else { return nil }
        return "a web address"
    }

    private static func contains(_ part: String, _ text: String) -> Bool {
        let (part, text) = (Array(part.utf8), Array(text.utf8))
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }

    // MARK: Numbers

    private func numbers(in text: SkimmedText) -> [Finding] {
        let values = text.values
        var findings: [Finding] = []
        var start = 0
        while start < values.count {
            guard Self.digit(values[start]) != nil else {
                start += 1
                continue
            }
            let plain = Self.run(from: start, in: values, spelt: false)
            let spelt = Self.run(from: start, in: values, spelt: true)
            if plain.digits.count >= digitsMin {
                findings.append(finding("a number to call", start..<plain.end, text))
                start = plain.end
            } else if Self.isMobile(spelt.digits) {
                findings.append(finding("a number to call", start..<spelt.end, text))
                start = spelt.end
            } else {
                start = max(plain.end, start + 1)
            }
        }
        return findings
    }

    /// The digits from `start` on, and where they end. Spelt: also Chinese ones, with up to three signs between them.
    private static func run(from start: Int, in values: [UInt32], spelt: Bool) -> (digits: [UInt32], end: Int) {
        var digits: [UInt32] = []
        var (position, end, gap) = (start, start, 0)
        while position < values.count {
            let value = values[position]
            if let digit = spelt ? digit(value) : (SkimmedText.isDigit(value) ? value - 0x30 : nil) {
                digits.append(digit)
                end = position + 1
                gap = 0
            } else {
                gap += 1
                let isGap =
                    spelt ? !SkimmedText.isHan(value) && !SkimmedText.isLatinLetter(value) : value == 0x20 || value == 0x2d
                guard isGap, gap <= (spelt ? 3 : 1) else { break }
            }
            position += 1
        }
        return (digits, end)
    }

    /// A Chinese mobile number, exactly: numbers with gaps are mostly lists of sizes and prices.
    private static func isMobile(_ digits: [UInt32]) -> Bool {
        digits.count == mobileDigits && digits[0] == 1 && (3...9).contains(digits[1])
    }

    private static let chineseDigits: [UInt32: UInt32] = {
        var digits: [UInt32: UInt32] = [:]
        for row in ["零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖"] {
            for (value, scalar) in row.unicodeScalars.enumerated() { digits[scalar.value] = UInt32(value) }
        }
        digits[0x5e7a] = 1
        return digits
    }()

    private static func digit(_ value: UInt32) -> UInt32? {
        SkimmedText.isDigit(value) ? value - 0x30 : chineseDigits[value]
    }

    // MARK: Messengers

    private func messengerIDs(in text: SkimmedText) -> [Finding] {
        let values = text.values
        return messengers.ranges(in: text, countMax: 32).compactMap { range in
            var start = range.upperBound
            while start < values.count, start - range.upperBound < Self.messengerGapMax,
                !SkimmedText.isNameCharacter(values[start])
            { start += 1 }
            // "微信支付的时候": other words follow, no id.
            let gap = values[range.upperBound..<min(start, values.count)]
            guard gap.allSatisfy({ !SkimmedText.isHan($0) || Self.gapWords.contains($0) }) else { return nil }
            var (end, letters, digits) = (start, 0, 0)
            while end < values.count, SkimmedText.isNameCharacter(values[end]) || values[end] == 0x20 && end > start {
                if SkimmedText.isDigit(values[end]) {
                    digits += 1
                } else if SkimmedText.isNameCharacter(values[end]) {
                    letters += 1
                }
                // Spaces may stand between digits only: "加v 1 2 3 4 5 6".
                if values[end] == 0x20, letters > 0 { break }
                end += 1
            }
            while end > start, values[end - 1] == 0x20 { end -= 1 }
            // A word is no id: ids hold digits, or follow a colon, "号" or an invitation to add somebody.
            let isInvited =
                range.lowerBound > 0 && values[range.lowerBound - 1] == Self.add || values[range.lowerBound] == Self.add
            let isMarked = isInvited || gap.contains(0x3a) || gap.contains(Self.number)
            guard letters + digits >= Self.messengerIDMin, digits >= 3 || isMarked else { return nil }
            return finding("an address at a messenger", range.lowerBound..<end, text)
        }
    }

    /// 加.
    private static let add: UInt32 = 0x52a0
    /// 号.
    private static let number: UInt32 = 0x53f7
    /// 号 是 为 我 加 码 群 同 的.
    private static let gapWords = Set(SkimmedText.scalars("号是为我加码群同的"))
}
