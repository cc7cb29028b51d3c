import PluginPackage

/// A plugin whose manifest says `closed`, and which is installed but not in service: what it guards stays shut.
struct PluginClosure: Sendable {
    let manifest: Manifest
    let reason: String
}
