import AnalyticsDomain
import MeshTesting
import Messages
import RPCCore
import Testing

@testable import AnalyticsService

@Suite("Analytics: service") struct AnalyticsServerTests {
    @Test("a show says the same live, sealed, and from the read model once it is forgotten; refunds go on counting until then")
    func threeLivesOfAShow() async throws {
        try await AnalyticsFixture.run { analytics in
            try await analytics.goLive("show", "s1")
            try await analytics.watch("show", viewers: 200, clickers: 40)
            for number in 0..<10 {
                analytics.clock.advance(by: .seconds(30))
                try await analytics.order(OrderID("O\(number)"), in: "show", buyer: BuyerID("B\(number % 7)"), pays: 1_000)
            }
            let stranger = OrderV1.OrderRef(
                orderID: "X", buyerID: "B", attribution: .init(sessionID: "show", platform: "nowhere"))
            try await analytics.follow([.orderPlaced(.init(order: stranger))])
            try await analytics.end("show")
            let live = try await analytics.get("show", windows: 60)
            #expect(live.total?.viewers?.count == 200)
            #expect(live.total?.clickers?.count == 40)
            #expect(live.total?.buyers?.count == 7)
            #expect(live.total?.conversion == .init(numerator: 7, denominator: 40, scale: 1, value: 0.175))
            #expect(live.legs.map(\.platform) == ["vela", "orbit"])
            #expect(live.legs[1].money.first?.gmv?.gross == 10_000)
            #expect(live.ordersOutside == 1)
            #expect(live.windows.map { $0.money.first?.gross ?? 0 }.reduce(0, +) == 10_000)

            analytics.clock.advance(by: .seconds(1_800))
            #expect(try await analytics.seal().sealed == 1)
            var sealed = try await analytics.get("show", windows: 60)
            #expect(sealed.sealed)
            sealed.sealed = false
            #expect(sealed == live)

            analytics.clock.advance(by: .seconds(30 * 86_400))
            let refund = Money(minorUnits: 600, currency: "CNY")
            try await analytics.follow([
                .returnReceived(.init(order: AnalyticsFixture.ref("O3", "show", "B3"), returnID: "R", refund: refund))
            ])
            let revised = try await analytics.get("show", windows: 3_600)
            let gmv = AnalyticsV1.GMV(currency: "CNY", orders: 10, gross: 10_000, net: 9_400, refunded: 600)
            #expect(revised.total?.money.first?.gmv == gmv)
            #expect(revised.windows.flatMap(\.money) == [gmv])
            #expect(revised.windows.allSatisfy { $0.viewers == nil })

            analytics.clock.advance(by: .seconds(180 * 86_400))
            #expect(try await analytics.seal().forgotten == 1)
            let archived = try await analytics.get("show", windows: 3_600)
            #expect(archived == revised)
        }
    }

    @Test("leaderboards count live shows and sealed ones alike, page after page")
    func leaderboards() async throws {
        try await AnalyticsFixture.run { analytics in
            for (number, gross) in [300, 100, 300, 200].enumerated() {
                let (session, streamer) = (SessionID("show-\(number)"), StreamerID("s\(number)"))
                try await analytics.goLive(session, streamer)
                try await analytics.watch(session, viewers: 10 + number, clickers: 5)
                try await analytics.order(OrderID("O\(number)"), in: session, buyer: "B", pays: Int64(gross))
                if number < 2 { try await analytics.end(session) }
            }
            let request = AnalyticsV1.LeaderboardRequest(metric: .gross, currency: "CNY")
            let live = try await analytics.board(request)
            #expect(live.rows.map(\.streamerID) == ["s0", "s2", "s3", "s1"])
            #expect(live.rows.map(\.rank) == [1, 2, 3, 4])
            #expect(live.rows.map(\.viewers) == [10, 12, 13, 11])
            #expect(live.rows[0].gmv == .init(currency: "CNY", orders: 1, gross: 300, net: 300))
            #expect(live.rows[0].conversion == .init(numerator: 1, denominator: 5, scale: 1, value: 0.2))
            #expect(live.rows[0].displayName == "Stall s0")
            #expect(live.nextCursor.isEmpty)
            analytics.clock.advance(by: .seconds(1_800))
            #expect(try await analytics.seal().sealed == 2)
            #expect(try await analytics.board(request) == live)

            var paged: [AnalyticsV1.LeaderboardRow] = []
            var page = AnalyticsV1.LeaderboardRequest(metric: .viewers, currency: "CNY", pageSize: 3)
            repeat {
                let reply = try await analytics.board(page)
                paged += reply.rows
                page.cursor = reply.nextCursor
            } while !page.cursor.isEmpty
            #expect(paged.map(\.streamerID) == ["s3", "s2", "s1", "s0"])

            var none = request
            none.from = analytics.clock.now()
            #expect(try await analytics.board(none).rows.isEmpty)
        }
    }

    @Test("shows are listed latest first, in pages, for one streamer or all")
    func lists() async throws {
        try await AnalyticsFixture.run { analytics in
            for number in 0..<7 {
                let streamer = StreamerID("s\(number % 2)")
                try await analytics.goLive(SessionID("show-\(number)"), streamer)
                try await analytics.end(SessionID("show-\(number)"))
                // Two at a time start in the same instant.
                if number % 2 == 1 { analytics.clock.advance(by: .seconds(60)) }
            }
            func all(_ streamer: StreamerID) async throws -> [SessionID] {
                var request = AnalyticsV1.ListSessionsRequest(streamerID: streamer, pageSize: 2)
                var found: [SessionID] = []
                repeat {
                    let reply = try await analytics.list(request)
                    found += reply.sessions.map(\.sessionID)
                    #expect(reply.sessions.allSatisfy { $0.endedAt != .epoch })
                    request.cursor = reply.nextCursor
                } while !request.cursor.isEmpty
                return found
            }
            #expect(try await all("") == [6, 5, 4, 3, 2, 1, 0].map { SessionID("show-\($0)") })
            #expect(try await all("s1") == [5, 3, 1].map { SessionID("show-\($0)") })
        }
    }

    @Test("bad questions are refused with the field at fault")
    func refusals() async throws {
        try await AnalyticsFixture.run { analytics in
            func check(_ field: String, _ code: StatusCode = .invalidArgument, _ body: () async throws -> some Any) async {
                do {
                    _ = try await body()
                    Issue.record("\(field) was not refused")
                } catch let error as RPCError {
                    #expect(error.code == code && error.field == field, "\(error)")
                } catch {
                    Issue.record(error)
                }
            }
            await check("metric") { try await analytics.board(.init(currency: "CNY")) }
            await check("currency") { try await analytics.board(.init(metric: .net)) }
            await check("currency") { try await analytics.board(.init(metric: .viewers, currency: "cny")) }
            await check("cursor") { try await analytics.board(.init(metric: .viewers, cursor: "-1")) }
            await check("page_size") { try await analytics.board(.init(metric: .viewers, pageSize: 101)) }
            await check("to_us") {
                try await analytics.board(.init(metric: .viewers, from: .init(microseconds: 2), to: .init(microseconds: 1)))
            }
            await check("cursor") { try await analytics.list(.init(cursor: "somewhere")) }
            await check("session_id", .notFound) { try await analytics.get("never") }
            await check("session_id", .notFound) { try await analytics.watch("never", viewers: 1, clickers: 0) }
        }
    }
}
