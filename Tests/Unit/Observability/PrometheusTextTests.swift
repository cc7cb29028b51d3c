import Messages
import Observability
import Testing

/// Metrics of several processes in one text. What a process says is not believed to be well-formed.
@Suite struct PrometheusTextTests {
    private func gauge(_ name: String, _ value: Double, help: String = "") -> MeshV1.MetricFamily {
        .gauge(name, help, [.init([:], value)])
    }

    @Test func samplesOfOneNameStandTogetherWhoeverTheyAreFrom() throws {
        var text = PrometheusText()
        for (service, instance, value) in [("Orders", "order-1", 1.0), ("Orders", "order-2", 2), ("Catalog", "catalog", 3)] {
            let isIn = text.add(service: service, instance: instance, [gauge("depth", value), gauge("other", 0)])
            #expect(isIn)
        }
        let shown = try Exposition(text.text)
        #expect(shown.values("depth") == [1, 2, 3] && shown.values("depth", where: ["instance": "order-2"]) == [2])
    }

    @Test func helpIsEscaped() throws {
        var text = PrometheusText()
        let isIn = text.add(service: "s", instance: "i", [gauge("a", 1, help: "two\nlines, one \\")])
        #expect(isIn)
        #expect(try Exposition(text.text).help["a"] == "two\\nlines, one \\\\")
    }

    @Test(arguments: [
        (Double.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (3, "3"), (0.25, "0.25"), (1e300, "1e+300"),
    ])
    func numbersAreWrittenAsTheFormatWantsThem(_ value: Double, _ written: String) {
        var text = PrometheusText()
        let isIn = text.add(service: "s", instance: "i", [gauge("a", value)])
        #expect(isIn)
        #expect(text.text.hasSuffix(" \(written)\n"))
    }

    @Test(arguments: [
        MeshV1.MetricFamily.gauge("no name", "", [.init([:], 1)]),
        .gauge("9a", "", [.init([:], 1)]), .gauge("", "", [.init([:], 1)]),
        .gauge("a", "", [.init(["b c": "1"], 1)]), .gauge("a", "", [.init(["instance": "mine"], 1)]),
        .gauge("a", "", [.init(["b": "1", "b": "2"], 1)]),
        .init(name: "a", kind: .unspecified, samples: [.init([:], 1)]),
        .init(name: "a", kind: .histogram, bounds: [2, 1], samples: [.init(count: 2, cumulative: [1, 2])]),
        .init(name: "a", kind: .histogram, bounds: [1, 2], samples: [.init(count: 1, cumulative: [1, 2])]),
        .init(name: "a", kind: .histogram, bounds: [1, 2], samples: [.init(count: 2, cumulative: [1])]),
        .init(name: "a", kind: .histogram, bounds: [1, .nan], samples: [.init(count: 2, cumulative: [1, 2])]),
    ])
    func whatBreaksTheFormatIsLeftOut(_ family: MeshV1.MetricFamily) throws {
        var text = PrometheusText()
        let isIn = text.add(service: "s", instance: "i", [family, gauge("good", 1)])
        #expect(isIn)
        let shown = try Exposition(text.text)
        #expect(shown.samples.map(\.name) == ["good"])
    }

    @Test func aNameThatIsOfAnotherKindElsewhereIsLeftOut() throws {
        var text = PrometheusText()
        let isIn = text.add(service: "s", instance: "one", [gauge("a", 1)])
        #expect(isIn)
        let isOtherIn = text.add(service: "s", instance: "two", [.counter("a", "", [.init([:], 1)])])
        #expect(isOtherIn)
        #expect(try Exposition(text.text).values("a", where: ["instance": "two"]).isEmpty)
    }

    /// All of a process or nothing of it.
    @Test func aProcessThatDoesNotFitInIsLeftOut() throws {
        var text = PrometheusText(bytesMax: 100)
        let isIn = text.add(service: "s", instance: "one", [gauge("a", 1)])
        #expect(isIn)
        let isSecondIn = text.add(service: "s", instance: "two", [gauge("a", 1), gauge("b", 1), gauge("c", 1)])
        #expect(!isSecondIn)
        #expect(try Exposition(text.text).samples.count == 1)
    }
}
