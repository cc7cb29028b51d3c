import Messages

/// A text reduced to what a copy keeps: letters and digits, in lower case, half-width. Punctuation, white space, emoji and layout go.
///
/// Canonical equivalence is not folded: "é" as one scalar and as two count as different texts.
public struct NormalizedText: Hashable, Sendable {
    public let scalars: [Unicode.Scalar]

    public init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars {
            let narrow = Self.halfWidth(scalar)
            guard Self.isKept(narrow) else { continue }
            if narrow.isASCII {
                let value = narrow.value
                scalars.append((0x41...0x5a).contains(value) ? Unicode.Scalar(UInt8(value | 0x20)) : narrow)
            } else {
                scalars.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
            }
        }
        self.scalars = scalars
    }

    /// Full-width ASCII (！ to ～), as Chinese input methods write it.
    private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xff01...0xff5e).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value - 0xfee0))
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        // CJK ideographs first: they are most of the input, and the property look-up is slow.
        if (0x4e00...0x9fff).contains(scalar.value) { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }
}

// MARK: Clusters

extension NormalizedText {
    /// Below this length, or with fewer different letters, equal texts of different authors say nothing about copying: 好评, 很好很好很好.
    public static let distinctiveScalarsMin = 12
    public static let distinctiveDifferentMin = 6

    public var isDistinctive: Bool {
        scalars.count >= Self.distinctiveScalarsMin && Set(scalars).count >= Self.distinctiveDifferentMin
    }

    /// The cluster of a review with this text: equal for duplicates, 0 for a review that is nobody's duplicate.
    ///
    /// A distinctive text makes a cluster by itself, whoever posts it. Any other text makes one only together with a known author at
    /// one source: the same person saying 好评 twice. FNV-1a is not collision-proof: who forges one can merge a review into another's cluster, no more.
    public func cluster(author: String, source: String) -> UInt64 {
        guard !scalars.isEmpty else { return 0 }
        var hash = StableHash()
        for scalar in scalars { hash.combine(UTF8.encode(scalar)!) }
        if !isDistinctive {
            guard !author.isEmpty else { return 0 }
            for part in [source, author] {
                hash.combine(CollectionOfOne(0))
                hash.combine(part.utf8)
            }
        }
        return max(hash.value, 1)
    }
}
