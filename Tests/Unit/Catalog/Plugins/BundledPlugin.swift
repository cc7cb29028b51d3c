import Messages
import PluginConformance
import PluginMessages
import PluginPoints

/// One bundled plugin as it was built, with the configuration of its plugin.json, called through its real table.
actor BundledPlugin {
    private let plugin: ProbedPlugin

    /// - Parameters:
    ///   - product: such as "price-rules".
    ///   - folder: such as "PriceRules".
    init(_ product: String, service: String, folder: String) throws {
        plugin = try ProbedPlugin(product: product, config: BundledManifest.config(service, folder))
    }

    func call<Request, Response>(
        _ point: PluginPoint<Request, Response>, _ request: Request, at now: Instant
    ) throws -> Response? {
        switch try plugin.call(point, request, at: now.microseconds) {
        case .answered(let response): return response
        case .declined: return nil
        case .failed(let status, let explanation):
            throw PluginFailure(plugin: plugin.id, kind: .error, message: "\(status): \(explanation)")
        }
    }
}

extension InlinePlugins {
    mutating func add<Request, Response>(
        _ point: PluginPoint<Request, Response>, bundled product: String, service: String, folder: String
    ) throws {
        let plugin = try BundledPlugin(product, service: service, folder: folder)
        add(point, id: product) { request, now in try await plugin.call(point, request, at: now) }
    }
}
