/// How many distinct keys were seen: exactly while few, by HyperLogLog beyond.
///
/// Flajolet, Fusy, Gandouet, Meunier: "HyperLogLog: the analysis of a near-optimal cardinality estimation algorithm" (2007), with the
/// 64-bit hashes of Heule, Nunkesser, Hall (2013) and the estimator of Ertl: "New cardinality estimation algorithms for HyperLogLog
/// sketches" (2017), which needs no bias tables and is monotone: a sketch with more in it never says less.
///
/// The value depends on the set of keys alone: not on their order, not on repeats, not on how sketches were merged.
struct HyperLogLog: Hashable, Sendable {
    /// 2^precision registers.
    let precision: Int
    /// Distinct keys up to this many are counted exactly.
    let exactMax: Int
    /// Ascending; empty once there are registers.
    private(set) var keys: [UInt64] = []
    /// Per register, the largest rank seen; empty while exact.
    private(set) var registers: [UInt8] = []
    /// How many registers hold each rank, so that an estimate does not have to look at all registers.
    private var registersByRank: [Int32] = []

    init(precision: Int, exactMax: Int) {
        self.precision = precision
        self.exactMax = exactMax
    }

    var isExact: Bool { registers.isEmpty }

    /// `key` must be well mixed in all of its bits.
    mutating func insert(_ key: UInt64) {
        guard isExact else { return raise(key) }
        let position = lowerBound(key)
        if position < keys.count, keys[position] == key { return }
        keys.insert(key, at: position)
        if keys.count > exactMax { spill() }
    }

    /// Becomes the sketch of the union of both sets.
    mutating func formUnion(_ other: HyperLogLog) {
        precondition(precision == other.precision && exactMax == other.exactMax, "sketches of different shapes")
        for key in other.keys { insert(key) }
        guard !other.isExact else { return }
        if isExact { spill() }
        for index in registers.indices { set(index, atLeast: other.registers[index]) }
    }

    private func lowerBound(_ key: UInt64) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func spill() {
        let exact = keys
        keys = []
        registers = Array(repeating: 0, count: 1 << precision)
        registersByRank = Array(repeating: 0, count: 64 - precision + 2)
        registersByRank[0] = Int32(registers.count)
        for key in exact { raise(key) }
    }

    private mutating func raise(_ key: UInt64) {
        let rest = key << UInt64(precision)
        let rank = min(rest.leadingZeroBitCount, 64 - precision) + 1
        set(Int(key >> UInt64(64 - precision)), atLeast: UInt8(rank))
    }

    private mutating func set(_ index: Int, atLeast rank: UInt8) {
        let old = registers[index]
        guard old < rank else { return }
        registers[index] = rank
        registersByRank[Int(old)] -= 1
        registersByRank[Int(rank)] += 1
    }
}

extension HyperLogLog {
    /// Distinct keys, rounded. Exact while `isExact`.
    var count: UInt64 { isExact ? UInt64(keys.count) : UInt64(estimate.rounded()) }

    /// 1.04/√registers, parts per million; 0 while exact.
    var standardErrorPPM: UInt32 {
        isExact ? 0 : UInt32((1_040_000 / Double(registers.count).squareRoot()).rounded())
    }

    /// Algorithm 6 of Ertl's paper.
    private var estimate: Double {
        let size = Double(registers.count)
        let ranks = 64 - precision
        var sum = size * Self.tau(1 - Double(registersByRank[ranks + 1]) / size)
        for rank in stride(from: ranks, through: 1, by: -1) { sum = 0.5 * (sum + Double(registersByRank[rank])) }
        sum += size * Self.sigma(Double(registersByRank[0]) / size)
        let alpha = 0.721_347_520_444_481_7  // 1 / (2 ln 2)
        return alpha * size * size / sum
    }

    /// Corrects for registers that were never touched.
    private static func sigma(_ share: Double) -> Double {
        guard share < 1 else { return .infinity }
        var power = share
        var weight = 1.0
        var sum = share
        while true {
            power *= power
            let before = sum
            sum += power * weight
            weight *= 2
            if sum == before { return sum }
        }
    }

    /// Corrects for registers that are full.
    private static func tau(_ share: Double) -> Double {
        guard share > 0, share < 1 else { return 0 }
        var root = share
        var weight = 1.0
        var sum = 1 - share
        while true {
            root = root.squareRoot()
            let before = sum
            weight *= 0.5
            sum -= (1 - root) * (1 - root) * weight
            if sum == before { return sum / 3 }
        }
    }
}

extension HyperLogLog {
    /// Restores a sketch; nil if the parts do not belong to one of this shape.
    init?(precision: Int, exactMax: Int, keys: [UInt64], registers: [UInt8]) {
        self.init(precision: precision, exactMax: exactMax)
        guard !registers.isEmpty else {
            guard keys.count <= exactMax, zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
            self.keys = keys
            return
        }
        guard keys.isEmpty, registers.count == 1 << precision, registers.allSatisfy({ $0 <= 64 - precision + 1 }) else {
            return nil
        }
        spill()
        for index in registers.indices { set(index, atLeast: registers[index]) }
    }
}
