import CPluginABI
import Glibc
import PluginMessages

/// What a plugin's entry table says, read once and checked: nothing of it is believed before it is looked at. The pointers stay the
/// plugin's and are valid for ever.
struct EntryTable {
    struct Entry {
        let point: PluginPointName
        let pointer: UnsafePointer<liveshop_extension>
        let handle: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<liveshop_call>?) -> liveshop_status
        /// 0 if the extension speaks packed bytes only.
        var inputBytes: UInt32 = 0
        var outputBytes: UInt32 = 0
        var inputLayout: UInt64 = 0
        var outputLayout: UInt64 = 0
    }

    let pointer: UnsafePointer<liveshop_plugin>
    let id: String
    let version: String
    let abiMajor: UInt32
    let abiMinor: UInt32
    let entries: [Entry]

    static let entrySymbol = "liveshop_plugin_entry"
    /// Up to `handle`: what ABI 1.0 had.
    private static let extensionBytesMin = UInt(MemoryLayout<liveshop_extension>.offset(of: \.input_struct_size)!)
    private static let extensionBytesStruct = UInt(MemoryLayout<liveshop_extension>.size)

    /// - Throws: the first field that is not as the header says.
    init(_ pointer: UnsafePointer<liveshop_plugin>) throws(PluginRefusal) {
        let bytesMin = UInt(MemoryLayout<liveshop_plugin>.size)
        let size = UnsafeRawPointer(pointer).load(as: UInt.self)
        guard size >= bytesMin else {
            throw PluginRefusal("liveshop_plugin.size must be at least \(bytesMin), is \(size)")
        }
        let table = pointer.pointee
        guard table.abi_major == UInt32(LIVESHOP_ABI_MAJOR) else {
            throw PluginRefusal(
                "liveshop_plugin.abi_major is \(table.abi_major); this host speaks \(LIVESHOP_ABI_MAJOR).\(LIVESHOP_ABI_MINOR)")
        }
        self.pointer = pointer
        abiMajor = table.abi_major
        abiMinor = table.abi_minor
        id = try Self.text(table.id, "liveshop_plugin.id")
        version = try Self.text(table.version, "liveshop_plugin.version")
        guard table.create != nil else { throw PluginRefusal("liveshop_plugin.create must not be NULL") }
        guard table.destroy != nil else { throw PluginRefusal("liveshop_plugin.destroy must not be NULL") }
        guard (1...HostLimits.extensionsMax).contains(table.extension_count), let list = table.extensions else {
            throw PluginRefusal(
                "liveshop_plugin.extension_count must be 1 to \(HostLimits.extensionsMax), is \(table.extension_count)")
        }
        var entries: [Entry] = []
        for index in 0..<table.extension_count {
            let entry = try Self.entry(list[index], "liveshop_plugin.extensions[\(index)]")
            guard !entries.contains(where: { $0.point.id == entry.point.id }) else {
                throw PluginRefusal("liveshop_plugin.extensions[\(index)].point: \(entry.point.id) is there twice")
            }
            entries.append(entry)
        }
        self.entries = entries
    }

    private static func entry(_ pointer: UnsafePointer<liveshop_extension>?, _ name: String) throws(PluginRefusal) -> Entry {
        guard let pointer else { throw PluginRefusal("\(name) must not be NULL") }
        let size = UnsafeRawPointer(pointer).load(as: UInt.self)
        guard size >= extensionBytesMin else {
            throw PluginRefusal("\(name).size must be at least \(extensionBytesMin), is \(size)")
        }
        // Field by field: an old table ends after `handle`.
        let raw = UnsafeRawPointer(pointer)
        let point = raw.load(
            fromByteOffset: MemoryLayout<liveshop_extension>.offset(of: \.point)!, as: UnsafePointer<CChar>?.self)
        let revision = raw.load(fromByteOffset: MemoryLayout<liveshop_extension>.offset(of: \.revision)!, as: UInt32.self)
        typealias Handle = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<liveshop_call>?) -> liveshop_status
        let handle = raw.load(fromByteOffset: MemoryLayout<liveshop_extension>.offset(of: \.handle)!, as: Handle?.self)
        guard let handle else { throw PluginRefusal("\(name).handle must not be NULL") }
        var entry = Entry(
            point: PluginPointName(id: try text(point, "\(name).point"), revision: revision), pointer: pointer, handle: handle)
        if size >= extensionBytesStruct {
            entry.inputBytes = pointer.pointee.input_struct_size
            entry.outputBytes = pointer.pointee.output_struct_size
            entry.inputLayout = pointer.pointee.input_layout
            entry.outputLayout = pointer.pointee.output_layout
        }
        return entry
    }

    private static func text(_ pointer: UnsafePointer<CChar>?, _ name: String) throws(PluginRefusal) -> String {
        guard let pointer else { throw PluginRefusal("\(name) must not be NULL") }
        let length = strnlen(pointer, HostLimits.tableTextBytesMax + 1)
        let bytes = UnsafeRawBufferPointer(start: pointer, count: length)
        guard (1...HostLimits.tableTextBytesMax).contains(length),
            let text = String(validating: bytes.assumingMemoryBound(to: UInt8.self), as: UTF8.self)
        else { throw PluginRefusal("\(name) must be 1 to \(HostLimits.tableTextBytesMax) bytes of UTF-8") }
        return text
    }
}
