import Foundation

/// The descriptors of all protos as a constant. Base64 in a string: the compiler takes minutes for an array of so many numbers.
enum SwiftDescriptorWriter {
    private static let columns = 124

    static func file(_ fileDescriptorSet: [UInt8]) -> (path: String, contents: String) {
        let text = Array(Data(fileDescriptorSet).base64EncodedString().utf8)
        var source = SwiftSource()
        source.line("import Foundation")
        source.line()
        source.comment(["What `protos/` define, in protobuf's own terms."])
        source.block("public enum MeshSchema") { source in
            source.comment([
                "A packed `google.protobuf.FileDescriptorSet`: each file after those that it imports. Comments are in it, positions in the source are not."
            ])
            source.line(
                "public static let fileDescriptorSet = [UInt8](Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())"
            )
            source.line()
            source.line("private static let base64 = \"\"\"")
            source.indented { source in
                for start in stride(from: 0, to: text.count, by: columns) {
                    source.line(String(decoding: text[start..<min(start + columns, text.count)], as: UTF8.self))
                }
                source.line("\"\"\"")
            }
        }
        return ("MeshSchema/MeshSchema.swift", source.text)
    }
}
