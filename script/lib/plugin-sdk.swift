// swift-tools-version: 6.2
import PackageDescription

// What a Liveshop plugin is built with, as `script/install-sdk` copies it out of the repository.
let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("NonisolatedNonsendingByDefault")]

let package = Package(
    name: "plugin-sdk",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "LiveshopPlugin", targets: ["CPluginABI", "CPluginExport", "MessageWire", "PluginKit", "PluginMessages"])
    ],
    targets: [
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .target(name: "CPluginABI", exclude: ["liveshop_plugin.map", "README.md"]),
        .target(
            name: "CPluginExport",
            cSettings: [
                .define(
                    "LIVESHOP_PLUGIN_MAP", to: "\"\(Context.packageDirectory)/Sources/CPluginABI/liveshop_plugin.map\"")
            ]),
        .target(name: "CPluginMessages", dependencies: ["CProtobufC"]),
        .target(name: "MessageWire", dependencies: ["CProtobufC"], swiftSettings: settings),
        .target(
            name: "PluginMessages", dependencies: ["CPluginMessages", "CProtobufC", "MessageWire"], swiftSettings: settings),
        .target(name: "PluginKit", dependencies: ["CPluginABI", "MessageWire", "PluginMessages"], swiftSettings: settings),
    ]
)
