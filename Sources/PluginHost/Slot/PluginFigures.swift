import PluginPoints

/// What `liveshop plugin list` shows of one plugin, since the service started.
public struct PluginFigures: Sendable {
    /// Calls that ended.
    public internal(set) var calls: UInt64 = 0
    public internal(set) var declined: UInt64 = 0
    public internal(set) var errors: [PluginFailure.Kind: UInt64] = [:]
    public internal(set) var inFlight: UInt64 = 0
    /// Of its runner, after a crash or a deadline.
    public internal(set) var restarts: UInt64 = 0
    /// The plugin's own, by name.
    public internal(set) var counters: [String: Double] = [:]
    var durations = LatencyHistogram()

    public var p50Microseconds: UInt64 { durations.percentile(0.5) }
    public var p99Microseconds: UInt64 { durations.percentile(0.99) }
}
