import Messages
import RPCCore
import Testing

@testable import GatewayService

/// Who subscribes, and who is woken.
@Suite struct TopicHubTests {
    private let message = GatewayV1.TopicMessage(payload: [1])

    @Test func onlyWhoWaitsForTheTopicIsWoken() async throws {
        let hub = TopicHub()
        func subscriber(_ pattern: String) throws -> (id: UInt64, pattern: TopicPattern, cursor: TopicTable.Cursor) {
            let pattern = try TopicPattern(pattern)
            let (id, cursor, _) = try hub.subscribe(to: pattern, after: nil, fromOldest: false)
            return (id, pattern, cursor)
        }
        let tea = try subscriber("tea.*")
        let coffee = try subscriber("coffee")
        let woken = Task { await hub.waitForNews(tea.id, tea.pattern, after: tea.cursor) }
        let waiting = Task { await hub.waitForNews(coffee.id, coffee.pattern, after: coffee.cursor) }
        #expect(try hub.publish([message], to: "tea.green").subscribers == 1)
        await woken.value
        // What is there already is not waited for.
        await hub.waitForNews(tea.id, tea.pattern, after: tea.cursor)
        #expect(hub.topics.map(\.topic) == ["tea.green"])
        waiting.cancel()
        await waiting.value
        hub.unsubscribe(tea.id)
        #expect(try hub.publish([message], to: "tea.green").subscribers == 0)
    }

    /// What `Gateway/Metrics` shows of a topic.
    @Test func whatIsPublishedAndMissedIsCounted() throws {
        var limits = TopicLimits()
        limits.messagesMax = 2
        let hub = TopicHub(limits: limits)
        var slow = try hub.subscribe(to: TopicPattern("tea.*"), after: nil, fromOldest: false).cursor
        for _ in 0..<5 { _ = try hub.publish([message], to: "tea.green") }
        #expect(
            hub.figures == [TopicHub.Figures(topic: "tea.green", published: 5, missed: 0, subscribers: 1)],
            "nobody was told yet")
        #expect(hub.page(&slow).events.count == 2)
        #expect(hub.page(&slow).events.isEmpty)
        #expect(hub.figures == [TopicHub.Figures(topic: "tea.green", published: 5, missed: 3, subscribers: 1)])
        let families = TopicFamilies.of(hub.figures)
        #expect(
            families.map(\.name) == [
                "liveshop_topic_messages_total", "liveshop_topic_missed_messages_total", "liveshop_topic_subscribers",
            ])
        #expect(families.map { $0.samples.map(\.value) } == [[5], [3], [1]])
        #expect(TopicFamilies.of([]).isEmpty)
    }

    @Test func oneSubscriberTooManyIsRefused() throws {
        var limits = TopicLimits()
        limits.subscribersMax = 2
        let hub = TopicHub(limits: limits)
        let pattern = try TopicPattern("*")
        let first = try hub.subscribe(to: pattern, after: nil, fromOldest: false)
        _ = try hub.subscribe(to: pattern, after: nil, fromOldest: false)
        let error = #expect(throws: RPCError.self) { try hub.subscribe(to: pattern, after: nil, fromOldest: false) }
        #expect(error?.reason == "SUBSCRIBER_LIMIT" && error?.code == .resourceExhausted)
        hub.unsubscribe(first.id)
        _ = try hub.subscribe(to: pattern, after: nil, fromOldest: false)
    }
}
