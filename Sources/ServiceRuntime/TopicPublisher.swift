import GatewayAPI
import Logging
import Messages
import RPCCore
import ServiceKit

/// Publishes a journal's committed entries at one gateway, as well as it can: commits never wait for it, and what it skips or loses its
/// subscribers read from the service. It has no memory: after a start it publishes the last entry again, by which subscribers see where the
/// journal is.
struct TopicPublisher: Sendable {
    let feed: TopicFeed
    let topics: TopicsClient
    let logger: Logger
    let clock: any WallClock
    private let backOff: BackOff
    private let metrics: PublisherMetrics

    init(feed: TopicFeed, topics: TopicsClient, logger: Logger, clock: any WallClock, backOff: BackOff = BackOff()) {
        self.feed = feed
        self.topics = topics
        self.logger = logger
        self.clock = clock
        self.backOff = backOff
        metrics = PublisherMetrics(topic: feed.topic)
    }

    /// Further behind than this it goes on with the last entry.
    static let lagMax: UInt64 = 4_096
    /// How often it looks whether somebody subscribes, while nobody does; then it publishes the last entry only.
    static let idlePause = Duration.milliseconds(200)

    /// Runs until the task is cancelled.
    func run() async throws {
        var cursor = await last(before: feed.committed())
        var failures = 0
        while true {
            try Task.checkCancellation()
            do throws(RPCError) {
                let committed = await feed.committed()
                if committed > cursor + Self.lagMax { cursor = last(before: committed) }
                let entries = try await feed.entries(cursor)
                var subscribers: UInt32 = 0
                try await BatchSpan.publishing(feed.topic, entries) { () async throws(RPCError) in
                    subscribers = try await publish(entries.map(\.message))
                }
                cursor = entries.last?.message.position ?? cursor
                failures = 0
                guard subscribers == 0, !entries.isEmpty else { continue }
            } catch {
                try Task.checkCancellation()
                failures += 1
                metrics.failed()
                logger.debug(
                    "events are not published", metadata: ["topic": "\(feed.topic)", "why": "\(error.message)"])
                try await clock.sleep(until: clock.now() + backOff.pause(afterFailures: failures))
                continue
            }
            try await clock.sleep(until: clock.now() + Self.idlePause)
            let committed = await feed.committed()
            if committed > cursor { cursor = last(before: committed) }
        }
    }

    private func last(before committed: UInt64) -> UInt64 { committed == 0 ? 0 : committed - 1 }

    /// - Returns: how many subscribe.
    private func publish(_ messages: [GatewayV1.TopicMessage]) async throws(RPCError) -> UInt32 {
        var rest = messages[...]
        var subscribers: UInt32 = 0
        while !rest.isEmpty {
            var bytes = 0
            let chunk = rest.prefix { message in
                bytes += message.payload.count
                return bytes <= TopicFeedLimits.callBytesMax
            }
            subscribers = try await topics.publish(.init(topic: feed.topic, messages: Array(chunk))).subscribers
            metrics.published(chunk.count)
            rest.removeFirst(chunk.count)
        }
        return subscribers
    }
}
