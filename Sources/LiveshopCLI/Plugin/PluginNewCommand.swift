import ArgumentParser
import Foundation

struct PluginNewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Writes a new plugin that works, to be changed.",
        discussion: """
            Points: \(PointTemplate.all.map(\.point).joined(separator: ", ")).

            Examples:
              liveshop plugin new --lang swift --point price-rule tea-discount
              liveshop plugin new --lang c --point rate-limit --dir /srv/src busy-hours

            Exit codes: 0 done · 64 usage · 69 no SDK · 73 the folder is there already or cannot be made
            """)

    @Option(help: "swift or c.")
    var lang: PluginTemplate.Language = .swift

    @Option(help: "What it is asked for, such as price-rule.")
    var point: String

    @Option(help: "Where its folder is made. Default: here.", completion: .directory)
    var dir = "."

    @Option(help: "The SDK it is built with. Default: $LIVESHOP_SDK, else the one installed with this program.")
    var sdk: String?

    @Argument(help: "a–z, 0–9 and '-'; the folder's name, and \"example.\" before it the plugin's id.")
    var name: String

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let fault = PluginTemplate.fault(inName: name) { throw ValidationError(fault) }
        guard PointTemplate.find(point) != nil else {
            throw ValidationError(
                "--point: there is no '\(point)'; there are \(PointTemplate.all.map(\.point).joined(separator: ", "))")
        }
    }

    func run() async throws {
        guard let point = PointTemplate.find(point) else { return }
        let location: String
        do { location = try SDKLocation.find(sdk) } catch {
            output.report(error.description)
            throw ExitCode(ExitCodes.unavailable)
        }
        let folder = URL(fileURLWithPath: dir).appending(path: name).standardizedFileURL.path
        guard !FileManager.default.fileExists(atPath: folder) else {
            output.report("\(folder) is there already")
            throw ExitCode(ExitCodes.cannotCreate)
        }
        let template = PluginTemplate(point: point, language: lang, name: name, sdk: location)
        do { try template.write(to: folder) } catch {
            output.report("\(folder): \(error.localizedDescription)")
            throw ExitCode(ExitCodes.cannotCreate)
        }
        if output.json {
            try output.printJSON(Written(folder: folder, files: template.files.map(\.path)))
        } else {
            print("\(folder): " + template.files.map(\.path).joined(separator: ", "))
            print("next: cd \(folder) && \(lang == .swift ? "swift build -c release" : "./build") && liveshop plugin check .")
        }
    }

    private struct Written: Encodable {
        var folder: String
        var files: [String]
    }
}

extension PluginTemplate.Language: ExpressibleByArgument {}

extension PluginTemplate {
    /// Writes all files.
    func write(to folder: String) throws {
        for file in files {
            let path = URL(fileURLWithPath: folder).appending(path: file.path)
            try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: path)
            if file.isExecutable {
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.path)
            }
        }
    }
}
