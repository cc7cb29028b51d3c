public import PluginKit
public import PluginMessages

/// The shop's own fleet: books parcels, and says where they are. It keeps no list: the reference names the parcel and holds the promised time, and
/// what a parcel goes through follows from that and the time of its booking.
public final class Carrier: Plugin {
    public static let id = "liveshop.carrier"
    public static let version = "1.0.0"
    public static let extensions = [Extension.carrier(Carrier.answer)]

    private let name: String
    private let tariff: Tariff

    public init(config: PluginConfig, host: PluginHostServices) throws {
        name = try config.text("carrier", bytes: 1...32, default: "own-fleet")
        tariff = try Tariff(config)
    }

    public func answer(_ request: PluginV1.CarrierRequest, _ call: PluginCall) throws -> PluginV1.CarrierResponse? {
        switch request.kind {
        case .booking(let booking): return try book(booking, at: call.now)
        case .tracking(let tracking): return track(tracking, at: call.now)
        case nil: throw PluginError.invalidInput("kind: is missing")
        }
    }

    private func book(_ booking: PluginV1.ParcelBooking, at now: Int64) throws(PluginError) -> PluginV1.CarrierResponse? {
        guard booking.carrier.isEmpty || booking.carrier == name else { return nil }
        guard !booking.parcelID.isEmpty else { throw .invalidInput("parcel_id: is missing") }
        guard let lane = tariff.lane(to: booking.market) else { return nil }
        let hours = booking.perishable ? lane.perishableHours : lane.hours
        let price = lane.price(booking)
        return .init(
            carrier: name, reference: ParcelReference(parcelID: booking.parcelID, hours: hours).text,
            expectedAtUs: now + Int64(hours) * Journey.hour, price: price, currency: price == 0 ? "" : tariff.currency)
    }

    private func track(_ tracking: PluginV1.ParcelTracking, at now: Int64) -> PluginV1.CarrierResponse? {
        guard let reference = ParcelReference(text: tracking.reference) else { return nil }
        let journey = Journey(bookedAt: tracking.bookedAtUs, hours: reference.hours)
        return .init(
            carrier: name, reference: tracking.reference, expectedAtUs: journey.end, scans: journey.scans(until: now))
    }

    /// The same parcel gets the same reference, and a digit that was misread shows.
    public func selfTest(_ call: PluginCall) throws {
        let text = ParcelReference(parcelID: "self-test", hours: 24).text
        guard ParcelReference(text: text)?.text == text else { throw PluginError.failed("its own reference is not known") }
        let misread = String(text.dropLast()) + (text.last == "0" ? "1" : "0")
        guard ParcelReference(text: misread) == nil else { throw PluginError.failed("a misread reference is known") }
    }
}
