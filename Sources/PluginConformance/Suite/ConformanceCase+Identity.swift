internal import CPluginABI
import PluginMessages
import PluginPackage

extension ConformanceCase {
    static let identity: [ConformanceCase] = [
        ConformanceCase(name: "manifest", demand: "sums and signature are those of the files") { subject in
            // Written by `bundle` and `sign`; before that there is nothing to compare.
            if subject.manifest.sha256 != nil { try subject.plugin.verifyFiles() }
            if let keys = subject.keys { try subject.plugin.verifySignature(keys: keys, allowUnsigned: false) }
            for point in subject.manifest.points where ConformancePoint.find(point) == nil {
                throw ConformanceFailure("\(point) is no extension point")
            }
        },
        ConformanceCase(name: "exports", demand: "one symbol is exported, liveshop_plugin_entry") { subject in
            let symbols = try ELFExports.names(of: subject.library)
            guard symbols == ["liveshop_plugin_entry"] else {
                let others = symbols.filter { $0 != "liveshop_plugin_entry" }
                throw ConformanceFailure(
                    others.isEmpty
                        ? "liveshop_plugin_entry is not exported"
                        : "\(others.count) more: \(others.prefix(5).joined(separator: ", "))")
            }
        },
        ConformanceCase(name: "table", demand: "the table is complete and says what the manifest says") { subject in
            guard let table = try ProbedPlugin.table(library: subject.library) else {
                throw ConformanceFailure("no table for ABI \(LIVESHOP_ABI_MAJOR).\(LIVESHOP_ABI_MINOR)")
            }
            guard try ProbedPlugin.table(library: subject.library) == table else {
                throw ConformanceFailure("another table the second time")
            }
            try check(table, subject.manifest)
        },
    ]

    /// Where the fields of version 1.0 end: the last one is a pointer.
    private static let sizeOf10 = MemoryLayout<liveshop_extension>.offset(of: \.handle)! + MemoryLayout<UInt>.size

    private static func check(_ table: UnsafePointer<liveshop_plugin>, _ manifest: Manifest) throws(ConformanceFailure) {
        guard table.pointee.size >= MemoryLayout<liveshop_plugin>.size else {
            throw ConformanceFailure("size is \(table.pointee.size), at least \(MemoryLayout<liveshop_plugin>.size)")
        }
        guard table.pointee.abi_major == UInt32(LIVESHOP_ABI_MAJOR), table.pointee.abi_major == manifest.abiMajor else {
            throw ConformanceFailure("abi_major is \(table.pointee.abi_major), the manifest's \(manifest.abiMajor)")
        }
        guard let id = table.pointee.id.map({ String(cString: $0) }), id == manifest.id else {
            throw ConformanceFailure("id is not the manifest's \(manifest.id)")
        }
        guard let version = table.pointee.version.map({ String(cString: $0) }), version == manifest.version else {
            throw ConformanceFailure("version is not the manifest's \(manifest.version)")
        }
        guard table.pointee.create != nil, table.pointee.destroy != nil else {
            throw ConformanceFailure("create or destroy is NULL")
        }
        let count = table.pointee.extension_count
        guard (1...16).contains(count), let rows = table.pointee.extensions else {
            throw ConformanceFailure("\(count) extensions; 1–16")
        }
        var points: [PluginPointName] = []
        for index in 0..<count {
            guard let row = rows[index], row.pointee.size >= sizeOf10, let point = row.pointee.point, row.pointee.handle != nil
            else { throw ConformanceFailure("extension \(index) is NULL, too short or without point or handle") }
            points.append(PluginPointName(id: String(cString: point), revision: row.pointee.revision))
            guard row.pointee.size >= MemoryLayout<liveshop_extension>.size else { continue }
            let numbers = [
                UInt64(row.pointee.input_struct_size), UInt64(row.pointee.output_struct_size), row.pointee.input_layout,
                row.pointee.output_layout,
            ]
            guard numbers.allSatisfy({ $0 == 0 }) || numbers.allSatisfy({ $0 != 0 }) else {
                throw ConformanceFailure("\(points[index]): sizes and layouts are all 0 or none is")
            }
        }
        guard Set(points).count == points.count, Set(points) == Set(manifest.points) else {
            throw ConformanceFailure(
                "it serves \(points.map(\.description).joined(separator: ", ")), the manifest says "
                    + manifest.points.map(\.description).joined(separator: ", "))
        }
    }
}
