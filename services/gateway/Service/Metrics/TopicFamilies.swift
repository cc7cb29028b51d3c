import Messages
import Observability

/// What the gateway counts of its topics since it started. There are at most `TopicLimits.topicsMax` of them.
enum TopicFamilies {
    static func of(_ topics: [TopicHub.Figures]) -> [MeshV1.MetricFamily] {
        guard !topics.isEmpty else { return [] }
        func samples(_ value: (TopicHub.Figures) -> Double) -> [MeshV1.MetricSample] {
            topics.map { .init(["topic": $0.topic], value($0)) }
        }
        return [
            .counter(
                "liveshop_topic_messages_total", "Messages that were published at this gateway.",
                samples { Double($0.published) }),
            .counter(
                "liveshop_topic_missed_messages_total",
                "Messages that a subscriber was too late for, each counted for each subscriber.", samples { Double($0.missed) }),
            .gauge(
                "liveshop_topic_subscribers", "Subscribers of the topic at this moment.", samples { Double($0.subscribers) }),
        ]
    }
}
