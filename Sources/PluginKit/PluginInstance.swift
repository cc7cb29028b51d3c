internal import CPluginABI

/// What the service holds a pointer to. Errors end here: as a status, and words.
class PluginInstance {
    func handle(_ extension: Int, _ call: PluginCall) -> liveshop_status { LIVESHOP_FAILED }
    func selfTest(_ call: PluginCall) -> liveshop_status { LIVESHOP_FAILED }
    func start(_ call: PluginCall) -> liveshop_status { LIVESHOP_FAILED }
    func stop() {}

    static func attempt(_ call: PluginCall, _ body: () throws -> liveshop_status) -> liveshop_status {
        do {
            return try body()
        } catch let error as PluginError {
            call.explain(error.description)
            return error.status
        } catch {
            call.explain("\(error)")
            return LIVESHOP_FAILED
        }
    }
}

/// The instance of one type of plugin.
final class InstanceOf<P: Plugin>: PluginInstance {
    private let plugin: P
    private let extensions = P.extensions

    init(_ call: PluginCall) throws {
        let pointers = call.call.pointee
        let text = String(decoding: UnsafeBufferPointer(start: pointers.input, count: pointers.input_size), as: UTF8.self)
        plugin = try P(
            config: text.isEmpty ? PluginConfig() : PluginConfig(json: text), host: PluginHostServices(host: pointers.host))
    }

    override func handle(_ extension: Int, _ call: PluginCall) -> liveshop_status {
        Self.attempt(call) { try extensions[`extension`].serve(plugin, call) }
    }

    override func selfTest(_ call: PluginCall) -> liveshop_status {
        Self.attempt(call) {
            try plugin.selfTest(call)
            return LIVESHOP_OK
        }
    }

    override func start(_ call: PluginCall) -> liveshop_status {
        Self.attempt(call) {
            try plugin.start(call)
            return LIVESHOP_OK
        }
    }

    override func stop() { plugin.stop() }
}
