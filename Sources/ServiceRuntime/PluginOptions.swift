import ArgumentParser

/// What every service can be told about its plugins.
public struct PluginOptions: ParsableArguments {
    @Option(
        name: .customLong("plugins"),
        help: "Directory with a folder per plugin; may be given more than once. Without it no plugin is loaded.")
    public var directories: [String] = []

    @Option(help: "Directory of the public keys (*.pub) whose signatures count; may be given more than once.")
    public var pluginKeys: [String] = []

    @Flag(help: "For development: load plugins that nobody trusted has signed.")
    public var allowUnsignedPlugins = false

    @Flag(help: "Load no plugin, whatever --plugins says.")
    public var safeMode = false

    @Option(
        help: "Where copies of loaded plugins and what is known of them are kept; made if missing. Default: plugins in --data.")
    public var pluginState: String?

    @Option(help: "Seconds after which a plugin in process that does not return ends the service, 1 to 600.")
    public var pluginHangLimit = 10

    public init() {}

    public func validate() throws {
        guard (1...600).contains(pluginHangLimit) else {
            throw ValidationError("--plugin-hang-limit must be 1 to 600, is \(pluginHangLimit)")
        }
    }
}
