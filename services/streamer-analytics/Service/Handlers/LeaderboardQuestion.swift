import AnalyticsDomain
import Messages
import RPCCore

/// A leaderboard request, checked.
struct LeaderboardQuestion: Sendable {
    enum Metric: Sendable {
        case gross, net, viewers, conversion
    }

    let metric: Metric
    let currency: String
    let from: Instant
    let to: Instant
    /// Rows to skip: a page is ranked by the figures of its own moment, so a cursor is a place and nothing more.
    let offset: Int
    let count: Int

    init(_ request: AnalyticsV1.LeaderboardRequest) throws(RPCError) {
        switch request.metric {
        case .gross: metric = .gross
        case .net: metric = .net
        case .viewers: metric = .viewers
        case .conversion: metric = .conversion
        case .unspecified, .unrecognized: throw .invalid("metric", "must be GROSS, NET, VIEWERS or CONVERSION")
        }
        let isMoney = metric == .gross || metric == .net
        guard request.currency.isEmpty ? !isMoney : Self.isCurrency(request.currency) else {
            throw .invalid("currency", "must be three capital letters (ISO 4217)\(isMoney ? "" : ", or empty")")
        }
        currency = request.currency
        from = request.from
        to = request.to == .epoch ? Instant(microseconds: .max) : request.to
        guard from < to else { throw .invalid("to_us", "must be after from_us") }
        guard
            request.cursor.isEmpty || Int(request.cursor).map({ 0...AnalyticsReadLimits.leaderboardStreamersMax ~= $0 }) == true
        else { throw .invalid("cursor", "must be empty or next_cursor of the page before") }
        offset = Int(request.cursor) ?? 0
        count = try PageSize.of(request.pageSize)
    }

    private static func isCurrency(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    }
}

enum PageSize {
    static func of(_ requested: UInt32) throws(RPCError) -> Int {
        guard requested <= AnalyticsLimits.pageSizeMax else {
            throw .invalid(
                "page_size", "must be at most \(AnalyticsLimits.pageSizeMax), or 0 for \(AnalyticsLimits.pageSizeDefault)")
        }
        return Int(requested == 0 ? AnalyticsLimits.pageSizeDefault : requested)
    }
}

enum AnalyticsReadLimits {
    /// Streamers that one leaderboard ranks.
    static let leaderboardStreamersMax = 100_000
}

extension RPCError {
    /// Bad input: names the field and the rule.
    static func invalid(_ field: String, _ rule: String) -> RPCError {
        RPCError(.invalidArgument, field: field, "\(field): \(rule)")
    }
}
