import Foundation

/// The bytes of a file or of standard input, unpacked if they are gzip, in chunks.
package final class ByteSource {
    package static let chunkBytes = 256 * 1024

    private let handle: FileHandle
    private let unpacker: Unpacker?
    private let name: String
    /// Bytes of the file as it lies on disk; nil for a pipe. For a progress bar's share.
    package let sizeOnDisk: Int?
    private var bytesRead = 0

    /// 0…1 of the file, as far as it is known: not for pipes, and for a packed file an estimate (text packs about 1 : 3).
    package var shareRead: Double? {
        guard let sizeOnDisk, sizeOnDisk > 0 else { return nil }
        return min(Double(bytesRead) / (Double(sizeOnDisk) * (unpacker == nil ? 1 : 3)), 1)
    }

    private struct Unpacker {
        let process: Process
        let complaints: Pipe
    }

    /// - Parameter path: a file, or `-` for standard input (not unpacked: pipe it through `gzip -dc`).
    /// - Throws: `InputError` when it cannot be opened.
    package init(path: String) throws(InputError) {
        name = path
        if path == "-" {
            (handle, unpacker, sizeOnDisk) = (.standardInput, nil, nil)
            return
        }
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw InputError("\(path): \(String(cString: strerror(errno)))") }
        let file = FileHandle(fileDescriptor: opened, closeOnDealloc: true)
        var information = stat()
        fstat(opened, &information)
        sizeOnDisk = information.st_mode & S_IFMT == S_IFREG ? Int(information.st_size) : nil
        // By its first bytes, not by its name: a renamed file is still what it is. A pipe cannot be looked into.
        if sizeOnDisk == nil || Self.isGzip(file) == false {
            (handle, unpacker) = (file, nil)
        } else {
            let (process, output, complaints) = try Self.unpack(path)
            (handle, unpacker) = (output, Unpacker(process: process, complaints: complaints))
        }
    }

    deinit { if let process = unpacker?.process, process.isRunning { process.terminate() } }

    /// - Returns: the next bytes, nil at the end.
    /// - Throws: `InputError` when reading fails or the archive is damaged.
    package func next() throws(InputError) -> [UInt8]? {
        let chunk: Data?
        do { chunk = try handle.read(upToCount: Self.chunkBytes) } catch { throw InputError("\(name): \(error)") }
        if let chunk, !chunk.isEmpty {
            bytesRead += chunk.count
            return [UInt8](chunk)
        }
        if let unpacker {
            let complaint = unpacker.complaints.fileHandleForReading.readDataToEndOfFile()
            unpacker.process.waitUntilExit()
            guard unpacker.process.terminationStatus == 0 else {
                let text = String(decoding: complaint, as: UTF8.self).split(separator: "\n").joined(separator: " ")
                throw InputError(malformed: "\(name): not a whole gzip file (\(text))")
            }
        }
        return nil
    }

    private static func isGzip(_ file: FileHandle) -> Bool {
        var magic: [UInt8] = [0, 0]
        return pread(file.fileDescriptor, &magic, 2, 0) == 2 && magic == [0x1f, 0x8b]
    }

    private static func unpack(_ path: String) throws(InputError) -> (Process, FileHandle, Pipe) {
        let process = Process()
        let (output, complaints) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", "--", path]
        process.standardOutput = output
        process.standardError = complaints
        do { try process.run() } catch { throw InputError("\(path) is packed and gzip cannot be run: \(error)") }
        return (process, output.fileHandleForReading, complaints)
    }
}

/// Input that cannot be read at all, as opposed to single rows that are refused.
package struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
    package let exitCode: Int32

    /// No such file, or it cannot be read or written.
    package init(_ description: String) {
        self.description = description
        exitCode = ExitCodes.noInput
    }

    /// It was read, and is not what it should be.
    package init(malformed description: String) {
        self.description = description
        exitCode = ExitCodes.invalidData
    }
}
