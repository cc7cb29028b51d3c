import AnalyticsAPI
import EventFeeds
import GatewayAPI
import MeshTesting
import Messages
import RPCCore
import ReviewsAPI
import TestThreads
import Testing

/// The topics of reviews and of streamer analytics against real processes, of which one after the other is killed. Those of catalog and order are
/// in `LiveCommandTests`.
@Suite(.ownThread) struct TopicTests {
    private static func review(_ name: String, in shop: Shop) async throws {
        let answer = try await Shop.persist { () async throws(RPCError) in
            try await shop.reviews.ingestReviews(
                .init(
                    reviews: [
                        .init(
                            source: "red", sourceID: name, revision: 1, sku: "SKU-1", author: "A-\(name)",
                            text: "第\(name)条：味道清新，瓶子也很好看，会再买。", createdAt: Instant(microseconds: 1_700_000_000_000_000))
                    ]))
        }
        #expect(answer.accepted + answer.duplicates == 1, "\(answer)")
    }

    /// Takes entries until one tells of the last name.
    ///
    /// - Returns: the names that entries told of, in their order.
    private static func names<Entry: Sendable>(
        _ subscription: EventSubscription<Entry>, upTo last: String, position: inout UInt64, _ names: (Entry) -> [String]
    ) async throws -> [String] {
        var found: [String] = []
        while found.last != last {
            let next = try await subscription.next()
            try #require(next.position == position + 1, "each once and in order")
            position = next.position
            found += names(next.entry)
        }
        return found
    }

    @Test func whatHappensToReviewsIsSubscribedToAndTailedThroughCrashes() async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            try await Self.review("N-0", in: shop)
            let tail = try LiveshopProcess(
                ["tail", "reviews.events", "--from", "oldest", "--json"], gateway: mesh.layout.clientEndpoint)
            let subscription = EventSubscription.reviews(through: mesh.channel)
            var (position, seen) = (UInt64(0), [String]())
            func take(upTo last: String) async throws {
                seen += try await Self.names(subscription, upTo: last, position: &position) { entry in
                    entry.events.compactMap { event in
                        if case .reviewStored(let stored) = event.kind { stored.sourceID } else { nil }
                    }
                }
            }
            try await take(upTo: "N-0")
            #expect(await eventually { tail.output.contains(#""sourceId":"N-0""#) }, "\(tail.output)\(tail.errors)")

            var sent = ["N-0"]
            for (round, victim) in ["reviews", "gateway", "reviews"].enumerated() {
                for number in 0..<20 {
                    // Before, while and after it is away.
                    if number == 7 { try await mesh.kill(victim) }
                    let name = "N-\(round)-\(number)"
                    try await Self.review(name, in: shop)
                    sent.append(name)
                }
                try await take(upTo: sent[sent.count - 1])
            }
            #expect(seen == sent, "each stored once, and told once")
            var number = 0
            let goesOn = try await eventually(pause: .milliseconds(100)) {
                number += 1
                try await Self.review("T-\(number)", in: shop)
                return tail.output.contains(#""sourceId":"T-"#)
            }
            #expect(goesOn, "\(tail.output.suffix(2000))\(tail.errors)")
            #expect(tail.output.contains(#""source":"liveshop.reviews.v1.Reviews""#))
            tail.interrupt()
            #expect(tail.status == 0, "\(tail.errors)")
        }
    }

    @Test func whatAnalyticsKnowsOfShowsIsSubscribedToThroughCrashes() async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            let subscription = EventSubscription.analytics(through: mesh.channel)
            var (position, seen, sent) = (UInt64(0), [String](), [String]())
            for (round, victim) in ["streamer-analytics", "gateway", "streamer-analytics"].enumerated() {
                for number in 0..<20 {
                    if number == 7 { try await mesh.kill(victim) }
                    let name = "streamer-\(round)-\(number)"
                    _ = try await Shop.persist { () async throws(RPCError) in
                        try await shop.analytics.registerStreamer(.init(streamerID: StreamerID(name), displayName: "Lin Yue"))
                    }
                    sent.append(name)
                }
                seen += try await Self.names(subscription, upTo: sent[sent.count - 1], position: &position) { entry in
                    entry.events.compactMap { event in
                        if case .streamerRegistered(let registered) = event.kind {
                            registered.streamer?.streamerID.rawValue
                        } else {
                            nil
                        }
                    }
                }
            }
            #expect(seen == sent, "each registered once, and told once")
            let topics = try await Shop.persist { () async throws(RPCError) in
                try await TopicsClient(mesh.channel).listTopics(.init())
            }
            #expect(topics.topics.contains { $0.topic == "analytics.events" }, "\(topics)")
            let error = await #expect(throws: RPCError.self) {
                _ = try await shop.analytics.readEvents(.init(after: 1_000_000), deadline: .seconds(5))
            }
            #expect(error?.reason == "CURSOR_AHEAD")
        }
    }
}
