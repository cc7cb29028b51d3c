import ArgumentParser
import RPCCore

struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Sends recorded calls again, to this or another mesh.",
        discussion: """
            Recordings are made by `liveshop up --record FILE` or `gateway --record FILE`. Only methods that change nothing are called, unless \
            --writes is given: calls that had an idempotency key then get a new one each, so that they happen again; with --same-keys they keep \
            theirs, and what the service remembers happens once.

            Responses that stream are read to their end, or until --stream-messages or --stream-time is reached, and counted; a stream that was \
            given up there is OK. Requests that stream are sent in order, as fast as the service takes them or with the recorded pauses, then the end of \
            the stream; also where the recording has only a part of it, which is counted. Of streams in older recordings there is only the first \
            request: those calls are left out.

            Examples:
              liveshop replay evening.rec
              liveshop replay evening.rec --as-recorded
              liveshop replay evening.rec --gateway tcp://127.0.0.1:7500 \\
                  --writes --rate 500

            \(ExitCodes.explanation)
            """)

    @Argument(help: "The recording.", completion: .file())
    var file: String

    @Option(help: "Calls a second. Without it as many as --concurrency allows.")
    var rate: Double?

    @Flag(help: "With the pauses between calls that were recorded.")
    var asRecorded = false

    @Option(help: "Calls in flight at a time, 1–4,096.")
    var concurrency = 64

    @Flag(help: "Also calls that change something.")
    var writes = false

    @Flag(help: "Keep the recorded idempotency keys.")
    var sameKeys = false

    @Option(help: "Messages that are read of one stream.")
    var streamMessages: UInt64 = 10_000

    @Option(help: "Longest time for reading one stream, e.g. 500ms, 2s, 1m.", transform: Duration.parse)
    var streamTime = Duration.seconds(2)

    @Flag(help: "Replay a recording that ends within a call as far as it goes.")
    var cutEnd = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard rate == nil || !asRecorded else { throw ValidationError("--rate and --as-recorded exclude each other") }
        guard rate.map({ $0 > 0 && $0 <= 1_000_000 }) ?? true else {
            throw ValidationError("--rate must be above 0 and at most 1,000,000")
        }
        guard (1...4_096).contains(concurrency) else { throw ValidationError("--concurrency must be 1–4,096") }
        guard streamMessages > 0 else { throw ValidationError("--stream-messages must be above 0") }
        guard !sameKeys || writes else { throw ValidationError("--same-keys is for calls that change something: add --writes") }
    }

    func run() async throws {
        try await output.reporting {
            let recording = try Recording(path: file)
            let report = ReplayReport()
            let start = ContinuousClock.now
            // What Ctrl-C leaves of it is reported too.
            try await Interrupts.ending {
                try await MeshConnection.to(connection) { channel in
                    let run = ReplayRun(
                        channel: channel, schema: try await MeshSchemas.all(channel),
                        pace: asRecorded ? .asRecorded : rate.map { .rate($0) } ?? .full, concurrency: concurrency,
                        writes: writes, sameKeys: sameKeys, deadline: connection.deadline,
                        streams: StreamReading(messagesMax: streamMessages, timeMax: streamTime), allowsCutEnd: cutEnd)
                    try await run.run(recording, into: report)
                }
            }
            let seconds = Double(start.duration(to: .now).microseconds) / 1_000_000
            if output.json { return try output.printJSON(report.object(seconds: seconds)) }
            for line in report.lines(seconds: seconds) { print(line) }
        }
    }
}
