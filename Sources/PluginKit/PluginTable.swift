public import CPluginABI
import Synchronization

/// The table that a service reads: who the plugin is, and C functions that lead to its instances.
public enum PluginTable {
    /// Different plugins that may be in one image. A plugin's own image has one; a test that is linked with several has more.
    public static let pluginsMax = 64
    /// Extension points of one plugin.
    public static let extensionsMax = 16

    /// What `liveshop_plugin_entry` returns: the same table every time, or nil if the host's major version is another.
    public static func entry<P: Plugin>(_ plugin: P.Type, _ major: UInt32, _ minor: UInt32) -> UnsafePointer<liveshop_plugin>? {
        guard major == UInt32(LIVESHOP_ABI_MAJOR) else { return nil }
        let address = rows.withLock { rows in
            if let row = rows.first(where: { $0.plugin == ObjectIdentifier(plugin) }) { return row.table }
            precondition(rows.count < pluginsMax, "more than \(pluginsMax) plugins in one image")
            let table = UInt(bitPattern: table(plugin, creator: creators[rows.count]))
            rows.append(
                Row(plugin: ObjectIdentifier(plugin), table: table, make: { call in try InstanceOf<P>(call) }))
            return table
        }
        return UnsafePointer(bitPattern: address)
    }

    private struct Row: Sendable {
        let plugin: ObjectIdentifier
        let table: UInt
        let make: @Sendable (PluginCall) throws -> PluginInstance
    }

    private static let rows = Mutex<[Row]>([])

    /// Allocated for ever, as the header promises.
    private static func table<P: Plugin>(_ plugin: P.Type, creator: Creator) -> UnsafePointer<liveshop_plugin> {
        let extensions = P.extensions
        precondition(
            (1...extensionsMax).contains(extensions.count), "\(P.id): \(extensions.count) extensions; 1–\(extensionsMax)")
        let pointers = UnsafeMutablePointer<UnsafePointer<liveshop_extension>?>.allocate(capacity: extensions.count)
        for (index, each) in extensions.enumerated() {
            let row = UnsafeMutablePointer<liveshop_extension>.allocate(capacity: 1)
            row.initialize(
                to: liveshop_extension(
                    size: MemoryLayout<liveshop_extension>.size, point: forEver(each.point), revision: each.revision,
                    handle: handlers[index], input_struct_size: each.shape.inputBytes,
                    output_struct_size: each.shape.outputBytes, input_layout: each.shape.inputLayout,
                    output_layout: each.shape.outputLayout))
            pointers[index] = UnsafePointer(row)
        }
        let table = UnsafeMutablePointer<liveshop_plugin>.allocate(capacity: 1)
        table.initialize(
            to: liveshop_plugin(
                size: MemoryLayout<liveshop_plugin>.size, abi_major: UInt32(LIVESHOP_ABI_MAJOR),
                abi_minor: UInt32(LIVESHOP_ABI_MINOR), id: forEver(P.id), version: forEver(P.version),
                extensions: UnsafePointer(pointers), extension_count: extensions.count, create: creator,
                self_test: selfTest, start: start, stop: stop, destroy: destroy))
        return UnsafePointer(table)
    }

    private static func forEver(_ text: String) -> UnsafePointer<CChar> {
        let bytes = text.utf8CString
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        bytes.withUnsafeBufferPointer { copy.initialize(from: $0.baseAddress!, count: bytes.count) }
        return UnsafePointer(copy)
    }

    static func instance(at pointer: UnsafeMutableRawPointer?) -> PluginInstance {
        Unmanaged<PluginInstance>.fromOpaque(pointer!).takeUnretainedValue()
    }

    static func create(
        _ row: Int, _ call: UnsafePointer<liveshop_call>?, _ instance: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> liveshop_status {
        let make = rows.withLock { $0[row].make }
        let call = PluginCall(call: call!)
        return PluginInstance.attempt(call) {
            instance!.pointee = Unmanaged.passRetained(try make(call)).toOpaque()
            return LIVESHOP_OK
        }
    }
}
