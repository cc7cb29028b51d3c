import CDescriptors

/// The comments of a proto file by the path of what they belong to (see `SourceCodeInfo.Location.path` in descriptor.proto).
struct Comments {
    private var byPath: [[Int32]: [String]] = [:]

    init(_ info: UnsafeMutablePointer<Google__Protobuf__SourceCodeInfo>?) {
        guard let info else { return }
        for location in pointers(info.pointee.n_location, info.pointee.location) {
            let path = Array(UnsafeBufferPointer(start: location.pointee.path, count: location.pointee.n_path))
            let text = string(location.pointee.leading_comments) + string(location.pointee.trailing_comments)
            if !text.isEmpty { byPath[path] = Comments.lines(text) }
        }
    }

    subscript(path: [Int32]) -> [String] { byPath[path] ?? [] }

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
