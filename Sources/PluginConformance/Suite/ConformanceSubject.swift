public import PluginPackage

/// The plugin under test: its folder as read, and where its shared object is.
public struct ConformanceSubject: Sendable {
    public let plugin: PackagedPlugin
    public let library: String
    /// Nil: a signature is not looked at.
    public let keys: TrustedKeys?

    public init(plugin: PackagedPlugin, library: String, keys: TrustedKeys?) {
        self.plugin = plugin
        self.library = library
        self.keys = keys
    }

    var manifest: Manifest { plugin.manifest }
    var config: String { String(decoding: plugin.configuration.encoded(), as: UTF8.self) }

    /// A started instance with the manifest's configuration and grants.
    func start(config: String? = nil) throws(ProbeError) -> ProbedPlugin {
        var terms = ProbeTerms()
        terms.hasClock = manifest.capabilities.contains(.clock)
        terms.hasRandom = manifest.capabilities.contains(.random)
        terms.outputBytesMax = manifest.limits.outputBytes
        return try ProbedPlugin(
            table: try ProbedPlugin.table(library: library), config: config ?? self.config, directory: plugin.folder,
            terms: terms)
    }
}

/// Why a case failed.
public struct ConformanceFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}

/// One thing that every plugin must bear. Cases run in a process of their own: one that crashes says so by its exit.
public struct ConformanceCase: Sendable {
    public let name: String
    /// What is demanded.
    public let demand: String
    /// How long it may take, beyond what the plugin's own deadlines allow.
    public static let secondsMax = 60
    let run: @Sendable (ConformanceSubject) throws -> Void

    /// - Throws: `ConformanceFailure` or another error: why the plugin does not conform.
    public func check(_ subject: ConformanceSubject) throws { try run(subject) }

    public static let all: [ConformanceCase] = identity + lifecycle + calls

    public static func find(_ name: String) -> ConformanceCase? { all.first { $0.name == name } }
}
