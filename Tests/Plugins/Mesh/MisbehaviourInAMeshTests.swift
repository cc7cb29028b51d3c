import CatalogAPI
import Foundation
import MeshTesting
import Messages
import RPCCore
import Supervisor
import TestThreads
import Testing

/// A whole mesh whose catalog has a price rule that crashes for some requests.
@Suite(.ownThread) struct MisbehaviourInAMeshTests {
    private static func plugins(
        _ isolation: String, onFailure: String = "closed", in folder: URL
    ) async throws -> PluginDirectories {
        var package = TestPackage(library: try await HostilePlugins.hostile())
        package.isolation = isolation
        package.onFailure = onFailure
        package.deadlineMilliseconds = 5_000
        package.config = ["do": "null", "at": "handle", "declines": 1]
        try package.install(in: folder)
        return PluginDirectories([folder.path], allowUnsigned: true)
    }

    private static func offer(_ sku: SKU, _ catalog: CatalogClient) async throws {
        _ = try await catalog.upsertProduct(
            .init(
                product: .init(
                    productID: ProductID("P-\(sku)"), merchantID: "M-1", titles: [.init(language: "en", text: "Rose perfume")],
                    variants: [.init(sku: sku, returnable: true)])))
        _ = try await catalog.publishOffer(
            .init(
                offer: .init(
                    offerID: OfferID("O-\(sku)"), sku: sku, kind: .regular,
                    unitPrice: .init(minorUnits: 2_500, currency: "CNY"))))
    }

    /// Minor units, or the reason that there is no quote.
    private static func quote(_ sku: SKU, _ catalog: CatalogClient) async -> String {
        do throws(RPCError) {
            let quote = try await catalog.getQuote(.init(sku: sku), deadline: .seconds(10)).quote
            return "\(quote?.unitPrice?.minorUnits ?? 0)"
        } catch {
            return error.reason.isEmpty ? "\(error.code)" : error.reason
        }
    }

    private static func state(_ catalog: CatalogClient) async -> MeshV1.PluginState? {
        try? await catalog.listPlugins(.init(), deadline: .seconds(5)).plugins.first { $0.pluginID == "test.hostile" }?.state
    }

    /// In a runner: the call fails as `on_failure: closed` has it, nothing is restarted, and good calls go on.
    @Test func inARunnerTheMeshStaysUp() async throws {
        let folder = Workshop.shared.folder.appending(path: "mesh-\(UUID().uuidString)")
        try await ProcessMesh.run(plugins: try await Self.plugins("process", in: folder)) { mesh in
            let catalog = CatalogClient(mesh.channel)
            for sku: SKU in ["good-sku", "bad-sku"] { try await Self.offer(sku, catalog) }
            let pid = await mesh.pid(of: "catalog")
            for _ in 0..<3 {
                #expect(await Self.quote("good-sku", catalog) == "2500")
                #expect(await Self.quote("bad-sku", catalog) == "PLUGIN_FAILED")
                #expect(await eventually { await Self.quote("good-sku", catalog) == "2500" })
            }
            #expect(await mesh.pid(of: "catalog") == pid)
            #expect(await mesh.restarts(of: "catalog") == 0)
            #expect(await Self.state(catalog) == .loaded)
        }
    }

    /// In the catalog's own process: the catalog dies of it once, says of whom, and comes back without the plugin. One that is open is not missed; what one that
    /// is closed guards fails, until an operator has decided.
    @Test(arguments: [("open", "2500"), ("closed", "PLUGIN_FAILED")])
    func inTheServiceTheBlamedPluginIsLeftOut(onFailure: String, afterwards: String) async throws {
        let folder = Workshop.shared.folder.appending(path: "mesh-\(UUID().uuidString)")
        try await ProcessMesh.run(plugins: try await Self.plugins("inproc", onFailure: onFailure, in: folder)) { mesh in
            let catalog = CatalogClient(mesh.channel)
            for sku: SKU in ["good-sku", "bad-sku"] { try await Self.offer(sku, catalog) }
            #expect(await Self.quote("good-sku", catalog) == "2500")
            _ = await Self.quote("bad-sku", catalog)
            #expect(await eventually { await Self.state(catalog) == .blamed })
            for sku: SKU in ["good-sku", "bad-sku"] {
                #expect(await eventually { await Self.quote(sku, catalog) == afterwards })
            }
            #expect(await mesh.restarts(of: "catalog") == 1)
            _ = try await catalog.changePlugin(.init(pluginID: "test.hostile", action: .disable))
            #expect(await eventually { await Self.quote("bad-sku", catalog) == "2500" })
            let log = LogFile.tail(mesh.layout.logFile(of: "catalog"), lines: 1_000)
            #expect(log.contains { $0.contains("plugin test.hostile 1.0.0 ends this process in handle: SIGSEGV") })
        }
    }
}
