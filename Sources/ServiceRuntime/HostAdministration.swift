import Messages
import PluginHost
import PluginPoints
import RPCCore
import ServiceKit

/// ListPlugins and ChangePlugin over the host that loads them.
struct HostAdministration: PluginAdministration {
    let host: PluginHost

    func list(_ request: MeshV1.ListPluginsRequest) async throws(RPCError) -> MeshV1.ListPluginsResponse {
        let plugins = host.list().filter { request.pluginID.isEmpty || $0.id == request.pluginID }
        return MeshV1.ListPluginsResponse(plugins: plugins.map(MeshV1.PluginReport.init))
    }

    func change(_ request: MeshV1.ChangePluginRequest) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        let id = request.pluginID
        if id.isEmpty, request.action == .disable || request.action == .enable {
            throw RPCError(.invalidArgument, field: "plugin_id", "plugin_id: must name a plugin to disable or enable it")
        }
        guard [.reload, .disable, .enable].contains(request.action) else {
            throw RPCError(.invalidArgument, field: "action", "action: must be RELOAD, DISABLE or ENABLE")
        }
        do throws(PluginRefusal) {
            let changes: [PluginChange]
            switch request.action {
            case .reload: changes = try await host.reload(id.isEmpty ? nil : id)
            case .disable: changes = try await host.disable(id)
            case .enable: changes = try await host.enable(id)
            case .unspecified, .unrecognized: changes = []
            }
            return MeshV1.ChangePluginResponse(
                changes: changes.map { .init(pluginID: $0.id, what: $0.kind.rawValue, message: $0.message) })
        } catch {
            throw RPCError(error.isNoSuchPlugin ? .notFound : .failedPrecondition, reason: "PLUGINS", error.description)
        }
    }
}

extension MeshV1.PluginReport {
    fileprivate init(_ status: PluginStatus) {
        let figures = status.figures
        self.init(
            pluginID: status.id, folder: status.folder, generation: status.generation, calls: figures.calls,
            declined: figures.declined,
            errors: PluginFailure.Kind.allCases.compactMap { kind in
                figures.errors[kind].map { MeshV1.PluginErrorCount(kind: kind.rawValue, calls: $0) }
            },
            inFlight: figures.inFlight, p50Us: figures.p50Microseconds, p99Us: figures.p99Microseconds,
            restarts: figures.restarts,
            counters: figures.counters.sorted { $0.key < $1.key }.map { MeshV1.PluginCounter(name: $0.key, value: $0.value) },
            breakerOpen: status.isBreakerOpen)
        switch status.state {
        case .loaded(let note): (state, reason) = (.loaded, note)
        case .disabled: state = .disabled
        case .blamed(let why): (state, reason) = (.blamed, why)
        case .refused(let why): (state, reason) = (.refused, why)
        }
        guard let manifest = status.manifest else { return }
        version = manifest.version
        points = manifest.points.map(\.description)
        isolation = manifest.isolation.rawValue
        priority = UInt32(manifest.priority)
        onFailure = manifest.onFailure.rawValue
        deadlineMs = UInt32(manifest.deadlineMilliseconds)
    }
}
