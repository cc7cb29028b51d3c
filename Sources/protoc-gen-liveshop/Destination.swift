/// Where the generated code of a package goes, and what it is there for.
struct Destination: Equatable {
    /// Below `Sources/`.
    var folder: String
    /// The target with protoc-c's code.
    var cModule: String
    /// Whether the protobuf-c structs cross a border as they are: then they are also read where the other side made them.
    var sharesStructs = false

    /// The shop's own messages.
    static let messages = Destination(folder: "Messages/Generated", cModule: "CMessages")
    /// What services and plugins say to each other. Apart, so that an author compiles these and nothing else of Liveshop.
    static let plugins = Destination(
        folder: "PluginMessages/Generated", cModule: "CPluginMessages", sharesStructs: true)

    static func of(package: String) -> Destination { isPlugin(package: package) ? plugins : messages }

    /// Whether it is one of ours; the others are protobuf's own.
    static func isGenerated(package: String) -> Bool { package.hasPrefix("liveshop.") }

    static func isPlugin(package: String) -> Bool { package.hasPrefix("liveshop.plugin.") }
}
