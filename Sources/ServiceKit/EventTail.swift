import DequeModule
import Messages
import StateMachine

/// The most recent committed entries, so that followers who keep up never touch the disk.
struct EventTail<Event: Message>: Sendable {
    private var entries: Deque<(entry: CommittedEntry<Event>, bytes: Int)> = []
    private var bytes = 0
    /// Sequence of the entry in front of the first one held.
    private var base: UInt64

    init(after sequence: UInt64) { base = sequence }

    /// - Parameter traceparent: of the call that made it; empty: its trace is not recorded.
    mutating func append(_ decided: DecidedEntry<Event>, traceparent: String, limits: JournaledMachineLimits) {
        let entry = CommittedEntry(
            sequence: decided.sequence, time: decided.time, events: decided.events, traceparent: traceparent)
        entries.append((entry, decided.payload.count))
        bytes += decided.payload.count
        while entries.count > limits.tailEntriesMax || bytes > limits.tailBytesMax, let oldest = entries.popFirst() {
            bytes -= oldest.bytes
            base = oldest.entry.sequence
        }
    }

    /// Entries after `sequence` within both limits, at least one if there is any; nil if the first is not held any more.
    func page(after sequence: UInt64, countMax: Int, bytesMax: Int) -> [CommittedEntry<Event>]? {
        guard sequence >= base else { return nil }
        var page: [CommittedEntry<Event>] = []
        var pageBytes = 0
        for (entry, bytes) in entries.dropFirst(Int(sequence - base)).prefix(countMax) {
            pageBytes += bytes
            guard page.isEmpty || pageBytes <= bytesMax else { break }
            page.append(entry)
        }
        return page
    }
}
