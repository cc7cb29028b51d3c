/// The comments of a file by the path of what they stand above: `google.protobuf.SourceCodeInfo`.
struct CommentTable {
    private var byPath: [[Int32]: [String]] = [:]

    init() {}

    /// - Parameter bytes: a packed `SourceCodeInfo`.
    init(_ bytes: ArraySlice<UInt8>) throws(DynamicMessageError) {
        var reader = WireReader(bytes)
        while let (number, type) = try reader.tag() {
            guard number == 1, type == .lengthPrefixed else {
                try reader.skip(type, number)
                continue
            }
            try location(try reader.lengthPrefixed())
        }
    }

    subscript(path: [Int32]) -> [String] { byPath[path] ?? [] }

    private mutating func location(_ bytes: ArraySlice<UInt8>) throws(DynamicMessageError) {
        var path: [Int32] = []
        var comment = ""
        var reader = WireReader(bytes)
        while let (number, type) = try reader.tag() {
            switch (number, type) {
            case (1, .lengthPrefixed):
                var packed = WireReader(try reader.lengthPrefixed())
                while !packed.isAtEnd { path.append(Int32(truncatingIfNeeded: try packed.varint())) }
            case (1, .varint): path.append(Int32(truncatingIfNeeded: try reader.varint()))
            // Leading, or else trailing.
            case (3, .lengthPrefixed): comment = try reader.text()
            case (4, .lengthPrefixed):
                let trailing = try reader.text()
                if comment.isEmpty { comment = trailing }
            default: try reader.skip(type, number)
            }
        }
        if !comment.isEmpty { byPath[path] = Self.lines(comment) }
    }

    /// Without the one space after `//` and without empty lines at either end.
    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.hasPrefix(" ") ? line.dropFirst() : line)
        }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        return lines
    }
}
