/// What a journal takes at most. Beyond it the append is refused and nothing is written.
public enum JournalLimits {
    /// Of a journal's id.
    public static let idBytes = 16
    /// Payload of one entry.
    public static let entryBytesMax = 8 * 1024 * 1024
    /// Entries of one append.
    public static let batchEntriesMax = 65_536
    /// Payloads of one append together.
    public static let batchBytesMax = 64 * 1024 * 1024
    /// Payload of a snapshot.
    public static let snapshotBytesMax = 1024 * 1024 * 1024

    /// Says what is wrong with entries to append after `last`, or nil.
    static func objection(to entries: [JournalEntry], after last: UInt64) -> String? {
        if entries.count > batchEntriesMax { return "\(entries.count) entries at once; at most \(batchEntriesMax) are allowed" }
        var bytes = 0
        for (entry, expected) in zip(entries, (last + 1)...) {
            if entry.sequence != expected { return "entry \(entry.sequence) does not follow \(expected - 1)" }
            if entry.payload.count > entryBytesMax {
                return "entry \(entry.sequence) has \(entry.payload.count) bytes; at most \(entryBytesMax) are allowed"
            }
            bytes += entry.payload.count
        }
        return bytes > batchBytesMax ? "\(bytes) bytes at once; at most \(batchBytesMax) are allowed" : nil
    }

    static func newID() -> [UInt8] { (0..<idBytes).map { _ in UInt8.random(in: .min ... .max) } }
}
