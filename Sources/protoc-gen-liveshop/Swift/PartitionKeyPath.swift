/// The dotted path of a `partition_key` option, walked through the request's fields.
enum PartitionKeyPath {
    /// `.sku.rawValue`, `.order?.buyerID.rawValue`: what follows the request value in Swift. The path has been checked.
    static func expression(_ method: MethodType, _ schema: Schema) -> String {
        guard case .success(let fields) = resolve(method, schema) else { return "" }
        return fields.map { field in
            "." + field.escapedName + (field.isMessage ? "?" : field.swiftType == nil ? "" : ".rawValue")
        }.joined()
    }

    /// The fields on the path, or what is wrong with it.
    static func resolve(_ method: MethodType, _ schema: Schema) -> Result<[Field], SchemaError> {
        var fields: [Field] = []
        var message = schema.messages.first { $0.name == method.request }
        for part in method.partitionKey.split(separator: ".", omittingEmptySubsequences: false) {
            let place = "\(method.fullName): partition_key \"\(method.partitionKey)\""
            guard let current = message, let field = current.fields.first(where: { $0.name == part }) else {
                return .failure(SchemaError(place, "there is no field \"\(part)\""))
            }
            guard !field.isRepeated, field.oneof == nil else {
                return .failure(SchemaError(place, "field \"\(part)\" is not singular"))
            }
            fields.append(field)
            if case .message(let name) = field.type {
                message = schema.messages.first { $0.name == name }
            } else {
                message = nil
            }
        }
        guard fields.last?.type == .string else {
            return .failure(
                SchemaError("\(method.fullName): partition_key \"\(method.partitionKey)\"", "does not end in a string field"))
        }
        return .success(fields)
    }
}
