import Messages

/// Duplicates of one text under one SKU.
struct ClusterKey: Hashable, Sendable {
    var sku: UInt32
    var fingerprint: UInt64
}

/// The visible members of a cluster. Nearly all have one.
enum Cluster: Hashable, Sendable {
    case one(UInt32)
    /// Two or more, by precedence, then arrival: the first is the vote.
    case several([UInt32])

    var vote: UInt32 {
        switch self {
        case .one(let number): number
        case .several(let numbers): numbers[0]
        }
    }
}

extension ReviewsMachine {
    /// Takes a record's share out of the figures.
    mutating func withdraw(_ number: UInt32) {
        let record = records[Int(number)]
        guard record.sku != ReviewRecord.noSKU else { return }
        let sku = Int(record.sku)
        skus[sku].count(record.stage, -1)
        guard record.isVisible else { return }
        guard record.cluster != 0 else { return skus[sku].vote(record, -1) }
        let key = ClusterKey(sku: record.sku, fingerprint: record.cluster)
        guard let cluster = clusters[key] else { return }
        skus[sku].vote(records[Int(cluster.vote)], -1)
        guard case .several(var numbers) = cluster else {
            clusters[key] = nil
            return
        }
        numbers.remove(at: position(of: number, in: numbers))
        let rest = numbers.count == 1 ? Cluster.one(numbers[0]) : .several(numbers)
        clusters[key] = rest
        skus[sku].vote(records[Int(rest.vote)], 1)
    }

    /// Gives a record its share in the figures.
    mutating func enter(_ number: UInt32) {
        let record = records[Int(number)]
        guard record.sku != ReviewRecord.noSKU else { return }
        let sku = Int(record.sku)
        skus[sku].count(record.stage, 1)
        guard record.isVisible else { return }
        guard record.cluster != 0 else { return skus[sku].vote(record, 1) }
        let key = ClusterKey(sku: record.sku, fingerprint: record.cluster)
        guard let cluster = clusters[key] else {
            clusters[key] = .one(number)
            return skus[sku].vote(record, 1)
        }
        skus[sku].vote(records[Int(cluster.vote)], -1)
        var numbers: [UInt32]
        switch cluster {
        case .one(let other): numbers = [other]
        case .several(let others): numbers = others
        }
        numbers.insert(number, at: position(of: number, in: numbers))
        clusters[key] = .several(numbers)
        skus[sku].vote(records[Int(numbers[0])], 1)
    }

    /// Where `number` is, or belongs: binary search, because a spam wave is one cluster of thousands.
    private func position(of number: UInt32, in numbers: [UInt32]) -> Int {
        let place = (records[Int(number)].precedence, number)
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if (records[Int(numbers[middle])].precedence, numbers[middle]) < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
