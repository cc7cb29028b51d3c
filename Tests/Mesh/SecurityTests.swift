import CatalogAPI
import Foundation
import GatewayAPI
import MeshKeys
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import RPCZeroMQ
import Supervisor
import TestThreads
import Testing

/// A whole mesh of processes with CURVE: who gets in, who does not, and what either is told.
@Suite(.serialized, .ownThread) struct SecurityTests {
    private static let warehouseRights = ["liveshop.order.v1.Orders/ReceiveStock", "liveshop.order.v1.Orders/GetAvailability"]

    @Test func aMeshWithKeysWorksForThoseWhoHaveOne() async throws {
        try await ProcessMesh.run(secured: true) { mesh in
            // Order follows the catalog with a key of its own, or nothing could be sold.
            try await Shop(mesh).sell("SKU-1", units: 3)
            // A new caller, while the mesh runs.
            let made = try Self.liveshop(mesh, ["keys", "new", "warehouse", "--into", mesh.keys.path])
            #expect(made.status == 0, "\(made)")
            try Self.allow("warehouse", Self.warehouseRights, in: mesh)
            let warehouse = try Self.channel(mesh, "warehouse")
            let receives = await eventually {
                (try? await OrdersClient(warehouse).receiveStock(
                    .init(sku: "SKU-2", locationID: "L-1", units: 5), deadline: .seconds(5), idempotencyKey: "k-1")) != nil
            }
            #expect(receives, "\(LogFile.tail(mesh.layout.logFile(of: "gateway"), lines: 10))")
            let denied = await #expect(throws: RPCError.self) {
                try await CatalogClient(warehouse).getQuote(.init(sku: "SKU-1"), deadline: .seconds(5))
            }
            #expect(denied?.code == .permissionDenied && denied?.reason == "NO_RIGHT")

            // From Python, with the same key.
            let example = "\(Python.package.path)/examples/receive_stock.py"
            let environment = ["LIVESHOP_KEYS": mesh.keys.path, "LIVESHOP_KEY_NAME": "warehouse"]
            let output = try Python.runWithPackage([example, mesh.layout.clientEndpoint], environment: environment)
            #expect(output.contains("PY-1         50 on hand"), "\(output)")
            #expect(throws: Python.Failed.self) { try Python.runWithPackage([example, mesh.layout.clientEndpoint]) }

            // Taken away, the key does nothing from its next call on, on the connection that is there.
            try FileManager.default.removeItem(atPath: "\(mesh.keys.path)/warehouse.public")
            let refused = await eventually {
                do throws(RPCError) {
                    _ = try await OrdersClient(warehouse).getAvailability(.init(skus: ["SKU-2"]), deadline: .seconds(5))
                    return false
                } catch { return error.code == .unauthenticated && error.reason == "UNKNOWN_KEY" }
            }
            #expect(refused)
            warehouse.close()
            let again = try Self.channel(mesh, "warehouse", secret: true)
            let shut = await #expect(throws: RPCError.self) {
                try await OrdersClient(again).getAvailability(.init(skus: ["SKU-2"]), deadline: .seconds(20))
            }
            #expect(shut?.reason == "KEY_REFUSED", "\(String(describing: shut))")
            again.close()

            let stats = try await GatewayClient(mesh.channel).stats(.init())
            let counted = Dictionary(stats.refused.map { ($0.reason, $0.calls) }, uniquingKeysWith: +)
            for reason in ["NO_RIGHT", "UNKNOWN_KEY", "CONNECTION_UNKNOWN_KEY", "CONNECTION_HANDSHAKE"] {
                #expect(counted[reason, default: 0] > 0, "\(reason): \(counted)")
            }
            let log = try String(contentsOfFile: mesh.layout.logFile(of: "gateway"), encoding: .utf8)
            #expect(log.contains("calls refused") && log.contains("warehouse") && log.contains("address=127.0.0.1"), "\(log)")
            #expect(log.contains("connections refused"), "\(log)")
        }
    }

    /// A service whose key is taken away is out at once, and back when it is known again.
    @Test func aServiceIsKnownByItsKey() async throws {
        try await ProcessMesh.run(secured: true) { mesh in
            let file = "\(mesh.keys.path)/reviews.public"
            let key = try String(contentsOfFile: file, encoding: .utf8)
            try FileManager.default.removeItem(atPath: file)
            #expect(await eventually { await mesh.incarnation(of: "reviews") == nil })
            #expect(await mesh.incarnation(of: "catalog") != nil)
            try key.write(toFile: file, atomically: true, encoding: .utf8)
            try await mesh.waitUntilServing("reviews")
            // Its process lived through it.
            #expect(await mesh.restarts(of: "reviews") == 0)
        }
    }

    @Test func theCommandLineSaysWhichKeyIsMissing() async throws {
        try await ProcessMesh.run(secured: true) { mesh in
            let gateway = ["--gateway", mesh.layout.clientEndpoint]
            let pinged = try Self.liveshop(mesh, ["ping"] + gateway + ["--keys", mesh.keys.path])
            #expect(pinged.status == 0, "\(pinged)")
            let silent = try Self.liveshop(mesh, ["ping"] + gateway)
            #expect(
                silent.status == 77 && silent.text.contains("needs keys") && silent.text.contains("--plain-tcp"), "\(silent)")
            let plain = try Self.liveshop(mesh, ["ping"] + gateway + ["--plain-tcp"])
            // It may see no more than that the other end hangs up.
            #expect([69, 77].contains(plain.status) && plain.text.contains(" key"), "\(plain)")
            let other = try Self.liveshop(mesh, ["ping"] + gateway + ["--keys", mesh.keys.path, "--key-name", "catalog"])
            #expect(other.status == 77 && other.text.contains("key catalog has no right to call"), "\(other)")
            let missing = try Self.liveshop(mesh, ["ping"] + gateway + ["--keys", "/nonexistent"])
            #expect(missing.status == 77 && missing.text.contains("/nonexistent/admin.secret"), "\(missing)")
        }
    }

    @Test(arguments: ["gateway", "catalog"]) func noProcessTalksPlainTCPByAccident(program: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-plain-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let service = ["--data", folder, "--quote-key-file", "\(folder)/quote.key", "--create-quote-key"]
        let run = try Self.run("\(try ProcessMesh.binaries())/\(program)", program == "gateway" ? [] : service)
        #expect(
            run.status == 70 && run.text.contains("tcp://127.0.0.1:7410 needs keys") && run.text.contains("--plain-tcp"),
            "\(run)")
    }

    private static func channel(_ mesh: ProcessMesh, _ name: String, secret: Bool = false) throws -> ZeroMQChannel {
        ZeroMQChannel(
            endpoint: mesh.layout.clientEndpoint, reactor: mesh.reactor, name: name,
            security: try mesh.keys.connectionSecurity(as: name), startGrace: secret ? .seconds(1) : .seconds(10))
    }

    private static func allow(_ key: String, _ methods: [String], in mesh: ProcessMesh) throws {
        let file = URL(filePath: "\(mesh.keys.path)/rights.json")
        var rights = try JSONDecoder().decode([String: [String: [String]]].self, from: Data(contentsOf: file))
        rights["call", default: [:]][key] = methods
        try JSONEncoder().encode(rights).write(to: file, options: .atomic)
    }

    private static func liveshop(_ mesh: ProcessMesh, _ arguments: [String]) throws -> (status: Int32, text: String) {
        try run(mesh.layout.executable(of: "liveshop"), arguments)
    }

    /// Both outputs, less than a pipe holds.
    private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
