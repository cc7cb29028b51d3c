import Messages
import PluginMessages

/// Plugins that are Swift closures, for tests and simulations: no image, no process, no limits.
public struct InlinePlugins: Plugins {
    private struct Entry: Sendable {
        let priority: Int
        let plugin: any Sendable
    }

    /// By point and revision; each list by falling priority, and in the order added among equals.
    private var entries: [String: [Entry]] = [:]

    public init() {}

    /// - Parameter body: answers; nil declines. What it throws is the plugin's failure: a `PluginFailure` as it is, anything else as
    ///   `error`.
    public mutating func add<Request, Response>(
        _ point: PluginPoint<Request, Response>, id: String, priority: Int = 100, onFailure: FailurePolicy = .closed,
        _ body: @Sendable @escaping (Request, Instant) async throws -> Response?
    ) {
        let plugin = ActivePlugin<Request, Response>(id: id, version: "1.0.0", onFailure: onFailure) { request, now in
            do {
                guard let response = try await body(request, now) else { return .declined(explanation: "") }
                return .answered(response)
            } catch let failure as PluginFailure {
                return .failed(failure)
            } catch {
                return .failed(PluginFailure(plugin: id, kind: .error, message: "\(error)"))
            }
        }
        var list = entries["\(point.id)/\(point.revision)", default: []]
        let position = list.firstIndex { $0.priority < priority } ?? list.endIndex
        list.insert(Entry(priority: priority, plugin: plugin), at: position)
        entries["\(point.id)/\(point.revision)"] = list
    }

    public func active<Request, Response>(
        _ point: PluginPoint<Request, Response>
    ) -> [ActivePlugin<Request, Response>] {
        (entries["\(point.id)/\(point.revision)"] ?? []).compactMap { $0.plugin as? ActivePlugin<Request, Response> }
    }
}
