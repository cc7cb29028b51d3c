import Foundation
import LiveshopCLI
import Messages
import ReviewsDomain
import StateMachine
import Testing

/// Real reviews that nobody cleaned, from `LIVESHOP_DATA` or `../shared/data` beside the package. Skipped where they are absent.
@Suite struct RealReviewsTests {
    private static let linesMax = 6_000
    static let path =
        (ProcessInfo.processInfo.environment["LIVESHOP_DATA"] ?? "../shared/data") + "/reviews_zh.csv.gz"
    static var isPresent: Bool {
        if FileManager.default.isReadableFile(atPath: path) { return true }
        print("RealReviewsTests: no \(path); skipped")
        return false
    }

    /// Evenly spread over the file, which is sorted by category.
    private func sample() throws -> [ReviewsV1.SourceReview] {
        let gunzip = Process()
        gunzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gunzip.arguments = ["gzip", "-dc", Self.path]
        let pipe = Pipe()
        gunzip.standardOutput = pipe
        try gunzip.run()
        let bytes = try #require(try pipe.fileHandleForReading.readToEnd())
        gunzip.waitUntilExit()
        try #require(gunzip.terminationStatus == 0)
        var table = CSVTable(required: ["id", "category", "positive", "text"])
        let items = try table.feed(Array(bytes)) + table.finish()
        let rows = items.compactMap { if case .row(let row) = $0 { row } else { nil } }
        try #require(rows.count > Self.linesMax)
        let step = rows.count / Self.linesMax
        return stride(from: 0, to: step * Self.linesMax, by: step).map { index in
            let row = rows[index]
            return ReviewsV1.SourceReview(
                source: "zh-reviews", sourceID: row["id"], revision: 1, sku: SKU("zh-reviews:\(row["category"])"),
                text: row["text"],
                sentiment: row["positive"] == "1" ? .positive : .negative)
        }
    }

    @Test(.enabled(if: RealReviewsTests.isPresent))
    func `Real reviews are counted as the file has them, and only once`() throws {
        let reviews = try sample()
        var machine = ReviewsMachine()
        var refusals: [String: Int] = [:]
        for pass in 1...2 {
            for start in stride(from: 0, to: reviews.count, by: ReviewsLimits.batchItemsMax) {
                let batch = Array(reviews[start..<min(start + ReviewsLimits.batchItemsMax, reviews.count)])
                let decision = try ReviewsV1.IngestReviewsRequest(reviews: batch).decide(machine, at: .epoch)
                for event in decision.events { machine.apply(event, at: .epoch) }
                for result in decision.reply.results where result.outcome == .refused {
                    refusals["\(result.field) \(result.message)", default: 0] += 1
                }
                #expect(decision.reply.refused == 0 || pass == 1)
                #expect(pass == 1 || decision.events.isEmpty)
            }
        }
        let refused = refusals.values.reduce(0, +)
        let figures = machine.reviewedSKUs.map { machine.aggregate(of: $0) }
        let votes = sum(figures) { $0.total?.votes ?? 0 }
        let duplicates = sum(figures) { $0.duplicates }
        let pending = sum(figures) { $0.pending }
        let positive = sum(figures) { $0.total?.positive ?? 0 }
        let starred = sum(figures) { $0.total?.starred ?? 0 }
        let labelled = sum(figures) { $0.sentimentDenominator }
        print("RealReviewsTests: \(votes) votes, \(duplicates) duplicates, \(pending) pending, refused: \(refusals)")
        #expect(figures.count == 10)
        #expect(votes + duplicates + pending + refused == reviews.count)
        // Real people repeat 好评, they hardly ever repeat a sentence: more would mean that strangers are lumped together.
        #expect(duplicates < reviews.count / 100)
        #expect(pending < reviews.count / 50)
        #expect(starred == 0)
        #expect(labelled == votes)
        let share = Double(positive) / Double(votes)
        #expect((0.4...0.6).contains(share))
    }

    private func sum(
        _ figures: [ReviewsV1.GetAggregateResponse], _ value: (ReviewsV1.GetAggregateResponse) -> UInt64
    ) -> Int {
        figures.reduce(0) { (sum: Int, figure: ReviewsV1.GetAggregateResponse) in sum + Int(value(figure)) }
    }
}
