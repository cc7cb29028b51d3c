import CDescriptors
import CProtobufC

/// What protoc says of all files, packed again for programs that ask for it at run time: without the plugins' package, which is not called over
/// the mesh, and of the positions in the source only the comments that hang on them.
enum DescriptorPacker {
    /// - Returns: a packed `google.protobuf.FileDescriptorSet`, each file after those that it imports.
    static func fileDescriptorSet(request bytes: [UInt8]) throws(SchemaError) -> [UInt8] {
        guard let request = google__protobuf__compiler__code_generator_request__unpack(nil, bytes.count, bytes) else {
            throw SchemaError("standard input", "is not a CodeGeneratorRequest; run this program through protoc")
        }
        defer { google__protobuf__compiler__code_generator_request__free_unpacked(request, nil) }
        // protoc puts imports first.
        return pointers(request.pointee.n_proto_file, request.pointee.proto_file)
            .filter { !Destination.isPlugin(package: string($0.pointee.package)) }
            .flatMap { file in
                let packed = packed(file)
                // Field 1 of FileDescriptorSet.
                return [0x0a] + varint(packed.count) + packed
            }
    }

    private static func packed(_ file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>) -> [UInt8] {
        let info = file.pointee.source_code_info
        let isOurs = Destination.isGenerated(package: string(file.pointee.package))
        // Taken out for the time of packing only: what protobuf-c unpacked it also frees.
        let locations = info?.pointee.n_location ?? 0
        if let info {
            var kept = 0
            for index in 0..<locations {
                guard isOurs, let location = info.pointee.location[index], string(location.pointee.leading_comments) != ""
                else {
                    continue
                }
                info.pointee.location.swap(kept, index)
                kept += 1
            }
            info.pointee.n_location = kept
        }
        defer { info?.pointee.n_location = locations }
        let spans = pointers(info?.pointee.n_location ?? 0, info?.pointee.location).map { ($0, $0.pointee.n_span) }
        for (location, _) in spans { location.pointee.n_span = 0 }
        defer { for (location, count) in spans { location.pointee.n_span = count } }
        let size = google__protobuf__file_descriptor_proto__get_packed_size(file)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = google__protobuf__file_descriptor_proto__pack(file, buffer.baseAddress)
        }
    }

    private static func varint(_ value: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }
}

extension UnsafeMutablePointer {
    fileprivate func swap(_ first: Int, _ second: Int) {
        let value = self[first]
        self[first] = self[second]
        self[second] = value
    }
}
