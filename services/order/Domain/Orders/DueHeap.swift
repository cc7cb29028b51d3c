import Messages

/// What is due when: a binary heap that can also be asked for everything due without being changed, because deciding must not change
/// the state. (A library heap gives up its elements only by removing them.)
struct DueHeap<Payload: Sendable>: Sendable {
    struct Entry: Sendable {
        let time: Instant
        let payload: Payload
    }

    private var entries: [Entry] = []

    var count: Int { entries.count }
    var earliest: Instant? { entries.first?.time }
    var first: Entry? { entries.first }

    mutating func insert(_ payload: Payload, at time: Instant) {
        entries.append(Entry(time: time, payload: payload))
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard entries[child].time < entries[parent].time else { return }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    /// Removes the earliest entry if its time has come.
    mutating func popDue(at now: Instant) -> Payload? {
        guard let first = entries.first, first.time <= now else { return nil }
        let last = entries.removeLast()
        if !entries.isEmpty {
            entries[0] = last
            sink()
        }
        return first.payload
    }

    /// Everything due, in no order. Visits only entries that are due and their children.
    func due(at now: Instant) -> [Entry] {
        var found: [Entry] = []
        var open = [0]
        while let index = open.popLast() {
            guard index < entries.count, entries[index].time <= now else { continue }
            found.append(entries[index])
            open.append(2 * index + 1)
            open.append(2 * index + 2)
        }
        return found
    }

    /// Drops every entry that `isLive` denies, in O(n).
    mutating func compact(_ isLive: (Entry) -> Bool) {
        entries.removeAll { !isLive($0) }
        for parent in stride(from: entries.count / 2 - 1, through: 0, by: -1) { sink(from: parent) }
    }

    private mutating func sink(from start: Int = 0) {
        var parent = start
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < entries.count && entries[child].time < entries[least].time {
                least = child
            }
            guard least != parent else { return }
            entries.swapAt(parent, least)
            parent = least
        }
    }
}
