import Foundation
import MeshEcho
import Messages
import RPCCore
import RPCZeroMQ

/// A peer in Swift for the conformance cases: `call`, or `serve ENDPOINT NAME HANDLERS_MAX`. The README says what either must do.
@main struct ConformancePeer {
    struct Misused: Error, CustomStringConvertible {
        var description: String
    }

    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "call": try await call()
        case "serve" where arguments.count == 4: try await serve(arguments[1], arguments[2], Int(arguments[3]) ?? 0)
        default: throw Misused(description: "conformance-peer call | serve ENDPOINT NAME HANDLERS_MAX")
        }
    }

    private static func call() async throws {
        let reactor = Reactor(name: "peer")
        while let line = readLine() {
            let task = try JSONDecoder().decode(ConformanceTask.self, from: Data(line.utf8))
            let outcomes = try await run(
                task.steps,
                through: ZeroMQChannel(endpoint: task.endpoint, reactor: reactor, name: "conformance-swift", security: .plain))
            FileHandle.standardOutput.write(try JSONEncoder().encode(outcomes) + Data("\n".utf8))
        }
        await reactor.shutdown()
    }

    private static func run(_ steps: [Step], through channel: ZeroMQChannel) async throws -> [Outcome] {
        var calls: [String: (call: any OpenCall, began: ContinuousClock.Instant)] = [:]
        var outcomes: [Outcome] = []
        func find<Call>(_ name: String, as kind: Call.Type) throws -> Call {
            guard let call = calls[name]?.call as? Call else { throw Misused(description: "no \(kind) \(name)") }
            return call
        }
        for step in steps {
            var outcome = Outcome()
            if let open = step.open {
                calls[open.as] = (try self.open(open, through: channel), .now)
            } else if let read = step.read {
                outcome = try await find(read.of, as: Repetitions.self).read(read.messages)
            } else if let send = step.send {
                let message = MeshV1.GatherRequest(
                    payload: [UInt8](repeating: 7, count: send.bytes ?? 0), last: send.last ?? false)
                outcome = try await find(send.to, as: Gathering.self).send(send.messages ?? 1, message)
            } else if let name = step.cancel {
                try find(name, as: (any OpenCall).self).cancel()
            } else if let name = step.end, let began = calls[name]?.began {
                outcome = try await find(name, as: (any OpenCall).self).end()
                outcome.elapsedMilliseconds = Int((ContinuousClock.now - began) / .milliseconds(1))
            } else {
                throw Misused(description: "no such step: \(step)")
            }
            outcomes.append(outcome)
        }
        return outcomes
    }

    private static func open(_ open: Step.Open, through channel: ZeroMQChannel) throws -> any OpenCall {
        switch open.method {
        case "echo": Echoes(channel, open.request)
        case "repeat": Repetitions(channel, open.request)
        case "gather": Gathering(channel, open.request)
        default: throw Misused(description: "no method \(open.method)")
        }
    }

    private static func serve(_ endpoint: String, _ name: String, _ handlersMax: Int) async throws {
        let reactor = Reactor(name: "peer")
        var configuration = ZeroMQServer.Configuration(name: name, gatewayEndpoint: endpoint, gatewaySecurity: .plain)
        configuration.limits.concurrencyMax = handlersMax
        let server = ZeroMQServer(methods: EchoServer().methods, configuration: configuration, reactor: reactor)
        try await server.start()
        while readLine() != nil {}
        await reactor.shutdown()
    }
}
