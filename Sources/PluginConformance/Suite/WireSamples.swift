internal import CPluginMessages
internal import CProtobufC

/// Packed messages made from what protoc-c says of a message's fields: well-formed, and of every kind that a field allows.
struct WireSamples {
    enum Profile: CaseIterable { case maximal, extremes, oddTexts, mixed }

    /// Of a list in the message itself; lists in lists have the root of it.
    static let elementsMax = 256
    static let bytesMax = 1 << 20

    private var random: UInt64

    init(seed: UInt64) { random = seed }

    mutating func next(below bound: Int) -> Int {
        random &+= 0x9E37_79B9_7F4A_7C15
        var mixed = random
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    mutating func message(_ descriptor: ProtobufCMessageDescriptor, _ profile: Profile) -> [UInt8] {
        message(descriptor, profile, elements: Self.elementsMax)
    }

    private mutating func message(
        _ descriptor: ProtobufCMessageDescriptor, _ profile: Profile, elements: Int
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        // One member of each oneof: they share the place of their case.
        var chosen: [UInt32: Int] = [:]
        let fields = UnsafeBufferPointer(start: descriptor.fields, count: Int(descriptor.n_fields))
        for field in fields where field.flags & 4 != 0 {
            let members = fields.filter { $0.flags & 4 != 0 && $0.quantifier_offset == field.quantifier_offset }
            if chosen[field.quantifier_offset] == nil {
                chosen[field.quantifier_offset] = Int(members[next(below: members.count)].id)
            }
        }
        for field in fields {
            if field.flags & 4 != 0, chosen[field.quantifier_offset] != Int(field.id) { continue }
            var count = 1
            if field.label == PROTOBUF_C_LABEL_REPEATED {
                count = profile == .mixed ? next(below: 4) : profile == .maximal ? elements : min(3, elements)
            }
            for _ in 0..<count where bytes.count < Self.bytesMax { append(field, profile, elements, to: &bytes) }
        }
        return bytes
    }

    private mutating func append(
        _ field: ProtobufCFieldDescriptor, _ profile: Profile, _ elements: Int, to bytes: inout [UInt8]
    ) {
        let tag = UInt64(field.id) << 3
        switch field.type {
        case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE:
            let content: [UInt8]
            if field.type == PROTOBUF_C_TYPE_MESSAGE {
                let nested = field.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
                content = message(nested.pointee, profile, elements: max(1, elements / 16))
            } else if field.type == PROTOBUF_C_TYPE_STRING {
                content = Array(text(profile).utf8)
            } else {
                content = (0..<(profile == .maximal ? 4096 : 64)).map { _ in UInt8(next(below: 256)) }
            }
            Self.varint(tag | 2, to: &bytes)
            Self.varint(UInt64(content.count), to: &bytes)
            bytes += content
        case PROTOBUF_C_TYPE_DOUBLE, PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64:
            Self.varint(tag | 1, to: &bytes)
            let values = [0, 1.5, -1, .infinity, -.infinity, .nan, .greatestFiniteMagnitude, .leastNonzeroMagnitude]
            let value = values[profile == .extremes ? next(below: values.count) : next(below: 2)]
            for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64(shift)))) }
        default:
            Self.varint(tag, to: &bytes)
            let isBool = field.type == PROTOBUF_C_TYPE_BOOL
            let extremes: [UInt64] = [0, 1, .max, 1 << 63, 1 << 62, UInt64(Int64.max), UInt64(UInt32.max), 1 << 31]
            let value =
                isBool
                ? UInt64(next(below: 2))
                : profile == .extremes ? extremes[next(below: extremes.count)] : UInt64(next(below: 10_000))
            Self.varint(value, to: &bytes)
        }
    }

    private mutating func text(_ profile: Profile) -> String {
        let plain = ["tea-1", "NL", "EUR", "shop", "example", "a b c", "https://example.invalid/x", "0", "#tag", ""]
        let odd = [
            "👩🏽‍🚀🇳🇱🍵", "שלום \u{202E}עולם", "e\u{301}\u{327}\u{308}", "\u{FEFF}\u{200B}\u{2028}", "极品第一！100%有效", "\"\\\n\t\r'<>&;",
            String(repeating: "茶", count: 5461), String(repeating: "a", count: 16_384), "%s%n%d", "\u{7F}\u{1}\u{10FFFF}",
        ]
        switch profile {
        case .oddTexts: return odd[next(below: odd.count)]
        case .maximal: return String(repeating: "x", count: next(below: 64))
        case .extremes, .mixed: return (plain + odd.prefix(6))[next(below: plain.count + 6)]
        }
    }

    static func varint(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
