/// What the classifier sees of a text: the numbers of its different character 1-, 2- and 3-grams, hashed into a table.
///
/// Training and inference compile this very file, so a feature has one number. Whatever changes here makes every model unreadable, and
/// `fingerprint` says so when one is loaded.
struct TextGrams {
    /// 2^19 slots: with one byte each the model has half a MiB, and collisions cost less than 0.1 % of accuracy.
    static let slotBits = 19
    static let slots = 1 << slotBits
    /// Longer texts are read up to here: 16 KiB of Chinese are 5,461 characters, and the opinion is in the first few hundred.
    static let scalarsMax = 4_096

    /// Ascending, each once.
    private(set) var slots: [UInt32] = []
    /// Chinese characters read. None: the classifier has nothing to go by.
    private(set) var hanScalars = 0

    /// Stands before the first and after the last character.
    private static let edge: UInt32 = 1

    /// Replaces what was read before.
    mutating func read(_ text: some StringProtocol) {
        slots.removeAll(keepingCapacity: true)
        hanScalars = 0
        var (first, second) = (Self.edge, Self.edge)
        var count = 0
        for scalar in text.unicodeScalars {
            guard let value = Self.folded(scalar.value) else { continue }
            if Self.isHan(value) { hanScalars += 1 }
            slots.append(Self.slot(0, 0, value))
            add(&first, &second, value)
            count += 1
            if count == Self.scalarsMax { break }
        }
        guard count > 0 else { return }
        add(&first, &second, Self.edge)
        removeRepeats()
    }

    private mutating func add(_ first: inout UInt32, _ second: inout UInt32, _ value: UInt32) {
        slots.append(Self.slot(0, second, value))
        // Two edges in a row say nothing.
        if second != Self.edge { slots.append(Self.slot(first, second, value)) }
        (first, second) = (second, value)
    }

    private mutating func removeRepeats() {
        slots.sort()
        var kept = 0
        for slot in slots where kept == 0 || slots[kept - 1] != slot {
            slots[kept] = slot
            kept += 1
        }
        slots.removeLast(slots.count - kept)
    }
}

// MARK: Characters

extension TextGrams {
    /// Full-width ASCII as half-width, capitals as small letters; nil for white space and control characters.
    private static func folded(_ scalar: UInt32) -> UInt32? {
        var value = scalar
        if (0xff01...0xff5e).contains(value) { value -= 0xfee0 }
        if (0x41...0x5a).contains(value) { value |= 0x20 }
        return value <= 0x20 || value == 0x7f || value == 0xa0 || value == 0x3000 ? nil : value
    }

    private static func isHan(_ value: UInt32) -> Bool {
        (0x4e00...0x9fff).contains(value) || (0x3400...0x4dbf).contains(value)
    }

    /// Scalars have 21 bits: three of them fit one word, which is then mixed (the constants are those of SplitMix64).
    private static func slot(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
        var word = UInt64(first) << 42 ^ UInt64(second) << 21 ^ UInt64(third)
        word = (word ^ word >> 32) &* 0x9e37_79b9_7f4a_7c15
        word = (word ^ word >> 29) &* 0xbf58_476d_1ce4_e5b9
        return UInt32(truncatingIfNeeded: (word ^ word >> 32) & UInt64(slots - 1))
    }

    /// The slots of a fixed text as one number: equal exactly if features are numbered as they were in training.
    static var fingerprint: UInt64 {
        var grams = TextGrams()
        grams.read("质量很好，Ａb 1!")
        var hash = Fingerprint()
        for slot in grams.slots { hash.combine(UInt64(slot)) }
        return hash.value
    }
}

/// FNV-1a over numbers: against accidents, not against forgery (that is the manifest's sha256).
struct Fingerprint {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

    mutating func combine(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { combine(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }
}
