import Foundation
import GatewayAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import RPCZeroMQ
import Supervisor
import TestThreads
import Testing

/// Callers that name several gateways: the Python package, and the command line.
@Suite(.serialized, .ownThread) struct SeveralGatewaysTests {
    /// A mesh with a second process of the gateway beside the first, and every service at both.
    private static func runTwo(
        _ body: (_ mesh: ProcessMesh, _ second: Supervisor, _ endpoint: String) async throws -> Void
    ) async throws {
        let ports = try #require(LoopbackPort.free(2))
        let endpoints = ports.map { "tcp://127.0.0.1:\($0)" }
        try await ProcessMesh.run(
            arranging: { layout in
                for service in MeshLayout.services {
                    layout.extraArguments[service] = ["--gateway", endpoints[0], "--gateway-services", endpoints[1]]
                }
            },
            { mesh in
                var layout = mesh.layout
                (layout.clientPort, layout.servicePort) = (ports[0], ports[1])
                var gateway = try #require(layout.children.first)
                (gateway.name, gateway.logFile) = ("gateway-2", layout.logFile(of: "gateway-2"))
                let second = Supervisor([gateway], policy: RestartPolicy(firstPause: .milliseconds(50)))
                await second.start()
                let channel = ZeroMQChannel(endpoint: endpoints[0], reactor: mesh.reactor, security: .plain)
                let isThere = await eventually(within: .seconds(60)) { await serves("order", channel) }
                let outcome: Result<Void, any Error>
                do {
                    try #require(isThere, "order registers at the second gateway")
                    try await body(mesh, second, endpoints[0])
                    outcome = .success(())
                } catch {
                    outcome = .failure(error)
                }
                channel.close()
                await second.stop()
                try outcome.get()
            })
    }

    private static func serves(_ instance: String, _ channel: ZeroMQChannel) async -> Bool {
        let listed = try? await GatewayClient(channel).listInstances(.init(), deadline: .seconds(1))
        return listed?.instances.contains { $0.name == instance } ?? false
    }

    /// Each call is made once, without a key: one that was lost would fail, one that was made twice would show in the stock.
    @Test func aPythonCallerLosesNoCallWhileEachGatewayIsStartedAgain() async throws {
        try await Self.runTwo { mesh, second, endpoint in
            let pids = [
                try #require(await mesh.pid(of: "gateway")), try #require(await second.statuses.first?.pid),
            ]
            let script = "\(Python.package.path)/tests/rolling_gateways.py"
            let output = try Python.runWithPackage([script, mesh.layout.clientEndpoint, "\(pids[0])", endpoint, "\(pids[1])"])
            #expect(output.contains("both were started again") && output.contains("the feed has each once"), "\(output)")
            #expect(await mesh.restarts(of: "gateway") == 1)
            #expect(await second.statuses.map(\.restarts) == [1])
            let answered = output.split(separator: "\n").first { $0.hasSuffix(" calls answered, each booked once") }
            let calls = try #require(answered.flatMap { UInt64($0.split(separator: " ")[0]) })
            let booked = try await OrdersClient(mesh.channel).getAvailability(
                .init(skus: (0..<8).map { SKU("PY-R-\($0)") }), deadline: .seconds(10))
            #expect(calls > 200 && booked.availability.map(\.availableUnits).reduce(0, +) == calls, "\(output)")
        }
    }

    /// Wherever it subscribes first, that gateway falls silent sooner or later.
    @Test func tailGoesOnAtAnotherGateway() async throws {
        try await Self.runTwo { mesh, second, endpoint in
            let endpoints = [mesh.layout.clientEndpoint, endpoint]
            let tail = try LiveshopProcess(
                ["tail", "order.events", "--json"], gateway: nil,
                environment: ["LIVESHOP_GATEWAY": endpoints.joined(separator: ",")])
            let channels = endpoints.map { ZeroMQChannel(endpoint: $0, reactor: mesh.reactor, security: .plain) }
            defer { for channel in channels { channel.close() } }
            func isTailed(_ sku: SKU, _ channel: ZeroMQChannel) async -> Bool {
                let orders = OrdersClient(channel)
                return await eventually {
                    _ = try? await orders.receiveStock(.init(sku: sku, locationID: "L-1", units: 1), deadline: .seconds(5))
                    return tail.output.contains("\"\(sku)\"")
                }
            }
            #expect(await isTailed("SKU-both", channels[0]), "\(tail.errors)")
            // Stopped, so that it does not come back by itself.
            for (name, supervisor, index) in [("gateway", mesh.supervisor, 0), ("gateway-2", second, 1)] {
                #expect(await supervisor.signal(name, SIGSTOP))
                #expect(await isTailed(SKU("SKU-without-\(name)"), channels[1 - index]), "without \(name): \(tail.errors)")
                #expect(await supervisor.signal(name, SIGCONT))
                #expect(await eventually { await Self.serves("order", channels[index]) }, "\(name) is back")
            }
            #expect(tail.errors.contains("or it is another one"), "\(tail.errors)")
            tail.interrupt()
            #expect(tail.status == 0, "\(tail.errors)")
        }
    }

    private static let deadline = ["--deadline", "1900ms"]

    /// Less time than a call would wait for the connection to the first.
    @Test func commandsUseWhicheverIsThere() async throws {
        try await ProcessMesh.run { mesh in
            let dead = "tcp://127.0.0.1:\(try #require(LoopbackPort.free(1)?.first))"
            let receive = ["call", "Orders/ReceiveStock", #"{"sku": "SKU-1", "locationId": "L-1", "units": 1}"#]
            let first = try LiveshopProcess.run(receive + Self.deadline + ["--gateway", dead], on: mesh)
            #expect(first.status == 0 && first.output.contains("onHand"), "\(first.errors)")
            let direct = try LiveshopProcess.run(receive + ["--direct", "--deadline", "20s", "--gateway", dead], on: mesh)
            #expect(direct.status == 0 && !direct.errors.contains("through the gateway"), "\(direct.errors)")
            for arguments in [
                ["ping", "Orders"] + Self.deadline, ["stats"] + Self.deadline, ["stats", "order"] + Self.deadline,
                ["services", "Orders"], ["describe", "Orders"], ["metrics"] + Self.deadline, ["log-level"] + Self.deadline,
                ["plugin", "list"] + Self.deadline, ["tail", "order.events", "--from", "oldest", "--count", "2"],
                ["stats", "--watch", "--interval", "100ms", "--count", "1"] + Self.deadline,
            ] {
                let run = try LiveshopProcess.run(arguments + ["--gateway", dead], on: mesh)
                #expect(run.status == 0 && !run.errors.contains("gateway"), "\(arguments): \(run.errors)")
                #expect(!run.output.contains("no gateway"), "\(arguments): \(run.output)")
            }
            let reviews = "id,category,positive,text\n1,SKU-1,1,good\n"
            let imported = try LiveshopProcess.run(
                ["import", "reviews", "-", "--source", "zh", "--gateway", dead], on: mesh, input: reviews)
            #expect(imported.status == 0 && imported.output.hasPrefix("1 new"), "\(imported.output) \(imported.errors)")
            let named = try LiveshopProcess(
                ["ping"] + Self.deadline, gateway: nil,
                environment: ["LIVESHOP_GATEWAY": "\(dead),\(mesh.layout.clientEndpoint)"])
            named.waitUntilExit()
            #expect(named.status == 0, "\(named.errors)")
        }
    }

    /// What a gateway says of itself is of one of them: the first that was named, whichever answers first.
    @Test func statsAreOfTheFirstThatIsThere() async throws {
        try await ProcessMesh.run(shards: 2) { mesh in
            let endpoints = mesh.layout.clientEndpoints
            for order in [endpoints, endpoints.reversed()] {
                let run = try LiveshopProcess(
                    ["stats"], gateway: nil, environment: ["LIVESHOP_GATEWAY": order.joined(separator: ",")])
                run.waitUntilExit()
                #expect(run.status == 0 && run.output.contains("callers \(order[0])\n"), "\(run.output) \(run.errors)")
            }
        }
    }
}
