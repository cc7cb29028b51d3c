import Testing

/// The rules themselves: each finds the breach it is for, and lets the legal neighbour pass.
@Suite struct TidyRulesTests {
    static let manifest = Manifest(
        targets: [
            .init(name: "Messages", type: "regular", dependencies: [.init("CMessages")]),
            .init(name: "RPCCore", type: "regular", dependencies: [.init("Messages")]),
            .init(name: "MeshTesting", type: "regular"),
            .init(name: "AlphaAPI", type: "regular"), .init(name: "BetaAPI", type: "regular"),
            .init(name: "AlphaDomain", type: "regular", path: "services/alpha/Domain", dependencies: [.init("Messages")]),
            .init(
                name: "AlphaService", type: "regular", path: "services/alpha/Service",
                dependencies: [.init("AlphaDomain"), .init("BetaAPI"), .init("GRDB", package: "GRDB.swift")]),
            .init(name: "BetaDomain", type: "regular", path: "services/beta/Domain"),
            .init(name: "BetaService", type: "regular", path: "services/beta/Service", dependencies: [.init("BetaDomain")]),
        ],
        products: [.init(name: "alpha", targets: ["AlphaService"])])

    func rules(_ change: (inout Manifest) -> Void = { _ in }) -> DependencyRules {
        var manifest = Self.manifest
        change(&manifest)
        return DependencyRules(manifest: manifest)
    }

    @Test func aLegalPackagePasses() {
        #expect(rules().breachesOfStructure() == [])
        #expect(rules().breaches(ofImport: "CMessages", in: "Sources/Messages/A.swift") == [])
        #expect(rules().breaches(ofImport: "GRDB", in: "services/alpha/Service/A.swift") == [])
        #expect(rules().breaches(ofImport: "Foundation", in: "services/alpha/Service/A.swift") == [])
    }

    @Test(arguments: [
        ("CMessages", "Sources/RPCCore/A.swift"), ("CZeroMQ", "services/alpha/Service/A.swift"),
        ("Foundation", "Sources/RPCCore/A.swift"), ("Glibc", "services/alpha/Domain/A.swift"),
        ("BetaDomain", "services/alpha/Service/A.swift"), ("Messages", "elsewhere/A.swift"),
    ])
    func aForbiddenImportIsFound(module: String, file: String) {
        #expect(rules().breaches(ofImport: module, in: file) != [])
    }

    @Test func theInsideOfAnotherServiceIsForbidden() {
        let breaches = rules { $0.targets[6].dependencies.append(.init("BetaDomain")) }.breachesOfStructure()
        #expect(breaches.contains { $0.contains("BetaAPI only") })
    }

    @Test func servicesInACircleAreFound() {
        let breaches = rules { $0.targets[8].dependencies.append(.init("AlphaAPI")) }.breachesOfStructure()
        #expect(breaches.contains { $0.contains("circle") })
    }

    @Test func aPluginUsesWhatItsAuthorsHaveAndNothingElse() {
        func breaches(of dependencies: [String], entry: [String] = []) -> [String] {
            rules { manifest in
                manifest.targets += [
                    .init(
                        name: "RulePlugin", type: "regular", path: "services/alpha/Plugins/Rule",
                        dependencies: dependencies.map { .init($0) }),
                    .init(
                        name: "RulePluginEntry", type: "regular", path: "services/alpha/Plugins/Rule/Entry",
                        dependencies: entry.map { .init($0) }),
                ]
            }.breachesOfStructure()
        }
        let allowed = ["CPluginABI", "CPluginMessages", "MessageWire", "PluginKit", "PluginMessages"]
        #expect(breaches(of: allowed, entry: allowed + ["CPluginExport", "RulePlugin"]) == [])
        for forbidden in ["AlphaDomain", "Messages", "RPCCore"] {
            #expect(breaches(of: [forbidden]).contains { $0.contains("must not depend on \(forbidden)") })
        }
        #expect(breaches(of: [], entry: ["AlphaDomain"]) != [])
    }

    @Test func aShippedTestingTargetIsFound() {
        let breaches = rules { $0.targets[5].dependencies.append(.init("MeshTesting")) }.breachesOfStructure()
        #expect(breaches.contains { $0.contains("ships MeshTesting") })
    }

    @Test(arguments: ["let t = ContinuousClock.now", "let d = Date()", "let n = Int.random(in: 0..<9)", "  print(1)"])
    func impurityInAPureTargetIsFound(line: String) {
        #expect(rules().breaches(ofText: line, in: "services/alpha/Domain/A.swift") != [])
        #expect(rules().breaches(ofText: line, in: "services/alpha/Service/A.swift") == [])
    }

    @Test func commentsAndSeededRandomnessArePure() {
        let text = "// Date() would be wrong\nlet n = Int.random(in: 0..<9, using: &source)"
        #expect(rules().breaches(ofText: text, in: "services/alpha/Domain/A.swift") == [])
    }

    @Test func importsAreReadInEveryForm() {
        let text = "import A\npublic import B\n@testable import C\nimport struct D.E\n// import F\nlet import_ = 1"
        #expect(DependencyRules.imports(in: text) == ["A", "B", "C", "D"])
    }

    @Test func untidyTextIsFound() {
        #expect(SourceRules.breaches(of: String(repeating: "\n", count: 600), in: "Sources/A/B.swift") != [])
        #expect(SourceRules.breaches(of: "// TO" + "DO later", in: "Sources/A/B.swift") != [])
        #expect(SourceRules.breaches(of: "try await Task." + "sleep(for: .seconds(1))", in: "Tests/A/B.swift") != [])
        #expect(SourceRules.breaches(of: "final class A: @unchecked " + "Sendable {}", in: "Sources/A/B.swift") != [])
        #expect(SourceRules.breaches(of: "let a = 1", in: "Tests/A/B.swift") == [])
        #expect(SourceRules.breaches(ofProto: "service A {\n  rpc B(C) returns (D);\n}", in: "a.proto").count == 2)
        #expect(SourceRules.breaches(ofProto: "// A.\nmessage A {\n  string b = 1;\n}", in: "a.proto").count == 1)
        #expect(SourceRules.breaches(ofProto: "// A.\nmessage A {}", in: "a.proto") == [])
    }

    @Test(arguments: [
        "// A.\nmessage A {\n  repeated c.D e = 1 [(f) = \"G\"];\n}",
        "// A.\nmessage A {\n  oneof kind {\n    B b = 1;\n  }\n}",
        "// A.\nmessage A {\n  // B.\n  enum B {\n    B_NONE = 0;\n  }\n  B c = 1;\n}",
        "extend google.protobuf.FieldOptions {\n  string a = 50001;\n}",
    ])
    func aFieldWithoutACommentIsFound(text: String) {
        #expect(SourceRules.breaches(ofProto: text, in: "a.proto").count == 1)
    }

    @Test func fieldsWithCommentsAndOtherLinesWithNumbersPass() {
        let text = """
            syntax = "proto3";
            package a.v1;
            // A.
            service A {
              // B.
              rpc B(C) returns (D) {
                option (deadline_ms) = 500;
              }
            }
            // C.
            message C {
              // Units, 1–10.
              uint64 units = 1;
              bool sold = 2;  // False: not sold.
            }
            // E.
            enum E {
              E_UNSPECIFIED = 0;
            }
            """
        #expect(SourceRules.breaches(ofProto: text, in: "a.proto") == [])
    }
}
