import Journal
import Logging
import PluginPoints
import RPCCore

/// What a service is given: everything outside itself.
public struct ServiceEnvironment: Sendable {
    public let name: String
    /// Own directory of this service. Empty: nothing is kept on disk.
    public let dataDirectory: String
    /// Where calls to other services go.
    public let channel: any RPCChannel
    public let logger: Logger
    public let clock: any WallClock
    public let secrets: ServiceSecrets
    /// What serves the service's extension points. None, unless whoever makes the environment says otherwise.
    public let plugins: any Plugins
    /// Who answers ListPlugins and ChangePlugin.
    public let administration: any PluginAdministration
    private let journal: @Sendable () throws -> any Journal

    /// A service that keeps its data in `dataDirectory`, which exists.
    public init(
        name: String, dataDirectory: String, channel: any RPCChannel, logger: Logger, clock: any WallClock,
        secrets: ServiceSecrets, plugins: any Plugins = NoPlugins(),
        administration: any PluginAdministration = NoPluginAdministration()
    ) {
        let path = "\(dataDirectory)/journal.sqlite"
        self.init(
            name: name, dataDirectory: dataDirectory, channel: channel, logger: logger, clock: clock, secrets: secrets,
            plugins: plugins, administration: administration, journal: { try SQLiteJournal(path: path) })
    }

    /// A service on a journal of the caller's choice; its read models are in memory. For tests and simulations.
    public init(
        name: String, channel: any RPCChannel, logger: Logger, clock: any WallClock, secrets: ServiceSecrets,
        plugins: any Plugins = NoPlugins(),
        administration: any PluginAdministration = NoPluginAdministration(),
        journal: @escaping @Sendable () throws -> any Journal
    ) {
        self.init(
            name: name, dataDirectory: "", channel: channel, logger: logger, clock: clock, secrets: secrets,
            plugins: plugins, administration: administration, journal: journal)
    }

    private init(
        name: String, dataDirectory: String, channel: any RPCChannel, logger: Logger, clock: any WallClock,
        secrets: ServiceSecrets, plugins: any Plugins, administration: any PluginAdministration,
        journal: @escaping @Sendable () throws -> any Journal
    ) {
        self.name = name
        self.dataDirectory = dataDirectory
        self.channel = channel
        self.logger = logger
        self.clock = clock
        self.secrets = secrets
        self.plugins = plugins
        self.administration = administration
        self.journal = journal
    }

    /// The service's journal, for writing. Blocks while it is checked; call it once.
    ///
    /// - Throws: `JournalError.locked` while another process has it.
    public func openJournal() throws -> any Journal { try journal() }

    /// Where a read model of this name lives; ":memory:" without a data directory.
    public func readModelPath(_ name: String) -> String {
        dataDirectory.isEmpty ? ":memory:" : "\(dataDirectory)/\(name).sqlite"
    }
}
