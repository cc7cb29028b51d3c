import Foundation
import MeshAPI
import MeshTesting
import Messages
import RPCCore
import Supervisor
import TestThreads
import Testing

/// `protos/python`, the package for internal teams: its own tests, and all pairings of callers and services through a real gateway.
@Suite(.serialized, .ownThread) struct PythonPackageTests {
    @Test func itPassesItsOwnTests() throws {
        let output = try Python.runWithPackage(["-m", "unittest", "discover", "-s", "\(Python.package.path)/tests"])
        let ran = output.split(separator: "\n").first { $0.hasPrefix("Ran ") }
        #expect((ran?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) >= 138, "\(output)")
    }

    @Test func aPythonCallerUsesASwiftService() async throws {
        try await ProcessMesh.run { mesh in
            let example = "\(Python.package.path)/examples/receive_stock.py"
            let output = try Python.runWithPackage([example, mesh.layout.clientEndpoint])
            // 100 deliveries of 5 units to 10 SKUs, each booked once.
            for number in 0..<10 { #expect(output.contains("PY-\(number)         50 on hand"), "\(output)") }
            #expect(output.contains("refused: INVALID_ARGUMENT: units: must be"), "\(output)")
            // Under the same keys nothing more is booked.
            #expect(try Python.runWithPackage([example, mesh.layout.clientEndpoint]) == output)
            // A stream of what happened: each delivery once, in the order of the journal.
            let follower = "\(Python.package.path)/examples/follow_orders.py"
            let followed = try Python.runWithPackage([follower, mesh.layout.clientEndpoint, "500"]).split(separator: "\n")
            #expect(followed.last == "500 units received", "\(followed)")
            let sequences = followed.compactMap { line -> Int? in
                guard line.hasSuffix(" stock_received") else { return nil }
                return line.split(separator: " ").first.flatMap { Int($0) }
            }
            #expect(sequences.count == 100 && sequences == Array(Set(sequences)).sorted(), "\(followed)")
            // The same by its topic; what was before the subscription comes from the service.
            let subscriber = "\(Python.package.path)/examples/subscribe_orders.py"
            let subscribed = try Python.runWithPackage([subscriber, mesh.layout.clientEndpoint, "\(sequences.last ?? 0)"])
            let received = subscribed.split(separator: "\n").filter { $0.hasSuffix(" stock_received") }
            #expect(received.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } } == sequences, "\(subscribed)")
        }
    }

    @Test func aPythonCallerGoesPastTheGatewayAndLosesNothing() async throws {
        try await ProcessMesh.run { mesh in
            let order = try #require(await mesh.pid(of: "order"))
            let script = "\(Python.package.path)/tests/direct_calls.py"
            let output = try Python.runWithPackage([script, mesh.layout.clientEndpoint, "\(order)"])
            #expect(output.contains("its successor is called directly"), "\(output)")
            #expect(output.contains("each delivery booked once"), "\(output)")
        }
    }

    @Test func aPythonServiceIsCalledFromSwiftAndPythonAndComesBack() async throws {
        try await ProcessMesh.run { mesh in
            let supervisor = Self.echo(behind: mesh)
            await supervisor.start()
            let echo = EchoClient(mesh.channel)
            func answers(_ payload: [UInt8]) async -> Bool {
                (try? await echo.echo(.init(payload: payload), deadline: .seconds(5)))?.payload == payload
            }
            #expect(
                await eventually { await answers([0, 255, 7]) }, "\(LogFile.tail("\(mesh.layout.data)/echo.log", lines: 20))")
            let output = try Python.runWithPackage(["\(Python.package.path)/tests/many_echoes.py", mesh.layout.clientEndpoint])
            #expect(output.contains("1000 calls answered") && output.contains("20 streams whole"), "\(output)")
            try await Self.stream(through: echo)

            // The gateway loses it, or it loses the gateway: it registers again by itself.
            try await mesh.kill("gateway")
            #expect(await eventually { await answers([1]) })
            // It dies in the middle: a call ends, and its successor serves.
            #expect(await supervisor.signal("echo", SIGKILL))
            #expect(await eventually { await answers([2]) })
            // It stops as it should: the gateway has nobody to ask.
            await supervisor.stop()
            let error = await #expect(throws: RPCError.self) { try await echo.echo(.init(payload: []), deadline: .seconds(5)) }
            #expect(error?.code == .unavailable && error?.reason == "NO_INSTANCE")
        }
    }

    /// Swift calls, Python serves: both kinds of stream, beyond a window, and their ends.
    private static func stream(through echo: EchoClient) async throws {
        var indices: [UInt32] = []
        for try await answer in echo.repeat(.init(payload: [7], count: 1_000), deadline: .seconds(30)) {
            #expect(answer.payload == [7])
            indices.append(answer.index)
        }
        #expect(indices == Array(0..<1_000))

        var received = 0
        let failed = await #expect(throws: RPCError.self) {
            let answers = echo.repeat(.init(payload: [], count: 1_000, failAfter: 600), deadline: .seconds(30))
            for try await _ in answers { received += 1 }
        }
        #expect(received == 600 && failed?.code == .aborted && failed?.reason == "AS_ASKED")
        let refused = await #expect(throws: RPCError.self) {
            for try await _ in echo.repeat(.init(payload: [], count: 10_000_001)) {}
        }
        #expect(refused?.code == .invalidArgument && refused?.field == "count")

        let call = echo.gather(.init(payload: [1]), deadline: .seconds(30))
        for _ in 0..<1_000 { try await call.send(.init(payload: [1, 2])) }
        let sum = try await call.finish()
        #expect(sum.requests == 1_001 && sum.bytes == 2_001)

        // Answered before the end: who sends on hears that nobody reads.
        let early = echo.gather(.init(payload: [1], last: true), deadline: .seconds(30))
        let ended = await #expect(throws: RPCError.self) { while true { try await early.send(.init(payload: [1])) } }
        #expect(ended?.reason == "CALL_ENDED")
        #expect(try await early.finish().requests == 1)

        // Given up in the middle, the service goes on with other calls.
        for try await _ in echo.repeat(.init(payload: [1], count: 1_000_000), deadline: .seconds(30)) { break }
        #expect(try await echo.echo(.init(payload: [9]), deadline: .seconds(30)).payload == [9])
    }

    private static func echo(behind mesh: ProcessMesh) -> Supervisor {
        let script = "\(Python.package.path)/examples/echo_service.py"
        let environment = Python.packageEnvironment.map { "\($0)=\($1)" }
        return Supervisor(
            [
                ChildSpecification(
                    name: "echo", executable: "/usr/bin/env",
                    arguments: environment + [Python.interpreter, script, mesh.layout.serviceEndpoint, "echo-py"],
                    logFile: "\(mesh.layout.data)/echo.log")
            ], policy: RestartPolicy(firstPause: .milliseconds(50), pauseMax: .milliseconds(200), healthyAfter: .seconds(1)))
    }
}
