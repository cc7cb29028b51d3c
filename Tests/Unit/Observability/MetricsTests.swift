import CoreMetrics
import Messages
import Metrics
import Observability
import Testing

/// swift-metrics' own types over the registry, read back from the text that Prometheus would get.
@Suite struct MetricsTests {
    private func exposition(_ registry: MetricsRegistry) throws -> Exposition {
        var text = PrometheusText()
        let isIn = text.add(service: "Orders", instance: "order-1", registry.families())
        #expect(isIn)
        return try Exposition(text.text)
    }

    @Test func everyKindOfMetricIsShown() throws {
        let registry = MetricsRegistry()
        let counter = Counter(label: "journal.appends", dimensions: [("kind", "group")], factory: registry)
        counter.increment(by: 3)
        counter.increment()
        FloatingPointCounter(label: "credit", factory: registry).increment(by: 0.5)
        Gauge(label: "queue.depth", factory: registry).record(7)
        let meter = Meter(label: "load", factory: registry)
        meter.increment(by: 2)
        meter.decrement(by: 0.5)
        Recorder(label: "group.size", factory: registry).record(5)
        Timer(label: "commit", factory: registry).recordMilliseconds(2)
        let shown = try exposition(registry)
        let origin = ["service": "Orders", "instance": "order-1"]
        #expect(shown.values("journal_appends_total", where: origin.merging(["kind": "group"]) { $1 }) == [4])
        #expect(shown.values("credit_total", where: origin) == [0.5])
        #expect(shown.values("queue_depth") == [7] && shown.values("load") == [1.5])
        #expect(shown.values("group_size_bucket", where: ["le": "4"]) == [0])
        #expect(shown.values("group_size_bucket", where: ["le": "8"]) == [1] && shown.values("group_size_sum") == [5])
        #expect(shown.values("commit_seconds_bucket", where: ["le": "0.001"]) == [0])
        #expect(shown.values("commit_seconds_bucket", where: ["le": "0.0025"]) == [1])
        #expect(shown.types["commit_seconds"] == "histogram" && shown.types["journal_appends_total"] == "counter")
    }

    /// Two objects with one name and the same labels count together, in whatever order the labels are.
    @Test func theSameNameAndLabelsAreOneSeries() throws {
        let registry = MetricsRegistry()
        Counter(label: "hits", dimensions: [("a", "1"), ("b", "2")], factory: registry).increment()
        Counter(label: "hits", dimensions: [("b", "2"), ("a", "1")], factory: registry).increment()
        #expect(try exposition(registry).values("hits_total") == [2])
    }

    @Test func seriesBeyondTheLimitAreNotKeptButCounted() throws {
        let registry = MetricsRegistry(seriesMax: 2)
        for user in 0..<5 { Counter(label: "logins", dimensions: [("user", "\(user)")], factory: registry).increment() }
        let shown = try exposition(registry)
        #expect(shown.values("logins_total") == [1, 1] && shown.values("liveshop_metrics_left_out_total") == [3])
    }

    @Test func oneNameIsOfOneKind() throws {
        let registry = MetricsRegistry()
        Gauge(label: "depth", factory: registry).record(1)
        Recorder(label: "depth", factory: registry).record(1)
        let shown = try exposition(registry)
        #expect(shown.types["depth"] == "gauge" && shown.values("liveshop_metrics_left_out_total") == [1])
    }

    @Test func whatIsDestroyedIsGone() throws {
        let registry = MetricsRegistry()
        let counter = Counter(label: "brief", factory: registry)
        counter.increment()
        counter.destroy()
        #expect(try exposition(registry).types["brief_total"] == nil)
    }

    /// The labels by which processes are told apart are the collector's; names and values may hold anything.
    @Test func namesAndLabelsBecomeValid() throws {
        let registry = MetricsRegistry()
        Counter(
            label: "9 lives-ü", dimensions: [("service", "mine"), ("le", "x"), ("a b", "say \"hi\"\\\n")], factory: registry
        ).increment()
        let sample = try #require(try exposition(registry).samples.first { $0.name.hasSuffix("lives___total") })
        #expect(sample.name == "_9_lives___total")
        #expect(sample.labels["exported_service"] == "mine" && sample.labels["exported_le"] == "x")
        #expect(sample.labels["a_b"] == "say \"hi\"\\\n" && sample.labels["service"] == "Orders")
    }

    @Test func aLabelIsCutToItsLimit() throws {
        let registry = MetricsRegistry()
        Counter(label: "c", dimensions: [("v", String(repeating: "é", count: 200))], factory: registry).increment()
        let value = try #require(try exposition(registry).samples.first { $0.name == "c_total" }?.labels["v"])
        #expect(value.utf8.count == MetricsLimits.labelBytesMax)
    }

    @Test func callsAreShownByMethodAndStatus() throws {
        let statistics = CallStatistics()
        statistics.began(0)
        statistics.began(0)
        statistics.ended(.init(method: 0, status: 5, queuedMicroseconds: 20, elapsedMicroseconds: 3_000))
        let calls = [(fullName: "test.Shop/Buy", figures: try #require(statistics.method(0)))]
        var text = PrometheusText()
        let isIn = text.add(service: "Shop", instance: "shop", CallFamilies.of(calls, prefix: "test", place: "here"))
        #expect(isIn)
        let shown = try Exposition(text.text)
        let method = ["method": "test.Shop/Buy"]
        #expect(shown.values("test_calls_total", where: method.merging(["status": "5"]) { $1 }) == [1])
        #expect(shown.values("test_calls_in_flight", where: method) == [1])
        #expect(shown.values("test_call_seconds_bucket", where: ["le": "0.0025"]) == [0])
        #expect(shown.values("test_call_seconds_bucket", where: ["le": "0.005"]) == [1])
        #expect(shown.values("test_queue_seconds_bucket", where: ["le": "5e-05"]) == [1])
    }
}
