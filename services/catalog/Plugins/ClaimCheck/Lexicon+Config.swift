import PluginKit

extension Lexicon {
    /// Phrases of one list of the configuration.
    static let configuredMax = 1024

    /// The bundled phrases with those of the configuration: `zh`, `nl` and `en`, each with `barred`, `warnings` and `except`.
    init(_ config: PluginConfig) throws(PluginError) {
        self.init()
        for language in ClaimLanguage.allCases {
            for (list, rule, verdict) in [
                ("barred", "configured.barred", Phrase.Verdict.barred), ("warnings", "configured.warning", .warning),
                ("except", "allowed", .allowed),
            ] {
                let path = "\(language.rawValue).\(list)"
                for (index, text) in try config.texts(path, count: 0...Self.configuredMax).enumerated() {
                    guard text.utf8.count <= 256, !Self.folded(text).isEmpty else {
                        throw .invalidConfig("\(path).\(index)", "must have letters or digits, in at most 256 bytes")
                    }
                    add(text, rule: rule, verdict: verdict, language: language)
                }
            }
        }
    }
}
