import MeshTesting
import Messages
import Testing

@Suite struct RoundTripContractTests {
    /// Random messages of every type, from Python through Swift values and back, packed and as JSON.
    @Test func everyMessageSurvivesTheWayThroughSwift() async throws {
        try await withSeed { random, seed in
            let python = try ProtobufPython()
            let cases = try python.cases(seed: seed, perMessage: 24)
            #expect(Set(cases.map(\.messageName)) == Set(MessageRegistry.messageNames))
            let answers = try cases.map { entry in
                do {
                    return ProtobufPython.Answer(
                        repacked: try #require(try MessageRegistry.reencode(entry.packed, messageNamed: entry.messageName)),
                        json: try MessageJSON.encode(
                            bytes: entry.packed, messageNamed: entry.messageName, pretty: random.chance(0.5)),
                        packedFromJSON: try MessageJSON.decode(json: entry.json, messageNamed: entry.messageName))
                } catch {
                    throw ChildProcess.Failure(
                        description: "seed \(seed), \(entry.messageName): \(error)\n\(entry.json.prefix(2000))")
                }
            }
            try python.compare(answers)
        }
    }
}
