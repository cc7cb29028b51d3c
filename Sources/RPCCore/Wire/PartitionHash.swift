import Messages

/// Maps partition keys to the numbers that instances own ranges of.
public enum PartitionHash {
    /// What a header says of a partition key: 0 without one.
    public static func of(_ key: String?) -> UInt32 {
        guard let key, !key.isEmpty else { return 0 }
        return hash(key)
    }

    /// Folded FNV-1a (high half xor low half) of the key's UTF-8. 0 means "no key" on the wire, so a key that hashes to 0 gets 1.
    private static func hash(_ key: String) -> UInt32 {
        let hash = StableHash.of(key)
        return max(1, UInt32(truncatingIfNeeded: hash ^ (hash >> 32)))
    }
}
