public import CPluginABI
import Glibc
import MessageWire
public import PluginKit
public import PluginMessages

/// One instance of a plugin, called through its real table as a service would, with a clock that stands still.
///
///     let plugin = try ProbedPlugin(TenPercent.self, config: #"{"percent": 10}"#)
///     let answer = try plugin.call(.priceRule, request)
public final class ProbedPlugin {
    /// A Saturday morning: what the clock says unless a call says otherwise.
    public static let now: Int64 = 1_790_000_000_000_000
    /// From `now` to the deadline of a call.
    public static let deadlineMicroseconds: Int64 = 1_000_000

    public let table: UnsafePointer<liveshop_plugin>
    private let host: ProbeHost
    private let now: Int64
    private let terms: ProbeTerms
    private var instance: UnsafeMutableRawPointer?
    private var isStarted = false
    private var isAlive = false

    /// Creates, self-tests and starts an instance.
    ///
    /// - Parameters:
    ///   - config: JSON, as it would come from plugin.json and config.json together; defaults of a schema are not filled in.
    ///   - directory: where the plugin finds its own files.
    ///   - seed: of the host's `random`.
    /// - Throws: `ProbeError` with the step, its status and the plugin's explanation.
    public init(
        table: UnsafePointer<liveshop_plugin>?, config: String = "{}", directory: String = "", now: Int64 = ProbedPlugin.now,
        seed: UInt64 = 1, terms: ProbeTerms = ProbeTerms()
    ) throws(ProbeError) {
        guard let table else { throw ProbeError("entry: no table for ABI \(LIVESHOP_ABI_MAJOR).\(LIVESHOP_ABI_MINOR)") }
        self.table = table
        self.now = now
        self.terms = terms
        host = ProbeHost(directory: directory, now: now, seed: seed, terms: terms)
        let parsed: PluginConfig
        do { parsed = try PluginConfig(json: config) } catch { throw ProbeError("config: \(error)") }
        var made: UnsafeMutableRawPointer?
        try step("create", parsed, input: Array(config.utf8)) { table.pointee.create($0, &made) }
        instance = made
        isAlive = true
        if let selfTest = table.pointee.self_test { try step("self_test") { selfTest(made, $0) } }
        if let start = table.pointee.start { try step("start") { start(made, $0) } }
        isStarted = true
    }

    public convenience init<P: Plugin>(
        _ plugin: P.Type, config: String = "{}", directory: String = "", now: Int64 = ProbedPlugin.now, seed: UInt64 = 1
    ) throws(ProbeError) {
        try self.init(
            table: PluginTable.entry(plugin, UInt32(LIVESHOP_ABI_MAJOR), UInt32(LIVESHOP_ABI_MINOR)), config: config,
            directory: directory, now: now, seed: seed)
    }

    /// A plugin of this build, by the name of its product, such as "rate-limit": from the folder of the running executable.
    public convenience init(
        product: String, config: String = "{}", directory: String = "", now: Int64 = ProbedPlugin.now, seed: UInt64 = 1
    ) throws(ProbeError) {
        try self.init(
            library: "\(Self.buildFolder)/lib\(product).so", config: config, directory: directory, now: now, seed: seed)
    }

    /// A shared object, loaded as a service loads it; it stays loaded.
    public convenience init(
        library: String, config: String = "{}", directory: String = "", now: Int64 = ProbedPlugin.now, seed: UInt64 = 1
    ) throws(ProbeError) {
        try self.init(table: try Self.table(library: library), config: config, directory: directory, now: now, seed: seed)
    }

    deinit { end() }

    /// Stops and destroys the instance; nothing if that was done.
    public func end() {
        guard isAlive else { return }
        isAlive = false
        if isStarted { table.pointee.stop?(instance) }
        table.pointee.destroy(instance)
    }

    /// What it has logged.
    public var lines: [String] { host.heard.withLock(\.lines) }
    /// What it has counted.
    public var metrics: [String: Double] { host.heard.withLock(\.metrics) }
    public var id: String { String(cString: table.pointee.id) }

    /// - Parameters:
    ///   - now: the call's clock; the instance's own if nil.
    ///   - traceparent: W3C trace context of the call; nil: it is of no trace.
    ///   - isCancelled: asked by the plugin while it works.
    /// - Throws: `ProbeError` for what the header forbids: OK without an output, two outputs, a point that is not served.
    public func call<Request, Response>(
        _ point: PluginPoint<Request, Response>, _ request: Request, at now: Int64? = nil, as form: ProbeForm = .shared,
        traceparent: String? = nil, isCancelled: @escaping () -> Bool = { false }
    ) throws -> ProbeAnswer<Response> {
        guard isAlive else { throw ProbeError("the instance is gone") }
        let row = try row(of: point.name)
        let call = ProbeCall(outputBytesMax: terms.outputBytesMax)
        call.isCancelled = isCancelled
        let now = now ?? self.now
        let deadline = now + Self.deadlineMicroseconds
        var status: liveshop_status
        var response: Result<Response, MessageError>?
        if form == .shared, Self.shares(row, point) {
            let bytesMax = terms.outputBytesMax
            call.readStruct = { wire in
                response = Result { () throws(MessageError) in try Response(copying: wire, bytesMax: bytesMax) }
            }
            status = LIVESHOP_FAILED
            try request.withStruct { input in
                status = call.run(
                    host, at: now, deadline: deadline, input: nil, inputStruct: input, traceparent: traceparent
                ) {
                    row.pointee.handle(instance, $0)
                }
            }
        } else {
            status = call.run(
                host, at: now, deadline: deadline, input: try request.encoded(), traceparent: traceparent
            ) {
                row.pointee.handle(instance, $0)
            }
        }
        if call.refusedOutputs > 0 { throw ProbeError("\(point.name): gave more than one output, or one that is too large") }
        switch status {
        case LIVESHOP_OK:
            if case .packed(let bytes)? = call.output { return .answered(try Response(decoding: bytes)) }
            guard let response else { throw ProbeError("\(point.name): LIVESHOP_OK without an output") }
            return .answered(try response.get())
        case LIVESHOP_DECLINED: return .declined(call.explanation)
        default: return .failed(status: status < 0 ? status : LIVESHOP_FAILED, explanation: call.explanation)
        }
    }

    /// Packed bytes as they are, however wrong: the status, the explanation, and the output if there was one.
    public func call(
        _ point: PluginPointName, packed: [UInt8]
    ) throws(ProbeError) -> (status: Int32, explanation: String, output: [UInt8]?) {
        let row = try row(of: point)
        let call = ProbeCall(outputBytesMax: terms.outputBytesMax)
        let status = call.run(host, at: now, deadline: now + Self.deadlineMicroseconds, input: packed) {
            row.pointee.handle(instance, $0)
        }
        if case .packed(let bytes)? = call.output { return (status, call.explanation, bytes) }
        return (status, call.explanation, nil)
    }

    /// Whether the plugin takes structs of the point, and they lie as ours do.
    public func shares<Request, Response>(_ point: PluginPoint<Request, Response>) throws(ProbeError) -> Bool {
        Self.shares(try row(of: point.name), point)
    }

    private static func shares<Request, Response>(
        _ row: UnsafePointer<liveshop_extension>, _ point: PluginPoint<Request, Response>
    ) -> Bool {
        row.pointee.size >= MemoryLayout<liveshop_extension>.size && Request.structLayout != 0
            && Response.structLayout != 0 && row.pointee.input_layout == Request.structLayout
            && row.pointee.output_layout == Response.structLayout
            && row.pointee.input_struct_size == UInt32(Request.structBytes)
            && row.pointee.output_struct_size == UInt32(Response.structBytes)
    }

    private func row(of point: PluginPointName) throws(ProbeError) -> UnsafePointer<liveshop_extension> {
        for index in 0..<table.pointee.extension_count {
            guard let row = table.pointee.extensions[index] else { continue }
            if String(cString: row.pointee.point) == point.id, row.pointee.revision == point.revision { return row }
        }
        throw ProbeError("\(point): not served by \(id)")
    }

    private func step(
        _ name: String, _ config: PluginConfig = PluginConfig(), input: [UInt8]? = nil,
        _ body: (UnsafePointer<liveshop_call>) -> liveshop_status
    ) throws(ProbeError) {
        let call = ProbeCall(config: config)
        let status = call.run(host, at: now, deadline: now + 5 * Self.deadlineMicroseconds, input: input, body)
        guard status == LIVESHOP_OK else { throw ProbeError("\(name): status \(status): \(call.explanation)") }
    }
}

extension ProbedPlugin {
    /// Folder of the running executable: the products of the build lie there.
    public static var buildFolder: String {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        let own = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return String(own[..<(own.lastIndex(of: "/") ?? own.startIndex)])
    }

    /// The table of a shared object.
    public static func table(library: String) throws(ProbeError) -> UnsafePointer<liveshop_plugin>? {
        guard let image = dlopen(library, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) else {
            throw ProbeError("dlopen: \(dlerror().map { String(cString: $0) } ?? library)")
        }
        guard let symbol = dlsym(image, "liveshop_plugin_entry") else {
            throw ProbeError("\(library): no symbol liveshop_plugin_entry")
        }
        typealias Entry = @convention(c) (UInt32, UInt32) -> UnsafePointer<liveshop_plugin>?
        return unsafeBitCast(symbol, to: Entry.self)(UInt32(LIVESHOP_ABI_MAJOR), UInt32(LIVESHOP_ABI_MINOR))
    }
}
