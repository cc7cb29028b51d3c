import CPluginABI
import CPluginGuard
import PluginPackage
import Synchronization

/// One content of a plugin, loaded into this process for ever. Instances come and go; the image, its host table and the calls it was given
/// stay.
///
/// `@unchecked Sendable`: the table's pointers are the image's own static data, written by nobody.
final class PluginImage: @unchecked Sendable {
    let content: String
    let table: EntryTable
    let manifest: Manifest
    let services: HostServices
    /// Call states of destroyed instances, to be used again.
    private let idle = Mutex<(states: [CallState], made: Int)>(([], 0))

    /// By folder, which is named by the content: two hosts in one process, as tests have them, do not share an image's host table.
    private static let loaded = Mutex<[String: PluginImage]>([:])

    private init(_ plugin: PackagedPlugin, content: String, table: EntryTable, sink: HostServices.Sink) {
        self.content = content
        self.table = table
        manifest = plugin.manifest
        services = HostServices(directory: plugin.folder, capabilities: plugin.manifest.capabilities, sink: sink)
    }

    /// The image of this content: the one that is there, or a new one from the plugin's folder.
    ///
    /// - Parameter plugin: verified, in a folder that no other content ever had.
    static func open(_ plugin: PackagedPlugin, sink: HostServices.Sink) throws(PluginRefusal) -> PluginImage {
        let content = plugin.contentHash
        if let image = loaded.withLock({ $0[plugin.folder] }) {
            image.services.redirect(to: sink)
            return image
        }
        guard loaded.withLock({ $0.count }) < HostLimits.imagesMax else {
            throw PluginRefusal(
                "this process has loaded \(HostLimits.imagesMax) plugin images, which can never be unloaded; restart the service, or use isolation \"process\""
            )
        }
        let manifest = plugin.manifest
        guard let place = plugin_guard_claim(manifest.id, manifest.version, content) else {
            throw PluginRefusal("at most \(PLUGIN_GUARD_PLACES_MAX) plugin instances in one process")
        }
        defer { plugin_guard_release(place) }
        plugin_guard_enter(place, UInt32(PLUGIN_GUARD_LOAD))
        let opened = Result { () throws(PluginRefusal) in try ImageFile.open(plugin.libraryPath) }
        plugin_guard_leave(place)
        let table = try opened.get()
        plugin_guard_add_image(table.pointer, manifest.id, manifest.version, content)
        try PluginScan(table).check(against: manifest)
        let image = PluginImage(plugin, content: content, table: table, sink: sink)
        return loaded.withLock { loaded in
            // Another host of this process may have been quicker; the loader gave both the same image.
            if let earlier = loaded[plugin.folder] { return earlier }
            loaded[plugin.folder] = image
            return image
        }
    }

    func takeCallState() throws(PluginRefusal) -> CallState {
        let state = idle.withLock { idle -> CallState? in
            if let state = idle.states.popLast() { return state }
            guard idle.made < HostLimits.instancesPerImageMax else { return nil }
            idle.made += 1
            return CallState()
        }
        guard let state else {
            throw PluginRefusal("\(HostLimits.instancesPerImageMax) instances of this content have not ended yet")
        }
        return state
    }

    func giveBack(_ state: CallState) { idle.withLock { $0.states.append(state) } }
}
