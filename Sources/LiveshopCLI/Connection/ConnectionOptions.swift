import ArgumentParser
import Foundation
import MeshKeys
import RPCCore
import RPCZeroMQ

/// Where the mesh is, and how long to wait for it.
struct ConnectionOptions: ParsableArguments {
    @Option(
        help:
            "The gateway's endpoint for callers; repeated, one of each of several. Default: $LIVESHOP_GATEWAY, several with commas between, else \(GatewayEndpoints.usual)."
    )
    var gateway: [String] = []

    @Option(help: "Who calls, for a gateway that asks. Default: $LIVESHOP_TOKEN, else nobody in particular.")
    var token: String?

    @Option(
        help: "Folder of keys, for tcp://. Default: $LIVESHOP_KEYS; `liveshop up` makes one in its data folder.",
        completion: .directory)
    var keys: String?

    @Option(help: "Name of the own key in that folder. Default: $LIVESHOP_KEY_NAME, else admin.")
    var keyName: String?

    @Flag(help: "Talk plain TCP, without keys, to a gateway that does so too.")
    var plainTcp = false

    @Option(
        help: "Longest time for one call, e.g. 500ms, 2s, 1m. Default: what the method's contract says.",
        transform: Duration.parse)
    var deadline: Duration?

    var gateways: GatewayEndpoints {
        GatewayEndpoints(option: gateway, variable: Self.environment(GatewayEndpoints.variableName))
    }

    var presentedToken: String { token ?? Self.environment("LIVESHOP_TOKEN") ?? "" }

    static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

    /// - Throws: `RPCError` if a gateway is reached by TCP and nothing was said of keys, or they cannot be read.
    func security() throws(RPCError) -> ConnectionSecurity {
        let folder = plainTcp ? nil : keys ?? Self.environment("LIVESHOP_KEYS")
        let name = keyName ?? Self.environment("LIVESHOP_KEY_NAME") ?? KeyFolder.admin
        let choice: TransportChoice = plainTcp ? .plainTCP : folder.map { .keys(KeyFolder($0), name: name) } ?? .unsaid
        do { return try choice.connection(to: gateways.endpoints) } catch {
            throw RPCError(.unauthenticated, reason: Self.noKey, "\(error)")
        }
    }

    static let noKey = "NO_KEY"

    func validate() throws {
        guard keys == nil || !plainTcp else { throw ValidationError("--keys and --plain-tcp: give one of them") }
        guard presentedToken.utf8.count <= AdmissionLimits.tokenBytesMax else {
            throw ValidationError(
                "a token has at most \(AdmissionLimits.tokenBytesMax) bytes, this one \(presentedToken.utf8.count)")
        }
        if let fault = gateways.fault { throw ValidationError(fault) }
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
