import Messages
import RPCCore
import ReviewsAPI

/// Posts of another place, in the format that the source's plugin reads: one file is one payload. A note stands where a row stands elsewhere.
package struct NotesSource: ImportSource {
    package static let batchesInFlightMax = 1
    /// `IngestNotesRequest.payload`
    static let payloadBytesMax = 1 << 20

    package struct Batch: Sendable {
        var payload: [UInt8] = []
    }

    private let reviews: ReviewsClient
    private let source: String
    private let isSnapshot: Bool
    private let acceptsShrink: Bool
    private let deadline: Duration?
    private var batch = Batch()

    /// - Parameters:
    ///   - source: name of the place, e.g. `red`; a plugin of the reviews service must know it.
    ///   - isSnapshot: the file is all that the source has.
    ///   - acceptsShrink: believe a snapshot whatever it lacks.
    package init(
        channel: any RPCChannel, source: String, isSnapshot: Bool = false, acceptsShrink: Bool = false, deadline: Duration?
    ) {
        reviews = ReviewsClient(channel)
        self.source = source
        self.isSnapshot = isSnapshot
        self.acceptsShrink = acceptsShrink
        self.deadline = deadline
    }

    package mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [ImportStep<Batch>] {
        guard batch.payload.count + bytes.count <= Self.payloadBytesMax else {
            throw InputError(
                malformed: "the file has more than \(Self.payloadBytesMax) bytes: a payload is sent whole, split it")
        }
        batch.payload += bytes
        return []
    }

    package mutating func finish() throws(InputError) -> [ImportStep<Batch>] {
        guard !batch.payload.isEmpty else { throw InputError(malformed: "the file is empty") }
        return [.send(batch)]
    }

    package func send(_ batch: Batch) async throws(RPCError) -> ImportOutcome {
        let response = try await reviews.ingestNotes(
            .init(source: source, payload: batch.payload, snapshot: isSnapshot, acceptShrink: acceptsShrink), deadline: deadline
        )
        // Positions in the payload count from 0, lines for people from 1.
        var outcome = ImportOutcome(lastLine: response.results.count + response.faults.count)
        for (position, note) in response.results.enumerated() {
            let result = note.result ?? ReviewsV1.IngestResult()
            switch result.outcome {
            case .accepted, .takenDown: outcome.accepted += 1
            case .duplicate, .stale: outcome.known += 1
            case .refused, .unspecified, .unrecognized:
                outcome.refused.append(
                    Refusal(line: position + 1, reason: "\(result.reason) \(result.message)", text: note.sourceID))
            }
        }
        for fault in response.faults {
            outcome.refused.append(
                Refusal(line: Int(fault.position) + 1, reason: "UNREADABLE \(fault.message)", text: fault.field))
        }
        return outcome
    }
}
