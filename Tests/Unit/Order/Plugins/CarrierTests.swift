import PluginConformance
import PluginMessages
import Testing

@testable import CarrierPlugin

@Suite struct CarrierTests {
    private static let hour: Int64 = 3_600_000_000

    private func plugin() throws -> ProbedPlugin { try ProbedPlugin(Carrier.self, config: OrderPlugins.config("Carrier")) }

    private func book(
        _ plugin: ProbedPlugin, _ parcel: String = "s1-1", to market: String = "NL", units: UInt64 = 2,
        perishable: Bool = false,
        carrier: String = "own-fleet", as form: ProbeForm = .shared
    ) throws -> ProbeAnswer<PluginV1.CarrierResponse> {
        let booking = PluginV1.ParcelBooking(
            parcelID: parcel, orderID: "o1", carrier: carrier, market: market, contents: [.init(sku: "tea", units: units)],
            perishable: perishable)
        return try plugin.call(.carrier, .init(kind: .booking(booking)), as: form)
    }

    private func track(_ plugin: ProbedPlugin, _ reference: String, after: Int64) throws -> PluginV1.CarrierResponse? {
        let tracking = PluginV1.ParcelTracking(reference: reference, bookedAtUs: ProbedPlugin.now)
        return try plugin.call(.carrier, .init(kind: .tracking(tracking)), at: ProbedPlugin.now + after).response
    }

    @Test(arguments: ProbeForm.allCases)
    func aParcelKeepsItsReference(form: ProbeForm) throws {
        let first = try #require(try book(plugin(), as: form).response)
        #expect(try book(plugin(), as: form).response == first)
        #expect(first.carrier == "own-fleet" && first.expectedAtUs == ProbedPlugin.now + 24 * Self.hour)
        #expect(first.price == 4_95 + 2 * 10 && first.currency == "EUR")
        #expect(try book(plugin(), "s1-2", as: form).response?.reference != first.reference)
    }

    @Test(arguments: [
        ("NL", false, 24, 5_15), ("NL", true, 8, 8_15), ("CN", false, 72, 15_45), ("BR", true, 72, 44_75),
        ("", false, 120, 20_75),
    ])
    func marketAndGoodsMakeTimeAndPrice(market: String, perishable: Bool, hours: Int64, price: Int64) throws {
        let answer = try #require(try book(plugin(), to: market, perishable: perishable).response)
        #expect(answer.expectedAtUs == ProbedPlugin.now + hours * Self.hour && answer.price == price)
        #expect(try book(plugin(), units: .max).response?.price == 4_95 + 10_000 * 10)
    }

    @Test func scansFollowTheClock() throws {
        let plugin = try plugin()
        let reference = try #require(try book(plugin).response).reference
        let expected: [(Int64, [String])] = [
            (0, ["BOOKED"]), (3 * Self.hour, ["BOOKED", "COLLECTED"]),
            (24 * Self.hour - 1, ["BOOKED", "COLLECTED", "SORTED", "IN_TRANSIT", "OUT_FOR_DELIVERY"]),
            (24 * Self.hour, ["BOOKED", "COLLECTED", "SORTED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED"]), (-1, []),
        ]
        for (after, statuses) in expected {
            let told = try #require(try track(plugin, reference, after: after))
            #expect(told.scans.map(\.status) == statuses)
            #expect(told.scans.map(\.atUs) == told.scans.map(\.atUs).sorted())
            #expect(told.expectedAtUs == ProbedPlugin.now + 24 * Self.hour && told.reference == reference)
        }
    }

    /// Any digit misread, and any two neighbours swapped.
    @Test func misreadReferencesAreNotKnown() throws {
        let text = ParcelReference(parcelID: "s1-1", hours: 24).text
        #expect(text.utf8.count == 28 && ParcelReference(text: text)?.hours == 24)
        let digits = Array(text.utf8)
        for index in 2..<digits.count {
            for digit in UInt8(0x30)...0x39 where digit != digits[index] {
                var misread = digits
                misread[index] = digit
                #expect(ParcelReference(text: String(decoding: misread, as: UTF8.self)) == nil)
            }
            guard index + 1 < digits.count, digits[index] != digits[index + 1] else { continue }
            var swapped = digits
            swapped.swapAt(index, index + 1)
            #expect(ParcelReference(text: String(decoding: swapped, as: UTF8.self)) == nil)
        }
        for text in ["", "LF", "somebody else's", "LF" + String(repeating: "9", count: 26), "XX" + text.dropFirst(2)] {
            #expect(try track(plugin(), text, after: 0) == nil)
        }
    }

    @Test func otherCarriersAndBadConfigurations() throws {
        #expect(try book(plugin(), carrier: "swallows").isDeclined)
        #expect(try book(plugin(), carrier: "").response?.carrier == "own-fleet")
        let islands = try ProbedPlugin(
            Carrier.self, config: #"{"lanes": [{"markets": ["NL"], "hours": 1, "perishable_hours": 1}]}"#)
        #expect(try book(islands, to: "IS").isDeclined)
        let free = try #require(try book(islands).response)
        #expect(free.price == 0 && free.currency.isEmpty)
        #expect(throws: ProbeError.self) { try ProbedPlugin(Carrier.self, config: #"{"lanes": []}"#) }
        #expect(throws: ProbeError.self) {
            try ProbedPlugin(Carrier.self, config: #"{"lanes": [{"hours": 0, "perishable_hours": 1}]}"#)
        }
    }
}
