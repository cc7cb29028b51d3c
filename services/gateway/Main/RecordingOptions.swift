import ArgumentParser
import GatewayService

/// What of the forwarded calls is written down.
struct RecordingOptions: ParsableArguments {
    @Option(
        help:
            "Write forwarded calls with their requests into this file (FILE.1 and so on if it exists), for `liveshop replay`. Without tokens; with what is in the requests."
    )
    var record: String?

    @Option(help: "Which share of the calls, above 0 and at most 1.")
    var recordSample = 1.0

    @Option(help: "Largest size of the file in MiB, 1–65,536; then the recording ends.")
    var recordMib = CallRecorder.Configuration.bytesMaxDefault / (1_024 * 1_024)

    func validate() throws {
        guard recordSample > 0, recordSample <= 1 else {
            throw ValidationError("--record-sample must be above 0 and at most 1")
        }
        guard (1...65_536).contains(recordMib) else { throw ValidationError("--record-mib must be 1–65,536") }
    }

    var configuration: CallRecorder.Configuration? {
        record.map { CallRecorder.Configuration(path: $0, ratio: recordSample, bytesMax: recordMib * 1_024 * 1_024) }
    }
}
