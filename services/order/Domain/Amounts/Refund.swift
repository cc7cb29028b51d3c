/// Refunds that add up: after r of n units have gone back, exactly ⌊paid × r ÷ n⌋ has. So whatever the partition and the order of partial
/// refunds, the last unit brings the sum to what was paid: no cent is lost or invented.
enum Refund {
    /// - Parameters:
    ///   - further: units that go back now; `before` + `further` ≤ `units`.
    ///   - paid: what was paid for all `units`, in minor units, ≥ 0.
    static func amount(of further: UInt64, after before: UInt64, units: UInt64, paid: Int64) -> Int64 {
        cumulative(before + further, units: units, paid: paid) - cumulative(before, units: units, paid: paid)
    }

    private static func cumulative(_ back: UInt64, units: UInt64, paid: Int64) -> Int64 {
        precondition(back <= units && paid >= 0, "\(back) of \(units) units of \(paid)")
        return units == 0 ? 0 : Int64(Int128(paid) * Int128(back) / Int128(units))
    }
}
