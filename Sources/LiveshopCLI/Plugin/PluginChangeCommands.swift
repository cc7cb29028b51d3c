import ArgumentParser
import GatewayAPI
import Messages
import RPCCore

struct PluginReloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Has the services read their plugin directories again.",
        discussion: """
            Without ID everything new or changed is loaded and what is gone is taken out; with it, that plugin gets a new instance in any case. \
            Calls go on meanwhile; none is lost. Of a plugin that cannot be loaded the instance before goes on serving. \
            Of several gateways (--gateway, repeated) the first that is there is meant: name another one alone.

            Examples:
              liveshop plugin reload
              liveshop plugin reload example.tea-discount --service catalog

            \(ExitCodes.explanation)
            """)

    @Argument(help: "The plugin; all if left out.")
    var id: String?

    @OptionGroup var change: PluginChangeOptions

    func run() async throws { try await change.apply(.reload, to: id ?? "") }
}

struct PluginDisableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Takes a plugin out of service, also for later starts.",
        discussion: """
            Calls that are with the plugin end first.

            Example:
              liveshop plugin disable example.tea-discount

            \(ExitCodes.explanation)
            """)

    @Argument(help: "The plugin.")
    var id: String

    @OptionGroup var change: PluginChangeOptions

    func run() async throws { try await change.apply(.disable, to: id) }
}

struct PluginEnableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Puts a plugin back into service that was disabled, or blamed for a crash.",
        discussion: """
            Example:
              liveshop plugin enable example.tea-discount

            \(ExitCodes.explanation)
            """)

    @Argument(help: "The plugin.")
    var id: String

    @OptionGroup var change: PluginChangeOptions

    func run() async throws { try await change.apply(.enable, to: id) }
}

/// What the commands that change plugins share.
struct PluginChangeOptions: ParsableArguments {
    @Option(help: "Only in this service: \(ServicePlugins.names.joined(separator: ", ")).")
    var service: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let service, !ServicePlugins.names.contains(service) {
            throw ValidationError(
                "--service: there is no '\(service)'; there are \(ServicePlugins.names.joined(separator: ", "))")
        }
    }

    /// Asks every service; those that do not have the plugin, or no plugins at all, have nothing to change.
    ///
    /// - Throws: NOT_FOUND if none of them has it, the services' own error if they could not say.
    func apply(_ action: MeshV1.PluginAction, to id: String) async throws {
        var request = MeshV1.ChangePluginRequest()
        request.pluginID = id
        request.action = action
        let sent = request
        var refused = false
        try await output.reporting {
            let answers = try await answers(to: sent)
            refused = answers.contains { $0.response.changes.contains { $0.what == "refused" } }
            try show(answers)
        }
        if refused { throw ExitCode(ExitCodes.failed) }
    }

    private typealias Answer = (service: String, response: MeshV1.ChangePluginResponse)

    private func answers(to request: MeshV1.ChangePluginRequest) async throws -> [Answer] {
        try await MeshConnection.toOne(connection) { channel in
            // Without a gateway no service needs to be asked.
            _ = try await GatewayClient(channel).ping(.init(), deadline: connection.deadline)
            var answers: [Answer] = []
            var failure: RPCError?
            for each in try await concerned(ServicePlugins.all(channel), request) {
                do {
                    answers.append((each.service, try await each.change(request, connection.deadline)))
                } catch let error as RPCError {
                    failure = error
                    let isAbsent = error.code == .notFound || error.code == .failedPrecondition
                    if !isAbsent { Terminal.say("\(each.service): \(error.code.wireName) \(error.reason): \(error.message)") }
                }
            }
            let isNowhere = !request.pluginID.isEmpty && answers.allSatisfy(\.response.changes.isEmpty)
            guard isNowhere else { return answers }
            if let failure, failure.code != .notFound { throw failure }
            throw await ServicePlugins.noSuchPlugin(
                request.pluginID, in: service, of: ServicePlugins.all(channel), deadline: connection.deadline)
        }
    }

    /// The services that have the plugin, as far as they can be asked; all of them if none has it, for them to say so.
    private func concerned(
        _ services: [ServicePlugins], _ request: MeshV1.ChangePluginRequest
    ) async throws -> [ServicePlugins] {
        let chosen = services.filter { service == nil || service == $0.service }
        guard !request.pluginID.isEmpty, service == nil else { return chosen }
        var known: [ServicePlugins] = []
        var question = MeshV1.ListPluginsRequest()
        question.pluginID = request.pluginID
        for each in chosen {
            if let answer = try? await each.list(question, connection.deadline), !answer.plugins.isEmpty { known.append(each) }
        }
        return known.isEmpty || request.action == .reload ? chosen : known
    }

    private func show(_ answers: [Answer]) throws {
        if output.json {
            let parts = try answers.map { "\"\($0.service)\":\(try $0.response.json())" }
            return print("{" + parts.joined(separator: ",") + "}")
        }
        var table = Table(("service", .left), ("plugin", .left), ("what", .left), ("", .left))
        for (service, response) in answers {
            for change in response.changes { table.add(service, change.pluginID, change.what, change.message) }
        }
        if table.isEmpty { print("nothing to change") } else { table.print() }
    }
}
