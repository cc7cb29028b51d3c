import Foundation
import Logging
import Messages
import RPCZeroMQ
import ServiceKit
import Testing

@testable import GatewayService
@testable import LiveshopCLI

/// What a gateway records, and what `replay` makes of files that are none.
@Suite final class RecordingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-recording-\(UUID().uuidString)")
    private var path: String { folder.appending(path: "calls.rec").path }
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func recorder(bytesMax: Int = 1 << 20) throws -> CallRecorder {
        try CallRecorder(
            .init(path: path, ratio: 0.5, bytesMax: bytesMax), version: "1.2.3", clock: SystemClock(), logger: logger)
    }

    private func take(_ recorder: CallRecorder, _ body: [UInt8]) throws {
        let tail = try MeshV1.HeaderTail(
            traceparent: "secret-trace", idempotencyKey: "key-1", metadata: [.init(key: "k", value: "secret-value")]
        ).encoded()
        tail.withUnsafeBytes { tail in
            body.withUnsafeBytes { body in
                recorder.tap.take(
                    RequestTap.Request(method: "test.Shop/Buy", remainingMicroseconds: 77, tail: tail, body: body))
            }
        }
    }

    private func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

    private func calls() throws -> [GatewayV1.RecordedCall] {
        var recording = try Recording(path: path)
        var calls: [GatewayV1.RecordedCall] = []
        while let call = try recording.next() { calls.append(call) }
        return calls
    }

    @Test func whatIsRecordedIsReadAgainAndSecretsAreNotInIt() async throws {
        let recorder = try recorder()
        for number in 0..<300 { try take(recorder, Array(repeating: UInt8(number % 256), count: number)) }
        await recorder.close()
        try take(recorder, [1])
        let recording = try Recording(path: path)
        #expect(recording.header.sampleRatio == 0.5 && recording.header.gatewayVersion == "1.2.3")
        let calls = try calls()
        #expect(calls.map(\.request.count) == Array(0..<300))
        #expect(calls.allSatisfy { $0.method == "test.Shop/Buy" && $0.idempotencyKey == "key-1" && $0.remainingUs == 77 })
        #expect(zip(calls, calls.dropFirst()).allSatisfy { $0.offsetUs <= $1.offsetUs })
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        #expect(!text.contains("secret"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func itEndsAtItsSizeAndLeavesOlderFilesAlone() async throws {
        let first = try recorder(bytesMax: 2_000)
        for _ in 0..<50 { try take(first, Array(repeating: 1, count: 100)) }
        await first.close()
        let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
        #expect(size <= 2_000 && size > 1_700)
        #expect(try calls().count > 10)
        let second = try recorder()
        await second.close()
        #expect(FileManager.default.fileExists(atPath: "\(path).1"))
        #expect(try calls().count > 10)
        #expect(throws: RecordingFailed.self) {
            _ = try CallRecorder(.init(path: "\(folder.path)/no/such"), version: "", clock: SystemClock(), logger: logger)
        }
    }

    @Test func aCutOffOrForeignFileIsNamed() async throws {
        let recorder = try recorder()
        for _ in 0..<3 { try take(recorder, [1, 2, 3]) }
        await recorder.close()
        let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
        func problem(_ bytes: [UInt8]) throws -> String {
            try write(bytes)
            do {
                _ = try calls()
                return ""
            } catch let error as InputError {
                #expect(error.exitCode == ExitCodes.invalidData)
                return error.description
            }
        }
        #expect(try problem(whole).isEmpty)
        #expect(try problem(Array(whole.dropLast())).contains("ends within a record"))
        #expect(try problem(Array("hello, world".utf8)).contains("is no recording"))
        #expect(try problem(Array("LSRECORD".utf8)).contains("ends before its header"))
        #expect(try problem(whole + [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]).contains("no length of a record"))
        #expect(try problem(whole + [0xff, 0xff, 0xff, 0x7f]).contains("at most"))
        #expect(try problem(whole + [1, 0xff]).contains("no recorded call"))
        let future = CallRecorder.magic + CallRecorder.delimited(try GatewayV1.RecordingHeader(formatVersion: 9).encoded())
        #expect(try problem(future).contains("is of format 9"))
        #expect(throws: InputError.self) { try Recording(path: "\(path).none") }
    }
}
