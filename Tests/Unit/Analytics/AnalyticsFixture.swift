import AnalyticsAPI
import AnalyticsDomain
import Journal
import Logging
import MeshTesting
import Messages
import PluginPoints
import RPCCore
import ServiceKit

@testable import AnalyticsService

/// The service in memory: machine, journal, read model and handlers, called without a transport.
struct AnalyticsFixture: Sendable {
    let server: AnalyticsServer
    let machine: JournaledMachine<AnalyticsMachine>
    let clock: VirtualClock
    let watch: AudienceWatch

    /// Runs `body` on an empty service with its read model following.
    static func run<T: Sendable>(
        plugins: any Plugins = NoPlugins(), journal: MemoryJournal = MemoryJournal(),
        _ body: @Sendable (AnalyticsFixture) async throws -> T
    ) async throws -> T {
        let (clock, logger) = (VirtualClock(), Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let machine = try await JournaledMachine(AnalyticsMachine.self, journal: journal, clock: clock, logger: logger)
        let model = try ReadModel(path: ":memory:", projection: AnalyticsProjection(), journal: journal, logger: logger)
        let server = AnalyticsServer(machine: machine, model: model, clock: clock, plugins: plugins)
        let watch = AudienceWatch(machine: machine, plugins: plugins, clock: clock, logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await model.run(following: machine) }
            let value = try await body(AnalyticsFixture(server: server, machine: machine, clock: clock, watch: watch))
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
            return value
        }
    }

    private func context<Request, Response>(_ method: Method<Request, Response>) -> CallContext {
        CallContext(method: method.descriptor, deadline: .now + .seconds(300))
    }

    func goLive(_ session: SessionID, _ streamer: StreamerID, on platforms: [String] = ["vela", "orbit"]) async throws {
        _ = try await machine.execute(
            AnalyticsV1.RegisterStreamerRequest(streamerID: streamer, displayName: "Stall \(streamer)", fastTrack: true))
        _ = try await machine.execute(
            AnalyticsV1.VerifyStreamerRequest(streamerID: streamer, identityReference: "case-\(streamer)"))
        _ = try await server.startSession(
            .init(sessionID: session, streamerID: streamer, legs: platforms.map { .init(platform: $0) }),
            context: context(AnalyticsMethods.startSession))
    }

    /// So many viewers on the first leg, of whom so many click, and paid orders on the second.
    func watch(_ session: SessionID, viewers: Int, clickers: Int) async throws {
        let now = clock.now()
        let events = (0..<viewers + clickers).map { number in
            AnalyticsV1.ViewerEvent(
                eventID: "\(session)-\(number)", eventTime: now, kind: number < viewers ? .view : .click, platform: "vela",
                viewerID: ViewerID("v\(number % viewers)"), sku: number < viewers ? "" : "SKU-1")
        }
        _ = try await server.ingest(.init(sessionID: session, events: events), context: context(AnalyticsMethods.ingest))
    }

    func ingest(
        _ session: SessionID, _ platform: String, _ payload: [UInt8]
    ) async throws(RPCError) -> AnalyticsV1.IngestPlatformResponse {
        try await server.ingestPlatform(
            .init(sessionID: session, platform: platform, payload: payload), context: context(AnalyticsMethods.ingestPlatform))
    }

    func findings(_ request: AnalyticsV1.ListFindingsRequest = .init()) async throws -> AnalyticsV1.ListFindingsResponse {
        try await server.listFindings(request, context: context(AnalyticsMethods.listFindings))
    }

    func follow(_ kinds: [OrderV1.OrderEvent.Kind]) async throws {
        let cursor = try await machine.read { machine in machine.orderCursor }
        let entry = AnalyticsV1.FollowedEntry(
            sequence: cursor + 1, time: clock.now(), events: kinds.map { .init(kind: $0) })
        _ = try await machine.execute(AnalyticsV1.FollowOrders(after: cursor, entries: [entry]))
    }

    func order(_ id: OrderID, in session: SessionID, buyer: BuyerID, pays amount: Int64) async throws {
        let order = Self.ref(id, session, buyer)
        let money = Money(minorUnits: amount, currency: "CNY")
        try await follow([
            .orderPlaced(.init(order: order, total: money)), .orderPaid(.init(order: order, amount: money)),
        ])
    }

    static func ref(_ id: OrderID, _ session: SessionID, _ buyer: BuyerID) -> OrderV1.OrderRef {
        .init(orderID: id, buyerID: buyer, attribution: .init(sessionID: session, platform: "orbit"))
    }

    func end(_ session: SessionID) async throws {
        _ = try await server.endSession(.init(sessionID: session), context: context(AnalyticsMethods.endSession))
    }

    func seal() async throws -> AnalyticsV1.SealSessionsResult { try await machine.execute(AnalyticsV1.SealSessions()) }

    func get(_ session: SessionID, windows seconds: UInt32 = 0) async throws -> AnalyticsV1.GetSessionResponse {
        try await server.getSession(
            .init(sessionID: session, windowSeconds: seconds), context: context(AnalyticsMethods.getSession))
    }

    func board(_ request: AnalyticsV1.LeaderboardRequest) async throws -> AnalyticsV1.LeaderboardResponse {
        try await server.leaderboard(request, context: context(AnalyticsMethods.leaderboard))
    }

    func list(_ request: AnalyticsV1.ListSessionsRequest) async throws -> AnalyticsV1.ListSessionsResponse {
        try await server.listSessions(request, context: context(AnalyticsMethods.listSessions))
    }
}
