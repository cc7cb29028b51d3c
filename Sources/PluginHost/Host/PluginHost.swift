import CPluginGuard
import Dispatch
import Foundation
import Logging
import PluginMessages
import PluginPackage
import PluginPoints
import RPCCore
import Synchronization

/// The plugins of one service: finds them, checks them, loads them, and puts new ones in the place of old ones while calls go on.
///
/// Whatever loads, stops or waits runs on a queue of its own, one thing after the other; a plugin that does not come back holds up only that.
/// Calls go straight to the plugin's slot.
public final class PluginHost: Plugins {
    struct State {
        var file = PluginStateFile()
        /// By plugin id.
        var entries: [String: PluginEntry] = [:]
        /// What was scanned before: the same content says the same.
        var scans: [String: PluginScan] = [:]
        var generations: UInt64 = 0
    }

    let configuration: PluginHostConfiguration
    let logger: Logger
    let state = Mutex(State())
    let store: ImageStore
    private let table = Mutex(PointTable())
    private let queue = DispatchQueue(label: "plugins")

    /// Prepares the state directory and reads who is to blame for the end of the process before. Loads nothing yet.
    ///
    /// - Throws: what of the state directory cannot be used.
    public init(_ configuration: PluginHostConfiguration, logger: Logger) throws(PluginRefusal) {
        self.configuration = configuration
        self.logger = logger
        store = try ImageStore(stateDirectory: configuration.stateDirectory)
        var file = try PluginStateFile.read(configuration.stateDirectory)
        var verdict = plugin_guard_verdict()
        let failure = plugin_guard_open(
            "\(configuration.stateDirectory)/current", Self.consequence, &verdict)
        guard failure == 0 else {
            throw PluginRefusal("\(configuration.stateDirectory)/current: \(String(cString: strerror(failure)))")
        }
        if let blame = Blame(verdict) {
            logger.error(
                "the process before this one ended because of a plugin, which is skipped",
                metadata: ["plugin": "\(blame.plugin)", "reason": "\(blame.entry.reason)"])
            file.blamed[blame.plugin] = blame.entry
            try file.write(configuration.stateDirectory)
        }
        state.withLock { $0.file = file }
    }

    private static let consequence = "it is skipped at the next start, until it is enabled or changed"

    public func active<Request, Response>(
        _ point: PluginPoint<Request, Response>
    ) -> [ActivePlugin<Request, Response>] { table.withLock { $0 }.active(point) }

    /// Everything found, by id.
    public func list() -> [PluginStatus] {
        state.withLock { $0.entries.values.map { $0.status() } }.sorted { $0.id < $1.id }
    }

    // MARK: Changes

    /// Loads what the directories hold. A plugin that cannot be used is reported and left out; the service starts.
    ///
    /// - Throws: if a directory, of plugins or of keys, cannot be read, or a key is none.
    @discardableResult
    public func load() async throws(PluginRefusal) -> [PluginChange] {
        try await perform { () throws(PluginRefusal) in
            let changes = try self.rescan(forced: nil)
            self.store.prune(keeping: self.state.withLock { Set($0.entries.values.compactMap { $0.serving?.contentHash }) })
            return changes
        }
    }

    /// Reads the directories again: new and changed plugins are loaded, removed ones leave.
    ///
    /// - Parameter id: this plugin gets a new instance even if nothing of it changed, and is no longer blamed; others are left as they are. Nil: all
    ///   that changed.
    public func reload(_ id: String?) async throws(PluginRefusal) -> [PluginChange] {
        try await perform { () throws(PluginRefusal) in
            if let id {
                try self.known(id)
                try self.change { $0.blamed[id] = nil }
            }
            return try self.rescan(forced: id)
        }
    }

    /// Takes the plugin out of service, now and at every start, until it is enabled.
    public func disable(_ id: String) async throws(PluginRefusal) -> [PluginChange] {
        try await perform { () throws(PluginRefusal) in
            try self.known(id)
            try self.change { $0.disabled.insert(id) }
            self.take(out: id, leaving: .disabled)
            return [PluginChange(id: id, kind: .disabled, message: "")]
        }
    }

    /// Takes back `disable`, and forgives what the plugin was blamed for.
    public func enable(_ id: String) async throws(PluginRefusal) -> [PluginChange] {
        try await perform { () throws(PluginRefusal) in
            try self.known(id)
            try self.change { file in
                file.disabled.remove(id)
                file.blamed[id] = nil
            }
            return try self.rescan(forced: id).map { change in
                change.kind == .loaded || change.kind == .reloaded
                    ? PluginChange(id: change.id, kind: .enabled, message: change.message) : change
            }
        }
    }

    /// Stops every plugin. Call it when no calls come any more.
    public func shutdown() async {
        await withCheckedContinuation { continuation in
            queue.async {
                for id in self.state.withLock({ $0.entries.keys.sorted() }) {
                    self.take(out: id, leaving: .refused(reason: "the service has stopped"))
                }
                continuation.resume()
            }
        }
    }

    private func perform(
        _ body: @escaping @Sendable () throws(PluginRefusal) -> [PluginChange]
    ) async throws(PluginRefusal) -> [PluginChange] {
        let result: Result<[PluginChange], PluginRefusal> = await withCheckedContinuation { continuation in
            queue.async {
                continuation.resume(returning: Result { () throws(PluginRefusal) in try body() })
            }
        }
        return try result.get()
    }

    private func change(_ body: (inout PluginStateFile) -> Void) throws(PluginRefusal) {
        let file = state.withLock { state in
            body(&state.file)
            return state.file
        }
        try file.write(configuration.stateDirectory)
    }

    /// An id that was never seen may have come since; one that is nowhere is a slip of the pen.
    private func known(_ id: String) throws(PluginRefusal) {
        if state.withLock({ $0.entries[id] != nil }) { return }
        guard try discover().contains(where: { $0.id == id }) else { throw PluginRefusal(noSuchPlugin: id) }
    }

    func discover() throws(PluginRefusal) -> [PluginDirectory.Found] {
        do throws(PackageError) {
            return try PluginDirectory.discover(configuration.directories)
        } catch {
            throw PluginRefusal(error.description)
        }
    }

    /// Makes what the slots hold now what handlers see.
    func publish() {
        let slots = state.withLock { $0.entries.values.map(\.slot) }
        table.withLock { $0 = PointTable(slots) }
    }
}
