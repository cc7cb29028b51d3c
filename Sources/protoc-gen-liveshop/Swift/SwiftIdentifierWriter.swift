/// One struct for every typed identifier that a `swift_type` option names.
enum SwiftIdentifierWriter {
    static func file(_ schema: Schema) -> String {
        var usersByName: [String: Set<String>] = [:]
        for message in schema.messages {
            for field in message.fields where field.type == .string {
                if let name = field.swiftType { usersByName[name, default: []].insert(message.name.package) }
            }
        }
        var source = SwiftSource()
        for (name, packages) in usersByName.sorted(by: { $0.key < $1.key }) {
            source.comment(["Named by the messages of \(packages.sorted().map { "`\($0)`" }.joined(separator: ", "))."])
            source.block("public struct \(name): Identifier") { source in
                source.line("public var rawValue: String")
                source.line("public init(rawValue: String) { self.rawValue = rawValue }")
            }
            source.line()
        }
        return source.text
    }
}
