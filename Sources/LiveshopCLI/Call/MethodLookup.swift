import Messages
import RPCCore

/// Finds a method by what people type.
package enum MethodLookup {
    /// - Parameter name: `Catalog/GetProduct` or `liveshop.catalog.v1.Catalog/GetProduct`; a dot before the method will do as well.
    /// - Throws: `NoSuchMethod`, which says what there is instead.
    package static func method(_ name: String) throws(NoSuchMethod) -> MethodEntry {
        guard let separator = name.lastIndex(of: "/") ?? name.lastIndex(of: ".") else {
            throw NoSuchMethod("\"\(name)\" is not of the form Service/Method; `liveshop services` lists them")
        }
        let service = try self.service(String(name[..<separator]))
        let methodName = String(name[name.index(after: separator)...])
        if let method = service.method(named: methodName) { return method }
        let near = service.methods.first { $0.name.lowercased() == methodName.lowercased() }
        throw NoSuchMethod(
            "\(service.name) has no method \"\(methodName)\"; "
                + (near.map { "did you mean \($0.name)?" } ?? "it has \(service.methods.map(\.name).joined(separator: ", "))"))
    }

    package static func service(_ name: String) throws(NoSuchMethod) -> ServiceEntry {
        if let service = MessageRegistry.service(named: name) { return service }
        let near = MessageRegistry.services.first { entry in
            entry.name.lowercased() == name.lowercased() || entry.name.lowercased() == name.lowercased() + "s"
        }
        let names = MessageRegistry.services.map(\.name).joined(separator: ", ")
        throw NoSuchMethod(
            "there is no service \"\(name)\"; "
                + (near.map { "did you mean \($0.name)?" } ?? "there are \(names); `liveshop services` has their methods"))
    }

    package struct NoSuchMethod: Error, CustomStringConvertible {
        package let description: String
        init(_ description: String) { self.description = description }
    }
}

extension MethodEntry {
    /// As the transport knows it.
    var descriptor: MethodDescriptor {
        let idempotency: MethodIdempotency =
            switch self.idempotency {
            case .readOnly: .readOnly
            case .natural: .natural
            case .keyed, .unrecognized: .keyed
            }
        return MethodDescriptor(
            id: MethodID(rawValue: id), fullName: fullName, request: request, response: response, idempotency: idempotency,
            defaultDeadline: defaultDeadline, streaming: streaming)
    }
}
