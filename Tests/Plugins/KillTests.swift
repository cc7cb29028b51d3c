import Foundation
import MeshTesting
import TestThreads
import Testing

/// Processes that are killed or stopped, and files that are changed under a running service.
@Suite(.ownThread) struct KillTests {
    private static func package(deadline: Int = 10_000) async throws -> TestPackage {
        var package = TestPackage(library: try await HostilePlugins.hostile())
        package.deadlineMilliseconds = deadline
        return package
    }

    /// kill -9 of a runner with 64 calls in flight: each call ends once, answered or as `crashed`, and the next one is answered.
    @Test func aRunnerKilledWithCallsInFlight() async throws {
        var package = try await Self.package()
        // Slow enough that calls are under way when the signal comes.
        package.config = ["do": "slow", "at": "handle"]
        try await HostedService.run([package]) { service in
            #expect(await service.ask("test.hostile") == "answered 7")
            let runner = try #require(service.runners.first)
            #expect(await service.tell("begin 64 test.hostile bad-sku") == ["begun"])
            #expect(kill(runner.pid, SIGKILL) == 0)
            let ends = await service.tell("await") ?? ["the service is gone"]
            #expect(ends.count == 64)
            #expect(ends.allSatisfy { $0 == "answered 7" || $0.hasPrefix("failed crashed: ") }, "\(Set(ends))")
            #expect(ends.contains { $0.hasPrefix("failed crashed: ") })
            #expect(await eventually { await service.ask("test.hostile") == "answered 7" })
            #expect(service.runners.count == 1 && service.runners.first?.pid != runner.pid)
        }
    }

    /// kill -9 of the service: no runner outlives it, not even one that hangs, is stopped, or has tampered with signals and descriptors.
    @Test(arguments: ["", "sleep", "loop", "catch-signals", "close-descriptors", "stopped"])
    func noRunnerOutlivesItsService(doing: String) async throws {
        var package = try await Self.package(deadline: 60_000)
        if !doing.isEmpty, doing != "stopped" { package.config = ["do": doing, "at": "handle"] }
        try await HostedService.run([package]) { service in
            #expect(await service.ask("test.hostile") == "answered 7")
            let runner = try #require(service.runners.first)
            if doing == "stopped" {
                #expect(kill(runner.pid, SIGSTOP) == 0)
                #expect(await eventually { ProcessTable.entry(runner.pid)?.state == "T" })
            } else if !doing.isEmpty {
                _ = await service.tell("begin 1 test.hostile bad-sku")
            }
            kill(service.pid, SIGKILL)
            #expect(await service.ended() == -SIGKILL)
            #expect(await eventually { !ProcessTable.isAlive(runner.pid) && service.runners.isEmpty }, "\(service.runners)")
        }
    }

    /// A runner that stands still is killed when its deadline is over, and another one answers.
    @Test func aStoppedRunnerIsKilled() async throws {
        try await HostedService.run([try await Self.package(deadline: 300)]) { service in
            #expect(await eventually { await service.ask("test.hostile") == "answered 7" })
            let runner = try #require(service.runners.first)
            #expect(kill(runner.pid, SIGSTOP) == 0)
            #expect(await eventually { ProcessTable.entry(runner.pid)?.state == "T" })
            let answer = await service.ask("test.hostile") ?? ""
            #expect(answer.hasPrefix("failed deadline: "), "\(answer)")
            #expect(await eventually { await service.ask("test.hostile") == "answered 7" })
            #expect(!ProcessTable.isAlive(runner.pid))
        }
    }

    /// A call in so many outlives its deadline: that one fails, those between are answered, and the breaker stays closed.
    @Test func oneCallInThreeIsLate() async throws {
        var package = try await Self.package(deadline: 500)
        package.config = ["do": "late", "at": "handle", "every": 3]
        try await HostedService.run([package]) { service in
            var ends: [String] = []
            for _ in 0..<24 {
                ends.append(String((await service.ask("test.hostile", "bad-sku") ?? "gone").prefix { $0 != ":" }))
            }
            // A new runner counts from one again; how long it takes to start depends on the machine.
            #expect(Set(ends).isSubset(of: ["answered 7", "failed deadline"]), "\(ends)")
            #expect(ends.filter { $0 == "answered 7" }.count >= 8, "\(ends)")
            #expect(ends.filter { $0 == "failed deadline" }.count >= 4, "\(ends)")
        }
    }

    /// A plugin that crashes at every call is left alone after a while, and does not cost a process per call.
    @Test func theBreakerOpens() async throws {
        var package = try await Self.package()
        package.config = ["do": "null", "at": "handle"]
        try await HostedService.run([package]) { service in
            var kinds: [String] = []
            #expect(
                await eventually {
                    let answer = await service.ask("test.hostile", "bad-sku") ?? "the service is gone"
                    kinds.append(String(answer.prefix { $0 != ":" }))
                    return kinds.last == "failed breakerOpen"
                }, "\(kinds)")
            #expect(kinds.contains("failed crashed") && kinds.count < 100, "\(kinds)")
            // And it closes again: a good call after the pause.
            #expect(await eventually { await service.ask("test.hostile") == "answered 7" })
        }
    }

    /// Overwriting the library in its folder does nothing to the one that runs; a reload then sees that it is not the manifest's.
    @Test(arguments: ["inproc", "process"]) func overwritingALoadedLibraryDoesNothing(isolation: String) async throws {
        var package = try await Self.package()
        package.isolation = isolation
        try await HostedService.run([package]) { service in
            #expect(await service.ask("test.hostile") == "answered 7")
            let library = service.plugins.appending(path: "test.hostile/libplugin.so")
            let size = try Data(contentsOf: library).count
            // In place: the same file, other bytes, and then none.
            let handle = try FileHandle(forWritingTo: library)
            try handle.write(contentsOf: Data(repeating: 0xCC, count: size))
            try handle.truncate(atOffset: 0)
            try handle.close()
            for _ in 0..<10 { #expect(await service.ask("test.hostile") == "answered 7") }
            let listed = await service.tell("reload") ?? []
            #expect(listed.contains { $0.hasPrefix("test.hostile ") && $0.contains("sha256") }, "\(listed)")
            // What was in force stays in force.
            #expect(await service.ask("test.hostile") == "answered 7")
        }
    }

    /// A thousand calls, crashes among them, leave no descriptors, threads or processes behind.
    @Test func crashesLeaveNothingBehind() async throws {
        var package = try await Self.package()
        package.config = ["do": "exit", "at": "handle"]
        try await HostedService.run([package]) { service in
            #expect(await eventually { await service.ask("test.hostile") == "answered 7" })
            let descriptors = ProcessTable.descriptors(of: service.pid)
            let threads = ProcessTable.status("Threads", of: service.pid)
            for _ in 0..<20 {
                _ = await service.ask("test.hostile", "bad-sku")
                #expect(await eventually { await service.ask("test.hostile") == "answered 7" })
            }
            #expect(ProcessTable.descriptors(of: service.pid) <= descriptors + 2)
            #expect(ProcessTable.status("Threads", of: service.pid) <= threads + 4)
            #expect(service.runners.count == 1)
        }
    }
}
