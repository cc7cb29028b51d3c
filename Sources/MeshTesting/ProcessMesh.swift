import Foundation
import GatewayAPI
import Logging
import MeshKeys
import Messages
import RPCCore
import RPCZeroMQ
import Supervisor

/// A whole mesh of real processes on free ports and a temporary folder, for one test. The executables stand beside the test's own.
public final class ProcessMesh: Sendable {
    public let layout: MeshLayout
    public let supervisor: Supervisor
    public let reactor: Reactor
    /// A caller's connection to the gateway.
    public let channel: ZeroMQChannel

    private init(layout: MeshLayout, reactor: Reactor, security: ConnectionSecurity) {
        self.layout = layout
        self.reactor = reactor
        // Restarts at once: tests kill often, and wait for the return.
        supervisor = Supervisor(
            layout.children,
            policy: RestartPolicy(firstPause: .milliseconds(50), pauseMax: .milliseconds(200), healthyAfter: .seconds(1)))
        channel = ZeroMQChannel(endpoint: layout.clientEndpoint, reactor: reactor, security: security, logger: Self.logger)
    }

    static let logger: Logger = {
        var logger = Logger(label: "mesh-test")
        logger.logLevel = .critical
        return logger
    }()

    /// Starts a mesh, waits until every service serves, runs `body`, stops everything and removes the folder, whatever `body` does.
    ///
    /// - Parameters:
    ///   - plugins: what the processes load; `BundledForTests.directories()` are those of the shop.
    ///   - shards: threads of the gateway, with ports of their own, and of each service.
    ///   - secured: with CURVE and the keys in `keys`; else plain TCP.
    ///   - arrange: changes the layout before the start.
    public static func run<T>(
        plugins: PluginDirectories = .none, secured: Bool = false, shards: Int = 1,
        arranging arrange: (inout MeshLayout) throws -> Void = { _ in }, _ body: (ProcessMesh) async throws -> T
    ) async throws -> T {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-mesh-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        guard let ports = LoopbackPort.free(2 * shards) else { throw Unready(description: "no free ports on 127.0.0.1") }
        var layout = MeshLayout(
            binaries: try binaries(), data: folder.path, clientPort: ports[0], servicePort: ports[1], logLevel: "notice")
        layout.furtherPorts = (1..<shards).map { (ports[2 * $0], ports[2 * $0 + 1]) }
        layout.plugins = plugins
        try arrange(&layout)
        try layout.prepare()
        var security = ConnectionSecurity.plain
        if secured {
            let keys = KeyFolder(MeshLayout.keys(in: folder.path))
            try keys.createMesh()
            layout.transport = .keys(keys.path)
            security = try keys.connectionSecurity(as: KeyFolder.admin)
        }
        let mesh = ProcessMesh(layout: layout, reactor: Reactor(name: "mesh-test"), security: security)
        await mesh.supervisor.start()
        let result: Result<T, any Error>
        do {
            for service in MeshLayout.services { try await mesh.waitUntilServing(service) }
            result = .success(try await body(mesh))
        } catch {
            result = .failure(error)
        }
        mesh.channel.close()
        await mesh.supervisor.stop()
        await mesh.reactor.shutdown()
        return try result.get()
    }

    /// Of a mesh that is secured.
    public var keys: KeyFolder { KeyFolder(MeshLayout.keys(in: layout.data)) }

    /// `kill -9` of the run under way, or of the next one.
    public func kill(_ name: String) async throws { try await signal(name, SIGKILL) }

    /// Waits for a run to send the signal to: on a busy machine the gateway can list an instance before the supervisor has noted its start.
    public func signal(_ name: String, _ number: Int32) async throws {
        guard await eventually({ await supervisor.signal(name, number) }) else {
            throw Unready(description: "\(name) is not running")
        }
    }

    /// SIGSTOP; returns when every thread of the process has stopped.
    public func pause(_ name: String) async throws {
        try await signal(name, SIGSTOP)
        guard let pid = await pid(of: name) else { throw Unready(description: "\(name) ended on SIGSTOP") }
        let stopped = await eventually {
            let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")) ?? []
            return threads.allSatisfy { thread in
                let status = try? String(contentsOfFile: "/proc/\(pid)/task/\(thread)/stat", encoding: .utf8)
                return status?.split(separator: ")").last?.hasPrefix(" T") ?? true
            }
        }
        guard stopped else { throw Unready(description: "\(name) did not stop on SIGSTOP") }
    }

    public func pid(of name: String) async -> Int32? {
        await supervisor.statuses.first { $0.name == name }?.pid
    }

    public func restarts(of name: String) async -> Int {
        await supervisor.statuses.first { $0.name == name }?.restarts ?? 0
    }

    /// Incarnation of the instance that serves, by executable name; nil if the gateway knows none or does not answer.
    public func incarnation(of service: String) async -> String? {
        let served = Self.protobufNames[service] ?? service
        let listed = try? await GatewayClient(channel).listInstances(.init(), deadline: .seconds(1))
        return listed?.instances.first { instance in instance.services.contains { $0.fullName == served } }?.incarnation
    }

    private static let protobufNames = [
        "catalog": "liveshop.catalog.v1.Catalog", "order": "liveshop.order.v1.Orders",
        "streamer-analytics": "liveshop.analytics.v1.Analytics", "reviews": "liveshop.reviews.v1.Reviews",
    ]

    /// Returns when the gateway lists an instance of the service, other than the one given.
    public func waitUntilServing(
        _ service: String, insteadOf previous: String? = nil, within deadline: Duration = .seconds(60)
    ) async throws {
        let serving = await eventually(within: deadline) {
            let incarnation = await self.incarnation(of: service)
            return incarnation != nil && incarnation != previous
        }
        guard serving else {
            let log = LogFile.tail(layout.logFile(of: service), lines: 10).joined(separator: "\n")
            throw Unready(description: "\(service) did not start serving within \(deadline). Its log ends:\n\(log)")
        }
    }

    /// A mesh that did not come up, with the end of the log that says why.
    public struct Unready: Error, CustomStringConvertible {
        public let description: String
    }

    /// The folder of the build: executables, and the shared objects of plugins.
    public static func binaries() throws -> String {
        let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: executable).deletingLastPathComponent().path
    }
}
