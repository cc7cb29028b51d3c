import ArgumentParser

struct TailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Prints what is published to a topic, as it comes.",
        discussion: """
            A line for each message: topic, number at the gateway, where it can be read again, and the message as JSON, which the gateway's \
            descriptors make readable. Messages that came too fast for this program are said on standard error; the service has them. \
            Goes on when the gateway was started again, or at another one (--gateway, repeated). Ctrl-C ends it.

            Examples:
              liveshop tail order.events
              liveshop tail 'reviews.*' --from oldest
              liveshop tail catalog.events --from 100 --json

            \(ExitCodes.explanation)
            """)

    @Argument(help: "A topic, or how topics begin, with a * at the end. `liveshop call Topics/ListTopics` lists them.")
    var topic: String

    @Option(help: "oldest: all that the gateway holds; a number: from that message on, of one topic. Default: from now on.")
    var from: String?

    @Option(help: "End after so many messages.")
    var count: Int?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard let from, from != "oldest" else { return }
        guard let number = UInt64(from), number > 0 else { throw ValidationError("--from is `oldest` or a number above 0") }
        guard !topic.hasSuffix("*") else { throw ValidationError("--from with a number needs one topic, not \(topic)") }
        guard connection.gateways.endpoints.count == 1 else {
            throw ValidationError(
                "--from with a number needs one --gateway, not \(connection.gateways): each has numbers of its own")
        }
    }

    func run() async throws {
        let start: TopicTail.Start =
            switch from {
            case nil: .now
            case "oldest": .oldest
            case .some(let text): .number(UInt64(text) ?? 1)
            }
        let tail = TopicTail(topic: topic, start: start, json: output.json, countMax: count)
        try await output.reporting {
            try await Interrupts.ending {
                try await MeshConnection.to(connection) { channel in try await tail.run(channel) }
            }
        }
    }
}
