/// A CSV file with a header line, as rows of named columns.
package struct CSVTable {
    package enum Item: Hashable, Sendable {
        case row(CSVRow)
        case refused(Refusal)
    }

    private var parser = CSVParser()
    private let required: [String]
    private var positions: [String: Int]?
    private var width = 0

    /// - Parameter required: columns that must be there, by name; their order is free and others are ignored.
    package init(required: [String]) { self.required = required }

    /// - Throws: `InputError` if the header lacks a column or names one twice.
    package mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [Item] { try rows(parser.feed(bytes)) }

    package mutating func finish() throws(InputError) -> [Item] {
        let items = try rows(parser.finish())
        if positions == nil { throw InputError(malformed: "no header line: expected \(required.joined(separator: ","))") }
        return items
    }

    private mutating func rows(_ items: [CSVParser.Item]) throws(InputError) -> [Item] {
        var rows: [Item] = []
        for item in items {
            switch item {
            case .refused(let line, let reason, let text):
                rows.append(.refused(Refusal(line: line, reason: reason, text: text)))
            case .record(let line, let fields, let text):
                guard let positions else {
                    try readHeader(fields)
                    continue
                }
                if fields.count == width {
                    rows.append(.row(CSVRow(line: line, text: text, fields: fields, positions: positions)))
                } else {
                    let reason = "\(fields.count) fields, the header has \(width)"
                    rows.append(.refused(Refusal(line: line, reason: reason, text: text)))
                }
            }
        }
        return rows
    }

    private mutating func readHeader(_ names: [String]) throws(InputError) {
        var positions: [String: Int] = [:]
        for (position, name) in names.enumerated() where positions.updateValue(position, forKey: name) != nil {
            throw InputError(malformed: "the header names column \"\(name)\" twice")
        }
        let missing = required.filter { positions[$0] == nil }
        guard missing.isEmpty else {
            let present = names.prefix(12).map { String($0.prefix(40)).debugDescription }.joined(separator: ", ")
            throw InputError(malformed: "the header lacks \(missing.joined(separator: ", ")); it has \(present)")
        }
        (self.positions, width) = (positions, names.count)
    }
}

/// One row of a CSV file.
package struct CSVRow: Hashable, Sendable {
    /// In the file, from 1.
    package let line: Int
    /// As it stands there.
    package let text: String
    fileprivate let fields: [String]
    fileprivate let positions: [String: Int]

    /// Of all columns, in no particular order.
    package var names: some Collection<String> { positions.keys }

    /// Empty if the file has no such column.
    package subscript(column: String) -> String { positions[column].map { fields[$0] } ?? "" }
}

/// A row that was not taken, and why.
package struct Refusal: Error, Hashable, Sendable {
    package var line: Int
    /// The rule it broke, naming the column.
    package var reason: String
    package var text: String

    package init(line: Int, reason: String, text: String) {
        self.line = line
        self.reason = reason
        self.text = text
    }
}
