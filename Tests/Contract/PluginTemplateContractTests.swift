import Foundation
import PluginConformance
import PluginMessages
import TestThreads
import Testing

/// What `liveshop plugin new` writes builds outside the repository with one command, and is a plugin.
@Suite(.serialized, .ownThread) struct PluginTemplateContractTests {
    static let points = [
        "price-rule", "search-ranker", "claim-check", "promotion", "risk-check", "payment-provider", "carrier",
        "platform-adapter", "detector", "review-source", "matcher", "moderation", "sentiment", "authenticator", "rate-limit",
        "request-filter",
    ]

    @Test(arguments: points)
    func everyPointInC(point: String) throws {
        let workshop = try PluginWorkshop()
        let plugin = try workshop.built(point)
        let cases = ["exports", "table", "configuration", "typical", "forms", "texts"].flatMap { ["--case", $0] }
        let result = try PluginWorkshop.check(plugin, cases)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func aPluginInCAnswers() throws {
        let workshop = try PluginWorkshop()
        let folder = try workshop.built("price-rule")
        try expectTenPercentOff(library: folder.appending(path: "libtry-price-rule.so").path)
    }

    @Test func aPluginInSwiftAnswers() throws {
        let workshop = try PluginWorkshop()
        let folder = try workshop.new("price-rule", lang: "swift")
        try ChildProcess.run("/usr/bin/env", ["swift", "build"], in: folder)
        try expectTenPercentOff(library: folder.appending(path: ".build/debug/libtry-price-rule.so").path)
        let result = try PluginWorkshop.check(folder, ["exports", "table", "forms"].flatMap { ["--case", $0] })
        #expect(result.status == 0, "\(result.output)")
    }

    private func expectTenPercentOff(library: String) throws {
        let plugin = try ProbedPlugin(library: library, config: #"{"percent": 10}"#)
        var request = PluginV1.PriceRuleRequest()
        // No multiple of 100: what is beyond the hundreds counts too.
        request.unitPrice = 2599
        request.units = 1
        #expect(try plugin.shares(.priceRule), "the struct path is for authors outside the repository too")
        for form in ProbeForm.allCases {
            let response = try #require(try plugin.call(.priceRule, request, as: form).response)
            #expect(response.unitPrice == 2340)
            #expect(response.adjustments.map(\.amount) == [259])
        }
    }
}
