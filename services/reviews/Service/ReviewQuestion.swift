import GRDB
import Messages
import RPCCore
import ReviewsDomain

/// A checked `GetReviews`: what to look for, in which order, from where.
struct ReviewQuestion: Sendable {
    let sku: SKU
    let ranking: ReviewsV1.ReviewRanking
    let filter: ReviewsV1.ReviewFilter
    let cursor: ReviewCursor?
    let pageSize: Int
    let fingerprint: UInt64

    /// - Throws: `INVALID_ARGUMENT` naming the field.
    init(_ request: ReviewsV1.GetReviewsRequest) throws(RPCError) {
        try Self.check(request.sku)
        filter = request.filter ?? ReviewsV1.ReviewFilter()
        try Self.check(filter)
        switch request.ranking {
        case .unspecified: ranking = .newest
        case .newest, .helpful, .starsHigh, .starsLow: ranking = request.ranking
        case .unrecognized(let value): throw RPCError(.invalidArgument, field: "ranking", "ranking: unknown value \(value)")
        }
        guard request.pageSize <= ReviewsLimits.pageSizeMax else {
            throw RPCError(
                .invalidArgument, field: "page_size",
                "page_size: must be at most \(ReviewsLimits.pageSizeMax), is \(request.pageSize)")
        }
        sku = request.sku
        pageSize = request.pageSize == 0 ? ReviewsLimits.pageSizeDefault : Int(request.pageSize)
        var hash = StableHash()
        hash.combine(sku.rawValue.utf8)
        hash.combine([0, UInt8(truncatingIfNeeded: ranking.rawValue)])
        do { hash.combine(try filter.encoded()) } catch { throw RPCError(.invalidArgument, field: "filter", "\(error)") }
        fingerprint = hash.value
        cursor = request.cursor.isEmpty ? nil : try ReviewCursor(request.cursor, question: fingerprint)
    }

    static func check(_ sku: SKU) throws(RPCError) {
        guard (1...ReviewsLimits.idBytesMax).contains(sku.rawValue.utf8.count) else {
            throw RPCError(
                .invalidArgument, field: "sku",
                "sku: must be 1–\(ReviewsLimits.idBytesMax) bytes, is \(sku.rawValue.utf8.count)")
        }
    }

    private static func check(_ filter: ReviewsV1.ReviewFilter) throws(RPCError) {
        for (field, value) in [("filter.stars_min", filter.starsMin), ("filter.stars_max", filter.starsMax)] where value > 5 {
            throw RPCError(.invalidArgument, field: field, "\(field): must be 0–5, is \(value)")
        }
        guard filter.starsMax == 0 || filter.starsMin <= filter.starsMax else {
            throw RPCError(.invalidArgument, field: "filter.stars_max", "filter.stars_max: must not be below stars_min")
        }
        if case .unrecognized(let value) = filter.origin {
            throw RPCError(.invalidArgument, field: "filter.origin", "filter.origin: unknown value \(value)")
        }
        if case .unrecognized(let value) = filter.sentiment {
            throw RPCError(.invalidArgument, field: "filter.sentiment", "filter.sentiment: unknown value \(value)")
        }
    }

    /// SQL that is true for what the filter lets through; constants only, nothing of the caller's text.
    var filterCondition: String {
        var conditions: [String] = []
        if filter.starsMin > 0 { conditions.append("stars >= \(filter.starsMin)") }
        if filter.starsMax > 0 { conditions.append("stars BETWEEN 1 AND \(filter.starsMax)") }
        if filter.origin != .unspecified { conditions.append("origin = \(filter.origin.rawValue)") }
        if filter.verifiedOnly { conditions.append("badge = \(ReviewsV1.PurchaseBadge.verified.rawValue)") }
        if filter.independentOnly { conditions.append("compensated = 0 AND insider = 0") }
        if filter.sentiment != .unspecified { conditions.append("sentiment = \(filter.sentiment.rawValue)") }
        return conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
    }

    /// SQL that is true for what is on the pages.
    var shownCondition: String {
        "state IN (2, 3)" + (filter.includeDuplicates ? "" : " AND counts = 1") + " AND \(filterCondition)"
    }

    /// SQL of the sort key, ascending.
    var sortKey: String {
        switch ranking {
        case .helpful: "-wilson"
        case .starsHigh: "-stars"
        // Text-only notes after every star.
        case .starsLow: "(CASE stars WHEN 0 THEN 6 ELSE stars END)"
        case .newest, .unspecified, .unrecognized: "-created_at"
        }
    }
}
