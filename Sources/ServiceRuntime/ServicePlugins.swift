import Foundation
import Logging
import PluginHost
import PluginMessages
import PluginPoints
import ServiceKit
import ServiceLifecycle
import UnixSignals

/// The plugins of a process: loaded before the service starts, stopped after its last call.
public struct ServicePlugins: Sendable {
    private let host: PluginHost?
    private let logger: Logger

    /// Of a process that asks nobody.
    static let none = ServicePlugins(host: nil, logger: Logger(label: "plugins"))

    /// - Parameter stateDirectory: used unless the options name one.
    /// - Throws: `PluginRefusal` if a directory cannot be used. A single plugin that cannot be used is logged and left out.
    public static func load(
        _ options: PluginOptions, stateDirectory: String?, points: Set<PluginPointName>, logger: Logger
    ) async throws -> ServicePlugins {
        guard !options.directories.isEmpty else { return ServicePlugins(host: nil, logger: logger) }
        guard let state = options.pluginState ?? stateDirectory else {
            throw PluginRefusal("--plugin-state is required with --plugins: this process has no data directory of its own")
        }
        var configuration = PluginHostConfiguration(
            directories: options.directories, keyDirectories: options.pluginKeys,
            allowsUnsigned: options.allowUnsignedPlugins, isSafeMode: options.safeMode, stateDirectory: state, points: points,
            runner: runner)
        configuration.hangMilliseconds = UInt32(options.pluginHangLimit) * 1_000
        let host = try PluginHost(configuration, logger: logger)
        try await host.load()
        return ServicePlugins(host: host, logger: logger)
    }

    public var plugins: any Plugins { host.map { $0 as any Plugins } ?? NoPlugins() }

    public var administration: any PluginAdministration {
        host.map { HostAdministration(host: $0) as any PluginAdministration } ?? NoPluginAdministration()
    }

    /// What runs beside the service: SIGHUP reads the plugin directories again.
    public var services: [any Service] { host.map { [ReloadOnHangUp(host: $0, logger: logger)] } ?? [] }

    /// Call it when no calls come any more.
    public func shutdown() async { await host?.shutdown() }

    /// Installed beside the service's own executable.
    private static var runner: String {
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "liveshop-plugin-runner").path
    }
}

private struct ReloadOnHangUp: Service {
    let host: PluginHost
    let logger: Logger

    func run() async throws {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        await cancelWhenGracefulShutdown {
            for await _ in signals {
                do throws(PluginRefusal) {
                    _ = try await host.reload(nil)
                } catch {
                    logger.error("plugins cannot be read again: \(error)")
                }
            }
        }
    }
}
