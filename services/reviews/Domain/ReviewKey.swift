import Messages
import StateMachine

/// Names a review for ever: where it comes from, and its id there.
public struct ReviewKey: Hashable, Comparable, Sendable {
    /// Source of native reviews; no other source may call itself that.
    public static let nativeSource = "shop"

    public let source: String
    public let sourceID: String

    public init(source: String, sourceID: String) {
        self.source = source
        self.sourceID = sourceID
    }

    /// The native review with this number.
    static func native(_ number: UInt64) -> ReviewKey { ReviewKey(source: nativeSource, sourceID: "n-\(number)") }

    /// `<source>:<source id>`. A source has no colon, so the first one separates.
    public var reviewID: ReviewID { ReviewID("\(source):\(sourceID)") }

    /// Nil if `reviewID` has no colon.
    public init?(_ reviewID: ReviewID) {
        guard let colon = reviewID.rawValue.firstIndex(of: ":") else { return nil }
        source = String(reviewID.rawValue[..<colon])
        sourceID = String(reviewID.rawValue[reviewID.rawValue.index(after: colon)...])
    }

    public static func < (left: ReviewKey, right: ReviewKey) -> Bool {
        (left.source, left.sourceID) < (right.source, right.sourceID)
    }

    /// - Throws: `INVALID_ARGUMENT` naming `source` or `source_id`.
    func validate() throws(Rejection) {
        try Self.checkSource(source)
        try Rule.identifier("source_id", sourceID, bytesMax: ReviewsLimits.sourceIDBytesMax)
    }

    /// - Throws: `INVALID_ARGUMENT` naming `source`.
    public static func checkSource(_ source: String) throws(Rejection) {
        try Rule.bytes("source", source, 1...ReviewsLimits.sourceBytesMax)
        guard source.utf8.allSatisfy({ (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }) else {
            throw .invalid("source", "must consist of a–z, 0–9 and \"-\"")
        }
    }
}
