import MeshTesting
import Testing

@testable import PluginHost

/// What host and runner say to each other survives any cut, and nothing that is no frame gets through.
@Suite struct RunnerFrameTests {
    static let end = CallEnd(status: -1, explanation: "why", refusal: "", hasOutput: true)

    @Test func framesSurviveAnyCut() throws {
        var bytes: [UInt8] = []
        for sequence in UInt64(1)...50 {
            RunnerFrame.Reply.append(sequence, Self.end, [UInt8](repeating: UInt8(sequence), count: Int(sequence)), to: &bytes)
        }
        for size in [1, 2, 3, 7, 64, bytes.count] {
            var frames = FrameBuffer()
            var sequence: UInt64 = 0
            for start in stride(from: 0, to: bytes.count, by: size) {
                bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { frames.append($0) }
                while let reply = try frames.next({ (_, body) throws(FrameBuffer.Fault) in RunnerFrame.Reply.read(body) }) {
                    sequence += 1
                    #expect(reply?.sequence == sequence && reply?.output.count == Int(sequence))
                    #expect(reply?.end.explanation == "why" && reply?.end.status == -1)
                }
            }
            #expect(sequence == 50)
        }
    }

    @Test func sizesAndKindsThatCannotBeAreRefused() {
        for bytes: [UInt8] in [[0, 0, 0, 0, 12], [255, 255, 255, 255, 12], [1, 0, 0, 0, 99]] {
            var frames = FrameBuffer()
            bytes.withUnsafeBytes { frames.append($0) }
            #expect(throws: FrameBuffer.Fault.self) { try frames.next { (_, _) throws(FrameBuffer.Fault) in true } }
        }
    }

    @Test func aReplyCutShortIsNone() {
        var bytes: [UInt8] = []
        RunnerFrame.Reply.append(7, Self.end, [], to: &bytes)
        let body = Array(bytes.dropFirst(RunnerFrame.headBytes))
        for count in 0..<body.count {
            #expect(body[..<count].withUnsafeBytes { RunnerFrame.Reply.read($0) } == nil)
        }
    }
}
