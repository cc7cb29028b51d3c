import Foundation
import Supervisor
import Testing

@Suite(.timeLimit(.minutes(1))) struct SupervisorTests {
    /// A scratch folder that goes away with the test.
    private final class Folder: Sendable {
        let path = FileManager.default.temporaryDirectory.path + "/liveshop-supervisor-\(UUID().uuidString)"
        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private func shell(_ name: String, _ script: String, in folder: Folder, stage: Int = 0) -> ChildSpecification {
        ChildSpecification(
            name: name, executable: "/bin/sh", arguments: ["-c", script], logFile: "\(folder.path)/\(name).log", stage: stage)
    }

    /// The first announced statuses that satisfy the condition; the suite's time limit bounds the wait.
    private func first(
        _ supervisor: Supervisor, where condition: @Sendable ([ChildStatus]) -> Bool
    ) async throws -> [ChildStatus] {
        for await statuses in supervisor.updates where condition(statuses) { return statuses }
        throw ChildFailureInTest.noMoreUpdates
    }

    private enum ChildFailureInTest: Error { case noMoreUpdates }

    @Test func startsAgainWhatIsKilled() async throws {
        let folder = try Folder()
        let supervisor = Supervisor([shell("a", "exec cat", in: folder)])
        await supervisor.start()
        let before = try await first(supervisor) { $0[0].pid != nil }[0]
        #expect(await supervisor.signal("a", SIGKILL))
        let after = try await first(supervisor) { $0[0].pid != nil && $0[0].restarts == 1 }[0]
        #expect(after.pid != before.pid)
        #expect(after.lastExit == .signalled(SIGKILL))
        await supervisor.stop()
        #expect(await supervisor.statuses[0].state == .stopped)
        #expect(kill(try #require(after.pid), 0) != 0)
    }

    @Test func aChildThatIgnoresTheRequestToStopIsKilled() async throws {
        let folder = try Folder()
        let supervisor = Supervisor([shell("deaf", "trap '' TERM; echo ready; while :; do read line; done", in: folder)])
        await supervisor.start()
        _ = try await first(supervisor) { $0[0].pid != nil }
        while LogFile.tail("\(folder.path)/deaf.log", lines: 1) != ["ready"] { await Task.yield() }
        await supervisor.stop(grace: .milliseconds(200))
        #expect(await supervisor.statuses[0].lastExit == .signalled(SIGKILL))
    }

    @Test func laterStagesStopFirst() async throws {
        let folder = try Folder()
        let script = "trap 'echo $0 >> \(folder.path)/order; exit 0' TERM; echo up; while :; do sleep 0.02; done"
        let children = [("front", 0), ("back", 1)].map { name, stage in
            ChildSpecification(
                name: name, executable: "/bin/sh", arguments: ["-c", script, name], logFile: "\(folder.path)/\(name).log",
                stage: stage)
        }
        let supervisor = Supervisor(children)
        await supervisor.start()
        _ = try await first(supervisor) { $0.allSatisfy { $0.pid != nil } }
        for child in children { while LogFile.tail(child.logFile, lines: 1).isEmpty { await Task.yield() } }
        await supervisor.stop()
        #expect(LogFile.tail("\(folder.path)/order", lines: 5) == ["back", "front"])
    }

    @Test func aProgramThatIsNotThereIsReported() async throws {
        let folder = try Folder()
        let supervisor = Supervisor([
            ChildSpecification(
                name: "ghost", executable: "\(folder.path)/ghost", arguments: [], logFile: "\(folder.path)/ghost.log")
        ])
        await supervisor.start()
        let status = try await first(supervisor) { $0[0].lastExit != nil }[0]
        await supervisor.stop()
        guard case .notStarted(let reason) = status.lastExit else {
            Issue.record("\(status)")
            return
        }
        #expect(reason.contains("No such file"))
    }

    @Test func standardInputEndsWithTheSupervisor() async throws {
        let folder = try Folder()
        let mark = "\(folder.path)/ended"
        do {
            // Never stopped, as if it had been killed: the child must see its standard input close.
            let supervisor = Supervisor([shell("orphan", "cat > /dev/null; echo over > \(mark)", in: folder)])
            await supervisor.start()
            _ = try await first(supervisor) { $0[0].pid != nil }
            await supervisor.cutLifeLine()
            _ = try await first(supervisor) { $0[0].lastExit != nil }
            await supervisor.stop()
        }
        #expect(LogFile.tail(mark, lines: 1) == ["over"])
    }

    @Test func pausesDoubleUpToALimitAndStartOverAfterAHealthyRun() {
        let policy = RestartPolicy(firstPause: .milliseconds(100), pauseMax: .seconds(1), healthyAfter: .seconds(20))
        var history = RestartHistory()
        let pauses = (0..<6).map { _ in history.pause(afterRunOf: .seconds(1), policy: policy) }
        #expect(pauses == [100, 200, 400, 800, 1000, 1000].map { .milliseconds($0) })
        #expect(history.pause(afterRunOf: .seconds(21), policy: policy) == .milliseconds(100))
        for _ in 0..<100 { #expect(history.pause(afterRunOf: .zero, policy: policy) <= .seconds(1)) }
    }

    @Test func oneMeshPerDataDirectory() throws {
        let folder = try Folder()
        var lock: DirectoryLock? = try DirectoryLock.take(in: folder.path)
        let refusal = #expect(throws: DirectoryLock.Refusal.self) { try DirectoryLock.take(in: folder.path) }
        #expect(refusal?.description.contains("\(getpid())") == true)
        #expect(lock != nil)
        lock = nil
        lock = try DirectoryLock.take(in: folder.path)
    }

    @Test func freePortsAreFreeAndDifferent() throws {
        let ports = try #require(LoopbackPort.free(4))
        #expect(Set(ports).count == 4)
        for port in ports { #expect(LoopbackPort.isFree(port)) }
    }

    @Test func logsAreCutOffWithOnePredecessor() throws {
        let folder = try Folder()
        let path = "\(folder.path)/a.log"
        try Data(repeating: 0x61, count: 100).write(to: URL(fileURLWithPath: path))
        #expect(try !LogFile.rotate(path, bytesMax: 100))
        #expect(try LogFile.rotate(path, bytesMax: 99))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".1")).count == 100)
    }
}
