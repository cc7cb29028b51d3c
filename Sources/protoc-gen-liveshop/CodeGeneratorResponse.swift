import CDescriptors
import Foundation

/// What goes back to protoc.
enum CodeGeneratorResponse {
    /// Contents by path below the output directory.
    case files([(path: String, contents: String)])
    /// protoc prints it and fails.
    case error(String)

    /// Packed with protobuf-c. The process ends right after, so nothing here is freed.
    func packed() -> [UInt8] {
        var response = Google__Protobuf__Compiler__CodeGeneratorResponse()
        google__protobuf__compiler__code_generator_response__init(&response)
        switch self {
        case .error(let message):
            response.error = strdup(message)
        case .files(let files):
            let list = UnsafeMutablePointer<UnsafeMutablePointer<Google__Protobuf__Compiler__CodeGeneratorResponse__File>?>
                .allocate(capacity: files.count)
            for (index, file) in files.enumerated() {
                let entry = UnsafeMutablePointer<Google__Protobuf__Compiler__CodeGeneratorResponse__File>.allocate(capacity: 1)
                google__protobuf__compiler__code_generator_response__file__init(entry)
                entry.pointee.name = strdup(file.path)
                entry.pointee.content = strdup(file.contents)
                list[index] = entry
            }
            response.n_file = files.count
            response.file = list
        }
        let size = google__protobuf__compiler__code_generator_response__get_packed_size(&response)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = google__protobuf__compiler__code_generator_response__pack(&response, buffer.baseAddress)
        }
    }
}
