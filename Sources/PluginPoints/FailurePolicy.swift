/// What becomes of a service's own call when a plugin fails: the plugin's manifest says it, `on_failure`.
public enum FailurePolicy: String, Hashable, Sendable, CaseIterable {
    /// As if the plugin were absent: nothing is added, nothing is held against the caller.
    case open
    /// The call fails; nothing happens that the plugin has not agreed to.
    case closed
    /// The next plugin of the point is asked, and after the last of them the service does it its own way.
    case fallback
}
