import ArgumentParser

struct PluginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin",
        abstract: "Makes, checks, signs and runs plugins.",
        discussion: """
            A plugin is a shared object with a plugin.json beside it; a service loads it and asks it at an extension point. From nothing to a \
            plugin that runs:

              liveshop plugin new --lang c --point price-rule tea-discount
              cd tea-discount && ./build
              liveshop plugin check .
              liveshop plugin keygen my.key
              liveshop plugin sign . --key my.key --into PLUGINS
              liveshop plugin reload example.tea-discount
            """,
        groupedSubcommands: [
            CommandGroup(
                name: "Make",
                subcommands: [
                    PluginNewCommand.self, PluginCheckCommand.self, PluginKeygenCommand.self, PluginSignCommand.self,
                    PluginBundleCommand.self,
                ]),
            CommandGroup(
                name: "Run",
                subcommands: [
                    PluginListCommand.self, PluginReloadCommand.self, PluginDisableCommand.self, PluginEnableCommand.self,
                ]),
        ])
}
