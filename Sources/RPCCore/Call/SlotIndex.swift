/// Where things with long names lie: from two numbers, e.g. a peer and its call's id, to a slot.
///
/// Several look-ups happen for every call, and a `Dictionary` spends most of each in `Hasher`. This is open addressing with linear probing
/// and deletion without tombstones (Knuth, TAOCP 6.4, Algorithm R), at most half full. Keys are mixed with a seed that differs from process
/// to process, so that peers, who choose their numbers, cannot choose them to collide.
public struct SlotIndex: Sendable {
    private struct Entry {
        var owner: UInt64
        var id: UInt64
        /// -1: nothing lies here.
        var slot: Int32
    }

    private static let empty = Entry(owner: 0, id: 0, slot: -1)
    private static let capacityMin = 16
    /// `Hasher` is what knows the seed of this process.
    private static let seed: UInt64 = {
        var hasher = Hasher()
        hasher.combine(0)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }()

    private var entries = ContiguousArray(repeating: empty, count: capacityMin)
    private let seed = Self.seed
    public private(set) var count = 0

    public init() {}

    /// Where the thing of this name lies; nil: there is none.
    public func slot(of id: UInt64, owner: UInt64 = 0) -> Int? {
        let entry = entries[place(of: id, owner)]
        return entry.slot < 0 ? nil : Int(entry.slot)
    }

    /// - Returns: false if the name is another's: nothing has changed.
    public mutating func insert(_ slot: Int, id: UInt64, owner: UInt64 = 0) -> Bool {
        if 2 * (count + 1) > entries.count { grow() }
        let place = place(of: id, owner)
        guard entries[place].slot < 0 else { return false }
        entries[place] = Entry(owner: owner, id: id, slot: Int32(slot))
        count += 1
        return true
    }

    /// Does nothing if there is no such name.
    public mutating func remove(id: UInt64, owner: UInt64 = 0) {
        var hole = place(of: id, owner)
        guard entries[hole].slot >= 0 else { return }
        count -= 1
        let mask = entries.count - 1
        var next = (hole + 1) & mask
        while entries[next].slot >= 0 {
            let home = home(of: entries[next].id, entries[next].owner)
            // It may move into the hole unless its home lies behind that.
            if (next - home) & mask >= (next - hole) & mask {
                entries[hole] = entries[next]
                hole = next
            }
            next = (next + 1) & mask
        }
        entries[hole] = Self.empty
    }

    /// The slots of all that belongs to `owner`. Walks the whole table: for rare events.
    public func slots(of owner: UInt64) -> [Int] {
        entries.compactMap { $0.slot >= 0 && $0.owner == owner ? Int($0.slot) : nil }
    }

    /// Where the name is, or would be.
    private func place(of id: UInt64, _ owner: UInt64) -> Int {
        let mask = entries.count - 1
        var place = home(of: id, owner)
        while entries[place].slot >= 0, entries[place].id != id || entries[place].owner != owner {
            place = (place + 1) & mask
        }
        return place
    }

    private func home(of id: UInt64, _ owner: UInt64) -> Int {
        let mixed = ((owner ^ seed) &* 0x9e37_79b9_7f4a_7c15) ^ id
        let product = mixed.multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
        return Int(truncatingIfNeeded: product.high ^ product.low) & (entries.count - 1)
    }

    private mutating func grow() {
        let former = entries
        entries = ContiguousArray(repeating: Self.empty, count: 2 * former.count)
        for entry in former where entry.slot >= 0 { entries[place(of: entry.id, entry.owner)] = entry }
    }
}
