import ArgumentParser
import Foundation
import RPCCore

/// For programs instead of people.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print JSON, and errors as JSON.")
    var json = false

    /// Prints a value as one line of JSON with sorted keys.
    func printJSON(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Runs a command's body; says what went wrong on standard error and turns it into an exit code.
    func reporting(_ body: () async throws -> Void) async throws {
        let failed = FailedCall()
        do {
            try await FailedCall.$latest.withValue(failed) { try await body() }
        } catch let error as RPCError {
            report(error, isKeyed: failed.isKeyed)
            throw ExitCode(ExitCodes.code(for: error.code))
        } catch let error as InputError {
            report("\(error)")
            throw ExitCode(error.exitCode)
        } catch is CancellationError {
            throw ExitCode(ExitCodes.interrupted)
        }
    }

    private func report(_ error: RPCError, isKeyed: Bool) {
        if json {
            let object = ErrorObject(
                code: error.code.wireName, reason: error.reason, field: error.field, message: error.message)
            Terminal.say((try? JSONEncoder().encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? error.message)
        } else {
            for line in error.explanation(isKeyed: isKeyed) { Terminal.say(line) }
        }
    }

    func report(_ message: String) { Terminal.say(json ? "{\"message\":\(Self.quoted(message))}" : "liveshop: \(message)") }

    private static func quoted(_ text: String) -> String {
        (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }

    private struct ErrorObject: Encodable {
        var code: String
        var reason: String
        var field: String
        var message: String
    }
}
