import Foundation
import TestThreads
import Testing

/// Reloads under load: a Swift plugin with protocols, generics, existentials, tasks, an actor and a global, in two builds that answer
/// differently. No call is lost, and what a thousand generations leave behind is bounded.
@Suite(.ownThread) struct ReloadTests {
    static let cycles = 1_000
    /// Between cycle 100 and the last one; 0.2 MiB were measured. 900 generations that kept 8 KiB each would be more than this.
    static let residentGrowthKilobytesMax = 7 * 1_024
    /// One malloc arena more is 64 MiB; a thread's stack that were kept for each generation would be gigabytes.
    static let virtualGrowthKilobytesMax = 512 * 1_024

    private static func package(_ build: String, _ isolation: String) async throws -> TestPackage {
        var package = TestPackage(library: try await Workshop.shared.swift(build))
        package.id = "test.reload"
        package.isolation = isolation
        package.deadlineMilliseconds = 30_000
        package.schema = nil
        return package
    }

    @Test(arguments: ["inproc", "process"]) func aThousandReloadsUnderLoad(isolation: String) async throws {
        let folder = try HostedService.folder([try await Self.package("BUILD_A", isolation)])
        defer { try? FileManager.default.removeItem(at: folder) }
        let (first, second) = (folder.appending(path: "a"), folder.appending(path: "b"))
        try await Self.package("BUILD_A", isolation).install(in: first)
        try await Self.package("BUILD_B", isolation).install(in: second)
        try await HostedService.run(in: folder) { service in
            let command = "cycle \(Self.cycles) test.reload \(first.path)/test.reload \(second.path)/test.reload"
            let lines = try #require(await service.tell(command, within: .seconds(600)), "\(service.log.suffix(4_000))")
            let figures = Figures(lines)
            #expect(try figures("reloads") == Self.cycles, "\(lines)")
            #expect(try figures("lost") == 0, "\(lines)")
            #expect(try figures("strange") == 0, "answers of neither build: \(lines)")
            #expect(try figures("stale") == 0, "answers of the old build to calls made after the reload: \(lines)")
            #expect(try figures("first") > Self.cycles && figures("second") > Self.cycles, "\(lines)")
            #expect(try figures("resident_growth_kb") < Self.residentGrowthKilobytesMax, "\(lines)")
            #expect(try figures("virtual_growth_kb") < Self.virtualGrowthKilobytesMax, "\(lines)")
            #expect(try figures("descriptors_growth") <= 8, "\(lines)")
            #expect(try figures("threads_growth") <= 8, "\(lines)")
            #expect(try figures("processes_growth") <= 1, "\(lines)")
            #expect(await service.quit() == 0, "\(service.log.suffix(2_000))")
        }
    }

    /// A call that is under way when its plugin is replaced ends with the old one's answer, while new ones already get the new one's.
    @Test(arguments: ["inproc", "process"]) func aCallInFlightOutlivesTheSwap(isolation: String) async throws {
        var old = TestPackage(library: try await HostilePlugins.hostile())
        old.isolation = isolation
        old.deadlineMilliseconds = 10_000
        old.config = ["do": "late", "at": "handle", "answer": 1]
        var new = old
        new.config = ["answer": 2]
        try await HostedService.run([old]) { service in
            #expect(await service.tell("begin 1 test.hostile bad-sku") == ["begun"])
            try new.install(in: service.plugins)
            _ = await service.tell("reload")
            #expect(await service.ask("test.hostile") == "answered 2")
            #expect(await service.tell("await") == ["answered 1"])
        }
    }

    /// A replacement that does not start leaves the old one where it is.
    @Test(arguments: ["inproc", "process"]) func aReplacementThatFailsChangesNothing(isolation: String) async throws {
        var old = TestPackage(library: try await HostilePlugins.hostile())
        old.isolation = isolation
        old.deadlineMilliseconds = 10_000
        old.config = ["answer": 1]
        var new = old
        new.config = ["do": "fail", "at": "start", "answer": 2]
        try await HostedService.run([old]) { service in
            #expect(await service.ask("test.hostile") == "answered 1")
            try new.install(in: service.plugins)
            let listed = await service.tell("reload") ?? []
            #expect(
                listed.contains { $0.hasPrefix("test.hostile ") && $0.contains("start") && $0.contains("no luck") }, "\(listed)"
            )
            #expect(await service.ask("test.hostile") == "answered 1")
        }
    }

    /// Lines of "name number".
    private struct Figures {
        private let values: [String: Int]

        init(_ lines: [String]) {
            values = lines.reduce(into: [:]) { values, line in
                let words = line.split(separator: " ")
                if words.count == 2 { values[String(words[0])] = Int(words[1]) }
            }
        }

        /// - Throws: if there is no such figure.
        func callAsFunction(_ name: String) throws -> Int { try #require(values[name], "\(values)") }
    }
}
