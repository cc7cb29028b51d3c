import ArgumentParser
import Foundation
import PluginPackage

struct PluginBundleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Puts the plugins that come with the shop together, ready for services.",
        discussion: """
            From services/*/Plugins/*/plugin.json of the repository and the shared objects of its build. They are signed with a key that is \
            made for this and not kept; its public half goes into the folder of keys. `liveshop up` finds both where they are written.

            Examples:
              liveshop plugin bundle
              liveshop plugin bundle --into /srv/plugins --keys /srv/plugin-keys

            Exit codes: 0 done · 64 usage · 65 a plugin is not built or breaks a rule, which is named · 66 no repository
            """)

    @Option(help: "The repository. Default: the one this program was built in.", completion: .directory)
    var source: String?

    @Option(help: "Folder of the shared objects. Default: this program's.", completion: .directory)
    var libraries: String?

    @Option(help: "Folder to write, one folder per plugin. Default: plugins beside this program.", completion: .directory)
    var into: String?

    @Option(help: "Folder for the public key. Default: plugin-keys beside this program.", completion: .directory)
    var keys: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let binaries = RunningMesh.binaries
        guard let checkout = source ?? Checkout.containing(binaries) else {
            output.report("this program lies in no repository; --source names it")
            throw ExitCode(ExitCodes.noInput)
        }
        try output.reportingPackage {
            let folders = try BundledPlugins.bundle(
                checkout: checkout, libraries: libraries ?? binaries, into: into ?? "\(binaries)/plugins",
                keys: keys ?? "\(binaries)/plugin-keys")
            let plugins = try folders.map { try PackagedPlugin(folder: $0) }
            if output.json {
                try output.printJSON(
                    plugins.map { Bundled(id: $0.manifest.id, version: $0.manifest.version, folder: $0.folder) })
                return
            }
            var table = Table(("plugin", .left), ("version", .left), ("points", .left), ("isolation", .left), ("folder", .left))
            for plugin in plugins {
                table.add(
                    plugin.manifest.id, plugin.manifest.version,
                    plugin.manifest.points.map(\.description).joined(separator: ", "),
                    plugin.manifest.isolation.rawValue, plugin.folder)
            }
            table.print()
        }
    }

    private struct Bundled: Encodable {
        var id: String
        var version: String
        var folder: String
    }
}
