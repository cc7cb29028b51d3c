import Logging
import MeshAPI
import Messages
import RPCCore

/// What a process tells about itself: the service `liveshop.mesh.v1.Instance`, the same for the gateway and for every instance behind it.
public struct InstanceServer: InstanceService {
    /// As it is called at the gateway.
    public let name: String
    /// Of the calls that the process handles, one for each reactor that runs handlers: give them to those.
    public let shards: [CallStatistics]
    /// Of the first reactor, which is the only one of most processes.
    public var statistics: CallStatistics { shards[0] }
    /// Of the service beside this one.
    private let served: MethodTable
    private let log: LogControl
    private let more: @Sendable () async -> [MeshV1.MetricFamily]

    public static let filterBytesMax = 256

    /// - Parameters:
    ///   - served: what else the process answers.
    ///   - shards: how many reactors run its handlers.
    ///   - more: metrics, beside those of the calls.
    public init(
        name: String, besides served: MethodTable, log: LogControl, shards: Int = 1,
        metrics more: @escaping @Sendable () async -> [MeshV1.MetricFamily] = { [] }
    ) {
        self.name = name
        self.served = served
        self.log = log
        self.shards = (0..<max(1, shards)).map { _ in CallStatistics() }
        self.more = more
    }

    /// What the process serves in all.
    public var allMethods: MethodTable {
        var all = served
        all.merge(methods)
        return all
    }

    public func stats(
        _ request: MeshV1.InstanceStatsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.InstanceStatsResponse {
        try checkName(request.instance)
        guard request.methodContains.utf8.count <= Self.filterBytesMax else {
            throw RPCError(
                .invalidArgument, field: "method_contains", "method_contains: at most \(Self.filterBytesMax) bytes")
        }
        return MeshV1.InstanceStatsResponse(
            instance: name,
            methods:
                calledMethods
                .filter { request.methodContains.isEmpty || $0.fullName.contains(request.methodContains) }
                .map { MeshV1.MethodFigures($0.fullName, $0.figures) }
                .sorted { $0.fullName < $1.fullName })
    }

    public func metrics(
        _ request: MeshV1.InstanceMetricsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.InstanceMetricsResponse {
        try checkName(request.instance)
        // Adding up histograms takes milliseconds, which the calls on the reactor need not wait for.
        return await withTaskExecutorPreference(globalConcurrentExecutor) {
            MeshV1.InstanceMetricsResponse(instance: name, families: await families())
        }
    }

    /// All that the process counts and measures, by name.
    private func families() async -> [MeshV1.MetricFamily] {
        let calls = CallFamilies.of(calledMethods, prefix: "liveshop_server", place: "in this process")
        return (calls + (await more())).sorted { $0.name < $1.name }
    }

    public func setLogLevel(
        _ request: MeshV1.SetLogLevelRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.SetLogLevelResponse {
        try checkName(request.instance)
        var previous = log.level
        if !request.level.isEmpty {
            guard let level = Logger.Level(rawValue: request.level) else {
                let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
                throw RPCError(.invalidArgument, field: "level", "level: must be one of \(known)")
            }
            previous = log.exchange(level)
        }
        return MeshV1.SetLogLevelResponse(instance: name, level: log.level.rawValue, previousLevel: previous.rawValue)
    }

    /// The methods that were called, with their figures.
    var calledMethods: [(fullName: String, figures: CallStatistics.Method)] {
        (served.descriptors + InstanceMethods.service.methods).enumerated().compactMap { index, method in
            CallStatistics.method(index, of: shards).map { (method.fullName, $0) }
        }
    }

    /// A call may come to the wrong instance: without a gateway in between, or because two names have one hash.
    private func checkName(_ asked: String) throws(RPCError) {
        guard asked.isEmpty || asked == name else {
            throw RPCError(.notFound, field: "instance", "instance: this is \(name), not \(asked)")
        }
    }
}
