/// The list of all messages whose structs are shared, for programs that try each of them.
enum SwiftStructListWriter {
    static func file(_ schema: Schema) -> String {
        var source = SwiftSource()
        source.line("import MessageWire")
        source.line()
        source.comment(["Every message between a service and a plugin: for tests and conformance checks that try each of them."]
        )
        source.block("public enum PluginMessageTypes") { source in
            source.comment(["In the order of the proto files."])
            source.line("public static let all: [any SharedStruct.Type] = [")
            source.indented { source in
                for message in schema.messages { source.line("\(message.name.swift).self,") }
            }
            source.line("]")
        }
        return source.text
    }
}
