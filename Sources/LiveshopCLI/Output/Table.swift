/// A table of text with aligned columns, for a terminal.
package struct Table {
    package enum Alignment: Sendable { case left, right }

    private let columns: [(title: String, alignment: Alignment)]
    private var rows: [[String]] = []

    package init(_ columns: (String, Alignment)...) { self.init(columns) }

    package init(_ columns: [(String, Alignment)]) { self.columns = columns.map { ($0.0, $0.1) } }

    /// - Precondition: one cell per column.
    package mutating func add(_ cells: String...) { add(cells) }

    /// - Precondition: one cell per column.
    package mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count, "a row has \(cells.count) cells, the table \(columns.count) columns")
        rows.append(cells)
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// Lines without trailing blanks: the titles, a rule, the rows.
    package var lines: [String] {
        let widths = columns.indices.map { column in
            ([columns[column].title] + rows.map { $0[column] }).map(\.displayWidth).max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var text = ""
            for (column, cell) in cells.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.displayWidth)
                let isLast = column == cells.count - 1
                text += columns[column].alignment == .right ? padding + cell : cell + (isLast ? "" : padding)
                if !isLast { text += "  " }
            }
            return text
        }
        return [line(columns.map(\.title)), line(widths.map { String(repeating: "─", count: $0) })] + rows.map(line)
    }

    package func print() { for line in lines { Swift.print(line) } }
}

extension String {
    /// Columns of a terminal: Chinese, Japanese and Korean characters and most emoji take two, combining marks none.
    package var displayWidth: Int {
        reduce(0) { width, character in
            guard let scalar = character.unicodeScalars.first else { return width }
            return width + (Self.isWide(scalar) ? 2 : 1)
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
            0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
            true
        default:
            false
        }
    }
}
