import Messages
import RPCCore

extension MeshV1.MethodFigures {
    public init(_ fullName: String, _ method: CallStatistics.Method) {
        self.init(
            fullName: fullName, calls: method.calls,
            errors: method.errors.map { MeshV1.CodeCount(status: $0.status, calls: $0.calls) },
            inFlight: UInt32(clamping: method.inFlight), latency: MeshV1.Latency(method.latency),
            queue: MeshV1.Latency(method.queue))
    }
}

extension MeshV1.Latency {
    public init(_ histogram: DurationHistogram) {
        self.init(
            p50Us: histogram.atPercentile(50), p99Us: histogram.atPercentile(99), p999Us: histogram.atPercentile(99.9),
            maxUs: histogram.max)
    }
}

extension CallStatistics.Method {
    /// Calls that did not end well, by status, lowest first.
    public var errors: [(status: StatusCode, calls: UInt64)] {
        byStatus.enumerated().dropFirst().filter { $0.element > 0 }
            .map { (StatusCode(rawValue: Int32($0.offset)), $0.element) }
    }
}
