/// The dependency rules of ARCHITECTURE.md, as functions from what the package is to what is wrong with it.
struct DependencyRules {
    let manifest: Manifest

    /// Modules that come with the toolchain or the system.
    static let system: Set<String> = [
        "Foundation", "Glibc", "Dispatch", "Synchronization", "Testing", "Swift", "PackageDescription",
    ]

    /// Modules of a product whose name is not the module's.
    static let modulesOfProduct: [String: Set<String>] = [
        "Collections": [
            "Collections", "DequeModule", "HeapModule", "OrderedCollections", "BitCollections", "HashTreeCollections",
        ],
        "Metrics": ["CoreMetrics", "Metrics"], "Tracing": ["Instrumentation", "ServiceContextModule", "Tracing"],
    ]

    /// Who alone may import what.
    static let owners: [String: Set<String>] = [
        "CMessages": ["Messages"],
        "CProtobufC": ["MessageWire", "Messages", "PluginConformance", "protoc-gen-liveshop"],
        // The unit tests hold descriptors and structs against what the generated code says of them.
        "CPluginGuard": ["PluginHost"],
        "CPluginMessages": ["PluginConformance", "PluginMessages", "UnitTests"],
        "CDescriptors": ["protoc-gen-liveshop"],
        "CZeroMQ": ["RPCZeroMQ"],
        "GRDBSQLite": ["Journal"],
        "CSQLite": ["Journal"],
        "CPostgreSQL": ["Journal"],
    ]

    /// Pure targets, and what they may import at most: no I/O, no clock, no randomness.
    static func isPure(_ target: String) -> Bool {
        ["RPCCore", "StateMachine"].contains(target) || target.hasSuffix("Domain")
    }

    static let pureImports: Set<String> = [
        "Messages", "StateMachine", "Collections", "DequeModule", "HeapModule", "OrderedCollections", "BitCollections",
        // A lock reads no clock and does no I/O: the ends of streams (RPCCore/Streams) keep tasks that wait behind one.
        "Synchronization",
    ]

    /// What a pure file must not even mention.
    static let impureWords = [
        "ContinuousClock.now", "ContinuousClock()", "SuspendingClock", "Date()", "UUID()", "SystemRandomNumberGenerator",
        "ProcessInfo", "FileManager", "FileHandle", "getenv(", " print(", "Task.sleep", "Task.detached", "DispatchQueue",
    ]

    /// What a plugin may depend on at most: what its author has outside this repository too.
    static let pluginDependencies: Set<String> = [
        "CPluginABI", "CPluginExport", "CPluginKit", "CPluginMessages", "MessageWire", "PluginKit", "PluginMessages",
    ]

    func breaches(ofImport module: String, in file: String) -> [String] {
        guard let target = manifest.target(owning: file) else { return ["\(file): belongs to no target"] }
        var breaches: [String] = []
        if let owners = Self.owners[module], !owners.contains(target.name) {
            breaches.append("\(file): only \(owners.sorted().joined(separator: ", ")) may import \(module)")
        }
        if Self.isPure(target.name), !Self.pureImports.contains(module) {
            breaches.append("\(file): \(target.name) is pure and must not import \(module)")
        }
        let declared = target.dependencies.reduce(into: Set<String>()) { modules, dependency in
            modules.formUnion(Self.modulesOfProduct[dependency.name] ?? [dependency.name])
        }
        if !declared.contains(module), !Self.system.contains(module) {
            breaches.append("\(file): \(target.name) imports \(module) without depending on it")
        }
        return breaches
    }

    func breaches(ofText text: String, in file: String) -> [String] {
        guard let target = manifest.target(owning: file), Self.isPure(target.name) else { return [] }
        let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        return Self.impureWords.filter { word in code.contains { $0.contains(word) } }
            .map { "\(file): \(target.name) is pure and must not use \($0)" }
            + code.filter { $0.contains(".random(in:") && !$0.contains("using:") }
            .map { "\(file): randomness must come in as a parameter: \($0)" }
    }

    /// Rules about edges between targets.
    func breachesOfStructure() -> [String] {
        var breaches: [String] = []
        let services = Set(manifest.targets.map(\.name).filter { $0.hasSuffix("Service") }.map { String($0.dropLast(7)) })
        var calls: [String: Set<String>] = [:]
        for target in manifest.targets where target.type != "test" {
            let names = target.dependencies.filter { $0.package == nil }.map(\.name)
            for service in services where ["Domain", "Service"].map({ service + $0 }).contains(target.name) {
                for other in services where other != service {
                    if names.contains("\(other)Domain") || names.contains("\(other)Service") {
                        breaches.append("\(target.name): may depend on \(other)API only, not on the inside of \(other)")
                    }
                    if names.contains("\(other)API") { calls[service, default: []].insert(other) }
                }
            }
            if manifest.folder(of: target).hasPrefix("services/"), manifest.folder(of: target).contains("/Plugins/") {
                for name in names where !Self.pluginDependencies.contains(name) && !isEntry(target, of: name) {
                    breaches.append("\(target.name): a plugin must not depend on \(name)")
                }
            }
        }
        if let cycle = Self.cycle(in: calls) { breaches.append("services call each other in a circle: \(cycle)") }
        for product in manifest.products {
            for name in manifest.closure(of: product.targets) {
                let target = manifest.targets.first { $0.name == name }
                if target?.type == "test" || name.hasSuffix("Testing") {
                    breaches.append("product \(product.name) ships \(name)")
                }
            }
        }
        return breaches
    }

    /// A Swift plugin's exported function is a target of its own, in the folder `Entry` of the target that does the work.
    private func isEntry(_ target: Manifest.Target, of plugin: String) -> Bool {
        manifest.targets.contains { $0.name == plugin && manifest.folder(of: $0) + "/Entry" == manifest.folder(of: target) }
    }

    private static func cycle(in edges: [String: Set<String>]) -> String? {
        func search(_ node: String, _ path: [String]) -> [String]? {
            if let start = path.firstIndex(of: node) { return Array(path[start...]) + [node] }
            for next in (edges[node] ?? []).sorted() {
                if let found = search(next, path + [node]) { return found }
            }
            return nil
        }
        for node in edges.keys.sorted() {
            if let found = search(node, []) { return found.joined(separator: " → ") }
        }
        return nil
    }

    /// The modules a Swift file imports.
    static func imports(in text: String) -> Set<String> {
        var modules: Set<String> = []
        for line in text.split(separator: "\n") {
            var words = line.split { $0 == " " || $0 == "\t" }[...]
            while let word = words.first, word.hasPrefix("@") || ["public", "package", "internal", "private"].contains(word) {
                words = words.dropFirst()
            }
            guard words.popFirst() == "import", var module = words.popFirst() else { continue }
            if ["struct", "class", "enum", "func", "protocol", "var", "let", "typealias"].contains(module) {
                guard let next = words.popFirst() else { continue }
                module = next
            }
            // Not the imports of a proto in a string.
            guard module.first?.isLetter == true else { continue }
            modules.insert(String(module.prefix { $0 != "." && $0 != ";" }))
        }
        return modules
    }
}
