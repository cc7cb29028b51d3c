import DynamicMessages

/// What the gateway had counted at one moment, read by names: times that a newer gateway measures too are columns like the others.
package struct StatsSample: Sendable {
    package struct Method: Hashable, Sendable {
        package var calls: Double
        package var errors: Double
        package var inFlight: Double
        /// By name of the percentile or time, e.g. `p99`.
        package var microseconds: [String: Double]

        package init(calls: Double, errors: Double, inFlight: Double, microseconds: [String: Double] = [:]) {
            (self.calls, self.errors, self.inFlight, self.microseconds) = (calls, errors, inFlight, microseconds)
        }
    }

    /// By full name.
    package var methods: [String: Method]
    /// Names of the times, in the order of the proto.
    package var times: [String]
    package var clients: Int
    package var inFlight: Int

    package init(methods: [String: Method], times: [String] = [], clients: Int = 0, inFlight: Int = 0) {
        (self.methods, self.times, self.clients, self.inFlight) = (methods, times, clients, inFlight)
    }

    private static let timeSuffix = "_microseconds"

    /// - Parameter response: of `Gateway/Stats`.
    package init(_ response: DynamicMessage, in schema: SchemaSet) {
        let type = schema.message(named: "liveshop.gateway.v1.MethodStats")
        let fields = (type?.fields ?? []).map(\.name).filter { $0.hasSuffix(Self.timeSuffix) }
        times = fields.map { String($0.dropLast(Self.timeSuffix.count)) }
        methods = [:]
        for method in response.messages("methods") {
            var microseconds: [String: Double] = [:]
            for (name, field) in zip(times, fields) { microseconds[name] = method.number(field) }
            methods[method.text("full_name")] = Method(
                calls: method.number("calls") ?? 0,
                errors: method.messages("errors").reduce(0) { $0 + ($1.number("calls") ?? 0) },
                inFlight: method.number("in_flight") ?? 0, microseconds: microseconds)
        }
        clients = Int(response.number("clients") ?? 0)
        inFlight = Int(response.number("in_flight") ?? 0)
    }

    /// What happened between two samples.
    ///
    /// - Parameter seconds: between them, above 0.
    package func rates(since before: StatsSample, seconds: Double) -> [StatsRate] {
        methods.map { name, now in
            // A gateway that was started again counts from 0.
            let earlier = before.methods[name].flatMap { $0.calls <= now.calls ? $0 : nil }
            return StatsRate(
                method: name, callsPerSecond: (now.calls - (earlier?.calls ?? 0)) / seconds,
                errorsPerSecond: max(0, now.errors - (earlier?.errors ?? 0)) / seconds, calls: now.calls,
                inFlight: now.inFlight, microseconds: now.microseconds)
        }.sorted { $0.method < $1.method }
    }
}

/// How a method does at the moment. Times are since the gateway started.
package struct StatsRate: Encodable, Hashable, Sendable {
    package var method: String
    package var callsPerSecond: Double
    package var errorsPerSecond: Double
    package var calls: Double
    package var inFlight: Double
    package var microseconds: [String: Double]

    package var shortName: String { method.split(separator: ".").last.map(String.init) ?? method }
}

/// By what `top` sorts, the largest first.
package enum StatsOrder: String, CaseIterable, Sendable {
    case calls, errors, p50, p99
    case inFlight = "in-flight"

    package func sorted(_ rates: [StatsRate]) -> [StatsRate] {
        rates.sorted { first, second in
            let (one, other) = (value(first), value(second))
            return one == other ? first.method < second.method : one > other
        }
    }

    private func value(_ rate: StatsRate) -> Double {
        switch self {
        case .calls: rate.callsPerSecond
        case .errors: rate.errorsPerSecond
        case .p50: rate.microseconds["p50"] ?? 0
        case .p99: rate.microseconds["p99"] ?? 0
        case .inFlight: rate.inFlight
        }
    }
}
