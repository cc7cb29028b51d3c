import ArgumentParser
import Foundation
import RPCCore

/// Where the mesh is, and how long to wait for it.
struct ConnectionOptions: ParsableArguments {
    @Option(help: "The gateway's endpoint for callers. Default: $LIVESHOP_GATEWAY, else tcp://127.0.0.1:7410.")
    var gateway: String?

    @Option(help: "Who calls, for a gateway that asks. Default: $LIVESHOP_TOKEN, else nobody in particular.")
    var token: String?

    @Option(
        help: "Longest time for one call, e.g. 500ms, 2s, 1m. Default: what the method's contract says.",
        transform: Duration.parse)
    var deadline: Duration?

    var endpoint: String { gateway ?? ProcessInfo.processInfo.environment["LIVESHOP_GATEWAY"] ?? "tcp://127.0.0.1:7410" }

    var presentedToken: String { token ?? ProcessInfo.processInfo.environment["LIVESHOP_TOKEN"] ?? "" }

    func validate() throws {
        guard presentedToken.utf8.count <= AdmissionLimits.tokenBytesMax else {
            throw ValidationError(
                "a token has at most \(AdmissionLimits.tokenBytesMax) bytes, this one \(presentedToken.utf8.count)")
        }
        guard endpoint.hasPrefix("tcp://") || endpoint.hasPrefix("ipc://") else {
            throw ValidationError("the gateway's endpoint must begin with tcp:// or ipc://, is \"\(endpoint)\"")
        }
    }
}

extension Duration {
    /// `250us`, `500ms`, `2s`, `1.5m`, `1h`; a number alone is seconds.
    static func parse(_ argument: String) throws -> Duration {
        let units: [(String, Double)] = [("us", 1e-6), ("ms", 1e-3), ("s", 1), ("m", 60), ("h", 3_600), ("", 1)]
        guard let (suffix, scale) = units.first(where: { argument.hasSuffix($0.0) }),
            let number = Double(argument.dropLast(suffix.count)), number > 0, number.isFinite, number * scale <= 86_400
        else { throw ValidationError("\"\(argument)\" is no time; write 500ms, 2s or 1m, at most a day") }
        return .microseconds(Int64(number * scale * 1_000_000))
    }
}
