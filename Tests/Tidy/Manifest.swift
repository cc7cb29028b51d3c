import Foundation

/// The package as SwiftPM sees it: what `swift package dump-package` prints, as far as the rules need it.
struct Manifest: Decodable {
    struct Target: Decodable {
        var name: String
        var type: String
        var path: String?
        var dependencies: [Dependency] = []
    }

    struct Dependency: Decodable {
        /// Name of a target of this package, or of a product of another.
        var name: String
        var package: String?

        init(_ name: String, package: String? = nil) {
            self.name = name
            self.package = package
        }

        init(from decoder: any Decoder) throws {
            // {"byName": ["Messages", null]} or {"product": ["GRDB", "GRDB.swift", null, null]} or {"target": ["Messages", null]}
            let container = try decoder.singleValueContainer()
            let tagged = try container.decode([String: [String?]].self)
            guard let (tag, values) = tagged.first, let name = values.first ?? nil else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "a dependency without a name")
            }
            self.init(name, package: tag == "product" && values.count > 1 ? values[1] : nil)
        }
    }

    struct Product: Decodable {
        var name: String
        var targets: [String]
    }

    var targets: [Target]
    var products: [Product]

    /// Folder of a target, relative to the repository.
    func folder(of target: Target) -> String {
        target.path ?? (target.type == "test" ? "Tests/\(target.name)" : "Sources/\(target.name)")
    }

    /// The target that owns a file, by the longest folder.
    func target(owning file: String) -> Target? {
        targets.filter { file.hasPrefix(folder(of: $0) + "/") }.max { folder(of: $0).count < folder(of: $1).count }
    }

    /// All targets of this package that `names` need, themselves included.
    func closure(of names: [String]) -> Set<String> {
        var seen: Set<String> = []
        var open = names
        while let name = open.popLast() {
            guard seen.insert(name).inserted, let target = targets.first(where: { $0.name == name }) else { continue }
            open += target.dependencies.filter { $0.package == nil }.map(\.name)
        }
        return seen
    }
}
