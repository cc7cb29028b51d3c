import PluginPackage

/// A plugin that was found, and what has become of it.
struct PluginEntry {
    let slot: PluginSlot
    var folder: String
    /// As last read from its folder; nil: it cannot be read.
    var found: PackagedPlugin?
    var state: PluginStatus.State

    /// The one that serves, which may be older than `found`.
    var serving: PackagedPlugin? { slot.current?.plugin }

    /// A plugin that is `closed` and cannot be loaded is not as good as absent: a gate that fell off its hinges is no open gate. What it guards
    /// fails until it is repaired, disabled or removed.
    func close(_ manifest: Manifest?, _ reason: String) {
        // A newer manifest may ask for less.
        slot.closed = nil
        guard let manifest, manifest.onFailure == .closed, serving == nil else { return }
        slot.closed = PluginClosure(manifest: manifest, reason: "it is not in service: \(reason)")
    }

    func status() -> PluginStatus {
        var state = state
        if case .loaded(let note) = state, note.isEmpty, slot.isBreakerOpen { state = .loaded(note: "the breaker is open") }
        return PluginStatus(
            id: slot.id, folder: folder, manifest: serving?.manifest ?? found?.manifest, state: state,
            isBreakerOpen: slot.isBreakerOpen, generation: slot.current?.number ?? 0, figures: slot.snapshot)
    }
}
