import Foundation
import MeshTesting
import Messages
import PluginPackage
import RPCCore
import Supervisor
import TestThreads
import Testing

/// The bundled plugins of the reviews service in real processes: the source in a runner of its own, the others inside the service.
@Suite(.ownThread) struct ReviewPluginsTests {
    private static let plugins = ["Matcher", "Moderation", "RedSource", "Sentiment"]

    /// Bundles and signs the four as they were built, and tells a mesh where they are.
    private func bundled(in folder: URL) throws -> PluginDirectories {
        let sources = URL(filePath: #filePath).appending(path: "../../../services/reviews/Plugins").standardizedFileURL
        let key = SigningKey()
        let (deployed, keys) = (folder.appending(path: "plugins").path, folder.appending(path: "keys"))
        for name in Self.plugins {
            let source = sources.appending(path: name).path
            let manifest = try Manifest(
                parsing: Array(try Data(contentsOf: URL(filePath: "\(source)/plugin.json"))), file: "\(source)/plugin.json")
            let placed = try PluginBundle.bundle(
                source: source, library: "\(try ProcessMesh.binaries())/\(manifest.library)", into: deployed)
            try PluginBundle.sign(folder: placed, key: key)
        }
        try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
        try Data(key.publicText.utf8).write(to: keys.appending(path: "test.pub"))
        return PluginDirectories([deployed], keys: [keys.path])
    }

    private func notes(_ notes: String) -> ReviewsV1.IngestNotesRequest {
        ReviewsV1.IngestNotesRequest(source: "red", payload: Array(#"{"format": "red-notes/1", "notes": [\#(notes)]}"#.utf8))
    }

    @Test(.timeLimit(.minutes(5)))
    func `Notes are read in a runner, matched, judged and stored; a restart without plugins shows the same`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-review-plugins-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await ProcessMesh.run(plugins: try bundled(in: folder)) { mesh in
            let shop = Shop(mesh)
            _ = try await Shop.persist { () async throws(RPCError) in
                try await shop.catalog.upsertProduct(
                    .init(
                        product: .init(
                            productID: "lamp", merchantID: "m-1", titles: [.init(language: "zh", text: "流明护眼台灯")],
                            variants: [.init(sku: "lamp-1", gtin: "4006381333931")])))
            }
            let good =
                #"{"note_id": "a", "version": 1, "title": "书桌", "content": "质量很好，非常满意", "product_links": [{"gtin": "4006381333931"}]}"#
            let bad = #"{"note_id": "b", "version": 1, "title": "流明护眼台灯", "content": "用了两天就坏了，太差"}"#
            let advertisement = #"{"note_id": "c", "version": 1, "title": "流明护眼台灯", "content": "推荐！加微信 lamp8888 领券"}"#
            // The index follows the catalog a moment later; until then a note matches nothing, and may be sent again.
            let request = notes([good, bad, advertisement, "{}"].joined(separator: ","))
            nonisolated(unsafe) var response = ReviewsV1.IngestNotesResponse()
            let taken = await eventually(within: .seconds(60)) {
                guard let answer = try? await shop.reviews.ingestNotes(request), answer.unmatched == 0 else { return false }
                response = answer
                return true
            }
            try #require(taken, "\(response)")
            #expect(response.reader == "liveshop.red-source 1.0.0" && response.faults.map(\.position) == [3])
            #expect(response.results.map(\.sku) == ["lamp-1", "lamp-1", "lamp-1"])
            #expect(response.results.map { $0.match?.method } == ["gtin", "text", "text"])
            let figures = try await Shop.persist { () async throws(RPCError) in
                try await shop.reviews.getAggregate(.init(sku: "lamp-1"))
            }
            #expect(figures.total?.positive == 1 && figures.total?.negative == 1 && figures.pending == 1)
            #expect(figures.sentimentAccuracyBps >= 9_300 && figures.total?.starred == 0)
            #expect(figures.classified.first?.classifier?.plugin == "liveshop.sentiment")

            // Nothing to load any more: the journal is all there is.
            try FileManager.default.removeItem(at: folder.appending(path: "plugins"))
            try FileManager.default.createDirectory(at: folder.appending(path: "plugins"), withIntermediateDirectories: true)
            try await mesh.kill("reviews")
            let after = try await Shop.persist { () async throws(RPCError) in
                try await shop.reviews.getAggregate(.init(sku: "lamp-1"))
            }
            #expect(after == figures)
            let error = await #expect(throws: RPCError.self) {
                _ = try await Shop.persist { () async throws(RPCError) in try await shop.reviews.ingestNotes(request) }
            }
            #expect(error?.reason == "NO_SOURCE_PLUGIN")
        }
    }
}
