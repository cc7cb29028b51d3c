import Messages

/// The calls of many methods as metrics.
public enum CallFamilies {
    /// - Parameters:
    ///   - prefix: of the names: `liveshop_server`.
    ///   - place: for people: where the calls were.
    public static func of(
        _ methods: [(fullName: String, figures: CallStatistics.Method)], prefix: String, place: String
    ) -> [MeshV1.MetricFamily] {
        var calls: [MeshV1.MetricSample] = []
        for (name, method) in methods {
            for (status, count) in method.byStatus.enumerated() where count > 0 {
                calls.append(.init(["method": name, "status": "\(status)"], Double(count)))
            }
        }
        return [
            .counter("\(prefix)_calls_total", "Calls that ended \(place), by method and status code (0: OK).", calls),
            .gauge(
                "\(prefix)_calls_in_flight", "Calls at this moment \(place).",
                methods.map { .init(["method": $0.fullName], Double($0.figures.inFlight)) }),
            histogram("\(prefix)_call_seconds", "From arrival to answer \(place).", methods, \.latency),
            histogram("\(prefix)_queue_seconds", "Of that: until work began.", methods, \.queue),
        ]
    }

    private static func histogram(
        _ name: String, _ help: String, _ methods: [(fullName: String, figures: CallStatistics.Method)],
        _ times: KeyPath<CallStatistics.Method, DurationHistogram>
    ) -> MeshV1.MetricFamily {
        let microseconds = MetricBounds.seconds.map { UInt64(($0 * 1e6).rounded()) }
        return MeshV1.MetricFamily(
            name: name, help: help, kind: .histogram, bounds: MetricBounds.seconds,
            samples: methods.map { fullName, figures in
                let durations = figures[keyPath: times]
                return MeshV1.MetricSample(
                    labels: [.init(name: "method", value: fullName)], value: Double(durations.sum) / 1e6,
                    count: durations.count, cumulative: durations.cumulative(microseconds))
            })
    }
}
