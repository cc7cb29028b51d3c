import Foundation

/// The right to run a mesh on a data directory: held by one process at a time, given back by the kernel however that process ends.
public final class DirectoryLock: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// - Throws: `Refusal` if another process holds it (with its pid) or the file cannot be made.
    public static func take(in directory: String) throws(Refusal) -> DirectoryLock {
        let path = directory + "/liveshop.lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Refusal(description: "\(path): \(String(cString: strerror(errno)))") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n").first.map(String.init)
            close(descriptor)
            throw Refusal(description: "\(directory) is in use by another liveshop process (pid \(holder ?? "unknown"))")
        }
        let text = Array("\(getpid())\n".utf8)
        guard ftruncate(descriptor, 0) == 0, write(descriptor, text, text.count) == text.count else {
            close(descriptor)
            throw Refusal(description: "\(path): \(String(cString: strerror(errno)))")
        }
        return DirectoryLock(descriptor: descriptor)
    }

    public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        public let description: String
    }
}
