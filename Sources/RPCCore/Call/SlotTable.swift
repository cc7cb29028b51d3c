/// Small numbers for things that come and go by the hundred thousand: a dense slot to index arrays with, and a generation so that an id of
/// a former occupant is told from the present one's.
public struct SlotTable: Sendable {
    /// Odd while the slot is taken.
    private var generations: ContiguousArray<UInt32> = []
    /// Last in, first out: the slot most lately used is the one still in the cache.
    private var free: ContiguousArray<UInt32> = []
    public let countMax: Int
    public private(set) var count = 0

    public init(countMax: Int) { self.countMax = countMax }

    /// nil when all `countMax` are taken.
    public mutating func take() -> UInt64? {
        guard count < countMax else { return nil }
        count += 1
        let slot: UInt32
        if let last = free.popLast() {
            slot = last
            generations[Int(slot)] &+= 1
        } else {
            slot = UInt32(generations.count)
            generations.append(1)
        }
        return UInt64(generations[Int(slot)]) << 32 | UInt64(slot)
    }

    /// The slot of `id`, nil if it was released since or never taken.
    public func slot(of id: UInt64) -> Int? {
        let slot = Int(UInt32(truncatingIfNeeded: id))
        guard slot < generations.count, generations[slot] == UInt32(id >> 32), generations[slot] & 1 == 1 else { return nil }
        return slot
    }

    /// The id of the present occupant of `slot`.
    public func id(of slot: Int) -> UInt64 { UInt64(generations[slot]) << 32 | UInt64(slot) }

    /// - Precondition: `slot` is taken.
    public mutating func release(_ slot: Int) {
        precondition(generations[slot] & 1 == 1, "slot \(slot) is not taken")
        generations[slot] &+= 1
        free.append(UInt32(slot))
        count -= 1
    }

    /// The taken slots, lowest first. Walks the whole table: for rare events.
    public var taken: [Int] { generations.indices.filter { generations[$0] & 1 == 1 } }
}
