import DequeModule
import Journal
import Messages
import StateMachine

/// Entries decided and not yet given to the journal, oldest first.
struct PendingEntries<Event: Message>: Sendable {
    private var entries: Deque<DecidedEntry<Event>> = []
    /// `traceparent` by sequence, of entries whose trace is recorded; those of a group that is being committed too.
    private var traces: [UInt64: String] = [:]
    private(set) var bytes = 0

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }
    var lastSequence: UInt64? { entries.last?.sequence }

    mutating func append(_ entry: DecidedEntry<Event>) {
        entries.append(entry)
        bytes += entry.payload.count
    }

    /// The call that made the entry belongs to a recorded trace.
    mutating func mark(_ sequence: UInt64, traceparent: String) { traces[sequence] = traceparent }

    /// What the entry was marked with, for the last time; empty: it was not.
    mutating func takeTrace(of sequence: UInt64) -> String {
        traces.isEmpty ? "" : traces.removeValue(forKey: sequence) ?? ""
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
