import Foundation

/// A directory that goes with the value.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "liveshop-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The files of `prefix` under another name in here, as a crash at this moment would leave them.
    func copy(_ prefix: String, to other: String) throws {
        for file in try FileManager.default.contentsOfDirectory(atPath: path) where file.hasPrefix(prefix + ".") {
            let target = path + "/" + other + file.dropFirst(prefix.count)
            try? FileManager.default.removeItem(atPath: target)
            try FileManager.default.copyItem(atPath: path + "/" + file, toPath: target)
        }
    }
}
