import Crypto
import Foundation

/// sha256 in lower-case hex.
public enum Digest {
    public static func hex(_ bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
    }

    /// Of a file's content, read piece by piece.
    ///
    /// - Throws: if the file is no regular file, cannot be read or is larger than `PackageLimits.fileBytesMax`.
    public static func hex(file path: String) throws(PackageError) -> String {
        var sum = SHA256()
        let handle = try PackageFile.open(path)
        defer { try? handle.close() }
        try PackageFile.pieces(of: handle, path) { sum.update(data: $0) }
        return sum.finalize().map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
    }

    static func isHex(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
    }
}
