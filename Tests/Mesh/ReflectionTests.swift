import Foundation
import GatewayAPI
import MeshTesting
import RPCCore
import Supervisor
import TestThreads
import Testing

/// Calls of methods that nothing here is generated from: their service brings its descriptors, the gateway hands them out, `liveshop` needs no
/// more.
@Suite(.ownThread) struct ReflectionTests {
    private struct Brewed: Decodable {
        struct Request: Decodable {
            var guest: Guest
            var strength: String?
            var leaves: [String: String]?
            var heat: Double?
            var honey: Int?
        }

        struct Guest: Decodable {
            var name: String?
            var friends: [Guest]?
        }

        var request: Request
        var names: [String]
        var seats: [String: Guest]
    }

    private struct Row: Decodable {
        var service: String
        var method: String
        var idempotency: String?
        var deadlineMilliseconds: Int?
        var streaming: String?
        var instances: [String]
    }

    private struct Described: Decodable {
        struct Method: Decodable {
            var name: String
            var partitionKey: String
            var deadlineMilliseconds: Int
        }

        struct Message: Decodable {
            var name: String
        }

        var methods: [Method]
        var messages: [Message]
    }

    @Test func aServiceThatNobodyHereHasCompiledIsListedDescribedAndCalled() async throws {
        try await ProcessMesh.run { mesh in
            let supervisor = try Self.teahouse(behind: mesh)
            await supervisor.start()
            let isThere = await eventually(within: .seconds(30)) {
                (try? await ReflectionClient(mesh.channel).getDescriptors(.init(symbol: "Kettle"))) != nil
            }
            #expect(isThere, "\(LogFile.tail("\(mesh.layout.data)/kettle.log", lines: 20))")

            #expect(try LiveshopProcess.run(["ping", "teahouse.v1.Kettle"], on: mesh).status == 0)
            try Self.isListedAndDescribed(mesh)
            try Self.isCalled(mesh)
            try Self.isStreamed(mesh)
            try Self.mistakesAreNamed(mesh)

            // It goes, and what it brought goes with it.
            await supervisor.stop()
            let isForgotten = await eventually {
                do throws(RPCError) {
                    _ = try await ReflectionClient(mesh.channel).getDescriptors(.init(symbol: "teahouse.v1.Kettle"))
                    return false
                } catch {
                    return error.code == .notFound
                }
            }
            #expect(isForgotten)
        }
    }

    private static func isListedAndDescribed(_ mesh: ProcessMesh) throws {
        let listed = try LiveshopProcess.run(["services", "Kettle", "--json"], on: mesh)
        let rows: [Row] = try listed.decoded()
        #expect(rows.map(\.method) == ["Brew", "Pour", "Wash"] && rows.allSatisfy { $0.instances == ["kettle-1"] }, "\(rows)")
        #expect(rows.map(\.streaming) == ["no", "responses", "requests"])
        #expect(rows[0].idempotency == "safe" && rows[0].deadlineMilliseconds == 4_321 && rows[1].idempotency == "read only")

        let described: Described = try LiveshopProcess.run(["describe", "Kettle/Brew", "--all", "--json"], on: mesh).decoded()
        #expect(described.methods.map(\.partitionKey) == ["guest.name"])
        #expect(described.messages.map(\.name) == ["teahouse.v1.BrewRequest", "teahouse.v1.BrewResponse", "teahouse.v1.Guest"])
        let text = try LiveshopProcess.run(["describe", "teahouse.v1.BrewRequest"], on: mesh).output
        for line in ["map<string, sint64>", "optional double", "oneof sweetener {"] { #expect(text.contains(line), "\(text)") }

        // The shop's own, with the comments of its protos.
        let orders = try LiveshopProcess.run(["describe", "Orders/GetAvailability"], on: mesh).output
        #expect(orders.contains("rpc GetAvailability(") && orders.contains("  // "), "\(orders)")
    }

    private static func isCalled(_ mesh: ProcessMesh) throws {
        let request = """
            {"guest": {"name": "Ada", "friends": [{"name": "Bo", "friends": [{"name": "Cy"}]}]}, "strength": "STRENGTH_STRONG",
             "leaves": {"oolong": "-3", "sencha": 5}, "heat": 0, "honey": -7}
            """
        let called = try LiveshopProcess.run(["call", "Kettle/Brew", request, "--json"], on: mesh)
        #expect(called.status == 0, "\(called.errors)")
        let answer: Brewed = try called.decoded()
        #expect(answer.names == ["Ada", "Bo", "Cy"] && answer.seats["2"]?.name == "Cy")
        #expect(answer.request.leaves == ["oolong": "-3", "sencha": "5"] && answer.request.strength == "STRENGTH_STRONG")
        #expect(answer.request.heat == 0, "it is optional and was given")
        #expect(answer.request.honey == -7 && answer.request.guest.friends?.first?.friends?.first?.name == "Cy")
    }

    private static func isStreamed(_ mesh: ProcessMesh) throws {
        let cups = try LiveshopProcess.run(["call", "teahouse.v1.Kettle/Pour", #"{"cups": 700}"#, "--json"], on: mesh)
        #expect(cups.status == 0 && cups.lines == ["{}"] + (1..<700).map { "{\"number\":\($0)}" }, "\(cups.errors)")
        let washed = try LiveshopProcess.run(
            ["call", "Kettle/Wash", "-", "--json"], on: mesh, input: String(repeating: "{\"number\": 1}\n", count: 600))
        #expect(washed.status == 0 && washed.lines == [#"{"cups":"600"}"#], "\(washed.errors)")
    }

    private static func mistakesAreNamed(_ mesh: ProcessMesh) throws {
        let wrong = try LiveshopProcess.run(
            ["call", "Kettle/Brew", #"{"guest": {"friends": [{"nam": "Bo"}]}}"#], on: mesh)
        #expect(wrong.status == 65 && wrong.errors.contains("guest.friends[0].nam: teahouse.v1.Guest has no such field"))
        let both = try LiveshopProcess.run(["call", "Kettle/Brew", #"{"sugar": 1, "honey": 2}"#], on: mesh)
        #expect(both.status == 65 && both.errors.contains("same oneof"), "\(both.errors)")
        let method = try LiveshopProcess.run(["call", "Kettle/brew"], on: mesh)
        #expect(method.status == 64 && method.errors.contains("did you mean Brew?"), "\(method.errors)")
        let service = try LiveshopProcess.run(["call", "Order/PlaceOrder"], on: mesh)
        #expect(service.status == 64 && service.errors.contains("did you mean Orders?"), "\(service.errors)")
    }

    /// A Python process, with its module made for this run.
    private static func teahouse(behind mesh: ProcessMesh) throws -> Supervisor {
        let folder = Python.folder.appending(path: "Teahouse").path
        let protos = Python.package.deletingLastPathComponent().path
        let generated = "\(mesh.layout.data)/teahouse"
        try FileManager.default.createDirectory(atPath: generated, withIntermediateDirectories: true)
        let protoc = Process()
        protoc.executableURL = URL(filePath: "/usr/bin/protoc")
        protoc.arguments = ["-I", folder, "-I", protos, "--python_out", generated, "teahouse.proto"]
        try protoc.run()
        protoc.waitUntilExit()
        try #require(protoc.terminationStatus == 0)
        let environment = [
            "PYTHONPATH=\(generated):\(Python.package.path)/src", "PYTHONDONTWRITEBYTECODE=1",
        ]
        return Supervisor(
            [
                ChildSpecification(
                    name: "kettle", executable: "/usr/bin/env",
                    arguments: environment + [
                        Python.interpreter, "\(folder)/teahouse_service.py", mesh.layout.serviceEndpoint,
                    ],
                    logFile: "\(mesh.layout.data)/kettle.log")
            ], policy: RestartPolicy(firstPause: .milliseconds(50), pauseMax: .milliseconds(200), healthyAfter: .seconds(1)))
    }
}
