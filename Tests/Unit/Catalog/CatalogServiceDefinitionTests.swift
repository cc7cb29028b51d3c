import CatalogAPI
import CatalogService
import Foundation
import Logging
import MeshTesting
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import Testing

/// The whole service on disk, through its method table: starts, stops, starts again, rebuilds.
@Suite struct CatalogServiceDefinitionTests {
    @Test func everythingIsThereAfterARestartAndARebuild() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "catalog-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let clock = VirtualClock()

        try await serve(directory, clock) { catalog in
            _ = try await catalog.upsertProduct(.init(product: .sample("p", titles: ["zh": "红色雨伞"], categories: ["rain"])))
            _ = try await catalog.publishOffer(.init(offer: .sample("o", "p-1", 1990)))
            try await checkContents(catalog)
        }
        try await serve(directory, clock) { catalog in
            try await checkContents(catalog)
            let repeated = try await catalog.upsertProduct(
                .init(product: .sample("p", titles: ["zh": "红色雨伞"], categories: ["rain"])))
            #expect(repeated.revision == 1 && !repeated.changed)
        }
        try await CatalogServiceDefinition.rebuild(in: environment(directory, clock))
        try await serve(directory, clock) { catalog in
            try await checkContents(catalog)
            let feed = try await catalog.readEvents(.init())
            #expect(feed.entries.map(\.sequence) == [1, 2] && feed.lastSequence == 2)
        }
    }

    /// What plugins said is in what was decided: a restart and a rebuild ask nobody, and what was accepted stays accepted.
    @Test func replayAsksNoPlugin() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "catalog-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let clock = VirtualClock()
        let rows: [CatalogV1.Product] = [.sample("p"), .sample("q", titles: ["en": "barred"])]

        var lenient = InlinePlugins()
        lenient.add(.claimCheck, id: "lenient") { request, _ in
            let found = request.texts.indices.filter { request.texts[$0].text == "barred" }
            return .init(
                findings: found.map { .init(textIndex: UInt32($0), size: 6, span: "barred", rule: "r", severity: .barred) })
        }
        try await serve(directory, clock, lenient) { catalog in
            let reply = try await catalog.importProducts(.init(products: rows))
            #expect(reply.created == 1 && reply.refused.map(\.productID) == ["q"])
        }
        var strict = InlinePlugins()
        strict.add(.claimCheck, id: "strict") { _, _ in throw RPCError(.unavailable, "must not be asked") }
        try await CatalogServiceDefinition.rebuild(in: environment(directory, clock, strict))
        try await serve(directory, clock, strict) { catalog in
            #expect(try await catalog.getProduct(.init(productID: "p")).product?.revision == 1)
            let found = try await catalog.search(.init())
            #expect(found.hits.map(\.productID) == ["p"])
        }
    }

    private func checkContents(_ catalog: CatalogClient) async throws {
        let product = try await catalog.getProduct(.init(sku: "p-1")).product
        #expect(product?.productID == "p" && product?.revision == 1)
        let found = try await catalog.search(.init(query: "雨", facetsMax: 1))
        #expect(found.hits.map(\.productID) == ["p"] && found.facets.map(\.category) == ["rain"])
        #expect(try await catalog.getQuote(.init(sku: "p-1")).quote?.unitPrice?.minorUnits == 1990)
        #expect(try await catalog.getPriceHistory(.init(sku: "p-1", until: Self.later)).intervals.map(\.offerID) == ["o"])
    }

    private static let later = VirtualClock().now() + .seconds(60)

    private func environment(
        _ directory: String, _ clock: VirtualClock, _ plugins: any Plugins = NoPlugins()
    ) -> ServiceEnvironment {
        ServiceEnvironment(
            name: "catalog", dataDirectory: directory, channel: TableChannel(table: MethodTable()),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, clock: clock,
            secrets: ServiceSecrets(quoteKey: CatalogFixture.quoteKey), plugins: plugins)
    }

    private func serve(
        _ directory: String, _ clock: VirtualClock, _ plugins: any Plugins = NoPlugins(),
        _ body: (CatalogClient) async throws -> Void
    ) async throws {
        let service = try await CatalogServiceDefinition.start(in: environment(directory, clock, plugins))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for work in service.background { group.addTask { try await work() } }
            try await body(CatalogClient(TableChannel(table: service.methods)))
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
    }
}

/// Calls straight into a method table: packed messages, no transport.
private struct TableChannel: RPCChannel {
    let table: MethodTable

    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        guard let entry = table.handlers[method.id] else { throw RPCError(.unimplemented, "no \(method.fullName) here") }
        let context = CallContext(
            method: method, deadline: .now + (options.deadline ?? method.defaultDeadline),
            idempotencyKey: options.idempotencyKey, requestFingerprint: StableHash.of(body))
        let decoded = body.withUnsafeBytes { bytes in
            Result { () throws(RPCError) in try entry.handler(bytes, context, CallStreams()) }
        }
        return try await decoded.get()().get()
    }
}
