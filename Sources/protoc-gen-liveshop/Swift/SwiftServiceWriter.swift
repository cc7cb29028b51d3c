/// Method constants, client and service protocol of one service. They live in the service's API target, on top of RPCCore.
enum SwiftServiceWriter {
    private static func start() -> SwiftSource {
        var source = SwiftSource()
        source.line("import Messages")
        source.line("import RPCCore")
        source.line()
        return source
    }

    private static func constant(_ method: MethodType) -> String { Naming.escaped(Naming.lowerFirst(method.name)) }

    static func methods(_ service: ServiceType, _ schema: Schema) -> String {
        var source = start()
        source.comment(["The methods of `\(service.name.fullName)`, with their types."])
        source.block("public enum \(service.name.last)Methods") { source in
            for method in service.methods {
                source.comment(method.comment)
                source.line(
                    "public static let \(constant(method)) = \(kind(method))<\(method.request.swift), \(method.response.swift)>("
                )
                source.indented { source in
                    let hasKey = !method.partitionKey.isEmpty
                    source.line("MethodDescriptor(")
                    source.indented { source in
                        source.line("id: MethodID(rawValue: 0x\(hex(method.id))), fullName: \"\(method.fullName)\",")
                        source.line("request: \"\(method.request.fullName)\", response: \"\(method.response.fullName)\",")
                        source.line(
                            "idempotency: .\(method.idempotency), defaultDeadline: .milliseconds(\(method.deadlineMilliseconds))\(method.streaming == .none ? "" : ", streaming: .\(method.streaming)"))"
                                + (hasKey ? "," : ")"))
                    }
                    if hasKey { source.line("partitionKey: { $0\(PartitionKeyPath.expression(method, schema)) })") }
                }
                source.line()
            }
            source.line("public static let service = ServiceDescriptor(")
            source.indented { source in
                source.line("fullName: \"\(service.name.fullName)\",")
                source.line("methods: [")
                source.indented { source in
                    for method in service.methods { source.line("\(constant(method)).descriptor,") }
                }
                source.line("])")
            }
        }
        return source.text
    }

    static func client(_ service: ServiceType) -> String {
        var source = start()
        source.comment(service.comment)
        source.block("public struct \(service.name.last)Client: Sendable") { source in
            source.line("public let channel: any RPCChannel")
            source.line()
            source.line("public init(_ channel: any RPCChannel) { self.channel = channel }")
            for method in service.methods {
                source.line()
                source.comment(method.comment)
                source.line("public func \(constant(method))(")
                let first = method.streaming == .requests ? "first" : "request"
                source.indented { source in
                    source.line(
                        "_ \(first): \(method.request.swift), deadline: Duration? = nil, idempotencyKey: String = \"\"")
                }
                source.block(clientResult(method)) { source in
                    let name = "\(service.name.last)Methods.\(constant(method))"
                    source.line(method.streaming == .none ? "try await \(name).call(" : "channel.open(")
                    source.indented { source in
                        source.line(method.streaming == .none ? "\(first), on: channel," : "\(name), \(first),")
                        source.line("options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))")
                    }
                }
            }
        }
        return source.text
    }

    static func server(_ service: ServiceType) -> String {
        let name = service.name.last
        var source = start()
        source.comment(service.comment)
        source.block("public protocol \(name)Service: Sendable") { source in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { source.line() }
                source.comment(method.comment)
                source.line("func \(constant(method))(")
                source.indented { $0.line(serverParameters(method)) }
                source.line(") async throws(RPCError)" + (method.streaming == .responses ? "" : " -> \(method.response.swift)"))
            }
        }
        source.line()
        source.block("extension \(name)Service") { source in
            source.comment(["Every method of the service, bound to this value."])
            source.block("public var methods: MethodTable") { source in
                source.line("var table = MethodTable()")
                source.line("table.add(\(name)Methods.service)")
                for method in service.methods {
                    let serving = "\(name)Methods.\(constant(method))"
                    source.block(
                        method.streaming == .none ? "table.add(\(serving), invoking:" : "table.add(\(serving))",
                        closing: method.streaming == .none ? "})" : "}"
                    ) { source in
                        switch method.streaming {
                        case .none:
                            source.line("(request, context) in")
                            source.line("{")
                            source.indented { source in
                                source.block("do throws(RPCError)", closing: "} catch { return .failure(error) }") { source in
                                    source.line("let response = try await self.\(constant(method))(request, context: context)")
                                    source.line("return .success(try \(serving).encoded(response))")
                                }
                            }
                            source.line("}")
                        case .requests:
                            source.line("(requests, context) async throws(RPCError) in")
                            source.line("try await self.\(constant(method))(requests, context: context)")
                        case .responses:
                            source.line("(request, responses, context) async throws(RPCError) in")
                            source.line("try await self.\(constant(method))(request, responses: responses, context: context)")
                        }
                    }
                }
                source.line("return table")
            }
        }
        return source.text
    }

    private static func kind(_ method: MethodType) -> String {
        switch method.streaming {
        case .none: "Method"
        case .requests: "ClientStreamMethod"
        case .responses: "ServerStreamMethod"
        }
    }

    private static func clientResult(_ method: MethodType) -> String {
        switch method.streaming {
        case .none: ") async throws(RPCError) -> \(method.response.swift)"
        case .requests: ") -> ClientStreamingCall<\(method.request.swift), \(method.response.swift)>"
        case .responses: ") -> MessageStream<\(method.response.swift)>"
        }
    }

    private static func serverParameters(_ method: MethodType) -> String {
        switch method.streaming {
        case .none: "_ request: \(method.request.swift), context: CallContext"
        case .requests: "_ requests: MessageStream<\(method.request.swift)>, context: CallContext"
        case .responses:
            "_ request: \(method.request.swift), responses: MessageWriter<\(method.response.swift)>, context: CallContext"
        }
    }

    private static func hex(_ id: UInt32) -> String {
        let digits = String(id, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension MethodType {
    /// 0 in the proto means one second.
    var deadlineMilliseconds: UInt32 { defaultDeadlineMilliseconds == 0 ? 1000 : defaultDeadlineMilliseconds }
}
