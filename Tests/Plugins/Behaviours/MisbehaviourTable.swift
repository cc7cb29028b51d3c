import Foundation

/// The table of `Sources/CPluginABI/README.md`, as text and as rows.
struct MisbehaviourTable: Equatable {
    let rows: [[String]]

    init(_ behaviours: [Behaviour]) {
        rows = behaviours.map { ["\($0.name)", "\($0.process)", "\($0.inproc)"] }
    }

    /// - Parameter readme: the whole file; the table is the first one below the heading.
    init(readme: String) {
        let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
        let section = lines.drop { $0 != "## When a plugin misbehaves" }
        let table = section.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
        rows = table.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    var text: String {
        (["| a plugin that … | in a runner (`process`) | in the service (`inproc`) |", "|---|---|---|"]
            + rows.map { "| \($0.joined(separator: " | ")) |" }).joined(separator: "\n")
    }
}
