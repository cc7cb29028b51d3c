import Foundation
import Messages
import RPCCore

/// One evening of live commerce, played by a seed against a real mesh.
struct Evening: Sendable {
    struct Plan: Sendable {
        var seed: UInt64
        /// Bottles of the big sale.
        var stock: Int
        /// Attempts to buy one.
        var attempts: Int
    }

    let plan: Plan
    let calls: MeshCalls
    let members: [CastMember]
    /// Where the load generators run: on the thread that owns the socket.
    let connection: MeshConnection
    var ledger = Ledger()
    var saleTally = SaleTally.Figures()
    /// Time in which attempts were made.
    var saleSeconds = 0.0

    init(plan: Plan, connection: MeshConnection) {
        self.plan = plan
        self.connection = connection
        calls = MeshCalls(connection.channel)
        members = Cast.members(stock: plan.stock)
    }

    /// The whole evening. Returns when all that was started is answered.
    mutating func play() async throws {
        try await step("stocking the shop") { try await $0.openShop() }
        try await step("streamers go live") { try await $0.goLive() }
        try await step("viewers come and click, ordinary orders") { try await $0.playShows() }
        try await step("flash deals of seconds") { try await $0.playFlashDeals() }
        try await step("fans gather for the interview") { try await $0.gatherFans() }
        try await playBigSale()
        try await step("shows end") { try await $0.endShows() }
        try await step("parcels go out") { try await $0.ship() }
        try await step("notes from RED and reviews of buyers") { try await $0.review() }
        try await step("returns of the following days") { try await $0.takeReturns() }
    }

    private mutating func step(
        _ title: String, _ body: (inout Evening) async throws -> String
    ) async throws {
        let progress = ProgressLine(title)
        let started = ContinuousClock.now
        progress.update(share: nil, "…")
        let summary = try await body(&self)
        progress.finish("\(summary) (\(Figures.decimal(started.duration(to: .now).seconds, 1)) s)")
    }

    static func now() -> Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }

    func yuan(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: Cast.currency) }
}
