/// Finds numbers by the hash of a key, eight bytes an entry: open addressing, linear probing.
///
/// A dictionary keyed by strings would hash every key again whenever it grows, which holds up a machine with a million keys for a
/// tenth of a second; this one moves 32-bit tags. Who asks compares the keys.
struct KeyIndex: Sendable {
    private struct Slot {
        /// From the key's hash, never 0; 0: empty.
        var tag: UInt32 = 0
        var number: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 16)
    private var count = 0

    /// Of `Hasher`, whose seed nobody outside knows, so nobody can choose keys that collide.
    static func tag(_ key: String) -> UInt32 { UInt32(truncatingIfNeeded: key.hashValue) | 1 }

    private var mask: Int { slots.count - 1 }

    private func home(_ tag: UInt32) -> Int { Int(tag >> 1) & mask }

    func first(_ tag: UInt32, where matches: (UInt32) -> Bool) -> UInt32? {
        var index = home(tag)
        while slots[index].tag != 0 {
            if slots[index].tag == tag, matches(slots[index].number) { return slots[index].number }
            index = (index + 1) & mask
        }
        return nil
    }

    mutating func insert(_ tag: UInt32, _ number: UInt32) {
        if (count + 1) * 4 > slots.count * 3 { grow() }
        count += 1
        place(Slot(tag: tag, number: number))
    }

    /// - Precondition: it is in.
    mutating func remove(_ tag: UInt32, _ number: UInt32) {
        var hole = home(tag)
        while slots[hole].tag != tag || slots[hole].number != number {
            precondition(slots[hole].tag != 0, "every remembered reply is in the index")
            hole = (hole + 1) & mask
        }
        count -= 1
        // Pulls back what was pushed along, so that no probe ends at the hole.
        var index = (hole + 1) & mask
        while slots[index].tag != 0 {
            let away = (index - home(slots[index].tag)) & mask
            if away >= (index - hole) & mask {
                slots[hole] = slots[index]
                hole = index
            }
            index = (index + 1) & mask
        }
        slots[hole] = Slot()
    }

    private mutating func place(_ slot: Slot) {
        var index = home(slot.tag)
        while slots[index].tag != 0 { index = (index + 1) & mask }
        slots[index] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.tag != 0 { place(slot) }
    }
}
