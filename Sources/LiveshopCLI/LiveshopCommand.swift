import ArgumentParser
import RPCCore

/// The command line tool of the shop.
package struct LiveshopCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "liveshop",
        abstract: "Runs, calls and feeds a live-commerce back end.",
        discussion: """
            Start the mesh with `liveshop up`, then call it from a second terminal, with the keys that `up` has made:

              export LIVESHOP_KEYS=liveshop-data/keys
              liveshop services
              liveshop call Orders/ReceiveStock '{"sku": "tea-set", "units": 10}'
              liveshop stats

            Results go to standard output, everything else to standard error; --json makes both fit for programs. `liveshop demo` plays a whole \
            evening and checks the books afterwards.

            Shell completion, for bash, zsh or fish:

              liveshop --generate-completion-script bash > liveshop.bash
              source liveshop.bash
            """,
        version: Release.version,
        groupedSubcommands: [
            CommandGroup(name: "Run", subcommands: [UpCommand.self, RebuildCommand.self, DemoCommand.self]),
            CommandGroup(
                name: "Use",
                subcommands: [
                    CallCommand.self, ServicesCommand.self, DescribeCommand.self, PingCommand.self, StatsCommand.self,
                    TopCommand.self, TailCommand.self, ReplayCommand.self, MetricsCommand.self, LogLevelCommand.self,
                    ImportCommand.self,
                ]),
            CommandGroup(name: "Secure", subcommands: [KeysCommand.self]),
            CommandGroup(name: "Extend", subcommands: [PluginCommand.self]),
        ])

    package init() {}
}
