import GRDB
import Messages

extension ReviewQuestion {
    /// The page and the account of the choice, read in one transaction.
    func answer(in db: Database) throws -> ReviewsV1.GetReviewsResponse {
        var sql = "SELECT *, \(sortKey) AS sort_key FROM review WHERE sku = ? AND \(shownCondition)"
        var arguments: StatementArguments = [sku.rawValue]
        if let cursor {
            sql += " AND (\(sortKey), number) > (?, ?)"
            switch cursor.key {
            case .whole(let key): arguments += [key, cursor.number]
            case .fraction(let key): arguments += [key, cursor.number]
            }
        }
        // One more than the page tells whether there is another.
        sql += " ORDER BY sort_key, number LIMIT \(pageSize + 1)"
        let rows = try Row.fetchAll(db, sql: sql, arguments: arguments)
        let page = rows.prefix(pageSize)
        var next = ""
        if rows.count > pageSize, let last = page.last {
            let key: ReviewCursor.Key = ranking == .helpful ? .fraction(last["sort_key"]) : .whole(last["sort_key"])
            next = ReviewCursor(question: fingerprint, key: key, number: last["number"]).text
        }
        return ReviewsV1.GetReviewsResponse(
            reviews: page.map(ReviewsV1.Review.init), nextCursor: next, selection: try selection(in: db))
    }

    /// Every stored review of the SKU under exactly one heading.
    private func selection(in db: Database) throws -> ReviewsV1.Selection {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT CASE state WHEN 1 THEN 3 WHEN 4 THEN 4 WHEN 5 THEN 5
                    ELSE CASE WHEN \(shownCondition) THEN 0
                        WHEN counts = 0 AND \(filter.includeDuplicates ? "0" : "1") THEN 2 ELSE 1 END END AS reason,
                    COUNT(*) AS reviews, SUM(stars BETWEEN 1 AND 2) AS low
                FROM review WHERE sku = ? GROUP BY reason ORDER BY reason
                """,
            arguments: [sku.rawValue])
        var selection = ReviewsV1.Selection(ranking: ranking, filter: filter)
        for row in rows {
            let reviews = UInt64(row["reviews"] as Int64)
            let low = UInt64(row["low"] as Int64)
            selection.stored += reviews
            let reason = ReviewsV1.LeftOutReason(rawValue: row["reason"])
            if reason == .unspecified {
                selection.shown = reviews
                selection.shownLowRatings = low
            } else {
                selection.leftOut.append(ReviewsV1.LeftOut(reason: reason, reviews: reviews, lowRatings: low))
            }
        }
        return selection
    }
}

extension ReviewsV1.Review {
    init(_ row: Row) {
        let stars: Int64 = row["stars"]
        let classifier: String = row["classifier"]
        self.init(
            reviewID: ReviewID(row["review_id"] as String), sku: SKU(row["sku"] as String),
            origin: ReviewsV1.ReviewOrigin(rawValue: row["origin"]), revision: UInt64(bitPattern: row["revision"] as Int64),
            author: row["author"], tier: ReviewsV1.AuthorTier(rawValue: row["tier"]), text: row["text"],
            stars: stars == 0 ? nil : ReviewsV1.Stars(value: UInt32(stars)),
            sentiment: ReviewsV1.Sentiment(rawValue: row["sentiment"]),
            disclosure: ReviewsV1.Disclosure(compensated: row["compensated"], insider: row["insider"]),
            state: ReviewsV1.ReviewState(rawValue: row["state"]), badge: ReviewsV1.PurchaseBadge(rawValue: row["badge"]),
            createdAt: Instant(microseconds: row["created_at"]), updatedAt: Instant(microseconds: row["updated_at"]),
            helpfulVotes: UInt64(row["helpful"] as Int64), votes: UInt64(row["votes"] as Int64),
            helpfulWilson: row["wilson"], counts: row["counts"],
            classifiedBy: classifier.isEmpty
                ? nil
                : ReviewsV1.Classifier(
                    plugin: classifier, version: row["classifier_version"],
                    accuracyBps: UInt32(row["classifier_accuracy"] as Int64)))
    }
}
