import ArgumentParser
import Foundation
import PluginPackage

struct PluginSignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Puts a plugin together, with sums and signature, ready for services.",
        discussion: """
            Copies plugin.json, the library and the files that it names to PLUGINS/ID/, writes their sha256 into that plugin.json and signs it. \
            What a service has loaded is not touched: it sees the new plugin with `liveshop plugin reload ID`.

            The library is looked for beside plugin.json, then in .build/release and .build/debug.

            Examples:
              liveshop plugin sign . --key my.key --into /srv/plugins
              liveshop plugin sign . --key my.key --into /srv/plugins \\
                  --library build/libtea-discount.so

            Exit codes: 0 done · 64 usage · 65 the plugin breaks a rule, which is named
            """)

    @Argument(help: "The plugin's folder, with its plugin.json.", completion: .directory)
    var folder: String

    @Option(help: "The private key: `liveshop plugin keygen` makes one.", completion: .file())
    var key: String

    @Option(help: "The services' plugin directory. Default: the folder signed in the plugin's own.", completion: .directory)
    var into: String?

    @Option(help: "The shared object, if it is somewhere else.", completion: .file())
    var library: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try output.reportingPackage {
            let source = URL(fileURLWithPath: folder).standardizedFileURL.path
            let manifest = try PackagedPlugin(folder: source).manifest
            let signing = try SigningKey(file: key)
            let library = try library ?? BuiltLibrary.find(manifest.library, of: source)
            let written = try PluginBundle.bundle(source: source, library: library, into: into ?? "\(source)/signed")
            try PluginBundle.sign(folder: written, key: signing)
            if output.json {
                try output.printJSON(["id": manifest.id, "folder": written])
            } else {
                print("\(manifest.id) \(manifest.version) signed in \(written)")
            }
        }
    }
}

/// Where the tools leave a shared object.
enum BuiltLibrary {
    static let folders = ["", "/.build/release", "/.build/debug"]

    static func find(_ name: String, of source: String) throws(PackageError) -> String {
        for folder in folders where FileManager.default.fileExists(atPath: "\(source)\(folder)/\(name)") {
            return "\(source)\(folder)/\(name)"
        }
        throw PackageError(
            file: "\(source)/\(name)", rule: "is not built, nor is it in .build/release or .build/debug; --library names it")
    }
}

extension OutputOptions {
    /// Says on standard error which rule a plugin breaks, and ends with code 65.
    func reportingPackage(_ body: () throws -> Void) throws {
        do { try body() } catch let error as PackageError {
            report(error.description)
            throw ExitCode(ExitCodes.invalidData)
        }
    }
}
