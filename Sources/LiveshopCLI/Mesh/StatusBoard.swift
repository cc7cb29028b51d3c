import Foundation
import Supervisor
import Synchronization

/// One line per process: redrawn in place on a terminal, printed on every change otherwise.
final class StatusBoard: Sendable {
    private struct Shown {
        var statuses: [ChildStatus] = []
        var ready: Set<String> = []
        var lines = 0
        var troubles: [PluginTrouble] = []
    }

    private let layout: MeshLayout
    private let json: Bool
    private let shown = Mutex(Shown())

    init(layout: MeshLayout, json: Bool) {
        self.layout = layout
        self.json = json
    }

    func show(_ statuses: [ChildStatus], ready: Set<String>) {
        shown.withLock { shown in
            guard shown.statuses != statuses || shown.ready != ready else { return }
            if json {
                for (index, status) in statuses.enumerated() {
                    let before = shown.statuses.indices.contains(index) ? shown.statuses[index] : nil
                    let isReady = ready.contains(status.name)
                    if before != status || shown.ready.contains(status.name) != isReady { printJSON(status, isReady: isReady) }
                }
            } else {
                let lines = table(statuses, ready)
                let up = Terminal.outputIsInteractive && shown.lines > 0 ? "\u{1b}[\(shown.lines)A\u{1b}[J" : ""
                print(up + lines.joined(separator: "\n"))
                shown.lines = lines.count
            }
            fflush(nil)
            (shown.statuses, shown.ready) = (statuses, ready)
        }
    }

    /// Says what is new, below the table; the next one comes below that.
    func show(_ troubles: [PluginTrouble]) {
        shown.withLock { shown in
            for trouble in troubles where !shown.troubles.contains(trouble) {
                json ? printJSON(trouble) : print(trouble.description)
                shown.lines = 0
            }
            fflush(nil)
            shown.troubles = troubles
        }
    }

    private func table(_ statuses: [ChildStatus], _ ready: Set<String>) -> [String] {
        var table = Table(("service", .left), ("state", .left), ("pid", .right), ("restarts", .right), ("port", .left))
        for status in statuses {
            table.add(
                status.name, state(of: status, isReady: ready.contains(status.name)), status.pid.map(String.init) ?? "–",
                "\(status.restarts)",
                status.name == MeshLayout.gateway
                    ? layout.ports.map(String.init).joined(separator: ", ") : "through the gateway")
        }
        return table.lines
    }

    private func state(of status: ChildStatus, isReady: Bool) -> String {
        guard status.pid != nil else { return status.summary }
        return isReady ? "ready" : "starting"
    }

    private func printJSON(_ status: ChildStatus, isReady: Bool) {
        let object = StatusObject(
            service: status.name, state: state(of: status, isReady: isReady), pid: status.pid, restarts: status.restarts,
            lastExit: status.lastExit?.description, log: layout.logFile(of: status.name))
        printJSON(object)
    }

    private func printJSON(_ object: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let data = try? encoder.encode(object) { print(String(decoding: data, as: UTF8.self)) }
    }

    private struct StatusObject: Encodable {
        var service: String
        var state: String
        var pid: Int32?
        var restarts: Int
        var lastExit: String?
        var log: String
    }
}

/// A plugin that a service does not load.
struct PluginTrouble: Hashable, Encodable, CustomStringConvertible {
    var service: String
    var plugin: String
    /// "refused" or "blamed".
    var state: String
    var reason: String

    var description: String { "\(service): \(plugin) \(state): \(reason)" }
}
