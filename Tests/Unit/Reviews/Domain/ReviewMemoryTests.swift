import Foundation
import Messages
import ReviewsDomain
import StateMachine
import Testing

/// The figure in the service's README. Counts the whole process, so it runs alone and on demand:
/// `LIVESHOP_MEASURE=1 swift test --filter ReviewMemoryTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["LIVESHOP_MEASURE"] != nil))
struct ReviewMemoryTests {
    private static let reviews = 400_000
    private static let bytesPerReviewMax = 250

    /// Anonymous memory of this process, in bytes.
    private func residentBytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") })
        return try #require(Int(line.split(whereSeparator: \.isWhitespace)[1])) * 1_024
    }

    @Test func `Bytes per review in memory`() throws {
        var machine = ReviewsMachine()
        let before = try residentBytes()
        for start in stride(from: 0, to: Self.reviews, by: ReviewsLimits.batchItemsMax) {
            let batch = (start..<start + ReviewsLimits.batchItemsMax).map { number in
                ReviewsV1.SourceReview(
                    source: "zh-reviews", sourceID: "z\(number)", revision: 1, sku: SKU("sku-\(number % 1_000)"),
                    text: "Review number \(number), with a text that nobody else wrote", stars: ReviewsV1.Stars(value: 4))
            }
            for event in try ReviewsV1.IngestReviewsRequest(reviews: batch).decide(machine, at: .epoch).events {
                machine.apply(event, at: .epoch)
            }
        }
        let bytes = (try residentBytes() - before) / machine.reviewCount
        print("ReviewMemoryTests: \(bytes) bytes per review, \(machine.reviewCount) reviews")
        #expect(bytes < Self.bytesPerReviewMax)
    }
}
