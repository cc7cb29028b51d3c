// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension MeshV1 {
    /// Whether a plugin serves its extension points.
    public enum PluginState: Hashable, Sendable {
        case unspecified
        case loaded
        /// Switched off by ChangePlugin, also for later starts.
        case disabled
        /// The process before ended because of it; skipped until it is enabled, reloaded or changed.
        case blamed
        /// It cannot be used; `reason` says why.
        case refused
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .loaded
            case 2: self = .disabled
            case 3: self = .blamed
            case 4: self = .refused
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .loaded: 1
            case .disabled: 2
            case .blamed: 3
            case .refused: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What to do.
    public enum PluginAction: Hashable, Sendable {
        case unspecified
        /// Read the directories again. All plugins: load what is new or changed, take out what is gone. One plugin: a new instance even if nothing
        /// changed.
        case reload
        /// Take it out of service, also for later starts.
        case disable
        /// Take back DISABLE, and forgive what it was blamed for.
        case enable
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .reload
            case 2: self = .disable
            case 3: self = .enable
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .reload: 1
            case .disable: 2
            case .enable: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Which plugins.
    public struct ListPluginsRequest: Hashable, Sendable {
        /// Empty: all that the service has found.
        public var pluginID: String = ""

        public init() {}

        public init(
            pluginID: String = ""
        ) {
            self.pluginID = pluginID
        }
    }

    /// The plugins of the instance that answers.
    public struct ListPluginsResponse: Hashable, Sendable {
        /// By id. Empty also where no plugin directory is configured.
        public var plugins: [MeshV1.PluginReport] = []

        public init() {}

        public init(
            plugins: [MeshV1.PluginReport] = []
        ) {
            self.plugins = plugins
        }
    }

    /// One plugin. Figures are since the service started.
    public struct PluginReport: Hashable, Sendable {
        /// Of the manifest, or the folder's name if there is no readable manifest.
        public var pluginID: String = ""
        /// Of the manifest; empty if it cannot be read.
        public var version: String = ""
        /// Such as "liveshop.price-rule/1".
        public var points: [String] = []
        /// "inproc" or "process".
        public var isolation: String = ""
        /// 0-1,000; higher is asked first.
        public var priority: UInt32 = 0
        /// "open", "closed" or "fallback".
        public var onFailure: String = ""
        /// For one call.
        public var deadlineMs: UInt32 = 0
        /// Where it was found.
        public var folder: String = ""
        /// Whether it serves.
        public var state: MeshV1.PluginState = .unspecified
        /// For people: why it does not, or what is not as wished though it does. May be empty.
        public var reason: String = ""
        /// Goes up with every load of any plugin of the service; 0: not loaded.
        public var generation: UInt64 = 0
        /// Calls that ended.
        public var calls: UInt64 = 0
        /// Of these, how many had nothing to say.
        public var declined: UInt64 = 0
        /// Calls that failed, by kind.
        public var errors: [MeshV1.PluginErrorCount] = []
        /// Calls at this moment.
        public var inFlight: UInt64 = 0
        /// Half of the calls took at most so long, microseconds; at most a fifth too high.
        public var p50Us: UInt64 = 0
        /// 99 of 100 calls took at most so long.
        public var p99Us: UInt64 = 0
        /// How often its runner was started again.
        public var restarts: UInt64 = 0
        /// The plugin's own; at most 32.
        public var counters: [MeshV1.PluginCounter] = []
        /// It has failed to come back too often in a row, and is not asked for a while.
        public var breakerOpen: Bool = false

        public init() {}

        public init(
            pluginID: String = "",
            version: String = "",
            points: [String] = [],
            isolation: String = "",
            priority: UInt32 = 0,
            onFailure: String = "",
            deadlineMs: UInt32 = 0,
            folder: String = "",
            state: MeshV1.PluginState = .unspecified,
            reason: String = "",
            generation: UInt64 = 0,
            calls: UInt64 = 0,
            declined: UInt64 = 0,
            errors: [MeshV1.PluginErrorCount] = [],
            inFlight: UInt64 = 0,
            p50Us: UInt64 = 0,
            p99Us: UInt64 = 0,
            restarts: UInt64 = 0,
            counters: [MeshV1.PluginCounter] = [],
            breakerOpen: Bool = false
        ) {
            self.pluginID = pluginID
            self.version = version
            self.points = points
            self.isolation = isolation
            self.priority = priority
            self.onFailure = onFailure
            self.deadlineMs = deadlineMs
            self.folder = folder
            self.state = state
            self.reason = reason
            self.generation = generation
            self.calls = calls
            self.declined = declined
            self.errors = errors
            self.inFlight = inFlight
            self.p50Us = p50Us
            self.p99Us = p99Us
            self.restarts = restarts
            self.counters = counters
            self.breakerOpen = breakerOpen
        }
    }

    /// Failed calls of one kind.
    public struct PluginErrorCount: Hashable, Sendable {
        /// "error", "deadline", "crashed", "breakerOpen", "overloaded", "invalidOutput" or "outOfService".
        public var kind: String = ""
        /// Calls that failed so.
        public var calls: UInt64 = 0

        public init() {}

        public init(
            kind: String = "",
            calls: UInt64 = 0
        ) {
            self.kind = kind
            self.calls = calls
        }
    }

    /// A counter that a plugin keeps.
    public struct PluginCounter: Hashable, Sendable {
        /// As the plugin calls it.
        public var name: String = ""
        /// The sum of its increments.
        public var value: Double = 0

        public init() {}

        public init(
            name: String = "",
            value: Double = 0
        ) {
            self.name = name
            self.value = value
        }
    }

    /// A change of plugins.
    public struct ChangePluginRequest: Hashable, Sendable {
        /// Empty: all of them; RELOAD only.
        public var pluginID: String = ""
        /// Required.
        public var action: MeshV1.PluginAction = .unspecified

        public init() {}

        public init(
            pluginID: String = "",
            action: MeshV1.PluginAction = .unspecified
        ) {
            self.pluginID = pluginID
            self.action = action
        }
    }

    /// What happened.
    public struct ChangePluginResponse: Hashable, Sendable {
        /// By plugin; those that were not touched are left out.
        public var changes: [MeshV1.PluginChange] = []

        public init() {}

        public init(
            changes: [MeshV1.PluginChange] = []
        ) {
            self.changes = changes
        }
    }

    /// What happened to one plugin.
    public struct PluginChange: Hashable, Sendable {
        /// Which.
        public var pluginID: String = ""
        /// "loaded", "reloaded", "unchanged", "removed", "disabled", "enabled" or "refused".
        public var what: String = ""
        /// For people; may be empty. Of a refused plugin the generation before, if there is one, goes on serving.
        public var message: String = ""

        public init() {}

        public init(
            pluginID: String = "",
            what: String = "",
            message: String = ""
        ) {
            self.pluginID = pluginID
            self.what = what
            self.message = message
        }
    }

}
