import Glibc
import Synchronization

/// Who may connect to an `ipc://` endpoint: the mode of its file.
public enum FileMode: Sendable {
    /// Processes of the same user: 0600.
    case owner
    /// And of the file's group: 0660.
    case group

    private var bits: mode_t {
        switch self {
        case .owner: 0o600
        case .group: 0o660
        }
    }

    /// The mask is the whole process's: one `bind` at a time.
    private static let maskLock = Mutex(())

    /// Runs `bind` so that the file is never open to more than its owner, and then sets its mode. A file that another thread makes in these microseconds is
    /// open to its owner only as well, which harms nobody.
    func apply(to endpoint: String, _ bind: () throws(SocketError) -> Void) throws(SocketError) {
        // Names that begin with "@" are no files; "*" lets libzmq make one in a folder of its own, which only the owner enters.
        guard endpoint.hasPrefix("ipc://"), let first = endpoint.dropFirst(6).first, first != "@", first != "*" else {
            return try bind()
        }
        let bound: Result<Void, SocketError> = Self.maskLock.withLock { _ in
            let mask = umask(0o177)
            defer { umask(mask) }
            return Result { () throws(SocketError) in try bind() }
        }
        try bound.get()
        let path = String(endpoint.dropFirst(6))
        guard chmod(path, bits) == 0 else {
            throw SocketError(operation: "chmod \(path)", reason: String(cString: strerror(errno)))
        }
    }
}
