/// The latest attempts of the buyers seen last: bounded in buyers, in attempts of each, and in time. Who was not seen for longest is forgotten
/// first, which is who is least likely to be in a hurry.
struct BuyerMemory {
    struct Attempt {
        let time: Int64
        let units: UInt64
        /// Of its key; 0: it has none.
        let key: UInt64
    }

    private struct Slot {
        var buyer: String
        var attempts: [Attempt] = []
        /// Neighbours in order of last use; -1: none.
        var newer: Int32 = -1
        var older: Int32 = -1
    }

    private let buyersMax: Int
    private let attemptsMax: Int
    private let span: Int64
    private var slots: [Slot] = []
    private var index: [String: Int32] = [:]
    private var newest: Int32 = -1
    private var oldest: Int32 = -1

    init(buyersMax: Int, attemptsMax: Int, spanMicroseconds: Int64) {
        self.buyersMax = buyersMax
        self.attemptsMax = attemptsMax
        span = spanMicroseconds
    }

    var count: Int { slots.count }

    /// Remembers an attempt, unless one under the same key is remembered.
    ///
    /// - Parameter attempt: names it; empty: it cannot be told from others.
    /// - Returns: the buyer's attempts, this one among them.
    mutating func note(_ buyer: String, attempt: String, units: UInt64, at now: Int64) -> [Attempt] {
        let slot = use(buyer)
        let key = Self.hash(attempt)
        slots[slot].attempts.removeAll { $0.time <= now - span }
        if key == 0 || !slots[slot].attempts.contains(where: { $0.key == key }) {
            if slots[slot].attempts.count == attemptsMax { slots[slot].attempts.removeFirst() }
            slots[slot].attempts.append(Attempt(time: now, units: units, key: key))
        }
        return slots[slot].attempts
    }

    /// The buyer's slot, as the one used last.
    private mutating func use(_ buyer: String) -> Int {
        let slot: Int32
        if let known = index[buyer] {
            slot = known
            guard slot != newest else { return Int(slot) }
            unlink(slot)
        } else if slots.count < buyersMax {
            slot = Int32(slots.count)
            slots.append(Slot(buyer: buyer))
            index[buyer] = slot
        } else {
            slot = oldest
            unlink(slot)
            index[slots[Int(slot)].buyer] = nil
            slots[Int(slot)] = Slot(buyer: buyer)
            index[buyer] = slot
        }
        slots[Int(slot)].newer = -1
        slots[Int(slot)].older = newest
        if newest >= 0 { slots[Int(newest)].newer = slot }
        newest = slot
        if oldest < 0 { oldest = slot }
        return Int(slot)
    }

    private mutating func unlink(_ slot: Int32) {
        let (newer, older) = (slots[Int(slot)].newer, slots[Int(slot)].older)
        if newer >= 0 { slots[Int(newer)].older = older } else { newest = older }
        if older >= 0 { slots[Int(older)].newer = newer } else { oldest = newer }
    }

    /// FNV-1a, never 0 for a key.
    private static func hash(_ text: String) -> UInt64 {
        guard !text.isEmpty else { return 0 }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return max(hash, 1)
    }
}
