import Foundation
import GatewayAPI
import MeshKeys
import RPCCore
import RPCZeroMQ
import Supervisor

/// A mesh of processes on a data directory, started by this process.
struct RunningMesh: Sendable {
    let layout: MeshLayout
    let supervisor: Supervisor
    let connection: MeshConnection
    /// Held as long as the mesh runs.
    private let lock: DirectoryLock

    /// Full names of the services that must be there before the mesh is called ready.
    static let serviceNames = [
        "liveshop.catalog.v1.Catalog", "liveshop.order.v1.Orders", "liveshop.analytics.v1.Analytics",
        "liveshop.reviews.v1.Reviews",
    ]

    /// Folder of this program: the others lie beside it.
    static var binaries: String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: own).deletingLastPathComponent().path
    }

    /// Starts all processes; they may not be ready yet.
    ///
    /// - Throws: `MeshError` if the data directory or a port is in use, or a program is missing.
    static func start(_ layout: MeshLayout) async throws -> RunningMesh {
        // First, so that a mesh that cannot start leaves no folder behind.
        for port in layout.ports where !LoopbackPort.isFree(port) {
            throw MeshError(
                .unavailable, "port \(port) is in use: is another mesh running? Stop it, or choose others with --port-base")
        }
        do {
            try FileManager.default.createDirectory(atPath: layout.data, withIntermediateDirectories: true)
        } catch {
            throw MeshError(.cannotCreate, "\(layout.data) cannot be made: \(error.localizedDescription)")
        }
        let lock: DirectoryLock
        do { lock = try DirectoryLock.take(in: layout.data) } catch { throw MeshError(.cannotCreate, error.description) }
        do { try layout.prepare() } catch { throw MeshError(.cannotCreate, error.description) }
        let security: ConnectionSecurity
        do throws(KeyError) { security = try layout.makeKeys() } catch { throw MeshError(.cannotCreate, error.description) }
        let supervisor = Supervisor(layout.children)
        await supervisor.start()
        return RunningMesh(
            layout: layout, supervisor: supervisor,
            connection: MeshConnection(endpoints: [layout.clientEndpoint], security: security),
            lock: lock)
    }

    /// Instances connected to the gateway, by full service name; nil while the gateway does not answer.
    func instances() async -> [String: Int]? {
        guard let response = try? await GatewayClient(connection.channel).listInstances(.init(), deadline: .seconds(1)) else {
            return nil
        }
        var counts: [String: Int] = [:]
        for instance in response.instances where !instance.draining {
            for service in instance.services { counts[service.fullName, default: 0] += 1 }
        }
        return counts
    }

    /// Waits until every service is connected to the gateway.
    ///
    /// - Throws: `MeshError` with the last lines of the logs of what did not come up.
    func awaitReady(within limit: Duration) async throws {
        let end = ContinuousClock.now + limit
        while .now < end {
            if let counts = await instances(), Self.serviceNames.allSatisfy({ counts[$0, default: 0] > 0 }) { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        var text = "the mesh was not ready within \(Figures.microseconds(limit.microseconds))"
        for status in await supervisor.statuses {
            text += "\n\(status.name): \(status.summary)"
            for line in LogFile.tail(layout.logFile(of: status.name), lines: 3) { text += "\n    \(line)" }
        }
        throw MeshError(.unavailable, text)
    }

    /// Returns when every process is gone.
    func stop(grace: Duration) async {
        await connection.close()
        await supervisor.stop(grace: grace)
    }
}

extension MeshLayout {
    /// Makes the keys that are missing.
    ///
    /// - Returns: how this process connects to the mesh that it runs: as the one who may call everything.
    fileprivate func makeKeys() throws(KeyError) -> ConnectionSecurity {
        switch transport {
        case .plainTCP: return .plain
        case .keys(let path):
            let folder = KeyFolder(path)
            try folder.createMesh()
            return try folder.connectionSecurity(as: KeyFolder.admin)
        }
    }

    /// What a caller on this machine says to be let in.
    var callerOption: String {
        switch transport {
        case .plainTCP: "--plain-tcp"
        case .keys(let path): "--keys \(path)"
        }
    }
}

/// Why a mesh could not be started.
struct MeshError: Error, CustomStringConvertible {
    enum Kind { case cannotCreate, unavailable }

    let kind: Kind
    let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    var exitCode: Int32 {
        switch kind {
        case .cannotCreate: ExitCodes.cannotCreate
        case .unavailable: ExitCodes.unavailable
        }
    }
}

extension ChildStatus {
    /// `running, pid 17`, `restarting in 200 ms after signal 9`.
    var summary: String {
        switch state {
        case .waiting: "waiting"
        case .running(let pid): "running, pid \(pid)"
        case .backingOff(let pause):
            "restarting in \(Figures.microseconds(pause.microseconds))" + (lastExit.map { " after \($0)" } ?? "")
        case .stopped: "stopped"
        }
    }
}
