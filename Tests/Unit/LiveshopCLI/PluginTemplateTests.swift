import Foundation
import PluginMessages
import PluginPackage
import Supervisor
import Testing

@testable import LiveshopCLI

/// New plugins, as far as that can be said without a compiler.
@Suite struct PluginTemplateTests {
    static func files(_ point: PointTemplate, _ language: PluginTemplate.Language) -> [String: String] {
        let template = PluginTemplate(point: point, language: language, name: "tea-discount", sdk: "/opt/sdk")
        return Dictionary(uniqueKeysWithValues: template.files.map { ($0.path, $0.text) })
    }

    @Test func thereIsATemplateForEveryPoint() {
        #expect(PointTemplate.all.count == 16)
        #expect(Set(PointTemplate.all.map(\.point)).count == 16)
        #expect(PointTemplate.find("liveshop.carrier")?.point == "carrier")
        #expect(PointTemplate.find("price") == nil)
    }

    @Test(arguments: PluginTemplate.Language.allCases)
    func manifestsAreValidAndTheFilesNameTheSamePlugin(language: PluginTemplate.Language) throws {
        for point in PointTemplate.all {
            let files = Self.files(point, language)
            let text = try #require(files["plugin.json"])
            let manifest = try Manifest(parsing: Array(text.utf8))
            #expect(manifest.id == "example.tea-discount")
            #expect(manifest.points == [PluginPointName(id: "liveshop.\(point.point)", revision: 1)])
            #expect(manifest.config.keys.sorted() == [point.setting.key])
            let source = try #require(files["Sources/TeaDiscountPlugin/TeaDiscount.swift"] ?? files["tea_discount.c"])
            #expect(source.contains("\"example.tea-discount\"") && source.contains("\"1.0.0\""))
            #expect(files.values.allSatisfy { $0.hasSuffix("\n") && !$0.contains("\t\t") })
            let readme = try #require(files["README.md"])
            #expect(readme.contains("liveshop.\(point.point)") && readme.split(separator: "\n").count <= 12)
            #expect(readme.contains("/\(point.proto).proto` of the SDK"))
            // `liveshop plugin keygen my.key` is typed here.
            #expect(try #require(files[".gitignore"]).split(separator: "\n").contains("*.key"))
        }
    }

    @Test func aSwiftPluginIsSomeTwentyLines() throws {
        let point = try #require(PointTemplate.find("request-filter"))
        let source = try #require(Self.files(point, .swift)["Sources/TeaDiscountPlugin/TeaDiscount.swift"])
        let code = source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        #expect(code.count <= 35, "\(code.count) lines")
    }

    @Test(arguments: ["", "Tea", "tea_discount", "1tea", "tea-", "-tea", "茶", "../tea", String(repeating: "a", count: 41)])
    func aNameThatIsNoNameIsRefused(name: String) {
        #expect(PluginTemplate.fault(inName: name) != nil)
    }

    @Test func namesAreSpeltAsEachLanguageDoes() {
        #expect(PointTemplate.camelCase("likes_per_view_max") == "likesPerViewMax")
        #expect(PointTemplate.camelCase("price-rule") == "priceRule")
        #expect(PointTemplate.snakeCase("PlatformEvents") == "platform_events")
        #expect(PluginTemplate.grouped(1_000_000) == "1_000_000")
        #expect(PluginTemplate.grouped(50) == "50")
    }
}

/// What `liveshop up` tells its processes about plugins.
@Suite struct MeshPluginTests {
    func layout(_ plugins: PluginDirectories) -> [[String]] {
        var layout = MeshLayout(binaries: "/bin", data: "/data")
        layout.plugins = plugins
        return layout.children.map(\.arguments)
    }

    @Test func everyProcessGetsTheDirectoriesAndAStateOfItsOwn() {
        let all = layout(PluginDirectories(["/a", "/b"], keys: ["/k", "/l"], allowUnsigned: true, safeMode: true))
        #expect(all.count == 5)
        for arguments in all {
            let text = arguments.joined(separator: " ")
            #expect(text.contains("--plugins /a --plugins /b --plugin-keys /k --plugin-keys /l"))
            #expect(text.contains("--allow-unsigned-plugins --safe-mode"))
        }
        let states = all.compactMap { $0.firstIndex(of: "--plugin-state").map { index in index } }
        #expect(states.count == 5)
        #expect(
            Set(all.compactMap { arguments in arguments.firstIndex(of: "--plugin-state").map { arguments[$0 + 1] } }).count == 5
        )
    }

    @Test func withoutDirectoriesNothingIsSaid() {
        #expect(
            layout(.none).allSatisfy { arguments in !arguments.contains { $0.hasPrefix("--plugin") || $0 == "--safe-mode" } })
    }

    @Test func theFoldersBesideTheProgramAreTheDefault() throws {
        let binaries = FileManager.default.temporaryDirectory.appending(path: "liveshop-options-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: binaries) }
        for folder in ["plugins", "plugin-keys"] {
            try FileManager.default.createDirectory(atPath: "\(binaries)/\(folder)", withIntermediateDirectories: true)
        }
        let own = try PluginOptions.parse([]).directories(beside: binaries)
        #expect(own == PluginDirectories(["\(binaries)/plugins"], keys: ["\(binaries)/plugin-keys"]))
        #expect(try PluginOptions.parse(["--no-plugins"]).directories(beside: binaries) == .none)
        #expect(try PluginOptions.parse([]).directories(beside: "/nowhere") == .none)
        #expect(throws: (any Error).self) { try PluginOptions.parse(["--plugins", "/nowhere"]) }
        #expect(throws: (any Error).self) { try PluginOptions.parse(["--plugin-keys", "/nowhere"]) }
        // One level too deep: services would find nothing in it.
        try FileManager.default.createDirectory(atPath: "\(binaries)/plugins/one", withIntermediateDirectories: true)
        try Data("{}".utf8).write(to: URL(filePath: "\(binaries)/plugins/one/plugin.json"))
        #expect(throws: Never.self) { try PluginOptions.parse(["--plugins", "\(binaries)/plugins"]) }
        #expect(throws: (any Error).self) { try PluginOptions.parse(["--plugins", "\(binaries)/plugins/one"]) }
        #expect(throws: (any Error).self) { try PluginOptions.parse(["--plugins", "/", "--no-plugins"]) }
    }
}
