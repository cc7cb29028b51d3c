import Messages

/// Reads a `google.protobuf.FileDescriptorProto`; the numbers are those of `google/protobuf/descriptor.proto`.
struct FileReading {
    private let file: DescriptorFile
    private var comments = CommentTable()
    private var syntax = "proto2"
    private(set) var messages: [MessageSchema] = []
    private(set) var enums: [EnumSchema] = []
    private(set) var services: [ServiceSchema] = []

    init(_ file: DescriptorFile) { self.file = file }

    mutating func read() throws(DynamicMessageError) {
        do throws(DynamicMessageError) { try definitions() } catch {
            throw DynamicMessageError(error.place.isEmpty ? file.name : "\(file.name): \(error.place)", error.rule)
        }
    }

    private mutating func definitions() throws(DynamicMessageError) {
        var definitions: [(number: Int32, bytes: ArraySlice<UInt8>)] = []
        var reader = WireReader(file.bytes)
        while let (number, type) = try reader.tag() {
            switch (number, type) {
            case (4, .lengthPrefixed), (5, .lengthPrefixed), (6, .lengthPrefixed):
                definitions.append((number, try reader.lengthPrefixed()))
            case (9, .lengthPrefixed): comments = try CommentTable(try reader.lengthPrefixed())
            case (12, .lengthPrefixed): syntax = try reader.text()
            default: try reader.skip(type, number)
            }
        }
        var indices: [Int32: Int32] = [:]
        for (number, bytes) in definitions {
            let path = [number, indices[number, default: 0]]
            indices[number, default: 0] += 1
            switch number {
            case 4: try message(bytes, in: file.package, path)
            case 5: try enumeration(bytes, in: file.package, path)
            default: try service(bytes, path)
            }
        }
    }

    // MARK: Messages

    private mutating func message(_ bytes: ArraySlice<UInt8>, in scope: String, _ path: [Int32]) throws(DynamicMessageError) {
        var name = ""
        var isMapEntry = false
        var fields: [ArraySlice<UInt8>] = []
        var oneofs: [String] = []
        var nested: [(number: Int32, bytes: ArraySlice<UInt8>)] = []
        var reader = WireReader(bytes)
        while let (number, type) = try reader.tag() {
            switch (number, type) {
            case (1, .lengthPrefixed): name = try reader.text()
            case (2, .lengthPrefixed): fields.append(try reader.lengthPrefixed())
            case (3, .lengthPrefixed), (4, .lengthPrefixed): nested.append((number, try reader.lengthPrefixed()))
            case (7, .lengthPrefixed): isMapEntry = try Self.number(7, in: try reader.lengthPrefixed()) == 1
            case (8, .lengthPrefixed): oneofs.append(try Self.text(1, in: try reader.lengthPrefixed()))
            default: try reader.skip(type, number)
            }
        }
        let fullName = DescriptorFile.qualified(scope, name)
        let raw = try fields.enumerated().map { (index, bytes) throws(DynamicMessageError) in
            try RawField(bytes, comment: comments[path + [2, Int32(index)]], in: fullName)
        }
        // A oneof that `optional` stands for is no oneof to people; protoc puts those last.
        let real = Set(raw.filter { !$0.isProto3Optional }.compactMap(\.oneof))
        messages.append(
            MessageSchema(
                fullName: fullName, comment: comments[path], fields: raw.map { $0.schema(syntax: syntax) },
                oneofs: oneofs.enumerated().filter { real.contains($0.offset) }.map {
                    OneofSchema(name: $0.element, comment: comments[path + [8, Int32($0.offset)]])
                }, isMapEntry: isMapEntry, file: file.name))
        var indices: [Int32: Int32] = [:]
        for (number, bytes) in nested {
            let inner = path + [number, indices[number, default: 0]]
            indices[number, default: 0] += 1
            if number == 3 {
                try message(bytes, in: fullName, inner)
            } else {
                try enumeration(bytes, in: fullName, inner)
            }
        }
    }

    // MARK: Enums

    private mutating func enumeration(
        _ bytes: ArraySlice<UInt8>, in scope: String, _ path: [Int32]
    ) throws(DynamicMessageError) {
        var name = ""
        var values: [EnumSchema.Value] = []
        var reader = WireReader(bytes)
        while let (number, type) = try reader.tag() {
            switch (number, type) {
            case (1, .lengthPrefixed): name = try reader.text()
            case (2, .lengthPrefixed):
                let value = try reader.lengthPrefixed()
                values.append(
                    EnumSchema.Value(
                        name: try Self.text(1, in: value),
                        number: Int32(truncatingIfNeeded: try Self.number(2, in: value) ?? 0),
                        comment: comments[path + [2, Int32(values.count)]]))
            default: try reader.skip(type, number)
            }
        }
        enums.append(
            EnumSchema(
                fullName: DescriptorFile.qualified(scope, name), comment: comments[path], values: values, file: file.name))
    }

    // MARK: Services

    private mutating func service(_ bytes: ArraySlice<UInt8>, _ path: [Int32]) throws(DynamicMessageError) {
        let name = DescriptorFile.qualified(file.package, try Self.text(1, in: bytes))
        var methods: [MethodSchema] = []
        var reader = WireReader(bytes)
        while let (number, type) = try reader.tag() {
            guard number == 2, type == .lengthPrefixed else {
                try reader.skip(type, number)
                continue
            }
            methods.append(
                try method(try reader.lengthPrefixed(), of: name, comments[path + [2, Int32(methods.count)]]))
        }
        services.append(ServiceSchema(fullName: name, comment: comments[path], methods: methods, file: file.name))
    }

    private func method(
        _ bytes: ArraySlice<UInt8>, of service: String, _ comment: [String]
    ) throws(DynamicMessageError) -> MethodSchema {
        var options: ArraySlice<UInt8> = []
        var reader = WireReader(bytes)
        while let (number, type) = try reader.tag() {
            if number == 4, type == .lengthPrefixed {
                options = try reader.lengthPrefixed()
            } else {
                try reader.skip(type, number)
            }
        }
        let name = try Self.text(1, in: bytes)
        let deadline = try Self.number(OptionNumber.defaultDeadline, in: options) ?? 0
        let streams = (try Self.number(5, in: bytes) == 1, try Self.number(6, in: bytes) == 1)
        return MethodSchema(
            name: name, fullName: "\(service)/\(name)", comment: comment,
            request: Self.withoutDot(try Self.text(2, in: bytes)), response: Self.withoutDot(try Self.text(3, in: bytes)),
            streaming: streams.0 ? (streams.1 ? .both : .requests) : streams.1 ? .responses : .none,
            idempotency: Idempotency(
                rawValue: Int32(truncatingIfNeeded: try Self.number(OptionNumber.idempotency, in: options) ?? 0)),
            partitionKey: try Self.text(OptionNumber.partitionKey, in: options).split(separator: ".").map(String.init),
            defaultDeadline: deadline == 0
                ? MethodSchema.defaultDeadlineUnlessGiven : .milliseconds(Int64(clamping: deadline)))
    }

    /// Of `liveshop/common/v1/options.proto`.
    private enum OptionNumber {
        static let idempotency: Int32 = 50010
        static let partitionKey: Int32 = 50011
        static let defaultDeadline: Int32 = 50012
    }

    // MARK: Single fields

    /// The last value of a string field; empty if it is not there.
    static func text(_ wanted: Int32, in bytes: ArraySlice<UInt8>) throws(DynamicMessageError) -> String {
        var reader = WireReader(bytes)
        var text = ""
        while let (number, type) = try reader.tag() {
            if number == wanted, type == .lengthPrefixed { text = try reader.text() } else { try reader.skip(type, number) }
        }
        return text
    }

    /// The last value of a number; nil if it is not there.
    static func number(_ wanted: Int32, in bytes: ArraySlice<UInt8>) throws(DynamicMessageError) -> UInt64? {
        var reader = WireReader(bytes)
        var value: UInt64?
        while let (number, type) = try reader.tag() {
            if number == wanted, type == .varint { value = try reader.varint() } else { try reader.skip(type, number) }
        }
        return value
    }

    /// Descriptors write types as `.package.Type`.
    static func withoutDot(_ name: String) -> String { name.hasPrefix(".") ? String(name.dropFirst()) : name }
}
