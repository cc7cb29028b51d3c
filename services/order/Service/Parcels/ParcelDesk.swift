import Messages
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit

/// Books parcels with carriers and asks where they are.
struct ParcelDesk: Sendable {
    let plugins: any Plugins
    let clock: any WallClock

    private static let scansMax = 32
    private static let textBytesMax = 128

    /// - Returns: nil if no plugin books with this carrier.
    func book(
        _ parcel: Parcel, of order: OrderID, to market: String, with carrier: String
    ) async throws(RPCError) -> OrderV1.ParcelBooking? {
        let booking = PluginV1.ParcelBooking(
            parcelID: parcel.id, orderID: order.rawValue, carrier: carrier, market: market,
            contents: parcel.contents.map { .init(sku: $0.sku.rawValue, units: $0.units) }, perishable: parcel.isPerishable)
        guard let answer = try await ask(.init(kind: .booking(booking)))?.response else { return nil }
        return .init(
            parcelID: parcel.id, carrier: answer.carrier, reference: answer.reference,
            expectedAt: Instant(microseconds: answer.expectedAtUs),
            price: answer.price == 0 ? nil : Money(minorUnits: answer.price, currency: answer.currency))
    }

    /// - Returns: nil if no plugin knows the parcel.
    func track(_ shipment: OrderV1.Shipment) async throws(RPCError) -> OrderV1.TrackParcelResponse? {
        let tracking = PluginV1.ParcelTracking(
            reference: shipment.carrierReference, bookedAtUs: shipment.shippedAt.microseconds)
        guard let answer = try await ask(.init(kind: .tracking(tracking)))?.response else { return nil }
        return .init(
            booking: .init(
                parcelID: shipment.parcelID, carrier: shipment.carrier, reference: shipment.carrierReference,
                expectedAt: shipment.expectedAt, price: shipment.carrierPrice),
            expectedAt: Instant(microseconds: answer.expectedAtUs),
            scans: answer.scans.map { .init(status: $0.status, at: Instant(microseconds: $0.atUs), place: $0.place) })
    }

    private func ask(
        _ request: PluginV1.CarrierRequest
    ) async throws(RPCError) -> PluginAnswer<PluginV1.CarrierResponse>? {
        try await plugins.ask(.carrier, request, at: clock.now(), checking: Self.breach)
    }

    /// What an answer breaks of the extension point's rules; nil: nothing.
    static func breach(of request: PluginV1.CarrierRequest, _ response: PluginV1.CarrierResponse) -> String? {
        guard FieldRules.isPluginName(response.carrier) else { return "carrier: must be 1–32 bytes of a–z, 0–9 and \"-\"" }
        guard FieldRules.isIdentifier(response.reference) else {
            return "reference: must be 1–64 bytes without control characters"
        }
        switch request.kind {
        case .booking(let booking) where !booking.carrier.isEmpty && booking.carrier != response.carrier:
            return "carrier: \(booking.carrier) was asked for, not \(response.carrier)"
        case .tracking(let tracking) where tracking.reference != response.reference:
            return "reference: \(tracking.reference) was asked about, not \(response.reference)"
        default: break
        }
        guard response.expectedAtUs >= 0 else { return "expected_at_us: must not be negative" }
        guard (0...OrderLimits.amountMax).contains(response.price) else { return "price: must be 0–\(OrderLimits.amountMax)" }
        guard response.price == 0 ? response.currency.isEmpty : FieldRules.isCurrency(response.currency) else {
            return "currency: must be an ISO 4217 code with a price, empty without one"
        }
        guard response.scans.count <= scansMax else { return "scans: must be at most \(scansMax)" }
        var last = Int64.min
        for (index, scan) in response.scans.enumerated() {
            guard FieldRules.isIdentifier(scan.status), scan.place.utf8.count <= textBytesMax, scan.atUs >= max(last, 0) else {
                return "scans[\(index)]: must have a status and a place of at most \(textBytesMax) bytes, oldest first"
            }
            last = scan.atUs
        }
        return nil
    }
}
