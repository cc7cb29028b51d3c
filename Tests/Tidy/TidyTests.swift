import TestThreads
import Testing

/// The architecture as a test: who may import whom, what generated code must equal, how files look.
@Suite(.ownThread) struct TidyTests {
    let repository = Repository()

    @Test func dependencyRulesHold() throws {
        let rules = DependencyRules(manifest: try repository.manifest())
        var breaches = rules.breachesOfStructure()
        let files = try repository.files(under: ["Sources", "services", "Tests"], endings: [".swift"])
        #expect(files.count > 50, "the rules must see the sources")
        for file in files {
            let text = try repository.text(file)
            for module in DependencyRules.imports(in: text) { breaches += rules.breaches(ofImport: module, in: file) }
            breaches += rules.breaches(ofText: text, in: file)
        }
        #expect(breaches.isEmpty, "\(breaches.joined(separator: "\n"))")
    }

    @Test func sourcesAreTidy() throws {
        var breaches: [String] = []
        for file in try repository.files(
            under: ["Sources", "services", "Tests", "script"], endings: [".swift", ".c", ".h", ".py"])
        {
            breaches += SourceRules.breaches(of: try repository.text(file), in: file)
        }
        for file in try repository.files(under: ["protos"], endings: [".proto"]) {
            breaches += SourceRules.breaches(ofProto: try repository.text(file), in: file)
        }
        #expect(breaches.isEmpty, "\(breaches.joined(separator: "\n"))")
    }

    @Test func sourcesAreFormatted() throws {
        try repository.run("script/tidy", ["--check"])
    }

    @Test func generatedCodeEqualsWhatProtosGenerate() throws {
        try repository.run("script/generate", ["--check"])
    }

    @Test func topLevelIsFixed() throws {
        let allowed: Set<String> = [
            "Package.swift", "Sources", "Tests", "protos", "services", "docker", "README.md", "ARCHITECTURE.md", "LICENSE",
            "script",
            ".ci", ".gitignore", ".dockerignore", ".swift-format",
        ]
        let found = Set(try repository.files(endings: [""]).compactMap { $0.split(separator: "/").first.map(String.init) })
        #expect(found.isSubset(of: allowed), "unexpected: \(found.subtracting(allowed).sorted())")
    }
}
