import CDescriptors
import CProtobufC

/// Turns protoc's descriptors, as protobuf-c structs, into a `Schema`.
struct SchemaReader {
    /// Full protobuf name with a leading dot, as descriptors refer to types.
    private let names: [String: TypeName]

    /// - Throws: `SchemaError` for the first construct that has no counterpart in the generated code.
    static func read(request bytes: [UInt8]) throws -> Schema {
        guard let request = google__protobuf__compiler__code_generator_request__unpack(nil, bytes.count, bytes) else {
            throw SchemaError("standard input", "is not a CodeGeneratorRequest; run this program through protoc")
        }
        defer { google__protobuf__compiler__code_generator_request__free_unpacked(request, nil) }
        let wanted = Set(strings(request.pointee.n_file_to_generate, request.pointee.file_to_generate))
        let files = pointers(request.pointee.n_proto_file, request.pointee.proto_file)
            .filter { wanted.contains(string($0.pointee.name)) }
        var names: [String: TypeName] = [:]
        for file in files { collectNames(in: file.pointee, into: &names) }
        let reader = SchemaReader(names: names)
        return Schema(files: try files.map { try reader.file($0.pointee) }.sorted { $0.path < $1.path })
    }

    private static func collectNames(in file: Google__Protobuf__FileDescriptorProto, into names: inout [String: TypeName]) {
        let package = string(file.package)
        func add(_ name: TypeName) { names["." + name.fullName] = name }
        func add(_ message: Google__Protobuf__DescriptorProto, in parent: TypeName) {
            let name = parent.appending(string(message.name))
            add(name)
            for nested in pointers(message.n_nested_type, message.nested_type) { add(nested.pointee, in: name) }
            for nested in pointers(message.n_enum_type, message.enum_type) { add(name.appending(string(nested.pointee.name))) }
        }
        let root = TypeName(package: package, path: [])
        for message in pointers(file.n_message_type, file.message_type) { add(message.pointee, in: root) }
        for type in pointers(file.n_enum_type, file.enum_type) { add(root.appending(string(type.pointee.name))) }
    }

    private func file(_ file: Google__Protobuf__FileDescriptorProto) throws -> SchemaFile {
        let path = string(file.name)
        let package = string(file.package)
        guard string(file.syntax) == "proto3" else { throw SchemaError(path, "only proto3 is supported") }
        let parts = package.split(separator: ".")
        guard parts.count == 3, parts[0] == "liveshop", parts[2].hasPrefix("v") else {
            throw SchemaError(path, "package \"\(package)\" is not of the form liveshop.<service>.v<number>")
        }
        let root = TypeName(package: package, path: [])
        let comments = Comments(file.source_code_info)
        return SchemaFile(
            path: path, package: package, imports: strings(file.n_dependency, file.dependency),
            messages: try pointers(file.n_message_type, file.message_type).enumerated().map {
                try message($1.pointee, in: root, comments, path: [4, Int32($0)], file: path)
            },
            enums: try pointers(file.n_enum_type, file.enum_type).enumerated().map {
                try enumeration($1.pointee, in: root, comments, path: [5, Int32($0)], file: path)
            },
            services: try pointers(file.n_service, file.service).enumerated().map {
                try service($1.pointee, in: root, comments, path: [6, Int32($0)], file: path)
            })
    }

    private func message(
        _ message: Google__Protobuf__DescriptorProto, in parent: TypeName, _ comments: Comments, path: [Int32], file: String
    ) throws -> MessageType {
        let name = parent.appending(string(message.name))
        let place = "\(file): message \(name.fullName)"
        if message.options?.pointee.map_entry ?? 0 != 0 {
            throw SchemaError(place, "maps are not supported; use a repeated message")
        }
        guard message.n_extension == 0, message.n_extension_range == 0 else {
            throw SchemaError(place, "extensions are not supported")
        }
        return MessageType(
            name: name, comment: comments[path],
            fields: try pointers(message.n_field, message.field).enumerated().map {
                try field($1.pointee, comment: comments[path + [2, Int32($0)]], place: place)
            },
            oneofs: pointers(message.n_oneof_decl, message.oneof_decl).enumerated().map {
                Oneof(name: string($1.pointee.name), comment: comments[path + [8, Int32($0)]])
            },
            messages: try pointers(message.n_nested_type, message.nested_type).enumerated().map {
                try self.message($1.pointee, in: name, comments, path: path + [3, Int32($0)], file: file)
            },
            enums: try pointers(message.n_enum_type, message.enum_type).enumerated().map {
                try enumeration($1.pointee, in: name, comments, path: path + [4, Int32($0)], file: file)
            })
    }

    private func field(_ field: Google__Protobuf__FieldDescriptorProto, comment: [String], place: String) throws -> Field {
        let name = string(field.name)
        let place = "\(place): field \(name)"
        guard field.proto3_optional == 0 else {
            throw SchemaError(place, "proto3 optional is not supported; use a message or a oneof of one member")
        }
        return Field(
            name: name, number: field.number, comment: comment, type: try type(of: field, place: place),
            isRepeated: field.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED,
            oneof: field.has_oneof_index != 0 ? Int(field.oneof_index) : nil,
            swiftType: OptionReader(field.options, \.base).string(OptionNumber.swiftType),
            jsonName: string(field.json_name))
    }

    private func type(of field: Google__Protobuf__FieldDescriptorProto, place: String) throws -> FieldType {
        switch field.type.rawValue {
        case 1: .scalar(.double)
        case 2: .scalar(.float)
        case 3, 16, 18: .scalar(.int64)
        case 4, 6: .scalar(.uint64)
        case 5, 15, 17: .scalar(.int32)
        case 7, 13: .scalar(.uint32)
        case 8: .bool
        case 9: .string
        case 11: .message(try typeName(field.type_name, place: place))
        case 12: .bytes
        case 14: .enumeration(try typeName(field.type_name, place: place))
        case 10: throw SchemaError(place, "groups are not supported")
        default: throw SchemaError(place, "field type \(field.type.rawValue) is not supported")
        }
    }

    private func typeName(_ reference: UnsafeMutablePointer<CChar>?, place: String) throws -> TypeName {
        guard let name = names[string(reference)] else {
            throw SchemaError(place, "\(string(reference)) is not defined in protos/liveshop")
        }
        return name
    }

    private func enumeration(
        _ type: Google__Protobuf__EnumDescriptorProto, in parent: TypeName, _ comments: Comments, path: [Int32], file: String
    ) throws -> EnumType {
        let name = parent.appending(string(type.name))
        if type.options?.pointee.allow_alias ?? 0 != 0 {
            throw SchemaError("\(file): enum \(name.fullName)", "allow_alias is not supported")
        }
        return EnumType(
            name: name, comment: comments[path],
            values: pointers(type.n_value, type.value).enumerated().map {
                EnumValue(name: string($1.pointee.name), number: $1.pointee.number, comment: comments[path + [2, Int32($0)]])
            })
    }

    private func service(
        _ service: Google__Protobuf__ServiceDescriptorProto, in parent: TypeName, _ comments: Comments, path: [Int32],
        file: String
    ) throws -> ServiceType {
        let name = parent.appending(string(service.name))
        return ServiceType(
            name: name, comment: comments[path],
            methods: try pointers(service.n_method, service.method).enumerated().map { index, pointer in
                let method = pointer.pointee
                let place = "\(file): \(name.fullName)/\(string(method.name))"
                guard method.client_streaming == 0 || method.server_streaming == 0 else {
                    throw SchemaError(place, "one side of a method may stream, not both")
                }
                let options = OptionReader(method.options, \.base)
                guard let idempotency = Idempotency(rawValue: Int32(options.number(OptionNumber.idempotency) ?? 0)) else {
                    throw SchemaError(place, "unknown idempotency")
                }
                return MethodType(
                    name: string(method.name), fullName: "\(name.fullName)/\(string(method.name))",
                    comment: comments[path + [2, Int32(index)]], request: try typeName(method.input_type, place: place),
                    response: try typeName(method.output_type, place: place), idempotency: idempotency,
                    streaming: method.client_streaming != 0 ? .requests : method.server_streaming != 0 ? .responses : .none,
                    partitionKey: options.string(OptionNumber.partitionKey) ?? "",
                    defaultDeadlineMilliseconds: UInt32(options.number(OptionNumber.defaultDeadline) ?? 0))
            })
    }
}
