import Messages

/// The classifiers whose labels were ever stored, so that a record names its own with one byte.
struct ClassifierTable: Hashable, Sendable {
    /// In the order of first use; never shrinks.
    private(set) var all: [ReviewsV1.Classifier] = []

    /// Whether `classifier` has a number or may still get one.
    func hasRoom(for classifier: ReviewsV1.Classifier) -> Bool {
        all.count < ReviewsLimits.classifiersMax || all.contains(classifier)
    }

    /// From 1. Commands check `hasRoom`; a journal that no command wrote gets 0, "not known who".
    mutating func number(of classifier: ReviewsV1.Classifier) -> UInt8 {
        if let position = all.firstIndex(of: classifier) { return UInt8(position + 1) }
        guard all.count < ReviewsLimits.classifiersMax else { return 0 }
        all.append(classifier)
        return UInt8(all.count)
    }

    subscript(number: UInt8) -> ReviewsV1.Classifier { all[Int(number) - 1] }
}
