import Foundation

/// The few file operations that a journal does beside SQLite. Errors are the system's own words.
final class JournalFile: Sendable {
    struct Failure: Error {
        let message: String

        init(_ doing: String) { message = "\(doing): \(String(cString: strerror(errno)))" }
    }

    private let descriptor: Int32

    init(opening path: String, _ flags: Int32) throws(Failure) {
        descriptor = open(path, flags | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw Failure("cannot open \(path)") }
    }

    deinit { _ = close(descriptor) }

    /// False if another process, or another journal in this one, holds the lock.
    func lockExclusively() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    func write(_ bytes: [UInt8], at offset: Int = 0) throws(Failure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress! + written, $0.count - written, off_t(offset + written))
            }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { throw Failure("cannot write") }
            written += count
        }
    }

    /// The whole file, or nil if it has more bytes than allowed.
    func readAll(bytesMax: Int) throws(Failure) -> [UInt8]? {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        if size < 0 { throw Failure("cannot read") }
        guard size <= bytesMax else { return nil }
        var bytes = [UInt8](repeating: 0, count: size)
        var done = 0
        while done < size {
            let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress! + done, size - done, off_t(done)) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { throw Failure("cannot read") }
            done += count
        }
        return bytes
    }

    func synchronize() throws(Failure) {
        if fsync(descriptor) != 0 { throw Failure("cannot sync") }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Makes creations and renames in the directory of `path` durable.
    static func synchronizeDirectory(of path: String) throws(Failure) {
        let directory = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        try JournalFile(opening: directory, O_RDONLY | O_DIRECTORY).synchronize()
    }

    /// Puts `bytes` at `path`, whole or not at all, also across a power failure.
    static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
        let new = "\(path).new"
        let file = try JournalFile(opening: new, O_WRONLY | O_CREAT | O_TRUNC)
        try file.write(bytes)
        try file.synchronize()
        if rename(new, path) != 0 { throw Failure("cannot rename \(new) to \(path)") }
        try synchronizeDirectory(of: path)
    }
}

/// Little-endian numbers in journal files.
extension [UInt8] {
    mutating func append(number: UInt64, bytes: Int = 8) {
        for index in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(index)))) }
    }

    func number(at offset: Int, bytes: Int = 8) -> UInt64 {
        self[offset..<offset + bytes].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
