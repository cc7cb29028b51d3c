import Foundation

/// Snapshots live in a file of their own, so that writing a large one neither holds up appends nor swells the write-ahead log.
extension SQLiteJournal {
    private static var magic: [UInt8] { Array("LSSNAP1\0".utf8) }
    /// Magic, sequence, checksum over sequence and payload.
    private static var headerBytes: Int { 20 }

    private var snapshotPath: String { "\(path).snapshot" }

    public func latestSnapshot() throws(JournalError) -> JournalSnapshot? {
        guard JournalFile.exists(snapshotPath) else { return nil }
        let content: [UInt8]?
        do {
            content = try JournalFile(opening: snapshotPath, O_RDONLY)
                .readAll(bytesMax: Self.headerBytes + JournalLimits.snapshotBytesMax)
        } catch {
            throw .unreadable(path: path, message: error.message)
        }
        guard let content, content.count >= Self.headerBytes, Array(content[..<8]) == Self.magic else {
            throw .corrupt(path: path, sequence: 0, message: "has a snapshot that is none; \(advice)")
        }
        let snapshot = JournalSnapshot(sequence: content.number(at: 8), payload: Array(content[Self.headerBytes...]))
        guard content.number(at: 16, bytes: 4) == UInt64(Self.checksum(of: snapshot)) else {
            throw .corrupt(path: path, sequence: snapshot.sequence, message: "has a snapshot with a wrong checksum; \(advice)")
        }
        let last = try lastSequence()
        guard snapshot.sequence <= last else {
            throw .corrupt(
                path: path, sequence: snapshot.sequence,
                message: "has a snapshot, but the journal ends at \(last); \(advice)")
        }
        return snapshot
    }

    private var advice: String { "delete \(snapshotPath) to replay the whole journal instead" }

    public func save(_ snapshot: JournalSnapshot) throws(JournalError) {
        guard snapshot.payload.count <= JournalLimits.snapshotBytesMax else {
            throw .appendFailed(
                path: path,
                message:
                    "the snapshot has \(snapshot.payload.count) bytes; at most \(JournalLimits.snapshotBytesMax) are allowed")
        }
        let last = try lastSequence()
        guard snapshot.sequence <= last else {
            throw .appendFailed(
                path: path, message: "a snapshot of entry \(snapshot.sequence), but the journal ends at \(last)")
        }
        var content = Self.magic
        content.reserveCapacity(Self.headerBytes + snapshot.payload.count)
        content.append(number: snapshot.sequence)
        content.append(number: UInt64(Self.checksum(of: snapshot)), bytes: 4)
        content += snapshot.payload
        do { try JournalFile.replace(snapshotPath, with: content) } catch {
            throw .appendFailed(path: path, message: "snapshot: \(error.message)")
        }
    }

    private static func checksum(of snapshot: JournalSnapshot) -> UInt32 {
        snapshot.payload.withUnsafeBytes { JournalChecksum.of(snapshot.sequence, 0, $0, after: 0) }
    }
}
