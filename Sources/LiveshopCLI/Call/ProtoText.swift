import DynamicMessages
import RPCCore

/// Schemas as people know them: as in a proto file, comments above, field types and numbers aligned.
package struct ProtoText {
    package private(set) var lines: [String] = []
    private var indent = ""

    package init() {}

    package mutating func service(_ service: ServiceSchema) {
        comment(service.comment)
        lines.append("service \(service.fullName) {")
        indented { text in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { text.lines.append("") }
                text.method(method)
            }
        }
        lines.append("}")
    }

    package mutating func method(_ method: MethodSchema) {
        comment(method.comment)
        let requests = method.streaming == .requests || method.streaming == .both
        let responses = method.streaming == .responses || method.streaming == .both
        lines.append(
            "\(indent)rpc \(method.name)(\(requests ? "stream " : "")\(method.request))"
                + " returns (\(responses ? "stream " : "")\(method.response));")
        var notes = [
            "repeat: \(method.idempotencyName)", "deadline: \(Figures.microseconds(method.defaultDeadline.microseconds))",
        ]
        if !method.partitionKey.isEmpty { notes.append("partition key: \(method.partitionKey.joined(separator: "."))") }
        notes.append("id: \(MethodID(fullName: method.fullName))")
        lines.append("\(indent)    // \(notes.joined(separator: " · "))")
    }

    package mutating func message(_ message: MessageSchema, in schema: SchemaSet) {
        comment(message.comment)
        guard !message.fields.isEmpty else { return lines.append("\(indent)message \(message.fullName) {}") }
        lines.append("\(indent)message \(message.fullName) {")
        indented { text in
            let rows = message.fields.map { field in (field, type: Self.typeName(field, schema), name: field.name) }
            let typeWidth = rows.map(\.type.count).max() ?? 0
            let nameWidth = rows.map(\.name.count).max() ?? 0
            var shown: Set<Int> = []
            for (field, type, name) in rows {
                // Members of a oneof stand where the first of them stands.
                if let oneof = field.oneof {
                    guard shown.insert(oneof).inserted else { continue }
                    text.oneof(message, oneof, rows.filter { $0.0.oneof == oneof }, (typeWidth, nameWidth))
                    continue
                }
                text.field(field, type, name, (typeWidth, nameWidth))
            }
        }
        lines.append("\(indent)}")
    }

    package mutating func enumeration(_ type: EnumSchema) {
        comment(type.comment)
        lines.append("enum \(type.fullName) {")
        indented { text in
            let width = type.values.map(\.name.count).max() ?? 0
            for value in type.values {
                text.comment(value.comment)
                text.lines.append("\(text.indent)\(Self.padded(value.name, width)) = \(value.number);")
            }
        }
        lines.append("}")
    }

    package mutating func blank() { lines.append("") }

    private mutating func oneof(
        _ message: MessageSchema, _ index: Int, _ rows: [(FieldSchema, type: String, name: String)],
        _ widths: (type: Int, name: Int)
    ) {
        let oneof = message.oneofs.indices.contains(index) ? message.oneofs[index] : nil
        comment(oneof?.comment ?? [])
        lines.append("\(indent)oneof \(oneof?.name ?? "") {")
        indented { text in for (field, type, name) in rows { text.field(field, type, name, widths) } }
        lines.append("\(indent)}")
    }

    private mutating func field(_ field: FieldSchema, _ type: String, _ name: String, _ widths: (type: Int, name: Int)) {
        comment(field.comment)
        lines.append("\(indent)\(Self.padded(type, widths.type)) \(Self.padded(name, widths.name)) = \(field.number);")
    }

    private static func typeName(_ field: FieldSchema, _ schema: SchemaSet) -> String {
        if field.isRepeated, case .message(let name) = field.kind, let entry = schema.message(named: name), entry.isMapEntry,
            let key = entry.field(1), let value = entry.field(2)
        {
            return "map<\(key.kind.name), \(value.kind.name)>"
        }
        return (field.isRepeated ? "repeated " : field.isOptional ? "optional " : "") + field.kind.name
    }

    private mutating func comment(_ comment: [String]) {
        for line in comment { lines.append("\(indent)//\(line.isEmpty ? "" : " \(line)")") }
    }

    private mutating func indented(_ body: (inout ProtoText) -> Void) {
        let outer = indent
        indent += "  "
        body(&self)
        indent = outer
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
