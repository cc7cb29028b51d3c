/// CRC-32C (Castagnoli; RFC 3720, appendix B.4): finds every burst of up to 32 flipped bits, unlike a sum.
struct JournalChecksum: Hashable, Sendable {
    private(set) var value: UInt32

    /// Continues from a finished checksum, so that checksums form a chain.
    init(continuing value: UInt32 = 0) { self.value = value }

    mutating func combine(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { combine($0) }
    }

    mutating func combine(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { combine($0) }
    }

    mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        var crc = ~value
        Self.tables.withUnsafeBufferPointer { table in
            var index = 0
            // Eight bytes at a time, one table each ("slicing by 8", Kounavis and Berry 2005).
            while index + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ UInt64(crc)
                crc =
                    table[7 &* 256 &+ Int(word & 0xff)] ^ table[6 &* 256 &+ Int(word >> 8 & 0xff)]
                    ^ table[5 &* 256 &+ Int(word >> 16 & 0xff)] ^ table[4 &* 256 &+ Int(word >> 24 & 0xff)]
                    ^ table[3 &* 256 &+ Int(word >> 32 & 0xff)] ^ table[2 &* 256 &+ Int(word >> 40 & 0xff)]
                    ^ table[256 &+ Int(word >> 48 & 0xff)] ^ table[Int(word >> 56)]
                index &+= 8
            }
            while index < bytes.count {
                crc = table[Int((crc ^ UInt32(bytes[index])) & 0xff)] ^ crc >> 8
                index &+= 1
            }
        }
        value = ~crc
    }

    /// Of bytes that stand alone.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        var checksum = JournalChecksum()
        checksum.combine(bytes)
        return checksum.value
    }

    /// Of one entry, in the chain: covers the previous checksum, sequence, time and payload.
    static func of(_ sequence: UInt64, _ timeMicroseconds: Int64, _ payload: UnsafeRawBufferPointer, after previous: UInt32)
        -> UInt32
    {
        var checksum = JournalChecksum(continuing: previous)
        checksum.combine(sequence)
        checksum.combine(UInt64(bitPattern: timeMicroseconds))
        checksum.combine(payload)
        return checksum.value
    }

    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var crc = UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? 0x82f6_3b78 ^ crc >> 1 : crc >> 1 }
            tables[byte] = crc
        }
        for table in 1..<8 {
            for byte in 0..<256 {
                let before = tables[(table - 1) * 256 + byte]
                tables[table * 256 + byte] = tables[Int(before & 0xff)] ^ before >> 8
            }
        }
        return tables
    }()
}
