import Messages

/// 64-bit keys for ids: the same on every machine and in every run, because they are journaled.
///
/// MurmurHash64A (Austin Appleby, public domain): eight bytes a step and well mixed in every bit, which HyperLogLog needs and FNV
/// does not give. Not for anything an attacker must not forge: who can choose event ids can make two of their own collide.
enum KeyHash {
    static func event(in session: SessionID) -> UInt64 { of(session.rawValue, seed: 1) }
    static func event(_ id: String, session: UInt64) -> UInt64 { of(id, seed: session) }

    /// Somebody who is known across platforms.
    static func person(_ identity: IdentityID) -> UInt64 { of(identity.rawValue, seed: 2) }
    /// Somebody who is known on one platform only.
    static func person(_ viewer: ViewerID, platform: UInt64) -> UInt64 { of(viewer.rawValue, seed: platform) }
    static func platform(_ platform: String) -> UInt64 { of(platform, seed: 3) }
    static func buyer(_ buyer: BuyerID) -> UInt64 { of(buyer.rawValue, seed: 4) }

    static func of(_ text: String, seed: UInt64) -> UInt64 {
        text.utf8.withContiguousStorageIfAvailable { murmur(UnsafeRawBufferPointer($0), seed: seed) }
            ?? Array(text.utf8).withUnsafeBytes { murmur($0, seed: seed) }
    }

    private static func murmur(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        let multiplier: UInt64 = 0xc6a4_a793_5bd1_e995
        var hash = seed ^ (UInt64(bytes.count) &* multiplier)
        var offset = 0
        while offset + 8 <= bytes.count {
            var word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            word &*= multiplier
            word ^= word >> 47
            word &*= multiplier
            hash = (hash ^ word) &* multiplier
            offset += 8
        }
        if offset < bytes.count {
            var tail: UInt64 = 0
            for index in offset..<bytes.count { tail |= UInt64(bytes[index]) << UInt64(8 * (index - offset)) }
            hash = (hash ^ tail) &* multiplier
        }
        hash ^= hash >> 47
        hash &*= multiplier
        return hash ^ (hash >> 47)
    }
}
