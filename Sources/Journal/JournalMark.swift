import Foundation

/// The last entry that was acknowledged, in a file of its own beside the journal.
///
/// SQLite takes a damaged write-ahead log for one that a crash cut short, and drops its end without a word. The mark notices. It is
/// written after each commit and not synced: after a power failure it may name an earlier entry, never one that was not durable.
struct JournalMark {
    struct Position: Hashable, Sendable {
        var sequence: UInt64
        /// Checksum of that entry, which stands for all before it.
        var checksum: UInt32
    }

    private static let magic = Array("LSMARK1\0".utf8)
    private static let bytesCount = 24
    private let file: JournalFile

    /// Opens the mark, or makes it: a journal without one is taken at its word.
    init(path: String, journal: String, initially position: Position) throws(JournalError) {
        do {
            // Whole or not at all: a crash here must not leave an empty file, which is a damaged mark at the next start.
            if !JournalFile.exists(path) { try JournalFile.replace(path, with: Self.encode(position)) }
            file = try JournalFile(opening: path, O_RDWR)
        } catch {
            throw .unreadable(path: journal, message: error.message)
        }
    }

    func read(path: String, journal: String) throws(JournalError) -> Position {
        let bytes: [UInt8]?
        do { bytes = try file.readAll(bytesMax: Self.bytesCount) } catch {
            throw .unreadable(path: journal, message: error.message)
        }
        guard let bytes, bytes.count == Self.bytesCount, Array(bytes[..<8]) == Self.magic,
            bytes.number(at: 20, bytes: 4) == UInt64(JournalChecksum.of(Array(bytes[..<20])))
        else {
            throw .corrupt(
                path: journal, sequence: 0,
                message: """
                    cannot be vouched for: \(path), which names the last acknowledged entry, is damaged; compare the journal with a \
                    backup, then delete that file to go on
                    """)
        }
        return Position(sequence: bytes.number(at: 8), checksum: UInt32(bytes.number(at: 16, bytes: 4)))
    }

    func write(_ position: Position) throws(JournalFile.Failure) { try file.write(Self.encode(position)) }

    private static func encode(_ position: Position) -> [UInt8] {
        var bytes = magic
        bytes.reserveCapacity(bytesCount)
        bytes.append(number: position.sequence)
        bytes.append(number: UInt64(position.checksum), bytes: 4)
        bytes.append(number: UInt64(JournalChecksum.of(bytes)), bytes: 4)
        return bytes
    }
}
