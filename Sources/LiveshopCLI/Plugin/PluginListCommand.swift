import ArgumentParser
import Foundation
import GatewayAPI
import Messages
import RPCCore

struct PluginListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Shows what plugins the services have, and how they do.",
        discussion: """
            Every service is asked; one that does not answer is said so on standard error. Times are of calls to the plugin, since the service \
            started.

            Examples:
              liveshop plugin list
              liveshop plugin list --service order
              liveshop plugin list liveshop.price-rules --json

            \(ExitCodes.explanation)
            """)

    @Argument(help: "Only this plugin.")
    var id: String?

    @Option(help: "Only of this service: \(ServicePlugins.names.joined(separator: ", ")).")
    var service: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let service, !ServicePlugins.names.contains(service) {
            throw ValidationError(
                "--service: there is no '\(service)'; there are \(ServicePlugins.names.joined(separator: ", "))")
        }
    }

    func run() async throws {
        try await output.reporting {
            var request = MeshV1.ListPluginsRequest()
            request.pluginID = id ?? ""
            let answers = try await answers(request)
            if output.json {
                let parts = try answers.map { "\"\($0.service)\":\(try $0.response.json())" }
                print("{" + parts.joined(separator: ",") + "}")
            } else {
                show(answers)
            }
        }
    }

    /// - Throws: what the service said, if none answered.
    private func answers(
        _ request: MeshV1.ListPluginsRequest
    ) async throws -> [(service: String, response: MeshV1.ListPluginsResponse)] {
        try await MeshConnection.toOne(connection) { channel in
            // Without a gateway no service needs to be asked.
            _ = try await GatewayClient(channel).ping(.init(), deadline: connection.deadline)
            var answers: [(String, MeshV1.ListPluginsResponse)] = []
            var failure: RPCError?
            for each in ServicePlugins.all(channel) where service == nil || service == each.service {
                do {
                    answers.append((each.service, try await each.list(request, connection.deadline)))
                } catch let error as RPCError {
                    failure = error
                    Terminal.say("\(each.service): \(error.code.wireName) \(error.reason): \(error.message)")
                }
            }
            if answers.isEmpty, let failure { throw failure }
            if let id, answers.allSatisfy(\.1.plugins.isEmpty) {
                throw await ServicePlugins.noSuchPlugin(
                    id, in: service, of: ServicePlugins.all(channel), deadline: connection.deadline)
            }
            return answers
        }
    }

    private func show(_ answers: [(service: String, response: MeshV1.ListPluginsResponse)]) {
        var table = Table(
            ("service", .left), ("plugin", .left), ("version", .left), ("state", .left), ("isolation", .left),
            ("priority", .right), ("calls", .right), ("declined", .right), ("errors", .right), ("p99", .right),
            ("restarts", .right), ("points", .left))
        var remarks: [String] = []
        for (service, response) in answers {
            for plugin in response.plugins {
                let errors = plugin.errors.reduce(0 as UInt64) { $0 &+ $1.calls }
                table.add(
                    service, plugin.pluginID, plugin.version, plugin.state.name, plugin.isolation, "\(plugin.priority)",
                    Figures.grouped(plugin.calls), Figures.grouped(plugin.declined), Figures.grouped(errors),
                    plugin.calls == 0 ? "–" : Figures.microseconds(Int64(clamping: plugin.p99Us)),
                    Figures.grouped(plugin.restarts), plugin.points.joined(separator: ", "))
                if !plugin.reason.isEmpty { remarks.append("\(service), \(plugin.pluginID): \(plugin.reason)") }
            }
        }
        if table.isEmpty {
            return print("no plugins: `liveshop up --plugins DIR` loads some, unless it is told --no-plugins or --safe-mode")
        }
        table.print()
        for remark in remarks { print(remark) }
    }
}

extension MeshV1.PluginState {
    var name: String {
        switch self {
        case .loaded: "loaded"
        case .disabled: "disabled"
        case .blamed: "blamed"
        case .refused: "refused"
        case .unspecified: "not known"
        case .unrecognized(let number): "state \(number)"
        }
    }
}
