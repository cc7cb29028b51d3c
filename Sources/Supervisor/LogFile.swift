import Foundation

/// A child's log, kept bounded: one file and one before it.
///
/// The child writes at the end of the file it was started with, so the file is copied and cut off rather than renamed. What is written
/// between the two is lost: at most the lines of a millisecond, once per `bytesMax`.
public enum LogFile {
    /// Size past which a log is rotated.
    public static let bytesMax = 16 * 1024 * 1024

    /// Rotates `path` to `path.1` if it is over the limit.
    ///
    /// - Returns: whether it was.
    @discardableResult
    public static func rotate(_ path: String, bytesMax: Int = bytesMax) throws -> Bool {
        var information = stat()
        guard stat(path, &information) == 0, Int(information.st_size) > bytesMax else { return false }
        let previous = path + ".1"
        if FileManager.default.fileExists(atPath: previous) { try FileManager.default.removeItem(atPath: previous) }
        try FileManager.default.copyItem(atPath: path, toPath: previous)
        guard truncate(path, 0) == 0 else { throw ChildFailure(description: "\(path): \(String(cString: strerror(errno)))") }
        return true
    }

    /// The last lines of a log, for an error message. Empty if there is none.
    public static func tail(_ path: String, lines: Int) -> [String] {
        guard let file = FileHandle(forReadingAtPath: path) else { return [] }
        defer { try? file.close() }
        let window: UInt64 = 16 * 1024
        let end = (try? file.seekToEnd()) ?? 0
        try? file.seek(toOffset: end > window ? end - window : 0)
        let text = String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").suffix(lines).map(String.init)
    }
}
