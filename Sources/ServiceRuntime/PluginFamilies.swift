import Messages
import Observability

/// What is known of a process's plugins, as metrics.
enum PluginFamilies {
    static func of(_ plugins: [MeshV1.PluginReport]) -> [MeshV1.MetricFamily] {
        guard !plugins.isEmpty else { return [] }
        func samples(_ value: (MeshV1.PluginReport) -> Double) -> [MeshV1.MetricSample] {
            plugins.map { .init(["plugin": $0.pluginID], value($0)) }
        }
        func seconds(_ microseconds: UInt64) -> Double { Double(microseconds) / 1e6 }
        return [
            .gauge(
                "liveshop_plugin_loaded", "Whether the plugin serves its extension points.",
                samples { $0.state == .loaded ? 1 : 0 }),
            .counter("liveshop_plugin_calls_total", "Calls of the plugin that ended.", samples { Double($0.calls) }),
            .counter("liveshop_plugin_declined_total", "Of these: it had nothing to say.", samples { Double($0.declined) }),
            .counter(
                "liveshop_plugin_errors_total", "Of these: failed, by kind.",
                plugins.flatMap { plugin in
                    plugin.errors.map { .init(["plugin": plugin.pluginID, "kind": $0.kind], Double($0.calls)) }
                }),
            .gauge("liveshop_plugin_calls_in_flight", "Calls of the plugin at this moment.", samples { Double($0.inFlight) }),
            .gauge(
                "liveshop_plugin_breaker_open",
                "Whether the plugin failed to come back too often in a row, and is not asked for a while.",
                samples { $0.breakerOpen ? 1 : 0 }),
            .counter(
                "liveshop_plugin_restarts_total", "How often its runner was started again.", samples { Double($0.restarts) }),
            .gauge(
                "liveshop_plugin_call_seconds", "Quantiles of the time that calls of it took, since it was loaded.",
                plugins.flatMap { plugin in
                    [("0.5", plugin.p50Us), ("0.99", plugin.p99Us)].map {
                        .init(["plugin": plugin.pluginID, "quantile": $0.0], seconds($0.1))
                    }
                }),
        ]
    }
}
