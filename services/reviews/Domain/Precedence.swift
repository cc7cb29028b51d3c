import Messages

/// Which member of a cluster is its vote: the lowest number, and among equals the first to arrive.
///
/// One with stars, so that a copied note cannot take stars away; then a native one. The badge plays no part: who returns the goods keeps
/// the vote.
public enum Precedence {
    public static func of(_ review: ReviewsV1.Review) -> UInt8 {
        of(hasStars: review.stars != nil, isNative: review.origin == .native)
    }

    static func of(hasStars: Bool, isNative: Bool) -> UInt8 { (hasStars ? 0 : 2) + (isNative ? 0 : 1) }
}
