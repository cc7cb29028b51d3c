import ArgumentParser
import Foundation
import Supervisor

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Plays one evening of live commerce on a mesh of its own, and checks the books.",
        discussion: """
            Ten made-up streamers go live on several platforms; viewers come and click; flash deals last seconds; then 150,000 bottles meet \
            1,000,000 attempts from concurrent buyers; parcels, reviews and returns follow. Everything goes through the gateway over ZeroMQ to \
            real processes that write to disk. The evening ends with a report (also report.json in the data directory) and with laws that are \
            checked against the services: exactly as many bottles sold as there were, money that adds up, nothing lost, nothing twice.

            Examples:
              liveshop demo
              liveshop demo --seed 7 --keep
              liveshop demo --attempts 20000 --stock 3000

            Exit codes: 0 all laws hold · 1 a law is broken · 64 usage · 69 the mesh did not come up · 73 the data directory is in use
            """)

    @Option(help: "Names the evening: the same seed plays the same one.")
    var seed: UInt64 = 1

    @Option(help: "Attempts to buy in the big sale: at least twice the stock.")
    var attempts = 1_000_000

    @Option(help: "Bottles in the big sale.")
    var stock = 150_000

    @Option(
        name: .customLong("data"),
        help: "An empty data directory. Default: a temporary one, removed afterwards unless --keep is given.",
        completion: .directory)
    var dataDirectory: String?

    @Flag(help: "Leave the mesh running afterwards, until Ctrl-C, and print calls to try.")
    var keep = false

    @OptionGroup var plugins: PluginOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard 100...10_000_000 ~= stock else { throw ValidationError("--stock must be 100–10,000,000") }
        guard 2 * stock...20_000_000 ~= attempts else {
            throw ValidationError("--attempts must be between twice the stock (\(2 * stock)) and 20,000,000")
        }
    }

    func run() async throws {
        let signals = await Interrupts.signals()
        let started = ContinuousClock.now
        let isTemporary = dataDirectory == nil
        let directory = try prepareDirectory()
        let mesh: RunningMesh
        do {
            mesh = try await start(in: directory)
        } catch let error as MeshError {
            output.report(error.description)
            throw ExitCode(error.exitCode)
        }
        let playing = Task { try await play(on: mesh, started: started) }
        let interruption = Task {
            for await _ in signals {
                playing.cancel()
                break
            }
        }
        let result = await playing.result
        if keep, case .success = result {
            explain(mesh)
            await interruption.value
        }
        interruption.cancel()
        await mesh.stop(grace: .seconds(10))
        if isTemporary, !keep, case .success(true) = result {
            try? FileManager.default.removeItem(atPath: directory)
        } else {
            Terminal.say("data and logs are in \(directory)")
        }
        try await output.reporting {
            guard try result.get() else { throw ExitCode(ExitCodes.failed) }
        }
    }

    private func prepareDirectory() throws -> String {
        let path =
            dataDirectory.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
            ?? FileManager.default.temporaryDirectory.appending(path: "liveshop-demo-\(UUID().uuidString.prefix(8))").path
        let contents = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard contents.isEmpty else {
            output.report("\(path) is not empty; the demo starts on an empty data directory")
            throw ExitCode(ExitCodes.cannotCreate)
        }
        return path
    }

    /// Free ports may be taken by somebody else before the gateway has them: then other ones.
    private func start(in directory: String) async throws -> RunningMesh {
        guard let ports = LoopbackPort.free(2) else { throw MeshError(.unavailable, "no free ports on 127.0.0.1") }
        var layout = MeshLayout(
            binaries: RunningMesh.binaries, data: directory, clientPort: ports[0], servicePort: ports[1], logLevel: "warning")
        layout.plugins = plugins.directories()
        layout.transport = .keys(MeshLayout.keys(in: directory))
        Terminal.say(plugins.summary(of: layout.plugins))
        Terminal.say("the evening of seed \(seed) on \(directory)")
        let mesh = try await RunningMesh.start(layout)
        let progress = ProgressLine("the mesh starts")
        do {
            try await mesh.awaitReady(within: .seconds(30))
        } catch {
            await mesh.stop(grace: .seconds(2))
            throw error
        }
        progress.finish("gateway and \(MeshLayout.services.count) services on \(layout.clientEndpoint)")
        return mesh
    }

    /// - Returns: whether all laws hold.
    private func play(on mesh: RunningMesh, started: ContinuousClock.Instant) async throws -> Bool {
        var evening = Evening(
            plan: .init(seed: seed, stock: stock, attempts: attempts), connection: mesh.connection)
        try await evening.play()
        let progress = ProgressLine("checking the books")
        let findings = try await evening.findings(progress: progress)
        let report = DemoReport(evening, findings, seconds: started.duration(to: .now).seconds)
        progress.finish("\(Figures.grouped(findings.audit.events)) events of order's journal read")
        let path = mesh.layout.data + "/report.json"
        try report.write(to: path)
        if output.json {
            print(try String(contentsOfFile: path, encoding: .utf8))
        } else {
            report.print()
            if keep || dataDirectory != nil || !report.holds { print("The report is in \(path)") }
        }
        return report.holds
    }

    private func explain(_ mesh: RunningMesh) {
        // As it was started: it need not be on the PATH of the next terminal.
        let liveshop = ProcessInfo.processInfo.arguments.first ?? "liveshop"
        let gateway = "--gateway \(mesh.layout.clientEndpoint) \(mesh.layout.callerOption)"
        print(
            """

            The mesh is still running. Try:

              \(liveshop) stats \(gateway)
              \(liveshop) call \(gateway) Orders/GetAvailability '{"skus": ["perfume-50ml", "tea-set"]}'
              \(liveshop) call \(gateway) Analytics/GetSession '{"sessionId": "sisi-stitch-evening"}'
              \(liveshop) call \(gateway) Analytics/Leaderboard '{"metric": "LEADERBOARD_METRIC_NET", "currency": "CNY"}'
              \(liveshop) call \(gateway) Reviews/GetAggregate '{"sku": "summer-dress"}'
              \(liveshop) call \(gateway) Catalog/Search '{"query": "茶具"}'

            Ctrl-C stops it; the data stays in \(mesh.layout.data).
            """)
    }
}
