import Messages
import StateMachine

extension ReviewsV1.SourceReview {
    /// Sources whose notes have no stars; a star there is an importer's mistake, and would bend the mean.
    static let starlessSources: Set<String> = ["red"]

    var key: ReviewKey { ReviewKey(source: source, sourceID: sourceID) }

    /// - Throws: `INVALID_ARGUMENT` naming the first field that breaks its rule.
    func validate(at now: Instant) throws(Rejection) {
        try key.validate()
        guard source != ReviewKey.nativeSource else { throw .invalid("source", "\"shop\" is reserved for native reviews") }
        guard revision >= 1 else { throw .invalid("revision", "must be at least 1") }
        try Rule.identifier("sku", sku.rawValue)
        try Rule.bytes("author", author, 0...ReviewsLimits.authorBytesMax)
        try Rule.noControls("author", author)
        try Rule.bytes("text", text, 0...ReviewsLimits.textBytesMax)
        if case .unrecognized(let value) = tier { throw .invalid("tier", "unknown value \(value)") }
        if case .unrecognized(let value) = sentiment { throw .invalid("sentiment", "unknown value \(value)") }
        if let stars {
            try Rule.stars("stars", stars.value)
            guard !Self.starlessSources.contains(source) else {
                throw .invalid("stars", "must be absent: \(source) notes carry none")
            }
        } else if text.allSatisfy(\.isWhitespace) {
            throw .invalid("text", "must not be blank without stars")
        }
        guard createdAt >= .epoch, createdAt <= now + ReviewsLimits.clockSkewMax else {
            throw .invalid("created_at_us", "must be 0 or a time at most 24 h ahead, is \(createdAt.microseconds)")
        }
    }

    /// Fingerprint of everything that is said, but not of who says it at which revision.
    ///
    /// - Parameter isMatched: SKU and tier were found here, and may be found otherwise the next time; they are not what the source says.
    func content(isMatched: Bool) -> UInt64 {
        var hash = ContentHash()
        hash.add(isMatched ? "" : sku.rawValue)
        hash.add(author)
        hash.add(text)
        hash.add(isMatched ? 0 : UInt64(UInt32(bitPattern: tier.rawValue)))
        hash.add(UInt64(stars?.value ?? 0))
        hash.add(UInt64(UInt32(bitPattern: sentiment.rawValue)))
        hash.add((disclosure?.compensated == true ? 1 : 0) | (disclosure?.insider == true ? 2 : 0))
        hash.add(UInt64(bitPattern: createdAt.microseconds))
        return hash.value
    }
}

/// Fields one after the other, each with its length, so that none runs into the next.
struct ContentHash {
    private var hash = StableHash()
    var value: UInt64 { hash.value }

    mutating func add(_ text: String) {
        add(UInt64(text.utf8.count))
        hash.combine(text.utf8)
    }

    mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { hash.combine($0) }
    }
}
