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

    private func recorder(
        bytesMax: Int = 1 << 20, _ limits: RecordedStream.Limits = RecordedStream.Limits()
    ) throws -> CallRecorder {
        var configuration = CallRecorder.Configuration(path: path, ratio: 0.5, bytesMax: bytesMax)
        configuration.streamLimits = limits
        return try CallRecorder(configuration, version: "1.2.3", clock: SystemClock(), logger: logger)
    }

    private func take(_ recorder: CallRecorder, _ body: [UInt8]) throws { try take(recorder.tap, body) }

    private func take(_ tap: RequestTap, _ body: [UInt8], callID: UInt64 = 1) throws {
        let tail = try MeshV1.HeaderTail(
            traceparent: "secret-trace", idempotencyKey: "key-1", metadata: [.init(key: "k", value: "secret-value")]
        ).encoded()
        tail.withUnsafeBytes { tail in
            body.withUnsafeBytes { body in
                tap.take(
                    RequestTap.Request(
                        callID: callID, method: "test.Shop/Buy", remainingMicroseconds: 77, tail: tail, body: body))
            }
        }
    }

    /// - Parameter body: nil: the end.
    private func further(_ tap: RequestTap, _ callID: UInt64, _ sequence: UInt32, _ body: [UInt8]?) {
        guard let body else { return tap.takeFurther(.init(callID: callID, sequence: sequence, body: nil)) }
        body.withUnsafeBytes { tap.takeFurther(.init(callID: callID, sequence: sequence, body: $0)) }
    }

    private struct Stream: Equatable {
        var first: [UInt8]
        var further: [[UInt8]] = []
        var end: GatewayV1.RecordedEnd
    }

    /// What is in the file, each call with what came of it later on.
    private func streams() throws -> [Stream] {
        var recording = try Recording(path: path)
        var streams: [Stream] = []
        while let call = try recording.next() {
            let requests = try recording.requests(after: call)
            streams.append(
                Stream(
                    first: call.request, further: try (0..<requests.count).map { try requests.request(at: $0).body },
                    end: requests.end))
        }
        return streams
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

    @Test func furtherRequestsAreRecordedWithTheirCall() async throws {
        let recorder = try recorder()
        // Shards number their calls by themselves.
        let (tap, other) = (recorder.tap, recorder.tap)
        try take(tap, [1], callID: 7)
        further(tap, 7, 1, [1, 1])
        try take(other, [2], callID: 7)
        try take(tap, [3], callID: 8)
        further(other, 7, 1, [2, 1])
        further(tap, 7, 2, [])
        further(tap, 99, 1, [9])
        further(tap, 8, 0, nil)
        further(tap, 7, 2, nil)
        further(tap, 7, 3, [1, 3])
        other.ended(7)
        further(other, 7, 2, [2, 2])
        tap.ended(7)
        // The number is free for another call, which has one request as most have.
        try take(tap, [4], callID: 7)
        tap.ended(7)
        await recorder.close()
        #expect(
            try streams() == [
                Stream(first: [1], further: [[1, 1], []], end: .finished),
                Stream(first: [2], further: [[2, 1]], end: .callEnded), Stream(first: [3], end: .finished),
                Stream(first: [4], end: .unspecified),
            ])
        // Who does not ask for them sees the calls only.
        #expect(try calls().map(\.number) == [1, 2, 3, 4])
    }

    @Test func ofALongStreamTheBeginningIsRecorded() async throws {
        var limits = RecordedStream.Limits()
        (limits.messagesMax, limits.bytesMax) = (3, 10)
        let recorder = try recorder(limits)
        let tap = recorder.tap
        for call in 1...UInt64(4) { try take(tap, [UInt8(call)], callID: call) }
        for number in 1...UInt32(4) { further(tap, 1, number, [1]) }
        for number in 1...UInt32(3) { further(tap, 2, number, Array(repeating: 2, count: 5)) }
        // One is missing, and one of which the end knows.
        for number in [UInt32(1), 3, 2] { further(tap, 3, number, [3]) }
        further(tap, 4, 1, [4])
        for call in 1...UInt64(4) { further(tap, call, 2, nil) }
        await recorder.close()
        #expect(
            try streams() == [
                Stream(first: [1], further: [[1], [1], [1]], end: .cut),
                Stream(first: [2], further: [[2, 2, 2, 2, 2], [2, 2, 2, 2, 2]], end: .cut),
                Stream(first: [3], further: [[3]], end: .cut), Stream(first: [4], further: [[4]], end: .cut),
            ])
    }

    /// Damage is told of where it is, not where it is looked ahead to.
    @Test func streamsOfADamagedFileAreReadAsFarAsItGoes() async throws {
        let recorder = try recorder()
        let tap = recorder.tap
        try take(tap, [1], callID: 1)
        further(tap, 1, 1, [1, 1])
        try take(tap, [2], callID: 2)
        further(tap, 1, 1, nil)
        await recorder.close()
        let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
        try write(Array(whole.dropLast()))
        var recording = try Recording(path: path)
        let first = try #require(try recording.next())
        let requests = try recording.requests(after: first)
        #expect(requests.count == 1 && requests.end == .unspecified)
        let second = try recording.next()
        #expect(second?.request == [2])
        #expect(throws: InputError.self) { try calls() }

        func record(_ sequence: UInt32) throws -> [UInt8] {
            CallRecorder.delimited(
                try GatewayV1.RecordedCall(number: 1, further: .init(sequence: sequence, request: [1])).encoded())
        }
        let head = CallRecorder.magic + CallRecorder.delimited(try GatewayV1.RecordingHeader(formatVersion: 1).encoded())
        try write(head + CallRecorder.delimited(try GatewayV1.RecordedCall(number: 1).encoded()) + record(1) + record(3))
        recording = try Recording(path: path)
        let call = try #require(try recording.next())
        do {
            _ = try recording.requests(after: call)
            Issue.record("a gap is not noticed")
        } catch {
            #expect(error.description.contains("number 3 of a stream of requests, where 2 was to come"), "\(error)")
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
