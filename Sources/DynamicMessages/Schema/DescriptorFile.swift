/// A `google.protobuf.FileDescriptorProto` that was only looked over: what it is called, what it needs and what it defines.
public struct DescriptorFile: Hashable, Sendable {
    /// Path below the proto root, e.g. `liveshop/order/v1/order.proto`.
    public let name: String
    public let package: String
    /// Paths of the files it imports.
    public let dependencies: [String]
    /// Full names of its services.
    public let services: [String]
    /// Full names of its messages and enums, also those inside messages.
    public let types: [String]
    /// The packed descriptor.
    public let bytes: ArraySlice<UInt8>

    /// - Parameter fileDescriptorSet: a packed `google.protobuf.FileDescriptorSet`.
    public static func files(in fileDescriptorSet: [UInt8]) throws(DynamicMessageError) -> [DescriptorFile] {
        guard fileDescriptorSet.count <= DynamicLimits.descriptorBytesMax else {
            throw DynamicMessageError(
                "", "descriptors of \(fileDescriptorSet.count) bytes; at most \(DynamicLimits.descriptorBytesMax)")
        }
        var reader = WireReader(fileDescriptorSet)
        var files: [DescriptorFile] = []
        while let (number, type) = try reader.tag() {
            if number == 1, type == .lengthPrefixed {
                files.append(try DescriptorFile(try reader.lengthPrefixed()))
            } else {
                try reader.skip(type, number)
            }
        }
        return files
    }

    /// A packed `google.protobuf.FileDescriptorSet`.
    public static func fileDescriptorSet(_ files: [DescriptorFile]) -> [UInt8] {
        var writer = WireWriter()
        for file in files {
            writer.tag(1, .lengthPrefixed)
            writer.lengthPrefixed(file.bytes)
        }
        return writer.bytes
    }

    /// - Parameter bytes: a packed `google.protobuf.FileDescriptorProto`.
    public init(_ bytes: ArraySlice<UInt8>) throws(DynamicMessageError) {
        var name = ""
        var package = ""
        var dependencies: [String] = []
        var definitions: [(number: Int32, bytes: ArraySlice<UInt8>)] = []
        var reader = WireReader(bytes)
        while let (number, type) = try reader.tag() {
            switch (number, type) {
            case (1, .lengthPrefixed): name = try reader.text()
            case (2, .lengthPrefixed): package = try reader.text()
            case (3, .lengthPrefixed): dependencies.append(try reader.text())
            case (4, .lengthPrefixed), (5, .lengthPrefixed), (6, .lengthPrefixed):
                definitions.append((number, try reader.lengthPrefixed()))
            default: try reader.skip(type, number)
            }
        }
        guard !name.isEmpty else { throw DynamicMessageError("", "a descriptor of a file without a name") }
        var services: [String] = []
        var types: [String] = []
        for (number, definition) in definitions {
            if number == 6 {
                services.append(Self.qualified(package, try Self.nameField(definition)))
            } else {
                try Self.collect(definition, isMessage: number == 4, in: package, depth: 0, into: &types)
            }
        }
        self.init(name: name, package: package, dependencies: dependencies, services: services, types: types, bytes: bytes)
    }

    private init(
        name: String, package: String, dependencies: [String], services: [String], types: [String], bytes: ArraySlice<UInt8>
    ) {
        (self.name, self.package, self.dependencies) = (name, package, dependencies)
        (self.services, self.types, self.bytes) = (services, types, bytes)
    }

    static func qualified(_ scope: String, _ name: String) -> String { scope.isEmpty ? name : "\(scope).\(name)" }

    private static func collect(
        _ definition: ArraySlice<UInt8>, isMessage: Bool, in scope: String, depth: Int, into types: inout [String]
    ) throws(DynamicMessageError) {
        guard depth < DynamicLimits.depthMax else {
            throw DynamicMessageError(scope, "types nested deeper than \(DynamicLimits.depthMax)")
        }
        let fullName = qualified(scope, try nameField(definition))
        types.append(fullName)
        guard isMessage else { return }
        var reader = WireReader(definition)
        while let (number, type) = try reader.tag() {
            // nested_type, enum_type.
            if number == 3 || number == 4, type == .lengthPrefixed {
                let nested = try reader.lengthPrefixed()
                try collect(nested, isMessage: number == 3, in: fullName, depth: depth + 1, into: &types)
            } else {
                try reader.skip(type, number)
            }
        }
    }

    /// Field 1 of every kind of descriptor.
    private static func nameField(_ definition: ArraySlice<UInt8>) throws(DynamicMessageError) -> String {
        var reader = WireReader(definition)
        var name = ""
        while let (number, type) = try reader.tag() {
            if number == 1, type == .lengthPrefixed { name = try reader.text() } else { try reader.skip(type, number) }
        }
        guard !name.isEmpty else { throw DynamicMessageError("", "a descriptor without a name") }
        return name
    }
}
