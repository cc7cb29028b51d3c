import Crypto
import Foundation

/// sha256 in lower-case hex.
public enum Digest {
    public static func hex(_ bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
    }

    /// Of a file's content, read piece by piece.
    ///
    /// - Throws: if the file cannot be read or is larger than `PackageLimits.fileBytesMax`.
    public static func hex(file path: String) throws(PackageError) -> String {
        var sum = SHA256()
        var total = 0
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            while let piece = try handle.read(upToCount: pieceBytes), !piece.isEmpty {
                total += piece.count
                guard total <= PackageLimits.fileBytesMax else { break }
                sum.update(data: piece)
            }
        } catch {
            throw PackageError(file: path, rule: "cannot be read: \(error.localizedDescription)")
        }
        guard total <= PackageLimits.fileBytesMax else {
            throw PackageError(file: path, rule: "at most \(PackageLimits.fileBytesMax) bytes")
        }
        return sum.finalize().map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
    }

    private static let pieceBytes = 1 << 20

    static func isHex(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
    }
}
