import CatalogAPI
import Foundation
import MeshTesting
import Messages
import PluginMessages
import RPCCore
import RPCInProcess
import ServiceKit
import Synchronization
import Testing

@testable import ReviewsService

/// The copy of the catalog's products that notes are matched with.
@Suite struct CatalogIndexTests {
    private func product(_ id: ProductID, _ title: String, skus: [SKU], mpn: String = "") -> CatalogV1.Product {
        CatalogV1.Product(
            productID: id, titles: [.init(language: "en", text: title)],
            variants: skus.map { .init(sku: $0, attributes: mpn.isEmpty ? [] : [.init(name: "mpn", value: mpn)]) })
    }

    private func skus(_ index: CatalogIndex, title: String = "", links: [PluginV1.ProductLink] = []) async throws -> [String] {
        try await index.candidates(for: PluginV1.SourceNote(title: title, productLinks: links)).map(\.sku)
    }

    @Test func `Products are found by what links name and by words, links first, each once`() async throws {
        let index = try CatalogIndex(path: ":memory:")
        try await index.take(
            [
                product("tea", "Jasmine tea", skus: ["tea-1"]), product("伞", "流明折叠伞", skus: ["伞-1", "伞-2"]),
                product("lamp", "Desk lamp", skus: ["lamp-1"], mpn: "AB-12"),
            ], upTo: .init(sequence: 3))
        #expect(try await index.cursor().sequence == 3)
        #expect(try await skus(index, title: "Jasmine") == ["tea-1"])
        #expect(try await skus(index, title: "我的折叠伞") == ["伞-1", "伞-2"])
        #expect(
            try await skus(index, title: "jasmine", links: [.init(mpn: "ab12"), .init(sku: "tea-1")]) == ["lamp-1", "tea-1"])
        #expect(try await skus(index, title: "nothing") == [])
        #expect(try await skus(index, title: #"" OR * NEAR( tea"#) == ["tea-1"], "nothing in a note is query syntax")
    }

    @Test func `A changed product is found by what it is now`() async throws {
        let index = try CatalogIndex(path: ":memory:")
        try await index.take([product("tea", "Jasmine tea", skus: ["tea-1", "tea-2"])], upTo: .init(sequence: 1))
        try await index.take([product("tea", "Green tea", skus: ["tea-2", "tea-3"])], upTo: .init(sequence: 2))
        #expect(try await skus(index, title: "jasmine") == [])
        #expect(try await skus(index, title: "green") == ["tea-2", "tea-3"])
        let (isNewThere, isOldThere) = (try await index.has("tea-3"), try await index.has("tea-1"))
        #expect(isNewThere && !isOldThere)
    }

    @Test func `The index survives a restart, and starts anew with another catalog`() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "liveshop-index-\(UUID().uuidString).sqlite").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await CatalogIndex(path: path).take([product("tea", "Jasmine tea", skus: ["tea-1"])], upTo: .init(sequence: 9))
        let index = try CatalogIndex(path: path)
        #expect(try await index.cursor().sequence == 9)
        #expect(try await skus(index, title: "tea") == ["tea-1"])
        try await index.reset()
        #expect(try await index.cursor().sequence == 0)
        #expect(try await skus(index, title: "tea") == [])
    }

    /// Stands in for a catalog whose journal was replaced by another, longer one.
    private final class Catalogs: Sendable {
        let journal = Mutex<UInt8>(1)

        var channel: InProcessChannel {
            var table = MethodTable()
            table.add(CatalogMethods.streamEvents) { [self] request, responses, _ async throws(RPCError) in
                let id = journal.withLock { $0 }
                let last: UInt64 = id == 1 ? 2 : 9
                let entries =
                    request.after < last
                    ? (request.after + 1...last).map { sequence in
                        CatalogV1.ReadEventsResponse.Entry(
                            sequence: sequence,
                            events: [
                                .init(
                                    kind: .productUpserted(
                                        .init(
                                            product: .init(
                                                productID: ProductID("p-\(id)-\(sequence)"),
                                                titles: [.init(language: "en", text: "tea")],
                                                variants: [.init(sku: SKU("tea-\(id)-\(sequence)"))]))))
                            ])
                    } : []
                try await responses.send(
                    .init(entries: entries, lastSequence: last, journalID: Array(repeating: id, count: 16)))
            }
            return InProcessChannel(table)
        }
    }

    @Test func `A catalog with another journal, even a longer one, is copied from its beginning`() async throws {
        let index = try CatalogIndex(path: ":memory:")
        let catalogs = Catalogs()
        let feed = CatalogFeed(index: index, catalog: CatalogClient(catalogs.channel), clock: VirtualClock())
        func takeAll() async throws {
            while true {
                let cursor = try await index.cursor()
                let page = try await feed.fetch(after: cursor.sequence)
                try await feed.ingest(page)
                if page.lastSequence > 0, page.entries.isEmpty { return }
            }
        }
        try await takeAll()
        #expect(try await skus(index, title: "tea") == ["tea-1-1", "tea-1-2"])
        catalogs.journal.withLock { $0 = 2 }
        try await takeAll()
        #expect(try await index.cursor() == FeedCursor(sequence: 9, journalID: Array(repeating: 2, count: 16)))
        #expect(try await skus(index, title: "tea").count == 9)
        let isOldThere = try await index.has("tea-1-1")
        #expect(!isOldThere)
    }

    @Test func `No more candidates than the extension point allows`() async throws {
        let index = try CatalogIndex(path: ":memory:")
        let products = (0..<40).map { number in
            product(ProductID("p-\(number)"), "Umbrella \(number)", skus: (0..<20).map { SKU("s-\(number)-\($0)") })
        }
        try await index.take(products, upTo: .init(sequence: 1))
        let found = try await skus(index, title: "umbrella")
        #expect(found.count == CatalogIndex.candidatesMax && Set(found).count == found.count)
    }

    @Test(arguments: [
        ("Jasmine TEA 100 g", ["jasmine", "tea", "100", "g"]), ("折叠伞", ["折叠", "叠伞"]), ("伞", ["伞"]),
        ("红 tea 红茶", ["红", "tea", "红茶"]),
        ("ＡＢ-12", ["ab", "12"]), ("", []), ("!?\" *", []),
    ])
    func `Titles and notes fall into the same terms`(text: String, terms: [String]) {
        #expect(TitleTerms.terms(of: text) == terms)
    }
}
