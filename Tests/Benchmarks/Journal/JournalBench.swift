import Foundation
import Glibc
import Histogram
import Journal
import Logging
import Messages
import OrderDomain
import ServiceKit
import StateMachine

/// The journal alone, without RPC: appends in groups, and the start of a service from a journal of orders.
enum JournalBench: BenchGroup {
    static let name = "journal"

    private static let payloadBytes = 256
    /// Entries of the journal that is replayed, and how many of them are appended at a time.
    private static let replayedEntries = 200_000
    private static let replayedGroup = 1_000

    static func run(_ settings: BenchSettings) async throws -> [BenchResult] {
        var results: [BenchResult] = []
        for (name, group) in [("journal.append", 256), ("journal.append.64", 64)] where settings.includes(name) {
            results.append(
                try await settings.alternate(name, unit: "entries/s") {
                    try JournalCeiling.append(group: group, entryBytes: payloadBytes, settings).callsPerSecond
                } product: {
                    try append(group: group, settings)
                })
        }
        if settings.includes("journal.replay") {
            let data = try BenchData(in: settings)
            defer { data.remove() }
            let path = "\(data.path)/journal.sqlite"
            try fill(path)
            results.append(
                try await settings.alternate("journal.replay", unit: "entries/s") {
                    try JournalCeiling.replay(path, settings).callsPerSecond
                } product: {
                    try await replay(path)
                })
        }
        return results
    }

    private static func append(group: Int, _ settings: BenchSettings) throws -> LoopFigures {
        let data = try BenchData(in: settings)
        defer { data.remove() }
        let journal = try SQLiteJournal(path: "\(data.path)/journal.sqlite")
        let payload = (0..<payloadBytes).map { _ in UInt8.random(in: 0...255) }
        var histogram = Histogram<UInt64>(highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: .three)
        var sequence: UInt64 = 0
        let cpu = cpuSeconds
        let start = ContinuousClock.now
        var now = start
        while now - start < .seconds(settings.seconds) {
            let entries = (1...UInt64(group)).map {
                JournalEntry(sequence: sequence + $0, timeMicroseconds: Int64(sequence + $0), payload: payload)
            }
            try journal.append(entries)
            sequence += UInt64(group)
            let end = ContinuousClock.now
            _ = histogram.record(UInt64((end - now).microseconds))
            now = end
        }
        return figures(entries: sequence, since: start, cpu: cpu, histogram)
    }

    /// From an empty process to a state that serves: read, checked, decoded and applied.
    private static func replay(_ path: String) async throws -> LoopFigures {
        let cpu = cpuSeconds
        let start = ContinuousClock.now
        let machine = try await JournaledMachine(
            OrderMachine.self, journal: SQLiteJournal(path: path), clock: SystemClock(), logger: BenchRole.logger)
        var histogram = Histogram<UInt64>(highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: .three)
        _ = histogram.record(UInt64((ContinuousClock.now - start).microseconds))
        return figures(entries: await machine.committedSequence, since: start, cpu: cpu, histogram)
    }

    /// Orders for one SKU, decided as the service decides them.
    private static func fill(_ path: String) throws {
        let journal = try SQLiteJournal(path: path)
        var replica = Replica<OrderMachine>()
        var entries: [JournalEntry] = []
        func execute<C: Command>(_ command: C, key: String) throws where C.Machine == OrderMachine {
            let now = Instant(microseconds: 1_790_000_000_000_000)
            guard case .decided(_, let entry) = try replica.execute(command, key: key, fingerprint: 1, at: now) else { return }
            entries.append(
                JournalEntry(
                    sequence: entry.sequence, timeMicroseconds: entry.time.microseconds, payload: entry.payload))
            guard entries.count >= replayedGroup else { return }
            try journal.append(entries)
            entries.removeAll(keepingCapacity: true)
        }
        let offer = CatalogV1.Offer(
            offerID: "offer", sku: "sku", kind: .regular, unitPrice: Money(minorUnits: 19_90, currency: "EUR"))
        try execute(
            OrderV1.FollowCatalogCommand(followed: .init(cursor: 1, facts: [.init(kind: .offerPublished(offer))]), after: 0),
            key: "")
        try execute(OrderV1.ReceiveStockRequest(sku: "sku", units: 1_000_000_000), key: "stock")
        for number in 2..<replayedEntries {
            let request = OrderV1.PlaceOrderRequest(
                buyerID: BuyerID("buyer-\(number)"), lines: [.init(sku: "sku", units: 1)], holdSeconds: 3_600)
            try execute(OrderV1.PlaceOrderCommand(request: request, quotesVerified: true), key: "order-\(number)")
        }
        try journal.append(entries)
    }

    private static func figures(
        entries: UInt64, since start: ContinuousClock.Instant, cpu: Double, _ histogram: Histogram<UInt64>
    ) -> LoopFigures {
        let seconds = Double((ContinuousClock.now - start).microseconds) / 1e6
        return LoopFigures(
            callsPerSecond: Double(entries) / seconds, p50Microseconds: histogram.valueAtPercentile(50),
            p99Microseconds: histogram.valueAtPercentile(99),
            cpuMicrosecondsPerCall: (cpuSeconds - cpu) * 1e6 / Double(max(entries, 1)))
    }

    /// Of this process.
    private static var cpuSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
