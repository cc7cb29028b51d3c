import TestThreads
import Testing

/// Every case of `cases/`, for every pairing of a caller and an instance. What is known to fail stands in `known-failures.yaml`.
@Suite(.serialized, .ownThread) struct ConformanceTests {
    @Test(arguments: Pairing.all) func everyCaseHolds(_ pairing: Pairing) async throws {
        let table = try CaseTable.read()
        #expect(table.cases.count >= 80 && Set(table.cases.map(\.subject)).count >= 7, "the cases are there")
        let stage = try await Stage(pairing)
        for conformanceCase in table.cases {
            let differences = stage.play(conformanceCase)
            let isKnown = table.knownFailures.contains { $0.covers(conformanceCase.name, pairing) }
            let title = "\(conformanceCase.subject): \(conformanceCase.name)"
            if isKnown {
                #expect(!differences.isEmpty, "\(title): holds, and is no known failure any more")
            } else {
                #expect(differences.isEmpty, "\(title):\n\(differences.joined(separator: "\n"))")
            }
        }
        await stage.end()
    }

    @Test func whatIsKnownToFailIsOfPeersThatThereAre() throws {
        let names = Set(Peer.all.map(\.name) + ["any"])
        for failure in try CaseTable.read().knownFailures {
            #expect(names.isSuperset(of: [failure.client, failure.server]), "\(failure)")
        }
    }
}
