// swift-tools-version: 6.2
import PackageDescription

// One table of services: everything else about a service follows from its row. A service has a pure `Domain` (its laws),
// a `Service` (RPC handlers, read model, followers) and a `Main`; the gateway's pure core is RPCCore's router.
struct Service {
    let executable: String
    let name: String
    var hasDomain = true
    /// Other services it calls or follows: their generated APIs. These edges form a DAG.
    var calls: [String] = []
}

let services = [
    Service(executable: "gateway", name: "Gateway", hasDomain: false),
    Service(executable: "catalog", name: "Catalog"),
    Service(executable: "order", name: "Order", calls: ["Catalog"]),
    Service(executable: "streamer-analytics", name: "Analytics", calls: ["Order"]),
    Service(executable: "reviews", name: "Reviews", calls: ["Catalog", "Order"]),
]

// One table of bundled plugins: each a shared object that services load at run time, from services/<service>/Plugins/<name>.
struct BundledPlugin {
    enum Language { case swift, c }

    /// Its folder; `PriceRules` becomes the targets `PriceRulesPlugin` and `PriceRulesPluginEntry` and the library `price-rules`.
    let name: String
    let service: String
    var language = Language.swift
    /// Files beside the sources that are not sources, other than plugin.json: models, word lists, scripts.
    var files: [String] = []
}

let plugins: [BundledPlugin] = [
    BundledPlugin(name: "Promotions", service: "order", language: .c, files: ["README.md"]),
    BundledPlugin(name: "RiskCheck", service: "order", files: ["README.md"]),
    BundledPlugin(name: "SandboxPayments", service: "order", files: ["README.md"]),
    BundledPlugin(name: "Carrier", service: "order", files: ["README.md"]),
    BundledPlugin(name: "VelaAdapter", service: "streamer-analytics", files: ["README.md"]),
    BundledPlugin(name: "KiteAdapter", service: "streamer-analytics", language: .c, files: ["README.md"]),
    BundledPlugin(name: "OrcaAdapter", service: "streamer-analytics", files: ["README.md"]),
    BundledPlugin(name: "AudienceDetector", service: "streamer-analytics", files: ["README.md"]),
    BundledPlugin(name: "TokenAuthenticator", service: "gateway", files: ["README.md"]),
    BundledPlugin(name: "RateLimit", service: "gateway", language: .c, files: ["README.md"]),
    BundledPlugin(name: "RequestFilter", service: "gateway", files: ["README.md"]),
    BundledPlugin(name: "PriceRules", service: "catalog", files: ["README.md"]),
    BundledPlugin(name: "SearchRanker", service: "catalog", language: .c, files: ["README.md"]),
    BundledPlugin(name: "ClaimCheck", service: "catalog", files: ["README.md"]),
    BundledPlugin(name: "Matcher", service: "reviews", files: ["README.md"]),
    BundledPlugin(name: "Moderation", service: "reviews", files: ["README.md"]),
    BundledPlugin(name: "RedSource", service: "reviews", files: ["README.md"]),
    BundledPlugin(name: "Sentiment", service: "reviews", files: ["README.md", "Training", "model.bin", "train"]),
]

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let apis = services.map { "\($0.name)API" }

func swiftTarget(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, exclude: [String] = [])
    -> Target
{
    .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strict)
}

func executable(
    _ name: String, _ dependencies: [Target.Dependency], path: String? = nil, exclude: [String] = []
) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: strict)
}

extension Target.Dependency {
    static let argumentParser = product(name: "ArgumentParser", package: "swift-argument-parser")
    static let collections = product(name: "Collections", package: "swift-collections")
    static let crypto = product(name: "Crypto", package: "swift-crypto")
    static let grdb = product(name: "GRDB", package: "GRDB.swift")
    static let sqlite = product(name: "GRDBSQLite", package: "GRDB.swift")
    static let histogram = product(name: "Histogram", package: "hdrhistogram-swift")
    static let lifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    static let signals = product(name: "UnixSignals", package: "swift-service-lifecycle")
    static let logging = product(name: "Logging", package: "swift-log")
    static let metrics = product(name: "Metrics", package: "swift-metrics")
    static let tracing = product(name: "Tracing", package: "swift-distributed-tracing")
}

let serviceTargets: [Target] = services.flatMap { service -> [Target] in
    let root = "services/\(service.executable)"
    let domain: [Target] =
        service.hasDomain
        ? [swiftTarget("\(service.name)Domain", ["Messages", "StateMachine", .collections], path: "\(root)/Domain")] : []
    let called = service.calls.map { Target.Dependency.target(name: "\($0)API") }
    return domain + [
        swiftTarget("\(service.name)API", ["Messages", "RPCCore"]),
        swiftTarget(
            "\(service.name)Service",
            (service.hasDomain
                ? [.target(name: "\(service.name)Domain"), "StateMachine", .grdb, .crypto]
                : ["DynamicMessages", "MeshAPI", "MeshSchema", "Observability", "RPCTracing", "RPCZeroMQ", .metrics, .tracing])
                + [
                    .target(name: "\(service.name)API"), "ServiceKit", "RPCCore", "Messages", "PluginMessages",
                    "PluginPoints", .logging,
                ] + called,
            path: "\(root)/Service"),
        executable(
            service.executable,
            [.target(name: "\(service.name)Service"), "ServiceRuntime"]
                + (service.hasDomain ? [] : ["MeshKeys", "RPCCore", "RPCZeroMQ", "ServiceKit", .argumentParser, .lifecycle]),
            path: "\(root)/Main"),
    ]
}

/// A Swift plugin is two targets: what it does, which tests can import, and in `Entry` the function that the service looks up, which
/// may be only once in anything that is linked. A C plugin is one.
func targets(of plugin: BundledPlugin) -> [Target] {
    let root = "services/\(plugin.service)/Plugins/\(plugin.name)"
    let files = ["plugin.json"] + plugin.files
    switch plugin.language {
    case .swift:
        return [
            swiftTarget(
                "\(plugin.name)Plugin", ["CPluginABI", "PluginKit", "PluginMessages", "MessageWire"], path: root,
                exclude: ["Entry"] + files),
            swiftTarget(
                "\(plugin.name)PluginEntry",
                ["CPluginABI", "CPluginExport", "PluginKit", .target(name: "\(plugin.name)Plugin")], path: "\(root)/Entry"),
        ]
    case .c:
        return [
            .target(
                name: "\(plugin.name)Plugin", dependencies: ["CPluginABI", "CPluginExport", "CPluginKit", "CPluginMessages"],
                path: root,
                exclude: files, publicHeadersPath: ".")
        ]
    }
}

func product(of plugin: BundledPlugin) -> Product {
    var name = ""
    for letter in plugin.name {
        if letter.isUppercase, !name.isEmpty { name += "-" }
        name += letter.lowercased()
    }
    return .library(
        name: name, type: .dynamic, targets: ["\(plugin.name)Plugin" + (plugin.language == .swift ? "Entry" : "")])
}

let package = Package(
    name: "liveshop",
    platforms: [.macOS(.v15)],
    products: [
        .library(
            name: "LiveshopClient",
            targets: ["EventFeeds", "MeshKeys", "Messages", "RPCCore", "RPCPolicy", "RPCTracing", "RPCZeroMQ"] + apis),
        .executable(name: "liveshop", targets: ["liveshop"]),
        .executable(name: "liveshop-plugin-runner", targets: ["liveshop-plugin-runner"]),
    ] + services.map { .executable(name: $0.executable, targets: [$0.executable]) } + plugins.map(product(of:)),
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: serviceTargets + plugins.flatMap(targets(of:)) + [
        .systemLibrary(name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .target(name: "CDescriptors", dependencies: ["CProtobufC"]),
        .target(name: "CMessages", dependencies: ["CProtobufC", "CDescriptors"]),
        // What services and plugins say to each other, apart from the shop's own messages.
        .target(name: "CPluginMessages", dependencies: ["CProtobufC"]),
        swiftTarget("PluginMessages", ["CPluginMessages", "CProtobufC", "MessageWire"]),
        // What a plugin in Swift is written with.
        swiftTarget("PluginKit", ["CPluginABI", "MessageWire", "PluginMessages"]),
        executable("protoc-gen-liveshop", ["CProtobufC", "CDescriptors"]),
        // What a service and its plugins agree on, and the linking of a plugin: see the comments in either.
        .target(name: "CPluginABI", exclude: ["liveshop_plugin.map", "README.md"]),
        .target(
            name: "CPluginExport",
            cSettings: [
                .define(
                    "LIVESHOP_PLUGIN_MAP", to: "\"\(Context.packageDirectory)/Sources/CPluginABI/liveshop_plugin.map\"")
            ]),
        // What a plugin in C is written with: macros.
        .target(name: "CPluginKit", dependencies: ["CPluginABI", "CPluginMessages", "CProtobufC"]),
        // What generated messages run on; apart from `Messages` so that a plugin links this and not all of the shop's messages.
        swiftTarget("MessageWire", ["CProtobufC"]),
        swiftTarget("Messages", ["CMessages", "CProtobufC", "MessageWire"]),
        // The descriptors of `protos/`, and messages of types that are known only from such descriptors.
        swiftTarget("MeshSchema"),
        swiftTarget("DynamicMessages", ["Messages"]),
        swiftTarget("RPCCore", ["Messages", .collections]),
        // The echo service of benchmarks and tests.
        swiftTarget("MeshAPI", ["Messages", "RPCCore"]),
        swiftTarget("MeshEcho", ["MeshAPI", "Messages", "RPCCore"]),
        // What a service's handlers know of plugins: extension points, answers and failures, nothing of how they are loaded.
        swiftTarget("PluginPoints", ["MessageWire", "Messages", "PluginMessages", "RPCCore"]),
        // A plugin's folder: manifest, configuration, sums and signatures, for whoever loads, checks or makes one.
        swiftTarget("PluginPackage", ["PluginMessages", "PluginPoints", .crypto]),
        // Signal handlers, a file that outlives a crash, and what else only C can do for the host.
        .target(name: "CPluginGuard"),
        // Loads plugins and calls them, in process and in runners; knows no transport.
        swiftTarget(
            "PluginHost",
            [
                "CPluginABI", "CPluginGuard", "MessageWire", "Messages", "PluginMessages", "PluginPackage", "PluginPoints",
                "RPCCore", "RPCTracing", .collections, .logging, .tracing,
            ]),
        executable("liveshop-plugin-runner", ["PluginHost"]),
        swiftTarget("RPCZeroMQ", ["CZeroMQ", "Messages", "RPCCore", .collections, .logging]),
        // Files of keys and of what their owners may do.
        swiftTarget("MeshKeys", ["RPCCore", "RPCZeroMQ", .logging]),
        // What a process knows of itself: calls, metrics, spans, log lines. Knows no transport.
        swiftTarget("Observability", ["MeshAPI", "Messages", "RPCCore", .histogram, .logging, .metrics, .tracing]),
        // Spans around calls, made and served; for any tracer.
        swiftTarget("RPCTracing", ["RPCCore", .tracing]),
        // Retries, hedging and limits by method, around any channel; several channels as one.
        swiftTarget("RPCPolicy", ["GatewayAPI", "Messages", "RPCCore", .logging, .metrics]),
        // A service's events from its topic at the gateway, and from the service itself where the topic has gaps.
        swiftTarget("EventFeeds", ["GatewayAPI", "Messages", "RPCCore"]),
        swiftTarget("RPCInProcess", ["Messages", "RPCCore", .collections]),
        swiftTarget("StateMachine", ["Messages", .collections]),
        swiftTarget("Journal", [.grdb, .sqlite]),
        swiftTarget(
            "ServiceKit",
            [
                "Journal", "Messages", "PluginMessages", "PluginPoints", "RPCCore", "RPCTracing", "StateMachine", .collections,
                .crypto, .grdb, .logging, .metrics, .tracing,
            ]),
        swiftTarget(
            "ServiceRuntime",
            [
                "GatewayAPI", "Journal", "MeshAPI", "MeshKeys", "Messages", "Observability", "PluginHost", "PluginMessages",
                "PluginPoints", "RPCCore", "RPCPolicy", "RPCTracing", "RPCZeroMQ", "ServiceKit", "StateMachine",
                .argumentParser, .lifecycle, .logging, .metrics, .signals, .tracing,
            ]),
        swiftTarget("Supervisor"),
        // For tests that block.
        swiftTarget("TestThreads"),
        swiftTarget(
            "MeshTesting",
            [
                "GatewayAPI", "Journal", "MeshKeys", "Messages", "PluginMessages", "PluginPackage", "PluginPoints", "RPCCore",
                "RPCInProcess", "RPCZeroMQ", "ServiceKit", "StateMachine", "Supervisor", .logging,
            ]),
        swiftTarget(
            "LiveshopCLI",
            [
                "DynamicMessages", "MeshAPI", "MeshKeys", "MeshSchema", "Messages", "Observability", "PluginConformance",
                "PluginPackage", "RPCCore", "RPCPolicy", "RPCZeroMQ",
                "Supervisor", .argumentParser, .histogram, .logging,
                .signals,
            ]
                + apis.map { .target(name: $0) }),
        executable("liveshop", ["LiveshopCLI"]),
        // A host as small as a host can be, and what every plugin must bear from one: for plugins' tests and `liveshop plugin check`.
        swiftTarget(
            "PluginConformance",
            ["CPluginABI", "CPluginMessages", "CProtobufC", "MessageWire", "PluginKit", "PluginMessages", "PluginPackage"]),
        tests(
            "Unit",
            [
                "CPluginMessages", "DynamicMessages", "EventFeeds", "LiveshopCLI", "MeshAPI", "MeshEcho", "MeshKeys",
                "MeshTesting", "MessageWire", "Messages", "Observability", "PluginConformance", "PluginKit", "PluginMessages",
                "PluginPoints", "RPCCore", "RPCInProcess", "RPCPolicy", "RPCTracing", "RPCZeroMQ",
                "ServiceKit", "StateMachine",
                "Supervisor", "TestThreads", "Journal", .argumentParser, .grdb, .logging, .metrics, .tracing,
            ]
                + ["GatewayAPI", "GatewayService", "PluginHost", "PluginPackage", "ServiceRuntime"]
                + plugins.filter { $0.language == .swift }.map { .target(name: "\($0.name)Plugin") }
                + services.filter(\.hasDomain).flatMap { service in
                    ["API", "Domain", "Service"].map { part in .target(name: "\(service.name)\(part)") }
                },
            exclude: ["PluginHost/Tally"]),
        tests(
            "Contract",
            [
                "DynamicMessages", "MeshAPI", "MeshSchema", "MessageWire", "Messages", "PluginConformance", "PluginMessages",
                "PluginPackage", "RPCCore", "MeshTesting", "TestThreads", "protoc-gen-liveshop",
            ]
                + apis.map { .target(name: $0) },
            exclude: ["Foreign", "dynamic_round_trip.py", "round_trip.py"]),
        tests(
            "Property",
            ["Messages", "MeshTesting", "StateMachine"]
                + services.filter(\.hasDomain).map { .target(name: "\($0.name)Domain") }),
        tests(
            "Simulation",
            [
                "EventFeeds", "Journal", "MeshAPI", "MeshEcho", "MeshTesting", "Messages", "PluginMessages", "PluginPoints",
                "RPCInProcess",
                "RPCCore", "RPCPolicy",
                "ServiceKit", "ServiceRuntime", .logging,
            ]
                + services.map { .target(name: "\($0.name)Service") } + apis.map { .target(name: $0) }),
        tests(
            "Fault",
            [
                "Journal", "Messages", "OrderAPI", "OrderDomain", "OrderService", "PluginPoints", "RPCCore", "StateMachine",
                "ServiceKit", "MeshTesting", .grdb, .logging,
            ]),
        tests(
            "Mesh",
            [
                "EventFeeds", "MeshAPI", "MeshKeys", "MeshTesting", "Messages", "PluginPackage", "RPCCore", "RPCPolicy",
                "RPCZeroMQ", "Supervisor", "TestThreads",
            ]
                + apis.map { .target(name: $0) },
            exclude: ["Teahouse"]),
        // One table of cases against every pair of peers. Peers are processes, so that they may be of any language.
        tests(
            "Conformance", ["MeshTesting", "RPCCore", "RPCZeroMQ", "TestThreads", "conformance-peer"],
            exclude: ["Peer", "README.md", "cases", "known-failures.yaml", "peer.py", "read_cases.py", "wire.py"]),
        executable(
            "conformance-peer", ["MeshAPI", "MeshEcho", "Messages", "RPCCore", "RPCZeroMQ"], path: "Tests/Conformance/Peer"),
        // What bytes from a wire go through, for libFuzzer (script/fuzz) and for the tests that replay its corpus.
        swiftTarget("FuzzTargets", ["MessageWire", "Messages", "PluginMessages", "RPCCore"], path: "Tests/Fuzz/Targets"),
        executable("fuzz-decoders", ["FuzzTargets"], path: "Tests/Fuzz/Main"),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzTargets", "MeshTesting"], path: "Tests/Fuzz/Tests", swiftSettings: strict),
        // Plugins that misbehave, against the real host and runner. The C and Swift sources in its folders are compiled by the tests.
        tests(
            "Plugins",
            [
                "CatalogAPI", "MeshTesting", "Messages", "PluginPoints", "RPCCore", "Supervisor", "TestThreads",
                "liveshop-plugin-runner",
                "plugin-testbed", .crypto,
            ],
            exclude: ["Headers", "Hostile", "Reload", "Testbed"]),
        // A service with plugins and nothing else, for tests that let it die.
        executable(
            "plugin-testbed", ["Messages", "PluginHost", "PluginMessages", "PluginPoints", .logging],
            path: "Tests/Plugins/Testbed"),
        tests("Tidy", ["TestThreads"]),
        executable(
            "liveshop-bench",
            [
                "CatalogAPI", "GatewayService", "Journal", "MeshAPI", "MeshEcho", "MeshKeys", "Messages", "OrderAPI",
                "OrderDomain", "PluginHost", "PluginMessages", "PluginPackage", "PluginPoints", "RPCCore",
                "RPCZeroMQ", "ServiceKit", "StateMachine", "Supervisor", .argumentParser, .histogram, .logging,
            ], path: "Tests/Benchmarks", exclude: ["Ceilings", "Plugins/bench_plugin.c", "Plugins/plugin.json"]),
    ]
)
