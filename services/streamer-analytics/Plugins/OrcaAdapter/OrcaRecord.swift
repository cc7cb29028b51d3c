import PluginMessages

/// One record: 24 fixed bytes, then fields.
struct OrcaRecord {
    private let fields: OrcaFields

    static func event(in bytes: ArraySlice<UInt8>, of platform: String) throws(OrcaFault) -> PluginV1.PlatformEvent {
        var reader = ByteReader(bytes)
        guard let kind = reader.number(UInt8.self), let reserved = reader.bytes(3), let key = reader.bytes(12),
            let seconds = reader.number(UInt32.self), let nanoseconds = reader.number(UInt32.self)
        else { throw OrcaFault(field: "length", rule: "must be at least \(OrcaLimits.recordBytes.lowerBound)") }
        guard reserved.allSatisfy({ $0 == 0 }) else { throw OrcaFault(field: "reserved", rule: "must be 0") }
        guard nanoseconds < 1_000_000_000 else { throw OrcaFault(field: "nanoseconds", rule: "must be below 1,000,000,000") }
        var event = PluginV1.PlatformEvent(
            eventID: "\(platform)/\(hexadecimal(key))",
            eventTimeUs: Int64(seconds) * 1_000_000 + Int64(nanoseconds / 1_000))
        try OrcaRecord(fields: OrcaFields(reader, names: [1: "actor", 2: "item", 3: "amount", 4: "stay"]))
            .fill(&event, kind: kind)
        return event
    }

    private func fill(_ event: inout PluginV1.PlatformEvent, kind: UInt8) throws(OrcaFault) {
        let actor = try OrcaFields(fields.required(1), within: "actor", names: [1: "account", 2: "person"])
        event.viewerID = try actor.text(1)
        if actor.has(2) { event.identityID = try actor.text(2) }
        switch kind {
        case 1: event.kind = .view
        case 2:
            event.kind = .leave
            event.watchedMs = try fields.number(4, in: 0...OrcaLimits.stayMillisecondsMax)
        case 3:
            event.kind = .click
            event.sku = try OrcaFields(fields.required(2), within: "item", names: [1: "sku"]).text(1)
        case 4:
            event.kind = .like
            event.count = try reactions()
        case 5:
            event.kind = .gift
            event.count = try reactions()
        case 6: event.kind = .comment
        case 7: event.kind = .share
        default: throw OrcaFault(field: "kind", rule: "must be 1–7, is \(kind)")
        }
    }

    /// 1 unless it says otherwise.
    private func reactions() throws(OrcaFault) -> UInt32 {
        fields.has(3) ? try fields.number(3, in: 1...OrcaLimits.reactionsMax) : 1
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
