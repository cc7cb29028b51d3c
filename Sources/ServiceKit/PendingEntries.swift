import DequeModule
import Journal
import Messages
import StateMachine

/// Entries decided and not yet given to the journal, oldest first.
struct PendingEntries<Event: Message>: Sendable {
    private var entries: Deque<DecidedEntry<Event>> = []
    private(set) var bytes = 0

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }
    var lastSequence: UInt64? { entries.last?.sequence }

    mutating func append(_ entry: DecidedEntry<Event>) {
        entries.append(entry)
        bytes += entry.payload.count
    }

    /// The oldest entries within both limits, at least one if there is any.
    mutating func take(countMax: Int, bytesMax: Int) -> [DecidedEntry<Event>] {
        var taken: [DecidedEntry<Event>] = []
        taken.reserveCapacity(min(countMax, entries.count))
        var takenBytes = 0
        while let next = entries.first, taken.count < countMax, taken.isEmpty || takenBytes + next.payload.count <= bytesMax {
            takenBytes += next.payload.count
            taken.append(entries.removeFirst())
        }
        bytes -= takenBytes
        return taken
    }
}
