import Foundation

/// Where refused rows go: the first ones to the terminal, all of them into a file if one was named.
package final class RefusalReport {
    /// Rows shown on the terminal.
    package static let shownMax = 20

    private let file: FileHandle?
    private let path: String?
    private(set) var shown: [Refusal] = []
    private(set) var count = 0
    /// Rows per reason, without what stands in quotes: the rule, not the value.
    private(set) var reasons: [String: Int] = [:]

    /// - Parameter path: a CSV file with the columns `line,reason,row`; overwritten.
    package init(path: String?) throws(InputError) {
        self.path = path
        guard let path else {
            file = nil
            return
        }
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
            throw InputError("\(path) cannot be written")
        }
        self.file = file
        try write("line,reason,row\n")
    }

    package func add(_ refusal: Refusal) throws(InputError) {
        count += 1
        if shown.count < Self.shownMax { shown.append(refusal) }
        reasons[refusal.rule, default: 0] += 1
        try write("\(refusal.line),\(Self.quoted(refusal.reason)),\(Self.quoted(refusal.text))\n")
    }

    private func write(_ text: String) throws(InputError) {
        guard let file else { return }
        do { try file.write(contentsOf: Data(text.utf8)) } catch { throw InputError("\(path ?? ""): \(error)") }
    }

    private static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}

extension Refusal {
    /// The reason without the value at fault, to count by.
    var rule: String {
        if let comma = reason.range(of: ", is \"") { return String(reason[..<comma.lowerBound]) }
        return reason
    }
}
