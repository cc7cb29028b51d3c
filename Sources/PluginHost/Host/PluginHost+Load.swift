import CPluginABI
import CPluginGuard
import Foundation
import Logging
import PluginMessages
import PluginPackage
import PluginPoints
import RPCCore

/// Finding and loading. On the host's queue only.
extension PluginHost {
    /// - Parameter forced: this one gets a new instance though nothing changed, and nothing else is touched; nil: all that changed.
    func rescan(forced: String?) throws(PluginRefusal) -> [PluginChange] {
        guard !configuration.isSafeMode else {
            logger.notice("safe mode: no plugin is loaded")
            return []
        }
        let keys = try trustedKeys()
        var changes: [PluginChange] = []
        let found = try discover().map { (id: id(of: $0), plugin: $0) }
        for (id, plugin) in found where (forced == nil || id == forced) && concerns(plugin) {
            changes.append(take(in: plugin, id, keys: keys, isForced: forced != nil))
        }
        publish()
        let gone = state.withLock { state in
            state.entries.keys.filter { id in (forced == nil || id == forced) && !found.contains { $0.id == id } }
        }
        for id in gone.sorted() {
            take(out: id, leaving: nil)
            changes.append(PluginChange(id: id, kind: .removed, message: ""))
        }
        for change in changes { log(change) }
        return changes
    }

    /// A folder whose manifest cannot be read any more still holds the plugin that was loaded from it.
    private func id(of found: PluginDirectory.Found) -> String {
        guard found.manifest == nil else { return found.id }
        return state.withLock { $0.entries.first { $0.value.folder == found.folder }?.key } ?? found.id
    }

    /// Whether this service has a point of the plugin. One that cannot be read may be anybody's: it is shown.
    private func concerns(_ found: PluginDirectory.Found) -> Bool {
        guard let manifest = found.manifest else { return true }
        return manifest.points.contains { configuration.points.contains($0) }
    }

    private func trustedKeys() throws(PluginRefusal) -> TrustedKeys {
        do throws(PackageError) { return try TrustedKeys(directories: configuration.keyDirectories) } catch {
            throw PluginRefusal(error.description)
        }
    }

    /// Loads one plugin, or says why not.
    private func take(in found: PluginDirectory.Found, _ id: String, keys: TrustedKeys, isForced: Bool) -> PluginChange {
        let (entry, file) = state.withLock { state in
            (state.entries[id] ?? PluginEntry(slot: PluginSlot(id: id), folder: found.folder, state: .disabled), state.file)
        }
        var next = entry
        next.folder = found.folder
        do throws(PluginRefusal) {
            let plugin: PackagedPlugin
            switch found.plugin {
            case .success(let packaged): plugin = packaged
            case .failure(let error): throw PluginRefusal(error.description)
            }
            next.found = plugin
            if file.disabled.contains(id) {
                next.state = .disabled
                keep(next)
                return PluginChange(id: id, kind: .unchanged, message: "it is disabled")
            }
            if let blame = file.blamed[id], blame.content == plugin.contentHash {
                let remedy = "`liveshop plugin enable \(id)` tries it again, and a new version is tried by itself"
                next.state = .blamed(reason: "\(blame.reason); \(remedy)")
                next.close(plugin.manifest, "it ended the process before: \(blame.reason)")
                keep(next)
                return PluginChange(id: id, kind: .refused, message: "it ended the process before: \(blame.reason); \(remedy)")
            }
            if let serving = entry.serving, !isForced, serving.contentHash == plugin.contentHash,
                serving.configuration == plugin.configuration
            {
                // What would be refused at the next start is better refused now, by a word.
                try verify(plugin, keys: keys)
                next.state = .loaded(note: "")
                keep(next)
                return PluginChange(id: id, kind: .unchanged, message: "")
            }
            let old = entry.slot.swap(try generation(of: plugin, slot: entry.slot, keys: keys))
            next.state = .loaded(note: "")
            keep(next)
            publish()
            retire(old, id)
            return PluginChange(id: id, kind: old == nil ? .loaded : .reloaded, message: "version \(plugin.manifest.version)")
        } catch {
            // The one that serves goes on serving.
            next.state = entry.serving == nil ? .refused(reason: error.description) : .loaded(note: "not replaced: \(error)")
            next.close(found.manifest, error.description)
            keep(next)
            return PluginChange(id: id, kind: .refused, message: error.description)
        }
    }

    private func keep(_ entry: PluginEntry) { state.withLock { $0.entries[entry.slot.id] = entry } }

    /// discover → verify → scan → load → negotiate → create → self-test → start.
    private func generation(of plugin: PackagedPlugin, slot: PluginSlot, keys: TrustedKeys) throws(PluginRefusal) -> Generation
    {
        let manifest = plugin.manifest
        try PluginScan.checkABI(of: manifest)
        try verify(plugin, keys: keys)
        let placed = try store.place(plugin)
        try scan(placed).check(against: manifest)
        let now = MonotonicClock.wallMicroseconds()
        let sink = sink(of: slot)
        let place: Generation.Place
        switch manifest.isolation {
        case .inproc:
            _ = plugin_guard_watch(configuration.hangMilliseconds)
            let image = try PluginImage.open(placed, sink: sink)
            place = .inproc(try PluginInstance.start(image, configuration: placed.configuration, now: now))
        case .process:
            let keeper = try RunnerKeeper(plugin: placed, runner: configuration.runner, now: now, sink: sink)
            try keeper.start()
            place = .runner(keeper)
        }
        let number = state.withLock { state in
            state.generations += 1
            return state.generations
        }
        return Generation(number: number, plugin: placed, place: place)
    }

    private func verify(_ plugin: PackagedPlugin, keys: TrustedKeys) throws(PluginRefusal) {
        do throws(PackageError) {
            try plugin.verifySignature(keys: keys, allowUnsigned: configuration.allowsUnsigned)
            try plugin.verifyFiles()
        } catch {
            throw PluginRefusal(error.description)
        }
    }

    private func scan(_ plugin: PackagedPlugin) throws(PluginRefusal) -> PluginScan {
        let content = plugin.contentHash
        if let scan = state.withLock({ $0.scans[content] }) { return scan }
        let scan = try PluginScan(library: plugin.libraryPath, runner: configuration.runner)
        state.withLock { state in
            // Contents that come and go are looked at again.
            if state.scans.count >= HostLimits.scansMax { state.scans.removeAll() }
            state.scans[content] = scan
        }
        return scan
    }

    private func sink(of slot: PluginSlot) -> HostServices.Sink {
        var logger = logger
        logger[metadataKey: "plugin"] = "\(slot.id)"
        return HostServices.Sink(
            write: { [logger] level, text, traceparent in
                let level: Logger.Level =
                    switch level {
                    case ...LIVESHOP_LOG_DEBUG: .debug
                    case LIVESHOP_LOG_INFO: .info
                    case LIVESHOP_LOG_WARNING: .warning
                    default: .error
                    }
                guard logger.logLevel <= level else { return }
                // From a runner the line comes on a thread that knows of no call; and what a runner says is looked at before it is believed.
                let trace = traceparent.isEmpty ? nil : TraceParent(traceparent)
                logger.log(
                    level: level, "\(text)",
                    metadata: trace.map { ["trace_id": "\($0.traceID)", "span_id": "\($0.spanID)"] })
            }, metric: { name, increment in slot.count(name, increment) })
    }

    /// - Parameter leaving: what the entry shows from now on; nil: it is forgotten.
    func take(out id: String, leaving left: PluginStatus.State?) {
        guard let entry = state.withLock({ $0.entries[id] }) else { return }
        let old = entry.slot.swap(nil)
        state.withLock { state in
            if let left { state.entries[id]?.state = left } else { state.entries[id] = nil }
        }
        publish()
        retire(old, id)
    }

    private func retire(_ old: Generation?, _ id: String) {
        guard let old else { return }
        if case .runner(let keeper) = old.place {
            let entry = state.withLock { $0.entries[id] }
            entry?.slot.count(restarts: keeper.restarts)
        }
        if let trouble = old.retire() { logger.error("\(trouble)", metadata: ["plugin": "\(id)"]) }
    }

    private func log(_ change: PluginChange) {
        let metadata: Logger.Metadata = ["plugin": "\(change.id)"]
        switch change.kind {
        case .refused: logger.error("plugin refused: \(change.message)", metadata: metadata)
        case .unchanged: logger.debug("plugin unchanged", metadata: metadata)
        case .loaded, .reloaded, .removed, .disabled, .enabled:
            logger.notice(
                "plugin \(change.kind.rawValue)\(change.message.isEmpty ? "" : ", \(change.message)")", metadata: metadata)
        }
    }
}
