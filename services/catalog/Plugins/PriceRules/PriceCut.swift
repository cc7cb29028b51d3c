/// How one rule lowers a price per unit. Amounts are minor units.
enum PriceCut: Hashable, Sendable {
    /// This price, if it is lower.
    case price(Int64)
    /// Less by this many of 10,000 parts, 0…10,000; the new price is rounded half up.
    case basisPoints(Int64)
    /// Less by this amount, but not below 0.
    case amount(Int64)

    /// - Parameter price: ≥ 0.
    /// - Returns: 0 … `price`.
    func applied(to price: Int64) -> Int64 {
        switch self {
        case .price(let fixed): min(price, fixed)
        case .amount(let amount): max(0, price - amount)
        case .basisPoints(let basisPoints):
            // In two parts, so that no price overflows: the quotient times 10,000 is the price again at most.
            price / 10_000 * (10_000 - basisPoints) + (price % 10_000 * (10_000 - basisPoints) + 5_000) / 10_000
        }
    }
}
