import ArgumentParser
import GatewayAPI
import MeshAPI
import Messages
import RPCCore

struct LogLevelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log-level",
        abstract: "Shows or changes what running processes log.",
        discussion: """
            A change holds from the next line on, until the process ends; --log-level says what it starts with. Of several gateways \
            (--gateway, repeated) the first that is there is meant: name another one alone.

            Examples:
              liveshop log-level
              liveshop log-level order debug
              liveshop log-level Orders info
              liveshop log-level all notice

            \(ExitCodes.explanation)
            """)

    @Argument(help: "An instance (order), a service (Orders), gateway, or all.")
    var name = "all"

    @Argument(help: "trace, debug, info, notice, warning, error or critical; left out: only show.")
    var level: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.reporting {
            let changes = try await MeshConnection.toOne(connection) { channel in
                let names = try await InstanceChoice.names(
                    name == "all" ? nil : name, of: GatewayClient(channel), deadline: connection.deadline)
                var changes: [MeshV1.SetLogLevelResponse] = []
                for name in names {
                    changes.append(
                        try await InstanceClient(channel).setLogLevel(
                            .init(instance: name, level: level ?? ""), deadline: connection.deadline))
                }
                return changes
            }
            if output.json {
                print("[" + (try changes.map { try $0.json() }).joined(separator: ",") + "]")
            } else {
                for change in changes {
                    let before = change.level == change.previousLevel ? "" : ", was \(change.previousLevel)"
                    print("\(change.instance): \(change.level)\(before)")
                }
            }
        }
    }
}
