import PluginMessages

/// What a parcel goes through from its booking to its promised end.
struct Journey {
    static let hour: Int64 = 3_600_000_000

    let bookedAt: Int64
    let hours: Int

    /// Thousandths of the way.
    private static let stations: [(part: Int64, status: String, place: String)] = [
        (0, "BOOKED", "the shop"), (100, "COLLECTED", "the shop's dock"), (300, "SORTED", "regional hub"),
        (500, "IN_TRANSIT", "on the road"), (850, "OUT_FOR_DELIVERY", "the buyer's town"),
        (1_000, "DELIVERED", "the buyer's door"),
    ]

    private var length: Int64 { Int64(hours) * Self.hour }

    var end: Int64 { bookedAt.addingReportingOverflow(length).partialValue }

    /// Oldest first; none from before the booking.
    func scans(until now: Int64) -> [PluginV1.ParcelScan] {
        // A booking in the far future or past is nobody's parcel.
        guard bookedAt >= 0, bookedAt <= now else { return [] }
        return Self.stations.compactMap { station in
            let at = bookedAt + length / 1_000 * station.part
            return at <= now ? .init(status: station.status, atUs: at, place: station.place) : nil
        }
    }
}
