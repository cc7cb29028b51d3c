import ArgumentParser
import Foundation
import Supervisor

struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Builds the read models of a service again from its journal.",
        discussion: """
            For when a read model was lost or is suspected: the journal is the truth and is only read. The mesh must be down.

            Examples:
              liveshop rebuild catalog --data /srv/shop
              liveshop rebuild all

            Exit codes: 0 done · 64 usage · 73 a mesh runs on the data directory · otherwise the service's own
            """)

    @Argument(help: "\(MeshLayout.services.joined(separator: ", ")) or all.")
    var service: String

    @OptionGroup var mesh: MeshOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard service == "all" || MeshLayout.services.contains(service) else {
            throw ValidationError("there is no service \"\(service)\": \(MeshLayout.services.joined(separator: ", ")) or all")
        }
    }

    func run() async throws {
        let layout = try mesh.layout()
        guard FileManager.default.fileExists(atPath: layout.data) else {
            output.report("there is no data directory \(layout.data)")
            throw ExitCode(ExitCodes.noInput)
        }
        let lock: DirectoryLock
        do {
            lock = try DirectoryLock.take(in: layout.data)
            try layout.prepare()
        } catch {
            output.report("\(error); stop `liveshop up` first")
            throw ExitCode(ExitCodes.cannotCreate)
        }
        defer { withExtendedLifetime(lock) {} }
        for name in service == "all" ? MeshLayout.services : [service] {
            let started = ContinuousClock.now
            let code = try rebuild(name, layout)
            guard code == 0 else {
                output.report("\(name): rebuild failed with exit code \(code)")
                throw ExitCode(code)
            }
            let seconds = started.duration(to: .now).seconds
            if output.json {
                try output.printJSON(Rebuilt(service: name, seconds: seconds))
            } else {
                print("\(name): rebuilt in \(Figures.decimal(seconds, 1)) s")
            }
        }
    }

    /// Runs the service's own program, whose messages are shown as they come.
    private func rebuild(_ name: String, _ layout: MeshLayout) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: layout.executable(of: name))
        process.arguments = layout.serviceArguments(of: name) + ["--rebuild"]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private struct Rebuilt: Encodable {
        var service: String
        var seconds: Double
    }
}
