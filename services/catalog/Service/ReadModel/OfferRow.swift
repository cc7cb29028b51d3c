import Foundation
import GRDB
import Messages

/// One offer as a row of the read model, with the end it really had.
struct OfferRow {
    var offer: CatalogV1.Offer

    init(_ offer: CatalogV1.Offer) { self.offer = offer }

    func insert(in db: Database) throws {
        let end = offer.endsAt == .epoch ? Int64.max : offer.endsAt.microseconds
        try db.cachedStatement(sql: "INSERT INTO offer (offer_id, sku, starts_at, ends_at, body) VALUES (?, ?, ?, ?, ?)")
            .execute(
                arguments: [
                    offer.offerID.rawValue, offer.sku.rawValue, offer.startsAt.microseconds, end,
                    Data(try offer.encoded()),
                ])
    }

    /// The offers of a SKU that overlap [from, until), at most `countMax + 1`.
    static func fetch(
        _ db: Database, sku: SKU, from: Instant, until: Instant, countMax: Int
    ) throws -> [CatalogV1.Offer] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT body, ends_at FROM offer WHERE sku = ? AND ends_at > ? AND starts_at < ? ORDER BY starts_at LIMIT ?"
            ),
            arguments: [sku.rawValue, from.microseconds, until.microseconds, countMax + 1])
        return try rows.map { row in
            var offer = try CatalogV1.Offer(decoding: Array(row[0] as Data))
            let end: Int64 = row[1]
            offer.endsAt = end == .max ? .epoch : Instant(microseconds: end)
            return offer
        }
    }
}
