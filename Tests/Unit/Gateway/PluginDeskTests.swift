import PluginPoints
import RPCCore
import ServiceKit
import Testing

@testable import GatewayService

@Suite("Gateway: the plugins' desk") struct PluginDeskTests {
    @Test("a plugin that goes between the question and the asking: the call passes, and nothing is remembered of it")
    func pluginsGoneMeanwhile() async throws {
        let admission = AdmissionTests.Gatekeeper([.filter, .rateLimit])
        let question = try AdmissionTests().question(admission.admit())
        let answer = await PluginDesk(plugins: NoPlugins(), clock: SystemClock()).judge(question)
        #expect(answer == Admission.Answer(filter: .init(), rateLimit: .init()))
        #expect(admission.answered(question, answer) == .pass)
        let next = try AdmissionTests().question(admission.admit())
        #expect(next.points == [.filter, .rateLimit])
    }
}
