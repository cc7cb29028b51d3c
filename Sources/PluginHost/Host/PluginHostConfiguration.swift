import PluginMessages

/// Where a service's plugins come from, and under which terms.
public struct PluginHostConfiguration: Sendable {
    /// Each holds a folder per plugin. Empty: no plugin is loaded.
    public var directories: [String]
    /// Of `*.pub` files; empty: no signature can be checked.
    public var keyDirectories: [String]
    /// For development: plugins without a known signature are loaded too.
    public var allowsUnsigned: Bool
    /// Nothing is loaded, whatever the directories hold.
    public var isSafeMode: Bool
    /// Made if missing. One process at a time: copies of what is loaded, what is disabled or blamed, and the marker of what is being called.
    public var stateDirectory: String
    /// Extension points of this service; plugins of others in the same directories are left alone.
    public var points: Set<PluginPointName>
    /// Path of the `liveshop-plugin-runner` executable.
    public var runner: String
    /// A handler in process that runs longer ends the service.
    public var hangMilliseconds = HostLimits.hangMilliseconds

    public init(
        directories: [String], keyDirectories: [String] = [], allowsUnsigned: Bool = false, isSafeMode: Bool = false,
        stateDirectory: String, points: Set<PluginPointName>, runner: String
    ) {
        self.directories = directories
        self.keyDirectories = keyDirectories
        self.allowsUnsigned = allowsUnsigned
        self.isSafeMode = isSafeMode
        self.stateDirectory = stateDirectory
        self.points = points
        self.runner = runner
    }
}
