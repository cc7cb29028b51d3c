extension PluginTemplate {
    var packageManifest: String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let sdk = Context.environment["LIVESHOP_SDK"] ?? "\(sdk)"

        let package = Package(
            name: "\(name)",
            platforms: [.macOS(.v15)],
            products: [.library(name: "\(name)", type: .dynamic, targets: ["\(typeName)Plugin"])],
            dependencies: [.package(name: "plugin-sdk", path: sdk)],
            targets: [
                .target(name: "\(typeName)Plugin", dependencies: [.product(name: "LiveshopPlugin", package: "plugin-sdk")])
            ]
        )

        """
    }

    var swiftSource: String {
        let setting = point.setting
        let member = PointTemplate.camelCase(setting.key)
        let (type, read): (String, String) =
            switch setting.kind {
            case .int(let range, _):
                ("Int", "config.int(\"\(setting.key)\", in: \(range.lowerBound)...\(Self.grouped(range.upperBound)))")
            case .text: ("String", "config.text(\"\(setting.key)\", bytes: 1...128)")
            }
        let state = point.swiftState.isEmpty ? "" : "\n" + Self.indented(point.swiftState, by: 4)
        let method = PointTemplate.camelCase(point.point)
        return """
            \(imports)

            /// \(point.summary)
            final class \(typeName): Plugin {
                static let id = "\(id)"
                static let version = "1.0.0"
                static let extensions = [Extension.\(method)(\(typeName).answer)]

                private let \(member): \(type)\(state)

                init(config: PluginConfig, host: PluginHostServices) throws {
                    \(member) = try \(read)
                }

                /// Nil: nothing to say about this request.
                func answer(_ request: PluginV1.\(point.message)Request, _ call: PluginCall) throws -> PluginV1.\(point.message)Response? {
            \(Self.indented(point.swift, by: 8))
                }
            }

            @c(liveshop_plugin_entry) @implementation
            public func liveshop_plugin_entry(_ major: UInt32, _ minor: UInt32) -> UnsafePointer<liveshop_plugin>? {
                PluginTable.entry(\(typeName).self, major, minor)
            }

            """
    }

    private var imports: String {
        ["CPluginABI", "PluginKit", "PluginMessages"].map { "import \($0)" }.joined(separator: "\n")
    }

    /// `1_000_000`.
    static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: "_")
    }
}
