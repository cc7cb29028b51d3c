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
        #expect((ran?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) >= 39, "\(output)")
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
            #expect(output.contains("1000 calls answered"), "\(output)")

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
