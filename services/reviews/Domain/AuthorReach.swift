import Messages

/// How far an author's voice carries, by followers at the source. A rule of the shop, not of a source: it must be the same for all of them.
public enum AuthorReach {
    /// From here on an author is an opinion leader.
    public static let leaderFollowersMin: UInt64 = 100_000
    /// From here on an author is heard beyond friends.
    public static let consumerVoiceFollowersMin: UInt64 = 1_000

    /// - Parameter followers: 0: not known.
    public static func tier(followers: UInt64) -> ReviewsV1.AuthorTier {
        switch followers {
        case 0: .unspecified
        case ..<consumerVoiceFollowersMin: .consumer
        case ..<leaderFollowersMin: .koc
        default: .kol
        }
    }
}
