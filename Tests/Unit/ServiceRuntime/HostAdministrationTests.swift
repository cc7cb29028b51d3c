import Messages
import PluginHost
import PluginPoints
import RPCCore
import ServiceKit
import Testing

@testable import ServiceRuntime

/// ListPlugins and ChangePlugin as a caller sees them.
@Suite final class HostAdministrationTests {
    let tally: TallyPlugin

    init() throws { tally = try TallyPlugin() }

    deinit { tally.remove() }

    @Test func aReportSaysWhatTheManifestAndTheFiguresSay() async throws {
        try tally.install(.init(onFailure: "fallback"))
        let host = try await tally.host()
        let administration = HostAdministration(host: host)
        _ = await host.active(.priceRule)[0].call(.init(units: 1, unitPrice: 10), at: .epoch)
        let report = try #require(try await administration.list(.init()).plugins.first)
        #expect(report.pluginID == "test.tally" && report.version == "1.0.0" && report.state == .loaded)
        #expect(report.points == ["liveshop.price-rule/1"] && report.isolation == "inproc" && report.onFailure == "fallback")
        #expect(report.deadlineMs == 2_000 && report.generation == 1 && report.calls == 1 && report.errors.isEmpty)
        #expect(report.counters == [.init(name: "calls", value: 1)])
        #expect(try await administration.list(.init(pluginID: "test.other")).plugins.isEmpty)
        await host.shutdown()
    }

    /// A plugin that does not come back is left alone: the report and the metrics say so.
    @Test func anOpenBreakerIsReported() async throws {
        try tally.install(.init(isolation: "process", deadlineMilliseconds: 50))
        let host = try await tally.host()
        let administration = HostAdministration(host: host)
        let plugin = host.active(.priceRule)[0]
        func breaker() async throws -> (reported: Bool?, shown: [Double]?) {
            let plugins = try await administration.list(.init()).plugins
            let family = PluginFamilies.of(plugins).first { $0.name == "liveshop_plugin_breaker_open" }
            return (plugins.first?.breakerOpen, family?.samples.map(\.value))
        }
        #expect(try await breaker() == (false, [0]))
        // Each is killed for its deadline; those that hit a runner which is still on its way count only once it is there.
        for _ in 0..<100 where try await breaker().reported == false {
            _ = await plugin.call(.init(buyerID: "sleeping", units: 1, unitPrice: 10), at: .epoch)
        }
        #expect(try await breaker() == (true, [1]))
        await host.shutdown()
    }

    @Test func changesSayWhatHappened() async throws {
        try tally.install()
        let host = try await tally.host()
        let administration = HostAdministration(host: host)
        func change(_ id: String, _ action: MeshV1.PluginAction) async throws(RPCError) -> [String] {
            try await administration.change(.init(pluginID: id, action: action)).changes.map(\.what)
        }
        #expect(try await change("", .reload) == ["unchanged"])
        #expect(try await change("test.tally", .reload) == ["reloaded"])
        #expect(try await change("test.tally", .disable) == ["disabled"])
        #expect(try await administration.list(.init()).plugins.map(\.state) == [.disabled])
        #expect(try await change("test.tally", .enable) == ["enabled"])
        await host.shutdown()
    }

    @Test(arguments: [
        ("", MeshV1.PluginAction.disable, StatusCode.invalidArgument), ("", .enable, .invalidArgument),
        ("test.tally", .unspecified, .invalidArgument), ("test.tally", .unrecognized(9), .invalidArgument),
        ("test.nobody", .reload, .notFound), ("test.nobody", .disable, .notFound),
    ])
    func whatCannotBeDoneIsRefused(id: String, action: MeshV1.PluginAction, code: StatusCode) async throws {
        try tally.install()
        let host = try await tally.host()
        let administration = HostAdministration(host: host)
        let error = await #expect(throws: RPCError.self) {
            try await administration.change(.init(pluginID: id, action: action))
        }
        #expect(error?.code == code)
        await host.shutdown()
    }

    @Test func withoutADirectoryThereIsNothingToListOrChange() async throws {
        #expect(try await NoPluginAdministration().list(.init()).plugins.isEmpty)
        let error = await #expect(throws: RPCError.self) {
            try await NoPluginAdministration().change(.init(action: .reload))
        }
        #expect(error?.code == .failedPrecondition && error?.reason == "NO_PLUGINS")
    }
}
