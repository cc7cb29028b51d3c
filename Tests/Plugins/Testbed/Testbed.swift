import Foundation
import Logging
import Messages
import PluginHost
import PluginMessages
import PluginPoints
import Synchronization

/// The service: its plugins, and the commands about them.
final class Testbed: Sendable {
    let host: PluginHost
    let options: TestbedOptions
    private let begun = Calls()

    /// Calls that `begin` started and `await` waits for.
    private actor Calls {
        private var tasks: [Task<String, Never>] = []

        func add(_ task: Task<String, Never>) { tasks.append(task) }

        func take() -> [Task<String, Never>] {
            defer { tasks = [] }
            return tasks
        }
    }

    private final class Flag: Sendable {
        let isOver = Atomic<Bool>(false)
    }

    init(_ options: TestbedOptions) throws {
        self.options = options
        let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        var configuration = PluginHostConfiguration(
            directories: [options.plugins], keyDirectories: options.keys.map { [$0] } ?? [],
            allowsUnsigned: !options.isSignedOnly,
            isSafeMode: options.isSafeMode, stateDirectory: options.state, points: [PluginPoint.priceRule.name],
            runner: folder.appending(path: "liveshop-plugin-runner").path)
        // A test does not wait as long as people do.
        configuration.hangMilliseconds = 2_000
        host = try PluginHost(configuration, logger: Logger(label: "testbed") { StreamLogHandler.standardError(label: $0) })
    }

    /// Lines; an unknown command is a line that says so.
    func answer(_ words: [String]) async -> [String] {
        switch (words.first, words.dropFirst().map { $0 }) {
        case ("list", _): return list()
        case ("ask", let rest) where rest.count == 2: return [await ask(rest[0], rest[1])]
        case ("amid", let rest) where rest.count > 2: return await ask(rest[0], rest[1], amid: Array(rest[2...]))
        case ("begin", let rest) where rest.count == 3: return await begin(Int(rest[0]) ?? 0, rest[1], rest[2])
        case ("await", _): return await ends()
        case ("reload", _): return await reload()
        case ("counters", let rest) where rest.count == 1: return counters(rest[0])
        case ("cycle", let rest) where rest.count == 4:
            let cycle = ReloadCycle(
                testbed: self, id: rest[1], builds: [rest[2], rest[3]], live: "\(options.plugins)/\(rest[1])")
            return await cycle.run(Int(rest[0]) ?? 0)
        case ("quit", _):
            await host.shutdown()
            return []
        default: return ["no such command: \(words.joined(separator: " "))"]
        }
    }

    private func list() -> [String] {
        host.list().map { status in
            switch status.state {
            case .loaded(let note):
                "\(status.id) loaded \(status.manifest?.version ?? "")\(note.isEmpty ? "" : " \(line(note))")"
            case .disabled: "\(status.id) disabled"
            case .blamed(let reason): "\(status.id) blamed \(line(reason))"
            case .refused(let reason): "\(status.id) refused \(line(reason))"
            }
        }
    }

    private func line(_ text: String) -> String { text.replacing("\n", with: " ") }

    private func reload() async -> [String] {
        do throws(PluginRefusal) {
            return try await host.reload(nil).map { "\($0.id) \($0.kind.rawValue) \(line($0.message))" } + list()
        } catch {
            return ["the reload fails: \(line(error.description))"]
        }
    }

    private func counters(_ id: String) -> [String] {
        guard let figures = host.list().first(where: { $0.id == id })?.figures else { return [] }
        return ["restarts \(figures.restarts)", "calls \(figures.calls)", "names \(figures.counters.count)"]
    }

    // MARK: Calls

    /// - Returns: "answered 7" with the price, "declined …", "failed kind: …", or "absent".
    func ask(_ id: String, _ sku: String) async -> String {
        guard let plugin = host.active(PluginPoint.priceRule).first(where: { $0.id == id }) else { return "absent" }
        var request = PluginV1.PriceRuleRequest()
        request.sku = sku
        request.units = 1
        request.unitPrice = 1_000
        request.currency = "EUR"
        let now = Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
        switch await plugin.call(request, at: now) {
        case .answered(let response): return "answered \(response.unitPrice)"
        case .declined(let explanation): return "declined \(line(explanation))"
        case .failed(let failure): return "failed \(failure.kind.rawValue): \(line(failure.message))"
        }
    }

    /// Asks others again and again while one call of the first plugin runs.
    ///
    /// - Returns: how that call ended; then each distinct answer of the others, and one of each at least.
    private func ask(_ id: String, _ sku: String, amid others: [String]) async -> [String] {
        let flag = Flag()
        return await withTaskGroup(of: [String].self) { group in
            for other in others {
                group.addTask {
                    var answers = [await self.ask(other, "good-sku")]
                    while !flag.isOver.load(ordering: .acquiring) {
                        let answer = await self.ask(other, "good-sku")
                        if answers.last != answer { answers.append(answer) }
                        await Task.yield()
                    }
                    return answers
                }
            }
            let end = await ask(id, sku)
            flag.isOver.store(true, ordering: .releasing)
            return await group.reduce(into: [end]) { $0 += $1 }
        }
    }

    /// Returns when so many calls are under way, or over.
    private func begin(_ count: Int, _ id: String, _ sku: String) async -> [String] {
        func seen() -> UInt64 {
            let figures = host.list().first { $0.id == id }?.figures
            return figures.map { $0.calls + $0.inFlight } ?? 0
        }
        let before = seen()
        for _ in 0..<count { await begun.add(Task { await self.ask(id, sku) }) }
        while seen() < before + UInt64(count) { await Task.yield() }
        return ["begun"]
    }

    private func ends() async -> [String] {
        var ends: [String] = []
        for task in await begun.take() { ends.append(await task.value) }
        return ends
    }
}
