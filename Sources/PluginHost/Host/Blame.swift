import CPluginGuard

/// What the marker file of a dead process says.
struct Blame {
    let plugin: String
    let entry: PluginStateFile.Blame

    /// Nil: nobody is to blame.
    init?(_ verdict: plugin_guard_verdict) {
        let id = Self.text(verdict.plugin)
        guard !id.isEmpty else { return nil }
        plugin = id
        let steps = [
            "on a thread of its own", "while it was loaded", "in create", "in self_test", "in start", "in handle", "in stop",
            "in destroy",
        ]
        let step = steps.indices.contains(Int(verdict.step)) ? steps[Int(verdict.step)] : ""
        let cause = verdict.signal == 0 ? "did not return, or ended the process" : "signal \(verdict.signal)"
        entry = PluginStateFile.Blame(
            version: Self.text(verdict.version), content: Self.text(verdict.content), reason: "\(step): \(cause)")
    }

    private static func text<Tuple>(_ tuple: Tuple) -> String {
        withUnsafeBytes(of: tuple) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
