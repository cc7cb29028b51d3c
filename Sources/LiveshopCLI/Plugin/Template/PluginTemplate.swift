import Foundation

/// A new plugin's folder: what its files are called and what is in them.
struct PluginTemplate: Sendable {
    enum Language: String, CaseIterable, Sendable { case swift, c }

    struct File: Hashable, Sendable {
        /// Relative to the plugin's folder.
        let path: String
        let text: String
        var isExecutable = false
    }

    let point: PointTemplate
    let language: Language
    /// Such as "tea-discount".
    let name: String
    /// Folder of the installed SDK, absolute.
    let sdk: String

    static let nameBytesMax = 40

    /// Why a name cannot be one, or nil.
    static func fault(inName name: String) -> String? {
        let letters = name.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        guard letters, name.first?.isLetter ?? false, name.last != "-", name.utf8.count <= nameBytesMax else {
            return "NAME must be 1–\(nameBytesMax) of a–z, 0–9 and '-', with a letter first; '\(name)' is not"
        }
        return nil
    }

    var id: String { "example.\(name)" }
    var library: String { "lib\(name).so" }
    /// `TeaDiscount`.
    var typeName: String {
        let camel = PointTemplate.camelCase(name)
        return camel.prefix(1).uppercased() + camel.dropFirst()
    }

    var files: [File] {
        let own: [File] =
            switch language {
            case .swift:
                [
                    File(path: "Package.swift", text: packageManifest),
                    File(path: "Sources/\(typeName)Plugin/\(typeName).swift", text: swiftSource),
                    File(path: ".gitignore", text: ".build/\n*.so\n*.key\nplugin.sig\n"),
                ]
            case .c:
                [
                    File(path: "\(PointTemplate.snakeCase(typeName)).c", text: cSource),
                    File(path: "build", text: buildScript, isExecutable: true),
                    File(path: ".gitignore", text: "*.so\n*.key\nplugin.sig\n"),
                ]
            }
        return own + [File(path: "plugin.json", text: manifest), File(path: "README.md", text: readme)]
    }

    /// Lines of a body, indented.
    static func indented(_ text: String, by spaces: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : String(repeating: " ", count: spaces) + $0 }.joined(separator: "\n")
    }

    private var manifest: String {
        let setting = point.setting
        let (schema, value): (String, String) =
            switch setting.kind {
            case .int(let range, let fallback):
                (
                    "\"type\": \"integer\", \"minimum\": \(range.lowerBound), \"maximum\": \(range.upperBound), \"default\": \(fallback)",
                    "\(fallback)"
                )
            case .text(let fallback):
                ("\"type\": \"string\", \"minLength\": 1, \"maxLength\": 128, \"default\": \"\(fallback)\"", "\"\(fallback)\"")
            }
        return """
            {
              "id": "\(id)",
              "version": "1.0.0",
              "library": "\(library)",
              "abi": {"major": 1, "minor_min": 0},
              "points": [{"id": "liveshop.\(point.point)", "revision": 1}],
              "priority": 100,
              "isolation": "\(point.isolation)",
              "deadline_ms": \(point.deadlineMilliseconds),
              "on_failure": "\(point.onFailure)",
              "config_schema": {
                "type": "object",
                "properties": {
                  "\(setting.key)": {\(schema), "description": "\(setting.description)"}
                },
                "additionalProperties": false
              },
              "config": {"\(setting.key)": \(value)}
            }

            """
    }

    private var readme: String {
        let source =
            language == .swift ? "Sources/\(typeName)Plugin/\(typeName).swift" : "\(PointTemplate.snakeCase(typeName)).c"
        return """
            # \(name)

            A Liveshop plugin for the extension point `liveshop.\(point.point)`. \(point.summary)

            - What it does: `\(source)`. What it is asked and may answer: `protos/liveshop/plugin/v1/\(point.proto).proto` of the SDK, which is
              `\(sdk)`. How plugins live: its `Sources/CPluginABI/README.md`.
            - Build: `\(language == .swift ? "swift build -c release" : "./build")` (`$LIVESHOP_SDK` names another SDK).
            - Check: `liveshop plugin check .` calls it as a service does, and as no service should.
            - Sign and install: `liveshop plugin keygen my.key`, then `liveshop plugin sign . --key my.key --into PLUGINS`, where PLUGINS
              is the services' plugin directory; `my.key.pub` goes into their directory of keys.
            - Load: `liveshop plugin reload \(id)`. `\(point.setting.key)` is set in `PLUGINS/\(id)/config.json`.

            """
    }
}
