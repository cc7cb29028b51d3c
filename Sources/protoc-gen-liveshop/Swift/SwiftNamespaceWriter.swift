/// The caseless enum that holds a package's types.
enum SwiftNamespaceWriter {
    static func file(_ namespace: String, package: String) -> String {
        var source = SwiftSource()
        source.comment(["The messages of `\(package)`."])
        source.line("public enum \(namespace) {}")
        return source.text
    }
}
