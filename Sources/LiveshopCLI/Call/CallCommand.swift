import ArgumentParser
import DynamicMessages
import Foundation
import Messages
import Observability
import RPCCore

struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls any method of the mesh from JSON.",
        discussion: """
            What the method takes and answers is asked of the gateway, so that services work which this program was not built with. \
            The request and the response are protobuf's JSON: lowerCamelCase or original field names, enums by name, bytes in Base64, \
            64-bit numbers as strings or numbers. Methods that change something get a random idempotency key, printed on standard \
            error: repeat a call that ended without an answer with the same key and it happens once.

            A call that no handler has seen is made again until its deadline, so that a service that is started again loses none; one that may have been done \
            only if twice is as good as once, or with the same idempotency key. Streams are begun once.

            Examples:
              liveshop call Gateway/Ping
              liveshop call Orders/GetAvailability '{"skus": ["perfume-50ml"]}'
              liveshop call Orders/ReceiveStock '{"sku": "tea-set", "units": 10}' \\
                  --idempotency-key delivery-17
              cat product.json | liveshop call Catalog/UpsertProduct - --deadline 2s
              liveshop call Analytics/WatchSession '{"sessionId": "show-1"}' --json
              liveshop call Analytics/IngestStream - < batches.jsonl

            A method that answers with a stream prints each message when it arrives, with --json one a line, until it ends or you do. One that \
            takes a stream reads one request a line from standard input (-).

            \(ExitCodes.explanation)
            """)

    @Argument(help: "Service/Method, the service by its short or full name.")
    var method: String

    @Argument(help: "The request as JSON; - reads it from standard input.")
    var request = "{}"

    @Option(help: "1–128 bytes. The same key with the same request is answered like the first time.")
    var idempotencyKey: String?

    @Flag(help: "Have the call traced by every process it passes that was started with --traces; prints the trace's id.")
    var trace = false

    @Flag(
        help:
            "Call the instance on this host past the gateway, if there is one: without the gateway's rights, filters and limits."
    )
    var direct = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    /// Said here, a slip in the form points to the help of this command.
    func validate() throws {
        do { _ = try MethodLookup.parts(method) } catch { throw ValidationError(error.description) }
    }

    /// Standard input is read up to here: more than any message may hold.
    private static let inputBytesMax = 32 * 1024 * 1024

    func run() async throws {
        try await output.reporting {
            try await MeshConnection.using(connection) { mesh in
                let shortWay = direct ? mesh.direct() : nil
                let channel = mesh.patient(shortWay ?? mesh.channel)
                let entry = try await KnownMethod(method, channel)
                let service = String(entry.descriptor.fullName.prefix { $0 != "/" })
                if let shortWay, await shortWay.seek(service) == 0 {
                    Terminal.say("through the gateway: no instance of \(service) can be called directly from here")
                }
                try await call(entry, channel)
            }
        }
    }

    private func call(_ entry: KnownMethod, _ channel: any RPCChannel) async throws {
        let readsLines = entry.descriptor.streaming == .requests && request == "-"
        guard let first = readsLines ? nextLine() : try requestText() else {
            output.report("standard input is empty: the first line is the request that begins the call")
            throw ExitCode(ExitCodes.code(for: .invalidArgument))
        }
        let message = try entry.request(first)
        let body = message.encoded()
        let partitionKey = message.text(at: entry.schema.partitionKey)
        let options = CallOptions(
            deadline: connection.deadline, idempotencyKey: key(for: entry), traceparent: traceparent())
        if entry.descriptor.streaming == .none {
            return try show(
                try await channel.call(entry.descriptor, partitionKey: partitionKey, body: body, options: options), entry)
        }
        let call = channel.open(entry.descriptor, partitionKey: partitionKey, body: body, options: options)
        if call.takesRequests {
            try await send(from: readsLines, entry, to: call)
            return try show(try await call.final(), entry)
        }
        while let message = try await call.next() { try show(message, entry) }
    }

    /// Sends what is left on standard input, then the end. A line that is no request ends the call.
    private func send(from readsLines: Bool, _ entry: KnownMethod, to call: StreamingCall) async throws {
        while readsLines, let line = nextLine() {
            let body = try entry.request(line).encoded()
            do throws(RPCError) {
                try await call.send(body)
            } catch {
                // Answered before it has read everything: the answer says why.
                guard error.reason == RPCError.callEnded.reason else { throw error }
                return
            }
        }
        call.finish()
    }

    /// The next line that is not empty.
    private func nextLine() -> String? {
        while let line = readLine() { if !line.allSatisfy(\.isWhitespace) { return line } }
        return nil
    }

    private func show(_ message: [UInt8], _ entry: KnownMethod) throws {
        print(try entry.response(message, pretty: !output.json))
        // A pipe would wait for a full page otherwise, and a stream may say little.
        fflush(nil)
    }

    private func requestText() throws -> String {
        guard request == "-" else { return request }
        let data = try FileHandle.standardInput.read(upToCount: Self.inputBytesMax) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private func traceparent() -> String {
        guard trace else { return "" }
        let begun = TraceParent.begin()
        Terminal.say("trace: \(begun.traceID)")
        return begun.description
    }

    private func key(for entry: KnownMethod) -> String {
        if let idempotencyKey { return idempotencyKey }
        guard entry.descriptor.idempotency == .keyed else { return "" }
        let key = UUID().uuidString.lowercased()
        Terminal.say("idempotency key: \(key)")
        return key
    }
}
