import ArgumentParser
import MeshKeys

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Makes the keys by which callers and services know each other.",
        discussion: """
            On tcp:// everything is encrypted, and only owners of known keys may connect (CURVE). A folder of keys holds NAME.secret of its \
            owner, NAME.public of everybody known, and rights.json: who may call and serve what.
            """,
        subcommands: [New.self, Mesh.self])

    struct Folder: ParsableArguments {
        @Option(
            name: .customLong("into"), help: "The folder, made if missing. Default: $LIVESHOP_KEYS, else the present one.",
            completion: .directory)
        var path: String?

        var keys: KeyFolder { KeyFolder(path ?? ConnectionOptions.environment("LIVESHOP_KEYS") ?? ".") }
    }

    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a key pair: NAME.secret and NAME.public.",
            discussion: """
                NAME.secret stays with its owner, who also needs the gateway's gateway.public. NAME.public goes into the gateway's folder, where \
                rights.json says what NAME may call. The gateway reads both again by itself.

                Example:
                  liveshop keys new stall-7 --into keys

                Exit codes: 0 done · 64 usage · 73 there is such a key, or it cannot be made
                """)

        @Argument(help: "Of the key: a-z, A-Z, 0-9, '-', '_', '.', at most 64.")
        var name: String

        @OptionGroup var folder: Folder
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let keys = folder.keys
            do throws(KeyError) { try keys.create(name) } catch { try output.cannotCreate(error) }
            if output.json {
                try output.printJSON(["secret": "\(keys.path)/\(name).secret", "public": "\(keys.path)/\(name).public"])
            } else {
                print("\(keys.path)/\(name).secret stays with its owner; \(keys.path)/\(name).public is for the gateway")
            }
        }
    }

    struct Mesh: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes what a mesh needs: keys of gateway, services and admin, and rights.json.",
            discussion: """
                Makes only what is not there yet. The key admin may call everything.

                Example:
                  liveshop keys mesh --into keys

                Exit codes: 0 done · 64 usage · 73 the folder or a file cannot be made
                """)

        @OptionGroup var folder: Folder
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let keys = folder.keys
            let made: [String]
            do throws(KeyError) { made = try keys.createMesh() } catch { return try output.cannotCreate(error) }
            if output.json {
                try output.printJSON(["folder": [keys.path], "made": made])
            } else {
                print("\(keys.path): \(made.isEmpty ? "everything was there" : "made \(made.joined(separator: ", "))")")
            }
        }
    }
}

extension OutputOptions {
    fileprivate func cannotCreate(_ error: KeyError) throws {
        report(error.description)
        throw ExitCode(ExitCodes.cannotCreate)
    }
}
