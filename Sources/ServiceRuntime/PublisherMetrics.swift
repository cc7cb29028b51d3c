import Metrics

/// What a service measures of publishing its journal, once for each call to a gateway.
struct PublisherMetrics: Sendable {
    private let messages: Counter
    private let failures: Counter

    init(topic: String) {
        let topic = [("topic", topic)]
        messages = Counter(label: "liveshop.publisher.messages", dimensions: topic)
        failures = Counter(label: "liveshop.publisher.failures", dimensions: topic)
    }

    func published(_ count: Int) { messages.increment(by: count) }
    func failed() { failures.increment() }
}
