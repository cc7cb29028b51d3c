import DynamicMessages
import RPCCore

/// What `describe` shows for a name.
package struct Description {
    private var services: [ServiceSchema] = []
    private var methods: [MethodSchema] = []
    private var messages: [MessageSchema] = []
    private var enums: [EnumSchema] = []
    private let schema: SchemaSet

    /// - Parameters:
    ///   - name: what people type; nil: all services.
    ///   - followsFields: adds the types of fields, and of their fields.
    /// - Throws: what there is instead, if there is nothing of that name.
    package init(_ name: String?, followsFields: Bool, in schema: SchemaSet) throws(MethodLookup.NoSuchMethod) {
        self.schema = schema
        if let name, let message = Self.match(name, schema.messages.filter { !$0.isMapEntry }, \.fullName) {
            messages = [message]
        } else if let name, let type = Self.match(name, schema.enums, \.fullName) {
            enums = [type]
        } else if let name, name.contains("/") || schema.service(named: name) == nil {
            let lookup = MethodLookup(schema)
            // A single word that is nothing known is most likely meant for a service.
            guard name.contains("/") || name.contains(".") else { throw try Self.noSuch(name, lookup) }
            let method = try lookup.method(name)
            methods = [method]
            messages = [method.request, method.response].compactMap { schema.message(named: $0) }
            if method.request == method.response { messages = Array(messages.prefix(1)) }
        } else {
            services = name.flatMap { schema.service(named: $0) }.map { [$0] } ?? schema.services
        }
        if followsFields { follow() }
    }

    private static func noSuch(
        _ name: String, _ lookup: MethodLookup
    ) throws(MethodLookup.NoSuchMethod) -> MethodLookup.NoSuchMethod {
        do throws(MethodLookup.NoSuchMethod) { _ = try lookup.service(name) } catch { return error }
        return MethodLookup.NoSuchMethod("there is no \"\(name)\"")
    }

    private static func match<T>(_ name: String, _ all: [T], _ fullName: KeyPath<T, String>) -> T? {
        all.first { $0[keyPath: fullName] == name } ?? all.first { $0[keyPath: fullName].hasSuffix(".\(name)") }
    }

    /// Adds what is reached through fields, each type once.
    private mutating func follow() {
        if methods.isEmpty {
            for method in services.flatMap(\.methods) { add(messagesNamed: [method.request, method.response]) }
        }
        var known = Set(messages.map(\.fullName))
        var index = 0
        while index < messages.count {
            for field in messages[index].fields {
                switch field.kind {
                case .message(let name):
                    guard known.insert(name).inserted, let message = schema.message(named: name) else { continue }
                    messages.append(message)
                case .enumeration(let name):
                    guard known.insert(name).inserted, let type = schema.enumeration(named: name) else { continue }
                    enums.append(type)
                default: break
                }
            }
            index += 1
        }
        messages.removeAll(where: \.isMapEntry)
    }

    private mutating func add(messagesNamed names: [String]) {
        for name in names where !messages.contains(where: { $0.fullName == name }) {
            if let message = schema.message(named: name) { messages.append(message) }
        }
    }

    package var lines: [String] {
        var text = ProtoText()
        var isFirst = true
        func part(_ write: (inout ProtoText) -> Void) {
            if !isFirst { text.blank() }
            isFirst = false
            write(&text)
        }
        for service in services { part { $0.service(service) } }
        for method in methods { part { $0.method(method) } }
        for message in messages { part { $0.message(message, in: schema) } }
        for type in enums { part { $0.enumeration(type) } }
        return text.lines
    }
}

extension Description {
    /// For programs.
    package struct Object: Encodable {
        struct Method: Encodable {
            var name: String, id: UInt32, request: String, response: String, streaming: String, idempotency: String
            var deadlineMilliseconds: Int64, partitionKey: String, comment: String
        }

        struct Service: Encodable { var name: String, comment: String, methods: [Method] }

        struct Field: Encodable {
            var name: String, jsonName: String, number: Int32, type: String, repeated: Bool, optional: Bool, comment: String
            var oneof: String?
        }

        struct Message: Encodable { var name: String, comment: String, fields: [Field] }

        struct Value: Encodable { var name: String, number: Int32, comment: String }

        struct Enumeration: Encodable { var name: String, comment: String, values: [Value] }

        var services: [Service], methods: [Method], messages: [Message], enums: [Enumeration]
    }

    package var object: Object {
        Object(
            services: services.map {
                .init(name: $0.fullName, comment: $0.comment.text, methods: $0.methods.map(Object.Method.init))
            }, methods: methods.map(Object.Method.init),
            messages: messages.map { message in
                .init(
                    name: message.fullName, comment: message.comment.text,
                    fields: message.fields.map { Object.Field($0, of: message) })
            },
            enums: enums.map { type in
                .init(
                    name: type.fullName, comment: type.comment.text,
                    values: type.values.map { .init(name: $0.name, number: $0.number, comment: $0.comment.text) })
            })
    }
}

extension Description.Object.Method {
    init(_ method: MethodSchema) {
        self.init(
            name: method.fullName, id: MethodID(fullName: method.fullName).rawValue, request: method.request,
            response: method.response, streaming: method.streaming.shortName, idempotency: method.idempotencyName,
            deadlineMilliseconds: method.defaultDeadline.microseconds / 1_000,
            partitionKey: method.partitionKey.joined(separator: "."), comment: method.comment.text)
    }
}

extension Description.Object.Field {
    init(_ field: FieldSchema, of message: MessageSchema) {
        self.init(
            name: field.name, jsonName: field.jsonName, number: field.number, type: field.kind.name,
            repeated: field.isRepeated, optional: field.isOptional, comment: field.comment.text,
            oneof: field.oneof.flatMap { message.oneofs.indices.contains($0) ? message.oneofs[$0].name : nil })
    }
}

extension [String] {
    /// Lines of a comment.
    fileprivate var text: String { joined(separator: "\n") }
}
