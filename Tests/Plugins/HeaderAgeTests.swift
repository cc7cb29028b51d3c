import Foundation
import TestThreads
import Testing

/// Plugins of other ages than the host: compiled against the headers of 1.0 and 1.1, today's, and a made-up 1.3.
@Suite(.ownThread) struct HeaderAgeTests {
    @Test(
        arguments: [("Headers/1.0", 0), ("Headers/1.1", 1), (nil, 2), ("Headers/1.3", 3)] as [(String?, Int)],
        ["inproc", "process"])
    func pluginsOfOtherAgesWork(_ age: (header: String?, answer: Int), isolation: String) async throws {
        var package = TestPackage(library: try await HostilePlugins.compiled(against: age.header))
        package.id = "test.headers"
        package.isolation = isolation
        package.deadlineMilliseconds = 10_000
        package.schema = nil
        try await HostedService.run([package]) { service in
            #expect(await service.tell("list") == ["test.headers loaded 1.0.0"])
            #expect(await service.ask("test.headers") == "answered \(age.answer)")
            #expect(await service.quit() == 0, "\(service.log.suffix(2_000))")
        }
    }

    /// A plugin that cannot do without 1.3 says so in its manifest, and is told.
    @Test func aManifestThatNeedsALaterHostIsRefused() async throws {
        var package = TestPackage(library: try await HostilePlugins.compiled(against: "Headers/1.3"))
        package.id = "test.headers"
        package.schema = nil
        package.minorMinimum = 3
        try await HostedService.run([package]) { service in
            let listed = await service.tell("list")?.first ?? ""
            #expect(listed.hasPrefix("test.headers refused ") && listed.contains("1.3") && listed.contains("1.2"), "\(listed)")
        }
    }
}
