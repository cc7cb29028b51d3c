import Foundation
import RPCCore

/// How long a batch is tried again while the mesh cannot take it.
private let importRetryMax = Duration.seconds(60)

/// What has become of the rows so far.
package struct ImportTally: Hashable, Sendable {
    package var accepted = 0
    package var known = 0
    package var refused = 0
    /// Last line up to which everything was answered.
    package var answeredLine = 0

    package init() {}

    package var rows: Int { accepted + known + refused }
}

/// One import, from the first byte to the last answer: reads ahead a little, keeps several calls under way, counts.
package struct ImportRun<Source: ImportSource> {

    private var source: Source
    private let bytes: ByteSource
    private let refusals: RefusalReport
    private let progress: ProgressLine
    private let started = ContinuousClock.now
    private var tally = ImportTally()

    package init(source: Source, bytes: ByteSource, refusals: RefusalReport, progress: ProgressLine) {
        self.source = source
        self.bytes = bytes
        self.refusals = refusals
        self.progress = progress
    }

    /// - Parameters:
    ///   - isInterrupted: asked before every batch; once true, what is under way is finished and nothing more is sent.
    ///   - tally: what was answered, also when this throws.
    /// - Throws: `InputError`, or the `RPCError` of a batch that could not be delivered; `CancellationError` when interrupted.
    package mutating func run(tally result: inout ImportTally, isInterrupted: () -> Bool) async throws {
        defer { result = tally }
        // Answers are taken in the order of the file, whatever order they come in: line numbers in the report ascend.
        var underWay: [Task<ImportOutcome, any Error>] = []
        defer { for task in underWay { task.cancel() } }
        while true {
            let chunk = try bytes.next()
            let steps: [ImportStep<Source.Batch>]
            if let chunk { steps = try source.feed(chunk) } else { steps = try source.finish() }
            for step in steps {
                switch step {
                case .refused(let refusal):
                    tally.refused += 1
                    try refusals.add(refusal)
                case .send(let batch):
                    if isInterrupted() { continue }
                    if underWay.count == Source.batchesInFlightMax { try await settle(underWay.removeFirst()) }
                    let source = source
                    underWay.append(Task { try await deliver(batch, through: source) })
                }
            }
            guard chunk != nil, !isInterrupted() else { break }
        }
        while !underWay.isEmpty { try await settle(underWay.removeFirst()) }
        if isInterrupted() { throw CancellationError() }
    }

    private mutating func settle(_ task: Task<ImportOutcome, any Error>) async throws {
        let outcome = try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
        tally.accepted += outcome.accepted
        tally.known += outcome.known
        tally.refused += outcome.refused.count
        tally.answeredLine = max(tally.answeredLine, outcome.lastLine)
        for refusal in outcome.refused { try refusals.add(refusal) }
        let seconds = started.duration(to: .now).seconds
        progress.update(
            share: bytes.shareRead,
            "\(Figures.grouped(tally.rows)) rows, \(Figures.grouped(Int(Double(tally.rows) / max(seconds, 0.001))))/s, "
                + "\(Figures.grouped(tally.refused)) refused")
    }
}

private func deliver<Source: ImportSource>(_ batch: Source.Batch, through source: Source) async throws -> ImportOutcome {
    // Importing twice is importing once, so an answer that was lost is simply asked for again.
    let end = ContinuousClock.now + importRetryMax
    var pause = Duration.milliseconds(100)
    while true {
        let failure: RPCError
        do throws(RPCError) { return try await source.send(batch) } catch { failure = error }
        guard failure.isWorthRepeating, .now + pause < end else { throw failure }
        try await Task.sleep(for: pause)
        pause = min(pause * 2, .seconds(5))
    }
}

extension RPCError {
    /// The same call may succeed a moment later.
    package var isWorthRepeating: Bool {
        switch code {
        case .unavailable, .deadlineExceeded, .resourceExhausted: true
        default: false
        }
    }
}

extension Duration {
    package var seconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
