import PluginMessages

/// One line: `{"id": …, "at": …, "type": …, "user": {"id": …, "person": …}, …}`. Keys that are not known are ignored.
struct VelaRecord {
    private let members: [(key: String, value: JSONValue)]

    static func event(in line: ArraySlice<UInt8>, of platform: String) throws(VelaFault) -> PluginV1.PlatformEvent {
        guard line.count <= VelaLimits.lineBytesMax else {
            throw VelaFault(field: "record", rule: "must have at most \(VelaLimits.lineBytesMax) bytes, has \(line.count)")
        }
        guard case .object(let members) = try JSONReader.read(line) else {
            throw VelaFault(field: "record", rule: "must be a JSON object")
        }
        return try VelaRecord(members: members).event(of: platform)
    }

    private func event(of platform: String) throws(VelaFault) -> PluginV1.PlatformEvent {
        let id = try text("id", bytesMax: VelaLimits.idBytesMax)
        let at = try text("at", bytesMax: 40)
        guard let time = RFC3339.microseconds(at) else {
            throw VelaFault(field: "at", rule: "must be an RFC 3339 time since 1970, with at most six digits of a second")
        }
        guard case .object(let members)? = value("user") else { throw VelaFault(field: "user", rule: "must be an object") }
        let user = VelaRecord(members: members)
        var event = PluginV1.PlatformEvent(
            eventID: "\(platform)/\(id)", eventTimeUs: time,
            viewerID: try user.text("id", "user.id", bytesMax: VelaLimits.nameBytesMax))
        if user.value("person") != nil {
            event.identityID = try user.text("person", "user.person", bytesMax: VelaLimits.nameBytesMax)
        }
        switch try text("type", bytesMax: VelaLimits.nameBytesMax) {
        case "enter": event.kind = .view
        case "exit":
            event.kind = .leave
            event.watchedMs = try stay()
        case "open":
            event.kind = .click
            event.sku = try text("item", bytesMax: VelaLimits.nameBytesMax)
        case "heart":
            event.kind = .like
            event.count = try reactions()
        case "gift":
            event.kind = .gift
            event.count = try reactions()
        case "say": event.kind = .comment
        case "pass": event.kind = .share
        default: throw VelaFault(field: "type", rule: "must be enter, exit, open, heart, gift, say or pass")
        }
        return event
    }

    private func value(_ key: String) -> JSONValue? {
        let found = members.first { $0.key == key }?.value
        return found == .null ? nil : found
    }

    private func text(_ key: String, _ name: String? = nil, bytesMax: Int) throws(VelaFault) -> String {
        guard case .text(let text)? = value(key), (1...bytesMax).contains(text.utf8.count),
            !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else {
            throw VelaFault(field: name ?? key, rule: "must be text of 1–\(bytesMax) bytes without control characters")
        }
        return text
    }

    /// 1 unless it says otherwise.
    private func reactions() throws(VelaFault) -> UInt32 {
        guard let found = value("n") else { return 1 }
        guard case .number(let digits) = found, let count = Decimals.scaled(digits, by: 0),
            (1...VelaLimits.reactionsMax).contains(count)
        else { throw VelaFault(field: "n", rule: "must be a whole number of 1–\(VelaLimits.reactionsMax)") }
        return UInt32(count)
    }

    /// Seconds, to the millisecond.
    private func stay() throws(VelaFault) -> UInt32 {
        guard case .number(let digits)? = value("stay"), let milliseconds = Decimals.scaled(digits, by: 3),
            (0...VelaLimits.stayMillisecondsMax).contains(milliseconds)
        else {
            throw VelaFault(
                field: "stay",
                rule: "must be seconds with at most three decimals, at most \(VelaLimits.stayMillisecondsMax / 1_000)")
        }
        return UInt32(milliseconds)
    }
}
