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
    /// Of further shards: the gateway's process has as many more gateways, each with a thread of its own, and so many more threads has each service. As many
    /// numbers for callers as for services.
    public var furtherPorts: [(client: UInt16, service: UInt16)] = []
    public var logLevel: String
    /// How its processes talk to each other and to callers.
    public var transport = Transport.plainTCP
    /// Which services to run, of `services`.
    public var running = MeshLayout.services
    /// What every process loads.
    public var plugins = PluginDirectories.none
    /// File of call policies, absolute; nil: the defaults.
    public var policies: String?
    /// How every process's log looks: `text` or `json`.
    public var logFormat = "text"
    /// Port on 127.0.0.1 where the gateway shows the metrics of the mesh over HTTP; nil: nowhere.
    public var metricsPort: UInt16?
    /// Folder of the traces that every process writes, absolute; nil: none are written.
    public var traces: String?
    /// Of the calls that belong to no trace yet, how many the gateway begins one for: 0 to 1.
    public var traceSample = 0.0
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

    /// Where callers connect, by shard.
    public var clientEndpoints: [String] { [clientEndpoint] + furtherPorts.map { "tcp://127.0.0.1:\($0.client)" } }
    /// Where services connect, by shard.
    public var serviceEndpoints: [String] { [serviceEndpoint] + furtherPorts.map { "tcp://127.0.0.1:\($0.service)" } }
    /// All that the gateway listens at for callers and services.
    public var ports: [UInt16] { [clientPort, servicePort] + furtherPorts.flatMap { [$0.client, $0.service] } }

    /// Where the keys lie unless they are named.
    public static func keys(in data: String) -> String { "\(data)/keys" }

    public func logFile(of name: String) -> String { "\(data)/log/\(name).log" }

    public func executable(of name: String) -> String { "\(binaries)/\(name)" }

    /// The arguments a service needs to find its data, also for a run without the mesh (`--rebuild`).
    public func serviceArguments(of name: String) -> [String] {
        [
            "--data", "\(data)/\(name)", "--quote-key-file", "\(data)/quote.key",
        ] + serviceEndpoints.flatMap { ["--gateway-services", $0] } + clientEndpoints.flatMap { ["--gateway", $0] }
            + (furtherPorts.isEmpty ? [] : ["--shards", "\(1 + furtherPorts.count)"]) + transport.arguments + watchArguments
            + (policies.map { ["--policies", $0] } ?? [])
    }

    /// How a process tells about itself.
    private var watchArguments: [String] {
        ["--log-level", logLevel, "--log-format", logFormat] + (traces.map { ["--traces", $0] } ?? [])
    }

    private var gatewayArguments: [String] {
        clientEndpoints.flatMap { ["--client-endpoint", $0] } + serviceEndpoints.flatMap { ["--service-endpoint", $0] }
            + transport.arguments
            + (metricsPort.map { ["--metrics-endpoint", "127.0.0.1:\($0)"] } ?? [])
            + (traceSample > 0 ? ["--trace-sample", "\(traceSample)"] : []) + watchArguments
    }

    private func pluginArguments(of name: String) -> [String] { plugins.arguments(state: "\(data)/plugins/\(name)") }

    /// The gateway first, for it is what the others look for; it also stops last, so that what is in flight can finish.
    public var children: [ChildSpecification] {
        let gateway = ChildSpecification(
            name: "gateway", executable: executable(of: "gateway"),
            arguments: gatewayArguments + ["--exit-with-parent"] + pluginArguments(of: "gateway")
                + (extraArguments["gateway"] ?? []),
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
