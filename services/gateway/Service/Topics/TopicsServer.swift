import GatewayAPI
import Messages
import RPCCore
import ServiceKit

/// Publish and subscribe. A subscriber is a task that reads what is held at its own pace; it holds no messages of its own.
struct TopicsServer: TopicsService {
    let hub: TopicHub
    /// Of this life of the gateway.
    let epoch: [UInt8]
    let clock: any WallClock
    /// On the clock of deadlines. Simulations have their own.
    var now: @Sendable () -> ContinuousClock.Instant = { .now }

    /// A sign of life.
    private static let quietMax = Duration.seconds(20)
    /// Ends that much before the deadline, so that the caller sees an end and not a failure.
    private static let margin = Duration.seconds(1)

    func publish(
        _ request: GatewayV1.PublishRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.PublishResponse {
        let (last, subscribers) = try hub.publish(request.messages, to: request.topic)
        return GatewayV1.PublishResponse(lastSequence: last, subscribers: UInt32(subscribers))
    }

    func subscribe(
        _ request: GatewayV1.SubscribeRequest, responses: MessageWriter<GatewayV1.SubscribeResponse>, context: CallContext
    ) async throws(RPCError) {
        let pattern = try TopicPattern(request.topic)
        let goesOn = request.epoch == epoch || request.epoch.isEmpty && request.after > 0
        var (id, cursor, topics) = try hub.subscribe(
            to: pattern, after: goesOn ? request.after : nil, fromOldest: request.fromOldest)
        defer { hub.unsubscribe(id) }
        try await responses.send(GatewayV1.SubscribeResponse(epoch: epoch, topics: topics))
        while true {
            let page = hub.page(&cursor)
            if !page.events.isEmpty || !page.missed.isEmpty {
                try await responses.send(GatewayV1.SubscribeResponse(events: page.events, missed: page.missed))
                continue
            }
            let left = now().duration(to: context.deadline) - Self.margin
            guard left > .zero else { return }
            guard await !hasNews(id, pattern, cursor, within: min(left, Self.quietMax)) else { continue }
            guard !Task.isCancelled else { throw .cancelled }
            if left > Self.quietMax { try await responses.send(GatewayV1.SubscribeResponse()) }
        }
    }

    func listTopics(
        _ request: GatewayV1.ListTopicsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.ListTopicsResponse {
        GatewayV1.ListTopicsResponse(topics: hub.topics)
    }

    private func hasNews(
        _ id: UInt64, _ pattern: TopicPattern, _ cursor: TopicTable.Cursor, within wait: Duration
    ) async -> Bool {
        let end = clock.now() + wait
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                await hub.waitForNews(id, pattern, after: cursor)
                return !Task.isCancelled
            }
            group.addTask {
                try? await clock.sleep(until: end)
                return false
            }
            let first = await group.next() ?? false
            group.cancelAll()
            return first
        }
    }
}
