import MeshAPI
import MeshEcho
import Messages
import RPCCore
import RPCInProcess
import Testing

@Suite(.timeLimit(.minutes(1))) struct InProcessStreamTests {
    /// The last messages are sent while the reader gives credit back on another thread, about every 128th time.
    @Test func aStreamThatEndedWellIsWhole() async throws {
        let client = EchoClient(InProcessChannel(EchoServer().methods))
        for number in 0..<4_000 {
            let count = UInt32(126 + number % 12)
            var read: UInt32 = 0
            let stream = client.repeat(.init(payload: [], count: count), deadline: .seconds(50))
            while let message = try await stream.next() {
                #expect(message.index == read)
                read += 1
            }
            try #require(read == count)
        }
    }
}
