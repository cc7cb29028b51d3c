import ArgumentParser
import Foundation
import Messages
import RPCCore

struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls any method of the mesh from JSON.",
        discussion: """
            The request and the response are protobuf's JSON: lowerCamelCase or original field names, enums by name, bytes in Base64, \
            64-bit numbers as strings or numbers. Methods that change something get a random idempotency key, printed on standard \
            error: repeat a call that ended without an answer with the same key and it happens once.

            Examples:
              liveshop call Gateway/Ping
              liveshop call Orders/GetAvailability '{"skus": ["perfume-50ml"]}'
              liveshop call Orders/ReceiveStock '{"sku": "tea-set", "units": 10}' \\
                  --idempotency-key delivery-17
              cat product.json | liveshop call Catalog/UpsertProduct - --deadline 2s

            \(ExitCodes.explanation)
            """)

    @Argument(help: "Service/Method, the service by its short or full name.")
    var method: String

    @Argument(help: "The request as JSON; - reads it from standard input.")
    var request = "{}"

    @Option(help: "1–128 bytes. The same key with the same request is answered like the first time.")
    var idempotencyKey: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    /// Said here, a slip in the name points to the help of this command.
    func validate() throws {
        do { _ = try MethodLookup.method(method) } catch { throw ValidationError(error.description) }
    }

    /// Standard input is read up to here: more than any message may hold.
    private static let inputBytesMax = 32 * 1024 * 1024

    func run() async throws {
        let entry: MethodEntry
        do { entry = try MethodLookup.method(method) } catch { throw ValidationError(error.description) }
        let body: [UInt8]
        do {
            body = try MessageJSON.decode(json: try requestText(), messageNamed: entry.request)
        } catch {
            output.report("\(entry.request): \(error)")
            throw ExitCode(ExitCodes.code(for: .invalidArgument))
        }
        try await output.reporting {
            let reply = try await MeshConnection.to(connection) { channel in
                try await channel.call(
                    entry.descriptor, partitionKey: try entry.partitionKey?(body), body: body,
                    options: CallOptions(deadline: connection.deadline, idempotencyKey: key(for: entry)))
            }
            print(try MessageJSON.encode(bytes: reply, messageNamed: entry.response, pretty: !output.json))
        }
    }

    private func requestText() throws -> String {
        guard request == "-" else { return request }
        let data = try FileHandle.standardInput.read(upToCount: Self.inputBytesMax) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private func key(for entry: MethodEntry) -> String {
        if let idempotencyKey { return idempotencyKey }
        guard case .keyed = entry.idempotency else { return "" }
        let key = UUID().uuidString.lowercased()
        Terminal.say("idempotency key: \(key)")
        return key
    }
}
