import PluginMessages
import PluginPackage
import PluginPoints

/// What a service knows of one plugin.
public struct PluginStatus: Sendable {
    public enum State: Hashable, Sendable {
        /// It serves its points. The note says what is not as wished: a newer content was refused, a breaker is open; else empty.
        case loaded(note: String)
        /// An operator has switched it off.
        case disabled
        /// It took the service with it, and is not loaded until it is enabled, reloaded or changed.
        case blamed(reason: String)
        case refused(reason: String)
    }

    public let id: String
    /// Where it was found.
    public let folder: String
    /// Nil: it cannot be read.
    public let manifest: Manifest?
    public let state: State
    /// It failed to come back too often in a row and is left alone for a while.
    public let isBreakerOpen: Bool
    /// How often it was loaded since the service started; 0: never.
    public let generation: UInt64
    public let figures: PluginFigures
}

/// What became of one plugin when something was changed.
public struct PluginChange: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case loaded, reloaded, unchanged, removed, disabled, enabled, refused
    }

    public let id: String
    public let kind: Kind
    /// For people; empty if the kind says it all.
    public let message: String
}
