import Messages

/// What a finding is about: a later one about the same replaces it.
struct FindingPlace: Hashable, Comparable, Sendable {
    let startsAt: Instant
    let rule: String
    let platform: String

    static func < (left: Self, right: Self) -> Bool {
        (left.startsAt, left.rule, left.platform) < (right.startsAt, right.rule, right.platform)
    }
}

extension AnalyticsV1.Finding {
    var place: FindingPlace { FindingPlace(startsAt: startsAt, rule: rule, platform: platform) }
}

extension SessionRecord {
    func finding(at place: FindingPlace) -> AnalyticsV1.Finding? {
        let index = findings.partitioningIndex(place)
        return index < findings.count && findings[index].place == place ? findings[index] : nil
    }

    /// Nothing but the list: a finding moves no figure.
    mutating func record(_ event: AnalyticsV1.FindingsRecorded) {
        for finding in event.findings {
            let index = findings.partitioningIndex(finding.place)
            if index < findings.count, findings[index].place == finding.place {
                findings[index] = finding
            } else {
                findings.insert(finding, at: index)
            }
        }
    }
}

extension [AnalyticsV1.Finding] {
    /// The first index whose place is not before `place`.
    fileprivate func partitioningIndex(_ place: FindingPlace) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].place < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
