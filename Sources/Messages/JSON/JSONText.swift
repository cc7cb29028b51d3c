/// JSON being written: brackets, commas, and scalars as protobuf's mapping has them.
package struct JSONText {
    package private(set) var text = ""
    private let pretty: Bool
    private var depth = 0
    private var isFirst = true

    /// - Parameter pretty: one field per line, indented by two spaces; otherwise one line.
    package init(pretty: Bool) { self.pretty = pretty }

    /// - Parameter bracket: `{` or `[`.
    package mutating func open(_ bracket: String) {
        text += bracket
        depth += 1
        isFirst = true
    }

    /// - Parameter bracket: the counterpart.
    package mutating func close(_ bracket: String) {
        depth -= 1
        if pretty, !isFirst { newLine() }
        text += bracket
        isFirst = false
    }

    /// Before each element of an array, and each key.
    package mutating func separate() {
        if !isFirst { text += "," }
        if pretty { newLine() }
        isFirst = false
    }

    package mutating func key(_ name: String) {
        separate()
        string(name)
        text += pretty ? ": " : ":"
    }

    /// As it stands.
    package mutating func raw(_ json: String) { text += json }

    package mutating func number(_ value: some BinaryFloatingPoint & CustomStringConvertible) {
        if value.isNaN {
            text += "\"NaN\""
        } else if value.isInfinite {
            text += value < 0 ? "\"-Infinity\"" : "\"Infinity\""
        } else {
            text += value.description
        }
    }

    package mutating func string(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{00}"..<"\u{20}", "\u{7f}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func newLine() {
        text += "\n"
        for _ in 0..<depth { text += "  " }
    }
}
