/// The durable log of one state machine. Calls block: they belong on the journal's own thread, never on a reactor.
public protocol Journal: Sendable {
    /// Names the journal in messages.
    var path: String { get }

    /// 16 bytes, drawn when the journal was made; a copy of it has the same. Sequence numbers of another journal mean nothing to whoever follows.
    var id: [UInt8] { get }

    /// Sequence number of the last durable entry; 0 when empty.
    func lastSequence() throws(JournalError) -> UInt64

    /// Appends all entries or none; durable when it returns. Sequence numbers must continue `lastSequence` without a gap.
    ///
    /// - Throws: `appendFailed`: nothing was acknowledged, but a commit that broke off may have become durable; `lastSequence` tells.
    func append(_ entries: [JournalEntry]) throws(JournalError)

    /// Entries after `sequence`, in order, at most `countMax` and about `bytesMax` (at least one if there is any).
    /// Verifies each entry's checksum and the absence of gaps.
    func read(after sequence: UInt64, countMax: Int, bytesMax: Int) throws(JournalError) -> [JournalEntry]

    func latestSnapshot() throws(JournalError) -> JournalSnapshot?
    func save(_ snapshot: JournalSnapshot) throws(JournalError)
}

public struct JournalEntry: Hashable, Sendable {
    /// From 1, without gaps.
    public var sequence: UInt64
    /// UTC microseconds, when the command was decided.
    public var timeMicroseconds: Int64
    /// Opaque to the journal.
    public var payload: [UInt8]

    public init(sequence: UInt64, timeMicroseconds: Int64, payload: [UInt8]) {
        self.sequence = sequence
        self.timeMicroseconds = timeMicroseconds
        self.payload = payload
    }
}

/// A state as it was right after `sequence`.
public struct JournalSnapshot: Hashable, Sendable {
    public var sequence: UInt64
    public var payload: [UInt8]

    public init(sequence: UInt64, payload: [UInt8]) {
        self.sequence = sequence
        self.payload = payload
    }
}
