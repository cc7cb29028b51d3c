import CatalogAPI
import CatalogDomain
import Messages
import RPCCore
import ServiceKit
import Testing

@testable import CatalogService

/// The handlers over a journal and a read model in memory.
@Suite struct CatalogServerTests {
    @Test func readersSeeWhatWasAcknowledged() async throws {
        try await CatalogFixture.run { catalog in
            for number in 1...40 {
                let product = CatalogV1.Product.sample("p", titles: ["en": "Cup \(number)"], revision: UInt64(number - 1))
                let reply = try await catalog.upsert(product)
                #expect(reply == .init(revision: UInt64(number), changed: true))
                let read = try await catalog.product(of: "p-1")
                #expect(read?.revision == UInt64(number) && read?.titles == product.titles)
            }
        }
    }

    @Test func revisionsAndRepeats() async throws {
        try await CatalogFixture.run { catalog in
            let product = CatalogV1.Product.sample("p")
            // Outside of the macro once: a closure with no other `try` is taken for one that does not throw.
            let created = try await catalog.upsert(product)
            #expect(created == .init(revision: 1, changed: true))
            #expect(try await catalog.upsert(product) == .init(revision: 1, changed: false))
            let changed = CatalogV1.Product.sample("p", titles: ["en": "Cup"], revision: 1)
            #expect(try await catalog.upsert(changed) == .init(revision: 2, changed: true))
            #expect(try await catalog.upsert(changed) == .init(revision: 2, changed: false), "its answer may have been lost")
            await check(.aborted, "REVISION_MISMATCH", "product.revision") {
                try await catalog.upsert(.sample("p", titles: ["en": "Mug"], revision: 1))
            }
        }
    }

    @Test func aSKUBelongsToOneProductForEver() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("p", skus: ["a", "b"]))
            try await catalog.publish(.sample("o", "b", 100))
            try await catalog.upsert(.sample("p", skus: ["a"]))
            await check(.failedPrecondition, "SKU_TAKEN", "product.variants[0].sku") {
                try await catalog.upsert(.sample("q", skus: ["b"]))
            }
            await check(.failedPrecondition, "SKU_DISCONTINUED", "sku") { try await catalog.quote("b") }
            #expect(try await catalog.product(of: "b")?.productID == "p", "a discontinued SKU still finds its product")
            try await catalog.upsert(.sample("p", skus: ["a", "b"]))
            await check(.failedPrecondition, "NO_OFFER", "sku") { try await catalog.quote("b") }
        }
    }

    @Test func batchesListWhatIsMissing() async throws {
        try await CatalogFixture.run { catalog in
            for id in ["a", "b", "c"] { try await catalog.upsert(.sample(id)) }
            let reply = try await catalog.server.batchGetProducts(
                .init(skus: ["b-1", "x", "a-1"], productIDs: ["a", "y", "c"]),
                context: catalog.context(CatalogMethods.batchGetProducts))
            #expect(reply.products.map(\.productID) == ["b", "a", "c"])
            #expect(reply.missingSKUs == ["x"] && reply.missingProductIDs == ["y"] && reply.deferredSKUs.isEmpty)
            for keys in [0, 101] {
                await check(.invalidArgument, "", "skus") {
                    try await catalog.server.batchGetProducts(
                        .init(skus: (0..<keys).map { SKU("s\($0)") }), context: catalog.context(CatalogMethods.batchGetProducts)
                    )
                }
            }
        }
    }

    @Test func importsRefuseRowsNotBatches() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("old"))
            var badGTIN = CatalogV1.Product.sample("bad")
            badGTIN.variants[0].gtin = "4006381333932"
            let rows = [
                .sample("old"), .sample("new", skus: ["n"]), badGTIN, .sample("thief", skus: ["old-1"]),
                .sample("late", skus: ["n"]), .sample("new", titles: ["en": "again"]), .sample("old2", revision: 4),
            ]
            let request = CatalogV1.ImportProductsRequest(products: rows)
            let reply = try await catalog.server.importProducts(
                request, context: catalog.context(CatalogMethods.importProducts))
            #expect(reply.created == 1 && reply.unchanged == 1 && reply.replaced == 0)
            #expect(reply.refused.map(\.row) == [3, 4, 5, 6, 7])
            #expect(reply.refused.map(\.reason) == ["", "SKU_TAKEN", "SKU_TAKEN", "", "REVISION_MISMATCH"])
            #expect(reply.refused[0].field == "variants[0].gtin" && reply.refused[3].message.contains("row 2"))
            let again = try await catalog.server.importProducts(
                request, context: catalog.context(CatalogMethods.importProducts))
            #expect(again.created == 0 && again.unchanged == 2 && again.refused.count == 5)
            #expect(try await catalog.product(of: "n")?.productID == "new")
        }
    }

    @Test func quotesAreSignedBoundedAndExplained() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("p"))
            try await catalog.publish(.sample("regular", "p-1", 5000))
            let end = catalog.clock.now() + .seconds(10)
            try await catalog.publish(.sample("flash", "p-1", 2000, kind: .flash, endsAt: end))
            let reply = try await catalog.quote("p-1", market: "NL")
            let quote = try #require(reply.quote)
            #expect(quote.offerID == "flash" && quote.unitPrice?.minorUnits == 2000 && quote.market == "NL")
            #expect(quote.issuedAt == catalog.clock.now() && quote.expiresAt - quote.issuedAt == .seconds(60))
            #expect(QuoteSignature(key: CatalogFixture.quoteKey).isValid(quote))
            #expect(reply.rule == .flashBeatsRegular && reply.beaten.map(\.offerID) == ["regular"] && reply.offerEndsAt == end)
            #expect(try await catalog.quote("p-1", validSeconds: 900).quote?.quoteID != quote.quoteID)
            await check(.invalidArgument, "", "valid_seconds") {
                try await catalog.quote("p-1", validSeconds: 901)
            }
            catalog.clock.advance(by: .seconds(10))
            #expect(try await catalog.quote("p-1").quote?.offerID == "regular", "the end is exclusive")
            await check(.notFound, "UNKNOWN_SKU", "sku") { try await catalog.quote("nobody") }
        }
    }

    @Test func offersEndOnceAndNeverComeBack() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("p"))
            let offer = CatalogV1.Offer.sample("o", "p-1", 100)
            let published = try await catalog.publish(offer)
            catalog.clock.advance(by: .seconds(5))
            #expect(try await catalog.publish(offer) == .init(startsAt: published.startsAt, endsAt: .epoch, changed: false))
            let ended = try await catalog.server.endOffer(
                .init(sku: "p-1", offerID: "o"), context: catalog.context(CatalogMethods.endOffer))
            #expect(ended == .init(endedAt: catalog.clock.now(), changed: true))
            catalog.clock.advance(by: .seconds(5))
            let again = try await catalog.server.endOffer(
                .init(sku: "p-1", offerID: "o"), context: catalog.context(CatalogMethods.endOffer))
            #expect(again == .init(endedAt: ended.endedAt, changed: false))
            #expect(try await catalog.publish(offer).changed == false)
            await check(.failedPrecondition, "NO_OFFER", "sku") { try await catalog.quote("p-1") }
            await check(.alreadyExists, "OFFER_ID_USED", "offer.offer_id") {
                try await catalog.publish(.sample("o", "p-1", 101))
            }
        }
    }

    @Test func flashOffersMayMeetButNotOverlap() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("p"))
            let now = catalog.clock.now()
            func flash(_ id: String, _ from: Int, _ until: Int, market: String = "") -> CatalogV1.Offer {
                .sample(
                    id, "p-1", 100, kind: .flash, startsAt: now + .seconds(from), endsAt: now + .seconds(until), market: market)
            }
            try await catalog.publish(flash("a", 10, 20))
            try await catalog.publish(flash("b", 20, 30))
            try await catalog.publish(flash("c", 5, 10))
            try await catalog.publish(flash("d", 12, 18, market: "CN"))
            for (from, until) in [(0, 6), (15, 16), (29, 40), (1, 50)] {
                await check(.failedPrecondition, "FLASH_OVERLAP", "offer.starts_at_us") {
                    try await catalog.publish(flash("e", from, until))
                }
            }
            // One that was ended leaves its time to others.
            _ = try await catalog.server.endOffer(
                .init(sku: "p-1", offerID: "a"), context: catalog.context(CatalogMethods.endOffer))
            try await catalog.publish(flash("e", 15, 16))
        }
    }

    /// 100.00 for a week, "from 300.00 for 90.00" in the show, then "from 300.00 for 95.00": dearer than the week before.
    @Test func theTrueDiscountStandsBesideTheAdvertisedOne() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("p"))
            try await catalog.publish(.sample("standing", "p-1", 10_000))
            catalog.clock.advance(by: .seconds(86_400))
            let end = catalog.clock.now() + .seconds(30)
            try await catalog.publish(.sample("show", "p-1", 9_000, kind: .flash, endsAt: end, advertised: 30_000))
            let first = try #require(try await catalog.history(.init(sku: "p-1")).discount)
            #expect(first.wasPrice?.minorUnits == 10_000 && first.trueDiscountBps == 1_000)
            #expect(first.advertisedWasPrice?.minorUnits == 30_000 && first.advertisedDiscountBps == 7_000)

            catalog.clock.advance(by: .seconds(86_400))
            try await catalog.publish(
                .sample("show2", "p-1", 9_500, kind: .flash, endsAt: catalog.clock.now() + .seconds(30), advertised: 30_000))
            let history = try await catalog.history(.init(sku: "p-1"))
            #expect(history.intervals.map(\.offerID) == ["standing", "show", "standing"])
            #expect(history.intervals[1].endsAt == end && history.intervals[2].startsAt == end)
            let second = try #require(history.discount)
            #expect(second.wasPrice?.minorUnits == 9_000 && second.trueDiscountBps == -555)

            await check(.notFound, "UNKNOWN_SKU", "sku") { try await catalog.history(.init(sku: "x")) }
            await check(.invalidArgument, "", "from_us") {
                try await catalog.history(.init(sku: "p-1", from: .init(microseconds: 5), until: .init(microseconds: 5)))
            }
        }
    }

    @Test func followersReadEverythingInOrder() async throws {
        try await CatalogFixture.run { catalog in
            let context = catalog.context(CatalogMethods.readEvents)
            for number in 1...5 { try await catalog.upsert(.sample("p\(number)")) }
            var (seen, after) = ([UInt64](), UInt64(0))
            while true {
                let page = try await catalog.server.readEvents(.init(after: after, limit: 2), context: context)
                #expect(page.lastSequence == 5)
                guard let last = page.entries.last else { break }
                seen += page.entries.map(\.sequence)
                after = last.sequence
            }
            #expect(seen == [1, 2, 3, 4, 5])

            async let news = catalog.server.readEvents(.init(after: 5, waitMs: 30_000), context: context)
            try await catalog.upsert(.sample("p6"))
            let kinds = try await news.entries.flatMap(\.events).map(\.kind)
            guard case .productUpserted(let upserted)?? = kinds.first else { return #expect(Bool(false), "\(kinds)") }
            #expect(upserted.product?.productID == "p6" && upserted.product?.revision == 1)

            await check(.outOfRange, "CURSOR_AHEAD", "after") {
                try await catalog.server.readEvents(.init(after: 99), context: context)
            }
            await check(.invalidArgument, "", "limit") {
                try await catalog.server.readEvents(.init(limit: 1_001), context: context)
            }
        }
    }

    private func check<T>(
        _ code: StatusCode, _ reason: String, _ field: String, line: Int = #line, _ call: () async throws -> T
    ) async {
        do {
            _ = try await call()
            Issue.record("was not refused, line \(line)")
        } catch {
            let refusal = error as? RPCError
            #expect(refusal?.code == code && refusal?.reason == reason && refusal?.field == field, "\(error) line \(line)")
        }
    }
}
