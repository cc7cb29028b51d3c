import Foundation
import Glibc

/// Reads and copies the files of a plugin's folder, with a bound.
public enum PackageFile {
    static func bytes(_ path: String, bytesMax: Int) throws(PackageError) -> [UInt8] {
        let handle = try open(path)
        defer { try? handle.close() }
        do {
            let data = try handle.read(upToCount: bytesMax + 1) ?? Data()
            guard data.count <= bytesMax else { throw PackageError(file: path, rule: "at most \(bytesMax) bytes") }
            return [UInt8](data)
        } catch let error as PackageError {
            throw error
        } catch {
            throw PackageError(file: path, rule: "cannot be read: \(error.localizedDescription)")
        }
    }

    static func text(_ path: String, bytesMax: Int) throws(PackageError) -> String {
        guard let text = String(validating: try bytes(path, bytesMax: bytesMax), as: UTF8.self) else {
            throw PackageError(file: path, rule: "must be UTF-8")
        }
        return text
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Copies what is in the file, also if the source is a link: a copy that leads elsewhere could be changed after it was verified.
    ///
    /// - Parameter destination: must not exist.
    /// - Throws: if the source is no regular file or larger than `PackageLimits.fileBytesMax`.
    public static func copy(_ source: String, to destination: String) throws(PackageError) {
        let input = try open(source)
        defer { try? input.close() }
        let descriptor = Glibc.open(destination, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw PackageError(file: destination, rule: "cannot be made: \(String(cString: strerror(errno)))")
        }
        let output = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        defer { try? output.close() }
        try pieces(of: input, source) { try output.write(contentsOf: $0) }
    }

    /// The file's content, piece by piece.
    ///
    /// - Throws: if it cannot be read or is larger than `PackageLimits.fileBytesMax`, or `body` throws.
    static func pieces(of input: FileHandle, _ path: String, _ body: (Data) throws -> Void) throws(PackageError) {
        var total = 0
        do {
            while let piece = try input.read(upToCount: pieceBytes), !piece.isEmpty {
                total += piece.count
                guard total <= PackageLimits.fileBytesMax else { break }
                try body(piece)
            }
        } catch {
            throw PackageError(file: path, rule: "cannot be read or copied: \(error.localizedDescription)")
        }
        guard total <= PackageLimits.fileBytesMax else {
            throw PackageError(file: path, rule: "at most \(PackageLimits.fileBytesMax) bytes")
        }
    }

    /// For reading. A pipe or device in a plugin's folder could hold up whoever opens it, or never end.
    static func open(_ path: String) throws(PackageError) -> FileHandle {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw PackageError(file: path, rule: "cannot be read: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            Glibc.close(descriptor)
            throw PackageError(file: path, rule: "must be a regular file")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static let pieceBytes = 1 << 20
}
