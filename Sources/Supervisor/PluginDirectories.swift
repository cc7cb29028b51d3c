/// What the processes of a mesh are told about plugins.
public struct PluginDirectories: Hashable, Sendable {
    /// Folders with a folder per plugin; empty: no plugin is loaded.
    public var directories: [String]
    /// Folders of the public keys whose signatures count.
    public var keys: [String]
    public var allowUnsigned: Bool
    /// Look at the directories, but load nothing.
    public var safeMode: Bool

    public static let none = PluginDirectories()

    public init(_ directories: [String] = [], keys: [String] = [], allowUnsigned: Bool = false, safeMode: Bool = false) {
        self.directories = directories
        self.keys = keys
        self.allowUnsigned = allowUnsigned
        self.safeMode = safeMode
    }

    /// - Parameter state: where the process keeps copies of what it loads, and which plugin it blames for a crash.
    func arguments(state: String) -> [String] {
        guard !directories.isEmpty else { return [] }
        return directories.flatMap { ["--plugins", $0] } + keys.flatMap { ["--plugin-keys", $0] }
            + (allowUnsigned ? ["--allow-unsigned-plugins"] : []) + (safeMode ? ["--safe-mode"] : [])
            + ["--plugin-state", state]
    }
}
