import Messages
import OrderAPI
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore
import Synchronization
import Testing

@testable import OrderService

/// Ship with a carrier, and where the parcel is.
@Suite struct ParcelTests {
    private final class Fleet: Sendable {
        private let bookings = Mutex<[PluginV1.ParcelBooking]>([])

        var booked: [PluginV1.ParcelBooking] { bookings.withLock { $0 } }

        func plugins(spoil: @Sendable @escaping (inout PluginV1.CarrierResponse) -> Void = { _ in }) -> InlinePlugins {
            var plugins = InlinePlugins()
            plugins.add(.carrier, id: "test.fleet") { request, now in
                var response = PluginV1.CarrierResponse(carrier: "fleet", reference: "", expectedAtUs: now.microseconds + 1)
                switch request.kind {
                case .booking(let booking):
                    guard booking.carrier == "fleet" else { return nil }
                    self.bookings.withLock { $0.append(booking) }
                    response.reference = "ref-\(booking.parcelID)"
                    (response.price, response.currency) = (4_95, "EUR")
                case .tracking(let tracking):
                    response.reference = tracking.reference
                    response.scans = [.init(status: "BOOKED", atUs: tracking.bookedAtUs, place: "the shop")]
                case nil: return nil
                }
                spoil(&response)
                return response
            }
            return plugins
        }
    }

    private static func paid(_ shop: OrderFixture, units: UInt64 = 3) async throws -> OrderID {
        let order = try await shop.place(units)
        _ = try await shop.pay(order)
        return order.orderID
    }

    @Test func aParcelIsBookedRecordedAndTracked() async throws {
        let fleet = Fleet()
        try await OrderFixture.run(plugins: fleet.plugins()) { shop in
            let order = try await Self.paid(shop)
            let first = try await shop.ship(order, units: 1)
            #expect(first.state == .partiallyShipped && first.booking?.parcelID == "s1-1")
            #expect(first.booking?.reference == "ref-s1-1" && first.booking?.price?.minorUnits == 4_95)
            #expect(try await shop.ship(order).booking?.parcelID == "s1-2")
            let shipments = try await shop.order(order).shipments
            #expect(shipments.map(\.carrierReference) == ["ref-s1-1", "ref-s1-2"])
            #expect(shipments.map { $0.lines.map(\.units) } == [[1], [2]])
            #expect(fleet.booked.map { $0.contents.map(\.units) } == [[1], [2]])
            let tracked = try await shop.server.trackParcel(
                .init(orderID: order), context: shop.context(OrdersMethods.trackParcel))
            #expect(tracked.booking?.parcelID == "s1-2" && tracked.scans.map(\.status) == ["BOOKED"])
            #expect(tracked.scans[0].at == shipments[1].shippedAt)
        }
    }

    /// One's own reference: the parcel is booked already.
    @Test func withAReferenceNobodyIsAsked() async throws {
        let fleet = Fleet()
        try await OrderFixture.run(plugins: fleet.plugins()) { shop in
            let order = try await Self.paid(shop)
            _ = try await shop.server.ship(
                .init(orderID: order, carrierReference: "mine", carrier: "fleet"), context: shop.context(OrdersMethods.ship))
            #expect(fleet.booked.isEmpty)
            #expect(try await shop.order(order).shipments.map(\.carrierReference) == ["mine"])
            let refusal = await #expect(throws: RPCError.self) {
                try await shop.server.trackParcel(.init(orderID: order), context: shop.context(OrdersMethods.trackParcel))
            }
            #expect(refusal?.code == .notFound && refusal?.reason == "PARCEL_UNKNOWN")
        }
    }

    @Test func repeatsAreBookedOnce() async throws {
        let fleet = Fleet()
        try await OrderFixture.run(plugins: fleet.plugins()) { shop in
            let order = try await Self.paid(shop)
            let first = try await shop.ship(order, key: "k1")
            #expect(try await shop.ship(order, key: "k1") == first)
            #expect(fleet.booked.count == 1)
        }
    }

    @Test func aCarrierThatNobodyServesIsRefused() async throws {
        for plugins in [NoPlugins() as any Plugins, Fleet().plugins()] {
            try await OrderFixture.run(plugins: plugins) { shop in
                let order = try await Self.paid(shop)
                let refusal = await #expect(throws: RPCError.self) { try await shop.ship(order, carrier: "swallows") }
                #expect(refusal?.code == .failedPrecondition && refusal?.reason == "CARRIER_UNKNOWN")
                #expect(try await shop.order(order).state == .paid)
            }
        }
    }

    @Test func wrongAnswersDoNotCount() async throws {
        let spoilers: [@Sendable (inout PluginV1.CarrierResponse) -> Void] = [
            { $0.carrier = "other" }, { $0.carrier = "" }, { $0.reference = "" }, { $0.price = -1 }, { $0.currency = "" },
            { $0.expectedAtUs = -1 }, { $0.scans = [.init(status: "")] },
            { $0.scans = [.init(status: "B", atUs: 2), .init(status: "A", atUs: 1)] },
        ]
        for spoil in spoilers {
            try await OrderFixture.run(plugins: Fleet().plugins(spoil: spoil)) { shop in
                let order = try await Self.paid(shop)
                let refusal = await #expect(throws: RPCError.self) { try await shop.ship(order) }
                #expect(refusal?.reason == "PLUGIN_FAILED")
                #expect(try await shop.order(order).state == .paid)
            }
        }
    }

    /// Somebody cancels units while the parcel is booked: it is booked again for what is left.
    @Test func aParcelThatChangedIsBookedAgain() async throws {
        let shopNow = Mutex<OrderFixture?>(nil)
        let booked = Mutex<[UInt64]>([])
        @Sendable func note(_ units: UInt64) -> Int {
            booked.withLock { booked in
                booked.append(units)
                return booked.count
            }
        }
        var plugins = InlinePlugins()
        plugins.add(.carrier, id: "test.fleet") { request, _ in
            guard case .booking(let booking) = request.kind else { return nil }
            let (count, shop) = (note(booking.contents[0].units), shopNow.withLock { $0 })
            if count == 1, let shop {
                _ = try await shop.server.cancel(
                    .init(orderID: OrderID(booking.orderID), lines: [.init(line: 1, units: 1)]),
                    context: shop.context(OrdersMethods.cancel))
            }
            return .init(carrier: "fleet", reference: "ref-\(booking.parcelID)")
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            shopNow.withLock { $0 = shop }
            let order = try await Self.paid(shop)
            #expect(try await shop.ship(order).state == .shipped)
            #expect(booked.withLock { $0 } == [3, 2])
        }
    }
}

extension OrderFixture {
    func ship(
        _ order: OrderID, units: UInt64? = nil, carrier: String = "fleet", key: String = ""
    ) async throws(RPCError) -> OrderV1.ShipResponse {
        try await server.ship(
            .init(orderID: order, lines: units.map { [.init(line: 1, units: $0)] } ?? [], carrier: carrier),
            context: context(OrdersMethods.ship, key: key))
    }
}
