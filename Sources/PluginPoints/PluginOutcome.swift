import MessageWire

/// How one call of a plugin ended.
public enum PluginOutcome<Response: SharedStruct>: Sendable {
    case answered(Response)
    /// The plugin has nothing to say about this request. The explanation is for people; often empty.
    case declined(explanation: String)
    case failed(PluginFailure)
}

/// What a plugin answered, and which one it was.
public struct PluginAnswer<Response: SharedStruct>: Sendable {
    public let plugin: String
    public let version: String
    public let response: Response

    public init(plugin: String, version: String, response: Response) {
        self.plugin = plugin
        self.version = version
        self.response = response
    }
}

/// Why a plugin gave no answer that counts.
public struct PluginFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The plugin itself said so.
        case error
        /// Nobody waited any longer; a runner that still works on it is killed.
        case deadline
        /// Its runner died.
        case crashed
        /// It failed too often of late and is left alone for a while.
        case breakerOpen
        /// As many calls in flight as its manifest allows.
        case overloaded
        /// It answered something that the extension point does not allow.
        case invalidOutput
        /// It is installed and `closed`, but cannot be loaded.
        case outOfService
    }

    /// The plugin's id.
    public let plugin: String
    public let kind: Kind
    /// For people: what was wrong and the rule it broke.
    public let message: String

    public init(plugin: String, kind: Kind, message: String) {
        self.plugin = plugin
        self.kind = kind
        self.message = message
    }

    public var description: String { "plugin \(plugin): \(kind.rawValue): \(message)" }
}
