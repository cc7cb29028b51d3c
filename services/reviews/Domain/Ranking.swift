/// The two formulas by which anything is sorted here.
public enum Ranking {
    /// Weight of the prior, in votes.
    public static let priorVotes = 10.0
    /// Stars of the prior.
    public static let priorStars = 4.2
    /// 97.5 % quantile of the normal distribution: a 95 % interval.
    public static let z = 1.959_963_984_540_054

    /// `(C·m + Σ) / (C + n)`: one 5★ is 4.273, fifty at 4.5 are 4.45, none is the prior.
    ///
    /// - Parameters:
    ///   - starsSum: Σ over the starred votes.
    ///   - starred: n, the number of starred votes.
    public static func bayesian(starsSum: UInt64, starred: UInt64) -> Double {
        (priorVotes * priorStars + Double(starsSum)) / (priorVotes + Double(starred))
    }

    /// Lower bound of the 95 % Wilson interval: 1 of 1 is 0.207, 45 of 50 are 0.786; 0 without votes.
    public static func wilson(helpful: UInt64, votes: UInt64) -> Double {
        guard votes > 0 else { return 0 }
        let n = Double(votes)
        let share = Double(min(helpful, votes)) / n
        let zz = z * z
        let spread = z * ((share * (1 - share) + zz / (4 * n)) / n).squareRoot()
        return max(0, (share + zz / (2 * n) - spread) / (1 + zz / n))
    }
}
