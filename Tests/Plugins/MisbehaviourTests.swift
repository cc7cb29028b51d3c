import Foundation
import MeshTesting
import TestThreads
import Testing

/// Every behaviour of the table, in a service process with two other plugins that must not notice: one in process, one in a runner.
@Suite(.ownThread) struct MisbehaviourTests {
    static let bystanders = ["test.inproc", "test.runner"]
    /// What the one that writes to standard error itself writes, and as much again.
    static let logBytesMax = 4 << 20

    @Test(arguments: Behaviour.all) func inARunner(_ behaviour: Behaviour) async throws {
        let package = try await behaviour.package(isolation: "process")
        try await HostedService.run(try await Self.bystanders(and: package)) { service in
            let loaded = try #require(await service.tell("list"), "the service is gone: \(service.log.suffix(2_000))")
            #expect(loaded.contains("test.inproc loaded 1.0.0") && loaded.contains("test.runner loaded 1.0.0"), "\(loaded)")
            try await Self.check(behaviour, behaviour.process, package.id, loaded, service)
            for id in Self.bystanders { #expect(await service.ask(id) == "answered 7") }

            // Taken out of service: nothing of it is left, whatever it did. The other one's runner stays.
            try FileManager.default.removeItem(at: service.plugins.appending(path: package.id))
            _ = await service.tell("reload")
            for id in Self.bystanders { #expect(await service.ask(id) == "answered 7") }
            #expect(await service.ask(package.id) == "absent")
            #expect(await eventually { service.runners.count == 1 }, "\(service.runners)")

            #expect(await service.quit() == 0, "\(service.log.suffix(2_000))")
            #expect(await eventually { service.runners.isEmpty }, "\(service.runners)")
        }
    }

    @Test(arguments: Behaviour.all) func inTheService(_ behaviour: Behaviour) async throws {
        let package = try await behaviour.package(isolation: "inproc")
        let folder = try HostedService.folder(try await Self.bystanders(and: package))
        defer {
            // What a forked copy of the service would keep for ever.
            for left in ProcessTable.mentioning(folder.path) { kill(left.pid, SIGKILL) }
            try? FileManager.default.removeItem(at: folder)
        }
        // A service that may take memory without end would take it from everybody.
        let options = behaviour.name.contains("memory") ? ["--memory-megabytes", "2048"] : []
        try await HostedService.run(in: folder, options: options) { service in
            let loaded = await service.tell("list")
            switch behaviour.inproc {
            case .endsService:
                await Self.provoke(behaviour, package.id, service)
                #expect(await service.ended() != 0 || behaviour.name.contains("exit"))
                let last = service.log.split(separator: "\n").last { $0.hasPrefix("liveshop: plugin") } ?? ""
                #expect(last.contains("plugin \(package.id) 1.0.0 ends this process"), "\(service.log.suffix(2_000))")
                #expect(last.contains(Self.place(of: behaviour)), "\(last)")
            case .ruinsService:
                await Self.provoke(behaviour, package.id, service)
                #expect(await service.ask("test.runner") == nil)
            default:
                let loaded = try #require(loaded, "the service is gone: \(service.log.suffix(2_000))")
                try await Self.check(behaviour, behaviour.inproc, package.id, loaded, service)
                for id in Self.bystanders { #expect(await service.ask(id) == "answered 7") }
                #expect(await service.quit() == 0, "\(service.log.suffix(2_000))")
            }
        }
        #expect(await eventually { ProcessTable.runners(of: folder).isEmpty }, "\(ProcessTable.runners(of: folder))")
        guard behaviour.inproc == .endsService else { return }
        try package.install(in: folder.appending(path: "plugins"))

        // The next start leaves it out, and serves all but what it guards; a safe start knows of none.
        try await HostedService.run(in: folder) { service in
            let loaded = try #require(await service.tell("list"), "\(service.log.suffix(2_000))")
            #expect(loaded.contains { $0.hasPrefix("\(package.id) blamed") }, "\(loaded)")
            #expect(
                await service.ask(package.id)?.hasPrefix(
                    "failed outOfService: it is not in service: it ended the process before") == true)
            for id in Self.bystanders { #expect(await service.ask(id) == "answered 7") }
            #expect(await service.quit() == 0)
        }
        try await HostedService.run(in: folder, options: ["--safe-mode"]) { service in
            for id in Self.bystanders + [package.id] { #expect(await service.ask(id) == "absent") }
            #expect(await service.quit() == 0)
        }
    }

    // MARK: What becomes of it

    private static func check(
        _ behaviour: Behaviour, _ outcome: Outcome, _ id: String, _ loaded: [String], _ service: HostedService
    ) async throws {
        if outcome == .refused {
            #expect(loaded.contains { $0.hasPrefix("\(id) refused ") }, "\(loaded)")
            #expect(await service.ask(id)?.hasPrefix("failed outOfService: it is not in service: ") == true)
            return
        }
        #expect(loaded.contains("\(id) loaded 1.0.0"), "\(loaded) \(service.log.suffix(2_000))")
        let good = "answered \(behaviour.goodPrice)"
        #expect(await eventually { await service.ask(id) == good })
        // Others are asked while it misbehaves.
        let answers = await service.tell("amid \(id) bad-sku \(bystanders.joined(separator: " "))") ?? ["the service is gone"]
        #expect(answers.dropFirst().allSatisfy { $0 == "answered 7" } && answers.count > bystanders.count, "\(answers)")
        let bad = answers.first ?? ""
        switch outcome {
        case .answered, .unnoticed: #expect(bad == good)
        case .declined: #expect(bad.hasPrefix("declined"))
        case .failed(let kind): #expect(bad.hasPrefix("failed \(kind.rawValue): "), "\(bad)")
        case .refused, .endsService, .ruinsService: Issue.record("not for this check: \(outcome)")
        }
        // Floods are bounded: lines of log a second, names of metrics.
        #expect(service.log.utf8.count < logBytesMax)
        let names = await service.tell("counters \(id)")?.last?.split(separator: " ").last.flatMap { Int($0) }
        #expect(try #require(names) <= 32)
        // A runner that died is started again; the first calls may come before it is ready.
        #expect(await eventually { await service.ask(id) == good }, "it does not come back: \(service.log.suffix(2_000))")
    }

    /// Makes the plugin do it; the service may end at any of these.
    private static func provoke(_ behaviour: Behaviour, _ id: String, _ service: HostedService) async {
        _ = await service.ask(id, "bad-sku")
        switch behaviour.doing {
        case .action(_, "stop"), .action(_, "destroy"):
            try? FileManager.default.removeItem(at: service.plugins.appending(path: id))
            _ = await service.tell("reload")
        default: break
        }
    }

    /// How the last line names the step.
    private static func place(of behaviour: Behaviour) -> String {
        guard case .action(let action, let step) = behaviour.doing else { return "in handle" }
        return action == "leave-crashing-thread" ? "on a thread of its own" : "in \(step)"
    }

    private static func bystanders(and package: TestPackage) async throws -> [TestPackage] {
        var packages = [package]
        for (id, isolation) in zip(bystanders, ["inproc", "process"]) {
            var bystander = TestPackage(library: try await HostilePlugins.hostile(id: id))
            bystander.id = id
            bystander.isolation = isolation
            // On a busy machine an honest plugin may take its time.
            bystander.deadlineMilliseconds = 10_000
            packages.append(bystander)
        }
        return packages
    }
}
