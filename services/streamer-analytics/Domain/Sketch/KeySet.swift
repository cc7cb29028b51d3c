/// A set of well mixed 64-bit keys in one flat array: 12–24 bytes a key, no allocation per insert.
///
/// Open addressing with linear probing; at most two thirds full. `Set<UInt64>` takes twice the room and hashes what is a hash already.
struct KeySet: Sendable {
    private(set) var count = 0
    /// A power of two; 0 marks a free slot.
    private var slots: [UInt64]

    init(expecting keys: Int = 0) {
        var capacity = 16
        while capacity * 2 < keys * 3 { capacity *= 2 }
        slots = Array(repeating: 0, count: capacity)
    }

    /// Ascending.
    var sortedKeys: [UInt64] { slots.filter { $0 != 0 }.sorted() }

    func contains(_ key: UInt64) -> Bool { slots[slot(of: Self.stored(key))] != 0 }

    /// False if the key was there.
    @discardableResult
    mutating func insert(_ key: UInt64) -> Bool {
        let stored = Self.stored(key)
        let index = slot(of: stored)
        guard slots[index] == 0 else { return false }
        slots[index] = stored
        count += 1
        if count * 3 > slots.count * 2 { grow() }
        return true
    }

    /// 0 is taken for "free", so it shares a place with 1: one more collision among 2⁶⁴ keys.
    private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

    /// Where the key is, or where it would go.
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: key) & mask
        while slots[index] != 0, slots[index] != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for key in old where key != 0 { slots[slot(of: key)] = key }
    }
}
