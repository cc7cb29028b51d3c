/// The table behind `MessageRegistry`: every message by name with its protobuf-c descriptor, every service with its methods.
enum SwiftRegistryWriter {
    static func file(_ schema: Schema) -> String {
        var source = SwiftSource()
        source.line("internal import CMessages")
        source.line()
        source.block("extension MessageRegistry") { source in
            source.line("static let generatedTypes: [MessageType] = [")
            source.indented { source in
                for message in schema.messages {
                    source.line("MessageType(\(message.name.swift).self) { .of(\(message.name.cFunction)__init) },")
                }
            }
            source.line("]")
            source.line()
            source.line("static let generatedServices: [ServiceEntry] = [")
            source.indented { source in
                for service in schema.services {
                    source.line("ServiceEntry(")
                    source.indented { source in
                        source.line("fullName: \"\(service.name.fullName)\",")
                        source.line("methods: [")
                        source.indented { source in
                            for entry in service.methods { method(entry, schema, &source) }
                        }
                        source.line("]),")
                    }
                }
            }
            source.line("]")
        }
        return source.text
    }

    private static func method(_ method: MethodType, _ schema: Schema, _ source: inout SwiftSource) {
        source.line("MethodEntry(")
        source.indented { source in
            source.line("name: \"\(method.name)\", fullName: \"\(method.fullName)\", id: \(method.id),")
            source.line("request: \"\(method.request.fullName)\", response: \"\(method.response.fullName)\",")
            source.line("idempotency: .\(method.idempotency), defaultDeadline: .milliseconds(\(method.deadlineMilliseconds)),")
            source.line("streaming: .\(method.streaming),")
            if method.partitionKey.isEmpty {
                source.line("partitionKey: nil),")
            } else {
                source.block("partitionKey:", closing: "}),") { source in
                    source.line("bytes throws(MessageError) in")
                    source.line(
                        "try \(method.request.swift)(decoding: bytes)\(PartitionKeyPath.expression(method, schema))")
                }
            }
        }
    }
}
