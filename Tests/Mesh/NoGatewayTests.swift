import Foundation
import MeshTesting
import Supervisor
import TestThreads
import Testing

/// What the commands say where no gateway is.
@Suite(.ownThread) struct NoGatewayTests {
    /// The first waits less for its answer than a connection may take.
    @Test(arguments: [
        ["call", "Catalog/GetQuote", #"{"sku": "A"}"#], ["stats"], ["ping"], ["plugin", "list"], ["plugin", "reload"],
    ])
    func itIsNamedAndNothingIsSaidOfKeys(arguments: [String]) throws {
        let endpoint = "tcp://127.0.0.1:\(try #require(LoopbackPort.free(1)?.first))"
        let process = Process()
        process.executableURL = URL(filePath: "\(try ProcessMesh.binaries())/liveshop")
        process.arguments = arguments + ["--gateway", endpoint, "--plain-tcp"]
        let errors = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(process.terminationStatus == 69)
        #expect(text.contains("there is no gateway at \(endpoint)") && text.contains("liveshop up"), "\(text)")
        #expect(!text.contains("idempotency") && !text.contains("DEADLINE"), "\(text)")
    }

    @Test(arguments: [["call", "Catalog/GetQuote", #"{"sku": "A"}"#], ["stats"]])
    func ofSeveralAllAreNamed(arguments: [String]) throws {
        let endpoints = try #require(LoopbackPort.free(2)).map { "tcp://127.0.0.1:\($0)" }
        let run = try LiveshopProcess(
            arguments, gateway: nil, environment: ["LIVESHOP_GATEWAY": endpoints.joined(separator: ",")])
        run.waitUntilExit()
        #expect(run.status == 69)
        #expect(run.errors.contains("there is no gateway at \(endpoints[0]), \(endpoints[1])"), "\(run.errors)")
    }
}
