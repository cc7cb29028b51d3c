import Messages
import StateMachine

/// The rules that several requests share. Each names the field it was applied to.
enum Rule {
    static func bytes(_ field: String, _ value: String, _ range: ClosedRange<Int>) throws(Rejection) {
        guard range.contains(value.utf8.count) else {
            throw .invalid(field, "must be \(range.lowerBound)–\(range.upperBound) bytes, is \(value.utf8.count)")
        }
        // protobuf-c strings end at the first NUL: what follows would be lost without a word.
        guard !value.utf8.contains(0) else { throw .invalid(field, "must not contain NUL") }
    }

    /// 1–`bytesMax` bytes without control characters.
    static func identifier(_ field: String, _ value: String, bytesMax: Int = ReviewsLimits.idBytesMax) throws(Rejection) {
        try bytes(field, value, 1...bytesMax)
        try noControls(field, value)
    }

    static func noControls(_ field: String, _ value: String) throws(Rejection) {
        guard value.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw .invalid(field, "must not contain control characters")
        }
    }

    static func reason(_ value: String) throws(Rejection) {
        try bytes("reason", value, 1...ReviewsLimits.reasonBytesMax)
    }

    static func stars(_ field: String, _ value: UInt32) throws(Rejection) {
        guard (1...5).contains(value) else { throw .invalid(field, "must be 1–5, is \(value)") }
    }

    /// The key behind a review id.
    static func key(_ reviewID: ReviewID) throws(Rejection) -> ReviewKey {
        guard let key = ReviewKey(reviewID) else { throw .invalid("review_id", "must be \"<source>:<source id>\"") }
        do { try key.validate() } catch { throw .invalid("review_id", error.message) }
        return key
    }
}
