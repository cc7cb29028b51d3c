import DynamicMessages
import Messages
import RPCCore

/// Finds services and methods by what people type.
package struct MethodLookup {
    package let schema: SchemaSet

    package init(_ schema: SchemaSet) { self.schema = schema }

    /// The parts of `Catalog/GetProduct` or `liveshop.catalog.v1.Catalog/GetProduct`; a dot before the method will do as well.
    package static func parts(_ name: String) throws(NoSuchMethod) -> (service: String, method: String) {
        guard let separator = name.lastIndex(of: "/") ?? name.lastIndex(of: ".") else {
            throw NoSuchMethod("\"\(name)\" is not of the form Service/Method; `liveshop services` lists them")
        }
        return (String(name[..<separator]), String(name[name.index(after: separator)...]))
    }

    /// - Parameter name: as `parts` takes it.
    /// - Throws: `NoSuchMethod`, which says what there is instead.
    package func method(_ name: String) throws(NoSuchMethod) -> MethodSchema {
        let parts = try Self.parts(name)
        let service = try self.service(parts.service)
        if let method = service.method(named: parts.method) { return method }
        let near = service.methods.first { $0.name.lowercased() == parts.method.lowercased() }
        throw NoSuchMethod(
            "\(service.name) has no method \"\(parts.method)\"; "
                + (near.map { "did you mean \($0.name)?" } ?? "it has \(service.methods.map(\.name).joined(separator: ", "))"))
    }

    package func service(_ name: String) throws(NoSuchMethod) -> ServiceSchema {
        if let service = schema.service(named: name) { return service }
        let near = schema.services.first { entry in
            entry.name.lowercased() == name.lowercased() || entry.name.lowercased() == name.lowercased() + "s"
        }
        let names = schema.services.map(\.name).joined(separator: ", ")
        throw NoSuchMethod(
            "there is no service \"\(name)\"; "
                + (near.map { "did you mean \($0.name)?" } ?? "there are \(names); `liveshop services` has their methods"))
    }

    package struct NoSuchMethod: Error, CustomStringConvertible {
        package let description: String
        package init(_ description: String) { self.description = description }
    }
}

extension MethodSchema {
    /// As the transport knows it.
    ///
    /// - Throws: UNIMPLEMENTED for a method that streams both ways at once.
    func descriptor() throws(RPCError) -> MethodDescriptor {
        let streaming: MethodStreaming
        switch self.streaming {
        case .none: streaming = .none
        case .requests: streaming = .requests
        case .responses: streaming = .responses
        case .both: throw RPCError(.unimplemented, "\(fullName) streams both ways; a call of the mesh streams one way")
        }
        let idempotency: MethodIdempotency =
            switch self.idempotency {
            case .readOnly: .readOnly
            case .natural: .natural
            case .keyed, .unrecognized: .keyed
            }
        return MethodDescriptor(
            id: MethodID(fullName: fullName), fullName: fullName, request: request, response: response,
            idempotency: idempotency, defaultDeadline: defaultDeadline, streaming: streaming)
    }

    /// What may be done when a call ended without an answer.
    var idempotencyName: String {
        switch idempotency {
        case .readOnly: "read only"
        case .natural: "safe"
        case .keyed, .unrecognized: "with key"
        }
    }
}
