import MeshTesting
import MessageWire
import Messages
import TestThreads
import Testing

@Suite(.ownThread) struct RoundTripContractTests {
    /// Random messages of every type, from Python through Swift values and back: packed, as JSON (the shop's own), and as structs (the
    /// plugins').
    @Test func everyMessageSurvivesTheWayThroughSwift() async throws {
        try await withSeed { random, seed in
            let python = try ProtobufPython()
            let cases = try python.cases(seed: seed, perMessage: 24)
            #expect(Set(cases.map(\.messageName)) == MessagesByName.names)
            let answers = try cases.map { entry in
                do {
                    return try answer(entry, pretty: random.chance(0.5))
                } catch {
                    throw ChildProcess.Failure(
                        description: "seed \(seed), \(entry.messageName): \(error)\n\(entry.json.prefix(2000))")
                }
            }
            try python.compare(answers)
        }
    }

    private func answer(_ entry: ProtobufPython.Case, pretty: Bool) throws -> ProtobufPython.Answer {
        if let type = MessagesByName.plugin[entry.messageName] {
            let decoded = try type.init(decoding: entry.packed)
            return ProtobufPython.Answer(
                repacked: try decoded.encoded(), other: .structCopied(try throughStruct(decoded).encoded()))
        }
        return ProtobufPython.Answer(
            repacked: try #require(try MessageRegistry.reencode(entry.packed, messageNamed: entry.messageName)),
            other: .json(
                try MessageJSON.encode(bytes: entry.packed, messageNamed: entry.messageName, pretty: pretty),
                packed: try MessageJSON.decode(json: entry.json, messageNamed: entry.messageName)))
    }

    /// As a service and a plugin hand it over.
    private func throughStruct<M: SharedStruct>(_ message: M) throws(MessageError) -> M {
        try message.withStruct { (wire) throws(MessageError) in try M(copying: wire) }
    }
}
