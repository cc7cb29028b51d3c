/// A generated file under construction: lines and their indentation.
struct SwiftSource {
    private var lines: [String] = []
    private var depth = 0

    /// The lines at the head of every generated Swift file. `script/generate` removes only files that carry them.
    static let banner = ["// swift-format-ignore-file", "// DO NOT EDIT: script/generate writes this file from protos/."]

    init() { lines = SwiftSource.banner + [""] }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: " ", count: depth * 4) + text)
    }

    mutating func comment(_ comment: [String]) {
        for text in comment { line(text.isEmpty ? "///" : "/// \(text)") }
    }

    /// `header {`, what `body` writes, `}`.
    mutating func block(_ header: String, closing: String = "}", _ body: (inout SwiftSource) -> Void) {
        line(header + " {")
        depth += 1
        body(&self)
        depth -= 1
        line(closing)
    }

    mutating func indented(_ body: (inout SwiftSource) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }
}
