import GRDB
import Messages
import ReviewsDomain
import ServiceKit

/// Reviews with their texts, for reading. Which member of a cluster is its vote follows the same rule as in the machine; a test holds the two
/// together.
struct ReviewProjection: Projection {
    static let schemaVersion = 2

    func createSchema(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE review (
                    number INTEGER PRIMARY KEY, review_id TEXT NOT NULL UNIQUE, sku TEXT NOT NULL, origin INTEGER NOT NULL,
                    revision INTEGER NOT NULL, author TEXT NOT NULL, tier INTEGER NOT NULL, text TEXT NOT NULL,
                    stars INTEGER NOT NULL, sentiment INTEGER NOT NULL, compensated INTEGER NOT NULL,
                    insider INTEGER NOT NULL, state INTEGER NOT NULL, badge INTEGER NOT NULL, created_at INTEGER NOT NULL,
                    updated_at INTEGER NOT NULL, helpful INTEGER NOT NULL DEFAULT 0, votes INTEGER NOT NULL DEFAULT 0,
                    wilson REAL NOT NULL DEFAULT 0, cluster INTEGER NOT NULL, precedence INTEGER NOT NULL,
                    counts INTEGER NOT NULL DEFAULT 0, classifier TEXT NOT NULL, classifier_version TEXT NOT NULL,
                    classifier_accuracy INTEGER NOT NULL);
                CREATE INDEX review_newest ON review (sku, -created_at, number);
                CREATE INDEX review_helpful ON review (sku, -wilson, number);
                CREATE INDEX review_choice ON review (sku, state, counts, stars, origin, badge, compensated, insider, sentiment);
                CREATE INDEX review_cluster ON review (sku, cluster, precedence, number) WHERE state IN (2, 3) AND cluster <> 0;
                CREATE INDEX review_vote ON review (sku, cluster) WHERE counts = 1 AND cluster <> 0;
                """)
    }

    func apply(_ event: ReviewsV1.ReviewsEvent, at time: Instant, sequence: UInt64, in db: Database) throws {
        switch event.kind {
        case .reviewStored(let stored): try store(stored, in: db)
        case .reviewTakenDown(let takenDown):
            try change(takenDown.source, takenDown.sourceID, in: db) { id in
                // The words go, the fact stays: that something was taken down is part of every page's account.
                try db.execute(
                    sql: """
                        UPDATE review SET state = ?, text = '', author = '', helpful = 0, votes = 0, wilson = 0, cluster = 0
                        WHERE review_id = ?
                        """,
                    arguments: [ReviewsV1.ReviewState.takenDown.rawValue, id])
            }
        case .reviewModerated(let moderated):
            try change(moderated.source, moderated.sourceID, in: db) { id in
                try db.execute(
                    sql: "UPDATE review SET state = ? WHERE review_id = ?", arguments: [moderated.state.rawValue, id])
            }
        case .helpfulVoted(let voted):
            try db.execute(
                sql: "UPDATE review SET helpful = ?, votes = ?, wilson = ? WHERE review_id = ?",
                arguments: [
                    Int64(voted.helpfulVotes), Int64(voted.votes),
                    Ranking.wilson(helpful: voted.helpfulVotes, votes: voted.votes),
                    ReviewKey(source: voted.source, sourceID: voted.sourceID).reviewID.rawValue,
                ])
        case .ordersFollowed(let followed):
            for id in followed.badgesLost {
                try db.execute(
                    sql: "UPDATE review SET badge = ? WHERE review_id = ?",
                    arguments: [ReviewsV1.PurchaseBadge.returned.rawValue, id.rawValue])
            }
        case nil: break
        }
    }

    private func store(_ stored: ReviewsV1.ReviewStored, in db: Database) throws {
        guard let review = stored.review else { return }
        try change(stored.source, stored.sourceID, in: db) { id in
            try db.cachedStatement(
                sql: """
                    INSERT INTO review (review_id, sku, origin, revision, author, tier, text, stars, sentiment, compensated,
                        insider, state, badge, created_at, updated_at, cluster, precedence, classifier,
                        classifier_version, classifier_accuracy)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (review_id) DO UPDATE SET sku = excluded.sku, revision = excluded.revision,
                        author = excluded.author, tier = excluded.tier, text = excluded.text, stars = excluded.stars,
                        sentiment = excluded.sentiment, compensated = excluded.compensated, insider = excluded.insider,
                        state = excluded.state, badge = excluded.badge, created_at = excluded.created_at,
                        updated_at = excluded.updated_at, cluster = excluded.cluster, precedence = excluded.precedence,
                        classifier = excluded.classifier, classifier_version = excluded.classifier_version,
                        classifier_accuracy = excluded.classifier_accuracy
                    """
            ).execute(arguments: [
                id, review.sku.rawValue, review.origin.rawValue, Int64(bitPattern: review.revision), review.author,
                review.tier.rawValue, review.text, Int64(review.stars?.value ?? 0), review.sentiment.rawValue,
                review.disclosure?.compensated == true, review.disclosure?.insider == true, review.state.rawValue,
                review.badge.rawValue, review.createdAt.microseconds, review.updatedAt.microseconds,
                Int64(bitPattern: stored.cluster), Precedence.of(review),
                review.classifiedBy?.plugin ?? "", review.classifiedBy?.version ?? "",
                Int64(review.classifiedBy?.accuracyBps ?? 0),
            ])
        }
    }
}

// MARK: Votes

extension ReviewProjection {
    /// Runs `body` on one review, then gives the votes of the clusters it left and joined to whom they belong.
    private func change(
        _ source: String, _ sourceID: String, in db: Database, _ body: (_ reviewID: String) throws -> Void
    ) throws {
        let id = ReviewKey(source: source, sourceID: sourceID).reviewID.rawValue
        let before = try Place.of(id, in: db)
        try body(id)
        let after = try Place.of(id, in: db)
        if let before, before != after { try giveVote(of: before, in: db) }
        if let after {
            try db.cachedStatement(sql: "UPDATE review SET counts = (cluster = 0 AND state IN (2, 3)) WHERE review_id = ?")
                .execute(arguments: [id])
            try giveVote(of: after, in: db)
        }
    }

    private func giveVote(of place: Place, in db: Database) throws {
        guard place.cluster != 0 else { return }
        let arguments: StatementArguments = [place.sku, place.cluster]
        try db.cachedStatement(
            sql: "UPDATE review SET counts = 0 WHERE sku = ? AND cluster = ? AND counts = 1 AND cluster <> 0"
        ).execute(arguments: arguments)
        try db.cachedStatement(
            sql: """
                UPDATE review SET counts = 1 WHERE number = (
                    SELECT number FROM review WHERE sku = ? AND cluster = ? AND state IN (2, 3) AND cluster <> 0
                    ORDER BY precedence, number LIMIT 1)
                """
        ).execute(arguments: arguments)
    }
}

/// Where a review votes.
private struct Place: Equatable {
    var sku: String
    var cluster: Int64

    static func of(_ reviewID: String, in db: Database) throws -> Place? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT sku, cluster FROM review WHERE review_id = ?"), arguments: [reviewID]
        ).map { Place(sku: $0["sku"], cluster: $0["cluster"]) }
    }
}
