import Foundation
import Testing

/// What is documented is what is tested.
@Suite struct MisbehaviourTableTests {
    @Test func theReadmeListsWhatTheTestsDo() throws {
        let readme = try String(
            contentsOf: Workshop.root.appending(path: "Sources/CPluginABI/README.md"), encoding: .utf8)
        let tested = MisbehaviourTable(Behaviour.all)
        #expect(MisbehaviourTable(readme: readme) == tested, "the table should be:\n\(tested.text)")
    }

    @Test func namesAreDistinct() {
        #expect(Set(Behaviour.all.map(\.name)).count == Behaviour.all.count)
    }

    @Test func inARunnerNothingEndsTheService() {
        for behaviour in Behaviour.all {
            #expect(![Outcome.endsService, .ruinsService].contains(behaviour.process), "\(behaviour.name)")
        }
    }
}
