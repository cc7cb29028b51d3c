import Foundation
import PluginHost
import Synchronization

/// Replaces a plugin by another build of it, again and again, while callers go on asking it.
struct ReloadCycle {
    /// At once. Each asks the next question when it has its answer.
    static let callers = 4
    /// Reloads after which what the process holds is taken as given: both builds are loaded, pools are filled.
    static let warmUp = 100

    let testbed: Testbed
    let id: String
    /// Two folders of one plugin; the first answers 10, the second 20.
    let builds: [String]
    /// Where the host looks.
    let live: String

    private final class Tally: Sendable {
        let lost = Atomic<Int>(0)
        let strange = Atomic<Int>(0)
        let first = Atomic<Int>(0)
        let second = Atomic<Int>(0)
        let isOver = Atomic<Bool>(false)

        var lines: [String] {
            [
                "lost \(lost.load(ordering: .relaxed))", "strange \(strange.load(ordering: .relaxed))",
                "first \(first.load(ordering: .relaxed))", "second \(second.load(ordering: .relaxed))",
            ]
        }

        func count(_ answer: String) {
            switch answer {
            case "answered 10": first.add(1, ordering: .relaxed)
            case "answered 20": second.add(1, ordering: .relaxed)
            case let other where other.hasPrefix("answered"): strange.add(1, ordering: .relaxed)
            default: lost.add(1, ordering: .relaxed)
            }
        }
    }

    func run(_ cycles: Int) async -> [String] {
        let tally = Tally()
        var lines: [String] = []
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.callers {
                group.addTask {
                    while !tally.isOver.load(ordering: .acquiring) {
                        tally.count(await testbed.ask(id, "good-sku"))
                        await Task.yield()
                    }
                }
            }
            lines = await reload(cycles, tally)
            tally.isOver.store(true, ordering: .releasing)
        }
        return lines + tally.lines
    }

    private func reload(_ cycles: Int, _ tally: Tally) async -> [String] {
        var reloads = 0
        var stale = 0
        var before = Footprint()
        for cycle in 0..<cycles {
            if cycle == Self.warmUp { before = Footprint() }
            let build = (cycle + 1) % 2
            do {
                try replace(by: builds[build])
                reloads += try await testbed.host.reload(nil).filter { $0.id == id && $0.kind == .reloaded }.count
            } catch {
                return ["cycle \(cycle) fails: \(error)"]
            }
            let answer = await testbed.ask(id, "good-sku")
            tally.count(answer)
            if answer != "answered \(10 * (build + 1))" { stale += 1 }
        }
        let growth = Footprint()
        return [
            "reloads \(reloads)", "stale \(stale)", "resident_kb \(growth.residentKilobytes)",
            "resident_growth_kb \(growth.residentKilobytes - before.residentKilobytes)",
            "virtual_growth_kb \(growth.virtualKilobytes - before.virtualKilobytes)",
            "descriptors_growth \(growth.descriptors - before.descriptors)",
            "threads_growth \(growth.threads - before.threads)", "processes_growth \(growth.children - before.children)",
        ]
    }

    /// As an installer does it: new files, and names that change hands at once.
    private func replace(by build: String) throws {
        for name in ["libplugin.so", "plugin.json"] {
            let fresh = "\(live)/.\(name).new"
            try? FileManager.default.removeItem(atPath: fresh)
            try FileManager.default.copyItem(atPath: "\(build)/\(name)", toPath: fresh)
            guard rename(fresh, "\(live)/\(name)") == 0 else { throw CocoaError(.fileWriteUnknown) }
        }
    }
}

/// What this process holds, by /proc.
struct Footprint {
    var residentKilobytes = 0
    var virtualKilobytes = 0
    var threads = 0
    var descriptors = 0
    var children = 0

    init() {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        for line in status.split(separator: "\n") {
            let words = line.split { $0 == " " || $0 == "\t" }
            guard words.count > 1, let number = Int(words[1]) else { continue }
            switch words[0] {
            case "VmRSS:": residentKilobytes = number
            case "VmSize:": virtualKilobytes = number
            case "Threads:": threads = number
            default: break
            }
        }
        descriptors = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []).count
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
        for task in tasks {
            let text = (try? String(contentsOfFile: "/proc/self/task/\(task)/children", encoding: .utf8)) ?? ""
            children += text.split(separator: " ").count
        }
    }
}
