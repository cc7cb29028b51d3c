import Foundation

/// What must survive a restart: which plugins an operator has switched off, and which one took the last process with it.
struct PluginStateFile: Codable, Equatable {
    struct Blame: Codable, Equatable {
        var version: String
        /// Hash of the content that is to blame; another content is loaded again.
        var content: String
        /// For people: where it was, and how it ended.
        var reason: String
    }

    var disabled: Set<String> = []
    /// By plugin id.
    var blamed: [String: Blame] = [:]

    static let fileName = "state.json"

    /// - Throws: if there is a file that cannot be read: starting as if nothing were disabled would be worse.
    static func read(_ directory: String) throws(PluginRefusal) -> PluginStateFile {
        let path = "\(directory)/\(fileName)"
        guard FileManager.default.fileExists(atPath: path) else { return PluginStateFile() }
        do {
            return try JSONDecoder().decode(PluginStateFile.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            throw PluginRefusal(
                "\(path): cannot be read: \(error.localizedDescription); remove it to start with nothing disabled")
        }
    }

    func write(_ directory: String) throws(PluginRefusal) {
        let path = "\(directory)/\(Self.fileName)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        do {
            try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw PluginRefusal("\(path): cannot be written: \(error.localizedDescription)")
        }
    }
}
