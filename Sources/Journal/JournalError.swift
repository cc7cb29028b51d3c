/// Why a journal did not do what it was asked. The description is for an operator: path, entry, what is wrong, what to do.
public enum JournalError: Error, Hashable, Sendable {
    /// The entries are not acknowledged (disk full, I/O error, limit). Whether they are durable all the same, `lastSequence` tells.
    case appendFailed(path: String, message: String)
    /// The journal holds something it must not: named, refused, never skipped. `message` says what to do.
    case corrupt(path: String, sequence: UInt64, message: String)
    case unreadable(path: String, message: String)
    /// Another process writes this journal.
    case locked(path: String)
}

extension JournalError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .appendFailed(let path, let message): "journal \(path): not appended: \(message)"
        case .corrupt(let path, let sequence, let message): "journal \(path): entry \(sequence) \(message)"
        case .unreadable(let path, let message): "journal \(path): \(message)"
        case .locked(let path):
            "journal \(path): is in use by another process; stop that one first (one journal has one writer)"
        }
    }
}
