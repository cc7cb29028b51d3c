import Foundation
import Messages

extension DynamicMessage {
    /// Protobuf's JSON mapping, as `MessageJSON.encode` has it; maps are objects. Protobuf's own well-known types (Timestamp, Struct, …) are
    /// printed like any other message.
    ///
    /// - Parameter pretty: one field per line, indented by two spaces; otherwise one line.
    public func json(pretty: Bool = false, in schema: SchemaSet) -> String {
        var text = JSONText(pretty: pretty)
        print(to: &text, schema)
        return text.text
    }

    private func print(to text: inout JSONText, _ schema: SchemaSet) {
        text.open("{")
        for field in type.fields {
            switch contents[field.number] {
            case nil: break
            case .single(let value):
                guard field.hasPresence || !value.isDefault else { continue }
                text.key(field.jsonName)
                Self.print(value, field.kind, to: &text, schema)
            case .repeated(let values):
                guard !values.isEmpty else { continue }
                text.key(field.jsonName)
                if field.isMap(in: schema) {
                    Self.print(map: values, to: &text, schema)
                    continue
                }
                text.open("[")
                for value in values {
                    text.separate()
                    Self.print(value, field.kind, to: &text, schema)
                }
                text.close("]")
            }
        }
        text.close("}")
    }

    /// Of two entries with one key the later counts.
    private static func print(map entries: [DynamicValue], to text: inout JSONText, _ schema: SchemaSet) {
        var places: [String: Int] = [:]
        var pairs: [(key: String, entry: DynamicMessage)] = []
        for case .message(let entry) in entries {
            let key = entry.mapKey
            if let place = places[key] {
                pairs[place].entry = entry
            } else {
                places[key] = pairs.count
                pairs.append((key, entry))
            }
        }
        text.open("{")
        for (key, entry) in pairs {
            guard let field = entry.type.field(2) else { continue }
            text.key(key)
            if case .single(let value) = entry.contents[2] {
                print(value, field.kind, to: &text, schema)
            } else if let value = field.kind.defaultValue(in: schema) {
                print(value, field.kind, to: &text, schema)
            }
        }
        text.close("}")
    }

    private var mapKey: String {
        if case .single(let value) = contents[1] {
            switch value {
            case .string(let text): return text
            case .signed(let number): return "\(number)"
            case .unsigned(let number): return "\(number)"
            case .bool(let bool): return "\(bool)"
            case .float, .double, .bytes, .message: return ""
            }
        }
        switch type.field(1)?.kind {
        case .string, nil: return ""
        case .bool: return "false"
        default: return "0"
        }
    }

    private static func print(_ value: DynamicValue, _ kind: FieldKind, to text: inout JSONText, _ schema: SchemaSet) {
        switch value {
        case .signed(let number):
            switch kind {
            case .enumeration(let name):
                if let known = schema.enumeration(named: name)?.name(of: Int32(truncatingIfNeeded: number)) {
                    text.string(known)
                } else {
                    text.raw("\(number)")
                }
            case .int64, .sint64, .sfixed64: text.raw("\"\(number)\"")
            default: text.raw("\(number)")
            }
        case .unsigned(let number):
            text.raw(kind == .uint64 || kind == .fixed64 ? "\"\(number)\"" : "\(number)")
        case .float(let number): text.number(number)
        case .double(let number): text.number(number)
        case .bool(let bool): text.raw(bool ? "true" : "false")
        case .string(let string): text.string(string)
        case .bytes(let bytes): text.raw("\"\(Data(bytes).base64EncodedString())\"")
        case .message(let message): message.print(to: &text, schema)
        }
    }
}

extension FieldSchema {
    func isMap(in schema: SchemaSet) -> Bool {
        guard isRepeated, case .message(let name) = kind else { return false }
        return schema.message(named: name)?.isMapEntry ?? false
    }
}

extension FieldKind {
    /// What a map's entry has whose value is not written; nil if the descriptor of its message is missing.
    fileprivate func defaultValue(in schema: SchemaSet) -> DynamicValue? {
        switch self {
        case .double: .double(0)
        case .float: .float(0)
        case .int32, .int64, .sint32, .sint64, .sfixed32, .sfixed64, .enumeration: .signed(0)
        case .uint32, .uint64, .fixed32, .fixed64: .unsigned(0)
        case .bool: .bool(false)
        case .string: .string("")
        case .bytes: .bytes([])
        case .message(let name): schema.message(named: name).map { .message(DynamicMessage($0)) }
        case .group: nil
        }
    }
}
