import CPluginABI
import PluginMessages
import PluginPackage

extension PluginScan {
    /// What the signed manifest promises must be what the image is.
    func check(against manifest: Manifest) throws(PluginRefusal) {
        guard id == manifest.id else { throw PluginRefusal("liveshop_plugin.id is \(id); the manifest says \(manifest.id)") }
        guard version == manifest.version else {
            throw PluginRefusal("liveshop_plugin.version is \(version); the manifest says \(manifest.version)")
        }
        try Self.checkABI(of: manifest)
        let mine = Set(points.map { PluginPointName(id: $0.id, revision: $0.revision) })
        let theirs = Set(manifest.points)
        guard mine == theirs else {
            throw PluginRefusal("liveshop_plugin.extensions are \(Self.list(mine)); the manifest says \(Self.list(theirs))")
        }
    }

    /// Known from the manifest alone, before anything is loaded.
    static func checkABI(of manifest: Manifest) throws(PluginRefusal) {
        guard manifest.abiMajor == UInt32(LIVESHOP_ABI_MAJOR), manifest.abiMinorMin <= UInt32(LIVESHOP_ABI_MINOR) else {
            let host = "\(LIVESHOP_ABI_MAJOR).\(LIVESHOP_ABI_MINOR)"
            throw PluginRefusal("abi: needs \(manifest.abiMajor).\(manifest.abiMinorMin) or later; this host speaks \(host)")
        }
    }

    private static func list(_ points: Set<PluginPointName>) -> String {
        points.map(\.description).sorted().joined(separator: ", ")
    }
}
