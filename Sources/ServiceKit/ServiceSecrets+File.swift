import Foundation

extension ServiceSecrets {
    /// Why there are no secrets. The description says what to do.
    public struct Unavailable: Error, Hashable, Sendable, CustomStringConvertible {
        public var description: String
    }

    /// Reads the quote key from `path`: 32 bytes, readable by its owner alone.
    ///
    /// - Parameter createIfMissing: makes a random key, mode 0600. Only where one process starts all services of an installation:
    ///   services with different keys refuse each other's quotes.
    public static func load(quoteKeyFile path: String, createIfMissing: Bool = false) throws(Unavailable) -> ServiceSecrets {
        if createIfMissing && access(path, F_OK) != 0 { try createQuoteKey(at: path) }
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw Unavailable(
                description:
                    "\(path): \(String(cString: strerror(errno))); make it with: head -c 32 /dev/urandom > \(path); chmod 600 \(path)"
            )
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Unavailable(description: "\(path): must not be open to others; run: chmod 600 \(path)")
        }
        guard let key = FileManager.default.contents(atPath: path) else {
            throw Unavailable(description: "\(path): cannot be read by this user")
        }
        guard key.count == quoteKeyBytes else {
            throw Unavailable(description: "\(path): has \(key.count) bytes; a quote key has \(quoteKeyBytes)")
        }
        return ServiceSecrets(quoteKey: Array(key))
    }

    /// Whole or not at all, and never over another process's key: written aside, then linked.
    private static func createQuoteKey(at path: String) throws(Unavailable) {
        // The system's generator is cryptographically secure.
        let key = (0..<quoteKeyBytes).map { _ in UInt8.random(in: 0...255) }
        // Not named by pid: in containers that share the folder every process is pid 1.
        let new = "\(path).\(UUID().uuidString).new"
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: new, contents: Data(key), attributes: attributes) else {
            throw Unavailable(description: "\(new): cannot be created; is the directory there and writable?")
        }
        defer { unlink(new) }
        guard link(new, path) == 0 || errno == EEXIST else {
            throw Unavailable(description: "\(path): cannot be created: \(String(cString: strerror(errno)))")
        }
    }
}
