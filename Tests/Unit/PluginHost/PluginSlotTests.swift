import Testing

@testable import PluginHost

/// What a plugin counts of its own.
@Suite struct PluginSlotTests {
    @Test func aCounterStaysFinite() {
        let slot = PluginSlot(id: "test.one")
        for increment in [Double.nan, .infinity, 1, 1e308, 1e308, -.infinity] { slot.count("calls", increment) }
        #expect(slot.snapshot.counters == ["calls": 1e308])
    }

    @Test func namesAreBounded() {
        let slot = PluginSlot(id: "test.one")
        for number in 0..<1_000 { slot.count("name.\(number)", 1) }
        #expect(slot.snapshot.counters.count == HostLimits.metricNamesMax)
    }
}
