import Messages

/// Why an entry or a snapshot does not belong to this machine. Nothing of it was applied.
public struct ReplayError: Error, Hashable, Sendable {
    /// Of the entry or snapshot.
    public var sequence: UInt64
    /// What is wrong and what to do.
    public var message: String

    public init(sequence: UInt64, _ message: String) {
        self.sequence = sequence
        self.message = message
    }
}

extension Replica {
    /// Applies the next entry of the journal.
    ///
    /// - Returns: its events.
    /// - Throws: `ReplayError` for a gap, bytes that are no record, another service's record, or an event of a kind unknown here.
    @discardableResult
    public mutating func replay(sequence: UInt64, time: Instant, payload: [UInt8]) throws(ReplayError) -> [Machine.Event] {
        guard sequence == self.sequence + 1 else {
            throw ReplayError(sequence: sequence, "follows entry \(self.sequence); entries in between are missing")
        }
        let record = try JournalRecordReader<Machine.Event>.record(sequence: sequence, payload: payload)
        let events = try JournalRecordReader<Machine.Event>.events(of: record, sequence: sequence)
        for event in events { machine.apply(event, at: time) }
        self.sequence = sequence
        self.time = max(self.time, time)
        if !record.idempotencyKey.isEmpty {
            replies.remember(
                RememberedReply(
                    key: record.idempotencyKey, fingerprint: record.fingerprint, sequence: sequence, time: time,
                    reply: record.reply))
        }
        return events
    }
}

/// Reads the payloads that a replica writes.
public enum JournalRecordReader<Event: Message> {
    /// The events of one entry.
    public static func events(sequence: UInt64, payload: [UInt8]) throws(ReplayError) -> [Event] {
        try events(of: record(sequence: sequence, payload: payload), sequence: sequence)
    }

    static func record(sequence: UInt64, payload: [UInt8]) throws(ReplayError) -> MeshV1.JournalRecord {
        let record: MeshV1.JournalRecord
        do {
            record = try MeshV1.JournalRecord(decoding: payload)
        } catch {
            throw ReplayError(sequence: sequence, "is not a journal record (\(error)); restore the journal from a backup")
        }
        guard record.schema == Event.fullName else {
            throw ReplayError(
                sequence: sequence,
                "holds \(record.schema) where \(Event.fullName) belongs: this is another service's journal; check the data directory"
            )
        }
        return record
    }

    static func events(of record: MeshV1.JournalRecord, sequence: UInt64) throws(ReplayError) -> [Event] {
        var events: [Event] = []
        events.reserveCapacity(record.events.count)
        for bytes in record.events {
            let event: Event
            do {
                event = try Event(decoding: bytes)
            } catch {
                throw ReplayError(sequence: sequence, "holds an event that cannot be read (\(error)); restore from a backup")
            }
            guard event != Event() else {
                throw ReplayError(
                    sequence: sequence,
                    "holds a \(Event.fullName) of a kind unknown to this version; run the version that wrote it, or a newer one"
                )
            }
            events.append(event)
        }
        return events
    }
}
