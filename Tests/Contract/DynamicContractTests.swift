import DynamicMessages
import MeshSchema
import MeshTesting
import Messages
import TestThreads
import Testing

/// Messages of types that are known from descriptors only, against Google's protobuf and against the generated code.
@Suite(.ownThread) struct DynamicContractTests {
    /// What our own protos do not have: maps, optional, recursion, unpacked numbers.
    @Test func messagesOfOthersSurviveTheWayThroughSwift() async throws {
        try await withSeed { random, seed in
            let python = try ProtobufPython(.foreign)
            let schema = try SchemaSet(fileDescriptorSet: python.foreignDescriptors())
            let cases = try python.cases(seed: seed, perMessage: 120)
            #expect(cases.count == 120)
            try python.compare(cases.map { try Self.answer($0, schema, pretty: random.chance(0.5), seed) })
        }
    }

    /// Every message of every service, with the descriptors that the gateway hands out.
    @Test func everyMessageOfTheShopSurvivesTheWayThroughDescriptors() async throws {
        try await withSeed { random, seed in
            let schema = try SchemaSet(fileDescriptorSet: MeshSchema.fileDescriptorSet)
            let python = try ProtobufPython()
            let cases = try python.cases(seed: seed, perMessage: 8)
            var met: Set<String> = []
            try python.compare(
                cases.map { entry in
                    // Those of the plugins are not called over the mesh.
                    guard schema.message(named: entry.messageName) != nil else {
                        return ProtobufPython.Answer(repacked: entry.packed, other: .structCopied(entry.packed))
                    }
                    met.insert(entry.messageName)
                    return try Self.answer(entry, schema, pretty: random.chance(0.5), seed)
                })
            #expect(met == Set(MessageRegistry.messageNames))
        }
    }

    private static func answer(
        _ entry: ProtobufPython.Case, _ schema: SchemaSet, pretty: Bool, _ seed: UInt64
    ) throws -> ProtobufPython.Answer {
        do {
            let message = try DynamicMessage(decoding: entry.packed, type: entry.messageName, in: schema)
            return ProtobufPython.Answer(
                repacked: message.encoded(),
                other: .json(
                    message.json(pretty: pretty, in: schema),
                    packed: try DynamicMessage(json: entry.json, type: entry.messageName, in: schema).encoded()))
        } catch {
            throw ChildProcess.Failure(
                description: "seed \(seed), \(entry.messageName): \(error)\n\(entry.json.prefix(2000))")
        }
    }

    /// The two mappings, over descriptors and over generated code, say the same.
    @Test func bothJSONMappingsAgree() async throws {
        try await withSeed { _, seed in
            let schema = try SchemaSet(fileDescriptorSet: MeshSchema.fileDescriptorSet)
            for entry in try ProtobufPython().cases(seed: seed, perMessage: 3) {
                guard schema.message(named: entry.messageName) != nil else { continue }
                let dynamic = try DynamicMessage(decoding: entry.packed, type: entry.messageName, in: schema)
                let generated = try MessageJSON.encode(bytes: entry.packed, messageNamed: entry.messageName)
                #expect(dynamic.json(in: schema) == generated, "seed \(seed), \(entry.messageName)")
            }
        }
    }

    /// What the descriptors say of methods is what the generated code says.
    @Test func methodsAreThoseOfTheGeneratedCode() throws {
        let schema = try SchemaSet(fileDescriptorSet: MeshSchema.fileDescriptorSet)
        #expect(Set(schema.services.map(\.fullName)) == Set(MessageRegistry.services.map(\.fullName)))
        for generated in MessageRegistry.services {
            let service = try #require(schema.service(named: generated.fullName))
            #expect(!service.comment.isEmpty)
            #expect(service.methods.map(\.name) == generated.methods.map(\.name))
            for (method, entry) in zip(service.methods, generated.methods) {
                #expect(method.fullName == entry.fullName && method.request == entry.request)
                #expect(method.response == entry.response && method.idempotency == entry.idempotency)
                #expect(method.defaultDeadline == entry.defaultDeadline)
                #expect(method.partitionKey.isEmpty == (entry.partitionKey == nil))
                #expect(!method.comment.isEmpty)
                switch entry.streaming {
                case .none: #expect(method.streaming == .none)
                case .requests: #expect(method.streaming == .requests)
                case .responses: #expect(method.streaming == .responses)
                }
            }
        }
        for message in schema.messages where message.fullName.hasPrefix("liveshop.") {
            #expect(!message.comment.isEmpty && message.fields.allSatisfy { !$0.comment.isEmpty }, "\(message.fullName)")
        }
        // It is part of every gateway and every command line.
        #expect(MeshSchema.fileDescriptorSet.count < 1_024 * 1_024)
    }

    /// Cut anywhere, or with any byte another, it is refused or read; never more.
    @Test func brokenBytesAreRefusedOrRead() async throws {
        try await withSeed { random, _ in
            let python = try ProtobufPython(.foreign)
            let descriptors = try python.foreignDescriptors()
            let schema = try SchemaSet(fileDescriptorSet: descriptors)
            var refused = 0
            for entry in try python.cases(seed: 7, perMessage: 20) where !entry.packed.isEmpty {
                for _ in 0..<40 {
                    var bytes = entry.packed
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    if random.chance(0.5) {
                        bytes[place] ^= UInt8.random(in: 1...255, using: &random)
                    } else {
                        bytes = Array(bytes[..<place])
                    }
                    do throws(DynamicMessageError) {
                        let message = try DynamicMessage(decoding: bytes, type: entry.messageName, in: schema)
                        let again = try DynamicMessage(decoding: message.encoded(), type: entry.messageName, in: schema)
                        #expect(again.json(in: schema) == message.json(in: schema))
                    } catch {
                        refused += 1
                    }
                }
            }
            #expect(refused > 50)
            for _ in 0..<300 {
                var bytes = descriptors
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] ^= UInt8.random(in: 1...255, using: &random)
                _ = try? SchemaSet(fileDescriptorSet: bytes)
            }
        }
    }
}
