import Foundation
import MeshTesting
import RPCCore
import RPCZeroMQ

/// A gateway, an instance of the echo service behind it, a caller, and the wire: what the cases of one pairing are played on.
final class Stage {
    /// Small, so that cases reach them: handlers at once in an instance, calls in flight of a caller.
    static let handlersMax = 16
    static let inFlightMax = 32

    private struct Assignment: Encodable {
        var endpoint = ""
        var wire = ""
        let steps: [Value]
    }

    private struct WireEndpoints: Decodable {
        let callers: String
        let instances: String
    }

    private let pairing: Pairing
    private let reactor = Reactor(name: "gateway")
    private let endpoint: String
    private let wireEndpoints: WireEndpoints
    private let wire: PeerProcess
    private let servers: [PeerProcess]
    private var client: PeerProcess

    init(_ pairing: Pairing) async throws {
        self.pairing = pairing
        var limits = RouterLimits()
        limits.inFlightPerClientMax = Self.inFlightMax
        let gateway = ZeroMQGateway(
            configuration: .init(
                clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", limits: limits, security: .plain),
            reactor: reactor)
        let endpoints = try await gateway.start()
        endpoint = endpoints.client
        wire = try PeerProcess(["/usr/bin/python3", CaseTable.folder.appending(path: "wire.py").path])
        wireEndpoints = try JSONDecoder().decode(WireEndpoints.self, from: try wire.line())
        servers = try [endpoints.service, wireEndpoints.instances].map { endpoint in
            try PeerProcess(pairing.server.command + ["serve", endpoint, "echo-1", "\(Self.handlersMax)"])
        }
        client = try PeerProcess(pairing.client.command + ["call"])
        // Now, while the instance waits to be welcomed.
        try wire.tell(Assignment(wire: "instance", steps: []))
        _ = try wire.line()
        let isServed = try await eventually {
            try await gateway.snapshot().instances.contains { $0.greeting.name == "echo-1" }
        }
        guard isServed else { throw PeerProcess.Failed(description: "\(pairing.server.name) does not serve") }
    }

    func end() async {
        for process in [client, wire] + servers { process.end() }
        await reactor.shutdown()
    }

    /// Plays a case, and compares what came of it with what it expects. The one place where that is done.
    ///
    /// - Returns: where they differ.
    func play(_ conformanceCase: ConformanceCase) -> [String] {
        do {
            let steps = conformanceCase.steps.map(\.do)
            if !conformanceCase.frames.isEmpty {
                try wire.tell(
                    Assignment(endpoint: endpoint, wire: conformanceCase.wire, steps: conformanceCase.frames.map(\.do)))
            }
            if !steps.isEmpty {
                try client.tell(
                    Assignment(endpoint: conformanceCase.wire == "caller" ? wireEndpoints.callers : endpoint, steps: steps))
            }
            // Both are read whatever the other says: what is left would be taken for the next case's.
            let fromCaller = steps.isEmpty ? nil : Result { try callersLine() }
            let fromWire = conformanceCase.frames.isEmpty ? nil : Result { try wire.line() }
            return try (fromCaller.map { try compare(conformanceCase.steps, with: $0.get()) } ?? [])
                + (fromWire.map { try compare(conformanceCase.frames, with: $0.get()) } ?? [])
        } catch {
            return ["\(error)"]
        }
    }

    /// A caller that ended, or was ended, has a successor for the next case.
    private func callersLine() throws -> Data {
        do { return try client.line() } catch {
            client.end()
            client = try PeerProcess(pairing.client.command + ["call"])
            throw error
        }
    }

    private func compare(_ steps: [ConformanceCase.Step], with line: Data) throws -> [String] {
        let outcomes = try JSONDecoder().decode([[String: Value]].self, from: line)
        guard outcomes.count == steps.count else { return ["\(steps.count) steps, \(outcomes.count) outcomes"] }
        return zip(steps, outcomes).enumerated().compactMap { index, pair in
            let (step, outcome) = pair
            let wrong = step.expect.filter { !$0.value.accepts(outcome[$0.key] ?? .none) }
            guard !wrong.isEmpty else { return nil }
            return "step \(index + 1), \(step.do): expected \(Value.object(wrong)), found \(Value.object(outcome))"
        }
    }
}
