import CatalogAPI
import Foundation
import Messages
import PluginMessages
import RPCCore
import ServiceKit
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
            ], upTo: 3)
        #expect(try await index.cursor() == 3)
        #expect(try await skus(index, title: "Jasmine") == ["tea-1"])
        #expect(try await skus(index, title: "我的折叠伞") == ["伞-1", "伞-2"])
        #expect(
            try await skus(index, title: "jasmine", links: [.init(mpn: "ab12"), .init(sku: "tea-1")]) == ["lamp-1", "tea-1"])
        #expect(try await skus(index, title: "nothing") == [])
        #expect(try await skus(index, title: #"" OR * NEAR( tea"#) == ["tea-1"], "nothing in a note is query syntax")
    }

    @Test func `A changed product is found by what it is now`() async throws {
        let index = try CatalogIndex(path: ":memory:")
        try await index.take([product("tea", "Jasmine tea", skus: ["tea-1", "tea-2"])], upTo: 1)
        try await index.take([product("tea", "Green tea", skus: ["tea-2", "tea-3"])], upTo: 2)
        #expect(try await skus(index, title: "jasmine") == [])
        #expect(try await skus(index, title: "green") == ["tea-2", "tea-3"])
        let (isNewThere, isOldThere) = (try await index.has("tea-3"), try await index.has("tea-1"))
        #expect(isNewThere && !isOldThere)
    }

    @Test func `The index survives a restart, and starts anew with another catalog`() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "liveshop-index-\(UUID().uuidString).sqlite").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await CatalogIndex(path: path).take([product("tea", "Jasmine tea", skus: ["tea-1"])], upTo: 9)
        let index = try CatalogIndex(path: path)
        #expect(try await index.cursor() == 9)
        #expect(try await skus(index, title: "tea") == ["tea-1"])
        try await index.reset()
        #expect(try await index.cursor() == 0)
        #expect(try await skus(index, title: "tea") == [])
    }

    @Test func `No more candidates than the extension point allows`() async throws {
        let index = try CatalogIndex(path: ":memory:")
        let products = (0..<40).map { number in
            product(ProductID("p-\(number)"), "Umbrella \(number)", skus: (0..<20).map { SKU("s-\(number)-\($0)") })
        }
        try await index.take(products, upTo: 1)
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
