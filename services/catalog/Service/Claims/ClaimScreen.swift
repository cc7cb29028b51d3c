import Messages
import PluginMessages
import PluginPoints
import RPCCore

/// Asks the plugins of liveshop.claim-check about texts, however many there are.
struct ClaimScreen {
    /// In one request, and findings in one answer: the extension point's bounds.
    private static let textsMax = 128
    private static let findingsMax = 64

    /// One finding, with the text it is in.
    struct Claim {
        /// Position in the texts screened.
        var text: Int
        var plugin: String
        var finding: PluginV1.ClaimFinding

        /// A severity that was not said, or is not known here, is taken for the worse.
        var isBarred: Bool { finding.severity != .warning }
    }

    let plugins: any Plugins

    /// Whether there is anybody to ask.
    var isActive: Bool { !plugins.active(.claimCheck).isEmpty }

    /// - Returns: all claims of all plugins, by text, then position.
    /// - Throws: UNAVAILABLE/PLUGIN_FAILED.
    func claims(in texts: [PluginV1.ClaimText], at now: Instant) async throws(RPCError) -> [Claim] {
        var claims: [Claim] = []
        var waiting = stride(from: 0, to: texts.count, by: Self.textsMax)
            .map { $0..<min($0 + Self.textsMax, texts.count) }
        waiting.reverse()
        while let range = waiting.popLast() {
            let request = PluginV1.ClaimCheckRequest(texts: Array(texts[range]))
            let answers = try await plugins.askAll(.claimCheck, request, at: now, checking: Self.breach)
            // A full answer may have left out what would not fit: one barred claim too few would let a row in.
            if range.count > 1, answers.contains(where: { $0.response.findings.count == Self.findingsMax }) {
                let middle = range.lowerBound + range.count / 2
                waiting += [middle..<range.upperBound, range.lowerBound..<middle]
                continue
            }
            for answer in answers {
                claims += answer.response.findings.map {
                    Claim(text: range.lowerBound + Int($0.textIndex), plugin: answer.plugin, finding: $0)
                }
            }
            // An import has megabytes of text, and a plugin in process works on the service's own thread.
            if !waiting.isEmpty { await Task.yield() }
        }
        return claims.sorted { ($0.text, $0.finding.offset, $0.plugin) < ($1.text, $1.finding.offset, $1.plugin) }
    }

    /// What rule of the extension point an answer breaks; nil: none.
    private static func breach(_ request: PluginV1.ClaimCheckRequest, _ response: PluginV1.ClaimCheckResponse) -> String? {
        guard response.findings.count <= findingsMax else {
            return "findings: \(response.findings.count); at most \(findingsMax)"
        }
        for (index, finding) in response.findings.enumerated() {
            let field = "findings[\(index)]"
            guard finding.textIndex < request.texts.count else {
                return "\(field).text_index: is \(finding.textIndex), of \(request.texts.count) texts"
            }
            guard (1...64).contains(finding.rule.utf8.count) else { return "\(field).rule: must be 1 to 64 bytes" }
            guard finding.explanation.utf8.count <= 256 else { return "\(field).explanation: must be at most 256 bytes" }
            let text = request.texts[Int(finding.textIndex)].text.utf8
            let (start, end) = (Int(finding.offset), Int(finding.offset) + Int(finding.size))
            guard finding.size >= 1, end <= text.count, !finding.span.isEmpty,
                text.dropFirst(start).prefix(end - start).elementsEqual(finding.span.utf8)
            else { return "\(field).span: is not what stands at bytes \(start)..<\(end) of the text" }
        }
        return nil
    }
}
