/// FNV-1a, 64 bit (Fowler, Noll, Vo; <http://www.isthe.com/chongo/tech/comp/fnv/>): the same on every machine and in every run, unlike
/// `Hasher`. Names methods and partitions on the wire and fingerprints requests; not for anything an attacker must not forge.
public struct StableHash: Sendable {
    public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    public init() {}

    public mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }

    public static func of(_ text: String) -> UInt64 {
        var hash = StableHash()
        hash.combine(text.utf8)
        return hash.value
    }

    public static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = StableHash()
        hash.combine(bytes)
        return hash.value
    }
}
