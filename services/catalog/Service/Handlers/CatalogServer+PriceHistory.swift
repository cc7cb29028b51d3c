import CatalogAPI
import CatalogDomain
import GRDB
import Messages
import RPCCore
import ServiceKit
import StateMachine

extension CatalogServer {
    /// Offers read for one answer. A SKU with a flash offer every hour of 400 days has 9,600.
    private static let historyOffersMax = 20_000

    func getPriceHistory(
        _ request: CatalogV1.GetPriceHistoryRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.GetPriceHistoryResponse {
        let now = clock.now()
        let window = try HistoryWindow(request, at: now)
        try await machine.read { machine throws(RPCError) in
            do throws(Rejection) { _ = try machine.variant(request.sku, field: "sku") } catch { throw RPCError(error) }
        }
        let (shown, compared) = try await model.read { db in
            let shown = try OfferRow.fetch(
                db, sku: request.sku, from: window.from, until: window.until, countMax: Self.historyOffersMax)
            return (shown, try Self.offersComparedWithPresent(request, at: now, in: db))
        }
        guard shown.count <= Self.historyOffersMax, compared.count <= Self.historyOffersMax else {
            throw RPCError(
                .resourceExhausted, reason: "HISTORY_TOO_LONG", field: "from_us",
                "from_us: more than \(Self.historyOffersMax) offers; ask for a shorter time")
        }
        let intervals = PriceTimeline.intervals(
            of: shown.map(OfferTerms.init), market: request.market, from: window.from, until: window.until)
        guard intervals.count <= CatalogLimits.historyIntervalsMax else {
            throw RPCError(
                .resourceExhausted, reason: "HISTORY_TOO_LONG", field: "from_us",
                "from_us: \(intervals.count) intervals; at most \(CatalogLimits.historyIntervalsMax), ask for a shorter time")
        }
        let discount = CatalogV1.TrueDiscount(
            of: compared.map(OfferTerms.init), market: request.market, at: now,
            advertised: { id in compared.first { $0.offerID == id }?.advertisedWasPrice })
        return .init(intervals: intervals, discount: discount)
    }

    /// All that was in force from 7 days before the present offer's start until now.
    private static func offersComparedWithPresent(
        _ request: CatalogV1.GetPriceHistoryRequest, at now: Instant, in db: Database
    ) throws -> [CatalogV1.Offer] {
        let afterNow = now + .microseconds(1)
        let present = try OfferRow.fetch(db, sku: request.sku, from: now, until: afterNow, countMax: historyOffersMax)
        let winner = OfferChoice.winner(among: present.map(OfferTerms.init), market: request.market, at: now)
        guard let winner else { return [] }
        return try OfferRow.fetch(
            db, sku: request.sku, from: winner.startsAt - CatalogLimits.wasPriceWindow, until: afterNow,
            countMax: historyOffersMax)
    }
}

/// The time a price history is asked for, after its checks.
private struct HistoryWindow {
    let from: Instant
    let until: Instant

    init(_ request: CatalogV1.GetPriceHistoryRequest, at now: Instant) throws(RPCError) {
        guard !request.sku.isEmpty else { throw .invalid("sku", "is required") }
        try SearchQuery.checkMarket(request.market)
        until = request.until == .epoch ? now : request.until
        from = request.from == .epoch ? until - CatalogLimits.historyWindowDefault : request.from
        guard from < until else { throw .invalid("from_us", "must be before until_us") }
        guard until - from <= CatalogLimits.historyWindowMax else {
            throw .invalid("from_us", "is more than 400 days before until_us")
        }
    }
}
