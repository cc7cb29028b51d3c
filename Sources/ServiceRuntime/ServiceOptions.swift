import ArgumentParser
import Logging
import Observability

/// What every process of the mesh can be told.
public struct ProcessOptions: ParsableArguments {
    @Option(help: "trace, debug, info, notice, warning, error or critical.", transform: Self.level)
    public var logLevel = Logger.Level.info

    @Option(help: "How a line of the log looks: text or json.")
    public var logFormat = LogFormat.text

    @Option(
        help:
            "Folder where this process writes the traces of calls it takes part in (OTLP, JSON lines); made if missing. Default: nowhere."
    )
    public var traces: String?

    @Flag(help: "Stop when standard input closes, so that a supervisor that is killed leaves nothing running.")
    public var exitWithParent = false

    public init() {}

    private static func level(_ name: String) throws -> Logger.Level {
        guard let level = Logger.Level(rawValue: name) else {
            throw ValidationError(
                "\"\(name)\" is no log level; use \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return level
    }
}

/// What every service that owns data can be told.
public struct ServiceOptions: ParsableArguments {
    @Option(help: "Folder of this service's journal and read models; made if missing. One process at a time.")
    public var data: String

    @Option(help: "The gateway's endpoint for callers: where this service calls the others. Repeat it for further gateways.")
    public var gateway: [String] = []

    @Option(help: "The gateway's endpoint for services: where this service registers. Repeat it for further gateways.")
    public var gatewayServices: [String] = []

    @Option(
        help:
            "On how many threads to serve: gateways take turns over them, so at most as many as --gateway-services. Worth it with more cores than two."
    )
    public var shards = 1

    /// As many gateways as an instance may have.
    static let shardsMax = 16

    static let gatewayDefault = ["tcp://127.0.0.1:7410"]
    static let gatewayServicesDefault = ["tcp://127.0.0.1:7411"]

    @Option(
        help: "File of call policies: retries, deadlines, hedging and limits by method. Read again whenever it changes.")
    public var policies: String?

    @Option(
        help:
            "Name of this instance at the gateway, unique in the mesh; a second one of that name replaces the first. Default: the service's name."
    )
    public var instance: String?

    @Flag(
        help:
            "All calls go through the gateway. Otherwise processes of the same user on this host may call this service without it, at the socket direct.ipc in --data, and it calls others so."
    )
    public var gatewayOnly = false

    @Option(help: "File of the 32 bytes that sign quotes; the same for every service of a shop.")
    public var quoteKeyFile: String

    @Flag(help: "Make the quote key file if it is missing (mode 0600).")
    public var createQuoteKey = false

    @Flag(help: "Rebuild the read models from the journal and exit. The service must not be running.")
    public var rebuild = false

    public init() {}

    public func validate() throws {
        guard (1...Self.shardsMax).contains(shards) else {
            throw ValidationError("--shards must be 1–\(Self.shardsMax), is \(shards)")
        }
        let gateways = max(gatewayServices.count, Self.gatewayServicesDefault.count)
        guard shards <= gateways else {
            throw ValidationError(
                "--shards: each serves at least one gateway, so at most as many as --gateway-services (\(gateways)), is \(shards)"
            )
        }
    }
}
