import ArgumentParser
import Foundation
import PluginPackage

struct PluginKeygenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keygen",
        abstract: "Makes a pair of keys to sign plugins with.",
        discussion: """
            Writes FILE, which only its owner can read, and FILE.pub, which services get with --plugin-keys.

            Example:
              liveshop plugin keygen my.key && cp my.key.pub /srv/plugin-keys/

            Exit codes: 0 done · 64 usage · 73 there is such a file, or it cannot be made
            """)

    @Argument(help: "Of the private key.", completion: .file())
    var file: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let key = SigningKey()
        do {
            try Self.create("\(file)", key.privateText, mode: 0o600)
            try Self.create("\(file).pub", key.publicText, mode: 0o644)
        } catch {
            output.report(error.description)
            throw ExitCode(ExitCodes.cannotCreate)
        }
        if output.json {
            try output.printJSON(["private": file, "public": "\(file).pub"])
        } else {
            print("\(file) signs; \(file).pub goes into the services' folder of keys")
        }
    }

    /// Never over a key that is there.
    private static func create(_ path: String, _ text: String, mode: mode_t) throws(PackageError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw PackageError(file: path, rule: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else {
            throw PackageError(file: path, rule: "cannot be written: \(String(cString: strerror(errno)))")
        }
    }
}
