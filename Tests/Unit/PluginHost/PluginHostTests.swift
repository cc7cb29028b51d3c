import Foundation
import Logging
import MeshTesting
import Messages
import PluginHost
import PluginMessages
import PluginPackage
import PluginPoints
import TestThreads
import Testing

/// A real plugin through its life, in both isolation modes.
@Suite(.ownThread) final class PluginHostTests {
    let tally: TallyPlugin
    let now = Instant(microseconds: 1_700_000_000_000_000)

    init() throws { tally = try TallyPlugin() }

    deinit { tally.remove() }

    func request(buyer: String = "", units: UInt64 = 1) -> PluginV1.PriceRuleRequest {
        PluginV1.PriceRuleRequest(sku: "A-1", buyerID: buyer, units: units, unitPrice: 1_000, currency: "EUR")
    }

    func ask(_ host: PluginHost, buyer: String = "", units: UInt64 = 1) async throws -> PluginOutcome<
        PluginV1.PriceRuleResponse
    > {
        let plugin = try #require(host.active(.priceRule).first)
        return await plugin.call(request(buyer: buyer, units: units), at: now)
    }

    func price(_ host: PluginHost) async throws -> Int64? {
        guard case .answered(let response) = try await ask(host) else { return nil }
        return response.unitPrice
    }

    @Test(arguments: [("inproc", "struct"), ("process", "packed")])
    func aPluginAnswersInTheFormThatItsIsolationAllows(isolation: String, form: String) async throws {
        try tally.install(.init(isolation: isolation))
        let host = try await tally.host()
        guard case .answered(let response) = try await ask(host) else {
            Issue.record("no answer: \(host.list())")
            return
        }
        #expect(response.unitPrice == 900)
        #expect(response.adjustments.map(\.rule) == [form])
        guard case .declined(let explanation) = try await ask(host, units: 0) else {
            Issue.record("expected it to decline")
            return
        }
        #expect(explanation == "no units")
        guard case .failed(let failure) = try await ask(host, buyer: "failing") else {
            Issue.record("expected it to fail")
            return
        }
        #expect(failure.kind == .error && failure.message.contains("as asked"))
        let figures = try #require(host.list().first?.figures)
        #expect(figures.calls == 3 && figures.declined == 1 && figures.errors == [.error: 1] && figures.inFlight == 0)
        // A runner's counters come with its next answer.
        #expect(figures.counters["calls"] == 3)
        await host.shutdown()
    }

    @Test(arguments: ["inproc", "process"])
    func aReloadTakesTheNewConfigurationAndLosesNoCall(isolation: String) async throws {
        try tally.install(.init(isolation: isolation))
        let host = try await tally.host()
        let plugin = try #require(host.active(.priceRule).first)
        let request = request()
        let now = now
        let calls = Task.detached {
            var prices: Set<Int64> = []
            while !Task.isCancelled {
                guard case .answered(let response) = await plugin.call(request, at: now) else { return prices.union([-1]) }
                prices.insert(response.unitPrice)
                // In process nothing suspends: others want this thread too.
                await Task.yield()
            }
            return prices
        }
        #expect(try await price(host) == 900)
        try Data(#"{"percent": 20}"#.utf8).write(to: URL(filePath: "\(tally.root)/plugins/test.tally/config.json"))
        #expect(try await host.reload(nil).map(\.kind) == [.reloaded])
        #expect(try await host.reload(nil).map(\.kind) == [.unchanged])
        for _ in 0..<10 { #expect(try await host.reload("test.tally").map(\.kind) == [.reloaded]) }
        #expect(try await price(host) == 800)
        calls.cancel()
        #expect(await calls.value.isSubset(of: [900, 800]))
        await host.shutdown()
    }

    @Test func whatIsDisabledStaysSoUntilItIsEnabled() async throws {
        try tally.install()
        var host = try await tally.host()
        let held = try #require(host.active(.priceRule).first)
        #expect(try await host.disable("test.tally").map(\.kind) == [.disabled])
        #expect(host.active(.priceRule).isEmpty)
        // A handler that found it before finds it gone, as if it had never been there.
        guard case .declined = await held.call(request(), at: now) else {
            Issue.record("expected it to decline")
            return
        }
        await host.shutdown()
        host = try await tally.host()
        #expect(host.list().map(\.state) == [.disabled])
        #expect(try await host.enable("test.tally").map(\.kind) == [.enabled])
        #expect(try await price(host) == 900)
        await host.shutdown()
    }

    @Test func aNewContentThatIsRefusedLeavesTheOldOneInService() async throws {
        try tally.install()
        let host = try await tally.host()
        // The library still says 1.0.0.
        try tally.install(.init(version: "2.0.0", percent: 50))
        let change = try #require(try await host.reload(nil).first)
        #expect(change.kind == .refused && change.message.contains("2.0.0"))
        #expect(try await price(host) == 900)
        guard case .loaded(let note) = try #require(host.list().first).state else {
            Issue.record("expected it to serve")
            return
        }
        #expect(note.contains("liveshop_plugin.version"))
        try FileManager.default.removeItem(atPath: "\(tally.root)/plugins/test.tally")
        #expect(try await host.reload(nil).map(\.kind) == [.removed])
        #expect(host.active(.priceRule).isEmpty && host.list().isEmpty)
        await host.shutdown()
    }

    private func configure(_ json: String) throws {
        try Data(json.utf8).write(to: URL(filePath: "\(tally.root)/plugins/test.tally/config.json"))
    }

    /// Otherwise a slip in the settings of an authenticator would open the gateway to everybody.
    @Test func aClosedPluginThatCannotBeLoadedKeepsShutWhatItGuards() async throws {
        try tally.install(.init(onFailure: "closed"))
        try configure(#"{"percent": 101}"#)
        let host = try await tally.host()
        guard case .failed(let failure) = try await ask(host) else {
            Issue.record("expected it to fail")
            return
        }
        #expect(failure.kind == .outOfService && failure.message.contains("percent"), "\(failure)")
        #expect(try #require(host.list().first).figures.errors == [.outOfService: 1])
        // An operator who decides to do without it can.
        _ = try await host.disable("test.tally")
        #expect(host.active(.priceRule).isEmpty)
        try configure(#"{"percent": 20}"#)
        #expect(try await host.enable("test.tally").map(\.kind) == [.enabled])
        #expect(try await price(host) == 800)
        await host.shutdown()
    }

    @Test(arguments: ["open", "fallback"])
    func anotherThatCannotBeLoadedIsAsGoodAsAbsent(onFailure: String) async throws {
        try tally.install(.init(onFailure: onFailure))
        try configure(#"{"percent": 101}"#)
        let host = try await tally.host()
        #expect(host.active(.priceRule).isEmpty && host.list().map(\.id) == ["test.tally"])
        await host.shutdown()
    }

    @Test(arguments: [("config.json", #"{"percent": 101}"#), ("config.json", "{"), ("plugin.json", "{")])
    func aSlipInItsFilesLeavesAPluginInService(file: String, content: String) async throws {
        try tally.install()
        // A folder need not be called like the plugin in it.
        let folder = "\(tally.root)/plugins/discounts"
        try FileManager.default.moveItem(atPath: "\(tally.root)/plugins/test.tally", toPath: folder)
        let host = try await tally.host()
        try Data(content.utf8).write(to: URL(filePath: "\(folder)/\(file)"))
        let changes = try await host.reload(nil)
        #expect(changes.map(\.kind) == [.refused] && changes.map(\.id) == ["test.tally"], "\(changes)")
        #expect(try await price(host) == 900)
        #expect(host.list().map(\.id) == ["test.tally"])
        await host.shutdown()
    }

    @Test func aPluginIsRefusedWithoutASignatureThatCounts() async throws {
        try tally.install()
        let unsigned = try await tally.host { $0.allowsUnsigned = false }
        guard case .failed(let closed) = try await ask(unsigned) else {
            Issue.record("expected it to fail")
            return
        }
        #expect(closed.kind == .outOfService)
        await unsigned.shutdown()
        let key = SigningKey()
        let keys = "\(tally.root)/keys"
        try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
        try Data(key.publicText.utf8).write(to: URL(filePath: "\(keys)/mine.pub"))
        try PluginBundle.sign(folder: "\(tally.root)/plugins/test.tally", key: key)
        let host = try await tally.host {
            $0.allowsUnsigned = false
            $0.keyDirectories = [keys]
        }
        #expect(try await price(host) == 900)
        #expect(try await host.reload(nil).map(\.kind) == [.unchanged])
        // What the next start would refuse is not called unchanged; what serves goes on serving.
        let signature = "\(tally.root)/plugins/test.tally/plugin.sig"
        let signed = try String(contentsOfFile: signature, encoding: .utf8)
        for text in [nil, try Signature.text(over: [], key: SigningKey())] {
            try FileManager.default.removeItem(atPath: signature)
            if let text { try Data(text.utf8).write(to: URL(filePath: signature)) }
            let change = try #require(try await host.reload(nil).first)
            #expect(change.kind == .refused && change.message.contains("plugin.sig"), "\(change)")
            #expect(text == nil ? change.message.contains("plugin sign") : change.message.contains(keys), "\(change)")
            #expect(try await price(host) == 900)
            if text == nil { try Data(signed.utf8).write(to: URL(filePath: signature)) }
        }
        try Data(signed.utf8).write(to: URL(filePath: signature))
        #expect(try await host.reload(nil).map(\.kind) == [.unchanged])
        #expect(host.list().map(\.state) == [.loaded(note: "")])
        await host.shutdown()
        // A library that changed under its manifest.
        let library = "\(tally.root)/plugins/test.tally/libtally.so"
        try (Data(contentsOf: URL(filePath: library)) + Data([0])).write(to: URL(filePath: library))
        let tampered = try await tally.host()
        guard case .refused(let reason) = try #require(tampered.list().first).state else {
            Issue.record("expected it to be refused")
            return
        }
        #expect(reason.contains("libtally.so: sha256"))
        await tampered.shutdown()
    }

    @Test(arguments: ["inproc", "process"])
    func anAnswerBeyondTheManifestsLimitIsRefusedInEitherForm(isolation: String) async throws {
        try tally.install(.init(isolation: isolation, outputBytes: 4))
        let host = try await tally.host()
        guard case .failed(let failure) = try await ask(host) else {
            Issue.record("expected it to be too large")
            return
        }
        #expect(failure.kind == .invalidOutput && failure.message.contains("limits.output_bytes"), "\(failure)")
        await host.shutdown()
    }

    /// The copy that runs is the content that was verified, whatever became of the copy since.
    @Test(arguments: ["{", #"{"id": "test.tally"}"#, nil])
    func aCopyThatIsNotWhatWasVerifiedIsMadeAgain(manifest: String?) async throws {
        try tally.install(.init(isolation: "process"))
        await (try tally.host()).shutdown()
        let plugin = try PackagedPlugin(folder: "\(tally.root)/plugins/test.tally")
        let copy = "\(tally.root)/state/images/\(plugin.contentHash)"
        // Nil: well-formed, and with other terms than those that were signed.
        let text = manifest ?? String(decoding: plugin.manifestBytes, as: UTF8.self).replacing("closed", with: "open")
        try Data(text.utf8).write(to: URL(filePath: "\(copy)/plugin.json"))
        let host = try await tally.host()
        #expect(try await price(host) == 900)
        #expect(host.active(.priceRule).map(\.onFailure) == [.closed])
        #expect(try PackagedPlugin(folder: copy).manifestBytes == plugin.manifestBytes)
        await host.shutdown()
    }

    /// A link that was copied as one could be led elsewhere after the sums were checked.
    @Test func whatRunsIsACopyAlsoOfALink() async throws {
        try tally.install(.init(isolation: "process"))
        let library = "\(tally.root)/plugins/test.tally/libtally.so"
        try FileManager.default.moveItem(atPath: library, toPath: "\(tally.root)/elsewhere.so")
        try FileManager.default.createSymbolicLink(atPath: library, withDestinationPath: "\(tally.root)/elsewhere.so")
        let host = try await tally.host()
        #expect(try await price(host) == 900)
        let hash = try PackagedPlugin(folder: "\(tally.root)/plugins/test.tally").contentHash
        let copy = try FileManager.default.attributesOfItem(atPath: "\(tally.root)/state/images/\(hash)/libtally.so")
        #expect(copy[.type] as? FileAttributeType == .typeRegular)
        await host.shutdown()
    }

    @Test func safeModeLoadsNothing() async throws {
        try tally.install()
        let host = try await tally.host { $0.isSafeMode = true }
        #expect(host.active(.priceRule).isEmpty)
        await host.shutdown()
    }

    @Test func aCrashInARunnerFailsItsCallAndTheNextRunnerAnswers() async throws {
        try tally.install(.init(isolation: "process"))
        let host = try await tally.host()
        guard case .failed(let failure) = try await ask(host, buyer: "crashing") else {
            Issue.record("expected it to crash")
            return
        }
        #expect(failure.kind == .crashed)
        #expect(try await price(host) == 900)
        #expect(host.list().first?.figures.restarts == 1)
        await host.shutdown()
    }

    @Test func aCallBeyondItsDeadlineFailsAndCostsTheRunner() async throws {
        try tally.install(.init(isolation: "process", deadlineMilliseconds: 300))
        let host = try await tally.host()
        guard case .failed(let failure) = try await ask(host, buyer: "sleeping") else {
            Issue.record("expected it to be too late")
            return
        }
        #expect(failure.kind == .deadline)
        #expect(await eventually { (try? await self.price(host)) == 900 })
        await host.shutdown()
    }

    @Test func unknownPluginsAndDirectoriesAreErrors() async throws {
        try tally.install()
        let host = try await tally.host()
        await #expect(throws: PluginRefusal.self) { try await host.disable("test.nobody") }
        await host.shutdown()
        await #expect(throws: PluginRefusal.self) { try await self.tally.host { $0.directories = ["/nowhere"] } }
    }
}
