import DynamicMessages
import Messages
import Testing

@testable import LiveshopCLI

@Suite struct StatsSampleTests {
    private func sample(_ methods: [String: (calls: Double, errors: Double)]) -> StatsSample {
        StatsSample(methods: methods.mapValues { StatsSample.Method(calls: $0.calls, errors: $0.errors, inFlight: 1) })
    }

    @Test func ratesAreDifferencesOverTheTimeBetween() {
        let before = sample(["a/Get": (100, 10), "a/Put": (5, 0)])
        let rates = sample(["a/Get": (150, 11), "a/Put": (5, 0), "b/New": (4, 4)]).rates(since: before, seconds: 2)
        #expect(rates.map(\.method) == ["a/Get", "a/Put", "b/New"])
        #expect(rates.map(\.callsPerSecond) == [25, 0, 2])
        #expect(rates.map(\.errorsPerSecond) == [0.5, 0, 2])
    }

    @Test func aGatewayThatWasStartedAgainCountsFromZero() {
        let rates = sample(["a/Get": (6, 1)]).rates(since: sample(["a/Get": (100, 10)]), seconds: 2)
        #expect(rates.map(\.callsPerSecond) == [3] && rates.map(\.errorsPerSecond) == [0.5])
    }

    @Test func topSortsByWhatIsAskedFor() {
        func rate(_ name: String, _ calls: Double, _ errors: Double, _ p99: Double) -> StatsRate {
            StatsRate(
                method: name, callsPerSecond: calls, errorsPerSecond: errors, calls: 0, inFlight: 100 - calls,
                microseconds: ["p99": p99])
        }
        let rates = [rate("a", 1, 5, 9), rate("b", 3, 0, 1), rate("c", 2, 5, 4)]
        func order(_ order: StatsOrder) -> String { order.sorted(rates).map(\.method).joined() }
        #expect(order(.calls) == "bca" && order(.errors) == "acb" && order(.p99) == "acb" && order(.inFlight) == "acb")
        #expect(order(.p50) == "abc", "where all are alike: by name")
    }

    /// Read by names off descriptors: the figures of the generated message are there.
    @Test func figuresAreReadByTheirNames() throws {
        let schema = try MeshSchemas.builtIn()
        let response = GatewayV1.StatsResponse(
            methods: [
                GatewayV1.MethodStats(
                    fullName: "a.A/Get", calls: 9,
                    errors: [.init(status: .aborted, calls: 2), .init(status: .internal, calls: 1)],
                    inFlight: 3, p50Microseconds: 40, p99Microseconds: 70)
            ], clients: 4, inFlight: 5)
        let message = try DynamicMessage(
            decoding: response.encoded(), type: GatewayV1.StatsResponse.fullName, in: schema)
        let sample = StatsSample(message, in: schema)
        let method = try #require(sample.methods["a.A/Get"])
        #expect(method.calls == 9 && method.errors == 3 && method.inFlight == 3)
        #expect(method.microseconds["p50"] == 40 && method.microseconds["p99"] == 70)
        #expect(sample.times.prefix(2) == ["p50", "p99"] && sample.clients == 4 && sample.inFlight == 5)
    }
}
