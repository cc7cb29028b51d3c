import Messages
import RPCCore
import ReviewsAPI

/// Labelled reviews: CSV with the columns `id,category,positive,text`. A category stands for the SKU: the file knows no products.
package struct ReviewsSource: ImportSource {
    package static let batchesInFlightMax = 8
    /// `IngestReviewsRequest.reviews`
    static let rowsMax = 500
    /// Texts are up to 16 KiB; a batch stays well under what a message may hold.
    static let bytesMax = 512 * 1024

    package struct Batch: Sendable {
        var rows: [CSVRow] = []
        var reviews: [ReviewsV1.SourceReview] = []
        var bytes = 0
    }

    private let reviews: ReviewsClient
    private let source: String
    private let deadline: Duration?
    private var table = CSVTable(required: ["id", "category", "positive", "text"])
    private var batch = Batch()

    /// - Parameter source: the name under which the reviews are known for ever, e.g. `zh-reviews`.
    package init(channel: any RPCChannel, source: String, deadline: Duration?) {
        reviews = ReviewsClient(channel)
        self.source = source
        self.deadline = deadline
    }

    package mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [ImportStep<Batch>] {
        var steps: [ImportStep<Batch>] = []
        for item in try table.feed(bytes) { take(item, into: &steps) }
        return steps
    }

    package mutating func finish() throws(InputError) -> [ImportStep<Batch>] {
        var steps: [ImportStep<Batch>] = []
        for item in try table.finish() { take(item, into: &steps) }
        flush(into: &steps)
        return steps
    }

    private mutating func take(_ item: CSVTable.Item, into steps: inout [ImportStep<Batch>]) {
        switch item {
        case .refused(let refusal):
            steps.append(.refused(refusal))
        case .row(let row):
            do throws(Refusal) {
                let review = try Self.review(row, source: source)
                batch.rows.append(row)
                batch.reviews.append(review)
                batch.bytes += row.text.utf8.count
                if batch.rows.count == Self.rowsMax || batch.bytes >= Self.bytesMax { flush(into: &steps) }
            } catch {
                steps.append(.refused(error))
            }
        }
    }

    private mutating func flush(into steps: inout [ImportStep<Batch>]) {
        guard !batch.rows.isEmpty else { return }
        steps.append(.send(batch))
        batch = Batch()
    }

    /// The service judges lengths and the rest; here only what has no place in its message is refused.
    static func review(_ row: CSVRow, source: String) throws(Refusal) -> ReviewsV1.SourceReview {
        let sentiment: ReviewsV1.Sentiment
        switch row["positive"] {
        case "1": sentiment = .positive
        case "0": sentiment = .negative
        default: throw row.refused("positive", "must be 1 or 0, is \"\(row["positive"].prefix(20))\"")
        }
        return ReviewsV1.SourceReview(
            source: source, sourceID: row["id"], revision: 1, sku: SKU(row["category"]), text: row["text"], sentiment: sentiment
        )
    }

    package func send(_ batch: Batch) async throws(RPCError) -> ImportOutcome {
        let response = try await reviews.ingestReviews(.init(reviews: batch.reviews), deadline: deadline)
        guard response.results.count == batch.rows.count else {
            throw RPCError(.internal, "\(response.results.count) results for \(batch.rows.count) reviews")
        }
        var outcome = ImportOutcome(lastLine: batch.rows.last?.line ?? 0)
        for (row, result) in zip(batch.rows, response.results) {
            switch result.outcome {
            case .accepted: outcome.accepted += 1
            case .duplicate, .stale: outcome.known += 1
            case .refused, .takenDown, .unspecified, .unrecognized:
                outcome.refused.append(row.refused(result.field, "\(result.message)", reason: result.reason))
            }
        }
        return outcome
    }
}

extension CSVRow {
    /// A refusal of this row that names the column or field and the rule.
    package func refused(_ column: String, _ rule: String, reason: String = "") -> Refusal {
        let name = column.isEmpty || rule.hasPrefix(column) ? "" : column + ": "
        return Refusal(line: line, reason: (reason.isEmpty ? "" : reason + " ") + name + rule, text: text)
    }
}
