import Metrics

/// What a machine measures of its journal, once for each commit. Goes nowhere unless the process was bootstrapped with a backend.
struct JournalMetrics: Sendable {
    private let commit = Timer(label: "liveshop.journal.commit")
    private let entries = Recorder(label: "liveshop.journal.group.entries")
    private let failures = Counter(label: "liveshop.journal.failures")

    func committed(entries count: Int, since start: ContinuousClock.Instant) {
        commit.recordNanoseconds((ContinuousClock.now - start).nanoseconds)
        entries.record(count)
    }

    func failed() { failures.increment() }
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
