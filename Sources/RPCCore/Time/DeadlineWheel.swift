/// Deadlines of numbered slots: a hashed timing wheel (Varghese, Lauck 1987) whose lists run through arrays indexed by slot.
///
/// Nearly every call ends before its deadline, so setting and removing must cost next to nothing: both are O(1) and allocate only
/// while the table grows. A heap would keep a dead entry per finished call until its deadline passed. Resolution: a deadline fires on the
/// first tick at or after it.
public struct DeadlineWheel: Sendable {
    public static let tickMicroseconds: Int64 = 1_000
    /// A power of two. Deadlines further away than a lap stay in their bucket for another.
    static let bucketCount = 4_096
    private static let nobody: Int32 = -1

    private struct Entry {
        var next = nobody
        var previous = nobody
        /// -1: not set.
        var tick: Int64 = -1
    }

    private var heads = ContiguousArray(repeating: nobody, count: bucketCount)
    /// One bit per bucket that is not empty, to find the next one without walking.
    private var occupied = ContiguousArray<UInt64>(repeating: 0, count: bucketCount / 64)
    private var entries: ContiguousArray<Entry> = []
    /// Every tick below has been dealt with.
    private var cursor: Int64
    public private(set) var count = 0

    public init(now: MonotonicTime) { cursor = now.microseconds / Self.tickMicroseconds }

    /// - Precondition: `slot` has no deadline.
    public mutating func set(_ slot: Int, deadline: MonotonicTime) {
        while entries.count <= slot { entries.append(Entry()) }
        precondition(entries[slot].tick == -1, "slot \(slot) has a deadline already")
        let tick = max(cursor, (deadline.microseconds + Self.tickMicroseconds - 1) / Self.tickMicroseconds)
        let bucket = Self.bucket(tick)
        let head = heads[bucket]
        entries[slot] = Entry(next: head, previous: Self.nobody, tick: tick)
        if head != Self.nobody { entries[Int(head)].previous = Int32(slot) }
        heads[bucket] = Int32(slot)
        occupied[bucket >> 6] |= 1 << UInt64(bucket & 63)
        count += 1
    }

    /// Does nothing if `slot` has no deadline.
    public mutating func remove(_ slot: Int) {
        guard slot < entries.count, entries[slot].tick != -1 else { return }
        let entry = entries[slot]
        if entry.next != Self.nobody { entries[Int(entry.next)].previous = entry.previous }
        if entry.previous != Self.nobody {
            entries[Int(entry.previous)].next = entry.next
        } else {
            let bucket = Self.bucket(entry.tick)
            heads[bucket] = entry.next
            if entry.next == Self.nobody { occupied[bucket >> 6] &= ~(1 << UInt64(bucket & 63)) }
        }
        entries[slot].tick = -1
        count -= 1
    }

    /// A slot whose deadline has passed, removed; nil when there is none (any more).
    public mutating func popExpired(at now: MonotonicTime) -> Int? {
        let nowTick = now.microseconds / Self.tickMicroseconds
        guard count > 0 else {
            cursor = max(cursor, nowTick)
            return nil
        }
        // After a long pause one lap sees every bucket.
        cursor = max(cursor, nowTick - Int64(Self.bucketCount) + 1)
        while cursor <= nowTick {
            var slot = heads[Self.bucket(cursor)]
            while slot != Self.nobody {
                if entries[Int(slot)].tick <= nowTick {
                    remove(Int(slot))
                    return Int(slot)
                }
                slot = entries[Int(slot)].next
            }
            if cursor == nowTick { return nil }
            cursor += 1
        }
        return nil
    }

    /// When to look again: never after the earliest deadline's tick, now and then before it. After `popExpired` has returned nil, never the tick
    /// that it has looked at: whoever waits until then waits.
    public func nextDue() -> MonotonicTime? {
        guard count > 0 else { return nil }
        // What is left in the bucket of the tick that was dealt with may be due a lap later.
        let first = hasDue(cursor) ? cursor : cursor + 1
        let start = Self.bucket(first)
        for step in 0...occupied.count {
            let word = ((start >> 6) + step) % occupied.count
            var bits = occupied[word]
            if step == 0 { bits &= ~0 << UInt64(start & 63) }
            if step == occupied.count { bits &= ~(~0 << UInt64(start & 63)) }
            guard bits != 0 else { continue }
            let bucket = word << 6 + bits.trailingZeroBitCount
            let distance = (bucket - start + Self.bucketCount) % Self.bucketCount
            return MonotonicTime(microseconds: (first + Int64(distance)) * Self.tickMicroseconds)
        }
        preconditionFailure("\(count) deadlines and no occupied bucket")
    }

    private func hasDue(_ tick: Int64) -> Bool {
        var slot = heads[Self.bucket(tick)]
        while slot != Self.nobody {
            if entries[Int(slot)].tick <= tick { return true }
            slot = entries[Int(slot)].next
        }
        return false
    }

    private static func bucket(_ tick: Int64) -> Int { Int(tick) & (bucketCount - 1) }
}
