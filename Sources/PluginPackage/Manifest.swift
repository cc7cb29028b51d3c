import PluginMessages
import PluginPoints

/// What `plugin.json` says: who the plugin is, what it serves, and under which terms it is loaded.
public struct Manifest: Hashable, Sendable {
    public enum Isolation: String, Hashable, Sendable, CaseIterable {
        /// In the service's own process: nanoseconds a call, and the service dies with the plugin.
        case inproc
        /// In a runner process of its own.
        case process
    }

    public enum Capability: String, Hashable, Sendable, CaseIterable {
        case clock, random
    }

    public struct Limits: Hashable, Sendable {
        /// Of one answer, packed.
        public var outputBytes = 1_048_576
        /// Calls of the plugin that may wait for an answer at once.
        public var inFlight = 1_024
        /// Address space that the plugin may take, on top of what its runner has.
        public var memoryMegabytes = 512

        public init() {}
    }

    /// 1–64 bytes of a–z, 0–9, "-" and ".", such as `liveshop.price-rules`.
    public var id: String
    /// Three numbers with dots between.
    public var version: String
    /// File name of the shared object, in the plugin's folder.
    public var library: String
    public var abiMajor: UInt32
    /// The plugin works with hosts of this minor version and later ones.
    public var abiMinorMin: UInt32
    /// 1–16, each point once.
    public var points: [PluginPointName]
    /// 0–1000; higher is asked first.
    public var priority = 100
    public var isolation: Isolation
    /// For one call.
    public var deadlineMilliseconds: Int
    /// For each step of the lifecycle.
    public var startDeadlineMilliseconds = 5_000
    public var onFailure: FailurePolicy
    public var capabilities: Set<Capability> = []
    public var limits = Limits()
    public var configSchema: ConfigSchema
    /// The author's defaults, members of an object. The operator's `config.json` goes over them.
    public var config: [String: JSONValue]
    /// Data files beside the library: name to sha256 in hex; empty while the plugin is not bundled.
    public var files: [String: String]
    /// Of the library, in hex; nil while the plugin is not bundled.
    public var sha256: String?

    public static let fileName = "plugin.json"

    /// - Throws: the first breach, with file, field and rule.
    public init(parsing bytes: [UInt8], file: String = Manifest.fileName) throws(PackageError) {
        var fields = try ManifestFields(JSONValue(parsing: bytes, file: file), file: file)
        id = try fields.requiredText("id")
        guard Self.isID(id) else {
            throw fields.error("id", "must be 1 to 64 bytes of a-z, 0-9, \"-\" and \".\", is \"\(id)\"")
        }
        version = try fields.requiredText("version")
        let numbers = version.split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 3, numbers.allSatisfy(Self.isVersionNumber) else {
            throw fields.error("version", "must be three numbers of 1 to 9 digits with dots between, is \"\(version)\"")
        }
        library = try fields.requiredText("library")
        guard Self.isFileName(library) else { throw fields.error("library", "must be a plain file name, is \"\(library)\"") }

        guard var abi = try fields.object("abi") else { throw fields.error("abi", "is required") }
        guard let major = try abi.int("major", in: 1...1_000) else { throw abi.error("major", "is required") }
        abiMajor = UInt32(major)
        abiMinorMin = UInt32(try abi.int("minor_min", in: 0...1_000) ?? 0)
        try abi.end()

        points = try Self.points(&fields)
        priority = try fields.int("priority", in: 0...1_000) ?? priority
        isolation = try fields.choice("isolation", Isolation.self) ?? .inproc
        guard let deadline = try fields.int("deadline_ms", in: 1...60_000) else {
            throw fields.error("deadline_ms", "is required")
        }
        deadlineMilliseconds = deadline
        startDeadlineMilliseconds = try fields.int("start_deadline_ms", in: 1...600_000) ?? startDeadlineMilliseconds
        guard let policy = try fields.choice("on_failure", FailurePolicy.self) else {
            throw fields.error("on_failure", "is required")
        }
        onFailure = policy
        for element in try fields.list("capabilities") ?? [] {
            guard case .text(let name) = element, let capability = Capability(rawValue: name) else {
                throw fields.error("capabilities", "may name \(Capability.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            capabilities.insert(capability)
        }
        if var limits = try fields.object("limits") {
            self.limits.outputBytes = try limits.int("output_bytes", in: 1...8_388_608) ?? self.limits.outputBytes
            self.limits.inFlight = try limits.int("in_flight", in: 1...65_536) ?? self.limits.inFlight
            self.limits.memoryMegabytes = try limits.int("memory_mb", in: 64...65_536) ?? self.limits.memoryMegabytes
            try limits.end()
        }
        configSchema = try ConfigSchema(
            fields.value("config_schema") ?? .object(["type": .text("object"), "additionalProperties": .bool(false)]),
            file: file, path: "config_schema")
        let defaults = fields.value("config") ?? .object([:])
        guard case .object(let config) = defaults else {
            throw fields.error("config", "must be an object, is \(defaults.kind)")
        }
        self.config = config
        files = try Self.files(&fields, beside: library)
        sha256 = try fields.text("sha256")
        if let sha256, !Digest.isHex(sha256) { throw fields.error("sha256", "must be 64 digits of hex, in lower case") }
        try fields.end()
        // A plugin whose own defaults do not fit is broken wherever it is installed.
        _ = try configuration(overrides: [:], file: file)
    }

    /// The configuration that the plugin is given: defaults of the schema, then the author's, then the operator's, key by key at the top.
    ///
    /// - Parameter file: where the overrides come from, for the error.
    public func configuration(overrides: [String: JSONValue], file: String) throws(PackageError) -> JSONValue {
        let merged = JSONValue.object(config.merging(overrides) { _, override in override })
        guard merged.isNested(atMost: PackageLimits.depthMax) else {
            throw PackageError(file: file, field: "config", rule: "nested at most \(PackageLimits.depthMax) deep")
        }
        return try configSchema.completed(merged, file: file, path: "config")
    }
}

extension Manifest {
    static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: ".")
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
    }

    private static func isVersionNumber(_ text: Substring) -> Bool {
        (1...9).contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// No folders, nothing hidden, none of the names that mean something in a plugin's folder.
    static func isFileName(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count) && !text.hasPrefix(".")
            && !text.utf8.contains { $0 == UInt8(ascii: "/") || $0 < 32 }
            && ![fileName, Signature.fileName, PackagedPlugin.configFileName].contains(text)
    }

    private static func points(_ fields: inout ManifestFields) throws(PackageError) -> [PluginPointName] {
        guard let elements = try fields.list("points"), (1...PackageLimits.pointsMax).contains(elements.count) else {
            throw fields.error("points", "must be an array of 1 to \(PackageLimits.pointsMax) points")
        }
        var points: [PluginPointName] = []
        for (index, element) in elements.enumerated() {
            var point = try ManifestFields(element, file: fields.file, path: "points.\(index)")
            let id = try point.requiredText("id")
            guard isID(id) else { throw point.error("id", "must be 1 to 64 bytes of a-z, 0-9, \"-\" and \".\"") }
            guard let revision = try point.int("revision", in: 1...1_000_000) else {
                throw point.error("revision", "is required")
            }
            try point.end()
            guard !points.contains(where: { $0.id == id }) else { throw point.error("id", "each point at most once") }
            points.append(PluginPointName(id: id, revision: UInt32(revision)))
        }
        return points
    }

    private static func files(_ fields: inout ManifestFields, beside library: String) throws(PackageError) -> [String: String] {
        guard var object = try fields.object("files") else { return [:] }
        var files: [String: String] = [:]
        for (name, value) in object.rest() {
            guard isFileName(name) else { throw object.error(name, "must be a plain file name") }
            guard name != library else { throw object.error(name, "is the library, whose sum is sha256") }
            guard case .text(let sum) = value, sum.isEmpty || Digest.isHex(sum) else {
                throw object.error(name, "must be 64 digits of hex, in lower case, or \"\" until it is bundled")
            }
            files[name] = sum
        }
        guard files.count <= PackageLimits.filesMax else {
            throw fields.error("files", "at most \(PackageLimits.filesMax) files, is \(files.count)")
        }
        return files
    }
}
