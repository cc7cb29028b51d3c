import Foundation
import ServiceKit

/// The file with the key that signs quotes, shared by all services of a shop.
enum QuoteKeyFile {
    struct Refusal: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter createIfMissing: make the key; of several services that start at once, one wins and the others read its key.
    static func read(_ path: String, createIfMissing: Bool) throws -> ServiceSecrets {
        if createIfMissing, !FileManager.default.fileExists(atPath: path) { try create(path) }
        guard let key = FileManager.default.contents(atPath: path) else {
            throw Refusal(
                description: "--quote-key-file \(path) cannot be read; make it with `head -c 32 /dev/urandom > \(path)` or --create-quote-key")
        }
        guard key.count == ServiceSecrets.quoteKeyBytes else {
            throw Refusal(
                description: "--quote-key-file \(path) has \(key.count) bytes; a quote key has \(ServiceSecrets.quoteKeyBytes)")
        }
        return ServiceSecrets(quoteKey: Array(key))
    }

    private static func create(_ path: String) throws {
        let draft = "\(path).\(getpid())"
        defer { unlink(draft) }
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Refusal(description: "\(draft): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        // SystemRandomNumberGenerator draws from getrandom(2).
        let key = (0..<ServiceSecrets.quoteKeyBytes).map { _ in UInt8.random(in: 0...255) }
        guard write(descriptor, key, key.count) == key.count, fsync(descriptor) == 0 else {
            throw Refusal(description: "\(draft): \(String(cString: strerror(errno)))")
        }
        // A link appears whole or not at all, and never replaces what another service has made meanwhile.
        guard link(draft, path) == 0 || errno == EEXIST else {
            throw Refusal(description: "\(path): \(String(cString: strerror(errno)))")
        }
    }
}
