import Glibc

/// The symbols that a shared object gives to others: what `nm -D --defined-only` prints.
enum ELFExports {
    static let fileBytesMax = 256 * 1024 * 1024

    /// - Throws: `ConformanceFailure` for what is no 64-bit little-endian ELF file.
    static func names(of path: String) throws(ConformanceFailure) -> [String] {
        let file = try contents(of: path)
        let isELF = file.count >= 64 && file[0..<6] == [0x7F, 0x45, 0x4C, 0x46, 2, 1]
        guard isELF else { throw ConformanceFailure("\(path): not a 64-bit ELF file") }
        let reader = Reader(file: file)
        let sections = try reader.number(0x28, 8)
        let (size, count) = (try reader.number(0x3A, 2), try reader.number(0x3C, 2))
        var names: [String] = []
        for index in 0..<count {
            let section = sections + index * size
            // 11: SHT_DYNSYM. Its `link` is the section of its names.
            guard try reader.number(section + 4, 4) == 11 else { continue }
            let strings = try reader.number(sections + reader.number(section + 0x28, 4) * size + 0x18, 8)
            let (start, bytes) = (try reader.number(section + 0x18, 8), try reader.number(section + 0x20, 8))
            for symbol in stride(from: start, to: start + bytes, by: 24) {
                // Defined somewhere in the file, and not local.
                guard try reader.number(symbol + 6, 2) != 0, try reader.number(symbol + 4, 1) >> 4 != 0 else { continue }
                names.append(try reader.text(strings + reader.number(symbol, 4)))
            }
        }
        return names.sorted()
    }

    private struct Reader {
        let file: [UInt8]

        func number(_ offset: Int, _ size: Int) throws(ConformanceFailure) -> Int {
            guard offset >= 0, offset <= file.count - size else { throw ConformanceFailure("the ELF file is cut off") }
            let number = (0..<size).reduce(0 as UInt64) { $0 | UInt64(file[offset + $1]) << (8 * UInt64($1)) }
            guard let number = Int(exactly: number) else { throw ConformanceFailure("the ELF file is broken") }
            return number
        }

        func text(_ offset: Int) throws(ConformanceFailure) -> String {
            guard file.indices.contains(offset) else { throw ConformanceFailure("the ELF file is cut off") }
            return String(decoding: file[offset...].prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    private static func contents(of path: String) throws(ConformanceFailure) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw ConformanceFailure("\(path): \(String(cString: strerror(errno)))") }
        defer { fclose(file) }
        guard fseek(file, 0, SEEK_END) == 0, case let size = ftell(file), (0...fileBytesMax).contains(size),
            fseek(file, 0, SEEK_SET) == 0
        else { throw ConformanceFailure("\(path): larger than \(fileBytesMax) bytes or not a file") }
        return [UInt8](unsafeUninitializedCapacity: size) { $1 = fread($0.baseAddress, 1, size, file) }
    }
}
