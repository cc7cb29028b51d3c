import CPluginABI
import Glibc

/// A shared object in this process. There is no way back: images are never unloaded, because Swift and C++ leave things behind that
/// would then point nowhere.
enum ImageFile {
    /// Loads, finds the entry and calls it.
    ///
    /// - Parameter path: never used for another content: the loader hands back the image that it knows by that path.
    static func open(_ path: String) throws(PluginRefusal) -> EntryTable {
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) else {
            throw PluginRefusal("cannot be loaded: \(dlerror().map { String(cString: $0) } ?? "no reason given")")
        }
        guard let symbol = dlsym(handle, EntryTable.entrySymbol) else {
            throw PluginRefusal("does not export \(EntryTable.entrySymbol)")
        }
        typealias Entry = @convention(c) (UInt32, UInt32) -> UnsafePointer<liveshop_plugin>?
        let entry = unsafeBitCast(symbol, to: Entry.self)
        guard let table = entry(UInt32(LIVESHOP_ABI_MAJOR), UInt32(LIVESHOP_ABI_MINOR)) else {
            throw PluginRefusal("\(EntryTable.entrySymbol) refuses ABI \(LIVESHOP_ABI_MAJOR).\(LIVESHOP_ABI_MINOR)")
        }
        return try EntryTable(table)
    }
}
