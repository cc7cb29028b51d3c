/// `init(wire:)`: copies out of the protobuf-c struct.
struct SwiftWireDecoding {
    /// The struct may lie in this process's arena or come from the other side of a border: members are read through a
    /// `StructReader`, which then checks what only an arena can be trusted with.
    let sharesStructs: Bool

    private var arena: String { sharesStructs ? "&arena" : "arena" }

    func initializer(_ message: MessageType, _ source: inout SwiftSource) {
        let reader = sharesStructs ? "inout some StructReader" : "Arena"
        source.block("init(wire: UnsafePointer<\(message.name.cType)>, _ arena: \(reader)) throws(MessageError)") { source in
            for property in message.properties {
                switch property {
                case .field(let field) where field.isRepeated: repeated(field, &source)
                case .field(let field): singular(field, &source)
                case .oneof(let oneof, let members): self.oneof(oneof, members, &source)
                }
            }
        }
    }

    private func singular(_ field: Field, _ source: inout SwiftSource) {
        let member = "wire.pointee.\(Naming.cField(field.name))"
        if case .message(let name) = field.type {
            source.line("if let value = \(member) { self.\(field.escapedName) = try \(name.swift)(wire: value, \(arena)) }")
        } else {
            source.line("self.\(field.escapedName) = \(value(of: field, member))")
        }
    }

    private func oneof(_ oneof: Oneof, _ members: [Field], _ source: inout SwiftSource) {
        source.line("switch wire.pointee.\(Naming.cField(oneof.name))_case.rawValue {")
        for field in members {
            let member = "wire.pointee.\(Naming.cField(field.name))"
            source.line("case \(field.number):")
            source.indented { source in
                if case .message(let name) = field.type {
                    source.line(
                        "if let value = \(member) { self.\(oneof.escapedName) = .\(field.escapedName)(try \(name.swift)(wire: value, \(arena))) }"
                    )
                } else {
                    source.line("self.\(oneof.escapedName) = .\(field.escapedName)(\(value(of: field, member)))")
                }
            }
        }
        source.line("default: self.\(oneof.escapedName) = nil")
        source.line("}")
    }

    private func repeated(_ field: Field, _ source: inout SwiftSource) {
        let name = Naming.cField(field.name)
        var count = "wire.pointee.n_\(field.name.lowercased())"
        if case .scalar = field.type, !field.isInstant {
            source.line(
                sharesStructs
                    ? "self.\(field.escapedName) = try arena.numbers(wire.pointee.\(name), \(count), Self.fullName)"
                    : "self.\(field.escapedName) = Array(UnsafeBufferPointer(start: wire.pointee.\(name), count: \(count)))")
            return
        }
        source.block("if let elements = wire.pointee.\(name)") { source in
            if sharesStructs {
                source.line("let count = try arena.count(\(count), Self.fullName)")
                count = "count"
            }
            source.line("self.\(field.escapedName).reserveCapacity(\(count))")
            source.block("for index in 0..<\(count)") { source in
                if case .message(let name) = field.type {
                    source.line("guard let element = elements[index] else { continue }")
                    source.line("self.\(field.escapedName).append(try \(name.swift)(wire: element, \(arena)))")
                } else {
                    source.line("self.\(field.escapedName).append(\(value(of: field, "elements[index]")))")
                }
            }
        }
    }

    /// Swift value of a C member that is not a message.
    private func value(of field: Field, _ member: String) -> String {
        switch field.type {
        case .scalar: return field.isInstant ? "Instant(microseconds: \(member))" : member
        case .bool: return "\(member) != 0"
        case .string:
            let text = "arena.text(\(member), Self.fullName, \"\(field.name)\")"
            return field.swiftType.map { "\($0)(rawValue: try \(text))" } ?? "try \(text)"
        case .bytes: return sharesStructs ? "try arena.bytes(\(member), Self.fullName)" : "arena.bytes(\(member))"
        case .enumeration(let name): return "\(name.swift)(rawValue: Int32(truncatingIfNeeded: \(member).rawValue))"
        case .message(let name): return "try \(name.swift)(wire: \(member), \(arena))"
        }
    }
}
