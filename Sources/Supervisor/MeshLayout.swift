import Foundation

/// Where a mesh of processes lives: the programs, the data directory, the ports, and from them the command line of every process.
public struct MeshLayout: Sendable {
    public static let gateway = "gateway"

    /// The services behind the gateway, as their executables are called.
    public static let services = ["catalog", "order", "streamer-analytics", "reviews"]

    /// Folder of the executables.
    public var binaries: String
    /// Folder of all data, absolute. `DIR/<service>/` journal and read models, `DIR/log/<service>.log`, `DIR/quote.key`.
    public var data: String
    public var clientPort: UInt16
    public var servicePort: UInt16
    public var logLevel: String
    /// How its processes talk to each other and to callers.
    public var transport = Transport.plainTCP
    /// Which services to run, of `services`.
    public var running = MeshLayout.services
    /// What every process loads.
    public var plugins = PluginDirectories.none
    /// File of call policies, absolute; nil: the defaults.
    public var policies: String?
    /// Further arguments per service, by executable name.
    public var extraArguments: [String: [String]] = [:]

    public enum Transport: Hashable, Sendable {
        /// Nothing is encrypted, and whoever reaches a port may do everything.
        case plainTCP
        /// CURVE, with the keys of this folder, absolute.
        case keys(String)

        var arguments: [String] {
            switch self {
            case .plainTCP: ["--plain-tcp"]
            case .keys(let folder): ["--keys", folder]
            }
        }
    }

    public init(
        binaries: String, data: String, clientPort: UInt16 = 7410, servicePort: UInt16 = 7411, logLevel: String = "info"
    ) {
        self.binaries = binaries
        self.data = data
        self.clientPort = clientPort
        self.servicePort = servicePort
        self.logLevel = logLevel
    }

    /// Where callers connect.
    public var clientEndpoint: String { "tcp://127.0.0.1:\(clientPort)" }
    /// Where services connect.
    public var serviceEndpoint: String { "tcp://127.0.0.1:\(servicePort)" }

    /// Where the keys lie unless they are named.
    public static func keys(in data: String) -> String { "\(data)/keys" }

    public func logFile(of name: String) -> String { "\(data)/log/\(name).log" }

    public func executable(of name: String) -> String { "\(binaries)/\(name)" }

    /// The arguments a service needs to find its data, also for a run without the mesh (`--rebuild`).
    public func serviceArguments(of name: String) -> [String] {
        [
            "--data", "\(data)/\(name)", "--gateway-services", serviceEndpoint, "--gateway", clientEndpoint,
            "--quote-key-file", "\(data)/quote.key", "--log-level", logLevel,
        ] + transport.arguments + (policies.map { ["--policies", $0] } ?? [])
    }

    private func pluginArguments(of name: String) -> [String] { plugins.arguments(state: "\(data)/plugins/\(name)") }

    /// The gateway first, for it is what the others look for; it also stops last, so that what is in flight can finish.
    public var children: [ChildSpecification] {
        let gateway = ChildSpecification(
            name: "gateway", executable: executable(of: "gateway"),
            arguments: [
                "--client-endpoint", clientEndpoint, "--service-endpoint", serviceEndpoint, "--log-level", logLevel,
                "--exit-with-parent",
            ] + transport.arguments + pluginArguments(of: "gateway") + (extraArguments["gateway"] ?? []),
            logFile: logFile(of: "gateway"), stage: 0)
        return [gateway]
            + running.map {
                ChildSpecification(
                    name: $0, executable: executable(of: $0),
                    arguments: serviceArguments(of: $0) + ["--exit-with-parent"] + pluginArguments(of: $0)
                        + (extraArguments[$0] ?? []),
                    logFile: logFile(of: $0), stage: 1)
            }
    }
}
