import ArgumentParser
import Foundation
import Supervisor

struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Runs the whole mesh on this machine: the gateway and the four services.",
        discussion: """
            Starts each as a process of its own, starts again what dies, and stops all of them on Ctrl-C or SIGTERM. Data, the key that signs \
            quotes, and logs (DIR/log/SERVICE.log) lie in the data directory, which one mesh at a time may use. Everything listens on \
            127.0.0.1 only, encrypted and for owners of known keys: DIR/keys, made at the first start. Callers name that folder \
            with --keys or $LIVESHOP_KEYS; `liveshop keys new` makes further keys.

            Examples:
              liveshop up
              liveshop up --data /srv/shop --port-base 7500
              liveshop up --plugins /srv/plugins --plugin-keys /srv/plugin-keys
              liveshop up --no-plugins
              liveshop up --plain-tcp
              liveshop up --record evening.rec --record-sample 0.1

            Exit codes: 0 stopped on request · 64 usage · 69 a port is in use · 73 the data directory is in use or cannot be made
            """)

    @OptionGroup var mesh: MeshOptions
    @OptionGroup var plugins: PluginOptions

    @Option(
        help: "How long a process may take to stop before it is killed, e.g. 500ms, 30s. Default: 10s.",
        transform: Duration.parse)
    var grace: Duration = .seconds(10)

    @Option(help: "File of call policies for every service: retries, deadlines, limits by method.", completion: .file())
    var policies: String?

    @Option(help: "Folder of keys, what is missing in it is made. Default: keys in the data directory.", completion: .directory)
    var keys: String?

    @Flag(help: "Talk plain TCP: nothing is encrypted, and whoever reaches a port may do everything.")
    var plainTcp = false

    @Option(
        help:
            "Threads of the gateway, and of each service: 1–16. Shard k has the ports of --port-base + 10k. Worth it with more cores than two."
    )
    var shards = 1

    @OptionGroup var watch: WatchOptions
    @Option(
        help:
            "Let the gateway write the calls it forwards, with their requests, into this file (FILE.1 and so on if it exists), for `liveshop replay`.",
        completion: .file())
    var record: String?

    @Option(help: "Which share of the calls, above 0 and at most 1.")
    var recordSample = 1.0

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard keys == nil || !plainTcp else { throw ValidationError("--keys and --plain-tcp: give one of them") }
        do { _ = try ShardPorts.further(than: mesh.portBase, shards: shards, metricsPort: watch.metricsPort) } catch {
            throw ValidationError(error.description)
        }
        if let policies, !FileManager.default.isReadableFile(atPath: policies) {
            throw ValidationError("--policies: \(policies) cannot be read")
        }
        guard recordSample > 0, recordSample <= 1 else {
            throw ValidationError("--record-sample must be above 0 and at most 1")
        }
    }

    func run() async throws {
        let signals = await Interrupts.signals()
        let running: RunningMesh
        do {
            var layout = try mesh.layout()
            layout.plugins = plugins.directories()
            layout.furtherPorts = try ShardPorts.further(
                than: mesh.portBase, shards: shards, metricsPort: watch.metricsPort)
            layout.transport =
                plainTcp
                ? .plainTCP
                : .keys(URL(fileURLWithPath: keys ?? MeshLayout.keys(in: layout.data)).standardizedFileURL.path)
            layout.policies = policies.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
            watch.apply(to: &layout)
            if let record {
                layout.extraArguments[MeshLayout.gateway, default: []] += [
                    "--record", URL(fileURLWithPath: record).standardizedFileURL.path, "--record-sample", "\(recordSample)",
                ]
            }
            running = try await RunningMesh.start(layout)
        } catch let error as MeshError {
            output.report(error.description)
            throw ExitCode(error.exitCode)
        }
        Terminal.say(
            """
            mesh on \(running.layout.data), callers connect to \(running.layout.clientEndpoints.joined(separator: ", ")) with \(running.layout.callerOption); \
            Ctrl-C stops it
            """)
        Terminal.say(plugins.summary(of: running.layout.plugins))
        let board = StatusBoard(layout: running.layout, json: output.json)
        let display = Task { await show(running, on: board) }
        for await _ in signals { break }
        display.cancel()
        await display.value
        Terminal.say("stopping …")
        await running.stop(grace: grace)
        board.show(await running.supervisor.statuses, ready: [])
    }

    /// Until cancelled: looks twice a second, prints what changed, keeps the logs bounded.
    private func show(_ running: RunningMesh, on board: StatusBoard) async {
        var asked: (services: Set<String>, at: ContinuousClock.Instant) = ([], .now)
        while !Task.isCancelled {
            let instances = await running.instances() ?? [:]
            let served = zip(MeshLayout.services, RunningMesh.serviceNames).filter { instances[$0.1, default: 0] > 0 }.map(\.0)
            let ready = Set(served + (instances.isEmpty ? [] : [MeshLayout.gateway]))
            board.show(await running.supervisor.statuses, ready: ready)
            if !running.layout.plugins.directories.isEmpty, ready != asked.services || asked.at + .seconds(5) < .now {
                asked = (ready, .now)
                board.show(await pluginTroubles(running, of: ready))
            }
            for name in [MeshLayout.gateway] + MeshLayout.services {
                do {
                    try LogFile.rotate(running.layout.logFile(of: name))
                } catch {
                    Terminal.say("the log of \(name) cannot be rotated: \(error)")
                }
            }
            try? await Task.sleep(for: .milliseconds(500))
        }
    }

    /// Of a plugin that is refused the service itself says so in its log only: it starts all the same.
    private func pluginTroubles(_ running: RunningMesh, of services: Set<String>) async -> [PluginTrouble] {
        var troubles: [PluginTrouble] = []
        for each in ServicePlugins.all(running.connection.channel) where services.contains(each.service) {
            let plugins = (try? await each.list(.init(), .seconds(1)))?.plugins ?? []
            troubles += plugins.filter { $0.state == .refused || $0.state == .blamed }
                .map { .init(service: each.service, plugin: $0.pluginID, state: $0.state.name, reason: $0.reason) }
        }
        return troubles
    }
}

/// Where a mesh lives.
struct MeshOptions: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: "Data directory, made if missing. Default: $LIVESHOP_DATA, else liveshop-data in the present folder.",
        completion: .directory)
    var dataDirectory: String?

    @Option(help: "Callers connect to this port, services to the next one.")
    var portBase: UInt16 = 7410

    @Option(help: "What the services log: trace, debug, info, notice, warning, error or critical.")
    var logLevel = "info"

    func validate() throws {
        guard 1024..<UInt16.max ~= portBase else { throw ValidationError("--port-base must be 1024–65534") }
        let levels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]
        guard levels.contains(logLevel) else {
            throw ValidationError("--log-level must be one of \(levels.joined(separator: ", "))")
        }
    }

    func layout() throws -> MeshLayout {
        let data = dataDirectory ?? ProcessInfo.processInfo.environment["LIVESHOP_DATA"] ?? "liveshop-data"
        return MeshLayout(
            binaries: RunningMesh.binaries, data: URL(fileURLWithPath: data).standardizedFileURL.path, clientPort: portBase,
            servicePort: portBase + 1, logLevel: logLevel)
    }
}
