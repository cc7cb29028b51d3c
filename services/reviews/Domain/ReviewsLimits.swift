/// What the reviews machine accepts at most. Past a limit the answer is an error that names it, never silence.
public enum ReviewsLimits {
    /// Items in one `IngestReviews`.
    public static let batchItemsMax = 500
    public static let sourceBytesMax = 32
    public static let sourceIDBytesMax = 128
    public static let idBytesMax = 64
    public static let authorBytesMax = 128
    public static let textBytesMax = 16_384
    public static let reasonBytesMax = 256
    /// Voters on the helpfulness of one review.
    public static let votersPerReviewMax = 100_000
    /// Returns of order's feed that a submission is checked against; older submissions must ask order again.
    public static let recentReturnsMax = 4_096
    /// Returns in one `FollowOrders`: order hands out at most this many entries at once, each with few returns.
    public static let returnsPerStretchMax = 4_096
    /// Classifiers (id, version and accuracy) whose labels were ever stored: a byte in each record.
    public static let classifiersMax = 255
    public static let pluginIDBytesMax = 128
    public static let pluginVersionBytesMax = 64
    /// Moderation plugins that looked at one review.
    public static let moderatorsMax = 16
    /// Findings that are kept of one review.
    public static let findingsMax = 64
    public static let findingRuleBytesMax = 64
    public static let findingExplanationBytesMax = 256
    public static let holdReasonBytesMax = 512
    /// Reviews that one snapshot may take down, believed or not.
    public static let snapshotTakedownsMax = 5_000
    /// Source ids in one snapshot: notes and faults of one payload.
    public static let snapshotIDsMax = 1_000
    public static let pageSizeDefault = 20
    public static let pageSizeMax = 100
    /// How far a source's clock may be ahead of ours.
    public static let clockSkewMax = Duration.seconds(24 * 3_600)
}
